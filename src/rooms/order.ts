/** The rooms in the order a wage travels. The import test, the menu and the documentation read it. */
export const ROOMS = [
  'office',
  'instruments',
  'registry',
  'attendance',
  'payroll',
  'funds',
  'payment',
  'reconciliation',
  'warning',
  'coordination',
  'assessment',
] as const
export type Room = (typeof ROOMS)[number]
