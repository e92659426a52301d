import type { Day } from '../../kernel/index.ts'
import type { Source } from '../types.ts'
import { CITY, DESIGN, JIANGSU } from './local.ts'
import { NATIONAL_LAWS, STANDARDS } from './laws.ts'
import { NATIONAL_JUDICIAL, NATIONAL_RULES } from './rules.ts'

/** Every instrument the law room knows, by its key. Citations name these keys. */
export const SOURCES: readonly Source[] = [
  ...NATIONAL_LAWS,
  ...NATIONAL_RULES,
  ...NATIONAL_JUDICIAL,
  ...STANDARDS,
  ...JIANGSU,
  ...CITY,
  ...DESIGN,
]

const BY_ID: ReadonlyMap<string, Source> = new Map(SOURCES.map(one => [one.id, one]))

/** The instrument with this key, or undefined. */
export function findSource(id: string): Source | undefined {
  return BY_ID.get(id)
}

/** True when the instrument holds on that day. */
export function isInForce(source: Pick<Source, 'from' | 'until'>, on: Day): boolean {
  return source.from <= on && (source.until === undefined || on < source.until)
}
