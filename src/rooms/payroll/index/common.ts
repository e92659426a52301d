import {
  type Batch,
  type BatchRow,
  type Context,
  covers,
  isCardNumber,
  PLACES,
  type ProblemDef,
  type Subject,
} from '../../../kernel/index.ts'
import { cardsByHash, type ProjectKey, PROJECT_PROBLEMS, writeCards, projectSubject } from '../../registry/index.ts'
import { payFlaw } from '../decide.ts'

/** What the operations on money share: refusals of days, sums, cards and employers. Funds and payment use them, too. */

/** What a check of rows needs of a batch, whatever else it may refuse. */
export type RowSink<Row, Code extends string> = Pick<Batch<Row, Code>, 'rows' | 'refuse'>

/** Refusals of a day or month that has not come. */
export const TIME_PROBLEMS = {
  'month-in-future': {
    kind: 'invalid',
    says: { zh: '工资月份 {month} 还没有到。', en: 'The wage month {month} has not come yet.' },
    fix: { zh: '改正月份。', en: 'Correct the month.' },
  },
  'day-in-future': {
    kind: 'invalid',
    says: { zh: '日期 {on} 还没有到（{field}）。', en: 'The day {on} has not come yet ({field}).' },
    fix: { zh: '到当天再报，或者改正日期。', en: 'Send it on the day, or correct it.' },
  },
} as const satisfies Record<string, ProblemDef>

/** Refusals of a sum. */
export const PAY_PROBLEMS = {
  'pay-negative': {
    kind: 'invalid',
    says: { zh: '{field} 是负数：{given}。', en: '{field} is negative: {given}.' },
    fix: {
      zh: '应发工资按约定足额填写；扣款写在扣款栏。',
      en: 'Enter wages due in full as agreed; a deduction has its own column.',
    },
    cite: { instrument: 'reg724', article: '12' },
  },
  'pay-not-number': {
    kind: 'invalid',
    says: {
      zh: '{field} 不是以分计的整数：{given}（最多十三位）。',
      en: '{field} is not a whole number of fen: {given} (at most thirteen digits).',
    },
    fix: { zh: '改成数字；没有就空着。', en: 'Enter a number; leave it out where there is none.' },
    cite: { instrument: 'reg724', article: '15' },
  },
} as const satisfies Record<string, ProblemDef>

