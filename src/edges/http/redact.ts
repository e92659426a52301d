/** Logs carry no personal data: named fields are left out, and long numbers in free text are cut. */

/** Paths that pino replaces, wherever they stand. */
const PERSONAL = [
  'cookie',
  'authorization',
  'password',
  'newPassword',
  'secret',
  'idCard',
  'cardNumber',
  'accountNumber',
  'phone',
] as const
export const REDACTED_PATHS: readonly string[] = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  'headers.cookie',
  'headers.authorization',
  ...PERSONAL.flatMap(name => [name, `*.${name}`, `*.*.${name}`, `rows[*].${name}`, `input.rows[*].${name}`]),
]

/** Identity, card and phone numbers in free text: eleven digits or more keep their first three. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d{11,}[\dXx]?/g, number => `${number.slice(0, 3)}…`)
}

/** An error for the log: what happened and where, never the values a database quotes back. */
export function errorForLog(error: unknown): {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
} {
  if (!(error instanceof Error)) return { type: 'unknown', message: withoutNumbers(String(error)), stack: '' }
  const code = (error as { code?: unknown }).code
  return {
    type: error.name,
    message: withoutNumbers(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: withoutNumbers(error.stack ?? ''),
  }
}
