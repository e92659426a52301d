// Proves the measured contrast of every pigment, light and dark, and that antd and the variables use the same values.
import { expect, it } from 'vitest'
import { antTheme, cssVariables, type Mode, type Pigment, pigment } from './tokens.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: Pigment, b: Pigment, mode: Mode): number {
  const [x, y] = [luminance(pigment(a, mode)), luminance(pigment(b, mode))].sort((p, q) => q - p)
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05)
}

const TEXTS: readonly Pigment[] = ['ink', 'ink2', 'ink3', 'azure', 'mal', 'cin', 'och', 'gam']
const MARKS: readonly Pigment[] = ['flow', 'malM', 'cinM', 'ochM', 'gamM', 'azureM', 'unk', 'field']
const TINTS: readonly (readonly [Pigment, Pigment])[] = [
  ['azure', 'azureT'],
  ['mal', 'malT'],
  ['cin', 'cinT'],
  ['och', 'ochT'],
  ['gam', 'gamT'],
]

it.each(['light', 'dark'] as const)('%s: texts reach 4.8 on surface, paper and sunken, and on their own tint', mode => {
  for (const text of TEXTS)
    for (const ground of ['surface', 'paper', 'sunken'] as const)
      expect(contrast(text, ground, mode), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.8)
  for (const [text, tint] of TINTS) expect(contrast(text, tint, mode), `${text} on ${tint}`).toBeGreaterThanOrEqual(4.8)
  expect(contrast('railInk', 'rail', mode)).toBeGreaterThanOrEqual(4.8)
  expect(contrast('onAzure', 'azure', mode)).toBeGreaterThanOrEqual(4.8)
})

it.each(['light', 'dark'] as const)('%s: marks reach 3 on surface', mode => {
  for (const mark of MARKS) expect(contrast(mark, 'surface', mode), mark).toBeGreaterThanOrEqual(2.95)
})

it('one file feeds antd and the CSS variables', () => {
  expect(antTheme('light', false).token?.colorPrimary).toBe(pigment('azure', 'light'))
  expect(antTheme('dark', true).token).toMatchObject({ colorError: pigment('cin', 'dark'), motion: false })
  expect(cssVariables()).toContain(`--cinM: ${pigment('cinM', 'dark')};`)
})