/** Refusals of a wage card. */
export const CARD_PROBLEMS = {
  'card-of-another': {
    kind: 'conflict',
    says: {
      zh: '尾号 {last4} 的工资卡是另一名工人的。',
      en: 'The wage card ending in {last4} belongs to another worker.',
    },
    fix: {
      zh: '填写本人的银行账户；工资须直接付到本人账户，任何人不得扣押或代持。',
      en: "Enter the worker's own account; wages are paid to it directly, and nobody may hold the card for him.",
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'card-number-wrong': {
    kind: 'invalid',
    says: {
      zh: '工资卡号不对：应为十到三十二位数字。',
      en: 'The wage card number is wrong: ten to thirty-two digits.',
    },
    fix: { zh: '照银行卡改正。', en: 'Correct it from the card.' },
  },
} as const satisfies Record<string, ProblemDef>

/** Refusals of an employer named by a row. */
export const EMPLOYER_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'employer-unknown': {
    kind: 'missing',
    says: { zh: '没有代码为 {employer} 的用人单位。', en: 'There is no employer with code {employer}.' },
    fix: { zh: '先登记单位，或者改正代码。', en: 'Register the firm first, or correct its code.' },
  },
  'crew-unknown': {
    kind: 'missing',
    says: { zh: '项目 {project} 里没有班组 {crew}。', en: 'Project {project} has no crew {crew}.' },
    fix: { zh: '先登记班组，或者改正班组编号。', en: 'Register the crew first, or correct its number.' },
  },
} as const satisfies Record<string, ProblemDef>

/** The subject of a write on an employer's rows in a project: a subcontractor is covered for its own only. */
export function employerSubject(project: ProjectKey, employerId: string): Subject {
  return { ...projectSubject(project), enterpriseId: employerId as never }
}

/** Takes out rows whose employer the actor may not write for. */
export function refuseOthersEmployers<Row extends { readonly project: string }>(
  context: Context,
  batch: RowSink<Row, 'row-out-of-scope'>,
  project: (code: string) => ProjectKey,
  employerOf: (value: Row) => string,
): void {
  for (const { row, value } of batch.rows()) {
    if (!covers(context.actor, employerSubject(project(value.project), employerOf(value))))
      batch.refuse(row, 'employerCode', 'row-out-of-scope', { project: value.project })
  }
}

/** Takes out rows with a pay field that is negative or no number of fen. */
export function refuseWrongPay<Row>(
  batch: RowSink<Row, keyof typeof PAY_PROBLEMS>,
  fields: readonly (keyof Row & string)[],
): void {
  for (const { row, value } of batch.rows()) {
    for (const field of fields) {
      const given = value[field]
      if (typeof given !== 'string') continue
      const flaw = payFlaw(given)
      if (!flaw) continue
      batch.refuse(row, field, flaw, { given })
      break
    }
  }
}

/** Takes out rows with a day after today in one of the fields. */
export function refuseFutureDays<Row>(
  context: Context,
  batch: RowSink<Row, 'day-in-future'>,
  fields: readonly (keyof Row & string)[],
): void {
  for (const { row, value } of batch.rows()) {
    const field = fields.find(name => typeof value[name] === 'string' && String(value[name]) > context.day)
    if (field) batch.refuse(row, field, 'day-in-future', { on: String(value[field]) })
  }
}

type CardRow = { readonly cardNumber?: string; readonly bankCode?: string; readonly bankName?: string }

/**
 * Takes out rows whose card is another worker's, by the register of cards and within the batch.
 *
 * 条例第三十一条：通过专用账户直接将工资支付到农民工本人的银行账户；任何单位和个人不得以任何理由扣押或者变相扣押农民工的社会保障卡或者银行卡。
 *
 * @param workerOf  whose line the row is
 * @returns         writes the cards not registered yet, for rows that stayed
 */
export async function checkOwnCards<Row extends CardRow>(
  context: Context,
  batch: RowSink<Row, keyof typeof CARD_PROBLEMS>,
  workerOf: (value: Row) => string,
): Promise<(rows: readonly BatchRow<Row>[]) => Promise<void>> {
  for (const { row, value } of batch.rows())
    if (value.cardNumber !== undefined && !isCardNumber(value.cardNumber))
      batch.refuse(row, 'cardNumber', 'card-number-wrong')
  const indexOf = (value: Row) => context.cipher.blindIndex(value.cardNumber ?? '', PLACES.card)
  const withCard = batch.rows().filter(({ value }) => value.cardNumber !== undefined)
  const hashes = new Map(withCard.map(({ value }) => [indexOf(value).toString('hex'), indexOf(value)]))
  const registered = await cardsByHash(context.tx, [...hashes.values()])
  const owners = new Map([...registered].map(([hash, card]) => [hash, card.workerId]))
  for (const { row, value } of withCard) {
    const hash = indexOf(value).toString('hex')
    const owner = owners.get(hash)
    if (owner === undefined) owners.set(hash, workerOf(value))
    else if (owner !== workerOf(value))
      batch.refuse(row, 'cardNumber', 'card-of-another', { last4: (value.cardNumber ?? '').slice(-4) })
  }
  return async rows => {
    const fresh = new Map<string, Parameters<typeof writeCards>[2][number]>()
    for (const { value } of rows) {
      if (value.cardNumber === undefined) continue
      const hash = indexOf(value)
      const key = hash.toString('hex')
      if (registered.has(key) || fresh.has(key)) continue
      fresh.set(key, {
        hash,
        workerId: workerOf(value),
        sealed: context.cipher.seal(value.cardNumber, PLACES.card),
        last4: value.cardNumber.slice(-4),
        bankCode: value.bankCode ?? null,
        bankName: value.bankName ?? null,
      })
    }
    // In one order, so that two batches with the same cards wait for each other instead of blocking each other.
    const ordered = [...fresh.keys()].toSorted().flatMap(key => fresh.get(key) ?? [])
    if (ordered.length > 0) await writeCards(context.tx, context.actId, ordered)
  }
}

/** Refusals of an act on one sheet. */
export const SHEET_PROBLEMS = {
  'project-unknown': PROJECT_PROBLEMS['project-unknown'],
  'sheet-unknown': {
    kind: 'missing',
    says: { zh: '项目 {project} 里没有这张工资表。', en: 'There is no such payroll sheet in project {project}.' },
    fix: { zh: '从工资表列表里选。', en: 'Choose it from the list of sheets.' },
  },
  'sheet-is-sealed': {
    kind: 'conflict',
    says: { zh: '工资表 {number} 已经封存，不能再改。', en: 'Payroll sheet {number} is sealed and cannot be changed.' },
    fix: {
      zh: '有错就报一张更正的工资表，由它接替这一张。',
      en: 'If it is wrong, send a corrected sheet: it takes the place of this one.',
    },
    cite: { instrument: 'reg724', article: '15' },
  },
  'sheet-is-succeeded': {
    kind: 'conflict',
    says: {
      zh: '工资表 {number} 已由后来的工资表接替。',
      en: 'Payroll sheet {number} was succeeded by a later one.',
    },
    fix: { zh: '在后来的那张上办理。', en: 'Act on the later sheet.' },
  },
} as const satisfies Record<string, ProblemDef>

/** Refusals of an act that needs a sheet on display. */
export const DISPLAYED_PROBLEMS = {
  ...SHEET_PROBLEMS,
  'sheet-is-draft': {
    kind: 'conflict',
    says: { zh: '工资表 {number} 还没有公示。', en: 'Payroll sheet {number} has not been displayed yet.' },
    fix: { zh: '先公示，再签字、提异议、封存。', en: 'Display it first; then sign, contest and seal.' },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const satisfies Record<string, ProblemDef>
