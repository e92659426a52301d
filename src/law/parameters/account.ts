import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

/** Figures of the dedicated wage account, of labour-cost transfers and of paying through the bank. */
export const ACCOUNT_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(`
P-ACCT-OPEN calendarDays
签订施工合同后开立专户的期限 | Days to open the wage account after the construction contract
30 | 2021-07-07 | acct53 6

P-ACCT-FILE calendarDays
开户后备案的期限 | Days to file the wage account after opening
30 | 2021-07-07 | acct53 6

P-ACCT-NOTICE calendarDays
撤销专户前公示的天数 | Days of public notice before the wage account is closed
30 | 2020-05-01 | reg724 27

P-ALLOC-CYCLE months
人工费用拨付周期上限 | Longest cycle of labour-cost transfers
1 | 2020-05-01 | reg724 24
`),
  ...presetsOf(`
P-BANKPAY-DAYS | workingDays | 3 | 收到代发指令后入账的工作日 | Working days for the bank to credit wages
P-TRANSFER-DAY | dayOfMonth | 5 | 未约定时的拨付日（次月几日） | Transfer day of the next month when none is agreed
P-PAY-DAY | dayOfMonth | 15 | 未约定时的发薪日（次月几日） | Pay day of the next month when none is agreed
P-CUT-HOUR | hours | 4 | 工日起算时（0–12 时） | Hour at which a worker-day begins
P-ACCT-ROLL | text | yes | 认定未按期开户时末日逢休息日顺延 | A missed opening is found after the day off
P-ACCT-SUPERVISOR | text | hrss | 专户监管部门 | Supervisor of wage accounts
P-LABOR-SHARE-HOUSING | basisPoints | 25% | 房建人工费用参考比例 | Reference labour share, housing
P-LABOR-SHARE-MUNICIPAL | basisPoints | 20% | 市政人工费用参考比例 | Reference labour share, municipal works
P-LABOR-SHARE-DECORATION | basisPoints | 30% | 装饰装修人工费用参考比例 | Reference labour share, decoration
P-LABOR-SHARE-TRANSPORT | basisPoints | 15% | 交通人工费用参考比例 | Reference labour share, transport
P-LABOR-SHARE-WATER | basisPoints | 15% | 水利人工费用参考比例 | Reference labour share, water
`),
]
