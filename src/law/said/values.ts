/** Words that answers hold: `word | zh | en`, a line each; `key.word` where a key says otherwise. */
export const VALUES = `
open | 没到期 | not yet due
overdue | 逾期没办 | overdue
openedInTime | 按期开立 | opened in time
openedLate | 逾期开立 | opened late
notFixed | 没有法定期限 | no term fixed
notYet | 还没开始 | not yet
filedInTime | 按期备案 | filed in time
filedLate | 逾期备案 | filed late
noticeRunning | 公示没满 | the notice still runs
commitment | 书面承诺 | written commitment
completion | 完工 | completion
period | 期限没满 | the period
correction | 改正 | correction
amount | 数额 | the sum
deadlinePassed | 期限届满 | the deadline to pass
order | 责令改正、支付 | an order
service | 送达 | service
evasionOrAbility | 逃避，或者有能力而不付 | evasion, or ability to pay
noReason | 没有正当理由 | no good reason
notice | 公示、告知 | notice
ground | 列入的情形 | a ground
sixMonths | 改正满六个月 | six months since correction
promise | 承诺 | promise
paper | 劳动合同或者书面协议 | contract or agreement
safetyTraining | 安全培训 | safety training
registration | 实名登记 | real-name registration
age | 年龄 | age
arrearsCase | 有欠薪案件在办 | an arrears case is open
disputePending | 争议在仲裁、诉讼 | a dispute is pending
otherArrears | 有其他欠薪 | other arrears
running | 在走 | running
kept | 按期 | kept
exceeded | 已超过 | exceeded
met | 办完 | met
missed | 逾期 | missed
suspended | 中止 | suspended
deadline | 到期前要办 | to be done by then
waiting | 到期后才可以办 | may be done from then
wages | 工资 | wages
severance | 经济补偿 | severance
injuryMedical | 工伤医疗费 | injury medical costs
compensation | 赔偿金 | compensation
standards | 劳动标准 | labour standards
wage | 工资 | wages
allowance | 生活费 | living allowance
workingDays | 工作日 | working days
calendarDays | 自然日 | calendar days
months | 月 | months
years | 年 | years
hours | 小时 | hours
minutes | 分钟 | minutes
quarters | 季度 | quarters
people | 人 | people
times | 次（倍） | times
dayOfMonth | 日（每月） | of the month
points | 分 | points
rank | 名次 | places
fen | 分（钱） | fen
wageClass | 类别 | class
text | 文字 | words
confidence.text | 读过原文 | text read
known | 专业常识 | professional knowledge
unverified | 未核实，可改的设置 | not verified: a setting
local | 地方参数，可改的设置 | local: a setting
design | 安薪默认设置，不是法规 | our own default, not law
hundredthDays | 百分之一天 | hundredths of a day
basisPoints | 万分之一 | basis points
dealtWithOften | 多次被查处 | dealt with often
refusedOrder | 拒不履行 | refused an order
region | 地区 | region
payer | 付款人 | who pays
form | 形式 | form
lastRanks | 排名最后 | ranked last
massEvents | 群体性事件 | mass incidents
massEventsGovernment | 政府项目引发的群体性事件 | mass incidents over government projects
fraud | 弄虚作假 | fraud
workers | 人数 | workers
media | 媒体曝光 | media
overdueHandling | 逾期没办 | handled late
transferredToJustice | 移送司法 | transferred to justice
largeAmount | 数额较大 | a large sum
oneWorker | 一人标准 | standard of one worker
tenWorkers | 十人标准 | standard of ten workers
none | 没有 | none
noCrime | 不作犯罪处理 | no crime
mitigatedOrExempt | 减轻或者免除 | mitigated or exempt
lighter | 从轻 | lighter
someLeniency | 酌情从宽 | some leniency
base | 基准比例 | base rate
concurrent | 有多个在建工程 | several projects
listed | 在名单上 | on the list
arrears | 有欠薪 | arrears
clean2 | 两年没有欠薪 | two clean years
clean3 | 三年没有欠薪 | three clean years
smallContract | 合同额小 | small contract
old | 旧规则 | old rules
dep65 | 人社部发〔2021〕65号 | rules of 2021
regime.local | 2021年前的地方规定 | local rules before 2021
reg724 | 2020年5月起的条例 | the regulation since May 2020
before | 2020年5月前的规定 | rules before May 2020
mo45 | 2022年起的名单规定 | list rules since 2022
bl16 | 2018–2021年的名单规定 | list rules of 2018–2021
shorterThanAYear | 不满一年 | shorter than a year
amountTooSmall | 金额不够 | too small
shorterThanContract | 短于合同工期 | shorter than the contract
notUnconditional | 不是无条件、不可撤销 | not unconditional and irrevocable
notIrrevocable | 可以撤销 | revocable
release | 返还 | give back
refuse | 不予返还 | refuse
acceptAndFile | 受理并立案 | accept and file
refuseInWriting | 书面不予受理 | refuse in writing
askToComplete | 一次告知补正 | ask to complete
tellWhere | 告知去哪里 | say where to go
tellArbitrationOrLawsuit | 告知仲裁、诉讼 | point to arbitration or a lawsuit
final | 一裁终局 | final
notFinal | 不是一裁终局 | not final
twoAwards | 分开两份裁决 | two awards
I | 一类 | class I
II | 二类 | class II
III | 三类 | class III
IV | 四类 | class IV
level.I | 特别重大（I级） | level I
level.II | 重大（II级） | level II
level.III | 较大（III级） | level III
level.IV | 一般（IV级） | level IV
watch | 关注 | watch
ordinary | 普通 | ordinary
track.wage | 欠薪快车道 | fast track for wages
subcontractor | 分包单位 | subcontractor
generalContractor | 施工总承包单位 | general contractor
owner | 建设单位 | project owner
employer | 用人单位 | employer
nameLender | 出借名义的施工单位 | lender of the name
userUnit | 用工单位 | user unit
outsourcer | 发包单位 | whoever contracted out
investors | 出资人 | investors
successor | 承继单位 | successor
pays | 清偿 | pays
settlesFirst | 先行清偿 | settles first
advances | 先行垫付 | advances
joint | 承担连带责任 | jointly and severally liable
paysBeforehand | 事前清偿 | pays beforehand
legalRepresentativeOrMainPerson | 法定代表人或者主要负责人 | legal representative or main person
responsibleManagers | 直接负责的主管人员 | managers directly responsible
otherDirectlyResponsible | 其他直接责任人员 | others directly responsible
legalRepresentative | 法定代表人 | legal representative
otherResponsible | 其他责任人员 | others responsible
newArrears | 又有欠薪 | new arrears
criminalProceedings | 刑事程序 | criminal proceedings
otherBar | 其他情形 | another bar
barred.regime | 旧规则没有提前移出 | the old rules know none
orderFirst | 先责令限期改正 | order to rectify first
orderRunning | 责令期限没满 | the order still runs
corrected | 已改正 | corrected
atOnce | 直接罚款 | at once
notInForce | 当时规则没施行 | the rule was not in force
remedyOpen | 复议、诉讼期没满 | remedies are open
remedyRunning | 复议、诉讼在办 | remedies are running
performed | 已履行 | performed
may | 可以 | may
demandMissing | 没有催告 | no demand was made
demandRunning | 催告期没满 | the demand still runs
tooLate | 过期 | too late
hrssAuthority | 人社行政部门 | human resources authority
sectorAuthority | 行业主管部门 | sector authority
financialRegulator | 金融监管部门 | financial regulator
share | 总额上限 | share of the sum
balance | 余额 | the balance
labour-contract-or-work-agreement | 劳动合同或者用工书面协议 | labour contract or written work agreement
labour-contract | 劳动合同 | labour contract
not-through-account | 没有通过专户 | not through the wage account
not-money | 不是货币 | not money
not-to-worker | 没有付给本人 | not to the worker
card-held | 扣押工资卡 | wage card held
cash | 现金 | cash
worker | 本人 | the worker
business | 经营困难 | business trouble
forceMajeure | 不可抗力 | force majeure
minor | 轻微 | minor
class.ordinary | 一般 | ordinary
serious | 严重 | serious
filing | 立案 | filing
mediation | 调解 | mediation
award | 裁决 | award
lacking.generalContractor | 总包和项目部 | general contractor and project department
subcontractors | 分包单位 | subcontractors
regulator | 行业主管部门 | sector authority
wageOfficer | 劳资专管员 | site wage officer
minimumWage | 当地最低工资 | local minimum wage
payDay | 工资支付日 | pay day
regulatorHotline | 主管部门电话 | hotline of the sector authority
inspectionHotline | 监察举报投诉电话 | hotline of labour inspection
lacking.arbitration | 调解仲裁渠道 | where to ask arbitration
legalAid | 法律援助渠道 | where to ask legal aid
legalService | 公共法律服务热线 | public legal-service hotline
deadlinesPassed | 多次限期仍未付 | deadlines passed unpaid
retraining | 重新安全培训 | safety training again
account | 专户 | wage account
contractors | 总包、分包自有资金 | the contractors’ own funds
source.owner | 建设单位未结清工程款 | project money the owner has not cleared
deposit | 保证金、保函 | deposit or guarantee
fund | 应急周转金 | emergency fund
lawsuit | 直接起诉 | lawsuit at once
paymentOrder | 申请支付令 | payment order
arbitration | 先仲裁 | arbitration first
qualifiedEnterprise | 有资格的企业 | the qualified enterprise
labourBoss | 包工头 | the labour boss
orderToFund | 责令限期筹集资金 | order to raise the funds
talkWithDepartments | 约谈责任部门 | talks with the departments responsible
talkWithGovernmentLeader | 约谈地方政府负责人 | talks with the government leader
talkWithOwnerHead | 约谈建设单位负责人 | talks with the owner’s head
punishOwner | 处罚建设单位 | the owner is punished
restrictNewProjects | 限制新建项目 | new projects restricted
creditRecord | 记入信用 | recorded in credit
cycle-too-long | 周期超过一个月 | cycle longer than a month
paid-too-late | 晚于次期 | later than the next period
wageAccount | 专户 | wage account
depositInterest | 保证金利息 | interest of the deposit
workersOwnAccounts | 工人本人账户 | the workers’ own accounts
otherTransfer | 其他转账 | another transfer
contractorWithdraws | 总包支取 | withdrawal by the contractor
seizedForOtherDebt | 因其他债务查封 | seized for another debt
seizedForWages | 为本项目工资查封 | seized for this project’s wages
lawfulEmployer | 有资格的用人单位 | a lawful employer
unqualifiedBoss | 无资格的包工头 | an unqualified boss
extremeEvents | 极端事件 | extreme events
poorOrganisation | 组织领导不力、问题突出 | poor organisation
massOrExtremeEvent | 群体性、极端事件 | a mass or extreme event
childOrForcedLabour | 使用童工、强迫劳动 | child or forced labour
obstructed | 阻挠监察 | inspection obstructed
prosecuted | 被追究刑事责任 | prosecuted
governmentProject | 政府投资工程 | a government project
mediaExposure | 媒体曝光 | media exposure
childLabour | 使用童工 | child labour
seriousInfluence | 严重社会影响 | serious social influence
otherKind | 其他法定情形 | another kind
notOnDemand | 不是不可撤销、见索即付 | not irrevocable and on demand
wrongBeneficiary | 受益人不对 | wrong beneficiary
medical | 工伤医疗费 | medical costs of work injury
other | 其他 | other
`
