/** Answers of the dialect: always 200, a number as code, words for people. */
export type Answer = { readonly code: number; readonly message: string; readonly data?: unknown }

export const CODES = {
  accepted: 0,
  parametersWrong: -1,
  signatureWrong: -2,
  noRight: -3,
  tooFrequent: -5,
  internal: 9999,
} as const

export function accepted(data: unknown, message = '成功'): Answer {
  return { code: CODES.accepted, message, data }
}

export function refused(code: Exclude<keyof typeof CODES, 'accepted'>, message: string): Answer {
  return { code: CODES[code], message }
}

/** A page of rows as every query answers it; the index is the caller's own. */
export function pageAnswer(
  page: { readonly index: number; readonly size: number },
  found: { readonly total: number; readonly rows: readonly unknown[] },
): Answer {
  return accepted({ pageIndex: page.index, pageSize: page.size, totalCount: found.total, rows: found.rows })
}
