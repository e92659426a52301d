import {
  type Context,
  type Month,
  must,
  no,
  ok,
  type Operation,
  operation,
  type ProceedingDef,
} from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import { beginOnProject, coveredProject, PROJECT_PROBLEMS, projectsByCode } from '../../registry/index.ts'
import { payableOf } from '../decide.ts'
import { type Payable, PayableQuery, PayableView, type PayRunFacts } from '../facts.ts'
import { payRun } from '../proceedings/pay-run.ts'
import { writeItems, writeOrders } from '../store/orders.ts'
import { cardHashes, lockMonth, unpaidOf } from '../store/payable.ts'

/** Pay runs: what may be ordered of a month, prepared by one person and ordered by another. */

type RunInput = { readonly project: string; readonly month: Month }

async function payableNow(context: Context, { project: code, month }: RunInput): Promise<Payable | null> {
  const project = await coveredProject(context, code)
  return project ? payableOf(await unpaidOf(context.tx, project.id, month)) : null
}

const binding: Binding = {
  begin(context, input) {
    const { project, month } = input as RunInput
    return beginOnProject(context, project, { zh: `${month} 工资发放`, en: `Pay run ${month}`, mark: 'FF' })
  },
  evidence: {
    prepare: (context, _row, input) => payableNow(context, input as RunInput),
    async approve(context, row) {
      const { facts } = await factsOf<PayRunFacts>(context.tx, row.id)
      must(row.subject.projectId, 'a pay run belongs to a project')
      await lockMonth(context.tx, row.subject.projectId, facts.month as Month)
      return payableNow(context, { project: facts.project, month: facts.month as Month })
    },
  },
  after: { approve: order },
}

/** The approved list becomes an order under the number of the run, in the transaction that approves it. */
async function order(context: Context, row: ProceedingRow): Promise<void> {
  const { facts, on } = await factsOf<PayRunFacts>(context.tx, row.id)
  const project = (await projectsByCode(context.tx, [facts.project])).get(facts.project)
  must(project, 'the project of a pay run is there')
  const keys = { project_id: project.id, region_code: project.regionCode, sector: project.sector }
  const month = `${facts.month}-01`
  const batch_no = row.number
  const made = await writeOrders(context.tx, context.actId, [
    { ...keys, batch_no, month, ordered_on: on, replaces_batch_no: null },
  ])
  const orderId = made.get(batch_no)
  must(orderId, 'the order was made')
  const hashes = await cardHashes(
    context.tx,
    facts.items.map(item => item.worker),
  )
  await writeItems(
    context.tx,
    context.actId,
    facts.items.map((item, index) => ({
      ...keys,
      order_id: orderId,
      n: index + 1,
      worker_id: item.worker,
      month,
      amount_fen: BigInt(item.fen),
      card_last4: item.last4,
      card_hash: hashes.get(item.worker) ?? null,
      employer_id: item.employer,
    })),
  )
  context.touch('project', project.id, facts.month)
}

export const payable = operation({
  name: 'payment.payable',
  kind: 'read',
  label: { zh: '现在可以发放的', en: 'What may be paid now' },
  input: PayableQuery,
  output: PayableView,
  may: 'payment.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const project = await coveredProject(context, input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const unpaid = await unpaidOf(context.tx, project.id, input.month)
    const { isSealed, poolFen, items, uncovered } = payableOf(unpaid)
    const sum = (list: readonly { readonly fen: string }[]) => ({
      people: list.length,
      fen: String(list.reduce((total, one) => total + BigInt(one.fen), 0n)),
    })
    const withoutCard = unpaid.lines.filter(line => line.last4 === null).map(line => ({ fen: String(line.fen) }))
    return ok({ isSealed, poolFen, payable: sum(items), uncovered: sum(uncovered), withoutCard: sum(withoutCard) })
  },
})

export const definitions: readonly ProceedingDef[] = [payRun as unknown as ProceedingDef]
export const runOperations: readonly Operation[] = [
  payable as unknown as Operation,
  ...proceedingOperations(payRun, binding),
]
