import { type Day, epochDayOf, fromEpochDay, type Month, parseDay, parseMonth } from '../../../kernel/index.ts'

/** Days, months and moments as real callers write them, read into the kernel's words. Local time is Asia/Shanghai. */

const MINUTES_IN_DAY = 1440
const SECONDS_IN_DAY = 86_400
const SHANGHAI_SECONDS = 28_800
const MILLISECONDS = 1000
/** No written moment is longer; longer text is not looked at. */
const LONGEST = 48
const YEAR_LIMITS = { from: 1900, until: 2200 } as const

const SEPARATED = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+(.*))?$/
const SEPARATED_MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})(\d{3})?)?$/
const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i
const EPOCH_MILLISECONDS = /^\d{12,13}$/
const EPOCH_SECONDS = /^\d{10}$/
const pad = (value: string | number) => String(value).padStart(2, '0')

const timeText = (second: number, separator: string) =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(pad).join(separator)

/** A civil day and the second of it, Asia/Shanghai. */
type LocalMoment = { readonly day: Day; readonly second: number }

function localOf(epochSeconds: number): LocalMoment {
  const local = epochSeconds + SHANGHAI_SECONDS
  const count = Math.floor(local / SECONDS_IN_DAY)
  return { day: fromEpochDay(count), second: local - count * SECONDS_IN_DAY }
}

const secondsOf = (moment: LocalMoment) => epochDayOf(moment.day) * SECONDS_IN_DAY + moment.second - SHANGHAI_SECONDS

function secondOfDay(hour: string, minute: string, second = '0'): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  return h <= 23 && m <= 59 && s <= 59 ? h * 3600 + m * 60 + s : undefined
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function withTime(day: Day, text: string): LocalMoment | undefined {
  const match = TIME.exec(text.trim())
  const second = match ? secondOfDay(match[1] ?? '', match[2] ?? '', match[3]) : undefined
  if (!match || second === undefined) return undefined
  if (!match[4]) return { day, second }
  const minutes = zoneMinutes(match[4])
  if (Math.abs(minutes) > MINUTES_IN_DAY) return undefined
  return localOf(epochDayOf(day) * SECONDS_IN_DAY + second - minutes * 60)
}

/** A moment in any of the forms seen; a day alone is its midnight. */
function readLocal(text: string): LocalMoment | undefined {
  if (text.length > LONGEST) return undefined
  const separated = SEPARATED.exec(text)
  if (separated) {
    const day = parseDay(`${separated[1]}-${pad(separated[2] ?? '')}-${pad(separated[3] ?? '')}`)
    if (!day) return undefined
    return separated[4] === undefined || separated[4].trim() === '' ? { day, second: 0 } : withTime(day, separated[4])
  }
  if (EPOCH_MILLISECONDS.test(text)) return localOf(Math.floor(Number(text) / MILLISECONDS))
  if (EPOCH_SECONDS.test(text)) return localOf(Number(text))
  const compact = COMPACT.exec(text)
  const day = compact ? parseDay(`${compact[1]}-${compact[2]}-${compact[3]}`) : undefined
  if (!compact || !day) return undefined
  const second = compact[4] ? secondOfDay(compact[4], compact[5] ?? '', compact[6]) : 0
  return second === undefined ? undefined : { day, second }
}

const isPlausible = (day: Day) => {
  const year = Number(day.slice(0, 4))
  return year >= YEAR_LIMITS.from && year < YEAR_LIMITS.until
}

/**
 * `YYYY-MM-DD`, `YYYY-M-D`, with slashes, points or 年月日, compact, with a time behind, or milliseconds.
 *
 * @returns undefined for a day that does not exist
 */
export function readDay(text: string): Day | undefined {
  const moment = readLocal(text.trim())
  return moment && isPlausible(moment.day) ? moment.day : undefined
}

/**
 * A moment as `YYYY-MM-DD HH:mm:ss`, Asia/Shanghai. Fractions of a second are cut; a zone is carried over. A day
 * without a time is no moment.
 */
export function readMoment(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  if (/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(trimmed) || /^\d{8}$/.test(trimmed)) return undefined
  const moment = readLocal(trimmed)
  if (!moment || !isPlausible(moment.day)) return undefined
  return `${moment.day} ${timeText(moment.second, ':')}`
}

/** `YYYY-MM`, `YYYY-M`, `YYYYMM`, `YYYY/MM`, `YYYY年M月`, or a whole day of the month. */
export function readMonth(text: string): Month | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  const match = SEPARATED_MONTH.exec(trimmed) ?? /^(\d{4})(\d{2})$/.exec(trimmed)
  if (match) return parseMonth(`${match[1]}-${pad(match[2] ?? '')}`)
  const day = readDay(trimmed)
  return day ? (day.slice(0, 7) as Month) : undefined
}

/** The timestamp of a call in seconds since 1970 UTC: local `yyyyMMddHHmmss`, milliseconds, or a written moment. */
export function readTimestamp(text: string): number | undefined {
  const moment = readLocal(text.trim())
  return moment && isPlausible(moment.day) ? secondsOf(moment) : undefined
}

/** Seconds since 1970 UTC of an instant of the audit clock. */
export function secondsOfInstant(instant: string): number {
  return Math.floor(Date.parse(instant) / MILLISECONDS)
}

/** `yyyyMMddHHmmss` in local time; sorts as time does. */
export function compactMoment(epochSeconds: number): string {
  const { day, second } = localOf(epochSeconds)
  return `${day.replace(/-/g, '')}${timeText(second, '')}`
}
