import { type Batch, type Context, maskIdCard, present, type ProblemDef } from '../../../kernel/index.ts'
import type { MemberKey, Person, ProjectKey } from '../facts.ts'
import { membersOf, projectsByCode } from '../store/lookup.ts'
import { monthsWithFacts } from '../store/people.ts'
import { coversProject, projectSubject } from './subject.ts'

/** Refusals that every row which names a project may give. */
export const PROJECT_PROBLEMS = {
  'project-unknown': {
    kind: 'missing',
    says: { zh: '没有编码为 {project} 的项目。', en: 'There is no project with code {project}.' },
    fix: { zh: '先登记项目，或者改正项目编码。', en: 'Register the project first, or correct its code.' },
  },
  'row-out-of-scope': {
    kind: 'forbidden',
    says: {
      zh: '项目 {project} 不在您的地区、行业或项目范围内。',
      en: 'Project {project} lies outside your region, sector or projects.',
    },
    fix: { zh: '请主管该项目的单位报送。', en: 'Have the office or firm that is competent for it send this.' },
  },
} as const satisfies Record<string, ProblemDef>

/** Refusals that every row which names a person may give. */
export const PERSON_PROBLEMS = {
  'person-unknown': {
    kind: 'missing',
    says: {
      zh: '项目 {project} 里没有登记这个人（{person}）。',
      en: 'This person is not registered in project {project} ({person}).',
    },
    fix: { zh: '先做实名制登记，再报这一行。', en: 'Register the person first, then send this row.' },
    cite: { instrument: 'reg724', article: '28' },
  },
} as const satisfies Record<string, ProblemDef>

export const ENTERPRISE_PROBLEMS = {
  'enterprise-unknown': {
    kind: 'missing',
    says: {
      zh: '没有代码为 {enterprise} 的单位，这一行也没有写单位名称。',
      en: 'There is no firm with code {enterprise}, and the row gives no name.',
    },
    fix: { zh: '先报单位信息，或者补上单位名称。', en: 'Send the firm first, or add its name.' },
  },
  'enterprise-code-wrong': {
    kind: 'invalid',
    says: {
      zh: '统一社会信用代码 {enterprise} 的校验位不对。',
      en: 'The check character of credit code {enterprise} is wrong.',
    },
    fix: { zh: '照营业执照改正代码。', en: 'Correct the code from the business licence.' },
  },
} as const satisfies Record<string, ProblemDef>

type ProjectCodes = keyof typeof PROJECT_PROBLEMS
/** What the resolving of rows needs of a batch, whatever else it may refuse. */
export type RowSink<Row, Code extends string> = Pick<Batch<Row, Code>, 'rows' | 'values' | 'refuse'>

/**
 * Resolves the project of each row and checks the actor's scope; rows whose project is unknown or out of scope leave
 * the batch.
 *
 * @returns the project of a code; only for rows that stayed
 */
export async function resolveProjects<Row extends { readonly project: string }>(
  context: Context,
  batch: RowSink<Row, ProjectCodes>,
): Promise<(code: string) => ProjectKey> {
  const codes = new Set(batch.values().map(value => value.project))
  const projects = await projectsByCode(context.tx, codes)
  const within = new Set([...projects.values()].filter(project => coversProject(context, project)).map(its => its.code))
  for (const { row, value } of within.size === codes.size ? [] : batch.rows()) {
    if (within.has(value.project)) continue
    const code = projects.has(value.project) ? 'row-out-of-scope' : 'project-unknown'
    batch.refuse(row, 'project', code, { project: value.project })
  }
  return code => {
    const project = projects.get(code)
    if (!project) throw new Error('a row without a project stayed in the batch')
    return project
  }
}

/** Says whom a batch is about: its project when it has one, else the platform (each row was checked). */
export function aboutProjects(context: Context, projects: readonly ProjectKey[]): void {
  const different = new Map(projects.map(project => [project.id, project]))
  const [only] = different.values()
  if (different.size === 1 && only) context.about(projectSubject(only))
  else context.about({ kind: 'platform', id: 'batch' })
}

/** Touches every month of the projects that has facts: a rate, term, party or membership changed. */
export async function touchMonths(context: Context, projectIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(projectIds)]
  for (const { projectId, month } of await monthsWithFacts(context.tx, ids)) context.touch('project', projectId, month)
  // A project without facts yet still has findings of its own (no wage account): the project itself is touched.
  for (const projectId of ids) context.touch('project', projectId, context.day.slice(0, 7))
}

/** The columns every protected row carries. */
export function keyColumns(project: ProjectKey) {
  return { project_id: project.id, region_code: project.regionCode, sector: project.sector }
}

/**
 * Resolves the person of each row; rows whose person is no member of the project leave the batch. To be asked after
 * `resolveProjects`.
 *
 * @param personOf  the person a row names
 */
export async function resolvePersons<Row extends { readonly project: string }>(
  context: Context,
  batch: RowSink<Row, keyof typeof PERSON_PROBLEMS>,
  project: (code: string) => ProjectKey,
  personOf: (value: Row) => Person,
): Promise<(value: Row) => MemberKey> {
  const refOf = (value: Row) => ({ projectId: project(value.project).id, person: personOf(value) })
  const find = await membersOf(
    context.tx,
    context.cipher,
    batch.rows().map(({ value }) => refOf(value)),
  )
  for (const { row, value } of batch.rows()) {
    if (find(refOf(value))) continue
    const person = personOf(value)
    batch.refuse(row, 'person', 'person-unknown', {
      project: value.project,
      person: 'idCard' in person ? maskIdCard(person.idCard) : person.siteCard,
    })
  }
  return value => present(find(refOf(value)), 'a row without a person stayed in the batch')
}
