import { addDays, type Day, type Fen } from '../kernel/index.ts'
import type { CityPlan } from './plan.ts'
import type { ProjectPlan } from './project.ts'
import { streamOf } from './random.ts'
import type { PlannedFinding } from './truth.ts'

/** Interim settlement of the city: nodes of contracts, what became of them, and what is planted in them. */

/** Defects of settlement, each known beforehand; in this order they are planted, one a project. */
export const SETTLEMENT_FAULTS = ['review-late', 'paid-short', 'dispute-stops-labour', 'paid-late'] as const
export type SettlementFault = (typeof SETTLEMENT_FAULTS)[number]

export type PlannedNode = {
  readonly number: string
  readonly name: string
  readonly plannedOn: Day
  readonly fen: Fen
}
export type PlannedStep = {
  readonly node: string
  readonly step: '申请' | '确认' | '异议' | '付款' | '结清' | '停拨人工费'
  readonly on: Day
  readonly fen?: Fen
  readonly reference?: string
  readonly says?: string
}
/** Whether a node was settled in time; null while it still may be. */
export type NodeTruth = { readonly project: string; readonly node: string; readonly inTime: boolean | null }
export type SettlementPlan = {
  readonly nodes: readonly PlannedNode[]
  readonly steps: readonly PlannedStep[]
  readonly truth: readonly NodeTruth[]
  readonly findings: readonly PlannedFinding[]
  readonly fault?: SettlementFault
}

/** Each step is an act of its own, slow to read back: a large city has some projects with nodes and not all of them. */
const PROJECTS_MAX = 60
const EVERY_DAYS = 90
const NODES_MAX = 6
/** What is paid of a confirmed value, in basis points: the law asks for 8,000. */
const PAID_BASIS_POINTS = 8_500n
const SHORT_BASIS_POINTS = 5_000n
const WHOLE = 10_000n
const NODE_NAMES = ['基础完工', '地下结构完工', '主体一段', '主体封顶', '砌体和安装', '装饰完工']
/** Days before the city's day on which the node of a fault was applied for: late enough, or not too late, to show. */
const FAULT_DAYS = { 'review-late': 40, 'paid-short': 100, 'dispute-stops-labour': 20, 'paid-late': 120 } as const
const FAULT_NODE = 'B1'
const PLANTED_PERMILLE = 250

const ordered = (city: CityPlan) =>
  streamOf(city.seed, 'settlement-order').shuffled(Array.from({ length: city.projects }, (_, index) => index))

/** Which project carries which fault; those with nodes and none are sound. Asked once a city. */
export function settlementFaultsOf(city: CityPlan): ReadonlyMap<number, SettlementFault | undefined> {
  const chosen = new Map<number, SettlementFault | undefined>()
  const most = Math.max(
    Math.min(SETTLEMENT_FAULTS.length, Math.floor(city.projects / 2)),
    Math.round((Math.min(city.projects, PROJECTS_MAX) * PLANTED_PERMILLE) / 1000),
  )
  let planted = 0
  for (const index of ordered(city)) {
    if (chosen.size >= PROJECTS_MAX) break
    const project = city.project(index)
    if (project.plants.fault) continue
    const fault = SETTLEMENT_FAULTS[planted % SETTLEMENT_FAULTS.length]
    const isPlanted = planted < most && fault && project.signedOn < addDays(city.day, -FAULT_DAYS[fault])
    if (isPlanted) planted += 1
    chosen.set(index, isPlanted ? fault : undefined)
  }
  return chosen
}

