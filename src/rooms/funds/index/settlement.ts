import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  must,
  type Operation,
  operation,
  type ProblemDef,
  type ProceedingDef,
} from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import {
  aboutProjects,
  beginOnProject,
  keyColumns,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolveProjects,
} from '../../registry/index.ts'
import { sumFlaw } from '../decide.ts'
import { payTermsOf } from '../decide/settlement.ts'
import { type SettlementEvidence, type SettlementFacts, SettlementNodeRow } from '../facts/settlement.ts'
import { settlement } from '../proceedings/settlement.ts'
import { lockProjects } from '../store.ts'
import { settlementGround, standingNodes, writeNodes } from '../store/settlement.ts'
import { AMOUNT_PROBLEMS } from './amounts.ts'

/** Interim settlement: the nodes of the contract, and the procedure of each. */

const NODE_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  'node-size-missing': {
    kind: 'invalid',
    says: {
      zh: '节点 {node} 没有写计划价款，也没有写占合同额的比例。',
      en: 'Node {node} has neither a planned value nor a share of the contract sum.',
    },
    fix: { zh: '照合同写一项。', en: 'Give one of them, as the contract does.' },
  },
  'node-before-contract': {
    kind: 'invalid',
    says: { zh: '计划结算日 {day} 早于合同签订日 {signed}。', en: '{day} lies before the contract of {signed}.' },
    fix: { zh: '改正日期。', en: 'Correct the day.' },
  },
  'node-under-way': {
    kind: 'conflict',
    says: {
      zh: '节点 {node} 已经申请结算，约定不能再改。',
      en: 'Node {node} is being settled; what was agreed can no longer be changed.',
    },
    fix: { zh: '合同确有变更的，新增一个节点。', en: 'If the contract was amended, add a node.' },
  },
} as const satisfies Record<string, ProblemDef>
type NodeCode = keyof typeof NODE_PROBLEMS

/** 条例第二十四条：合同应当约定工程款计量周期、工程款进度结算办法。A node is amended until somebody applies for it. */
export const recordNodes = operation({
  name: 'funds.recordNodes',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记结算节点', en: 'Record settlement nodes' },
  input: batchOf(SettlementNodeRow),
  output: BatchAnswer,
  may: 'funds.write',
  problems: NODE_PROBLEMS,
  cites: [
    { instrument: 'reg724', article: '24' },
    { instrument: 'fin183', article: '全文' },
  ],
  async run(context, input) {
    const batch = new Batch<SettlementNodeRow, NodeCode>(SettlementNodeRow, input, NODE_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      const flaw = value.amountFen === undefined ? undefined : sumFlaw(value.amountFen)
      if (flaw) batch.refuse(row, 'amountFen', flaw, { given: value.amountFen ?? '' })
      else if (value.amountFen === undefined && value.shareBp === undefined)
        batch.refuse(row, 'amountFen', 'node-size-missing', { node: value.number })
    }
    const project = await resolveProjects(context, batch)
    await lockProjects(context.tx, [...new Set(batch.rows().map(({ value }) => project(value.project).id))])
    await refuseEarly(context, batch, project)
    const fresh = await freshNodes(context, batch, project)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeNodes(context.tx, context.actId, [...fresh.values()])
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed: fresh.size, known: rows.length - fresh.size })
  },
})

type Nodes = Batch<SettlementNodeRow, NodeCode>
type ProjectOf = (code: string) => ProjectKey

async function refuseEarly(context: Context, batch: Nodes, project: ProjectOf): Promise<void> {
  const signed = new Map<string, string | null>()
  for (const { row, value } of batch.rows()) {
    const { id } = project(value.project)
    if (!signed.has(id)) signed.set(id, (await settlementGround(context.tx, id))?.contractSignedOn ?? null)
    const day = signed.get(id)
    if (day && value.plannedOn < day)
      batch.refuse(row, 'plannedOn', 'node-before-contract', { day: value.plannedOn, signed: day })
  }
}

