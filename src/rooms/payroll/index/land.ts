import type { Context } from '../../../kernel/index.ts'
import { keyColumns, type ProjectKey } from '../../registry/index.ts'
import { totalsOf } from '../decide.ts'
import { newSalt, sheetRoot } from '../store/seal.ts'
import { type NewLine, type NewSheet, succeedSheets, writeLines, writeSheets, writtenKey } from '../store/sheets.ts'
import { type FreshSheet, lineCode, type RowPlace } from './plan.ts'

/** Writing of planned sheets: heads, lines, succession, touches. Five statements, whatever the size of the batch. */

export type Names = {
  readonly projects: ReadonlyMap<string, ProjectKey>
  readonly employerCodes: ReadonlyMap<string, string>
  readonly crewNumbers: ReadonlyMap<string | null, string>
}

/** The number the platform gives: month, employer, crew (0 for all), version. */
export function platformNumber(parts: {
  readonly month: string
  readonly employerCode: string
  readonly crewNumber: string
  readonly version: number
}): string {
  return [parts.month, parts.employerCode, parts.crewNumber || '0', parts.version].join('-')
}

export type Landed = {
  readonly sheets: readonly { readonly id: string; readonly number: string }[]
  /** Where each row of the batch landed. */
  readonly rows: readonly RowPlace[]
}

/** Writes the sheets with their lines, marks those they succeed, and touches what must be computed anew. */
export async function landSheets(context: Context, sheets: readonly FreshSheet[], names: Names): Promise<Landed> {
  const heads = sheets.map(sheet => ({ sheet, head: headOf(context, sheet, names) }))
  const ids = await writeSheets(
    context.tx,
    context.actId,
    heads.map(({ head }) => head),
  )
  const written = heads.map(({ sheet, head }) => ({ sheet, head, id: ids.get(writtenKey(head)) ?? '' }))
  await writeLines(
    context.tx,
    context.actId,
    written.flatMap(({ sheet, head, id }) => sheet.lines.map(({ line }, index) => newLine(head, id, index + 1, line))),
  )
  const replaced = written.flatMap(({ sheet, id }) =>
    sheet.takesPlaceOf.map(old => ({ projectId: old.projectId, id: old.id, by: id })),
  )
  await succeedSheets(context.tx, replaced)
  for (const { sheet } of written) context.touch('project', sheet.given.key.projectId, sheet.given.key.month)
  const sealed = heads.flatMap(({ head }) => (head.root ? [{ number: head.number, root: head.root }] : []))
  if (sealed.length > 0) context.evidence({ sealed })
  return {
    sheets: written.map(({ head, id }) => ({ id, number: head.number })),
    rows: written.flatMap(({ sheet, head, id }) =>
      sheet.lines.flatMap(({ row }, index) =>
        row === undefined ? [] : [{ row, sheet: head.number, code: lineCode(id, index + 1) }],
      ),
    ),
  }
}

function headOf(context: Context, sheet: FreshSheet, names: Names): NewSheet {
  const { key, sealedOn } = sheet.given
  const project = names.projects.get(key.projectId)
  if (!project) throw new Error('a sheet that lands has a project')
  const number =
    key.number ??
    platformNumber({
      month: key.month,
      employerCode: names.employerCodes.get(key.employerId) ?? key.employerId,
      crewNumber: names.crewNumbers.get(key.crewId) ?? '',
      version: sheet.version,
    })
  const lines = sheet.lines.map(({ line }, index) => ({ n: index + 1, line }))
  const salt = sealedOn === null ? undefined : newSalt()
  const root = salt ? sheetRoot({ project: project.code, month: key.month, number }, lines, salt) : undefined
  const totals = totalsOf(lines.map(({ line }) => line))
  return {
    ...keyColumns(project),
    employer_id: key.employerId,
    crew_id: key.crewId,
    month: `${key.month}-01`,
    number,
    own_number: key.number !== null,
    source: sheet.source,
    state: sheet.state,
    on_day: context.day,
    sealed_on: sealedOn,
    succeeds_id: sheet.takesPlaceOf.at(-1)?.id ?? null,
    digest: sheet.digest,
    root: root?.toString('hex') ?? null,
    salt: salt?.toString('hex') ?? null,
    line_count: totals.lines,
    due_fen: String(totals.dueFen),
  }
}

function newLine(head: NewSheet, sheetId: string, n: number, line: NewLine['line']): NewLine {
  const { project_id, region_code, sector, month, employer_id } = head
  return { project_id, region_code, sector, month, employer_id, sheet_id: sheetId, n, line }
}
