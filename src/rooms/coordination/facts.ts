import plan from './plan.json' with { type: 'json' }

/** The plan's 42 tasks (annex of the city's plan 2016–2020) and what is known of each as a proceeding. */

export type PlanTask = {
  readonly no: number
  readonly category: number
  readonly title: string
  readonly titleEn: string
  /** The year by whose end the task was to be done; null for a continuous duty. */
  readonly dueYear: number | null
  readonly leads: readonly string[]
  readonly supports: readonly string[]
}
export type PlanCategory = { readonly no: number; readonly title: string; readonly titleEn: string }

export const PLAN: {
  readonly regionCode: number
  readonly categories: readonly PlanCategory[]
  readonly tasks: readonly PlanTask[]
} = {
  regionCode: Number(plan.regionCode),
  categories: plan.categories,
  tasks: plan.tasks.map(({ no, category, title, titleEn, dueYear, leads, supports }) => ({
    no,
    category,
    title,
    titleEn,
    dueYear,
    leads,
    supports,
  })),
}

/** Facts of a plan task's proceeding. */
export type TaskFacts = {
  readonly no: number
  readonly unit: string | null
  readonly answerBy: string | null
  readonly reports: number
  readonly lastReporter: string | null
  readonly signedOffBy: string | null
}
