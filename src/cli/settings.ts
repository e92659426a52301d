import { type Day, parseDay } from '../kernel/index.ts'
import { StartProblem } from './problems.ts'

/** What the environment says, checked once. */
export type Settings = {
  readonly host: string
  readonly port: number
  readonly day?: Day
  readonly databaseUrl?: string
  readonly migratorUrl?: string
  readonly engine?: 'system' | 'bundled'
  readonly logLevel: string
  readonly behindProxy: boolean
  readonly callsPerMinute: number
  /** Another size of the demo city: `PROJECTSxWORKERSxMONTHS`. */
  readonly demo?: { readonly projects: number; readonly workers: number; readonly months: number }
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']
const CALLS_PER_MINUTE = 1_200

export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const day = env.ANXIN_DAY === undefined ? undefined : parseDay(env.ANXIN_DAY)
  if (env.ANXIN_DAY !== undefined && !day) throw wrong('ANXIN_DAY', env.ANXIN_DAY, 'YYYY-MM-DD')
  const engine = env.ANXIN_POSTGRES
  if (engine !== undefined && engine !== 'system' && engine !== 'bundled')
    throw wrong('ANXIN_POSTGRES', engine, 'system | bundled')
  const logLevel = env.ANXIN_LOG ?? 'warn'
  if (!LOG_LEVELS.includes(logLevel)) throw wrong('ANXIN_LOG', logLevel, LOG_LEVELS.join(' | '))
  const demo = /^(\d{1,4})x(\d{1,6})x(\d{1,2})$/.exec(env.ANXIN_DEMO ?? '')
  if (env.ANXIN_DEMO !== undefined && !demo) throw wrong('ANXIN_DEMO', env.ANXIN_DEMO, '40x2000x3')
  return {
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber('PORT', env.PORT ?? '8080', 65_535),
    callsPerMinute: wholeNumber(
      'ANXIN_CALLS_PER_MINUTE',
      env.ANXIN_CALLS_PER_MINUTE ?? String(CALLS_PER_MINUTE),
      10_000_000,
    ),
    logLevel,
    behindProxy: env.ANXIN_BEHIND_PROXY === '1',
    ...(day ? { day } : {}),
    ...(demo ? { demo: { projects: Number(demo[1]), workers: Number(demo[2]), months: Number(demo[3]) } } : {}),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.MIGRATOR_URL ? { migratorUrl: env.MIGRATOR_URL } : {}),
    ...(engine ? { engine } : {}),
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value <= most)) throw wrong(name, text, `0–${most}`)
  return value
}

const wrong = (name: string, value: string, wanted: string) => new StartProblem('value-wrong', { name, value, wanted })
