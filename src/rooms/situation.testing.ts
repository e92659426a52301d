import { type Actor, id, type Permission, PLATFORM } from '../kernel/index.ts'
import type { TestStorage } from '../storage/harness.ts'

/**
 * Builders that speak the domain, for tests: a project with its chain, workers, days and money, laid through the real
 * operations.
 */

export const GENERAL = '91350100M000100Y43'
export const LABOUR = '91320706MA1ABCDE8T'
const CHECKS = '10X98765432'

/** A right identity number: district 320706, born 1985-01-01, with the given sequence number. */
export function idCardOf(sequence: number): string {
  const head = `32070619850101${String(sequence).padStart(3, '0')}`
  const sum = [...head].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return `${head}${CHECKS[sum % 11]}`
}

export const cardOf = (sequence: number) => `62284800123456${String(sequence).padStart(5, '0')}`
export const siteCardOf = (sequence: number) => `K${String(sequence).padStart(4, '0')}`

export type Situation = { readonly code: string; readonly workers: readonly number[] }

/** Lays out a project with its general contractor, a labour subcontractor, one crew and so many workers. */
export async function aProject(
  storage: TestStorage,
  given: {
    readonly code?: string
    readonly workers?: number
    readonly region?: number
    readonly category?: string
    readonly from?: number
  } = {},
): Promise<Situation> {
  const code = given.code ?? 'P-0001'
  const numbers = Array.from({ length: given.workers ?? 2 }, (_, index) => index + (given.from ?? 1))
  const all = { onBad: 'refuse-all' } as const
  const region = given.region ?? 320706
  await storage.must('registry.recordProjects', {
    ...all,
    rows: [
      {
        code,
        name: `测试项目${code}`,
        category: given.category ?? '01',
        region,
        contractorCode: GENERAL,
        contractorName: '苍梧建设集团',
        status: 'building',
        ownerName: '海州城建发展',
      },
    ],
  })
  await storage.must('registry.recordParties', {
    ...all,
    rows: [{ project: code, creditCode: LABOUR, name: '恒泰建筑劳务', role: 'labourSubcontractor' }],
  })
  await storage.must('registry.recordCrews', {
    ...all,
    rows: [{ project: code, employerCode: LABOUR, name: '木工一班' }],
  })
  if (numbers.length > 0)
    await storage.must('registry.recordWorkers', { ...all, rows: numbers.map(number => workerRow(code, number)) })
  return { code, workers: numbers }
}

/** A right row of real-name registration. */
export function workerRow(project: string, number: number) {
  return {
    project,
    employerCode: LABOUR,
    crewName: '木工一班',
    name: `王建${'一二三四五六七八九'[number % 9]}`,
    idType: '01',
    idCard: idCardOf(number),
    isCrewLeader: false,
    isManager: false,
    siteCard: siteCardOf(number),
    cardNumber: cardOf(number),
    bankName: '海州农商行',
  }
}

/** In at seven and out at five on each day given. */
export function punchRows(project: string, number: number, days: readonly string[]) {
  return days.flatMap(on => [
    { project, idCard: idCardOf(number), at: `${on} 07:00:00`, direction: 'in' },
    { project, idCard: idCardOf(number), at: `${on} 17:00:00`, direction: 'out' },
  ])
}

/** An actor of a kind with a scope and rights. */
export function anActor(
  given: Partial<Actor> & { readonly kind: Actor['kind'] },
  permissions: readonly Permission[] = [],
): Actor {
  return {
    name: given.kind,
    userId: id<'user'>('1'),
    postId: id<'post'>('1'),
    sectors: [1, 2, 3],
    projects: [],
    ...given,
    permissions: new Set(permissions),
  }
}

export const officerOf = (from: number, until: number, permissions: readonly Permission[]) =>
  anActor({ kind: 'officer', region: { from, until } }, permissions)
export const ANYBODY: Actor = PLATFORM
