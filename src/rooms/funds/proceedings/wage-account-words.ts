import { Type } from 'typebox'
import { actOf, field, formatYuan, type Problem, type ProblemDef } from '../../../kernel/index.ts'
import { SIGNERS, type Signer, type WageAccountEvidence, type WageAccountFacts } from '../facts/account-life.ts'
import { says } from './words.ts'

/** What several steps of a wage account share: whose step it is, what is still owed, how a side signs. */

const act = actOf<WageAccountFacts, WageAccountEvidence>()
export const ACCT6 = { instrument: 'acct53', article: '6' } as const
export const ACCT10 = { instrument: 'acct53', article: '10' } as const
export const REG27 = { instrument: 'reg724', article: '27' } as const

export const NOT_YOUR_SIDE = {
  'not-your-side': {
    kind: 'forbidden',
    says: { zh: '这一步由{party}办，您不代表它。', en: 'This step is for the {partyEn}; you do not act for it.' },
    fix: { zh: '请它的经办人登录办理。', en: 'Have its own officer sign in and do it.' },
    cite: ACCT6,
  },
} as const satisfies Record<string, ProblemDef>
export const PARTIES: Readonly<Record<Signer, readonly [string, string]>> = {
  owner: ['建设单位', 'project owner'],
  generalContractor: ['施工总承包单位', 'general contractor'],
  bank: ['开户银行', 'account bank'],
}
export function notSide(evidence: WageAccountEvidence, side: Signer): readonly Problem[] {
  if (evidence.side === side) return []
  const [party, partyEn] = PARTIES[side]
  return [{ code: 'not-your-side', with: { party, partyEn } }]
}

/** A party signs, once and for itself. */
export const sign = (side: Signer, label: { zh: string; en: string }, notBy: readonly string[]) =>
  act({
    label,
    may: 'funds.sign',
    cites: [ACCT6],
    needsEvidence: true,
    input: Type.Object({ says: says('签署意见', 'What is signed') }),
    notBy,
    problems: {
      ...NOT_YOUR_SIDE,
      'signed-already': {
        kind: 'refused',
        says: { zh: '{party}已经签过。', en: 'The {partyEn} has signed already.' },
        fix: { zh: '等另外两方签。', en: 'Wait for the other two.' },
      },
    },
    guard({ facts, evidence }) {
      const [party, partyEn] = PARTIES[side]
      if (facts.signed.includes(side)) return [{ code: 'signed-already', with: { party, partyEn } }]
      return notSide(evidence, side)
    },
    fold(facts, _input, entry) {
      const signed = [...facts.signed, side]
      return { ...facts, signed, agreedOn: signed.length === SIGNERS.length ? entry.happenedOn : null }
    },
  })

export const OWES = {
  'wages-owing': {
    kind: 'refused',
    says: {
      zh: '还欠 {people} 人 {money} 元工资，不得撤销专户。',
      en: '{people} workers are still owed ¥{money}; the account may not be closed.',
    },
    fix: {
      zh: '先从专户付清，银行到账后再申请。',
      en: 'Pay them from the account and apply once the bank has confirmed.',
    },
    cite: ACCT10,
  },
  'payments-open': {
    kind: 'refused',
    says: {
      zh: '{money} 元代发指令银行还没有回单。',
      en: 'The bank has not answered payment orders of ¥{money}.',
    },
    fix: { zh: '等银行结果入库后再申请。', en: 'Apply when the results of the bank are on record.' },
    cite: ACCT10,
  },
} as const satisfies Record<string, ProblemDef>

export function owing({ unpaidPeople, unpaidFen, awaitingFen }: WageAccountEvidence): readonly Problem[] {
  if (unpaidFen !== '0')
    return [{ code: 'wages-owing', with: { people: unpaidPeople, money: formatYuan(BigInt(unpaidFen)) } }]
  return awaitingFen === '0' ? [] : [{ code: 'payments-open', with: { money: formatYuan(BigInt(awaitingFen)) } }]
}

export const GROUND = Type.Unsafe<'completion' | 'contractorChanged' | 'bankChanged'>(
  Type.Union([
    field('工程完工', 'Works completed', Type.Literal('completion')),
    field('变更总包', 'General contractor changed', Type.Literal('contractorChanged')),
    field('变更开户银行', 'Bank changed', Type.Literal('bankChanged')),
  ]),
)

/** Ten to thirty-two digits. */
export const ACCOUNT_NUMBER = /^\d{10,32}$/
