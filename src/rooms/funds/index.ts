import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  isCardNumber,
  type Measure,
  ok,
  type Operation,
  operation,
  PLACES,
  type ProceedingDef,
} from '../../kernel/index.ts'
import { refuseFutureDays, TIME_PROBLEMS } from '../payroll/index.ts'
import {
  aboutProjects,
  keyColumns,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolveProjects,
  touchMonths,
} from '../registry/index.ts'
import { accountStanding, dayOutOfOrder, isMonthTooFar, normalAccount, transferStanding } from './decide.ts'
import {
  AccountList,
  AccountQuery,
  AccountRow,
  type StandingAccount,
  type Transfer,
  TransferPage,
  TransferQuery,
  TransferRow,
} from './facts.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from './index/amounts.ts'
import { accountDefinitions, accountLifeOperations } from './index/account-life.ts'
import { accountReads } from './index/accounts.ts'
import { listPostings, projectMoney, recordCovers } from './index/covers.ts'
import { depositDefinitions, depositOperations } from './index/deposits.ts'
import { fundDefinitions, fundOperations } from './index/fund.ts'
import { fundMeasure } from './index/fund-reads.ts'
import { coverMeasures } from './index/measures.ts'
import { assessNeeds } from './index/needs.ts'
import { pledgeActs, pledgeDefinitions } from './index/pledge.ts'
import { pledgeList, pledgeMeasure, pledgeView } from './index/pledge-reads.ts'
import { recordPledge, recordPledgeStep } from './index/pledge-steps.ts'
import { recordNodes, settlementActs, settlementDefinitions } from './index/settlement.ts'
import { nodeList, projectNodes, settlementMeasure } from './index/settlement-reads.ts'
import { recordSettlementStep } from './index/settlement-steps.ts'
import { publicOperations } from './index/public.ts'
import { publicMeasures, publicReads } from './index/public-reads.ts'
import { recordStatements } from './index/statements.ts'
import {
  accountsOf,
  lockProjects,
  standingAccounts,
  standingTransfers,
  transfersOf,
  writeAccounts,
  writeTransfers,
} from './store.ts'

/** The front door of funds: wage accounts, labour-cost transfers, deposits, guarantees, the ledger. */
export * from './facts.ts'
export { AMOUNT_PROBLEMS, refuseWrongAmount } from './index/amounts.ts'
export { needsOf } from './decide/covers.ts'
export { assessIfChanged } from './index/needs.ts'
export { type MoneyFacts, NO_MONEY } from './facts/accounts.ts'
export { coverStandings, needFacts } from './store/covers.ts'
export { expectedPayments, troubledNodes } from './store/settlement.ts'
export { NOT_PUBLIC, type PublicFacts } from './facts/public.ts'
export { moneyFacts } from './store/money-facts.ts'
export { publicFacts } from './store/public.ts'

const PAGE = 100

const ACCOUNT_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'account-number-wrong': {
    kind: 'invalid',
    says: { zh: '账号不对：应为十到三十二位数字。', en: 'The account number is wrong: ten to thirty-two digits.' },
    fix: { zh: '照开户证明改正。', en: 'Correct it from the certificate of the account.' },
  },
  'days-out-of-order': {
    kind: 'invalid',
    says: { zh: '{day} 早于开立日 {opened}。', en: '{day} lies before the day of opening, {opened}.' },
    fix: { zh: '核对开立、备案、撤销的日期。', en: 'Check the days of opening, filing and closing.' },
    cite: { instrument: 'acct53', article: '6' },
  },
  'opened-differs': {
    kind: 'conflict',
    says: {
      zh: '这个专户登记的开立日是 {before}，这里写的是 {given}。',
      en: 'The account is on record as opened on {before}; this row says {given}.',
    },
    fix: {
      zh: '核对开户证明；登记确实有误的，由监管部门更正。',
      en: 'Check the certificate; if the record is wrong, the supervising authority corrects it.',
    },
    cite: { instrument: 'acct53', article: '6' },
  },
} as const
type AccountCode = keyof typeof ACCOUNT_PROBLEMS

/** 条例第二十六条：施工总承包单位应当按照有关规定开设农民工工资专用账户，专项用于支付该工程建设项目农民工工资。 */
export const recordAccounts = operation({
  name: 'funds.recordAccounts',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记工资专户', en: 'Record wage accounts' },
  input: batchOf(AccountRow),
  output: BatchAnswer,
  may: 'funds.write',
  problems: ACCOUNT_PROBLEMS,
  cites: [
    { instrument: 'reg724', article: '26' },
    { instrument: 'acct53', article: '6' },
  ],
  async run(context, input) {
    const batch = new Batch<AccountRow, AccountCode>(AccountRow, input, ACCOUNT_PROBLEMS)
    refuseFutureDays(context, batch, ['openedOn', 'filedOn', 'closedOn'])
    for (const { row, value } of batch.rows()) {
      const field = dayOutOfOrder(value)
      if (!isCardNumber(normalAccount(value.accountNumber))) batch.refuse(row, 'accountNumber', 'account-number-wrong')
      else if (field) batch.refuse(row, field, 'days-out-of-order', { day: value[field] ?? '', opened: value.openedOn })
    }
    const project = await resolveProjects(context, batch)
    const ids = [...new Set(batch.rows().map(({ value }) => project(value.project).id))]
    await lockProjects(context.tx, ids)
    const { fresh, changedProjects } = await standAccounts(context, batch, project, ids)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeAccounts(context.tx, context.actId, [...fresh.values()])
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    await touchMonths(context, changedProjects)
    return batch.done({ landed: fresh.size, known: rows.length - fresh.size })
  },
})

