import {
  type Context,
  isPermitted,
  no,
  ok,
  type Operation,
  operation,
  type Outcome,
  present,
  type ProblemDef,
} from '../../../kernel/index.ts'
import { coveredProject, projectSubject } from '../../registry/index.ts'
import { sumFlaw } from '../decide.ts'
import { type SettlementStepRow as Row, SettlementStepRow, StepAnswer } from '../facts/settlement.ts'
import { APPLY_PROBLEMS } from '../proceedings/settlement-words.ts'
import { settlement } from '../proceedings/settlement.ts'
import { settlementOf } from '../store/settlement.ts'
import { AMOUNT_PROBLEMS } from './amounts.ts'
import { settlementActs } from './settlement.ts'

/** One step of a node's settlement by natural keys: how files and other systems tell what happened. */

const STEP_PROBLEMS = {
  ...AMOUNT_PROBLEMS,
  ...APPLY_PROBLEMS,
  'step-known': {
    kind: 'conflict',
    says: { zh: '节点 {node} 的这一步已经记过。', en: 'This step of node {node} is on record.' },
    fix: { zh: '不用再报；另一笔付款用它自己的凭证号。', en: 'Nothing to do; another payment has its own reference.' },
  },
  'not-applied': {
    kind: 'refused',
    says: { zh: '节点 {node} 还没有申请结算。', en: 'Nobody has applied for the settlement of node {node}.' },
    fix: { zh: '先报“申请”这一步。', en: 'Send the application first.' },
  },
  'step-not-yours': {
    kind: 'forbidden',
    says: { zh: '您的岗位不能办“{act}”。', en: 'Your post does not carry the right to “{actEn}”.' },
    fix: { zh: '申请由承包人报，审核和付款由建设单位报。', en: 'The contractor applies; the owner reviews and pays.' },
  },
  'sum-missing': {
    kind: 'invalid',
    says: { zh: '这一步要写金额。', en: 'This step needs a sum.' },
    fix: { zh: '补上金额。', en: 'Add the sum.' },
  },
} as const satisfies Record<string, ProblemDef>

/** The input of an act from the row of a step; what the file leaves open is said as such. */
function inputOf(row: Row): Readonly<Record<string, unknown>> {
  const fen = row.amountFen ?? '0'
  const paper = row.reference ?? row.says ?? '见报送文件'
  const says = row.says ?? row.reference ?? '按报送文件记'
  switch (row.step) {
    case 'apply':
      return { project: row.project, node: row.node, measuredFen: fen, papers: paper }
    case 'confirm':
      return { confirmedFen: fen, says }
    case 'dispute':
      return { about: 'quantity', undisputedFen: fen, says }
    case 'resolve':
      return { confirmedFen: fen, document: paper }
    case 'pay':
      return { amountFen: fen, reference: paper }
    case 'extendReview':
      return { document: paper }
    case 'resumeLabour':
      return { reference: paper }
    case 'deem':
    case 'settle':
    case 'stopLabour':
    case 'withdraw':
      return { says }
    default:
      return row.step satisfies never
  }
}

const SUMS: ReadonlySet<string> = new Set(['apply', 'confirm', 'dispute', 'resolve', 'pay'])
const sumOfInput = (input: Readonly<Record<string, unknown>> | null) =>
  input?.measuredFen ?? input?.confirmedFen ?? input?.undisputedFen ?? input?.amountFen ?? null

function isKnown(step: { act: string; on: string; input: Readonly<Record<string, unknown>> | null }, row: Row) {
  const given = inputOf(row)
  return (
    step.act === row.step &&
    step.on === row.on &&
    sumOfInput(step.input) === sumOfInput(given) &&
    (row.step !== 'pay' || step.input?.reference === given.reference)
  )
}

const ACT_PROBLEMS: Readonly<Record<string, ProblemDef>> = Object.assign(
  {},
  ...settlementActs.map(each => each.problems),
) as Readonly<Record<string, ProblemDef>>

export const recordSettlementStep = operation({
  name: 'funds.recordSettlementStep',
  kind: 'act',
  label: { zh: '报送结算节点的一步', en: 'Report a step of a settlement' },
  input: SettlementStepRow,
  output: StepAnswer,
  may: 'funds.read',
  problems: { ...ACT_PROBLEMS, ...STEP_PROBLEMS } as typeof STEP_PROBLEMS,
  cites: [{ instrument: 'fin183', article: '全文' }],
  async run(context, row) {
    const flaw = SUMS.has(row.step) && row.step !== 'dispute' && row.amountFen !== undefined && sumFlaw(row.amountFen)
    if (flaw) return no(flaw, { at: '/amountFen', with: { given: row.amountFen ?? '' } })
    if (SUMS.has(row.step) && row.amountFen === undefined) return no('sum-missing', { at: '/amountFen' })
    const project = await coveredProject(context, row.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: row.project } })
    const found = await settlementOf(context.tx, project.id, row.node)
    if (found?.steps.some(step => isKnown(step, row)))
      return no('step-known', { at: '/node', with: { node: row.node } })
    if (!found && row.step !== 'apply') return no('not-applied', { at: '/node', with: { node: row.node } })
    const taken = await take(context, row, found)
    if (!taken.ok) return taken as Outcome<never, keyof typeof STEP_PROBLEMS>
    context.about(projectSubject(project), row.on)
    const label = (settlement.states as Readonly<Record<string, { zh: string; en: string }>>)[taken.value.state]
    return ok({ ...taken.value, ...(label ? { label } : {}) })
  },
})

type Taken = { readonly proceedingId: string; readonly state: string }

/** Takes the step as the act it is, in the same transaction: its own guard, permission of this operation. */
async function take(
  context: Context,
  row: Row,
  found: { readonly id: string; readonly acts: number } | undefined,
): Promise<Outcome<Taken>> {
  const name = `funds.settlement.${row.step}`
  const act = present(
    settlementActs.find(each => each.name === name),
    `the act ${name} is there`,
  ) as Operation
  const given = { happenedOn: row.on, input: inputOf(row) }
  if (!isPermitted(context.actor, act.may))
    return no('step-not-yours', { at: '/step', with: { act: act.label.zh, actEn: act.label.en } })
  const isStart = row.step === 'apply'
  const answer = await context.call(
    act,
    (isStart ? given : { ...given, proceedingId: found?.id ?? '0', seen: found?.acts ?? 0 }) as never,
  )
  if (!answer.ok) return answer
  const { proceedingId, state } = answer.value as Taken
  return ok({ proceedingId, state })
}
