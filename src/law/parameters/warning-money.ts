import type { Parameter } from '../types.ts'
import { presetsOf } from './make.ts'

/**
 * Thresholds of the warning rules on accounts, deposits and money (W01–W11, W21–W32, W39). `-DAYS`, `-MONTHS`: time
 * passed; `-BP`: a share in basis points; `-PEOPLE`: persons; `-FEN`: money. Whether a threshold is reached at or above
 * it stands in its label.
 */
export const WARNING_MONEY: readonly Parameter[] = presetsOf(`
W01-BLUE-DAYS | calendarDays | 20 | 合同签订满几日未开户：蓝（≥） | Days without account: blue (≥)
W01-YELLOW-DAYS | calendarDays | 30 | 合同签订后几日未开户：黄（>） | Days without account: yellow (>)
W01-ORANGE-DAYS | calendarDays | 45 | 合同签订后几日未开户：橙（>） | Days without account: orange (>)
W01-RED-DAYS | calendarDays | 60 | 合同签订后几日未开户：红（>） | Days without account: red (>)

W02-YELLOW-DAYS | calendarDays | 30 | 开户后几日未备案：黄（>） | Days unfiled after opening: yellow (>)
W02-ORANGE-DAYS | calendarDays | 60 | 开户后几日未备案：橙（>） | Days unfiled after opening: orange (>)

W03-YELLOW-DAYS | calendarDays | 0 | 开户时无三方协议：黄（≥） | No tripartite agreement at opening: yellow (≥)
W03-ORANGE-DAYS | calendarDays | 30 | 开户后几日无三方协议：橙（>） | No tripartite agreement: orange (>)

W04-BLUE-DAYS | workingDays | 15 | 取得许可后几个工作日未存保证金：蓝（≥） | Working days without deposit: blue (≥)
W04-YELLOW-DAYS | workingDays | 20 | 取得许可后几个工作日未存保证金：黄（>） | Working days without deposit: yellow (>)
W04-ORANGE-DAYS | workingDays | 30 | 取得许可后几个工作日未存保证金：橙（>） | Working days without deposit: orange (>)
W04-RED-DAYS | workingDays | 40 | 取得许可后几个工作日未存保证金：红（>） | Working days without deposit: red (>)

W05-BLUE-DAYS | calendarDays | 60 | 保函几日内到期：蓝（≤） | Guarantee expires within days: blue (≤)
W05-YELLOW-DAYS | calendarDays | 30 | 保函几日内到期：黄（≤） | Guarantee expires within days: yellow (≤)
W05-ORANGE-DAYS | calendarDays | 7 | 保函几日内到期：橙（≤） | Guarantee expires within days: orange (≤)
W05-RED-DAYS | calendarDays | 0 | 保函已到期（剩余 <）：红 | Guarantee expired (days left <): red

W06-YELLOW-DAYS | workingDays | 5 | 动用后几个工作日未补足：黄（≥） | Working days without top-up: yellow (≥)
W06-ORANGE-DAYS | workingDays | 10 | 动用后几个工作日未补足：橙（>） | Working days without top-up: orange (>)
W06-RED-DAYS | workingDays | 20 | 动用后几个工作日未补足：红（>） | Working days without top-up: red (>)

W07-YELLOW-DAYS | calendarDays | 0 | 开工时无工程款支付担保：黄（≥） | No works payment guarantee at start: yellow (≥)
W07-ORANGE-DAYS | calendarDays | 30 | 开工后几日无支付担保：橙（>） | No works payment guarantee: orange (>)
W07-RED-DAYS | calendarDays | 60 | 开工后几日无支付担保：红（>） | No works payment guarantee: red (>)

W08-BLUE-DAYS | calendarDays | 3 | 过拨付日几日未拨付：蓝（≥） | Days after the transfer day: blue (≥)
W08-YELLOW-MONTHS | months | 1 | 几个月未拨付：黄（>） | Months without transfer: yellow (>)
W08-ORANGE-MONTHS | months | 2 | 几个月未拨付：橙（≥） | Months without transfer: orange (≥)
W08-RED-MONTHS | months | 3 | 几个月未拨付：红（≥） | Months without transfer: red (≥)

W09-BLUE-BP | basisPoints | 10000 | 拨付低于约定：蓝（<） | Transferred share of the agreed sum: blue (<)
W09-YELLOW-BP | basisPoints | 9000 | 拨付低于约定：黄（<） | Transferred share of the agreed sum: yellow (<)
W09-ORANGE-BP | basisPoints | 7000 | 拨付低于约定：橙（<） | Transferred share of the agreed sum: orange (<)
W09-RED-BP | basisPoints | 5000 | 拨付低于约定：红（<） | Transferred share of the agreed sum: red (<)

W10-YELLOW-BP | basisPoints | 10000 | 约定人工费比例低于参考：黄（<） | Agreed labour share against reference: yellow (<)
W10-ORANGE-BP | basisPoints | 7000 | 约定人工费比例低于参考：橙（<） | Agreed labour share against reference: orange (<)

W11-BLUE-BP | basisPoints | 12000 | 专户余额对下月工资：蓝（<） | Balance against next payroll: blue (<)
W11-YELLOW-BP | basisPoints | 10000 | 专户余额对下月工资：黄（<） | Balance against next payroll: yellow (<)
W11-ORANGE-BP | basisPoints | 7000 | 专户余额对下月工资：橙（<） | Balance against next payroll: orange (<)
W11-RED-BP | basisPoints | 5000 | 专户余额对下月工资：红（<） | Balance against next payroll: red (<)

W21-YELLOW-MONTHS | months | 1 | 有考勤的月份几个月末未发：黄（≥） | Month ends passed unpaid: yellow (≥)
W21-ORANGE-MONTHS | months | 2 | 有考勤的月份几个月末未发：橙（≥） | Month ends passed unpaid: orange (≥)
W21-RED-MONTHS | months | 2 | 进入第几个月仍未发：红（M+2 起） | Unpaid at the start of month M+2: red

W22-YELLOW-BP | basisPoints | 10000 | 发薪人数对考勤人数：黄（<） | People paid against people seen: yellow (<)

W23-YELLOW-PEOPLE | people | 0 | 有考勤无工资人数：黄（>） | People seen and unpaid: yellow (>)
W23-RED-BP | basisPoints | 1000 | 有考勤无工资占比：红（>） | Share of people seen and unpaid: red (>)

W24-BLUE-PEOPLE | people | 0 | 有工资无考勤人数：蓝（>） | People paid and never seen: blue (>)
W24-YELLOW-BP | basisPoints | 300 | 有工资无考勤占比：黄（≥） | Share of people paid and never seen: yellow (≥)
W24-ORANGE-BP | basisPoints | 1000 | 有工资无考勤占比：橙（≥） | Share of people paid and never seen: orange (≥)

W25-BLUE-BP | basisPoints | 10000 | 实发对应发：蓝（<） | Paid against due: blue (<)
W25-YELLOW-BP | basisPoints | 9500 | 实发对应发：黄（<） | Paid against due: yellow (<)
W25-ORANGE-BP | basisPoints | 9000 | 实发对应发：橙（<） | Paid against due: orange (<)
W25-RED-BP | basisPoints | 8000 | 实发对应发：红（<） | Paid against due: red (<)

W26-YELLOW-PEOPLE | people | 0 | 满月工资低于最低工资的人数：黄（>） | People below the minimum wage: yellow (>)
W26-RED-BP | basisPoints | 10000 | 平均工资对最低工资：红（<） | Average pay against the minimum wage: red (<)

W27-RED-FEN | fen | ¥50000 | 单笔代发金额：红（>） | Single payment: red (>)
W27-RED-YEAR-FEN | fen | ¥300000 | 一年代发金额：红（>） | Payments in a year: red (>)

W28-YELLOW-PEOPLE | people | 1 | 多人共卡或卡主不符：黄（≥） | Shared or foreign cards: yellow (≥)
W28-ORANGE-PEOPLE | people | 3 | 多人共卡或卡主不符：橙（≥） | Shared or foreign cards: orange (≥)
W28-RED-PEOPLE | people | 10 | 多人共卡或卡主不符：红（≥） | Shared or foreign cards: red (≥)

W29-YELLOW-PEOPLE | people | 1 | 现金发放人数：黄（≥） | People paid in cash: yellow (≥)
W29-ORANGE-BP | basisPoints | 1000 | 现金发放占比：橙（≥） | Share paid in cash: orange (≥)
W29-RED-BP | basisPoints | 3000 | 现金发放占比：红（≥） | Share paid in cash: red (≥)

W30-RED-TIMES | times | 1 | 专户转给非工人的笔数：红（≥） | Transfers to non-workers: red (≥)

W31-RED-TIMES | times | 1 | 专户被查封冻结：红（≥） | Account seized or frozen: red (≥)

W32-RED-PEOPLE | people | 1 | 退场未结清人数：红（≥） | Workers gone unsettled: red (≥)

W48-YELLOW-PEOPLE | people | 1 | 工人说没到账的人数：黄（≥） | People who say it has not come: yellow (≥)
W48-ORANGE-DAYS | calendarDays | 5 | 没答复几日：橙（>） | Days unanswered: orange (>)

W49-YELLOW-PEOPLE | people | 1 | 扣款超限人数：黄（≥） | People with too large a deduction: yellow (≥)
W49-ORANGE-PEOPLE | people | 3 | 扣款超限人数：橙（≥） | People with too large a deduction: orange (≥)

W39-BLUE-DAYS | calendarDays | 0 | 过发薪日几日未发：蓝（>） | Days after the pay day: blue (>)
W39-YELLOW-DAYS | calendarDays | 15 | 过发薪日几日未发：黄（>） | Days after the pay day: yellow (>)
W39-ORANGE-MONTHS | months | 1 | 过发薪日几个月未发：橙（>） | Months after the pay day: orange (>)
W39-RED-CONSECUTIVE-MONTHS | months | 2 | 连续欠薪月数：红（≥） | Consecutive months in arrears: red (≥)
W39-RED-TOTAL-MONTHS | months | 3 | 累计欠薪月数：红（≥） | Months in arrears in total: red (≥)
W39-RED-PEOPLE | people | 10 | 欠薪人数（与金额同时）：红（≥） | People in arrears (with the sum): red (≥)
W39-RED-FEN | fen | ¥60000 | 欠薪金额（与人数同时）：红（≥） | Sum in arrears (with the people): red (≥)
`)
