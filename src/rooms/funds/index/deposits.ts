import { Type } from 'typebox'
import {
  type Context,
  DayText,
  FenText,
  field,
  IdText,
  must,
  ok,
  type Operation,
  operation,
  PageInput,
  type ProceedingDef,
} from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import { beginOnProject } from '../../registry/index.ts'
import type { CoverEvidence, DrawFacts, ReleaseFacts } from '../facts/deposits.ts'
import type { Posting } from '../facts/ledger.ts'
import { depositDraw } from '../proceedings/deposit-draw.ts'
import { depositRelease } from '../proceedings/deposit-release.ts'
import { post } from '../store/ledger.ts'
import { coverEvidence, lastSweep, unclaimedDeposits } from '../store/proceedings.ts'

/** Draws and releases of deposits as proceedings, and the sweep of those nobody claims. */

type CoverInput = { readonly project: string; readonly cover: string }

const projectOf = (row: ProceedingRow): string => {
  must(row.subject.projectId, 'a deposit belongs to a project')
  return row.subject.projectId
}
const evidenceOf = (context: Context, row: ProceedingRow, cover: string) =>
  coverEvidence(context.tx, { projectId: projectOf(row), cover })
/** Evidence of the cover a start act names. */
const named = (context: Context, row: ProceedingRow, input: never) =>
  evidenceOf(context, row, (input as CoverInput).cover)
/** Evidence of the cover the proceeding is about. */
const its = async (context: Context, row: ProceedingRow) =>
  evidenceOf(context, row, (await factsOf<{ cover: string }>(context.tx, row.id)).facts.cover)

async function move(
  context: Context,
  row: ProceedingRow,
  given: Pick<Posting, 'from' | 'to' | 'reason' | 'on'> & { readonly fen: string },
): Promise<void> {
  if (given.fen === '0') return
  const overdrawn = await post(context.tx, context.actId, [
    {
      ...given,
      fen: BigInt(given.fen),
      cause: `proceeding/${row.id}/${context.actId}`,
      projectId: projectOf(row),
      regionCode: row.regionCode,
      sector: row.sector,
    },
  ])
  must(overdrawn === undefined, 'the guard saw the balance under lock')
  context.touch('project', projectOf(row), context.day.slice(0, 'YYYY-MM'.length))
}

const drawBinding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as CoverInput).project, { zh: '动用保证金', en: 'Draw of the deposit', mark: 'DY' }),
  evidence: { propose: named, approve: its, pay: its, topUp: its, renew: named },
  after: {
    async pay(context, row) {
      const { facts, on } = await factsOf<DrawFacts>(context.tx, row.id)
      const [from, to] = [`cover:${facts.cover}`, `workers:${projectOf(row)}`] as const
      await move(context, row, { from, to, fen: facts.drawFen, reason: 'drawn', on })
    },
    async topUp(context, row) {
      const { facts, on } = await factsOf<DrawFacts>(context.tx, row.id)
      const [from, to] = [`contractor:${projectOf(row)}`, `cover:${facts.cover}`] as const
      await move(context, row, { from, to, fen: facts.toppedUpFen, reason: 'topped-up', on })
    },
  },
}

const releaseBinding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as CoverInput).project, {
      zh: '返还保证金',
      en: 'Release of the deposit',
      mark: 'FH',
    }),
  evidence: { publish: named, startByAuthority: named, confirm: its },
  after: {
    async confirm(context, row) {
      const { facts, on } = await factsOf<ReleaseFacts>(context.tx, row.id)
      const evidence: CoverEvidence = await its(context, row)
      must(evidence, 'the deposit is there')
      const isCash = evidence.form === 'cash'
      await move(context, row, {
        from: `cover:${facts.cover}`,
        to: isCash ? `contractor:${projectOf(row)}` : `issuer:${facts.cover}`,
        fen: evidence.leftFen,
        reason: isCash ? 'released' : 'returned',
        on,
      })
    },
  },
}

export const listUnclaimed = operation({
  name: 'funds.unclaimedDeposits',
  kind: 'read',
  label: { zh: '完工后没人申请返还的保证金', en: 'Deposits of finished projects nobody claims' },
  input: Type.Object({
    region: Type.Optional(field('县区', 'District', Type.Integer({ minimum: 100000, maximum: 999999 }))),
    ...PageInput,
  }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        project: Type.String(),
        name: Type.String(),
        cover: IdText,
        number: Type.String(),
        leftFen: FenText,
        filedOn: DayText,
      }),
    ),
    next: Type.Optional(Type.String()),
    lastSweepOn: Type.Optional(DayText),
    nextSweepBy: Type.Optional(DayText),
  }),
  may: 'funds.read',
  problems: {},
  cites: [{ instrument: 'dep65', article: '22' }],
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await unclaimedDeposits(context.tx, {
      ...(input.cursor ? { cursor: input.cursor } : {}),
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const swept = input.region === undefined ? undefined : await lastSweep(context.tx, input.region)
    const due = swept && context.law.readClock('CLK-DEP-SWEEP', swept, [], context.day).due
    return ok({
      rows: shown,
      ...(rows.length > limit && last ? { next: last.cover } : {}),
      ...(swept ? { lastSweepOn: swept } : {}),
      ...(due ? { nextSweepBy: 'day' in due ? due.day : due.notBefore } : {}),
    })
  },
})
const PAGE = 100

/** 保证金规定第二十二条：人社部门至少每半年清查一次，对已完工未申请返还的主动启动返还。 */
export const recordSweep = operation({
  name: 'funds.recordSweep',
  kind: 'act',
  label: { zh: '记一次保证金清查', en: 'Record a sweep of deposits' },
  input: Type.Object({
    region: field('县区', 'District', Type.Integer({ minimum: 100000, maximum: 999999 })),
    says: field('清查情况', 'What was found', Type.String({ minLength: 1, maxLength: 1000 })),
  }),
  output: Type.Object({ region: Type.Integer(), nextSweepBy: DayText }),
  may: 'funds.release',
  problems: {},
  cites: [{ instrument: 'dep65', article: '22' }],
  async run(context, { region }) {
    context.about({ kind: 'region', id: String(region), regionCode: region as never })
    const { due } = context.law.readClock('CLK-DEP-SWEEP', context.day, [], context.day)
    return ok({ region, nextSweepBy: 'day' in due ? due.day : due.notBefore })
  },
})

export const depositDefinitions: readonly ProceedingDef[] = [
  depositDraw as unknown as ProceedingDef,
  depositRelease as unknown as ProceedingDef,
]
export const depositOperations: readonly Operation[] = [
  ...proceedingOperations(depositDraw, drawBinding),
  ...proceedingOperations(depositRelease, releaseBinding),
  listUnclaimed as unknown as Operation,
  recordSweep as unknown as Operation,
]
