import {
  ArbitrationLimitFacts,
  AwardPeriodFacts,
  arbitrationLimit,
  awardPeriod,
  CollectiveFacts,
  collectiveDispute,
  FinalAwardFacts,
  finalAward,
} from '../duties/arbitration.ts'
import { CrimeFacts, crimeReferral, ReferralFacts, referralClocks } from '../duties/crime.ts'
import {
  CaseDeadlineFacts,
  ComplaintFacts,
  caseDeadlines,
  complaintAcceptance,
  ReportFacts,
  reportFiling,
} from '../duties/inspection.ts'
import { OrderAddresseeFacts, orderAddressee, WagePathFacts, wagePath } from '../duties/paths.ts'
import {
  EnforcementFacts,
  enforcement,
  FineBandFacts,
  fineBand,
  LateFineFacts,
  LimitationFacts,
  lateFine,
  limitation,
} from '../duties/penalties.ts'
import { type Question, question } from './question.ts'

/** Questions on inspection, penalties, arbitration and crime. */
export const CASES_QUESTIONS: readonly Question[] = [
  question(
    {
      name: 'complaint',
      group: 'inspection',
      label: '投诉受理｜Accepting a complaint',
      help: '受理、不予受理、告知｜Accept, refuse, tell',
      forWorkers: true,
    },
    ComplaintFacts,
    complaintAcceptance,
  ),
  question(
    {
      name: 'report-filing',
      group: 'inspection',
      label: '举报何时决定立案｜When a report is decided',
      help: '江苏：七个工作日｜Jiangsu: seven working days',
    },
    ReportFacts,
    reportFiling,
  ),
  question(
    {
      name: 'case-deadlines',
      group: 'inspection',
      label: '案件何时办结｜When a case is concluded',
      help: '全国60+30个工作日，江苏30+30日｜Nation 60+30 working days, Jiangsu 30+30 days',
    },
    CaseDeadlineFacts,
    caseDeadlines,
  ),
  question(
    {
      name: 'limitation',
      group: 'inspection',
      label: '还能不能查处｜May it still be pursued',
      help: '两年｜Two years',
      forWorkers: true,
    },
    LimitationFacts,
    limitation,
  ),
  question(
    {
      name: 'fine-band',
      group: 'inspection',
      label: '罚款幅度｜Fine band',
      help: '是否先责令改正、是否停工、是否听证｜Order first, stop work, hearing',
    },
    FineBandFacts,
    fineBand,
  ),
  question(
    {
      name: 'late-fine',
      group: 'inspection',
      label: '逾期缴罚款加处多少｜Surcharge of a late fine',
      help: '每日3%，不超过本数｜3 % a day, at most the fine',
    },
    LateFineFacts,
    lateFine,
  ),
  question(
    {
      name: 'enforcement',
      group: 'inspection',
      label: '能不能申请强制执行｜May enforcement be asked',
      help: '催告、三个月｜Demand, three months',
    },
    EnforcementFacts,
    enforcement,
  ),
  question(
    {
      name: 'award-period',
      group: 'justice',
      label: '仲裁何时裁决｜When the award is made',
      help: '45+15日，农民工工资30日｜45+15 days, wage cases 30',
      forWorkers: true,
    },
    AwardPeriodFacts,
    awardPeriod,
  ),
  question(
    {
      name: 'final-award',
      group: 'justice',
      label: '是不是终局裁决｜Is the award final',
      help: '每项不超过12个月最低工资｜Each item at most 12 minimum wages',
    },
    FinalAwardFacts,
    finalAward,
  ),
  question(
    {
      name: 'collective-dispute',
      group: 'justice',
      label: '是不是集体争议｜Is the dispute collective',
      help: '十人以上有共同请求｜Ten workers with a common claim',
    },
    CollectiveFacts,
    collectiveDispute,
  ),
  question(
    {
      name: 'arbitration-limit',
      group: 'justice',
      label: '仲裁时效过没过｜Is arbitration still in time',
      help: '一年，欠薪自离职起算｜One year; wages from the end of employment',
      forWorkers: true,
      needs: '填知道权利被侵害之日（knewOn）｜the day the violation was known (knewOn)',
    },
    ArbitrationLimitFacts,
    arbitrationLimit,
  ),
  question(
    {
      name: 'wage-path',
      group: 'justice',
      label: '讨薪先走哪一步｜Which way a wage claim goes first',
      help: '欠条直接起诉、支付令、先仲裁｜Lawsuit with an IOU, payment order, arbitration first',
      forWorkers: true,
    },
    WagePathFacts,
    wagePath,
  ),
  question(
    {
      name: 'order-addressee',
      group: 'justice',
      label: '责令支付文书给谁｜To whom the order to pay is given',
      help: '用人单位、有资格的企业、包工头｜Employer, qualified enterprise, labour boss',
    },
    OrderAddresseeFacts,
    orderAddressee,
  ),
  question(
    {
      name: 'crime-referral',
      group: 'justice',
      label: '是否移送公安｜Must it be referred to the police',
      help: '数额、行为、责令支付逾期｜Sum, conduct, overdue order',
    },
    CrimeFacts,
    crimeReferral,
  ),
  question(
    {
      name: 'referral-clocks',
      group: 'justice',
      label: '移送各步期限｜Clocks of a referral',
      help: '三日、二十四小时｜Three days, 24 hours',
    },
    ReferralFacts,
    referralClocks,
  ),
]
