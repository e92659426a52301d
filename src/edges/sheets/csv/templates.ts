import type { Label } from '../../../kernel/index.ts'
import { foldText } from '../table/words.ts'
import { settlementTemplates } from './settlement-templates.ts'
import { registryTemplates } from './registry-templates.ts'
import { type Reader, card, choice, count, day, money, percent, text, yesNo } from './fields.ts'
import { idCard, project, siteCard, wageMonth } from './columns.ts'
import { PAY_TEMPLATES } from './pay-templates.ts'
import { MONEY_TEMPLATES } from './money-templates.ts'

/**
 * Our own templates, for what no dialect carries: contract terms, day rates, wage accounts, transfers, payment orders.
 */

export type TemplateKind =
  | 'terms'
  | 'rates'
  | 'accounts'
  | 'transfers'
  | 'orders'
  | 'covers'
  | 'funds'
  | 'payTerms'
  | 'pieces'
  | 'leave'
  | 'signatures'
  | 'nodes'
  | 'settlements'
  | 'permits'
  | 'wageOfficers'
  | 'boards'
  | 'trainings'
  | 'certificates'
  | 'exits'
  | 'notices'
  | 'statements'
  | 'fund-plans'
  | 'fund-arrivals'
  | 'fund-uses'
  | 'pledges'
  | 'pledgeSteps'

/** One column of a template. */
export type Column = {
  /** Name of the operation's field; `siteCard` and `idCard` together name the person. */
  readonly field: string
  readonly zh: string
  readonly en: string
  readonly read: Reader
  readonly required?: boolean
  readonly example: string
}

export type Template = {
  readonly kind: TemplateKind
  readonly label: Label
  readonly operation: string
  readonly columns: readonly Column[]
  /** Rows of one key stay in one call: a batch or sheet must not be cut. */
  readonly key?: string
  /** Each row is the whole input of a call; refused with this code it was known before. */
  readonly knownCode?: string
}

export const TEMPLATES: readonly Template[] = [
  ...registryTemplates({ project, siteCard, idCard }),
  {
    kind: 'terms',
    label: { zh: '合同约定', en: 'Contract terms' },
    operation: 'registry.recordTerms',
    columns: [
      project,
      {
        field: 'contractSignedOn',
        zh: '合同签订日',
        en: 'contractSignedOn',
        read: day,
        required: true,
        example: '2026-03-01',
      },
      { field: 'contractFen', zh: '合同金额(元)', en: 'contractYuan', read: money, example: '86000000.00' },
      { field: 'labourShareBp', zh: '人工费比例(%)', en: 'labourSharePercent', read: percent, example: '20' },
      { field: 'labourMonthFen', zh: '月人工费(元)', en: 'labourMonthYuan', read: money, example: '1200000.00' },
      { field: 'transferDay', zh: '拨付日', en: 'transferDay', read: count(1, 31), required: true, example: '5' },
      { field: 'payDay', zh: '发薪日', en: 'payDay', read: count(1, 31), required: true, example: '15' },
      { field: 'cutHour', zh: '工日起算时', en: 'cutHour', read: count(0, 12), example: '4' },
    ],
  },
  {
    kind: 'rates',
    label: { zh: '日工资', en: 'Day rates' },
    operation: 'registry.recordRates',
    columns: [
      project,
      siteCard,
      idCard,
      { field: 'from', zh: '起始日', en: 'from', read: day, required: true, example: '2026-03-01' },
      { field: 'rateFen', zh: '日工资(元)', en: 'dayRateYuan', read: money, required: true, example: '300.00' },
    ],
  },
  {
    kind: 'accounts',
    label: { zh: '工资专户', en: 'Wage accounts' },
    operation: 'funds.recordAccounts',
    columns: [
      project,
      { field: 'bankCode', zh: '开户行代码', en: 'bankCode', read: text(16), required: true, example: '102' },
      {
        field: 'bankName',
        zh: '开户行',
        en: 'bankName',
        read: text(200),
        required: true,
        example: '中国工商银行连云港海州支行',
      },
      {
        field: 'accountNumber',
        zh: '账号',
        en: 'accountNumber',
        read: text(40),
        required: true,
        example: '1107000000000000001',
      },
      { field: 'openedOn', zh: '开立日', en: 'openedOn', read: day, required: true, example: '2026-03-10' },
      { field: 'filedOn', zh: '备案日', en: 'filedOn', read: day, example: '2026-03-15' },
      { field: 'closedOn', zh: '撤销日', en: 'closedOn', read: day, example: '' },
      { field: 'agreementOn', zh: '三方协议签订日', en: 'agreementOn', read: day, example: '2026-03-08' },
    ],
  },
  {
    kind: 'transfers',
    label: { zh: '人工费拨付', en: 'Labour-cost transfers' },
    operation: 'funds.recordTransfers',
    columns: [
      project,
      { field: 'reference', zh: '凭证号', en: 'reference', read: text(100), required: true, example: 'BF202611050001' },
      wageMonth,
      { field: 'on', zh: '拨付日', en: 'transferredOn', read: day, required: true, example: '2026-11-05' },
      { field: 'amountFen', zh: '金额(元)', en: 'amountYuan', read: money, required: true, example: '1200000.00' },
      { field: 'payer', zh: '付款人', en: 'payer', read: text(200), example: '连云港某置业有限公司' },
    ],
  },
  {
    kind: 'covers',
    label: { zh: '保证金和担保', en: 'Deposits and guarantees' },
    operation: 'funds.recordCovers',
    columns: [
      project,
      {
        field: 'kind',
        zh: '担保种类',
        en: 'coverKind',
        read: choice({
          工资保证金: 'deposit',
          保证金: 'deposit',
          工程款支付担保: 'payment',
          支付担保: 'payment',
          履约担保: 'performance',
          deposit: 'deposit',
          payment: 'payment',
          performance: 'performance',
        }),
        required: true,
        example: '工资保证金',
      },
      {
        field: 'form',
        zh: '担保形式',
        en: 'coverForm',
        read: choice({
          现金: 'cash',
          银行保函: 'bankGuarantee',
          保函: 'bankGuarantee',
          担保公司保函: 'suretyGuarantee',
          保险: 'insurance',
          cash: 'cash',
          bankGuarantee: 'bankGuarantee',
          suretyGuarantee: 'suretyGuarantee',
          insurance: 'insurance',
        }),
        required: true,
        example: '银行保函',
      },
      {
        field: 'issuer',
        zh: '开立机构',
        en: 'issuer',
        read: text(200),
        required: true,
        example: '中国工商银行连云港海州支行',
      },
      { field: 'number', zh: '凭证编号', en: 'paperNumber', read: text(100), required: true, example: 'BH202603001' },
      { field: 'amountFen', zh: '担保金额(元)', en: 'coverYuan', read: money, required: true, example: '800000.00' },
      { field: 'from', zh: '生效日', en: 'inForceFrom', read: day, required: true, example: '2026-03-20' },
      { field: 'until', zh: '有效期至', en: 'inForceUntil', read: day, example: '2027-12-31' },
      { field: 'filedOn', zh: '提交日', en: 'coverFiledOn', read: day, required: true, example: '2026-03-25' },
      {
        field: 'beneficiaryIsAuthority',
        zh: '受益人为人社部门',
        en: 'beneficiaryIsAuthority',
        read: yesNo,
        example: '是',
      },
      { field: 'onDemand', zh: '见索即付', en: 'onDemand', read: yesNo, example: '是' },
    ],
  },
  {
    kind: 'funds',
    label: { zh: '应急周转金', en: 'Emergency funds' },
    operation: 'funds.recordFunds',
    columns: [
      {
        field: 'region',
        zh: '县区代码',
        en: 'divisionCode',
        read: count(100_000, 999_999),
        required: true,
        example: '320706',
      },
      { field: 'sizeFen', zh: '核定规模(元)', en: 'sizeYuan', read: money, required: true, example: '1000000.00' },
      { field: 'amountFen', zh: '到位金额(元)', en: 'paidInYuan', read: money, required: true, example: '1000000.00' },
      { field: 'setUpOn', zh: '设立日', en: 'setUpOn', read: day, required: true, example: '2026-01-05' },
      {
        field: 'document',
        zh: '设立文件',
        en: 'document',
        read: text(200),
        required: true,
        example: '政办发〔2026〕1号',
      },
    ],
  },
  ...settlementTemplates(project),
  ...MONEY_TEMPLATES,
  {
    kind: 'orders',
    label: { zh: '代发指令', en: 'Payment orders' },
    operation: 'payment.recordOrders',
    key: 'batchNo',
    columns: [
      project,
      { field: 'batchNo', zh: '批次号', en: 'batchNo', read: text(64), required: true, example: 'DF20261113001' },
      wageMonth,
      { field: 'orderedOn', zh: '指令日', en: 'orderedOn', read: day, required: true, example: '2026-11-13' },
      { field: 'n', zh: '序号', en: 'n', read: count(1, 1_000_000), required: true, example: '1' },
      siteCard,
      idCard,
      { field: 'cardNumber', zh: '卡号', en: 'cardNumber', read: card, example: '6228480012345678903' },
      { field: 'amountFen', zh: '金额(元)', en: 'amountYuan', read: money, required: true, example: '7700.00' },
      { field: 'replacesBatchNo', zh: '替代批次', en: 'replacesBatchNo', read: text(64), example: '' },
    ],
  },
  ...PAY_TEMPLATES,
]