/** What of the rows is new or changed; rows whose day of opening differs from the record leave the batch. */
async function standAccounts(
  context: Context,
  batch: Batch<AccountRow, AccountCode>,
  project: (code: string) => ProjectKey,
  projectIds: readonly string[],
) {
  const keyOf = (account: StandingAccount) => `${account.projectId}/${account.hash}`
  const standing = new Map((await standingAccounts(context.tx, projectIds)).map(one => [keyOf(one), one]))
  const fresh = new Map<string, Record<string, unknown>>()
  const changedProjects = new Set<string>()
  // An authority may correct the day of opening; whoever opened the account may not move it.
  const mayCorrect = context.actor.kind === 'officer'
  for (const { row, value } of batch.rows()) {
    const its = project(value.project)
    const account = accountOf(context, its, value)
    const before = standing.get(keyOf(account))
    const stands = accountStanding(account, before)
    if (stands === 'opened-differs' && !mayCorrect) {
      batch.refuse(row, 'openedOn', 'opened-differs', { before: before?.openedOn ?? '', given: value.openedOn })
      continue
    }
    if (stands === 'known') continue
    const filedOn = account.filedOn ?? before?.filedOn ?? null
    const closedOn = account.closedOn ?? before?.closedOn ?? null
    const agreementOn = account.agreementOn ?? before?.agreementOn ?? null
    // What is only supposed does not move what a paper said.
    const opened = account.openedSupposed && before ? before : account
    const { openedOn, openedSupposed } = opened
    const kept = { ...account, openedOn, openedSupposed, filedOn, closedOn, agreementOn }
    standing.set(keyOf(account), kept)
    fresh.set(keyOf(account), accountColumns(context, its, value, kept))
    changedProjects.add(its.id)
  }
  return { fresh, changedProjects }
}

function accountOf(context: Context, project: ProjectKey, value: AccountRow): StandingAccount {
  const { bankCode, bankName, openedOn, openedSupposed = false } = value
  const { filedOn = null, closedOn = null, agreementOn = null } = value
  const hash = context.cipher.blindIndex(normalAccount(value.accountNumber), PLACES.account).toString('hex')
  return { projectId: project.id, hash, bankCode, bankName, openedOn, openedSupposed, filedOn, closedOn, agreementOn }
}

function accountColumns(context: Context, project: ProjectKey, value: AccountRow, account: StandingAccount) {
  const number = normalAccount(value.accountNumber)
  return {
    ...keyColumns(project),
    bank_code: value.bankCode,
    bank_name: value.bankName,
    hash: account.hash,
    sealed: context.cipher.seal(number, PLACES.account).toString('hex'),
    last4: number.slice(-4),
    opened_on: account.openedOn,
    opened_supposed: account.openedSupposed,
    filed_on: account.filedOn,
    closed_on: account.closedOn,
    agreement_on: account.agreementOn,
  }
}

const TRANSFER_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'month-too-far': {
    kind: 'invalid',
    says: {
      zh: '工资月份 {month} 比拨付日 {on} 晚一年以上。',
      en: 'The wage month {month} lies more than a year after the transfer of {on}.',
    },
    fix: { zh: '改正月份。', en: 'Correct the month.' },
  },
  ...AMOUNT_PROBLEMS,
  'reference-differs': {
    kind: 'conflict',
    says: {
      zh: '凭证号 {reference} 已登记为 {before}，这里是 {given}。',
      en: 'Reference {reference} is on record as {before}; this row says {given}.',
    },
    fix: {
      zh: '核对银行回单；另一笔拨付用它自己的凭证号。',
      en: 'Check the bank receipt; another transfer has a reference of its own.',
    },
    cite: { instrument: 'reg724', article: '29' },
  },
} as const
type TransferCode = keyof typeof TRANSFER_PROBLEMS

/**
 * A transfer is evidence of money: it is recorded whether or not the project has an account.
 *
 * 条例第二十九条：建设单位应当按照合同约定及时拨付工程款，并将人工费用及时足额拨付至农民工工资专用账户。
 */
