import { field, type ProblemDef, Prose } from '../../../kernel/index.ts'

/** Refusals and fields that several procedures of funds share. */

export const says = (zh: string, en: string) => field(zh, en, Prose)

export const SECOND_PERSON = {
  'same-person': {
    kind: 'refused',
    says: { zh: '提出的人不能自己批准。', en: 'Who proposed it may not approve it.' },
    fix: { zh: '请另一名有权限的人办理。', en: 'Have another person with the right do it.' },
  },
} as const satisfies Record<string, ProblemDef>

export const COVER_UNKNOWN = {
  'cover-unknown': {
    kind: 'missing',
    says: { zh: '这个项目没有这份保证金凭证。', en: 'The project has no such deposit.' },
    fix: { zh: '在项目的保证金页核对凭证。', en: "Check the papers on the project's money page." },
  },
} as const satisfies Record<string, ProblemDef>

export const BALANCE_SHORT = {
  'balance-short': {
    kind: 'refused',
    says: { zh: '只剩 {left} 元，不够 {wanted} 元。', en: 'Only ¥{left} is left; ¥{wanted} was asked for.' },
    fix: { zh: '核对余额，减少金额，或者先补足。', en: 'Check the balance, lower the sum, or top up first.' },
  },
} as const satisfies Record<string, ProblemDef>
