import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * Starts Chromium for tests: Debian's where it is, npm's otherwise; `CHROMIUM` forces a path or `bundled`.
 * Chinese is drawn with the installed Noto Sans SC, whatever fonts the machine has.
 */

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** A fontconfig file that knows the two weights of Noto Sans SC and prefers them; answers with its path. */
export function writeFontsConf(folder: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const weights = ['400Regular', '700Bold'].map(weight => `<dir>${join(fonts, weight)}</dir>`).join('')
  const prefer = ['sans-serif', 'system-ui', 'serif', 'monospace']
    .map(
      family =>
        `<alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
    )
    .join('')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${weights}${cache}${prefer}</fontconfig>`,
  )
  return file
}

/** Chromium that draws Chinese. `folder` keeps its font configuration and, for npm's, its unpacked files. */
export async function launch(folder: string = join(tmpdir(), 'anxin-browser')): Promise<Browser> {
  const env = { ...process.env, FONTCONFIG_FILE: writeFontsConf(folder) }
  const wanted = process.env.CHROMIUM
  const system = wanted === 'bundled' ? undefined : (wanted ?? SYSTEM_PATHS.find(path => existsSync(path)))
  if (system) return chromium.launch({ executablePath: system, args: QUIET, env })
  return launchBundled(folder, env)
}

/**
 * npm's Chromium unpacks itself into the temporary folder and re-uses what lies there, so it gets a folder of its
 * own.
 */
async function launchBundled(folder: string, env: Record<string, string | undefined>): Promise<Browser> {
  const before = { tmp: process.env.TMPDIR, aws: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  // The package carries the few system libraries it needs, but unpacks them only where it takes itself to be in
  // the cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    const executablePath = await bundled.executablePath()
    const args = [...bundled.args.filter(arg => !arg.startsWith('--headless')), ...QUIET]
    return await chromium.launch({
      executablePath,
      args,
      env: { ...env, LD_LIBRARY_PATH: libraries(folder, env.LD_LIBRARY_PATH) },
    })
  } finally {
    restore('TMPDIR', before.tmp)
    restore('AWS_EXECUTION_ENV', before.aws)
  }
}

function libraries(folder: string, own: string | undefined): string {
  return [join(folder, 'al2023', 'lib'), own].filter(Boolean).join(':')
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
