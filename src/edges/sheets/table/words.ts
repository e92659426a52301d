/** The words by which sites head their columns. One place; a word met on a site is added here. */

export type ColumnField =
  | 'seq'
  | 'name'
  | 'idCard'
  | 'siteCard'
  | 'crew'
  | 'days'
  /** A bare “合计”: of days where there are columns of days, else of pay. */
  | 'sum'
  | 'rate'
  | 'quantity'
  | 'unitPrice'
  | 'piece'
  | 'due'
  | 'deduction'
  | 'deductionPart'
  | 'claimed'
  | 'cardNumber'
  | 'bankName'
  | 'bankCode'
  | 'sign'
  | 'signedOn'
  | 'outsideCode'
  | 'halfOfDay'
  | 'remark'

/** A heading without spaces, units and marks: `日工资（元/天）*` → `日工资`. */
export function bareWord(text: string): string {
  const folded = foldText(text)
  const bare = folded.replace(/\([^()]*\)|\[[^[\]]*\]/g, '').replace(/[:*]/g, '')
  return bare === '' ? folded.replace(/[()[\]:*]/g, '') : bare
}

/** Full width to half width, no white space, brackets of one kind. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/[【〔〖]/g, '[')
    .replace(/[】〕〗]/g, ']')
}

/**
 * What a column may be called: the earlier of two patterns of a field is the better. Order of the fields decides
 * between fields.
 */
