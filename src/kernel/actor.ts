import type { EnterpriseId, Id, OfficeId, PostId, ProjectId, RegionCode, Sector, UserId, WorkerId } from './ids.ts'

/** A right that a post carries, such as `registry.write`. Posts are the only source of permission. */
export type Permission = string

/** Kinds of actor; each has its own database role and row-security policy. */
export type ActorKind =
  | 'officer'
  | 'enterprise'
  | 'subcontractor'
  | 'bank'
  | 'worker'
  | 'exchange'
  | 'platform'
  | 'public'

/** Half-open range of GB/T 2260 codes: a city is 320700 until 320800, a district 320706 until 320707. */
export type RegionRange = { readonly from: RegionCode; readonly until: RegionCode }

/** Who acts, by which post, within which scope. Built at sign-in or from a credential; nothing else grants anything. */
export type Actor = {
  readonly kind: ActorKind
  readonly name: string
  readonly permissions: ReadonlySet<Permission>
  readonly userId?: UserId
  readonly postId?: PostId
  readonly officeId?: OfficeId
  readonly enterpriseId?: EnterpriseId
  readonly workerId?: WorkerId
  readonly bankCode?: string
  readonly credentialId?: Id<'credential'>
  readonly region?: RegionRange
  readonly sectors: readonly Sector[]
  /** The projects of an enterprise, bank or project credential, as listed at sign-in. */
  readonly projects: readonly ProjectId[]
}

/** The platform itself: jobs, consequences, the reconciler. */
export const PLATFORM: Actor = {
  kind: 'platform',
  name: 'platform',
  permissions: new Set(['*']),
  sectors: [1, 2, 3],
  projects: [],
}
/** Someone who has not signed in. */
export const NOBODY: Actor = { kind: 'public', name: 'public', permissions: new Set(), sectors: [], projects: [] }

/** Whom an act is about; gives row security its keys. */
export type Subject = {
  readonly kind:
    | 'project'
    | 'enterprise'
    | 'worker'
    | 'office'
    | 'user'
    | 'proceeding'
    | 'warning'
    | 'region'
    | 'platform'
  readonly id: string
  readonly projectId?: ProjectId
  readonly enterpriseId?: EnterpriseId
  readonly workerId?: WorkerId
  readonly regionCode?: RegionCode
  readonly sector?: Sector
}

/**
 * May the actor use an operation that asks for this permission? `public` asks for nothing, `signed-in` for a session.
 */
export function isPermitted(actor: Actor, may: Permission): boolean {
  if (may === 'public' || actor.permissions.has('*')) return true
  if (may === 'signed-in') return actor.kind !== 'public'
  return actor.permissions.has(may)
}

/** Does the actor's scope cover the subject? The database checks the rows again. */
export function covers(actor: Actor, subject: Subject): boolean {
  // A batch over several projects: each row's project was checked before.
  if (subject.kind === 'platform') return true
  switch (actor.kind) {
    case 'platform':
      return true
    case 'officer':
      return coversPlace(actor, subject)
    case 'exchange':
      return actor.region
        ? coversPlace(actor, subject)
        : subject.projectId !== undefined && actor.projects.includes(subject.projectId)
    case 'enterprise':
    case 'bank':
      return subject.projectId !== undefined
        ? actor.projects.includes(subject.projectId)
        : subject.enterpriseId !== undefined && subject.enterpriseId === actor.enterpriseId
    case 'subcontractor':
      return (
        subject.projectId !== undefined &&
        actor.projects.includes(subject.projectId) &&
        (subject.enterpriseId === undefined || subject.enterpriseId === actor.enterpriseId)
      )
    case 'worker':
      return subject.workerId !== undefined && subject.workerId === actor.workerId
    case 'public':
      return false
    default:
      return actor.kind satisfies never
  }
}

function coversPlace(actor: Actor, subject: Subject): boolean {
  if (!actor.region) return false
  const inRegion =
    subject.regionCode === undefined ||
    (subject.regionCode >= actor.region.from && subject.regionCode < actor.region.until)
  return inRegion && (subject.sector === undefined || actor.sectors.includes(subject.sector))
}
