import { Type } from 'typebox'
import { field, no, ok, type Operation, operation, Text } from '../../../kernel/index.ts'
import { PROJECT_PROBLEMS, projectsByCode } from '../../../rooms/registry/index.ts'

/** Reading personal numbers back is an act: it says who was told how many, never which. */

export const recordDisclosure = operation({
  name: 'exchange.recordDisclosure',
  kind: 'act',
  label: { zh: '对外回传证件和卡号', en: 'Tell personal numbers to an outside program' },
  input: Type.Object({
    dialect: field('接口', 'Dialect', Text(40)),
    method: field('方法', 'Method', Text(60)),
    project: field('项目编码', 'Project code', Text(64)),
    rows: field('行数', 'Rows', Type.Integer({ minimum: 1 })),
  }),
  output: Type.Object({ rows: Type.Integer() }),
  // Who may register workers through a credential may read back what was registered in its scope.
  may: 'registry.write',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    context.about({
      kind: 'project',
      id: project.id,
      projectId: project.id as never,
      regionCode: project.regionCode,
      sector: project.sector,
    })
    return ok({ rows: input.rows })
  },
})

export const exchangeOperations: readonly Operation[] = [recordDisclosure] as unknown as readonly Operation[]
