/**
 * Sealing of identity numbers, cards and secrets at rest, with a blind index to find them again.
 *
 * AES-256-GCM (version byte 1) or SM4-CBC with HMAC-SM3, encrypt then MAC (version byte 2; OpenSSL has no SM4-GCM).
 * The place (`table.column`) is bound in, so that a value cannot be moved to another column.
 */
export interface FieldCipher {
  seal(plain: string, place: string): Buffer
  open(sealed: Buffer, place: string): string
  /** 16 bytes; the same for the same normalised value. Not reversible without the key. */
  blindIndex(value: string, place: string): Buffer
}

/** Places of the sealed columns. */
export const PLACES = {
  idCard: 'worker.id',
  card: 'wage_card.card',
  account: 'wage_account.account',
  phone: 'worker.phone',
  secret: 'credential.secret',
} as const

/** `320706********0010`: first six and last four. */
export function maskIdCard(text: string): string {
  return text.length >= 12
    ? `${text.slice(0, 6)}${'*'.repeat(text.length - 10)}${text.slice(-4)}`
    : `${text.slice(0, 1)}***`
}

/** `138****1234`: first three and last four. */
export function maskPhone(text: string): string {
  return text.length >= 8 ? `${text.slice(0, 3)}****${text.slice(-4)}` : '****'
}
