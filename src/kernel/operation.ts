import type { Static, TSchema } from 'typebox'
import type { Actor, Permission, Subject } from './actor.ts'
import type { FieldCipher } from './cipher.ts'
import type { Day, Instant } from './day.ts'
import type { Cite, Label } from './label.ts'
import type { LawBook } from './law-book.ts'
import type { Outcome, ProblemDef } from './outcome.ts'
import type { Tx } from './tx.ts'

/** What an operation knows about its call. Nothing inside asks what time it is. */
export interface Context {
  readonly actor: Actor
  /** The day, Asia/Shanghai, given at the edge. */
  readonly day: Day
  /** The instant of the call; for audit only. */
  readonly now: Instant
  readonly law: LawBook
  /** Seals and finds personal numbers; reading them back is an act of its own. */
  readonly cipher: FieldCipher
  readonly tx: Tx
  /**
   * Calls an operation of an earlier room in the same transaction: a child act whose cause is this act. The outer
   * permission covers it; its scope check stays.
   */
  call<I extends TSchema, O extends TSchema>(
    operation: Operation<string, I, O, string>,
    input: Static<I>,
  ): Promise<Outcome<Static<O>>>
  /** Records a consequence: run after commit by the platform, once, on the authority of this act. */
  later(operation: string, input: unknown): void
  /** What this act is about and when it happened; set before the act is appended. `happenedOn` defaults to the day. */
  about(subject: Subject, happenedOn?: Day): void
  /** Evidence that a guard or decision used; stored in the act, so that it can be run again. */
  evidence(value: unknown): void
  /** The identifier the act of this call will have: rows of a batch carry it. Only inside an `act`. */
  readonly actId: string
  /** Touches a (subject, month) whose facts must be recomputed. Appended with the act. */
  touch(kind: 'project' | 'enterprise' | 'worker' | 'card', id: string, month: string): void
  /** Reports progress of long work, 0–1, with words. */
  progress(done: number, words?: Label): void
}

export type OperationKind = 'read' | 'ask' | 'act'

/**
 * One thing somebody can do. HTTP, command line, jobs, sheets and dialects call operations; none of them decides
 * anything.
 * `read` has a flat input without personal fields (GET), `ask` records nothing (POST), `act` records an act (POST).
 */
export interface Operation<
  N extends string = string,
  I extends TSchema = TSchema,
  O extends TSchema = TSchema,
  P extends string = string,
> {
  readonly name: N
  readonly kind: OperationKind
  readonly version: number
  readonly label: Label
  readonly input: I
  readonly output: O
  readonly may: Permission
  readonly cites?: readonly Cite[]
  readonly problems: Readonly<Record<P, ProblemDef>>
  /** Long inputs of rows: the kernel does not check `rows` one schema for all, the operation checks row by row. */
  readonly rowwise?: boolean
  /** Personal fields of the input (JSON pointers): the act's body keeps them under the key of the person. */
  readonly personal?: readonly string[]
  /** Fields of the answer that are shown once and kept nowhere: a new secret, a new password. */
  readonly secrets?: readonly string[]
  run(context: Context, input: Static<I>): Promise<Outcome<Static<O>, NoInfer<P>>>
}

/** Declares an operation; everything is inferred. An undeclared refusal is a compile error. */
export function operation<const N extends string, I extends TSchema, O extends TSchema, const P extends string>(
  definition: Omit<Operation<N, I, O, P>, 'version'> & { readonly version?: number },
): Operation<N, I, O, P> {
  return { ...definition, version: definition.version ?? 1, run: definition.run } as Operation<N, I, O, P>
}

/** Refusals every operation may give, with their texts. */
export const COMMON_PROBLEMS = {
  'input-invalid': {
    kind: 'invalid',
    says: { zh: '填写的内容不对：{field}（{reason}）。', en: 'The input is not right: {field} ({reason}).' },
    fix: { zh: '改好这一处再交。', en: 'Correct this field and send again.' },
  },
  'not-signed-in': {
    kind: 'forbidden',
    says: { zh: '还没有登录。', en: 'You are not signed in.' },
    fix: { zh: '先登录。', en: 'Sign in first.' },
  },
  'not-permitted': {
    kind: 'forbidden',
    says: { zh: '您的岗位没有这项权限：{operation}。', en: 'Your post does not carry this right: {operation}.' },
    fix: {
      zh: '请有权限的岗位办理，或者请管理员调整岗位。',
      en: 'Ask a post that has the right, or have the administrator change the post.',
    },
  },
  'out-of-scope': {
    kind: 'forbidden',
    says: { zh: '这不在您的地区、行业或项目范围内。', en: 'This lies outside your region, sector or projects.' },
    fix: { zh: '转给主管的单位办理。', en: 'Pass it to the office that is competent.' },
  },
  'key-reused': {
    kind: 'conflict',
    says: { zh: '同一个幂等键已经用于另一份内容。', en: 'This idempotency key was already used with other input.' },
    fix: { zh: '换一个键，或者重发原来的内容。', en: 'Use a new key, or send the original input again.' },
  },
  'unknown-law': {
    kind: 'unknown-law',
    says: { zh: '法规库没有 {what} 在 {on} 的数。', en: 'The law room knows no {what} on {on}.' },
    fix: {
      zh: '请法规管理员补录依据，或者换一个日期。',
      en: 'Have the law administrator enter the source, or choose another day.',
    },
  },
  unavailable: {
    kind: 'conflict',
    says: {
      zh: '系统出错，没有存下任何内容。编号 {number}。',
      en: 'Something failed on our side; nothing was saved. Number {number}.',
    },
    fix: {
      zh: '稍后再试；还不行，把编号报给管理员。',
      en: 'Try again later; if it fails again, give the number to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemDef>
