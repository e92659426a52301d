import { Type } from 'typebox'
import {
  covers,
  DayText,
  FenAmount,
  FenText,
  field,
  IdText,
  LabelSchema,
  no,
  ok,
  operation,
  PageInput,
  pageOf,
  Text,
} from '../../../kernel/index.ts'
import { PartyRole, ProjectCode, ProjectState } from '../facts.ts'
import { projectsByCode } from '../store/lookup.ts'
import { findProjects, openAccountOf, partiesOf, projectHead, searchEnterprises, searchWorkers } from '../store/read.ts'
import { updateProject as writeUpdate } from '../store/write.ts'
import { PROJECT_PROBLEMS } from './common.ts'

/** What others read of the registry, and the one change a project may have after registration. */

const PAGE = 50

const ProjectListRow = Type.Object({
  id: IdText,
  code: Type.String(),
  name: Type.String(),
  regionCode: Type.Integer(),
  region: LabelSchema,
  sector: Type.Integer(),
  status: Type.String(),
  generalContractor: Type.String(),
  workers: Type.Integer(),
  owedPeople: Type.Integer(),
  owedFen: FenText,
  since: Type.Optional(DayText),
})

export const listProjects = operation({
  name: 'registry.listProjects',
  kind: 'read',
  label: { zh: '项目列表', en: 'Projects' },
  input: Type.Object({
    region: Type.Optional(field('县区', 'District', Type.Integer())),
    sector: Type.Optional(field('行业', 'Sector', Type.Integer({ minimum: 1, maximum: 3 }))),
    status: Type.Optional(ProjectState),
    q: Type.Optional(field('名称、拼音或编码', 'Name, pinyin or code', Type.String({ maxLength: 60 }))),
    owed: Type.Optional(field('只看有缺口的', 'Only with gaps', Type.Boolean())),
    ...PageInput,
  }),
  output: pageOf(ProjectListRow),
  may: 'registry.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await findProjects(context.tx, {
      ...input,
      limit: limit + 1,
      day: context.day,
      people: context.actor.kind !== 'bank',
    })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: last.id } : {}) })
  },
})

const ProjectView = Type.Object({
  id: IdText,
  code: Type.String(),
  name: Type.String(),
  regionCode: Type.Integer(),
  region: LabelSchema,
  sector: Type.Integer(),
  status: Type.String(),
  governmentFunded: Type.Boolean(),
  address: Type.Optional(Type.String()),
  startedOn: Type.Optional(DayText),
  completesOn: Type.Optional(DayText),
  investmentFen: Type.Optional(FenText),
  parties: Type.Array(
    Type.Object({
      role: PartyRole,
      name: Type.String(),
      creditCode: Type.String(),
      enteredOn: Type.Optional(DayText),
      leftOn: Type.Optional(DayText),
    }),
  ),
  account: Type.Optional(Type.Object({ bankName: Type.String(), last4: Type.String(), openedOn: DayText })),
  terms: Type.Optional(
    Type.Object({
      transferDay: Type.Integer(),
      payDay: Type.Integer(),
      contractSignedOn: Type.Optional(DayText),
      labourShareBp: Type.Optional(Type.Integer()),
    }),
  ),
})

export const getProject = operation({
  name: 'registry.getProject',
  kind: 'read',
  label: { zh: '项目', en: 'Project' },
  input: Type.Object({ project: ProjectCode }),
  output: ProjectView,
  may: 'registry.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const head = await projectHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const account = await openAccountOf(context.tx, head.id)
    return ok({ ...head, parties: await partiesOf(context.tx, head.id), ...(account ? { account } : {}) })
  },
})

export const updateProject = operation({
  name: 'registry.updateProject',
  kind: 'act',
  label: { zh: '变更项目信息', en: 'Change a project' },
  input: Type.Object({
    project: ProjectCode,
    status: Type.Optional(ProjectState),
    address: Type.Optional(field('地址', 'Address', Text(300))),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    investmentFen: Type.Optional(field('总投资', 'Investment', FenAmount)),
    completesOn: Type.Optional(field('计划竣工', 'Completes on', DayText)),
  }),
  output: Type.Object({ project: Type.String() }),
  may: 'registry.write',
  problems: {
    'project-unknown': PROJECT_PROBLEMS['project-unknown'],
    'row-out-of-scope': PROJECT_PROBLEMS['row-out-of-scope'],
  },
  async run(context, input) {
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const subject = {
      kind: 'project',
      id: project.id,
      projectId: project.id as never,
      regionCode: project.regionCode,
      sector: project.sector,
    } as const
    if (!covers(context.actor, subject))
      return no('row-out-of-scope', { at: '/project', with: { project: input.project } })
    context.about(subject)
    await writeUpdate(context.tx, context.actId, project.id, {
      status: input.status,
      address: input.address,
      latitude: input.latitude,
      longitude: input.longitude,
      investment_fen: input.investmentFen,
      completes_on: input.completesOn,
    })
    return ok({ project: input.project })
  },
})

const WorkerListRow = Type.Object({
  worker: IdText,
  project: Type.String(),
  name: Type.String(),
  idCard: Type.String(),
  phone: Type.Optional(Type.String()),
  siteCard: Type.Optional(Type.String()),
  trade: Type.Optional(Type.String()),
  crew: Type.Optional(Type.String()),
  employer: Type.String(),
  card: Type.Optional(Type.String()),
  enteredOn: Type.Optional(DayText),
  leftOn: Type.Optional(DayText),
  contract: Type.Boolean(),
})

export const listWorkers = operation({
  name: 'registry.listWorkers',
  kind: 'read',
  label: { zh: '工人名册', en: 'Worker roster' },
  input: Type.Object({
    project: ProjectCode,
    q: Type.Optional(field('拼音', 'Pinyin', Type.String({ maxLength: 40 }))),
    ...PageInput,
  }),
  output: pageOf(WorkerListRow),
  may: 'registry.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await searchWorkers(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown, ...(rows.length > limit && last ? { next: last.worker } : {}) })
  },
})

export const listEnterprises = operation({
  name: 'registry.listEnterprises',
  kind: 'read',
  label: { zh: '单位查询', en: 'Enterprises' },
  input: Type.Object({
    q: field('名称、拼音或代码', 'Name, pinyin or code', Type.String({ minLength: 1, maxLength: 60 })),
  }),
  output: pageOf(
    Type.Object({ id: IdText, name: Type.String(), creditCode: Type.String(), regionCode: Type.Integer() }),
  ),
  may: 'registry.read',
  problems: {},
  run: async (context, input) => ok({ rows: await searchEnterprises(context.tx, input.q, PAGE) }),
})
