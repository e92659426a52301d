import type { Parameter } from '../types.ts'
import { parametersOf } from './make.ts'

/** Figures of grades, publication, the joint-punishment list in both regimes, and credit repair. */
export const CREDIT_PARAMETERS: readonly Parameter[] = parametersOf(`
P-BL-TERM years
列入期限 | Term on the list
1 | 2018-01-01..2022-01-01 | bl16 全文
3 | 2022-01-01 | mo45 11

P-BL-TERM-AGAIN years
再次列入或未改正的期限 | Term when listed again or not corrected
2 | 2018-01-01..2022-01-01 | bl16 全文

P-BL-EARLY-ALLOWED text
是否可以提前移出 | Whether early removal is possible
no | 2018-01-01..2022-01-01 | bl16 全文
yes | 2022-01-01 | mo45 12

P-BL-EARLY months
提前移出要求改正后列入满几个月 | Months on the list after correction for early removal
6 | 2022-01-01 | mo45 12

P-BL-NEEDS-ORDER text
是否以限期支付令逾期为条件 | Whether an expired order to pay is required
no | 2018-01-01..2022-01-01 | bl16 全文
yes | 2022-01-01 | mo45 5

P-BL-LIST-DAYS workingDays
作出列入决定的期限 | Working days to the listing decision
20 | 2018-01-01..2022-01-01 | bl16 全文
20 | 2022-01-01 | mo45 8

P-BL-LIST-EXT workingDays
列入决定的延长 | Extension of the listing decision
20 | 2022-01-01 | mo45 8

P-BL-OFF-DAYS workingDays
移出的期限 | Working days to take off the list
20 | 2018-01-01..2022-01-01 | bl16 全文
10 | 2022-01-01 | mo45 17

P-GRADE-C-TIMES times
一年内被查处几次评为C级（≥） | Times dealt with in a year that give grade C (≥)
3 | 2017-01-01 | credit2016-1 7

P-GRADE-KEEP years
评价结果归档保存年限 | Years to keep the grading result
3 | 2017-01-01 | credit2016-1 全文 | known

P-REPAIR-MINOR-MAX months
轻微失信信息公示上限 | Minor: longest publication
3 | 2026-04-01 | repair36 全文

P-REPAIR-COMMON-MIN months
一般失信信息公示下限 | Ordinary: shortest publication
3 | 2026-04-01 | repair36 全文

P-REPAIR-COMMON-MAX months
一般失信信息公示上限 | Ordinary: longest publication
12 | 2026-04-01 | repair36 全文

P-REPAIR-SERIOUS-MIN months
严重失信信息公示下限 | Serious: shortest publication
12 | 2026-04-01 | repair36 全文

P-REPAIR-SERIOUS-MAX months
严重失信信息公示上限 | Serious: longest publication
36 | 2026-04-01 | repair36 全文
`)
