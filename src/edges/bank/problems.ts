import { type ProblemDef, type RefusedRow, textsOf } from '../../kernel/index.ts'

/** Refusals of bank files and their lines. */
export const BANK_PROBLEMS = {
  'bank-file-empty': {
    kind: 'invalid',
    says: { zh: '回盘文件里没有一笔明细。', en: 'The result file holds not one item.' },
    fix: { zh: '向银行重新下载回盘文件。', en: 'Download the result file from the bank again.' },
  },
  'iso-broken': {
    kind: 'invalid',
    says: {
      zh: '这个 XML 文件读不了，或者不是 pain.002、camt.053。',
      en: 'This XML file cannot be read, or it is neither pain.002 nor camt.053.',
    },
    fix: {
      zh: '向银行重新下载 pain.002（支付状态）或 camt.053（账户对账单）。',
      en: 'Download pain.002 (payment status) or camt.053 (account statement) from the bank again.',
    },
  },
  'iso-no-payment': {
    kind: 'invalid',
    says: {
      zh: '文件里没有一笔写明端到端标识的支付，只有整批的状态说不清谁收到了钱。',
      en: 'No payment in the file names its end-to-end identifier; a state of the whole batch does not say who was paid.',
    },
    fix: {
      zh: '请银行给逐笔的 pain.002，或者导入 camt.053 对账单。',
      en: 'Ask the bank for a pain.002 of each payment, or import the camt.053 statement.',
    },
  },
  'bank-count-differs': {
    kind: 'conflict',
    says: {
      zh: '文件头（尾）写 {promised} 笔，明细是 {found} 笔，整个文件没有收。',
      en: 'The header or trailer says {promised} items, the lines are {found}; nothing of the file was taken.',
    },
    fix: {
      zh: '文件不全或被改过：向银行要完整的回盘文件。',
      en: 'It is cut off or altered: ask the bank for the whole file.',
    },
  },
  'bank-total-differs': {
    kind: 'conflict',
    says: {
      zh: '文件头（尾）写总金额 {promised} 元，明细相加是 {found} 元，整个文件没有收。',
      en: 'The header or trailer says {promised} yuan, the lines add up to {found}; nothing of the file was taken.',
    },
    fix: {
      zh: '文件不全或被改过：向银行要完整的回盘文件。',
      en: 'It is cut off or altered: ask the bank for the whole file.',
    },
  },
  'bank-line-broken': {
    kind: 'invalid',
    says: { zh: '这一行的栏数不对（{cells} 栏）。', en: 'The line has a wrong number of cells ({cells}).' },
    fix: {
      zh: '核对分隔符，或者按模板：序号|收款账号|户名|金额|状态|原因|流水号。',
      en: 'Check the separator, or use the template: 序号|收款账号|户名|金额|状态|原因|流水号.',
    },
  },
  'bank-batch-missing': {
    kind: 'invalid',
    says: { zh: '没有批次号。', en: 'The batch number is missing.' },
    fix: {
      zh: '文件头写 H|批次号|笔数|总金额|日期，或者加“批次号”一列。',
      en: 'Begin with H|batch|count|total|day, or add a column 批次号.',
    },
  },
  'bank-day-missing': {
    kind: 'invalid',
    says: { zh: '没有处理日期，或者日期不对（{value}）。', en: 'The day is missing or wrong ({value}).' },
    fix: {
      zh: '文件头写 H|批次号|笔数|总金额|日期，或者加“日期”一列。',
      en: 'Begin with H|batch|count|total|day, or add a column 日期.',
    },
  },
  'bank-amount-wrong': {
    kind: 'invalid',
    says: { zh: '金额“{value}”不对。', en: 'The amount “{value}” is wrong.' },
    fix: { zh: '以元为单位，两位小数，大于 0。', en: 'Give yuan with two decimals, above 0.' },
  },
  'bank-card-wrong': {
    kind: 'invalid',
    says: {
      zh: '收款账号不对，或者被 Excel 写成了科学计数。',
      en: 'The payee’s account is wrong, or was written in scientific notation.',
    },
    fix: {
      zh: '用银行原始文件，不要经 Excel 另存。',
      en: 'Use the bank’s original file, not one saved by a spreadsheet.',
    },
  },
  'bank-item-unnamed': {
    kind: 'invalid',
    says: {
      zh: '这一行没有序号，也没有收款账号，对不上指令。',
      en: 'The line has neither number nor account and cannot be matched.',
    },
    fix: { zh: '补上序号或收款账号。', en: 'Add one of the two.' },
  },
  'bank-status-underway': {
    kind: 'conflict',
    says: { zh: '银行还没有处理完（{value}）。', en: 'The bank has not settled it yet ({value}).' },
    fix: {
      zh: '等银行给出成功或失败的最终结果再报这一笔。',
      en: 'Send the item again when the bank gives its final result.',
    },
  },
  'bank-status-unknown': {
    kind: 'invalid',
    says: { zh: '状态“{value}”认不出。', en: 'The status “{value}” is not known.' },
    fix: {
      zh: '成功写“成功”或 0000，失败写“失败”或银行的错误码。',
      en: 'Write 成功 or 0000 for paid, 失败 or the bank’s code for returned.',
    },
  },
} as const satisfies Record<string, ProblemDef>

export type BankCode = keyof typeof BANK_PROBLEMS

/** A refusal in words. `line` 0 stands for the whole file. */
export function refusedLine(
  line: number,
  field: string,
  code: BankCode,
  more: Readonly<Record<string, string | number>> = {},
): RefusedRow {
  const { says, fix } = textsOf(BANK_PROBLEMS, { code, with: more })
  return { row: line, field, code, says, fix }
}
