import type { Parameter } from '../types.ts'
import { ACCOUNT_PARAMETERS } from './account.ts'
import { WARNING_MONEY } from './warning-money.ts'

/** Every figure of the law room, by subject. */
export const PARAMETERS: readonly Parameter[] = [...ACCOUNT_PARAMETERS, ...WARNING_MONEY]
