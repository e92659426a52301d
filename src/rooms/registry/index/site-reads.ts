import { type Static, type TProperties, Type } from 'typebox'
import {
  DayText,
  FenText,
  field,
  IdText,
  LabelSchema,
  no,
  ok,
  operation,
  PageInput,
  pageOf,
  type Tx,
} from '../../../kernel/index.ts'
import { ProjectCode } from '../facts.ts'
import { BOARD_GROUPS, BOARD_LABELS } from '../facts/site.ts'
import { conductOf } from '../store/conduct.ts'
import { projectHead } from '../store/read.ts'
import { countsOf, historyOf, isMember, LACKS, rosterOf, siteOf, workforceOf } from '../store/site-reads.ts'
import { PROJECT_PROBLEMS } from './common.ts'

/** What people read of a site's registry, of a worker's way through projects, and of the skilled workforce. */

const PAGE = 50
const Maybe = <S extends TProperties[string]>(schema: S) => Type.Union([schema, Type.Null()])
const Words = Maybe(Type.String())
const MaybeDay = Maybe(DayText)

const Site = Type.Object({
  fundingSource: Words,
  permits: Type.Array(
    Type.Object({ number: Type.String(), permitOn: DayText, issuer: Words, worksFrom: MaybeDay, worksUntil: MaybeDay }),
  ),
  officers: Type.Array(
    Type.Object({ name: Type.String(), phone: Type.String(), firm: Type.String(), from: DayText, until: MaybeDay }),
  ),
  boards: Type.Array(
    Type.Object({
      id: IdText,
      place: Type.String(),
      postedOn: DayText,
      removedOn: MaybeDay,
      latitude: Maybe(Type.Number()),
      longitude: Maybe(Type.Number()),
      photoName: Words,
      photoDigest: Words,
      groups: Type.Array(
        Type.Object({
          label: LabelSchema,
          items: Type.Array(
            Type.Object({ item: Type.String(), label: LabelSchema, text: Words, lacking: Type.Boolean() }),
          ),
        }),
      ),
      lacking: Type.Array(LabelSchema),
      checkedOn: MaybeDay,
      checkSays: Words,
    }),
  ),
  counts: Type.Object({
    members: Type.Integer(),
    contract: Type.Integer(),
    training: Type.Integer(),
    graded: Type.Integer(),
    notice: Type.Integer(),
    settlement: Type.Integer(),
    identity: Type.Integer(),
  }),
})

type Board = Awaited<ReturnType<typeof siteOf>>['boards'][number]

/** A board as people read it: by the groups of article 34, each item with its text or the mark that it is missing. */
function boardView({ contents, lacking, ...board }: Board) {
  return {
    ...board,
    groups: BOARD_GROUPS.map(group => ({
      label: group.label,
      items: group.items.map(item => ({
        item,
        label: BOARD_LABELS[item],
        text: contents[item] ?? null,
        lacking: lacking.includes(item),
      })),
    })),
    lacking: lacking.map(item => BOARD_LABELS[item as keyof typeof BOARD_LABELS]),
  }
}

export const site = operation({
  name: 'registry.site',
  kind: 'read',
  label: { zh: '工地的登记', en: 'Registry of a site' },
  input: Type.Object({ project: ProjectCode }),
  output: Site,
  may: 'registry.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  cites: [
    { instrument: 'reg724', article: '28' },
    { instrument: 'reg724', article: '34' },
  ],
  async run(context, input) {
    const head = await projectHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const { boards, ...view } = await siteOf(context.tx, head.id)
    // A bank sees the project and none of its people.
    const counts =
      context.actor.kind === 'bank'
        ? { members: 0, contract: 0, training: 0, graded: 0, notice: 0, settlement: 0, identity: 0 }
        : await countsOf(context.tx, head.id, context.day)
    return ok({
      fundingSource: view.fundingSource,
      permits: [...view.permits],
      officers: [...view.officers],
      boards: boards.map(boardView),
      counts,
    } as Static<typeof Site>)
  },
})

const RosterRow = Type.Object({
  worker: IdText,
  name: Type.String(),
  idCard: Type.String(),
  siteCard: Words,
  employer: Type.String(),
  crew: Words,
  trade: Words,
  grade: Words,
  contract: Words,
  contractUntil: MaybeDay,
  bound: Type.Boolean(),
  trainedOn: MaybeDay,
  noticeOn: MaybeDay,
  enteredOn: MaybeDay,
  leftOn: MaybeDay,
  settledOn: MaybeDay,
  settlementFiled: Type.Boolean(),
  doubts: Type.Array(Type.String()),
})

