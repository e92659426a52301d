import type { Clock } from '../types.ts'
import { clocksOf } from './make.ts'

/** Clocks of wages, of the dedicated account, of the deposit, and of records. */
export const WAGE_CLOCKS: readonly Clock[] = clocksOf(`
CLK-ACCT-OPEN | =P-ACCT-OPEN cd | acct53 6
开立专户 | Opening the wage account
签订施工合同 | construction contract signed
专户开立 | account opened
! | 预警按原日显示；认定违法时末日逢休息日顺延（设置） | unrolled in warnings; violations are found after a day off (a setting)

CLK-ACCT-FILE | =P-ACCT-FILE cd | acct53 6
专户备案 | Filing the wage account
专户开立 | account opened
向监管部门备案 | filed with the supervisor

CLK-ACCT-NOTICE | =P-ACCT-NOTICE cd | reg724 27 | waiting
撤销专户前的公示 | Public notice before the account is closed
完工公示 | completion notice published
公示期满 | notice period complete

CLK-LABOR-ALLOC | =P-ALLOC-CYCLE m | reg724 24
人工费用拨付 | Labour-cost transfer
上一次拨付 | previous transfer
下一次拨付 | next transfer

CLK-WAGE | 0 cd | reg724 13 | roll:previous
按约定日支付工资 | Paying wages on the agreed day
约定的工资支付日 | agreed pay day
工资付清 | wages paid
@ 1995-01-01..2020-05-01 | 0 | pay-interim 7 | known

CLK-PAYDATE-HOL | 0 cd | reg724 14 | roll:previous
支付日逢休息日提前支付 | Pay day on a day off: paid before it
工资支付日 | pay day
工资付清 | wages paid
@ 1995-01-01..2020-05-01 | 0 | pay-interim 7 | known

CLK-CONTRACT | =P-CONTRACT-MONTHS m | contract-law 10 | known
签订书面劳动合同 | Signing the written labour contract
用工之日 | first working day
签订合同 | contract signed
! | 工程建设领域须在进场前签订 | in construction before entering the site

CLK-BANKPAY | =P-BANKPAY-DAYS wd | anxin P-BANKPAY-DAYS | design
银行代发入账 | Bank credits wages
总包发出代发指令 | payment order of the general contractor
工资入账 | wages credited

CLK-DEP | 20 wd | dep65 8
存储工资保证金 | Storing the wage deposit
取得施工许可证或开工报告批复（都不需要的，签订合同） | permit or start approval (else contract signed)
存储或者提交保函 | deposit or guarantee in place

CLK-DEP-REMIND | 1 m | dep65 17 | before known
保函到期前提醒 | Reminder before the guarantee expires
保函到期 | guarantee expires
人社部门提醒 | reminder by the HRSS authority

CLK-DEP-PAY | 5 wd | dep65 19
经办银行支付保证金 | Bank pays out of the deposit
银行收到支付通知书 | bank receives the payment notice
支付工人工资 | workers paid

CLK-DEP-TOPUP | 10 wd | dep65 20
补足保证金 | Topping up the deposit
动用保证金 | deposit used
补足或者开立新保函 | topped up or new guarantee

CLK-DEP-NOTICE | 30 cd | dep65 22 | waiting
返还保证金前的公示 | Public notice before the deposit is returned
承诺书公示 | commitment published on site and website
可以申请返还 | return may be applied for

CLK-DEP-REVIEW | 5 wd | dep65 22
审核返还申请 | Review of the return application
收到返还申请 | application received
审核完毕 | review done

CLK-DEP-CONFIRM | 3 wd | dep65 22
出具返还确认书 | Confirmation of return
审核完毕 | review done
出具确认书、返还保函或者书面告知不予返还 | confirmation issued, guarantee returned, or refusal told

CLK-DEP-SWEEP | 6 m | dep65 22 | known
保证金定期清查 | Regular sweep of deposits
上一次清查 | last sweep
下一次清查 | next sweep

CLK-DEP-STMT | 1 q | dep65 21 | known
银行提供保证金对账单 | Bank’s statement of the deposit
季度末 | quarter end
提供对账单 | statement given

CLK-LEDGER-KEEP | =P-KEEP-LEDGER y | reg724 15 | waiting
工资支付台账保存 | Keeping the wage ledger
编制台账 | ledger made
可以销毁 | may be destroyed
@ 2016-01-01..2020-05-01 | =P-KEEP-LEDGER | pay-interim 6 | known

CLK-LABOR-KEEP | =P-KEEP-LABOR y | reg724 28 | waiting
用工管理台账保存 | Keeping the labour ledger
工程完工且工资全部结清 | completion and wages fully settled
可以销毁 | may be destroyed

CLK-ATT-KEEP | =P-ATT-KEEP y | realname18 13 | waiting known
电子考勤保存 | Keeping electronic attendance
形成考勤记录 | attendance recorded
可以销毁 | may be destroyed

CLK-RETRAIN | =P-RETRAIN y | realname18 12 | waiting unverified
重新安全培训 | Repeating safety training
工人信息最后更新 | last data update of the worker
须重新培训 | training needed again

CLK-JS-SELF | =P-JS-SELF cd | js-wage 36 | 2021-09-29
江苏：欠薪单位书面报告 | Jiangsu: written report of arrears
开始欠薪 | arrears begin
向县级人社部门书面报告并附清偿计划 | report and plan at the county HRSS authority

CLK-JS-EXIT | =P-JS-EXITPAY wd | js-wage 19 | 2021-09-29
江苏：劳动关系终止付清工资 | Jiangsu: paying all wages after the labour relation ends
劳动关系解除或者终止 | labour relation ends
工资付清 | all wages paid

CLK-JS-DEFER | =P-JS-DEFER cd | js-wage 39 | 2021-09-29
江苏：延期支付 | Jiangsu: deferred payment
约定支付日或者不可抗力消除 | agreed pay day, or end of force majeure
工资付清 | wages paid

CLK-JS-WATCH | =P-JS-WATCH-END m | js-wage 40 | waiting 2021-09-29
江苏：解除重点监察 | Jiangsu: end of key watch
清偿欠薪 | arrears cleared
无新欠，解除重点监察 | no new arrears, watch ends

CLK-SETTLE-REVIEW | =P-SETTLE-REVIEW cd | fin369 13 | known
审核施工过程结算 | Reviewing an interim settlement
承包人提交结算申请 | contractor applies for settlement
建设单位确认或者提出异议 | owner confirms or disputes
+14 x1 | fin369 13 | 双方书面约定 | agreed by both in writing

CLK-FILE-AWARD | =P-FILE-AWARD y | arb-rules 24 | waiting
裁决案卷保存 | Keeping files ended by award
结案 | case closed
可以销毁 | may be destroyed

CLK-FILE-OTHER | =P-FILE-OTHER y | arb-rules 24 | waiting
其他仲裁案卷保存 | Keeping other arbitration files
结案 | case closed
可以销毁 | may be destroyed
`)
