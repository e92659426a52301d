import { type Context, no, ok, type Operation, type ProceedingDef, type Subject } from '../../../kernel/index.ts'
import { type Beginning, type Binding, proceedingOperations } from '../../../storage/index.ts'
import { conductRecord } from '../proceedings/conduct-record.ts'
import { coveredProject } from './subject.ts'
import { conductSubject } from '../store/conduct.ts'

/** Records of conduct as proceedings: about a worker or a firm of a project the officer is competent for. */

type ProposeInput = {
  readonly project: string
  readonly subject: 'worker' | 'enterprise'
  readonly worker?: string
  readonly creditCode?: string
  readonly kind: 'good' | 'bad'
}

const binding: Binding = {
  async begin(context: Context, input) {
    const asked = input as ProposeInput
    const project = await coveredProject(context, asked.project)
    const unknown = () => no('subject-unknown', { at: '/input/project', with: { project: asked.project } })
    if (!project) return unknown()
    const place = { projectId: project.id as never, regionCode: project.regionCode, sector: project.sector }
    const found = await conductSubject(context.tx, project.id, asked)
    if (!found) return unknown()
    const subject: Subject = { kind: asked.subject, id: found.id, ...place }
    const good = asked.kind === 'good'
    const beginning: Beginning = {
      subject,
      number: `CX-${context.actId}`,
      title: {
        zh: `${good ? '良好' : '不良'}行为记录 ${found.name}`,
        en: `${good ? 'Good' : 'Bad'} conduct, ${found.name}`,
      },
      regionCode: project.regionCode,
      sector: project.sector,
    }
    return ok(beginning)
  },
}

export const conductDefinitions: readonly ProceedingDef[] = [conductRecord as unknown as ProceedingDef]
export const conductOperations: readonly Operation[] = proceedingOperations(conductRecord, binding)