export const siteRoster = operation({
  name: 'registry.siteRoster',
  kind: 'read',
  label: { zh: '工地花名册和缺项', en: 'Roster of a site with what is missing' },
  input: Type.Object({
    project: ProjectCode,
    lacks: Type.Optional(field('缺什么', 'What is missing', Type.Enum([...LACKS]))),
    ...PageInput,
  }),
  output: pageOf(RosterRow),
  may: 'registry.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const head = await projectHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    if (context.actor.kind === 'bank') return ok({ rows: [] })
    const limit = input.limit ?? PAGE
    const { project: _project, ...asked } = input
    const rows = await rosterOf(context.tx, { ...asked, projectId: head.id, on: context.day, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(row => ({ ...row, doubts: [...row.doubts] })),
      ...(rows.length > limit && last ? { next: last.worker } : {}),
    })
  },
})

const History = Type.Object({
  name: Type.String(),
  idCard: Type.String(),
  stays: Type.Array(
    Type.Object({
      project: Type.String(),
      projectName: Type.String(),
      employer: Type.String(),
      trade: Words,
      grade: Words,
      contract: Words,
      enteredOn: MaybeDay,
      leftOn: MaybeDay,
      settledOn: MaybeDay,
      settlementFen: Maybe(FenText),
      halfDays: Type.Integer(),
      firstMonth: Words,
      lastMonth: Words,
    }),
  ),
  trainings: Type.Array(
    Type.Object({
      on: DayText,
      kind: Type.String(),
      hours: Type.Integer(),
      provider: Words,
      project: Type.String(),
    }),
  ),
  certificates: Type.Array(
    Type.Object({
      kind: Type.String(),
      number: Type.String(),
      grade: Words,
      issuer: Type.String(),
      from: DayText,
      until: MaybeDay,
    }),
  ),
  conduct: Type.Array(
    Type.Object({
      kind: Type.String(),
      what: Type.String(),
      state: Type.String(),
      decidedOn: MaybeDay,
      until: MaybeDay,
      proceedingId: IdText,
    }),
  ),
})
const historyView = async (tx: Tx, worker: string) =>
  ({ ...(await historyOf(tx, worker)), conduct: await conductOf(tx, 'worker', worker) }) as Static<typeof History>

export const workHistory = operation({
  name: 'registry.workHistory',
  kind: 'read',
  label: { zh: '工人的从业经历', en: "A worker's history" },
  input: Type.Object({ project: ProjectCode, worker: field('工人', 'Worker', IdText) }),
  output: History,
  may: 'registry.read',
  problems: {
    'worker-unknown': {
      kind: 'missing',
      says: {
        zh: '项目 {project} 里没有这名工人，或者不归您看。',
        en: 'There is no such worker in project {project}, or he is not yours to see.',
      },
      fix: { zh: '从项目的花名册打开。', en: 'Open him from the roster of a project of yours.' },
    },
  },
  cites: [{ instrument: 'realname18', article: '11' }],
  async run(context, input) {
    if (!(await isMember(context.tx, input.project, input.worker)))
      return no('worker-unknown', { at: '/worker', with: { project: input.project } })
    return ok(await historyView(context.tx, input.worker))
  },
})

export const myHistory = operation({
  name: 'registry.myHistory',
  kind: 'read',
  label: { zh: '我的从业经历', en: 'My history' },
  input: Type.Object({}),
  output: History,
  may: 'worker.read',
  problems: {},
  async run(context) {
    const { workerId } = context.actor
    if (workerId === undefined)
      return ok({ name: '', idCard: '', stays: [], trainings: [], certificates: [], conduct: [] })
    return ok(await historyView(context.tx, workerId))
  },
})

export const workforce = operation({
  name: 'registry.workforce',
  kind: 'read',
  label: { zh: '技能队伍', en: 'The skilled workforce' },
  input: Type.Object({ region: Type.Optional(field('县区', 'District', Type.Integer())) }),
  output: Type.Object({
    grades: Type.Array(
      Type.Object({
        grade: Type.String(),
        people: Type.Integer(),
        trained: Type.Integer(),
        rateFen: Maybe(FenText),
      }),
    ),
    firms: Type.Array(
      Type.Object({ firm: Type.String(), people: Type.Integer(), own: Type.Integer(), graded: Type.Integer() }),
    ),
  }),
  may: 'registry.read',
  problems: {},
  async run(context, { region }) {
    if (context.actor.kind === 'bank') return ok({ grades: [], firms: [] })
    const { grades, firms } = await workforceOf(context.tx, context.day, region)
    return ok({ grades: [...grades], firms: [...firms] })
  },
})
