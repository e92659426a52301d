import type { Clock } from '../types.ts'
import { clocksOf } from './make.ts'

/** Clocks of labour-security inspection, penalties, reconsideration, lawsuits and enforcement. */
export const INSPECTION_CLOCKS: readonly Clock[] = clocksOf(`
CLK-CMP-ACCEPT | 5 wd | mo25 18
受理投诉 | Accepting a complaint
收到投诉 | complaint received
受理并立案，或者书面不予受理 | accepted and filed, or refused in writing

CLK-INV | 60 wd | insp423 17
调查 | Investigation
立案 | case filed
调查结束 | investigation finished
+30 x1 | insp423 17 | 情况复杂，人社行政部门负责人批准 | complex, approved by the head of the HRSS authority

CLK-DEC | 15 wd | mo25 37 | known
调查结束后作出决定 | Decision after the investigation
调查结束 | investigation finished
作出处理、处罚决定或者撤销立案 | decision made or case cancelled

CLK-ORDER | =P-ORDER-DAYS wd | anxin P-ORDER-DAYS | design
限期改正指令 | Order to rectify
指令书送达 | order served
改正 | rectified
! | 法律没有规定天数，以指令书写明的期限为准 | the law sets no length; the day written in the order counts

CLK-JS-RPT | =P-JS-RPT wd | js-wage 44 | 2021-09-29
江苏：举报欠薪的立案告知 | Jiangsu: filing decision on a wage report
收到举报 | report received
决定是否立案并告知举报人 | filing decided and reporter told

CLK-JS-CASE | =P-JS-CASE cd | js-wage 44 | 2021-09-29
江苏：欠薪案件办结 | Jiangsu: concluding a wage case
立案 | case filed
办结 | concluded
+30 x1 | js-wage 44 | 情况复杂，人社行政部门负责人批准 | complex, approved by the head of the HRSS authority

CLK-SERVE | 7 wd | pen-law 61
送达决定书 | Serving the decision
当事人不在场 | decision, party absent
送达 | served

CLK-REGSAVE | 7 wd | pen-law 56
先行登记保存的处理 | Disposing of preserved evidence
先行登记保存 | preservation order
作出处理决定 | disposal decision

CLK-HEAR-REQ | 5 wd | pen-law 64
申请听证 | Requesting a hearing
告知听证权 | hearing right told
提出听证申请 | hearing requested

CLK-HEAR-NOTE | 7 wd | pen-law 64 | waiting
听证前通知 | Notice before the hearing
送达听证通知 | hearing notice served
举行听证（不早于） | hearing held (not before)

CLK-HEAR-LAST | 7 wd | pen-law 64 | before
最迟发出听证通知 | Latest hearing notice
举行听证 | hearing held
送达听证通知 | hearing notice served

CLK-PEN-90 | 90 cd | pen-law 60
行政处罚决定期限 | Penalty decision
行政处罚立案 | penalty case filed
作出处罚决定（另有规定的从其规定） | decision made (unless another rule applies)

CLK-PEN-WITHDRAW | 3 wd | pen-law 48
撤回公开的处罚决定 | Withdrawing a published penalty
处罚决定被变更、撤销 | decision changed or cancelled
撤回信息并说明理由 | withdrawn with reasons

CLK-FINE | 15 cd | pen-law 67
缴纳罚款 | Paying the fine
收到处罚决定书 | penalty received
缴清 | fine paid
@ 1996-10-01..2021-07-15 | 15 | pen-law-1996 46 | known

CLK-LIM | =P-LIM-YEARS y | insp423 20
追究时效 | Limitation of pursuit
违法行为发生，连续的从终了 | violation, or its end when continuing
不再查处 | no longer pursued

CLK-REC | 60 cd | rec-law 20 | roll:next
申请行政复议 | Applying for reconsideration
知道行政行为 | knew of the decision
提出复议申请 | application made
@ 1999-10-01..2024-01-01 | 60 | rec-law-1999 9 | known

CLK-REC-ACCEPT | 5 wd | rec-law 30
复议申请审查 | Reviewing a reconsideration application
收到申请 | application received
决定是否受理 | accepted or refused
@ 1999-10-01..2024-01-01 | 5 | rec-law-1999 17 | known

CLK-REC-DEC | 60 cd | rec-law 62 | roll:next
复议决定 | Reconsideration decision
受理申请 | application accepted
作出决定 | decision made
+30 x1 | rec-law 62 | 情况复杂，复议机构负责人批准 | complex, approved by the head of the reconsideration body
@ 1999-10-01..2024-01-01 | 60 | rec-law-1999 31 | known

CLK-REC-SIMPLE | 30 cd | rec-law 62 | roll:next
复议决定（简易程序） | Reconsideration decision (simple procedure)
受理申请 | application accepted
作出决定 | decision made

CLK-SUE | 6 m | lit-law 46 | roll:next 2015-05-01
提起行政诉讼 | Bringing an administrative lawsuit
知道行政行为 | knew of the decision
起诉 | lawsuit brought

CLK-SUE-REC | 15 cd | lit-law 45 | roll:next
对复议决定起诉 | Lawsuit after reconsideration
收到复议决定 | reconsideration decision received
起诉 | lawsuit brought

CLK-URGE | 10 wd | enf-law 54 | waiting
催告后申请强制执行 | Applying for enforcement after the demand
送达催告书 | demand served
可以申请法院强制执行 | may apply to the court

CLK-ENF | 3 m | enf-law 53 | roll:next
申请法院强制执行 | Applying to the court for enforcement
复议、起诉期限届满 | last day of the remedy period
提出申请 | application made

CLK-CT-ACC | 5 wd | enf-law 56
法院受理强制执行申请 | Court accepts the enforcement application
法院收到申请 | court receives
受理 | accepted

CLK-CT-RULE | 7 wd | enf-law 57
法院裁定 | Court’s ruling
受理 | accepted
作出裁定 | ruling

CLK-PETITION | 15 cd | petition 22
信访事项分办 | Sorting a petition
登记信访事项 | petition registered
转送、交办 | sorted by the petition office

CLK-PET-TELL | 15 cd | petition 23
告知信访人是否受理 | Telling the petitioner
收到信访事项 | petition received
书面告知 | told in writing

CLK-PET-OBJ | 5 wd | petition 23
对转送提出异议 | Objecting to a wrong transfer
收到转送 | transfer received
提出异议 | objection

CLK-PET-END | 60 cd | petition 34
信访事项办结 | Concluding a petition
有权机关受理 | accepted by the competent body
办结 | concluded
+30 x1 | petition 34 | 情况复杂，本机关负责人批准 | complex, approved by the head of the body

CLK-PET-REV | 30 cd | petition 35
请求复查复核 | Asking review or re-check
收到书面答复或者复查意见 | written answer or review received
请求复查或者复核 | review or re-check asked

CLK-PET-REVD | 30 cd | petition 36
答复复查复核 | Answering review or re-check
收到请求 | request received
提出意见 | opinion given
`)
