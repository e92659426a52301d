import { parseDay } from './day.ts'

/** Identifiers of persons and bodies and their check digits. Numbers here are of the standards, not of law. */

const ID_CARD_CHECKS = '10X98765432'
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** GB 11643-1999: eighteen characters, a real day of birth, check digit ISO 7064 MOD 11-2. */
export function isIdCard(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false
  if (!parseDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`)) return false
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += Number(text[index]) * (2 ** (17 - index) % 11)
  return ID_CARD_CHECKS[sum % 11] === text[17]
}

/** GB 32100-2015: eighteen characters, check character modulo 31. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, index) => total + CREDIT_ALPHABET.indexOf(text[index] ?? '') * weight,
    0,
  )
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17]
}

/** GB 11714: the old organisation code of nine characters, still met as a firm's code. */
export function isOrganisationCode(text: string): boolean {
  const match = /^([0-9A-Z]{8})-?([0-9X])$/.exec(text)
  if (!match) return false
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce(
    (total, weight, index) => total + Number.parseInt(match[1]?.[index] ?? '0', 36) * weight,
    0,
  )
  const check = 11 - (sum % 11)
  return (check === 10 ? 'X' : check === 11 ? '0' : String(check)) === match[2]
}

/**
 * A CNAPS number of a bank (行号): three digits of the bank, four of the area, four of the branch, a check digit after
 * ISO 7064 MOD 11,10 over the first eleven.
 */
export function isCnapsNumber(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false
  let rest = 10
  for (const digit of text.slice(0, -1)) {
    const sum = (rest + Number(digit)) % 10
    rest = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (rest + Number(text.at(-1))) % 10 === 1
}

/** A bank card by shape: 13–19 digits. Luhn is not asked: some old and regional accounts do not pass it. */
export function isCardNumber(text: string): boolean {
  return /^\d{10,32}$/.test(text)
}

/** The person's number as it is stored: no spaces, capital X. */
export function normalIdCard(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
