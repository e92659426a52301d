/** Settings of the cash-flow forecast; ours, stated on its page. */
export const FORECAST = {
  whole: 10_000,
  runs: 1_000,
  seed: 7_242_026,
  /** Months looked ahead. */
  months: 6,
  /** Past months drawn from, newest first. */
  past: 12,
  /** Ranks of the runs that are told. */
  ranks: [0.1, 0.5, 0.9],
  /** A month that was never funded counts as coming so many days late: beyond any pay day that is looked at. */
  neverDays: 400,
  /** Past months whose payroll the coming ones are taken to be like. */
  like: 3,
} as const