/** A heading without unit, spaces and marks, for comparing. */
export function headingOf(cell: string): string {
  return foldText(cell)
    .replace(/\([^()]*\)|[*:_'"-]/g, '')
    .toLowerCase()
}

export type Matched = {
  readonly template: Template
  /** Column of the file for each of the template's columns; undefined when it is not there. */
  readonly places: readonly (number | undefined)[]
  /** Amounts are given in 10 000 yuan. */
  readonly tenThousands: readonly boolean[]
}

/** Headings that tell a template must be there in this number. */
const SHARED_MIN = 3

/** By its Chinese name, by its English one with or without the unit, or by the name of the field. */
function isHeadingOf(column: Column, heading: string): boolean {
  const bare = headingOf(column.en).replace(/(yuan|percent)$/, '')
  const field = /(Fen|Bp)$/.test(column.field) ? '' : column.field.toLowerCase()
  return heading !== '' && [headingOf(column.zh), headingOf(column.en), bare, field].includes(heading)
}

/** The template whose header this is, or undefined: the one with most columns, in Chinese or English. */
export function matchTemplate(cells: readonly string[]): Matched | undefined {
  const headings = cells.map(headingOf)
  const named = TEMPLATES.filter(({ columns: [first] }) =>
    headings.some(heading => first !== undefined && isHeadingOf(first, heading)),
  )
  if (named.length === 0) return undefined
  const candidates = named.map(template => {
    const places = template.columns.map(column => {
      const at = headings.findIndex(heading => isHeadingOf(column, heading))
      return at < 0 ? undefined : at
    })
    const found = places.filter(place => place !== undefined).length
    const lacking = template.columns.filter((column, index) => column.required && places[index] === undefined).length
    return { template, places, found, score: found - lacking * 2 }
  })
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.found < SHARED_MIN || best.score < 0) return undefined
  const tenThousands = best.places.map(place => place !== undefined && /万元/.test(foldText(cells[place] ?? '')))
  return { template: best.template, places: best.places, tenThousands }
}
