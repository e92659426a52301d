import type { Parameter } from '../types.ts'
import { ACCOUNT_PARAMETERS } from './account.ts'
import { CREDIT_PARAMETERS } from './credit.ts'
import { DEPOSIT_PARAMETERS } from './deposit.ts'
import { GOVERNMENT_PARAMETERS } from './government.ts'
import { JUSTICE_PARAMETERS } from './justice.ts'
import { MINIMUM_WAGE_PARAMETERS } from './minimum-wage.ts'
import { PENALTY_PARAMETERS } from './penalty.ts'
import { PROJECT_MONEY_PARAMETERS } from './project-money.ts'
import { WAGE_PARAMETERS } from './wage.ts'
import { WARNING_MONEY } from './warning-money.ts'
import { WARNING_SITE } from './warning-site.ts'

/** Every figure of the law room, by subject. */
export const PARAMETERS: readonly Parameter[] = [
  ...ACCOUNT_PARAMETERS,
  ...WAGE_PARAMETERS,
  ...MINIMUM_WAGE_PARAMETERS,
  ...DEPOSIT_PARAMETERS,
  ...PROJECT_MONEY_PARAMETERS,
  ...PENALTY_PARAMETERS,
  ...JUSTICE_PARAMETERS,
  ...CREDIT_PARAMETERS,
  ...GOVERNMENT_PARAMETERS,
  ...WARNING_MONEY,
  ...WARNING_SITE,
]
