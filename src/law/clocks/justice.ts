import type { Clock } from '../types.ts'
import { clocksOf } from './make.ts'

/**
 * Clocks of mediation, arbitration, courts, and of referral to the police. Periods before a court or an arbitration
 * body
 * that end on a day off end on the next working day (民事诉讼法 art. 85; 办案规则 art. 19 refers to it).
 */
export const JUSTICE_CLOCKS: readonly Clock[] = clocksOf(`
CLK-MED | 15 cd | arb-law 14
调解 | Mediation
收到调解申请 | mediation application
达成协议，否则可以申请仲裁 | agreement, else arbitration

CLK-MED-REV | 15 cd | arb-rules 74 | roll:next
申请审查调解协议 | Asking review of a mediation agreement
调解协议生效 | agreement takes effect
共同申请仲裁审查 | joint application

CLK-MED-REVD | 5 wd | arb-rules 76
审查调解协议 | Reviewing a mediation agreement
受理审查申请 | review accepted
审查完毕 | review done
+5 x1 | arb-rules 76 | 特殊情况，仲裁委员会主任批准 | special case, approved by the director

CLK-ARB-ACC | 5 wd | arb-law 29
仲裁受理 | Accepting an arbitration application
收到仲裁申请 | arbitration application received
受理或者不予受理 | accepted or refused

CLK-ARB-PAPERS | 5 wd | arb-rules 29
一次性告知补正 | Telling what papers are missing
收到仲裁申请 | arbitration application received
一次性告知 | told at once

CLK-ARB-COPY | 5 wd | arb-law 30
送达申请书副本、组庭 | Copy to the respondent, tribunal named
受理 | accepted
送达副本并告知仲裁庭组成 | copy served and tribunal named

CLK-ARB-ANS | 10 wd | arb-law 30
被申请人答辩 | Answer of the respondent
收到申请书副本 | copy received
提交答辩书 | answer given

CLK-ARB-FWD | 5 wd | arb-law 30
转送答辩书 | Forwarding the answer
收到答辩书 | answer received
送达申请人 | served on the claimant

CLK-ARB-NOTE | 5 wd | arb-law 35 | waiting
开庭前通知 | Notice before the hearing
送达开庭通知 | hearing notice served
开庭（不早于） | hearing held (not before)

CLK-ARB-LAST | 5 wd | arb-law 35 | before
最迟发出开庭通知 | Latest notice of the hearing
开庭 | hearing held
送达开庭通知 | hearing notice served

CLK-ARB-POSTPONE | 3 wd | arb-law 35 | before
请求延期开庭 | Asking to postpone the hearing
开庭 | hearing held
请求延期 | postponement asked

CLK-ARB-COLL | 5 wd | arb-rules 64
集体争议一次通知 | One notice in a collective case
受理集体争议 | collective case accepted
通知组庭、答辩举证期限、开庭 | notice of tribunal, periods and hearing

CLK-ARB-POST | 3 wd | arb-rules 20 | waiting
张贴送达 | Service by posting
张贴文书 | papers posted
视为送达 | deemed served

CLK-ARB-DMED | 10 wd | arb-rules 70
委托调解 | Delegated mediation
当事人同意委托调解 | parties agree to delegated mediation
达不成协议，开庭 | no agreement, hearing

CLK-ARB | =P-ARB cd | arb-law 43 | roll:next
仲裁裁决 | Arbitration award
受理仲裁申请 | application accepted
作出裁决 | award made
+15 x1 | arb-law 43 | 案情复杂，仲裁委员会主任批准 | complex, approved by the director
~ | arb-rules 47 | 中止期间和公告送达期间不计算 | suspension and service by public notice are not counted

CLK-ARB-WAGE | =P-ARB-WAGE cd | protect80 全文 | roll:next
农民工工资争议简易程序裁决 | Award in a wage case, simplified procedure
受理仲裁申请 | application accepted
作出裁决 | award made
~ | arb-rules 47 | 中止期间和公告送达期间不计算 | suspension and service by public notice are not counted

CLK-ARB-SUE | 15 cd | arb-law 48 | roll:next
对裁决起诉 | Lawsuit against an award
收到裁决书 | award received
起诉 | lawsuit brought

CLK-ARB-VAC | 30 cd | arb-law 49 | roll:next
用人单位申请撤销终局裁决 | Employer asks to cancel a final award
收到终局裁决书 | final award received
申请撤销 | application made

CLK-ARB-LIM | =P-ARB-LIM y | arb-law 27 | roll:next
申请仲裁时效 | Limitation of arbitration
知道权利被侵害；欠薪的从劳动关系终止 | knew of the violation; for wages, employment ended
申请仲裁 | arbitration asked
~ | arb-law 27 | 不可抗力等正当理由，时效中止 | force majeure or other good reason suspends it

CLK-EXEC | 2 y | civ-proc 250 | roll:next 2008-04-01
申请执行裁决 | Asking enforcement of an award
裁决书规定的履行期限届满 | performance date in the award
申请执行 | enforcement asked

CLK-PAYORDER-ACCEPT | 5 cd | civ-proc 226 | roll:next
支付令申请受理通知 | Court tells acceptance of a payment order
提出支付令申请 | payment order asked
通知是否受理 | told whether accepted

CLK-PAYORDER | 15 cd | civ-proc 227 | roll:next
法院发出支付令 | Court issues the payment order
受理支付令申请 | court accepts
发出支付令 | payment order issued

CLK-PAYORDER-PAY | 15 cd | civ-proc 227 | roll:next
债务人清偿或者异议 | Debtor pays or objects
收到支付令 | payment order received
清偿债务或者提出异议 | paid or objected

CLK-PRES | 30 cd | civ-proc 104 | roll:next 2013-01-01
诉前保全后起诉 | Suing after pre-suit preservation
采取诉前保全 | pre-suit preservation done
起诉或者申请仲裁 | sue or arbitrate

CLK-PRES-RULE | 48 h | civ-proc 103
紧急保全裁定 | Ruling on urgent preservation
法院接受申请 | application received
作出裁定 | ruling made

CLK-TR-APPROVE | =P-TRANSFER-DAYS cd | order310 5
批准移送 | Approving the referral
专案组书面报告 | written transfer report
负责人决定 | head’s decision

CLK-TR-SEND | =P-TRANSFER-HOURS h | order310 5
向公安机关移送 | Sending the case to the police
批准移送 | approval
移送 | sent to the police

CLK-TR-FWD | 24 h | order310 7
公安机关转送 | Police forward the case
公安机关收到，不属其管辖 | police receive, not competent
转送有管辖权的机关 | forwarded

CLK-TR-FILE | 3 cd | order310 8
公安机关立案审查 | Police decide to file
公安机关接受案件 | police accept
决定是否立案 | file or not file

CLK-TR-OBJ | 3 cd | order310 9
提请复议 | Asking the police to reconsider
收到不予立案通知书 | no-filing notice received
提请复议 | reconsideration asked

CLK-TR-RECON | 3 cd | order310 9
公安机关复议 | Police reconsider
收到复议申请 | reconsideration received
作出决定 | police decision

CLK-TR-PP | 3 cd | order310 9
建议检察院监督立案 | Asking the procuratorate
收到复议决定 | reconsideration decision received
建议立案监督 | procuratorate asked

CLK-TR-HAND | 3 cd | order310 12
移交涉案物品材料 | Handing over items and material
收到立案通知书 | filing notice received
移交 | handed over

CLK-TR-WHY | 7 cd | pp2010 全文 | known
公安机关说明不立案理由 | Police give reasons
收到检察院要求 | procuratorate’s request received
书面说明理由 | written reasons

CLK-TR-MUST | 15 cd | pp2010 全文 | known
公安机关应当立案 | Police must file
收到通知立案书 | notice to file received
立案 | filed

CLK-TR-REMIND | 3 m | pp2010 全文 | waiting known
催办未侦结案件 | Reminder of an unconcluded case
立案 | filed
检察院可以发催办函 | procuratorate may remind

CLK-TR-COPY | 10 cd | pp2006-2 1 | known
处罚决定书抄送 | Copy of the penalty decision
对涉嫌犯罪而未移送案件作出处罚 | penalty in a suspected crime not transferred
抄送公安机关、检察院 | copied to police and procuratorate
`)