const WORDS: readonly (readonly [ColumnField, readonly RegExp[]])[] = [
  ['idCard', [/身份证/, /^(证件号|公民身份|证件号码)/, /^id(card|number)$/i]],
  ['siteCard', [/^工号$/, /(工牌|工卡|考勤|实名制?|人员|工人|员工)(编号|号码?|卡号)$/, /^(sitecard|workerno)$/i]],
  ['signedOn', [/签(字|收|名|领)(日期|时间)/, /领款日期/, /^signedon$/i]],
  ['sign', [/签(字|名|收|领|章)/, /领款人|领取人/, /手印|指纹|捺印/, /^signature$/i]],
  ['outsideCode', [/工资单?编[码号]$/, /第三方.*编[码号]/]],
  ['bankCode', [/(开户行|银行)(代码|编码)/]],
  ['bankName', [/开户(银)?行/, /(所属|代发|发卡)银?行/, /^银行(名称)?$/, /^bank$/i]],
  [
    'cardNumber',
    [
      /(银行|工资)卡(卡号|帐号|账号|号码?)?$/,
      /(银行|收款|工资)[账帐]号/,
      /^(卡号|[账帐]号|卡[/、]?[账帐]号)$/,
      /^cardnumber$/i,
    ],
  ],
  ['seq', [/^(序号|序|编号|no\.?|#)$/i]],
  ['name', [/^((工人|员工|农民工|民工|人员|职工)?姓名|名字|工人)$/, /^name$/i]],
  ['crew', [/^(所属|施工|所在)?班组(名称)?$/]],
  ['halfOfDay', [/^(时段|上下午|上午下午|午别|班次)$/]],
  ['rate', [/日工资|日薪|^工价|日(单|工)价|工日单价/, /(工资|单价)标准|^标准$/, /^dayrate$/i]],
  ['unitPrice', [/计件单价|综合单价/, /^单价$/]],
  ['quantity', [/工程量|完成(数)?量|计件(数|数量)$|^数量$/]],
  ['piece', [/^(计件|计量|包工|承包)(工资|金额|合计|小计|款)?$/, /^pieceamount$/i]],
  [
    'due',
    [
      /应(发|付|得|支)(工资)?(合计|总额|总计|小计)/,
      /应(发|付|得|支)(工资|金额|额|数)?/,
      /^(工资|本月|当月)(合计|总额|金额|总计)$|^(本月|当月)工资$|^合计工资$/,
      /^wagesdue$/i,
    ],
  ],
  ['claimed', [/实(发|付|领|得|支)/, /^wagespaid$/i]],
  [
    'deduction',
    [
      /^(应)?扣(款|除|减)?(合计|总额|小计|金额)$/,
      /^(应扣|扣款|扣除|扣减|扣发|代扣)(款|项|金额|工资)?$/,
      /^deduction$/i,
    ],
  ],
  [
    'deductionPart',
    [/借支|预支|生活费|伙食|餐费|水电|罚款|个税|所得税|社保|保险|公积金|其[他它]扣|代扣|工具费|押金|住宿费/],
  ],
  [
    'days',
    [
      /^(实际|本月|合计|累计|总)?出勤(天数|工日|日数|工数|合计|天)?$/,
      /^(总|合计|累计)?(工日|工天|工数)(数|合计|小计)?$/,
      /^(考勤|出工|上班|工作|实际)(天数|工日|日数|工数)$/,
      /^天数$/,
      /^days$/i,
    ],
  ],
  ['sum', [/^(合计|总计|小计|计)$/]],
  ['remark', [/备注|说明/]],
]

export type Match = { readonly field: ColumnField; readonly rank: number }

/**
 * Which field a column is, by its heading and the headings above it.
 *
 * @param path  from the top heading to the column's own
 */
export function fieldOf(path: readonly string[]): Match | undefined {
  const own = bareWord(path.at(-1) ?? '')
  const above = path.slice(0, -1).map(bareWord).join('')
  const whole = foldText(path.join(''))
  if (own === '') return undefined
  // Under “扣款” every column is a deduction, its sum the deduction.
  if (/扣/.test(above))
    return /^(合计|小计|总计|金额|计)$/.test(own)
      ? { field: 'deduction', rank: 0 }
      : { field: 'deductionPart', rank: 0 }
  if (/应(发|付|得)/.test(above) && /^(合计|小计|总计|金额)$/.test(own)) return { field: 'due', rank: 0 }
  if (/工资/.test(above) && /^(合计|小计|总计|金额)$/.test(own)) return { field: 'due', rank: 1 }
  if (/出勤|考勤|工日/.test(above) && /^(合计|小计|总计|天数|计)$/.test(own)) return { field: 'days', rank: 0 }
  if (/计件|计量/.test(above)) {
    if (/^(合计|小计|金额|工资)$/.test(own)) return { field: 'piece', rank: 0 }
    if (/单价/.test(own)) return { field: 'unitPrice', rank: 0 }
  }
  if (/^单价/.test(own) && /元[/每](天|日|工)/.test(whole)) return { field: 'rate', rank: 0 }
  for (const [field, patterns] of WORDS) {
    const rank = patterns.findIndex(pattern => pattern.test(own))
    if (rank >= 0) return { field, rank }
  }
  return undefined
}

/** Headings up to here are taken for days, so that a 32nd is refused at its mark and not overlooked. */
const DAY_HEADING_MAX = 39

/** The day of the month a column stands for, by its own heading: `1`, `1日`, `1号`, `10.1`, `10/1`, `10月1日`. */
export function dayColumnOf(own: string): number | undefined {
  const match = /^(?:\d{4}[-./年])?(?:(\d{1,2})[-./月])?(\d{1,2})[日号]?$/.exec(foldText(own))
  const day = Number(match?.[2] ?? 0)
  return day >= 1 && day <= DAY_HEADING_MAX ? day : undefined
}

/** D10 codes by the words of a bank's name; the longer word first where one holds the other. */
const BANKS: readonly (readonly [string, RegExp])[] = [
  ['203', /农业发展/],
  ['402', /农村信用|农信/],
  ['317', /农村合作/],
  ['314', /农村商业|农商/],
  ['320', /村镇银行/],
  ['103', /农业银行|农行/],
  ['102', /工商银行|工行/],
  ['105', /建设银行|建行/],
  ['100', /邮政储蓄|邮储/],
  ['301', /交通银行|交行/],
  ['302', /中信银行/],
  ['303', /光大银行/],
  ['304', /华夏银行/],
  ['305', /民生银行/],
  ['306', /广发银行|广东发展/],
  ['307', /平安银行/],
  ['308', /招商银行|招行/],
  ['309', /兴业银行/],
  ['310', /浦东发展|浦发/],
  ['315', /恒丰银行/],
  ['316', /浙商银行/],
  ['318', /渤海银行/],
  ['319', /徽商银行/],
  ['104', /中国银行|^中行/],
]

/** The three-digit bank code (dictionary D10) by the bank's name, or undefined. */
export function bankCodeOf(name: string): string | undefined {
  return BANKS.find(([, words]) => words.test(name))?.[0]
}

/** A row that adds others up. */
export function isTotalWord(text: string): boolean {
  return /^(本页|本班组|全部|本月)?(合计|总计|小计|共计|累计)/.test(foldText(text))
}
