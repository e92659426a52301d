/** What the parts of answers are called: `key | zh | en`, a line each; `question.key` where one says otherwise. */
export const KEYS = `
required | 应当开立 | Must be opened
openBy | 最迟开立日 | Open by
violationAfter | 过了这天才认定违法 | Counted as a violation after
opening | 开立情况 | Opening
filing | 备案情况 | Filing
agreementMissing | 缺三方协议 | Tripartite agreement missing
fileBy | 最迟备案日 | File by
mayClose | 可以撤销 | May be closed
noticeEndsOn | 公示到 | Public notice ends
missing | 还缺 | Still missing
forbidden | 不得撤销的情形 | Grounds that forbid it
nextBy | 下一次最迟拨付日 | Next transfer by
state | 状态 | State
agreedCycleLawful | 约定的周期合法 | The agreed cycle is lawful
clock | 期限 | Clock
due | 到期日 | Due day
kind | 种类 | Kind
daysLeft | 还剩（按期限的单位） | Left, in the clock’s own unit
unit | 单位 | Unit
length | 法定长度 | Length by law
stoppedOn | 停下的日子 | Stopped on
beforeRoll | 顺延前的日子 | Before it was moved off a day off
dueHour | 到几点 | Until what hour
notBefore | 不早于 | Not before
remainingWorkingDays | 还要数的工作日 | Working days still to count
unpublishedYear | 放假安排没公布的年份 | Year whose holidays are not published
startIsWorkingDay | 起始日是工作日 | The first day is a working day
workingDays | 工作日 | Working days
working-days.day | 那一天 | The day
day | 哪天 | Day
remaining | 还要数 | Still to count
parameter | 参数 | Parameter
value | 数值 | Value
confidence | 可信度 | How well it is known
from | 自 | From
until | 到（不含） | Until, not included
grade | 等级 | Grade
keepUntil | 保存到 | Keep until
because | 因为 | Because
mustPublish | 应当公布 | Must be published
kinds | 属于 | Kinds
published | 应当公示 | To be published
mayApply | 可以申请修复 | May apply for repair
mayApplyFrom | 最早可以申请 | May apply from
stopsOn | 最长公示到 | Published at most until
listRuleFirst | 先按名单的规则办 | The rule of the list goes first
amountReached | 数额达到标准 | The sum reaches the standard
by | 截止 | By
crime-referral.by | 按哪个标准 | By which standard
reachedBasisPoints | 达到标准的比例 | Share of the standard reached
evasionOrRefusal | 逃避，或者有能力而不付 | Evades, or able and refuses
orderOverdue | 责令支付已逾期 | Order to pay overdue
refer | 应当移送公安机关 | Must be referred to the police
decideBy | 最迟决定日 | Decide by
effectOfPayment | 付清的效果 | Effect of paying
steps | 步骤 | Steps
hour | 几点 | Hour
amountFen | 应存数额 | Deposit
rateBasisPoints | 比例 | Rate
uncappedFen | 封顶前 | Before the cap
capFen | 最多 | At most
capped | 有上限 | Capped
exempt | 免存 | Exempt
reason | 理由 | Reason
needsApplication | 要申请 | Must be applied for
regime | 适用的规则 | Rules that apply
storeBy | 最迟存储日 | Deposit by
unpublished | 放假安排没公布的年份 | Year whose holidays are not published
valid | 合格 | Valid
remindBy | 最迟提醒日 | Remind by
expired | 已到期 | Expired
flaws | 毛病 | Flaws
mayDraw | 可以动用 | May be drawn
drawFen | 动用数额 | Sum drawn
shortFen | 不足 | Short by
bankPaysBy | 银行最迟支付日 | The bank pays by
topUpBy | 最迟补足日 | Top up by
reviewBy | 最迟审核日 | Review by
confirmBy | 最迟确认日 | Confirm by
outcome | 结论 | Outcome
accepted | 可以这样存 | Accepted in this form
raised | 提高 | Raised
verified | 已核实 | Verified
level | 级别 | Level
countyPhoneMinutes | 县级电话报告（分钟内） | County reports by phone within, minutes
countyWrittenMinutes | 县级书面报告（分钟内） | County reports in writing within, minutes
cityToProvinceMinutes | 市报省（分钟内） | City reports to the province within, minutes
setting | 是设置，不是法规 | A setting, not law
list | 列入挂牌督办 | Put under listed supervision
late | 逾期 | Late
acceptBy | 最迟受理日 | Accept by
investigateBy | 最迟查完日 | Investigate by
concludeBy | 最迟处理日 | Conclude by
actBy | 最迟办理日 | Act by
jiangsuIsTarget | 江苏的期限是目标，不是法定 | Jiangsu’s term is a target, not law
simplified | 可以简易程序 | Simplified procedure
track | 走哪条路 | Track
awardBy | 最迟裁决日 | Award by
limitFen | 一裁终局上限 | Limit of a final award
items | 各项请求 | Claims
final | 一裁终局 | Final award
collective | 集体争议 | Collective dispute
representativesLeast | 代表人最少 | Representatives, least
representativesMost | 代表人最多 | Representatives, most
threeArbitrators | 三名仲裁员 | Three arbitrators
noticeBy | 最迟通知日 | Notice by
mayPost | 可以张贴送达 | May be served by posting
inTime | 没过时效 | In time
limited | 受时效限制 | Limited in time
lastDay | 最后一天 | Last day
obligors | 谁付 | Who pays
order | 次序 | Order
rule | 规则 | Rule
party | 谁 | Who
duty | 做什么 | What it does
recoversFrom | 向谁追偿 | Recovers from
paysFirst | 先由谁付给工人 | Who pays the worker first
several | 各方都向工人负责，追偿是他们之间的事 | All answer to the worker; recovery is between them
mayList | 可以列入 | May be listed
mayLeaveOut | 可以不列入 | May be left out
termYears | 期限（年） | Term, years
persons | 列入谁 | Who is listed
endsOn | 到哪天 | Ends on
extended | 已延长 | Extended
offBy | 最迟移出日 | Off the list by
eligible | 可以提前移出 | May be removed early
barred | 不得提前移出的情形 | Bars to early removal
wageClass | 最低工资类别 | Minimum-wage class
monthFen | 每月 | A month
hourFen | 每小时 | An hour
below | 低于最低工资 | Below the minimum wage
dayFen | 每天 | A day
workdayFen | 工作日加班 | Overtime on working days
restDayFen | 休息日加班 | Overtime on days of rest
holidayFen | 法定节日加班 | Overtime on statutory holidays
totalFen | 合计 | In total
allowed | 允许 | Allowed
mostFen | 最多 | At most
unlawfulFen | 多扣 | Deducted unlawfully
leastFen | 最少 | At least
employerBearsInsurance | 社保由单位承担 | The employer bears social insurance
payBy | 最迟支付日 | Pay by
daysLate | 晚了几天 | Days late
surchargeFen | 加处罚款 | Surcharge
mayFine | 可以罚款 | May be fined
why | 为什么 | Why
needsOverdueOrder | 要先责令限期改正并逾期 | Needs an overdue order to rectify first
stopWork | 责令停工 | Stop-work order
decidedBy | 由谁决定 | Decided by
unitLeastFen | 单位最低罚 | Unit, least fine
unitMostFen | 单位最高罚 | Unit, highest fine
personLeastFen | 责任人最低罚 | Persons, least fine
personMostFen | 责任人最高罚 | Persons, highest fine
hearingRight | 有权要求听证 | May ask for a hearing
pursuable | 可以查处 | May still be pursued
remediesEndOn | 复议、诉讼期到 | Remedies end on
applyBy | 最迟申请日 | Apply by
applyFrom | 最早申请日 | Apply from
shareBasisPoints | 比例 | Share
paidBasisPoints | 已付比例 | Share paid
binding | 有约束力 | Binding
days | 天数 | Days
agreedTermLawful | 约定的期限合法 | The agreed term is lawful
payWhenPaidLawful | “收到再付”合法 | Pay-when-paid is lawful
interestFen | 利息 | Interest
expectedFen | 应当提供 | Expected
enough | 够了 | Enough
provided | 已提供 | Provided
mayAdvance | 可以垫付 | May be advanced
perWorkerFen | 每人 | Each worker
limitedBy | 受什么限制 | Limited by
recoverFrom | 向谁追偿 | Recover from
mayDestroy | 可以销毁 | May be destroyed
startsWhenSettled | 工资结清才起算 | Starts when wages are settled
mayEnter | 可以进场 | May enter
paperNeeded | 要签的文书 | Paper needed
signBy | 最迟签订日 | Sign by
fullMonths | 整月 | Full months
doubleFrom | 二倍工资自 | Double wages from
doubleUntil | 二倍工资到 | Double wages until
extraFen | 多付 | On top
agreedDay | 约定的日子 | Agreed day
paidBefore | 逢休息日提前 | Paid before a day off
agreed | 有约定 | Agreed
lawful | 合法 | Lawful
violations | 违法之处 | Violations
regulationStillBinds | 仍要遵守条例的支付日 | The regulation’s pay day still binds
mayWatch | 可以列为重点监察 | May be put under key watch
ended | 已解除 | Ended
person | 责任人 | Person
`

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
`

/** What an answer says first, by question; where none is named, its first part. */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  deadline: ['due', 'notBefore', 'state', 'daysLeft', 'remainingWorkingDays', 'unpublishedYear'],
  deposit: ['amountFen', 'rateBasisPoints', 'exempt', 'reason', 'needsApplication'],
  'who-must-pay': ['paysFirst', 'obligors'],
  'minimum-wage': ['monthFen', 'hourFen', 'below', 'shortFen', 'wageClass'],
  'crime-referral': ['refer', 'missing', 'amountReached', 'decideBy'],
  'may-list': ['mayList', 'missing', 'persons', 'termYears', 'decideBy'],
  'working-days': ['day', 'workingDays', 'notBefore'],
  figure: ['value', 'unit', 'confidence', 'from', 'until'],
  'account-opening': ['openBy', 'opening', 'fileBy', 'filing'],
  'transfer-cycle': ['nextBy', 'state'],
  'progress-payment': ['leastFen', 'shortFen', 'binding'],
  'sme-payment': ['payBy', 'daysLate', 'interestFen'],
  'payment-guarantee': ['expectedFen', 'enough'],
  'emergency-fund': ['mayAdvance', 'totalFen'],
  enforcement: ['mayApply', 'why', 'applyFrom', 'applyBy'],
  'compliance-grade': ['grade', 'because', 'keepUntil'],
  limitation: ['pursuable', 'lastDay'],
}
