import { Batch, BatchAnswer, batchOf, type Context, operation, PLACES } from '../../../kernel/index.ts'
import { refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import {
  aboutProjects,
  cardsByHash,
  keyColumns,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolveProjects,
} from '../../registry/index.ts'
import { normalAccount } from '../decide.ts'
import { lineStanding } from '../decide/accounts.ts'
import { type StandingLine, StatementRow } from '../facts/accounts.ts'
import { lockProjects } from '../store.ts'
import { membersAmong, standingLines, writeLines } from '../store/accounts.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from './amounts.ts'

/** Bank statements of wage accounts: what the bank says, line by line. */

const LAST = 4
const STATEMENT_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'serial-differs': {
    kind: 'conflict',
    says: {
      zh: '流水号 {serial} 已登记为 {before}，这里是 {given}。',
      en: 'Serial {serial} is on record as {before}; this row says {given}.',
    },
    fix: {
      zh: '核对银行流水；另一笔用它自己的流水号。',
      en: 'Check the statement; another line has a serial of its own.',
    },
  },
} as const
type Code = keyof typeof STATEMENT_PROBLEMS
type Lines = Batch<StatementRow, Code>

/**
 * A line that only confirms a transfer or payment on record moves nothing; any other is a movement of its own. Money
 * that left for somebody who is no worker of the project is recorded as what it is: refusing the line would hide it.
 *
 * 专户办法第七条：除发放本项目农民工工资外，不得支取现金，不得转账。
 */
export const recordStatements = operation({
  name: 'funds.recordStatements',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记专户银行流水', en: 'Record bank statements of wage accounts' },
  input: batchOf(StatementRow),
  output: BatchAnswer,
  may: 'funds.statement',
  problems: STATEMENT_PROBLEMS,
  cites: [
    { instrument: 'acct53', article: '7' },
    { instrument: 'reg724', article: '27' },
  ],
  async run(context, input) {
    const batch: Lines = new Batch(StatementRow, input, STATEMENT_PROBLEMS)
    refuseFutureDays(context, batch, ['on'])
    refuseWrongAmount(batch)
    const project = await resolveProjects(context, batch)
    const { fresh, found } = await standLines(context, batch, project)
    if (batch.mustStop()) return batch.stop()
    await writeLines(context.tx, context.actId, [...fresh.values()], found)
    const rows = batch.rows()
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    for (const { value } of rows) context.touch('project', project(value.project).id, value.on.slice(0, MONTH))
    const landed = fresh.size + found.length
    return batch.done({ landed, known: rows.length - landed })
  },
})
const MONTH = 'YYYY-MM'.length

/** The worker of the project to whose own card each line went. */
async function payees(context: Context, batch: Lines, project: (code: string) => ProjectKey) {
  const indexOf = (account: string) => context.cipher.blindIndex(normalAccount(account), PLACES.card)
  const given = batch.rows().flatMap(({ value }) => (value.partyAccount ? [value.partyAccount] : []))
  const cards = await cardsByHash(context.tx, [...new Set(given)].map(indexOf))
  const workerOf = (value: StatementRow) =>
    value.partyAccount === undefined ? undefined : cards.get(indexOf(value.partyAccount).toString('hex'))?.workerId
  const pairs = batch.rows().flatMap(({ value }) => {
    const workerId = workerOf(value)
    return workerId === undefined ? [] : [{ projectId: project(value.project).id, workerId }]
  })
  const members = await membersAmong(context.tx, pairs)
  return (value: StatementRow): string | null => {
    const workerId = workerOf(value)
    return workerId !== undefined && members.has(`${project(value.project).id}/${workerId}`) ? workerId : null
  }
}

/** Lines that are new, and those whose worker is known now; rows whose serial stands for another leave the batch. */
async function standLines(context: Context, batch: Lines, project: (code: string) => ProjectKey) {
  const payee = await payees(context, batch, project)
  const lineOf = (value: StatementRow): StandingLine => ({
    projectId: project(value.project).id,
    serial: value.serial,
    on: value.on,
    direction: value.direction === 'in' ? 1 : -1,
    amountFen: value.amountFen,
    method: value.method,
    workerId: payee(value),
  })
  const rows = batch.rows().map(({ row, value }) => ({ row, value, given: lineOf(value) }))
  await lockProjects(context.tx, [...new Set(rows.map(({ given }) => given.projectId))])
  const keyOf = ({ projectId, serial }: StandingLine) => `${projectId}/${serial}`
  const keys = [...new Map(rows.map(({ given }) => [keyOf(given), given])).values()]
  const standing = new Map((await standingLines(context.tx, keys)).map(one => [keyOf(one), one]))
  const fresh = new Map<string, Record<string, unknown>>()
  const found: StandingLine[] = []
  for (const { row, value, given } of rows) {
    const before = standing.get(keyOf(given))
    const stands = lineStanding(given, before)
    if (stands === 'differs' && before) {
      batch.refuse(row, 'serial', 'serial-differs', {
        serial: given.serial,
        before: words(before),
        given: words(given),
      })
      continue
    }
    if (stands === 'known') continue
    standing.set(keyOf(given), given)
    if (stands === 'found') found.push(given)
    else fresh.set(keyOf(given), columnsOf(project(value.project), value, given))
  }
  return { fresh, found }
}

const words = ({ on, direction, amountFen, method }: StandingLine) =>
  `${direction > 0 ? '+' : '−'}${amountFen} 分 fen · ${on} · ${method}`

function columnsOf(project: ProjectKey, value: StatementRow, line: StandingLine) {
  const { serial, on, direction, amountFen, method, workerId } = line
  return {
    ...keyColumns(project),
    serial,
    on_day: on,
    direction,
    amount_fen: amountFen,
    method,
    reference: value.reference,
    party: value.party,
    card_last4: value.partyAccount ? normalAccount(value.partyAccount).slice(-LAST) : undefined,
    worker_id: workerId,
    balance_fen: value.balanceFen,
    summary: value.summary,
  }
}
