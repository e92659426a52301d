import type { Clock } from '../types.ts'
import { PLATFORM_CLOCKS } from './platform.ts'
import { WAGE_CLOCKS } from './wage.ts'

export { readClock } from './read.ts'

/** Every statutory clock, by subject. */
export const CLOCKS: readonly Clock[] = [...WAGE_CLOCKS, ...PLATFORM_CLOCKS]
