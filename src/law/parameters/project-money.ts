import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

/** Figures of project money: guarantees, progress payment, payment to small and medium enterprises. */
export const PROJECT_MONEY_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(`
P-PROGRESS basisPoints
进度款支付比例下限（按合同签订日） | Lowest share of progress payment (by contract date)
60% | 2004-10-01..2022-08-01 | fin369 13 | known
80% | 2022-08-01 | fin183 全文

P-PROGRESS-MAX basisPoints
进度款支付比例上限（旧办法） | Highest share of progress payment (old measures)
90% | 2004-10-01..2022-08-01 | fin369 13 | known

P-SETTLE-REVIEW calendarDays
施工过程结算审核期限（合同另有约定的从其约定） | Days to review an interim settlement unless the contract says otherwise
14 | 2004-10-01 | fin369 13 | known

P-QUALITY-BOND basisPoints
质量保证金占结算总额上限 | Quality retention: highest share of the settlement
3% | 2017-07-01 | bond138 7

P-SME-PUB calendarDays
机关事业单位向中小企业付款的期限 | Days for public bodies to pay small and medium enterprises
30 | 2020-09-01..2025-06-01 | sme728 8
30 | 2025-06-01 | sme802 9

P-SME-PUB-MAX calendarDays
合同约定的最长付款期限（机关事业单位） | Longest term a contract with a public body may set
60 | 2020-09-01..2025-06-01 | sme728 8
60 | 2025-06-01 | sme802 9

P-SME-BIG calendarDays
大型企业未另约定合理期限时的付款期限 | Days for large enterprises unless another reasonable term is agreed
60 | 2025-06-01 | sme802 9

P-SME-INT basisPoints
未约定时的逾期利率（每日） | Late interest a day when none is agreed
0.05% | 2020-09-01..2025-06-01 | sme728 15
0.05% | 2025-06-01 | sme802 17

P-GOV-OVERRUN basisPoints
概算超估算须报告的比例（超过） | Estimate above the approved study that must be reported (more than)
10% | 2019-07-01 | gov-invest 12

P-PRIORITY months
建设工程价款优先受偿权行使期限 | Months to use the priority right for the project price
18 | 2021-01-01 | sc2020-25 41
`),
  ...presetsOf(`
P-GUARANTEE-SHARE | basisPoints | 10% | 工程款支付担保占合同额的比例 | Works payment guarantee: share of the contract sum
`),
]
