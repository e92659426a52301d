import { field, type ProblemDef, Prose } from '../../../kernel/index.ts'

/** Refusals and fields that several procedures of funds share. */

export { PROJECT_UNKNOWN } from '../../registry/facts/words.ts'

export const says = (zh: string, en: string) => field(zh, en, Prose)

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

export const REGION_NOT_YOURS = {
  'region-not-yours': {
    kind: 'forbidden',
    says: { zh: '县区 {region} 不在您的范围内。', en: 'Division {region} lies outside your region.' },
    fix: { zh: '请主管该县区的单位申请。', en: 'Have the office that is competent for it apply.' },
  },
} as const satisfies Record<string, ProblemDef>
