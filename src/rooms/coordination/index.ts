import { no, ok, type Operation, PLATFORM, type ProceedingDef } from '../../kernel/index.ts'
import { type Database, proceedingOperations, type Runner, transaction } from '../../storage/index.ts'
import { PLAN } from './facts.ts'
import { planTask } from './proceedings/plan-task.ts'
import { taskRows } from './store.ts'

/** The front door of coordination: the plan's tasks, and departments that answer. */
export * from './facts.ts'
export { dueDayOf } from './decide.ts'
export { taskRows, type TaskRow } from './store.ts'

export const definitions: readonly ProceedingDef[] = [planTask as unknown as ProceedingDef]

export const operations: readonly Operation[] = [
  ...proceedingOperations(planTask, {
    async begin(_context, input) {
      const { no: number } = input as { no: number }
      const task = PLAN.tasks.find(each => each.no === number)
      if (!task) return no('input-invalid', { at: '/input/no', with: { field: 'no', reason: '1–42' } })
      return ok({
        subject: { kind: 'region', id: String(PLAN.regionCode), regionCode: PLAN.regionCode },
        number: `TASK-${String(task.no).padStart(2, '0')}`,
        title: { zh: task.title, en: task.titleEn },
        regionCode: PLAN.regionCode,
        sector: 0,
      })
    },
  }),
]

/** Issues the tasks of the plan that are not issued yet. @returns how many were issued */
export async function issuePlan(database: Database, runner: Runner): Promise<number> {
  const known = new Set(
    (await transaction(database, PLATFORM, { readOnly: true }, tx => taskRows(tx))).map(row => row.no),
  )
  const missing = PLAN.tasks.filter(task => !known.has(task.no))
  for (const task of missing) {
    const answer = await runner.run(
      PLATFORM,
      'coordination.planTask.issue',
      { input: { no: task.no } },
      { idempotencyKey: `plan/${task.no}` },
    )
    if (!answer.ok) throw new Error(`task ${task.no} could not be issued: ${answer.refusals[0].says.en}`)
  }
  return missing.length
}
