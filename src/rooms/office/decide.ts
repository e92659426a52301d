import {
  type Actor,
  type Day,
  id,
  type Label,
  label,
  NOBODY,
  type Permission,
  type ProjectId,
  type RegionRange,
  type Sector,
} from '../../kernel/index.ts'
import { CITY_SPAN, type Credential, OFFICES, type Post, type PostKind, REGIONS } from './facts.ts'

/** What follows from posts and credentials: permissions, scope, lock-out. Pure. */

export type Role = { readonly label: Label; readonly kind: PostKind; readonly permissions: readonly Permission[] }

const READS = [
  'registry.read',
  'attendance.read',
  'payroll.read',
  'funds.read',
  'payment.read',
  'reconciliation.read',
  'warning.read',
  'coordination.read',
  'assessment.read',
  'proceeding.read',
  'office.read',
  'law.read',
  'import.read',
  'instruments.read',
] as const
const SITE_WRITES = [
  'registry.write',
  'attendance.write',
  'payroll.write',
  'funds.write',
  'funds.statement',
  'payment.write',
  'import.write',
] as const

/** What the leading group does with the tasks of the plan, and what the departments do. */
const SUPERVISES = [
  'coordination.issue',
  'coordination.assign',
  'coordination.supervise',
  'coordination.signOff',
  'proceeding.void',
] as const
/** Instruments of the city: who drafts, and who looks them over and issues them. The second may not be the first. */
const DRAFTS = ['instruments.draft', 'instruments.comment'] as const
const ISSUES = ['instruments.comment', 'instruments.review', 'instruments.publish'] as const
/** What the HRSS authority does with deposits and the emergency fund; what needs two persons is approved by another. */
const GUARDS_MONEY = ['funds.draw', 'funds.release', 'funds.advance', 'funds.approve', 'funds.pledge'] as const
/** What a supervisor of wage accounts does: filings, closings, and what somebody wants frozen. */
const GUARDS_ACCOUNTS = ['funds.supervise', 'funds.freezing'] as const
const ANSWERS = ['coordination.report', 'proceeding.void'] as const

