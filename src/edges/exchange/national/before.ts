import { type FieldCipher, maskIdCard, type Tx } from '../../../kernel/index.ts'
import { crewsOf, enterprisesByCode, membersOf, projectsByCode } from '../../../rooms/registry/index.ts'
import type { DuplicateKind, Row } from './method.ts'
import { partyKeys } from './store.ts'

/**
 * What the dialect calls a duplicate: a unit, crew or worker that the project has already. Clients read the number of a
 * crew or the reason out of these very words, so the words never change.
 */

/** The dialect's sentence for each row that is there before it lands; undefined for one that is new. */
export async function duplicatesBefore(
  tx: Tx,
  cipher: FieldCipher,
  kind: DuplicateKind,
  rows: readonly Row[],
): Promise<readonly (string | undefined)[]> {
  switch (kind) {
    case 'crew':
      return crewsBefore(tx, rows)
    case 'worker':
      return workersBefore(tx, cipher, rows)
    case 'party':
      return partiesBefore(tx, rows)
    default:
      return kind satisfies never
  }
}

const text = (row: Row, name: string) => String(row[name] ?? '')
const projectsOf = (tx: Tx, rows: readonly Row[]) =>
  projectsByCode(
    tx,
    rows.map(row => text(row, 'project')),
  )

async function crewsBefore(tx: Tx, rows: readonly Row[]): Promise<readonly (string | undefined)[]> {
  const projects = await projectsOf(tx, rows)
  const firms = await enterprisesByCode(
    tx,
    rows.map(row => text(row, 'employerCode')),
  )
  const crews = await crewsOf(
    tx,
    [...projects.values()].map(project => project.id),
  )
  const numbers = new Map(crews.map(crew => [`${crew.projectId}/${crew.employerId}/${crew.name}`, crew.number]))
  return rows.map(row => {
    const projectId = projects.get(text(row, 'project'))?.id
    const number = numbers.get(`${projectId}/${firms.get(text(row, 'employerCode'))}/${text(row, 'name')}`)
    return number === undefined ? undefined : `班组已存在，已存在班组编号为:${number}`
  })
}

async function workersBefore(
  tx: Tx,
  cipher: FieldCipher,
  rows: readonly Row[],
): Promise<readonly (string | undefined)[]> {
  const projects = await projectsOf(tx, rows)
  const refOf = (row: Row) => ({
    projectId: projects.get(text(row, 'project'))?.id ?? '0',
    person: { idCard: text(row, 'idCard') },
  })
  const find = await membersOf(tx, cipher, rows.map(refOf))
  return rows.map(row =>
    find(refOf(row)) ? `项目中已存在身份证为${maskIdCard(text(row, 'idCard'))}的工人` : undefined,
  )
}

async function partiesBefore(tx: Tx, rows: readonly Row[]): Promise<readonly (string | undefined)[]> {
  const known = await partyKeys(
    tx,
    rows.map(row => text(row, 'project')),
  )
  const keyOf = (row: Row) => `${text(row, 'project')}/${text(row, 'creditCode')}/${text(row, 'role')}`
  return rows.map(row =>
    known.has(keyOf(row)) ? `参建单位已存在，统一社会信用代码为${text(row, 'creditCode')}` : undefined,
  )
}
