import { parseDay, parseMonth, parseYuan } from '../../kernel/index.ts'

/** Our own CSV templates, for what no dialect carries. A template is known by its header row, in Chinese or English. */

/** How a cell becomes a field: the field's wire form, or undefined when the cell is not of that kind. */
type Kind = 'text' | 'day' | 'month' | 'yuan' | 'percent' | 'whole'
type Column = {
  readonly zh: string
  readonly en: string
  readonly field: string
  readonly kind: Kind
  readonly example: string
}
export type Template = {
  readonly kind: string
  readonly zh: string
  readonly en: string
  readonly operation: string
  readonly columns: readonly Column[]
}

const column = (zh: string, en: string, field: string, kind: Kind, example: string): Column => ({
  zh,
  en,
  field,
  kind,
  example,
})
const PROJECT = column('项目编码', 'project', 'project', 'text', '320706202601010101')
const SITE_CARD = column('工号', 'siteCard', 'siteCard', 'text', 'K0001')
const ID_CARD = column('身份证号', 'idCard', 'idCard', 'text', '')
const MONTH = column('工资月份', 'month', 'month', 'month', '2026-10')

export const TEMPLATES: readonly Template[] = [
  {
    kind: 'terms',
    zh: '合同约定',
    en: 'Contract terms',
    operation: 'registry.recordTerms',
    columns: [
      PROJECT,
      column('合同签订日', 'contractSignedOn', 'contractSignedOn', 'day', '2026-01-05'),
      column('合同金额(元)', 'contract', 'contractFen', 'yuan', '12000000.00'),
      column('人工费比例(%)', 'labourShare', 'labourShareBp', 'percent', '25'),
      column('月人工费(元)', 'labourMonth', 'labourMonthFen', 'yuan', '250000.00'),
      column('拨付日', 'transferDay', 'transferDay', 'whole', '5'),
      column('发薪日', 'payDay', 'payDay', 'whole', '15'),
      column('工日起算时', 'cutHour', 'cutHour', 'whole', '4'),
    ],
  },
  {
    kind: 'rates',
    zh: '日工资',
    en: 'Day rates',
    operation: 'registry.recordRates',
    columns: [
      PROJECT,
      SITE_CARD,
      ID_CARD,
      column('起始日', 'from', 'from', 'day', '2026-08-01'),
      column('日工资(元)', 'rate', 'rateFen', 'yuan', '340.00'),
    ],
  },
  {
    kind: 'accounts',
    zh: '工资专户',
    en: 'Wage accounts',
    operation: 'funds.recordAccounts',
    columns: [
      PROJECT,
      column('开户行代码', 'bankCode', 'bankCode', 'text', '314'),
      column('开户行', 'bankName', 'bankName', 'text', '海州农商行'),
      column('账号', 'accountNumber', 'accountNumber', 'text', '3207060000000417'),
      column('开立日', 'openedOn', 'openedOn', 'day', '2026-01-20'),
      column('备案日', 'filedOn', 'filedOn', 'day', '2026-02-01'),
      column('撤销日', 'closedOn', 'closedOn', 'day', ''),
    ],
  },
  {
    kind: 'transfers',
    zh: '人工费拨付',
    en: 'Labour-cost transfers',
    operation: 'funds.recordTransfers',
    columns: [
      PROJECT,
      column('凭证号', 'reference', 'reference', 'text', 'T-202610-01'),
      MONTH,
      column('拨付日', 'on', 'on', 'day', '2026-11-05'),
      column('金额(元)', 'amount', 'amountFen', 'yuan', '250000.00'),
      column('付款人', 'payer', 'payer', 'text', '海州城建发展'),
    ],
  },
  {
    kind: 'orders',
    zh: '代发指令',
    en: 'Payment orders',
    operation: 'payment.recordOrders',
    columns: [
      PROJECT,
      column('批次号', 'batchNo', 'batchNo', 'text', 'B-202610-01'),
      MONTH,
      column('指令日', 'orderedOn', 'orderedOn', 'day', '2026-11-10'),
      column('序号', 'n', 'n', 'whole', '1'),
      SITE_CARD,
      ID_CARD,
      column('卡号', 'cardNumber', 'cardNumber', 'text', ''),
      column('金额(元)', 'amount', 'amountFen', 'yuan', '8160.00'),
      column('替代批次', 'replacesBatchNo', 'replacesBatchNo', 'text', ''),
    ],
  },
]

const normal = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s_（）()元%]/g, '')
    .toLowerCase()

/** The template whose header this is; columns may stand in any order, and optional ones may be missing. */
export function templateOf(header: readonly string[]): Template | undefined {
  const names = new Set(header.map(normal))
  const fits = TEMPLATES.map(template => ({
    template,
    known: template.columns.filter(each => names.has(normal(each.zh)) || names.has(normal(each.en))).length,
  })).filter(
    ({ template, known }) => known === header.filter(name => name !== '').length && known * 2 > template.columns.length,
  )
  return fits.sort((a, b) => b.known - a.known)[0]?.template
}

/** An empty template with one example line, UTF-8 with mark, for download. */
export function emptyTemplate(kind: string, language: 'zh' | 'en'): string | undefined {
  const template = TEMPLATES.find(each => each.kind === kind)
  if (!template) return undefined
  const names = template.columns.map(each => (language === 'zh' ? each.zh : each.en))
  return `\uFEFF${names.join(',')}\r\n${template.columns.map(each => each.example).join(',')}\r\n`
}

export type CellFlaw = { readonly field: string; readonly column: string; readonly kind: Kind; readonly text: string }

/** A row of a template as the operation's row, and the cells that are not of their kind. */
export function readTemplateRow(
  template: Template,
  header: readonly string[],
  cells: readonly string[],
): { readonly row: Record<string, unknown>; readonly flaws: readonly CellFlaw[] } {
  const row: Record<string, unknown> = {}
  const flaws: CellFlaw[] = []
  const person: Record<string, string> = {}
  header.forEach((name, index) => {
    const its = template.columns.find(each => normal(each.zh) === normal(name) || normal(each.en) === normal(name))
    const text = cells[index]?.replace(/^'/, '').trim() ?? ''
    if (!its || text === '') return
    const value = readCell(its.kind, text)
    if (value === undefined) flaws.push({ field: its.field, column: name, kind: its.kind, text })
    else if (its.field === 'siteCard' || its.field === 'idCard') person[its.field] = String(value)
    else row[its.field] = value
  })
  if (person.idCard) row.person = { idCard: person.idCard }
  else if (person.siteCard) row.person = { siteCard: person.siteCard }
  return { row, flaws }
}

function readCell(kind: Kind, text: string): string | number | undefined {
  switch (kind) {
    case 'text':
      return text
    case 'day':
      return parseDay(text.replace(/[/.]/g, '-').replace(/-(\d)(?=-|$)/g, '-0$1'))
    case 'month':
      return parseMonth(
        text
          .replace(/[/.年]/g, '-')
          .replace(/月$/, '')
          .replace(/-(\d)$/, '-0$1'),
      )
    case 'yuan': {
      const fen = parseYuan(text)
      return fen === undefined ? undefined : String(fen)
    }
    case 'percent': {
      const hundredths = parseYuan(text.replace(/%$/, ''))
      return hundredths === undefined ? undefined : Number(hundredths)
    }
    case 'whole':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    default:
      return kind satisfies never
  }
}
