import {
  ComplianceGradeFacts,
  CreditRepairFacts,
  complianceGrade,
  creditRepair,
  PublicationFacts,
  publication,
} from '../duties/credit.ts'
import {
  CountyGradeFacts,
  countyGrade,
  ListedSupervisionFacts,
  listedSupervision,
  MassIncidentFacts,
  massIncident,
} from '../duties/government.ts'
import { EarlyRemovalFacts, earlyRemoval, ListingFacts, ListTermFacts, listTerm, mayList } from '../duties/listing.ts'
import { DeadlineFacts, deadline, FigureFacts, figureOn, WorkingDaysFacts, workingDays } from '../duties/procedure.ts'
import { type Question, question } from './question.ts'

/** Questions on lists, grades, government, days and figures. */
export const STANDING_QUESTIONS: readonly Question[] = [
  question(
    {
      name: 'may-list',
      group: 'credit',
      label: '能不能列入失信名单｜May this firm be listed',
      help: '2018–2021和2022年起两种规则｜Rules of 2018–2021 and since 2022',
    },
    ListingFacts,
    mayList,
  ),
  question(
    {
      name: 'list-term',
      group: 'credit',
      label: '列入到哪天｜Until when on the list',
      help: '期限、延长、移出｜Term, extension, removal',
    },
    ListTermFacts,
    listTerm,
  ),
  question(
    {
      name: 'early-removal',
      group: 'credit',
      label: '能不能提前移出｜May it be removed early',
      help: '改正满六个月、承诺｜Six months after correction, promise',
    },
    EarlyRemovalFacts,
    earlyRemoval,
  ),
  question(
    {
      name: 'credit-repair',
      group: 'credit',
      label: '信用修复｜Credit repair',
      help: '2026年4月起三类期限｜Three classes since April 2026',
      needs: '填分类（kind）或者处罚种类（penaltyKind）｜the class (kind) or the kind of penalty (penaltyKind)',
    },
    CreditRepairFacts,
    creditRepair,
  ),
  question(
    { name: 'compliance-grade', group: 'credit', label: '守法诚信等级｜Compliance grade', help: 'A、B、C｜A, B, C' },
    ComplianceGradeFacts,
    complianceGrade,
  ),
  question(
    {
      name: 'publication',
      group: 'credit',
      label: '该不该向社会公布｜Must it be published',
      help: '重大劳动保障违法行为｜Major labour violations',
    },
    PublicationFacts,
    publication,
  ),
  question(
    {
      name: 'assessment-grade',
      group: 'government',
      label: '政府考核等级｜Assessment grade of a government',
      help: '省、市、县｜Province, city, county',
    },
    CountyGradeFacts,
    countyGrade,
  ),
  question(
    {
      name: 'mass-incident',
      group: 'government',
      label: '群体性事件分级和报告｜Level and report of a mass incident',
      help: '分级和时限是设置｜Levels and times are settings',
    },
    MassIncidentFacts,
    massIncident,
  ),
  question(
    {
      name: 'listed-supervision',
      group: 'government',
      label: '要不要挂牌督办｜Listed supervision',
      help: '人数、金额、逾期、曝光｜Workers, sum, deadlines, media',
    },
    ListedSupervisionFacts,
    listedSupervision,
  ),
  question(
    {
      name: 'deadline',
      group: 'days',
      label: '法定期限哪天到｜When a statutory clock ends',
      help: '任何一个期限，含延长和中止｜Any clock, with extensions and suspensions',
      needs: '期限编号不对，用 --list 看清单｜no such clock; see the list',
    },
    DeadlineFacts,
    deadline,
  ),
  question(
    {
      name: 'working-days',
      group: 'days',
      label: '数工作日｜Count working days',
      help: '两天之间，或者几个工作日之后｜Between two days, or so many later',
      needs: '填截止日或者天数｜the last day, or the number',
    },
    WorkingDaysFacts,
    workingDays,
  ),
  question(
    {
      name: 'figure',
      group: 'days',
      label: '某天的法定数字｜A figure of law on a day',
      help: '参数、单位、依据、可信度｜Value, unit, article, confidence',
      needs: '参数编号不对｜no such parameter',
    },
    FigureFacts,
    figureOn,
  ),
]