export const recordTransfers = operation({
  name: 'funds.recordTransfers',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记人工费拨付', en: 'Record labour-cost transfers' },
  input: batchOf(TransferRow),
  output: BatchAnswer,
  may: 'funds.write',
  problems: TRANSFER_PROBLEMS,
  cites: [
    { instrument: 'reg724', article: '24' },
    { instrument: 'reg724', article: '29' },
  ],
  async run(context, input) {
    const batch = new Batch<TransferRow, TransferCode>(TransferRow, input, TRANSFER_PROBLEMS)
    refuseFutureDays(context, batch, ['on'])
    refuseWrongAmount(batch)
    for (const { row, value } of batch.rows())
      if (isMonthTooFar(value.month, value.on))
        batch.refuse(row, 'month', 'month-too-far', { month: value.month, on: value.on })
    const project = await resolveProjects(context, batch)
    const fresh = await standTransfers(context, batch, project)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeTransfers(context.tx, context.actId, [...fresh.values()])
    for (const { project_id, month } of fresh.values())
      context.touch('project', project_id, month.slice(0, 'YYYY-MM'.length))
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed: fresh.size, known: rows.length - fresh.size })
  },
})

/** The transfers that are new; rows whose reference stands for another sum, day or month leave the batch. */
async function standTransfers(
  context: Context,
  batch: Batch<TransferRow, TransferCode>,
  project: (code: string) => ProjectKey,
) {
  const rows = batch.rows().map(({ row, value }) => ({ row, value, given: transferOf(project(value.project), value) }))
  await lockProjects(context.tx, [...new Set(rows.map(({ given }) => given.projectId))])
  const keyOf = (transfer: Transfer) => `${transfer.projectId}/${transfer.reference}`
  const before = await standingTransfers(context.tx, [
    ...new Map(rows.map(({ given }) => [keyOf(given), given])).values(),
  ])
  const standing = new Map(before.map(one => [keyOf(one), one]))
  const fresh = new Map<string, ReturnType<typeof transferColumns>>()
  for (const { row, value, given } of rows) {
    const known = standing.get(keyOf(given))
    const stands = transferStanding(given, known)
    if (stands === 'differs' && known) {
      const more = { reference: given.reference, before: words(known), given: words(given) }
      batch.refuse(row, 'reference', 'reference-differs', more)
    } else if (stands === 'new') {
      standing.set(keyOf(given), given)
      fresh.set(keyOf(given), transferColumns(project(value.project), value))
    }
  }
  return fresh
}

/** A transfer in few words: both sides of a conflict are named with them. */
function words({ amountFen, on, month }: Transfer): string {
  return `${amountFen} 分 fen · ${on} · ${month}`
}

function transferOf(project: ProjectKey, value: TransferRow): Transfer {
  const { reference, month, on, amountFen } = value
  return { projectId: project.id, reference, month, on, amountFen: BigInt(amountFen) }
}

function transferColumns(project: ProjectKey, value: TransferRow) {
  const { reference, month, on, amountFen, payer } = value
  return { ...keyColumns(project), reference, month: `${month}-01`, on_day: on, amount_fen: amountFen, payer }
}

export const listAccounts = operation({
  name: 'funds.listAccounts',
  kind: 'read',
  label: { zh: '项目的工资专户', en: 'Wage accounts of a project' },
  input: AccountQuery,
  output: AccountList,
  may: 'funds.read',
  problems: {},
  run: async (context, input) => ok({ rows: await accountsOf(context.tx, input.project) }),
})

export const listTransfers = operation({
  name: 'funds.listTransfers',
  kind: 'read',
  label: { zh: '人工费拨付', en: 'Labour-cost transfers' },
  input: TransferQuery,
  output: TransferPage,
  may: 'funds.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await transfersOf(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: `${last.on}/${last.reference}` } : {}) })
  },
})

/** The procedures of this room. */
export const definitions: readonly ProceedingDef[] = [
  ...accountDefinitions,
  ...depositDefinitions,
  ...fundDefinitions,
  ...settlementDefinitions,
  ...pledgeDefinitions,
]

/** The figures of the plan's rows that this room proves. */
export const measures: readonly Measure[] = [
  ...coverMeasures,
  fundMeasure,
  settlementMeasure,
  pledgeMeasure,
  ...publicMeasures,
]

export const operations: readonly Operation[] = [
  recordAccounts,
  recordTransfers,
  listAccounts,
  listTransfers,
  recordStatements,
  ...accountReads,
  ...accountLifeOperations,
  ...publicOperations,
  ...publicReads,
  recordCovers,
  assessNeeds,
  projectMoney,
  listPostings,
  ...depositOperations,
  ...fundOperations,
  recordNodes,
  recordSettlementStep,
  nodeList,
  projectNodes,
  ...settlementActs,
  recordPledge,
  recordPledgeStep,
  pledgeList,
  pledgeView,
  ...pledgeActs,
] as unknown as readonly Operation[]
