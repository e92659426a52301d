import { addDays, type Day, day } from '../kernel/index.ts'

/** Numbers of persons, firms, cards and permits with right check digits, each different by construction. */

const ID_CARD_CHECKS = '10X98765432'
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** Days of birth in use: workers of 19 to 59 years in 2026. */
const FIRST_BIRTH: Day = day('1967-01-01')
const BIRTH_DAYS = 14_600
/** Numbers of a day and a sex: 499 odd ones (male) and 499 even ones (female). */
const SEQUENCES = 499
/** A prime that divides no space below, so that multiplying by it visits every place once. */
const STRIDE = 715_827_883

/** Most workers of one city: beyond it the numbering is not exact. */
export const WORKERS_MAX = 5_000_000

/**
 * An identity number (GB 11643-1999). Different `place` in the same regions give different numbers.
 *
 * @param given.place    number of the person, below WORKERS_MAX × 2
 * @param given.shift    the same for all persons of a city; another city has other numbers
 * @param given.regions  six-digit divisions of birth
 */
export function idCardOf(given: {
  readonly place: number
  readonly shift: number
  readonly regions: readonly number[]
  readonly isMale: boolean
}): string {
  const space = given.regions.length * BIRTH_DAYS * SEQUENCES
  const spot = (((given.place * STRIDE) % space) + given.shift) % space
  const pair = spot % SEQUENCES
  const born = addDays(FIRST_BIRTH, Math.floor(spot / SEQUENCES) % BIRTH_DAYS)
  const region = given.regions[Math.floor(spot / SEQUENCES / BIRTH_DAYS)] ?? 320706
  return withIdCheck(`${region}${born.replaceAll('-', '')}${pad(given.isMale ? pair * 2 + 1 : pair * 2 + 2, 3)}`)
}

function withIdCheck(head: string): string {
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += Number(head[index]) * (2 ** (17 - index) % 11)
  return `${head}${ID_CARD_CHECKS[sum % 11]}`
}

/** Kinds of body by the head of the credit code: a company, an organ of government, a public institution. */
export type BodyKind = '91' | '11' | '12'

/**
 * A unified social credit code (GB 32100-2015) with a right organisation code inside (GB 11714).
 *
 * @param given.place  number of the firm, below 31⁵
 */
export function creditCodeOf(given: {
  readonly kind: BodyKind
  readonly region: number
  readonly place: number
}): string {
  const serial = Array.from(
    { length: 5 },
    (_, index) => CREDIT_ALPHABET[Math.floor(given.place / 31 ** (4 - index)) % 31],
  ).join('')
  const organisation = `MA${given.kind === '91' ? '9' : '8'}${serial}`
  const weighed = ORGANISATION_WEIGHTS.reduce(
    (sum, weight, index) => sum + Number.parseInt(organisation[index] ?? '0', 36) * weight,
    0,
  )
  const check = 11 - (weighed % 11)
  const head = `${given.kind}${given.region}${organisation}${check === 10 ? 'X' : check === 11 ? '0' : check}`
  const total = CREDIT_WEIGHTS.reduce(
    (sum, weight, index) => sum + CREDIT_ALPHABET.indexOf(head[index] ?? '') * weight,
    0,
  )
  return `${head}${CREDIT_ALPHABET[(31 - (total % 31)) % 31]}`
}

/** A bank card of 19 digits with a right Luhn digit; the issuer's head is invented. */
export function cardNumberOf(bankCode: string, place: number): string {
  return withLuhn(`62${bankCode}0${pad((place * 654_321 + 402_739_158_261) % 1_000_000_000_000, 12)}`)
}

/** The number with its Luhn digit added. */
export function withLuhn(head: string): string {
  let sum = 0
  for (let index = 0; index < head.length; index += 1) {
    const digit = Number(head[head.length - 1 - index])
    const doubled = index % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return `${head}${(10 - (sum % 10)) % 10}`
}

const MOBILE_HEADS = [
  '130',
  '131',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '152',
  '157',
  '158',
  '159',
  '177',
  '180',
  '182',
  '187',
  '189',
]

/** A mobile number; different for different places below ten millions. */
export function phoneOf(place: number): string {
  return `${MOBILE_HEADS[place % MOBILE_HEADS.length]}${pad((place * 7_654_321 + 36_417_205) % 100_000_000, 8)}`
}

/** A construction permit: region, day, serial of the day, kind. It has no check digit. */
export function permitOf(given: {
  readonly region: number
  readonly on: Day
  readonly serial: number
  readonly isMunicipal: boolean
}): string {
  const serial = pad((given.serial % 99) + 1, 2)
  // Categories of housing are odd and of municipal works even here: two permits of a day and region rarely meet.
  const category = (Math.floor(given.serial / 99) % 9) * 2 + (given.isMunicipal ? 2 : 1)
  return `${given.region}${given.on.replaceAll('-', '')}${serial}${pad(category, 2)}`
}

/**
 * A project's outside code of eighteen digits: region, day of permission, category, serial.
 *
 * @param given.serial  different for every project of a city
 */
export function projectCodeOf(given: {
  readonly region: number
  readonly on: Day
  readonly category: string
  readonly serial: number
}): string {
  return `${given.region}${given.on.slice(2).replaceAll('-', '')}${given.category}${pad(given.serial, 4)}`
}

/** A wage account: bank, region, serial; accounts carry no Luhn digit. */
export function accountNumberOf(given: {
  readonly bankCode: string
  readonly region: number
  readonly serial: number
}): string {
  return `${given.bankCode}${pad(given.region % 10_000, 4)}7${pad(given.serial, 9)}`
}
