import type { Clock } from '../types.ts'
import { clocksOf } from './make.ts'

/** Clocks of the joint-punishment list, publication, assessment, project money and data duties. */
export const CREDIT_CLOCKS: readonly Clock[] = clocksOf(`
CLK-BL-LIST | =P-BL-LIST-DAYS wd | mo45 8
作出列入决定 | Listing decision
限期支付令逾期未付 | deadline in the pay order expires unpaid
作出列入决定 | listing decided
+20 x1 | mo45 8 | 情况复杂，人社行政部门负责人批准 | complex, approved by the head of the HRSS authority

CLK-BL-OBJ | 5 wd | mo45 6
对拟列入提出异议 | Objecting to a listing
收到拟列入告知 | listing notice received
提出异议 | objection

CLK-BL-VER | 5 wd | mo45 6
核实异议 | Verifying the objection
收到异议 | objection received
核实并告知 | verified and answered

CLK-BL-TERM | =P-BL-TERM y | mo45 11 | waiting
列入期限 | Term on the list
作出列入决定 | listing decision
期满 | term ends

CLK-BL-EARLY | =P-BL-EARLY m | mo45 12 | waiting
提前移出的等待期 | Waiting period for early removal
列入期间改正 | corrected while listed
可以申请提前移出 | early removal may be asked

CLK-BL-DEC | 15 wd | mo45 14
决定是否提前移出 | Deciding on early removal
收到申请 | application received
作出决定 | decision

CLK-BL-OFF | =P-BL-OFF-DAYS wd | mo45 17
移出名单 | Taking off the list
期满、准予提前移出或者列入被撤销 | term over, early removal granted, or listing revoked
移出并告知 | off the list and websites

CLK-BL17-LIST | =P-BL-LIST-DAYS wd | bl16 全文
列入名单（2018–2021） | Listing (2018–2021)
作出行政处理或者处罚决定 | administrative decision
列入 | listed

CLK-BL17-TERM | =P-BL-TERM y | bl16 全文 | waiting
列入期限（2018–2021） | Term on the list (2018–2021)
作出列入决定 | listing decision
期满（未改正的延长两年） | term ends (two more years if not corrected)

CLK-BL17-AGAIN | =P-BL-TERM-AGAIN y | bl16 全文 | waiting
再次列入的期限（2018–2021） | Term when listed again (2018–2021)
再次列入或者期满未改正 | listed again, or not corrected at the term
期满 | term ends

CLK-BL17-OFF | =P-BL-OFF-DAYS wd | bl16 全文
移出名单（2018–2021） | Removal (2018–2021)
期满、已改正且未再欠薪 | term over, corrected, no repeat
决定移出 | removal decided

CLK-PUB-Q | 1 q | mo29 全文
重大违法社会公布（市县） | Publication of major violations (city, county)
季度末 | quarter end
公布 | published

CLK-PUB-H | 6 m | mo29 全文
重大违法社会公布（部、省） | Publication of major violations (ministry, province)
上一次公布 | last publication
下一次公布 | next publication

CLK-PUB-OBJ | 15 wd | mo29 全文 | known
公布异议复核 | Reviewing an objection to publication
收到异议 | objection received
复核完毕 | reviewed

CLK-PUB-FIX | 10 wd | mo29 全文 | known
公布更正 | Correcting a publication
决定被变更、撤销 | decision changed
更正公布信息 | corrected

CLK-GRADE-KEEP | =P-GRADE-KEEP y | credit2016-1 全文 | waiting known
诚信等级结果归档 | Keeping the grading result
评定等级 | graded
可以销毁 | may be destroyed

CLK-ASS-FIX | 14 cd | assess33 全文 | known
C级整改方案 | Plan after grade C
C级约谈 | grade-C talk
提交整改方案 | rectification plan
@ 2017-01-01..2023-01-01 | 14 | assess96 全文 | known

CLK-SME-PUB | =P-SME-PUB cd | sme802 9 | roll:next
机关事业单位向中小企业付款 | Public body pays a small or medium enterprise
交付货物、工程、服务 | delivery
付款 | paid
+30 x1 | sme802 9 | 合同另有约定（最长60日） | agreed by contract (at most 60 days)
@ 2020-09-01..2025-06-01 | =P-SME-PUB | sme728 8

CLK-SME-BIG | =P-SME-BIG cd | sme802 9 | roll:next
大型企业向中小企业付款 | Large enterprise pays a small or medium enterprise
交付货物、工程、服务 | delivery
付款（合同另约合理期限的除外） | paid (unless another reasonable term is agreed)

CLK-PAY-OVER | 30 cd | fin183 全文
退还超付工程款 | Returning over-payment
结算 | settlement
退还 | over-payment returned

CLK-PRIORITY | =P-PRIORITY m | sc2020-25 41 | roll:next
建设工程价款优先受偿权 | Priority right for the project price
应付工程款之日 | project money due
行使优先权 | priority right used

CLK-PERMIT | 3 m | construction-law 9
领证后开工 | Starting work after the permit
领取施工许可证 | permit obtained
开工 | work started
+3 x2 | construction-law 9 | 发证机关批准，以两次为限 | granted by the permit authority, at most twice

CLK-STOP-REPORT | 1 m | construction-law 10
中止施工报告 | Reporting suspended work
中止施工 | work suspended
向发证机关报告 | reported to the permit authority

CLK-FACE | 30 wd | order19 15
人脸信息处理备案 | Filing face processing
存储达到十万人或者备案事项变更 | stored faces reach 100,000 persons, or filed facts change
向省级网信部门备案 | filed with the provincial CAC

CLK-CYBER | =P-CYBER-REPORT h | cyber-report 4
网络安全事件报告 | Reporting a cybersecurity incident
发现较大以上事件 | larger or worse incident known
报告省级网信部门 | reported to the provincial CAC

CLK-CYBER-CLOSE | 30 cd | cyber-report 全文 | known
网络安全事件总结报告 | Closing report of an incident
处置结束 | incident handled
报送总结 | closing report sent

CLK-LOG | =P-LOG m | cyber-law 23 | waiting
网络日志留存 | Keeping network logs
形成日志 | log written
可以销毁 | may be destroyed

CLK-PIA | =P-PIA y | pipl 56 | waiting
个人信息保护影响评估报告保存 | Keeping an impact assessment
评估完成 | assessment finished
可以销毁 | may be destroyed
`)