/** Roles as named bundles of rights; a post copies the bundle when it is made, and may be given less or more. */
export const ROLES = {
  leader: {
    label: label('市领导', 'City leader'),
    kind: 'officer',
    permissions: [...READS, 'funds.approve', ...SUPERVISES, ...ISSUES],
  },
  labourInspector: {
    label: label('劳动保障监察员', 'Labour inspector'),
    kind: 'officer',
    permissions: [
      ...READS,
      'registry.write',
      'registry.check',
      'attendance.write',
      'attendance.correct',
      'import.write',
      'warning.answer',
      ...GUARDS_MONEY,
      ...GUARDS_ACCOUNTS,
      ...ANSWERS,
      ...DRAFTS,
    ],
  },
  sectorOfficer: {
    label: label('行业主管部门经办人', 'Officer of the sector authority'),
    kind: 'officer',
    permissions: [
      ...READS,
      'registry.write',
      'registry.check',
      'attendance.write',
      'import.write',
      'funds.settle',
      'warning.answer',
      ...GUARDS_ACCOUNTS,
      ...ANSWERS,
      ...DRAFTS,
      'instruments.review',
      'instruments.publish',
    ],
  },
  departmentOfficer: {
    label: label('成员单位经办人', 'Officer of a member department'),
    kind: 'officer',
    permissions: [...READS, ...ANSWERS, 'instruments.comment'],
  },
  financeOfficer: {
    label: label('财政部门经办人', 'Officer of the finance bureau'),
    kind: 'officer',
    permissions: [...READS, 'funds.public', 'funds.clear', ...ANSWERS, 'instruments.comment'],
  },
  ownerFinance: {
    label: label('建设单位财务负责人', 'Finance head of the project owner'),
    kind: 'enterprise',
    permissions: [
      'registry.read',
      'funds.read',
      'funds.sign',
      'funds.public',
      'reconciliation.read',
      'warning.read',
      'proceeding.read',
      'office.read',
      'law.read',
      'import.read',
      'import.write',
    ],
  },
  siteWageOfficer: {
    label: label('劳资专管员', 'Site wage officer'),
    kind: 'enterprise',
    permissions: [
      'registry.read',
      'attendance.read',
      'payroll.read',
      'funds.read',
      'payment.read',
      'reconciliation.read',
      'warning.read',
      'warning.answer',
      'proceeding.read',
      'office.read',
      'law.read',
      'import.read',
      'payroll.sign',
      ...SITE_WRITES,
    ],
  },
  ownerCostOfficer: {
    label: label('建设单位造价负责人', 'Cost officer of the project owner'),
    kind: 'enterprise',
    permissions: [
      'registry.read',
      'funds.read',
      'funds.settle',
      'reconciliation.read',
      'warning.read',
      'warning.answer',
      'proceeding.read',
      'office.read',
      'law.read',
    ],
  },
  contractorFinance: {
    label: label('总包财务负责人', 'Finance head of the general contractor'),
    kind: 'enterprise',
    permissions: [
      'registry.read',
      'payroll.read',
      'funds.read',
      'funds.sign',
      'payment.read',
      'payment.approve',
      'payment.files',
      'reconciliation.read',
      'proceeding.read',
      'office.read',
      'law.read',
    ],
  },
  subcontractorClerk: {
    label: label('分包单位劳资员', 'Wage clerk of a subcontractor'),
    kind: 'subcontractor',
    permissions: [
      'registry.read',
      'attendance.read',
      'payroll.read',
      'reconciliation.read',
      'office.read',
      'law.read',
      'payroll.write',
      'payroll.sign',
      'funds.entrust',
      'proceeding.read',
      'import.read',
      'import.write',
    ],
  },
  bankClerk: {
    label: label('开户银行经办人', 'Clerk of the account bank'),
    kind: 'bank',
    permissions: [
      'registry.read',
      'funds.read',
      'funds.sign',
      'funds.bank',
      'funds.statement',
      'funds.freezing',
      'proceeding.read',
      'payment.read',
      'payment.results',
      'payment.files',
      'office.read',
      'law.read',
      'import.read',
      'import.write',
    ],
  },
  worker: {
    label: label('农民工', 'Worker'),
    kind: 'worker',
    permissions: ['worker.read', 'worker.confirm', 'payroll.sign', 'office.read', 'law.read'],
  },
  administrator: {
    label: label('平台管理员', 'Platform administrator'),
    kind: 'platform',
    permissions: [
      'office.read',
      'office.administer',
      'office.credentials',
      'law.read',
      'law.administer',
      'import.read',
      'coordination.read',
      'jobs.read',
    ],
  },
} as const satisfies Record<string, Role>
export type RoleName = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[]

/**
 * What a program with a credential may do: report what happened. What it reads is decided by its reader (see
 * `readerOf`).
 */
const EXCHANGE_WRITES: readonly Permission[] = [...SITE_WRITES, 'payment.results', 'attendance.correct']

/** Who sits where: the range of a division's code. A city code covers its counties, a county code only itself. */
export function rangeOf(code: number): RegionRange {
  const isCity = REGIONS.some(region => region.parent === code)
  const isZoneHost = REGIONS.some(region => region.code === code && region.parent !== null)
  return { from: code, until: isCity && !isZoneHost ? code + CITY_SPAN : code + 1 }
}

/** Is the code one this installation knows? */
export function isKnownRegion(code: number): boolean {
  return REGIONS.some(region => region.code === code)
}

/** The code of the office that the plan of 2016 calls by this name, or undefined. */
export function officeOfPlan(name: string): string | undefined {
  return OFFICES.find(office => office.planNames?.includes(name))?.code
}

/** The actor of a post in force. `projects` are those of the firm, bank or worker on the day. */
export function actorOfPost(post: Post, projects: readonly string[]): Actor {
  return {
    kind: post.kind,
    name: post.userName,
    permissions: new Set(post.permissions),
    userId: id<'user'>(post.userId),
    postId: id<'post'>(post.id),
    ...(post.officeId ? { officeId: id<'office'>(post.officeId) } : {}),
    ...(post.enterpriseId ? { enterpriseId: id<'enterprise'>(post.enterpriseId) } : {}),
    ...(post.workerId ? { workerId: id<'worker'>(post.workerId) } : {}),
    ...(post.bankCode ? { bankCode: post.bankCode } : {}),
    ...(post.regionFrom && post.regionUntil ? { region: { from: post.regionFrom, until: post.regionUntil } } : {}),
    sectors: post.sectors,
    projects: projects.map(one => id<'project'>(one)),
  }
}