/** The nodes of a project with what happened to them until the city's day. */
export function settlementOf(city: CityPlan, project: ProjectPlan, fault?: SettlementFault): SettlementPlan {
  const stream = streamOf(city.seed, 'settlement', project.index)
  const truth: NodeTruth[] = []
  const nodes: PlannedNode[] = []
  const steps: PlannedStep[] = []
  for (let place = 0; place < NODES_MAX; place += 1) {
    const plannedOn = addDays(project.startedOn, EVERY_DAYS * (place + 1))
    if (plannedOn > project.completesOn) break
    const node = {
      number: String(place + 1),
      name: NODE_NAMES[place] ?? '',
      plannedOn,
      fen: (project.contractFen * BigInt(stream.between(7, 11))) / 100n,
    }
    nodes.push(node)
    const done = soundSteps(project, node, {
      confirmedOn: addDays(plannedOn, stream.between(3, 12)),
      paidAfter: stream.between(8, 25),
    }).filter(step => step.on <= city.day)
    steps.push(...done)
    const isPaid = done.some(step => step.step === '付款')
    truth.push({ project: project.code, node: node.number, inTime: isPaid ? true : null })
  }
  if (!fault) return { nodes, steps, truth, findings: [] }
  const planted = faultOf(city, project, fault)
  return {
    nodes: [...nodes, planted.node],
    steps: [...steps, ...planted.steps],
    truth: [...truth, { project: project.code, node: FAULT_NODE, inTime: planted.inTime }],
    findings: planted.rule
      ? [
          {
            rule: planted.rule,
            project: project.code,
            cause: `${planted.rule === 'W46' ? 'settlement' : 'dispute'}/${FAULT_NODE}`,
          },
        ]
      : [],
    fault,
  }
}

const partOf = (fen: Fen, basisPoints: bigint): Fen => (fen * basisPoints) / WHOLE
const referenceOf = (project: ProjectPlan, node: PlannedNode) => `JS-${project.code}-${node.number}`

function soundSteps(
  project: ProjectPlan,
  node: PlannedNode,
  given: { readonly confirmedOn: Day; readonly paidAfter: number },
): readonly PlannedStep[] {
  const { number, plannedOn, fen } = node
  const confirmedFen = partOf(fen, 9_700n)
  const paidOn = addDays(given.confirmedOn, given.paidAfter)
  return [
    { node: number, step: '申请', on: plannedOn, fen, says: `计量报告 ${node.name}` },
    { node: number, step: '确认', on: given.confirmedOn, fen: confirmedFen, says: '已核对工程量' },
    {
      node: number,
      step: '付款',
      on: paidOn,
      fen: partOf(confirmedFen, PAID_BASIS_POINTS),
      reference: referenceOf(project, node),
    },
    { node: number, step: '结清', on: paidOn, says: '本期结清' },
  ]
}

type PlantedFault = {
  readonly node: PlannedNode
  readonly steps: readonly PlannedStep[]
  readonly inTime: boolean
  readonly rule: 'W46' | 'W47' | undefined
}

/** A node of its own beside the sound ones, so that what is planted stands alone. */
function faultOf(city: CityPlan, project: ProjectPlan, fault: SettlementFault): PlantedFault {
  const plannedOn = addDays(city.day, -FAULT_DAYS[fault])
  const node = { number: FAULT_NODE, name: '变更增加部分', plannedOn, fen: partOf(project.contractFen, 500n) }
  const after = (days: number) => addDays(plannedOn, days)
  const apply: PlannedStep = { node: FAULT_NODE, step: '申请', on: plannedOn, fen: node.fen, says: '变更部分计量报告' }
  const confirm: PlannedStep = { node: FAULT_NODE, step: '确认', on: after(10), fen: node.fen, says: '已核对工程量' }
  const pay = (days: number, basisPoints: bigint): PlannedStep => ({
    node: FAULT_NODE,
    step: '付款',
    on: after(days),
    fen: partOf(node.fen, basisPoints),
    reference: referenceOf(project, node),
  })
  switch (fault) {
    case 'review-late':
      return { node, steps: [apply], inTime: false, rule: 'W46' }
    case 'paid-short':
      return { node, steps: [apply, confirm, pay(30, SHORT_BASIS_POINTS)], inTime: false, rule: 'W46' }
    case 'paid-late':
      return { node, steps: [apply, confirm, pay(95, PAID_BASIS_POINTS)], inTime: false, rule: undefined }
    case 'dispute-stops-labour':
      // The dispute opens after the last transfer was due: only the report tells of it, and nothing else changes.
      return {
        node,
        steps: [
          apply,
          { node: FAULT_NODE, step: '异议', on: after(10), fen: partOf(node.fen, 6_000n), says: '变更工程量有异议' },
          { node: FAULT_NODE, step: '停拨人工费', on: after(15), says: '建设单位称争议未决，暂停拨付人工费用' },
        ],
        inTime: false,
        rule: 'W47',
      }
    default:
      return fault satisfies never
  }
}
