import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

/** Figures of paying wages, of records, of working time and of contracts. */
export const WAGE_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(`
P-KEEP-LEDGER years
工资支付台账保存年限 | Years to keep the wage ledger
2 | 2016-01-01..2020-05-01 | pay-interim 6 | known
3 | 2020-05-01 | reg724 15

P-KEEP-LABOR years
用工管理台账：完工且工资结清后保存年限 | Years to keep the labour ledger after completion and settlement
3 | 2020-05-01 | reg724 28

P-ATT-KEEP years
电子考勤记录保存年限 | Years to keep electronic attendance
2 | 2019-03-01 | realname18 13 | known

P-RETRAIN years
工人信息多久未更新须重新安全培训 | Years without data update after which training is repeated
1 | 2019-03-01 | realname18 12 | unverified

P-CONTRACT-FORM text
进场前须签订的文书 | Paper to be signed before entering the site
labour-contract | 2019-03-01..2022-08-02 | realname18 8 | known
labour-contract-or-work-agreement | 2022-08-02 | realname59 1

P-CONTRACT-MONTHS months
用工之日起签订书面劳动合同的期限 | Months to sign a written labour contract
1 | 2008-01-01 | contract-law 10 | known

P-DOUBLE-WAGE-UNTIL months
未签书面合同双倍工资计到用工满几个月 | Months of work until which double wages run without a contract
12 | 2008-01-01 | contract-law 82 | known

P-MIN-AGE years
最低就业年龄 | Lowest working age
16 | 1995-01-01 | labour-law 15 | known

P-JS-CYCLE months
江苏：工资支付周期上限 | Jiangsu: longest pay cycle
1 | 2005-01-01 | js-wage 13

P-JS-EXITPAY workingDays
江苏：劳动关系终止后付清工资的期限 | Jiangsu: working days to pay all wages after the end of the labour relation
2 | 2021-09-29..2026-05-27 | js-wage 19 | unverified
2 | 2026-05-27 | js-wage 19

P-JS-DEFER calendarDays
江苏：允许延期支付的上限 | Jiangsu: longest allowed delay of wages
30 | 2021-09-29..2026-05-27 | js-wage 39 | unverified
30 | 2026-05-27 | js-wage 39

P-JS-SELF calendarDays
江苏：欠薪后书面报告的期限 | Jiangsu: days for the employer to report arrears in writing
5 | 2021-09-29..2026-05-27 | js-wage 36 | unverified
5 | 2026-05-27 | js-wage 36

P-JS-WATCH-CONSECUTIVE months
江苏：连续欠薪几个月列入重点监察（≥） | Jiangsu: consecutive months of arrears for key watch (≥)
2 | 2021-09-29..2026-05-27 | js-wage 40 | unverified
2 | 2026-05-27 | js-wage 40

P-JS-WATCH-TOTAL months
江苏：累计欠薪几个月列入重点监察（≥） | Jiangsu: months of arrears in total for key watch (≥)
3 | 2021-09-29..2026-05-27 | js-wage 40 | unverified
3 | 2026-05-27 | js-wage 40

P-JS-WATCH-END months
江苏：清偿后几个月无新欠解除重点监察 | Jiangsu: months without new arrears that end key watch
6 | 2021-09-29..2026-05-27 | js-wage 40 | unverified
6 | 2026-05-27 | js-wage 40

P-JS-RPT workingDays
江苏：举报决定立案并告知的期限 | Jiangsu: working days to decide on a report
7 | 2021-09-29..2026-05-27 | js-wage 44 | unverified
7 | 2026-05-27 | js-wage 44

P-JS-CASE calendarDays
江苏：欠薪案件办结期限 | Jiangsu: days to conclude a wage case
30 | 2021-09-29..2026-05-27 | js-wage 44 | unverified
30 | 2026-05-27 | js-wage 44

P-JS-CASE-EXT calendarDays
江苏：欠薪案件延长上限 | Jiangsu: longest extension of a wage case
30 | 2021-09-29..2026-05-27 | js-wage 44 | unverified
30 | 2026-05-27 | js-wage 44

P-STOPPAY basisPoints
江苏：停工超过一个周期的生活费（最低工资的比例） | Jiangsu: living allowance after one cycle of stoppage, of the minimum wage
80% | 2005-01-01 | js-wage 31

P-DEDUCT-LOSS basisPoints
赔偿扣款占当月工资的上限 | Deduction for damage: highest share of the month’s wage
20% | 1995-01-01 | pay-interim 16

P-DEDUCT-JS basisPoints
江苏：违纪扣款占当月工资的上限 | Jiangsu: deduction for breach of rules, highest share of the month’s wage
20% | 2005-01-01 | js-wage 12

P-OT-WORKDAY basisPoints
工作日加班工资倍数 | Overtime on a working day
150% | 1995-01-01 | labour-law 44 | known

P-OT-REST basisPoints
休息日加班未补休的工资倍数 | Overtime on a rest day without time off
200% | 1995-01-01 | labour-law 44 | known

P-OT-HOLIDAY basisPoints
法定休假日加班工资倍数 | Overtime on a statutory holiday
300% | 1995-01-01 | labour-law 44 | known

P-SICKPAY basisPoints
病假工资下限（最低工资的比例） | Sick pay: lowest share of the minimum wage
80% | 1995-08-04 | labour309 59 | known

P-OT-PAY-JS months
江苏：工作日和节日加班工资支付期限 | Jiangsu: months to pay overtime of working days and holidays
1 | 2005-01-01 | js-wage 20

P-OT-REST-JS months
江苏：休息日加班补休或付钱的期限 | Jiangsu: months for time off or pay of rest-day overtime
6 | 2005-01-01 | js-wage 20

P-HOURS-A-DAY hours
日标准工时 | Standard hours a day
8 | 1995-01-01 | labour-law 36 | known

P-STAT-HOL calendarDays
法定休假日天数 | Statutory holidays a year
11 | 2008-01-01..2025-01-01 | holidays 2
13 | 2025-01-01 | holidays 2

P-MONTHDAY hundredthDays
月计薪天数（百分之一日） | Paid days a month, in hundredths
2175 | 2008-01-03..2025-01-01 | month2008 2
2175 | 2025-01-01 | month2025 2

P-MONTHWORKDAY hundredthDays
月工作日（百分之一日） | Working days a month, in hundredths
2083 | 2008-01-03..2025-01-01 | month2008 1
2067 | 2025-01-01 | month2025 1
`),
  ...presetsOf(`
P-AGE-MAX-MAN | years | 60 | 建筑现场男性年龄上限（地方做法） | Highest age of men on building sites (local practice)
P-AGE-MAX-WOMAN | years | 50 | 建筑现场女性年龄上限（地方做法） | Highest age of women on building sites (local practice)
`),
]