const scopeOf = (credential: Credential): { region?: RegionRange; projects: readonly ProjectId[] } => ({
  ...(credential.regionFrom && credential.regionUntil
    ? { region: { from: credential.regionFrom, until: credential.regionUntil } }
    : {}),
  projects: credential.projectId ? [id<'project'>(credential.projectId)] : [],
})

/** The program behind a credential, when it reports something. */
export function actorOfCredential(credential: Credential): Actor {
  return {
    kind: 'exchange',
    name: credential.appid,
    permissions: new Set(EXCHANGE_WRITES),
    credentialId: id<'credential'>(credential.id),
    sectors: SECTORS,
    ...scopeOf(credential),
  }
}

/**
 * The same program when it reads: in the shoes of an officer of its region or of the firm of its project, so that row
 * security holds for it as for a person. A dialect credential reads nothing here; its dialect has its own queries.
 */
export function readerOf(credential: Credential): Actor {
  if (credential.dialect !== 'api') return { ...NOBODY, name: credential.appid }
  const kind = credential.regionFrom ? 'officer' : 'enterprise'
  return {
    kind,
    name: credential.appid,
    permissions: new Set(READS),
    credentialId: id<'credential'>(credential.id),
    sectors: SECTORS,
    ...scopeOf(credential),
  }
}
const SECTORS: readonly Sector[] = OFFICES.find(office => office.kind === 'government')?.sectors ?? []

/** Is signing in shut for a while after so many wrong passwords? */
export function isLockedOut(given: { readonly failures: number; readonly allowed: number }): boolean {
  return given.failures >= given.allowed
}

/** Is a post in force on a day? Half-open: `until` is the first day it no longer is. */
export function isInForce(post: { readonly from: Day; readonly until?: Day | null }, on: Day): boolean {
  return post.from <= on && (!post.until || on < post.until)
}

export type DemoPost = {
  readonly name: string
  readonly role: RoleName
  readonly office?: string
  /** The firm it stands for, where it is not the role's usual one. */
  readonly firm?: 'owner'
  readonly title?: Label
}
/**
 * Whom the demo city lets sign in, the leader first. Firms, bank and worker are those of the city with the most to
 * show.
 */
export const DEMO_POSTS: readonly DemoPost[] = [
  { name: 'leader', role: 'leader', office: 'city-government' },
  {
    name: 'inspector',
    role: 'labourInspector',
    office: 'city-hrss',
    title: label('市劳动保障监察员', 'City labour inspector'),
  },
  {
    name: 'haizhou',
    role: 'sectorOfficer',
    office: 'housing-320706',
    title: label('海州区住建经办人', 'Housing officer of Haizhou'),
  },
  {
    name: 'guanyun',
    role: 'labourInspector',
    office: 'hrss-320723',
    title: label('灌云县劳动保障监察员', 'Labour inspector of Guanyun'),
  },
  {
    name: 'housing',
    role: 'sectorOfficer',
    office: 'city-housing',
    title: label('市住建经办人', 'City housing officer'),
  },
  {
    name: 'transport',
    role: 'sectorOfficer',
    office: 'city-transport',
    title: label('市交通经办人', 'City transport officer'),
  },
  { name: 'water', role: 'sectorOfficer', office: 'city-water', title: label('市水利经办人', 'City water officer') },
  {
    name: 'treasury',
    role: 'financeOfficer',
    office: 'city-finance',
    title: label('市财政局经办人', 'Officer of the municipal finance bureau'),
  },
  { name: 'owner', role: 'ownerFinance', firm: 'owner' },
  { name: 'contractor', role: 'siteWageOfficer' },
  { name: 'finance', role: 'contractorFinance' },
  { name: 'subcontractor', role: 'subcontractorClerk' },
  { name: 'bank', role: 'bankClerk' },
  { name: 'worker', role: 'worker' },
  { name: 'admin', role: 'administrator' },
]
