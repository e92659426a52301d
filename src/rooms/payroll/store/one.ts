import type { Day, Month, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { SheetState } from '../facts.ts'

/**
 * One sheet and its lines, for the acts on it. Changes run under the actor's own role: row security checks them
 * again.
 */

export type OneSheet = {
  readonly id: string
  readonly projectId: string
  readonly employerId: string
  readonly crewId: string | null
  readonly month: Month
  readonly number: string
  readonly state: SheetState
  readonly salt: Buffer | null
  readonly root: Buffer | null
  readonly reviewedOn: Day | null
}

/**
 * The sheet, locked until the transaction ends: whoever signs, contests or seals it waits. Seen by the platform; the
 * operation checks the scope before it says anything.
 */
export function lockSheet(tx: Tx, projectId: string, sheetId: string): Promise<OneSheet | undefined> {
  return tx.asPlatform(() =>
    tx.row<OneSheet>(sql`
      select id, project_id as "projectId", employer_id as "employerId", crew_id as "crewId",
        to_char(month, 'YYYY-MM') as month, number, state, salt, root,
        reviewed_on as "reviewedOn"
      from payroll_sheet where project_id = ${projectId}::bigint and id = ${sheetId}::bigint for update`),
  )
}

/** The sheet as it stands, for a read. */
export function findSheet(tx: Tx, projectId: string, sheetId: string): Promise<OneSheet | undefined> {
  return tx.asPlatform(() =>
    tx.row<OneSheet>(sql`
      select id, project_id as "projectId", employer_id as "employerId", crew_id as "crewId",
        to_char(month, 'YYYY-MM') as month, number, state, salt, root,
        reviewed_on as "reviewedOn"
      from payroll_sheet where project_id = ${projectId}::bigint and id = ${sheetId}::bigint`),
  )
}

const linesOf = (sheet: OneSheet) => sql`project_id = ${sheet.projectId}::bigint and sheet_id = ${sheet.id}::bigint`

export type LineState = {
  readonly n: number
  readonly workerId: string
  readonly signedOn: Day | null
  readonly contested: string | null
}

/** Signatures and objections of the given lines the actor may see, or of all of them. */
export function lineStates(tx: Tx, sheet: OneSheet, lines?: readonly number[]): Promise<LineState[]> {
  const only = lines ? sql`and n = any(${lines}::int[])` : sql``
  return tx.rows(sql`
    select n, worker_id as "workerId", signed_on as "signedOn", contested
    from sheet_line where ${linesOf(sheet)} ${only} order by n`)
}

/** Signs lines; an objection ends with the signature. */
export async function signLines(
  tx: Tx,
  actId: string,
  sheet: OneSheet,
  given: { readonly lines: readonly number[]; readonly on: Day },
): Promise<void> {
  await tx.run(
    sql`
    update sheet_line set signed_on = ${given.on}::date, contested = null, act_id = ${actId}::bigint
    where ${linesOf(sheet)} and n = any(${given.lines}::int[])`,
    given.lines.length,
  )
}

/** Notes an objection; a signature given before is withdrawn. */
export async function contestLine(
  tx: Tx,
  actId: string,
  sheet: OneSheet,
  given: { readonly line: number; readonly reason: string },
): Promise<void> {
  await tx.run(
    sql`
    update sheet_line set contested = ${given.reason}, signed_on = null, act_id = ${actId}::bigint
    where ${linesOf(sheet)} and n = ${given.line}::int`,
    1,
  )
}

/** Moves a sheet from draft to displayed, or from displayed to sealed with its root. */
export async function displaySheet(tx: Tx, actId: string, sheet: OneSheet, on: Day): Promise<void> {
  await tx.run(
    sql`
    update payroll_sheet set state = 'displayed', displayed_on = ${on}::date, act_id = ${actId}::bigint
    where project_id = ${sheet.projectId}::bigint and id = ${sheet.id}::bigint and state = 'draft'`,
    1,
  )
}

/** Notes the general contractor's review. */
export async function writeReview(
  tx: Tx,
  actId: string,
  sheet: OneSheet,
  given: { readonly on: Day; readonly says: string },
): Promise<void> {
  await tx.run(
    sql`
    update payroll_sheet set reviewed_on = ${given.on}::date, review_says = ${given.says},
      review_act_id = ${actId}::bigint
    where project_id = ${sheet.projectId}::bigint and id = ${sheet.id}::bigint and state = 'displayed'`,
    1,
  )
}

/** Seals a displayed sheet. */
export async function sealSheet(
  tx: Tx,
  actId: string,
  sheet: OneSheet,
  given: { readonly on: Day; readonly root: Buffer; readonly salt: Buffer },
): Promise<void> {
  await tx.run(
    sql`
    update payroll_sheet set state = 'sealed', sealed_on = ${given.on}::date, root = ${given.root},
      salt = ${given.salt}, act_id = ${actId}::bigint
    where project_id = ${sheet.projectId}::bigint and id = ${sheet.id}::bigint and state = 'displayed'`,
    1,
  )
}
