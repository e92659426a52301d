import { type Context, covers, no, ok, type Subject } from '../../../kernel/index.ts'
import type { Beginning } from '../../../storage/index.ts'
import type { ProjectKey } from '../facts.ts'
import { projectsByCode } from '../store/lookup.ts'

/** A project as what an act is about, and whether the actor's scope covers it: for every room that names a project. */

export function projectSubject({ id, regionCode, sector }: ProjectKey): Subject {
  return { kind: 'project', id, projectId: id as never, regionCode: regionCode as never, sector }
}

export function coversProject(context: Context, project: ProjectKey): boolean {
  return covers(context.actor, projectSubject(project))
}

/** The project of a code; undefined when unknown or not the actor's. */
export async function coveredProject(context: Context, code: string): Promise<ProjectKey | undefined> {
  const project = (await projectsByCode(context.tx, [code])).get(code)
  return project && coversProject(context, project) ? project : undefined
}

/**
 * The project of a start act, as the subject of its proceeding.
 *
 * @refuses project-unknown  there is none of this code, or it is not the actor's
 */
export async function beginOnProject(
  context: Context,
  project: string,
  head: { readonly zh: string; readonly en: string; readonly mark: string },
) {
  const found = await coveredProject(context, project)
  if (!found) return no('project-unknown', { at: '/input/project', with: { project } })
  const beginning: Beginning = {
    subject: projectSubject(found),
    number: `${head.mark}-${context.actId}`,
    title: { zh: `${head.zh} ${project}`, en: `${head.en} ${project}` },
    regionCode: found.regionCode,
    sector: found.sector,
  }
  return ok(beginning)
}
