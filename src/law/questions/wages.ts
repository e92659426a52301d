import { WrittenContractFacts, writtenContract } from '../duties/contract.ts'
import {
  DeductionFacts,
  deductionLimit,
  MinimumWageFacts,
  minimumWage,
  OvertimeFacts,
  overtime,
  StoppageFacts,
  stoppagePay,
  WageConversionFacts,
  wageConversion,
} from '../duties/minimum-wage.ts'
import {
  NoticeBoardFacts,
  noticeBoard,
  RecordKeepingFacts,
  recordKeeping,
  SiteEntryFacts,
  siteEntry,
} from '../duties/records.ts'
import {
  DeferralFacts,
  deferral,
  ExitPayFacts,
  exitPay,
  KeyWatchFacts,
  keyWatch,
  WageCycleFacts,
  WageDueDayFacts,
  wageCycle,
  WageFormFacts,
  wageDueDay,
  wageForm,
} from '../duties/wages.ts'
import { type Question, question } from './question.ts'

/** Questions on wages, records and entering a site. */
export const WAGES_QUESTIONS: readonly Question[] = [
  question(
    {
      name: 'wage-due-day',
      group: 'wages',
      label: '工资哪天前要发｜By which day must wages be paid',
      help: '按约定的支付日，逢休息日提前｜From the agreed pay day; before it on a day off',
      forWorkers: true,
      needs: '填支付日，或者填工资月份｜the pay day, or the wage month',
    },
    WageDueDayFacts,
    wageDueDay,
  ),
  question(
    {
      name: 'wage-cycle',
      group: 'wages',
      label: '这样的工资周期合法吗｜Is this pay cycle lawful',
      help: '最长一个月，当期或者次期发｜At most a month, paid in the current or next period',
      forWorkers: true,
    },
    WageCycleFacts,
    wageCycle,
  ),
  question(
    {
      name: 'wage-form',
      group: 'wages',
      label: '这样发工资合法吗｜Is this way of paying lawful',
      help: '现金、转账、实物、付给谁｜Cash, transfer, goods, and to whom',
      forWorkers: true,
    },
    WageFormFacts,
    wageForm,
  ),
  question(
    {
      name: 'minimum-wage',
      group: 'wages',
      label: '最低工资｜Minimum wage',
      help: '按县区和日期，可以核对实发｜By district and day; checks a wage paid',
      forWorkers: true,
    },
    MinimumWageFacts,
    minimumWage,
  ),
  question(
    {
      name: 'wage-conversion',
      group: 'wages',
      label: '月工资折算日工资、小时工资｜Day and hour wage of a monthly wage',
      help: '21.75天、8小时｜21.75 days, 8 hours',
      forWorkers: true,
    },
    WageConversionFacts,
    wageConversion,
  ),
  question(
    {
      name: 'overtime',
      group: 'wages',
      label: '加班工资｜Overtime pay',
      help: '150%、200%、300%｜150, 200, 300 %',
      forWorkers: true,
    },
    OvertimeFacts,
    overtime,
  ),
  question(
    {
      name: 'deduction',
      group: 'wages',
      label: '最多能扣多少｜How much may be deducted',
      help: '赔偿、违纪、法定代扣｜Damage, house rules, statutory',
      forWorkers: true,
    },
    DeductionFacts,
    deductionLimit,
  ),
  question(
    {
      name: 'stoppage-pay',
      group: 'wages',
      label: '停工期间的工资｜Pay while work is stopped',
      help: '江苏：一个周期内照付，之后生活费｜Jiangsu: full in the first cycle, then an allowance',
      forWorkers: true,
    },
    StoppageFacts,
    stoppagePay,
  ),
  question(
    {
      name: 'exit-pay',
      group: 'wages',
      label: '退场后几天付清｜When all wages are due after leaving',
      help: '江苏：两个工作日｜Jiangsu: two working days',
      forWorkers: true,
    },
    ExitPayFacts,
    exitPay,
  ),
  question(
    {
      name: 'deferral',
      group: 'wages',
      label: '能不能延期发工资｜May wages be paid late',
      help: '江苏：不可抗力、经营困难｜Jiangsu: force majeure, business trouble',
    },
    DeferralFacts,
    deferral,
  ),
  question(
    {
      name: 'key-watch',
      group: 'wages',
      label: '是否列为重点监察｜Key watch of an employer',
      help: '江苏：连续两个月或者累计三个月｜Jiangsu: two consecutive or three months',
    },
    KeyWatchFacts,
    keyWatch,
  ),
  question(
    {
      name: 'written-contract',
      group: 'wages',
      label: '书面合同和二倍工资｜Written contract and double wages',
      help: '一个月内签，逾期二倍工资到满一年｜Within a month; double wages until a year of work',
      forWorkers: true,
    },
    WrittenContractFacts,
    writtenContract,
  ),
  question(
    {
      name: 'record-keeping',
      group: 'wages',
      label: '台账保存到哪天｜How long records are kept',
      help: '工资台账、用工台账、考勤｜Wage ledger, labour ledger, attendance',
      needs: '填形成日｜the day the record was made',
    },
    RecordKeepingFacts,
    recordKeeping,
  ),
  question(
    {
      name: 'notice-board',
      group: 'wages',
      label: '告示牌还缺什么｜What the rights notice board lacks',
      help: '单位、标准、渠道三组｜Three groups: parties, standards, channels',
    },
    NoticeBoardFacts,
    noticeBoard,
  ),
  question(
    {
      name: 'site-entry',
      group: 'wages',
      label: '能不能进场｜May a worker enter the site',
      help: '合同、培训、实名登记、年龄｜Contract, training, registration, age',
    },
    SiteEntryFacts,
    siteEntry,
  ),
]
