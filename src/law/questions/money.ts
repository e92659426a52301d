import {
  AccountClosingFacts,
  AccountOpeningFacts,
  accountClosing,
  accountOpening,
  TransferCycleFacts,
  transferCycle,
} from '../duties/account.ts'
import { DepositDueFacts, DepositFacts, depositAsked, depositDue } from '../duties/deposit.ts'
import {
  DepositDrawFacts,
  DepositFormFacts,
  depositForm,
  DepositReleaseFacts,
  depositDraw,
  depositRelease,
  GuaranteeFacts,
  guaranteeCheck,
} from '../duties/deposit-life.ts'
import { LiabilityFacts, whoMustPay } from '../duties/liability.ts'
import { ArrearsSourcesFacts, arrearsSources, MoneyUseFacts, moneyUse } from '../duties/money-order.ts'
import { FundingFailureFacts, fundingFailure } from '../duties/paths.ts'
import { CompensationFacts, compensation } from '../duties/penalties.ts'
import {
  EmergencyFundFacts,
  emergencyFund,
  PaymentGuaranteeFacts,
  ProgressFacts,
  paymentGuarantee,
  progressPayment,
  SmePaymentFacts,
  smePayment,
} from '../duties/project-money.ts'
import { type Question, question } from './question.ts'

/** Questions on accounts, deposits, project money and who must pay. */
export const MONEY_QUESTIONS: readonly Question[] = [
  question(
    {
      name: 'account-opening',
      group: 'account',
      label: '专户何时开立、备案｜When the wage account is opened and filed',
      help: '合同签订后30日，开立后30日｜30 days after the contract, 30 after opening',
    },
    AccountOpeningFacts,
    accountOpening,
  ),
  question(
    {
      name: 'account-closing',
      group: 'account',
      label: '专户能不能撤销｜May the wage account be closed',
      help: '公示30日、承诺、无案件｜30 days’ notice, commitment, no case',
    },
    AccountClosingFacts,
    accountClosing,
  ),
  question(
    {
      name: 'transfer-cycle',
      group: 'account',
      label: '人工费用何时拨付｜When labour cost is transferred',
      help: '不超过一个月｜At most one month',
    },
    TransferCycleFacts,
    transferCycle,
  ),
  question(
    {
      name: 'money-use',
      group: 'account',
      label: '专户、保证金的钱能不能这样用｜May account or deposit money be used so',
      help: '发工资、取现、转账、查封冻结、利息｜Wages, cash, transfers, seizure, interest',
    },
    MoneyUseFacts,
    moneyUse,
  ),
  question(
    {
      name: 'progress-payment',
      group: 'account',
      label: '进度款最低付多少｜Least progress payment',
      help: '按合同签订日80%或者60%｜80 or 60 % by contract date',
    },
    ProgressFacts,
    progressPayment,
  ),
  question(
    {
      name: 'sme-payment',
      group: 'account',
      label: '中小企业款项何时付｜When a small enterprise is paid',
      help: '机关30日、大型企业60日｜Public bodies 30, large firms 60 days',
    },
    SmePaymentFacts,
    smePayment,
  ),
  question(
    {
      name: 'payment-guarantee',
      group: 'account',
      label: '工程款支付担保｜Works payment guarantee',
      help: '应当提供多少｜How much is expected',
    },
    PaymentGuaranteeFacts,
    paymentGuarantee,
  ),
  question(
    {
      name: 'deposit',
      group: 'deposit',
      label: '工资保证金存多少｜How much deposit',
      help: '比例、多项目、减免、提高、封顶｜Rate, several projects, reductions, raises, cap',
      needs: '2021年11月前存储的，填项目所在县区｜the district, for a deposit stored before November 2021',
    },
    DepositFacts,
    depositAsked,
  ),
  question(
    {
      name: 'deposit-form',
      group: 'deposit',
      label: '保证金可以怎么存｜In what form a deposit may be given',
      help: '现金、银行保函、担保公司、保险；谁存｜Cash, bank guarantee, surety, insurance; by whom',
    },
    DepositFormFacts,
    depositForm,
  ),
  question(
    {
      name: 'deposit-due',
      group: 'deposit',
      label: '保证金何时存｜When the deposit is due',
      help: '取得许可后20个工作日｜20 working days after the permit',
    },
    DepositDueFacts,
    depositDue,
  ),
  question(
    {
      name: 'guarantee',
      group: 'deposit',
      label: '保函合不合格｜Is the bank guarantee good',
      help: '金额、期限、性质、到期提醒｜Sum, term, nature, reminder',
    },
    GuaranteeFacts,
    guaranteeCheck,
  ),
  question(
    {
      name: 'deposit-draw',
      group: 'deposit',
      label: '能不能动用保证金｜May the deposit be drawn',
      help: '支付通知、补足｜Payment notice, top-up',
    },
    DepositDrawFacts,
    depositDraw,
  ),
  question(
    {
      name: 'deposit-release',
      group: 'deposit',
      label: '能不能返还保证金｜May the deposit be given back',
      help: '承诺、公示、审核、确认｜Commitment, notice, review, confirmation',
    },
    DepositReleaseFacts,
    depositRelease,
  ),
  question(
    {
      name: 'emergency-fund',
      group: 'deposit',
      label: '应急周转金能垫多少｜What the emergency fund may advance',
      help: '每人和总额上限是设置｜Limits are settings',
    },
    EmergencyFundFacts,
    emergencyFund,
  ),
  question(
    {
      name: 'who-must-pay',
      group: 'liability',
      label: '欠薪该谁付｜Who must pay',
      help: '先行清偿、垫付、限额、追偿｜Settling first, advancing, cap, recovery',
      forWorkers: true,
    },
    LiabilityFacts,
    whoMustPay,
  ),
  question(
    {
      name: 'arrears-sources',
      group: 'liability',
      label: '欠薪的钱从哪里出｜Where the money for arrears comes from',
      help: '专户、总包分包、建设单位、保证金、周转金，依次｜Account, contractors, owner, deposit, fund, in order',
    },
    ArrearsSourcesFacts,
    arrearsSources,
  ),
  question(
    {
      name: 'funding-failure',
      group: 'liability',
      label: '项目资金出问题怎么处理｜What follows when project money fails',
      help: '政府项目、其他项目，约谈、限制、处罚｜Government and other projects: talks, limits, punishment',
    },
    FundingFailureFacts,
    fundingFailure,
  ),
  question(
    {
      name: 'compensation',
      group: 'liability',
      label: '加付赔偿金｜Compensation on top',
      help: '限期支付逾期的50%至100%｜50–100 % when the order is overdue',
      forWorkers: true,
    },
    CompensationFacts,
    compensation,
  ),
]
