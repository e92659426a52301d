import { theme, type ThemeConfig } from 'antd'

/** The pigments: the one file that feeds Ant Design, CSS variables, the drawn parts and ECharts. */

export type Mode = 'light' | 'dark'

/** token → [light, dark]. Contrast on `surface` is measured in tokens.test.ts. */
export const PIGMENTS = {
  paper: ['#F4F4F0', '#11161B'],
  surface: ['#FFFFFF', '#1A2129'],
  sunken: ['#ECECE7', '#232C35'],
  line: ['#DFDFD8', '#2F3943'],
  line2: ['#BDBDB4', '#4B5763'],
  field: ['#7F877F', '#6E7985'],
  ink: ['#1A2129', '#E9ECEF'],
  ink2: ['#465260', '#B9C2CB'],
  ink3: ['#5C6772', '#95A0AB'],
  azure: ['#1E5A8E', '#7DB3E3'],
  azureM: ['#6592BB', '#4C7FAB'],
  azureT: ['#E4EDF5', '#1E3347'],
  flow: ['#7099BF', '#4A7AA3'],
  mal: ['#17705A', '#63BFA2'],
  malM: ['#4F9C86', '#3E917A'],
  malT: ['#DFF0E9', '#17352D'],
  cin: ['#B02E17', '#F28B74'],
  cinM: ['#D8694F', '#C25A43'],
  cinT: ['#FBE9E4', '#3D211B'],
  och: ['#9A5200', '#E5A657'],
  ochM: ['#C4771A', '#B97A2C'],
  ochT: ['#FBEBD6', '#3A2A15'],
  gam: ['#776000', '#D9BC4E'],
  gamM: ['#AD8A12', '#A88C25'],
  gamT: ['#F8F0CC', '#352D10'],
  unk: ['#737D87', '#8D97A1'],
  rail: ['#1C2A38', '#0C1014'],
  railInk: ['#C9D3DC', '#B9C2CB'],
  railOn: ['#2B4056', '#1B2732'],
  onAzure: ['#FFFFFF', '#0F1A24'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type Pigment = keyof typeof PIGMENTS

export const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif'

/** On paper everything is black on white; links are light grey with a thin outline (faces, print). */
const PRINT: Partial<Record<Pigment, string>> = {
  paper: '#FFFFFF',
  surface: '#FFFFFF',
  sunken: '#FFFFFF',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#222222',
  line: '#999999',
  line2: '#666666',
  azure: '#000000',
  flow: '#D9D9D9',
  malM: '#BFBFBF',
  mal: '#000000',
  cin: '#000000',
  cinM: '#000000',
  cinT: '#FFFFFF',
  och: '#000000',
  ochM: '#000000',
  ochT: '#FFFFFF',
  azureT: '#FFFFFF',
  malT: '#FFFFFF',
  unk: '#000000',
}

export function pigment(name: Pigment, mode: Mode): string {
  return PIGMENTS[name][mode === 'light' ? 0 : 1]
}

function declarations(mode: Mode): string {
  return (Object.keys(PIGMENTS) as Pigment[]).map(name => `--${name}: ${pigment(name, mode)};`).join(' ')
}

/** CSS variables of both modes and of paper. */
export function cssVariables(): string {
  const paper = Object.entries(PRINT)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')
  return [
    `:root { color-scheme: light; --font: ${FONT}; ${declarations('light')} }`,
    `:root[data-mode='dark'] { color-scheme: dark; ${declarations('dark')} }`,
    `@media print { :root, :root[data-mode='dark'] { color-scheme: light; ${paper} } }`,
  ].join('\n')
}

/** Ant Design's theme of a mode. `still` switches motion off (reduced motion, tests). */
export function antTheme(mode: Mode, still: boolean): ThemeConfig {
  const of = (name: Pigment) => pigment(name, mode)
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: of('azure'),
      colorInfo: of('azure'),
      colorLink: of('azure'),
      colorSuccess: of('mal'),
      colorWarning: of('och'),
      colorError: of('cin'),
      colorBgLayout: of('paper'),
      colorBgContainer: of('surface'),
      colorBgElevated: of('surface'),
      colorBorder: of('field'),
      colorBorderSecondary: of('line'),
      colorText: of('ink'),
      colorTextSecondary: of('ink2'),
      colorTextTertiary: of('ink3'),
      colorTextDescription: of('ink3'),
      colorTextPlaceholder: of('ink3'),
      colorTextLightSolid: of('onAzure'),
      controlItemBgActive: of('azureT'),
      fontFamily: FONT,
      fontSize: 13,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: 30,
      boxShadow: 'none',
      fontWeightStrong: 700,
      motion: !still,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.12s',
    },
    components: {
      Table: {
        cellPaddingBlockSM: 2,
        cellPaddingInlineSM: 8,
        headerBg: of('surface'),
        headerColor: of('ink3'),
        headerSplitColor: 'transparent',
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', primaryColor: of('onAzure') },
    },
  }
}

/** ECharts' theme of a mode: the same pigments, no decoration. */
export function chartTheme(mode: Mode) {
  const of = (name: Pigment) => pigment(name, mode)
  return {
    color: [of('azureM'), of('malM'), of('ochM'), of('cinM'), of('gamM')],
    textStyle: { fontFamily: FONT, color: of('ink2'), fontSize: 12 },
    categoryAxis: {
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { color: of('ink3') },
    },
    valueAxis: {
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: of('ink3') },
      splitLine: { lineStyle: { color: of('line') } },
    },
  }
}
