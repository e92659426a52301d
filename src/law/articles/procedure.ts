/** Articles on inspection, penalties, arbitration, crime, credit, government and data. As in the file on wages. */
export const PROCEDURE_ARTICLES = `
insp423 13 | 由用工所在地的县级或者设区的市级人社部门管辖
= The HRSS authority of the place where the work is done is competent
insp423 17 | 立案之日起60个工作日内完成调查，情况复杂的经批准延长30个工作日
= Investigation within 60 working days of filing, 30 more when complex and approved
insp423 20 | 违法行为2年内未被发现也未被举报投诉的，不再查处；连续、继续的从终了之日起
= Not pursued after 2 years without discovery or complaint; a continuing violation counts from its end
insp423 21 | 应当或者已经按仲裁、诉讼处理的，告知投诉人依照其程序办理
= Matters for arbitration or court are sent that way
insp423 26 | 责令限期支付，逾期不付的，加付应付金额50%以上1倍以下的赔偿金
= Ordered to pay; if overdue, 50–100 % of the sum on top
insp423 30 | 阻挠监察、拒不提供或者提供虚假材料、拒不改正的，处2000元至2万元
= Obstruction, refused or false material: 2,000–20,000
mo25 18 | 收到投诉5个工作日内受理并于受理之日立案；不符合的书面告知
= A complaint is accepted within 5 working days and filed that day, or refused in writing
mo25 37 | 调查结束之日起15个工作日内作出决定
= Decision within 15 working days of the end of the investigation
pen-law 48 | 有社会影响的处罚决定公开；变更、撤销的3日内撤回
= Penalties of social impact are published, and withdrawn within 3 working days when changed
pen-law 56 | 先行登记保存的证据，7日内作出处理决定
= Preserved evidence is disposed of within 7 working days
pen-law 60 | 立案之日起90日内作出处罚决定，另有规定的从其规定
= Penalty within 90 days of filing unless another rule applies
pen-law 61 | 当场交付；当事人不在场的，7日内送达
= Served on the spot, or within 7 working days
pen-law 63 | 较大数额罚款、责令停产停业等，应当告知听证权
= Larger fines, stop orders and the like give a right to a hearing
pen-law 64 | 告知后5日内申请听证；举行听证7日前通知
= Asked within 5 working days; told 7 working days before
pen-law 67 | 收到决定书之日起15日内缴纳罚款
= A fine is paid within 15 days
pen-law 72 | 到期不缴的每日按3%加处罚款，不超过罚款数额
= 3 % a day on a late fine, at most the fine itself
pen-law-1996 46 | 收到决定书之日起15日内缴纳罚款
= A fine is paid within 15 days
pen-law-1996 51 | 到期不缴的每日按3%加处罚款
= 3 % a day on a late fine
enf-law 45 | 加处罚款的数额不得超出金钱给付义务的数额
= A surcharge never exceeds the sum owed
enf-law 53 | 期限届满不复议、不诉讼又不履行的，3个月内申请法院强制执行
= Without reconsideration, lawsuit or performance: to the court within 3 months
enf-law 54 | 申请前催告，送达10日后仍未履行的可以申请
= A demand first; 10 working days after its service the application
enf-law 56 | 法院5日内受理
= The court accepts within 5 working days
enf-law 57 | 书面审查，7日内裁定
= The court rules within 7 working days
rec-law 20 | 知道之日起60日内申请复议
= Reconsideration within 60 days of knowing
rec-law 30 | 收到申请5日内审查
= The application is reviewed within 5 working days
rec-law 62 | 普通程序60日，可延长30日；简易程序30日
= 60 days, 30 more when complex; simple procedure 30 days
rec-law-1999 9 | 知道之日起60日内申请复议
= Reconsideration within 60 days of knowing
rec-law-1999 17 | 收到申请5日内审查
= The application is reviewed within 5 days
rec-law-1999 31 | 受理之日起60日内作出决定，可延长30日
= Decided within 60 days, 30 more when complex
lit-law 45 | 收到复议决定15日内起诉
= Lawsuit within 15 days of the reconsideration decision
lit-law 46 | 知道之日起6个月内起诉
= Lawsuit within 6 months of knowing
petition 全文 | 走访推选代表不超过5人
= A visit is made by at most 5 representatives
petition 22 | 信访工作机构15日内转送、交办
= The petition office sorts within 15 days
petition 23 | 其他机关15日内告知；对转送有异议的5个工作日内提出
= Other bodies tell within 15 days; a wrong transfer is objected to in 5 working days
petition 34 | 受理之日起60日内办结，可延长30日
= Concluded within 60 days, 30 more when complex
petition 35 | 收到答复30日内请求复查，30日内答复
= Review asked within 30 days, answered within 30
petition 36 | 收到复查意见30日内请求复核，30日内提出意见
= Re-check asked within 30 days, answered within 30
arb-law 7 | 十人以上并有共同请求的，可以推举代表
= Ten workers or more with a common claim may choose representatives
arb-law 14 | 收到调解申请15日内未达成协议的，可以申请仲裁
= No agreement within 15 days of the mediation request: arbitration
arb-law 16 | 支付工资的调解协议不履行的，可以申请支付令
= A mediation agreement on wages that is not performed: a payment order may be asked
arb-law 44 | 权利义务明确、不先予执行严重影响生活的，可以先予执行，劳动者不用担保
= Clear rights and a livelihood at stake: advance execution, without security from the worker
arb-law 27 | 仲裁时效一年；欠薪在劳动关系存续期间不受限制，终止的一年内提出
= One year; wages are unlimited while employment lasts, then one year
arb-law 29 | 收到申请5日内受理或者不予受理
= Accepted or refused within 5 working days
arb-law 30 | 受理5日内送达副本，10日内答辩，5日内转送
= Copy in 5, answer in 10, forwarded in 5 working days
arb-law 35 | 开庭5日前通知；3日前可以请求延期
= Hearing told 5 working days before; postponement asked 3 before
arb-law 43 | 受理之日起45日内结束，复杂的经批准延长不超过15日
= Award within 45 days of acceptance, 15 more when complex and approved
arb-law 47 | 追索劳动报酬等每项不超过月最低工资十二个月金额的，终局裁决
= Claims of at most 12 monthly minimum wages each are final
arb-law 48 | 劳动者对终局裁决不服，15日内起诉
= The worker may sue within 15 days
arb-law 49 | 用人单位30日内可以申请撤销终局裁决
= The employer may ask within 30 days to cancel a final award
arb-rules 20 | 停业且劳动者十人以上或者拒收的，张贴并拍照录像，3日视为送达
= Closed with ten workers or more, or refused: posted with photo, served after 3 working days
arb-rules 24 | 裁决案卷保存不少于十年，其他不少于五年
= Files ended by award 10 years, others 5
arb-rules 29 | 材料不齐的，当场或者5日内一次性告知
= Missing papers are told at once or within 5 working days
arb-rules 46 | 增加当事人、变更请求、反申请、移送的，期限重新计算
= Added parties, changed claims, counter-claims and transfer count anew
arb-rules 47 | 中止期间和公告送达期间不计入
= Suspension and service by public notice are not counted
arb-rules 50 | 同时有终局和非终局事项的，分别制作裁决书
= Final and other items are awarded separately
arb-rules 56 | 事实清楚、数额不高或者双方同意的，可以简易处理
= Clear facts, small sums or consent allow the simplified procedure
arb-rules 57 | 涉及公共利益、重大社会影响、下落不明的，不得简易处理
= Public interest, major impact or a missing respondent bar it
arb-rules 62 | 十人以上有共同请求的集体争议，优先立案、优先审理
= Collective disputes are filed and heard first
arb-rules 63 | 推举三至五名代表人
= Three to five representatives
arb-rules 64 | 受理5日内一次通知组庭、答辩举证期限和开庭
= Within 5 working days one notice of tribunal, periods and hearing
arb-rules 70 | 委托调解10日内未达成协议的，开庭审理
= Delegated mediation without agreement in 10 working days: hearing
arb-rules 74 | 调解协议生效15日内可以共同申请审查
= Joint review of a mediation agreement within 15 days
arb-rules 76 | 受理5日内审查完毕，可延长5日
= Reviewed within 5 working days, 5 more in special cases
protect80 全文 | 农民工工资争议简易处理的，审理期限缩短至30日
= Wage cases in simplified procedure are decided within 30 days
sc2020-26 13 | 支付令失效的先仲裁；依调解协议申请的支付令失效，可以直接起诉
= When a payment order fails, arbitration first; on a mediation agreement one may sue at once
sc2020-26 15 | 以工资欠条起诉、不涉及其他劳动争议的，可以直接起诉
= With a wage IOU and no other labour claim one may sue at once
joint100 1 | 包工头无资格的，向有资格的企业责令支付；企业已付清的向包工头责令，企业督促
= With an unqualified boss the order goes to the qualified enterprise; if it paid in full, to the boss
sc2020-26 19 | 终局裁决的数额按每项请求分别计算
= The limit of a final award is counted by item
civ-proc 103 | 情况紧急的，48小时内裁定保全
= Urgent preservation is ruled within 48 hours
civ-proc 104 | 诉前保全后30日内不起诉、不申请仲裁的，解除
= Pre-suit preservation lapses after 30 days without suit
civ-proc 226 | 申请支付令，5日内通知是否受理
= Acceptance of a payment order is told within 5 days
civ-proc 227 | 受理15日内发出支付令，债务人15日内清偿或者异议
= Payment order within 15 days; the debtor pays or objects within 15
civ-proc 250 | 申请执行期间为二年
= Enforcement is asked within two years
criminal-law 276-1 | 转移财产、逃匿或者有能力而不支付，数额较大，经责令仍不支付的，构成犯罪
= Evading, or able and refusing, a larger sum, after an order of a government department, is a crime
sc2013-3 2 | 隐匿转移财产、逃跑藏匿、隐匿销毁账册等属于逃避
= Hiding assets, absconding, destroying records are evasion
sc2013-3 3 | 数额较大：一人三个月以上且五千至二万元以上，或者十人以上且累计三万至十万元以上，由各省确定
= Larger sum: one worker 3 months and 5,000–20,000, or ten workers and 30,000–100,000, set by province
sc2013-3 4 | 经整改指令、处理决定等责令支付，期限内仍不支付；逃匿的可以张贴送达
= Ordered in writing and unpaid at the deadline; posted where absconded
sc2013-3 6 | 立案前付清可不认为犯罪；提起公诉前可减轻、免除；一审宣判前可从宽
= Paid before filing: no crime; before indictment: mitigated; before judgment: lighter
order310 5 | 报告后3日内决定，批准后24小时内移送
= Decided within 3 days of the report, sent within 24 hours
order310 7 | 不属管辖的，24小时内转送
= Forwarded within 24 hours when not competent
order310 8 | 接受之日起3日内决定是否立案
= The police decide within 3 days
order310 9 | 3日内提请复议，3日内作出决定，3日内建议立案监督
= Reconsideration asked in 3 days, decided in 3, procuratorate asked in 3
order310 12 | 收到立案通知3日内移交物品材料
= Items handed over within 3 days of the filing notice
pp2010 全文 | 公安7日内说明不立案理由；通知立案的15日内立案；3个月未侦结可以催办
= Reasons in 7 days; filed within 15 of a notice; reminder after 3 months
pp2006-2 1 | 对涉嫌犯罪案件作出处罚的，10日内抄送公安、检察院
= A penalty in a suspected crime is copied within 10 days
mo45 5 | 达到犯罪数额标准或者引发群体性、极端事件，且责令限期支付逾期未付的，列入
= Crime amount or mass event, and an order to pay that ran out: listed
mo45 6 | 列入前告知；5个工作日内可以异议，5个工作日内核实答复
= Told before; objection in 5 working days, verified in 5
mo45 7 | 决定前改正并作出书面承诺的，可以不列入
= Corrected and promised before the decision: may be left out
mo45 8 | 逾期之日起20个工作日内决定，可延长20个工作日
= Decided within 20 working days of the deadline, 20 more when complex
mo45 11 | 列入期限3年，自决定之日起
= Three years from the decision
mo45 12 | 改正、自改正起列入满6个月、书面承诺的，可以申请提前移出
= Corrected, listed 6 months since the correction, promised: early removal
mo45 13 | 列入期间又欠薪、被追诉或者判刑的，不得提前移出
= No early removal on new arrears or criminal proceedings
mo45 14 | 收到申请15个工作日内决定
= Decided within 15 working days
mo45 15 | 申请提前移出弄虚作假的，撤销移出，恢复列入，期限重新起算
= Fraud in asking early removal: removal revoked, listing restored, the term starts again
mo45 17 | 10个工作日内移出并告知
= Taken off within 10 working days
bl16 全文 | 2018至2021年：达到犯罪数额或者引发事件的列入；首次1年，未改正延长2年，再次列入2年；20个工作日
= 2018–2021: crime amount or event; first 1 year, 2 more if not corrected, again 2; 20 working days
mo29 全文 | 数额较大、移送司法、使用童工、严重影响等七种情形，作出决定后应当公布；市县每季度；异议15个工作日复核
= Seven kinds, once decided, must be published; quarterly by city and county; objections reviewed in 15 working days
credit2016-1 7 | A级守法，B级被查处但无C级情形，C级六种情形之一（查处三次以上等）
= A obeys; B dealt with; C any of six situations (three times or more and so on)
credit2016-1 全文 | 每年评价，结果归档保存不少于3年
= Yearly grading, kept at least 3 years
repair36 全文 | 轻微最长3个月；一般3个月至1年；严重1年至3年；期满、纠正、承诺的可以修复
= Minor at most 3 months; ordinary 3–12; serious 1–3 years; repaired when over, corrected and promised
assess96 全文 | 2017至2020年度考核：前十名可评A级；后三名、群体性事件达到次数或者极端事件评C级
= 2017–2020: first ten may be A; last three, repeated mass events or an extreme event are C
assess33 全文 | 2023至2027年度考核，增加群众满意度；C级约谈并限期整改
= 2023–2027, adding public satisfaction; grade C is talked to and must rectify
assess33 8 | A、C级条件（正文未见，沿用原数）
= Conditions of grades A and C (text not seen; earlier counts kept)
gbf2016-1 8 | 实行人工费用分账管理和专用账户
= Labour cost is kept apart in a dedicated account
gbf2016-1 13 | 集体欠薪争议或者金额较大的，挂牌督办
= Collective or large arrears disputes are put under listed supervision
order19 15 | 存储人脸达到10万人的，30个工作日内备案
= 100,000 stored faces are filed within 30 working days
cyber-report 4 | 较大以上事件，4小时内报省级网信部门
= Larger incidents are reported within 4 hours
cyber-report 全文 | 处置结束后报送总结
= A closing report follows
cyber-law 21 | 网络日志留存不少于六个月
= Network logs are kept at least six months
cyber-law 23 | 网络日志留存不少于六个月
= Network logs are kept at least six months
cyber-law 23(3) | 网络日志留存不少于六个月
= Network logs are kept at least six months
pipl 56 | 影响评估报告至少保存三年
= Impact assessments are kept at least three years
`
