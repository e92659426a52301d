import type { Cite, Label } from './label.ts'

/** What kind of refusal; the HTTP edge maps it to a status. */
export type ProblemKind =
  | 'invalid'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'refused'
  | 'unknown-law'
  | 'too-large'
  | 'too-often'

/**
 * A declared refusal: what it says, what to do instead, and the article where law is the reason. `{name}` in texts is
 * filled from `with`.
 */
export type ProblemDef = { readonly kind: ProblemKind; readonly says: Label; readonly fix: Label; readonly cite?: Cite }

/** What the places of a text are filled with; a label in the language of the text. */
export type Filling = Readonly<Record<string, string | number | Label>>

/** A refusal as data only; its texts live once, in the operation's catalogue. */
export type Problem<Code extends string = string> = {
  readonly code: Code
  /** JSON pointer into the input. */
  readonly at?: string
  /** Row of a file or list, counted from 1 as people see it. */
  readonly row?: number
  readonly with?: Filling
}

export type Problems<Code extends string = string> = readonly [Problem<Code>, ...Problem<Code>[]]
export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problems<Code> }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** One refusal. */
export function no<Code extends string>(
  code: Code,
  more: Omit<Problem, 'code'> = {},
): { readonly ok: false; readonly problems: Problems<Code> } {
  return { ok: false, problems: [{ code, ...more }] }
}

/** Several refusals at once; the list must not be empty. */
export function refuse<Code extends string>(
  problems: readonly Problem<Code>[],
): { readonly ok: false; readonly problems: Problems<Code> } {
  const [first, ...rest] = problems
  if (!first) throw new Error('refuse needs at least one problem')
  return { ok: false, problems: [first, ...rest] }
}

/** Throws when our own reasoning was wrong; never for what a person or file may do. */
export function must(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`broken assumption: ${message}`)
}

/** The value, when our own reasoning says there is one. */
export function present<T>(value: T | undefined | null, message: string): T {
  must(value !== undefined && value !== null, message)
  return value
}
