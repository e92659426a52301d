/** The violations that are fined, with their article, band and authority. */

/** How a violation is punished. `unit` and `person` name the parameters of the band (`-MIN`, `-MAX`). */
export type ViolationRule = {
  readonly place: string
  readonly unit?: string
  readonly person?: string
  readonly stopWork: boolean
  readonly needsOverdueOrder: boolean
  readonly decidedBy: readonly string[]
}

const HR = ['hrssAuthority']
const HR_OR_SECTOR = ['hrssAuthority', 'sectorAuthority']

const article54: ViolationRule = {
  place: 'reg724 54',
  unit: 'P-FINE-54-UNIT',
  person: 'P-FINE-54-PERSON',
  stopWork: false,
  needsOverdueOrder: true,
  decidedBy: HR,
}
const article55: ViolationRule = {
  place: 'reg724 55',
  unit: 'P-FINE-55',
  stopWork: true,
  needsOverdueOrder: true,
  decidedBy: HR_OR_SECTOR,
}
const article56: ViolationRule = { ...article55, place: 'reg724 56', unit: 'P-FINE-56', stopWork: false }
const article57: ViolationRule = { ...article55, place: 'reg724 57', unit: 'P-FINE-57' }
const jiangsu = (place: string, unit: string, person?: string): ViolationRule => ({
  place,
  unit,
  ...(person ? { person } : {}),
  stopWork: false,
  needsOverdueOrder: true,
  decidedBy: HR,
})

/** Violations by name. */
export const VIOLATIONS: Readonly<Record<ViolationName, ViolationRule>> = {
  paidInGoods: article54,
  noWageLedger: article54,
  noPaySlip: article54,
  holdsWageCards: article54,
  accountNotOpened: article55,
  accountNotUsed: article55,
  depositMissing: article55,
  noRealNameManagement: article55,
  noMonthlySheet: article56,
  noSupervisionOfSubcontractor: article56,
  subcontractorNotCooperating: article56,
  noNoticeBoard: article56,
  noPaymentGuarantee: article57,
  labourCostNotTransferred: article57,
  papersNotProduced: article57,
  bankRefusesQuery: {
    place: 'reg724 58',
    unit: 'P-FINE-58',
    stopWork: false,
    needsOverdueOrder: true,
    decidedBy: ['financialRegulator'],
  },
  obstructsInspection: {
    place: 'insp423 30',
    unit: 'P-FINE-423-30',
    stopWork: false,
    needsOverdueOrder: false,
    decidedBy: HR,
  },
  jiangsuArrearsNotReported: jiangsu('js-wage 57', 'P-JS-FINE-57'),
  jiangsuAttendanceOrSlipMissing: jiangsu('js-wage 54', 'P-JS-FINE-54-UNIT', 'P-JS-FINE-54-PERSON'),
  jiangsuNoWageRules: jiangsu('js-wage 54', 'P-JS-FINE-54-RULES', 'P-JS-FINE-54-RULES-HEAD'),
  jiangsuPaidInGoods: jiangsu('js-wage 56', 'P-JS-FINE-56-UNIT', 'P-JS-FINE-56-HEAD'),
  jiangsuBlocksInspection: { ...jiangsu('js-wage 58', 'P-JS-FINE-58'), needsOverdueOrder: false },
}

export type ViolationName = keyof typeof VIOLATION_CHOICES

/** Violations as choices of a form. */
export const VIOLATION_CHOICES = {
  paidInGoods: '以实物、有价证券代替工资｜Paid in goods or securities',
  noWageLedger: '未编制工资支付台账｜No wage ledger',
  noPaySlip: '未提供工资清单｜No pay slip',
  holdsWageCards: '扣押、变相扣押工资卡｜Holds workers’ wage cards',
  accountNotOpened: '总包未开设专户｜General contractor opened no wage account',
  accountNotUsed: '总包未使用专户｜General contractor does not use the wage account',
  depositMissing: '总包未存储保证金或者保函｜Deposit or guarantee missing',
  noRealNameManagement: '总包、分包未实行实名制管理｜No real-name management',
  noMonthlySheet: '分包未按月考核、编制工资表并签字｜Subcontractor: no monthly assessment, sheet or signatures',
  noSupervisionOfSubcontractor: '总包未对分包劳动用工监督｜General contractor does not supervise the subcontractor',
  subcontractorNotCooperating: '分包不配合总包监督｜Subcontractor does not cooperate',
  noNoticeBoard: '总包未设维权信息告示牌｜No rights notice board',
  noPaymentGuarantee: '建设单位未提供工程款支付担保｜Owner gave no works payment guarantee',
  labourCostNotTransferred: '建设单位未按约定拨付人工费用｜Owner did not transfer labour cost as agreed',
  papersNotProduced: '拒绝提供合同、专户资料｜Contract or account papers not produced',
  bankRefusesQuery: '银行拒绝查询专户｜Bank refuses an account query',
  obstructsInspection: '阻挠监察、拒不提供或者提供虚假材料｜Obstructs inspection, refuses or forges material',
  jiangsuArrearsNotReported: '江苏：欠薪未书面报告｜Jiangsu: arrears not reported in writing',
  jiangsuAttendanceOrSlipMissing:
    '江苏：无考勤记录、保存不足两年或者无工资清单｜Jiangsu: no attendance record or pay slip',
  jiangsuNoWageRules: '江苏：未制定工资支付制度｜Jiangsu: no wage rules',
  jiangsuPaidInGoods: '江苏：以实物抵付、限定消费｜Jiangsu: pay in goods or tied spending',
  jiangsuBlocksInspection: '江苏：谎报或者阻挠监察｜Jiangsu: lies to or blocks inspection',
} as const
