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
reportToProvince | 市报省 | The city reports to the province
upToFen | 本案最多付 | Pays in this case at most
sources | 各笔来源 | Sources
source | 来源 | Source
arrears-sources.amountFen | 由此支付 | Paid out of it
coveredFen | 已够支付 | Covered
remainingFen | 还差 | Still missing
recoverFen | 要追偿 | To be recovered
belongsTo | 归谁 | Belongs to
firstStep | 先走哪一步 | First step
mayAskPaymentOrder | 可以申请支付令 | A payment order may be asked
mayAskAdvanceExecution | 可以申请先予执行 | Advance execution may be asked
addressee | 向谁下达 | Given to
enterpriseSupervises | 企业督促 | The enterprise supervises
measures | 措施 | Measures
needsGovernmentApproval | 要本级政府批准 | Needs approval of the government
longestMonths | 周期最长（月） | Longest cycle, months
needsMonthlyPrepayment | 要按月预付 | Needs monthly prepayment
jiangsuUnknown | 当时的江苏条文没读到 | Jiangsu’s text of that day was not read
sentenceLeastYears | 有期徒刑最少（年） | Imprisonment, least years
sentenceMostYears | 有期徒刑最多（年） | Imprisonment, most years
class | 类别 | Class
reportAt | 逐级报告的环节 | Steps reported level by level
complete | 齐全 | Complete
lacking | 还缺 | Lacking
atLeast | 已公布部分的工作日 | Working days in the published part
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
