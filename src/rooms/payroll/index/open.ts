import { type Context, covers, no, type Outcome, ok, type Problem } from '../../../kernel/index.ts'
import { type ProjectKey, projectsByCode } from '../../registry/index.ts'
import { findSheet, lockSheet, type OneSheet } from '../store/one.ts'
import { employerSubject } from './common.ts'

/**
 * Finding the sheet of an act or a read, with the actor's scope. What lies outside it is answered like what does not
 * exist.
 */

export type OpenSheet = { readonly project: ProjectKey; readonly sheet: OneSheet }
type Ref = { readonly project: string; readonly sheet: string }
type UnknownCode = 'project-unknown' | 'sheet-unknown'

/** The sheet, locked, when the actor's scope covers its employer; a worker's own lines are checked by the caller. */
export async function openSheet(context: Context, ref: Ref, forAct: boolean): Promise<Outcome<OpenSheet, UnknownCode>> {
  const project = (await projectsByCode(context.tx, [ref.project])).get(ref.project)
  if (!project) return no('project-unknown', { at: '/project', with: { project: ref.project } })
  const sheet = await (forAct ? lockSheet : findSheet)(context.tx, project.id, ref.sheet)
  const { actor } = context
  if (!sheet || (actor.kind !== 'worker' && !covers(actor, employerSubject(project, sheet.employerId))))
    return no('sheet-unknown', { at: '/sheet', with: { project: ref.project } })
  return ok({ project, sheet })
}

type StateCode = 'sheet-is-draft' | 'sheet-is-sealed' | 'sheet-is-succeeded'

/** Why a sheet that must be on display is not; undefined when it is. */
export function notDisplayed(sheet: OneSheet): Problem<StateCode> | undefined {
  return sheet.state === 'displayed' ? undefined : { code: `sheet-is-${sheet.state}`, with: { number: sheet.number } }
}

/** Touches the months of sheets. */
export function touchSheets(context: Context, sheets: readonly Pick<OneSheet, 'projectId' | 'month'>[]): void {
  for (const { projectId, month } of sheets) context.touch('project', projectId, month)
}
