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