/** The nodes that are new or amended; those somebody applied for leave the batch when they differ. */
async function freshNodes(context: Context, batch: Nodes, project: ProjectOf) {
  const keyed = batch
    .rows()
    .map(({ row, value }) => ({ row, value, columns: columnsOf(project(value.project), value) }))
  const keyOf = (projectId: string, number: string) => `${projectId}/${number}`
  const standing = new Map(
    (
      await standingNodes(
        context.tx,
        keyed.map(({ columns }) => ({ projectId: columns.project_id, number: columns.number })),
      )
    ).map(node => [keyOf(node.projectId, node.number), node]),
  )
  const fresh = new Map<string, ReturnType<typeof columnsOf>>()
  for (const { row, value, columns } of keyed) {
    const key = keyOf(columns.project_id, columns.number)
    const before = standing.get(key)
    const isSame =
      before &&
      before.name === columns.name &&
      before.plannedOn === columns.planned_on &&
      before.amountFen === columns.amount_fen &&
      before.shareBp === columns.share_bp &&
      before.payShareBp === columns.pay_share_bp &&
      before.payDays === columns.pay_days &&
      before.silenceAccepts === columns.silence_accepts
    if (isSame) continue
    if (before?.isUnderWay) batch.refuse(row, 'number', 'node-under-way', { node: value.number })
    else fresh.set(key, columns)
  }
  return fresh
}

function columnsOf(project: ProjectKey, value: SettlementNodeRow) {
  return {
    ...keyColumns(project),
    number: value.number,
    name: value.name,
    planned_on: value.plannedOn,
    amount_fen: value.amountFen ?? null,
    share_bp: value.shareBp ?? null,
    pay_share_bp: value.payShareBp ?? null,
    pay_days: value.payDays ?? null,
    silence_accepts: value.silenceAccepts ?? false,
  }
}

const projectOf = (row: ProceedingRow): string => {
  must(row.subject.projectId, 'a settlement belongs to a project')
  return row.subject.projectId
}

/** What guards look at: the node of the contract and the law's terms for this owner. */
async function evidenceFor(context: Context, row: ProceedingRow, number: string): Promise<SettlementEvidence> {
  const projectId = projectOf(row)
  await lockProjects(context.tx, [projectId])
  const [node] = await standingNodes(context.tx, [{ projectId, number }])
  const ground = await settlementGround(context.tx, projectId, row.id)
  const { isBinding: _, ...terms } = payTermsOf(context.law, {
    contractSignedOn: ground?.contractSignedOn ?? null,
    isPublic: ground?.isPublic ?? false,
    agreedShareBp: node?.payShareBp ?? null,
    agreedDays: node?.payDays ?? null,
    on: context.day,
  })
  return {
    node: node ? { isUnderWay: node.isUnderWay, silenceAccepts: node.silenceAccepts } : null,
    contractFen: ground?.contractFen ?? null,
    otherFen: ground?.otherFen ?? '0',
    reviewDays: Number(context.law.valueOn('P-SETTLE-REVIEW', context.day).value),
    ...terms,
  }
}

/** Evidence of the node the proceeding is about. */
const its = async (context: Context, row: ProceedingRow) =>
  evidenceFor(context, row, (await factsOf<SettlementFacts>(context.tx, row.id)).facts.node)

const settlementBinding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as { readonly project: string }).project, {
      zh: '施工过程结算',
      en: 'Interim settlement',
      mark: 'JS',
    }),
  evidence: {
    apply: (context, row, input) => evidenceFor(context, row, (input as { readonly node: string }).node),
    confirm: its,
    dispute: its,
    deem: its,
    resolve: its,
  },
}

export const settlementDefinitions: readonly ProceedingDef[] = [settlement as unknown as ProceedingDef]
/** The acts of a settlement by name, for whoever tells steps by natural keys. */
export const settlementActs: readonly Operation[] = proceedingOperations(settlement, settlementBinding)
