import { type Label, type Problem, type ProblemDef, textsOf } from '../../kernel/index.ts'

/**
 * Every refusal a workbook, a table or a cell may meet before it becomes an operation's input. Texts live here once.
 */
export const SHEET_PROBLEMS = {
  'file-empty': {
    kind: 'invalid',
    says: { zh: '文件是空的。', en: 'The file is empty.' },
    fix: { zh: '重新导出后再传。', en: 'Export it again and send it.' },
  },
  'file-too-large': {
    kind: 'too-large',
    says: { zh: '文件有 {size} MB，超过 {limit} MB。', en: 'The file has {size} MB, more than {limit} MB.' },
    fix: {
      zh: '去掉照片和扫描件，或者按班组、按月份分成几个文件。',
      en: 'Remove photographs and scans, or split it by crew or month.',
    },
  },
  'unpacked-too-large': {
    kind: 'too-large',
    says: {
      zh: '工作簿解开后超过 {limit} MB（或者里面写的大小不实），没有打开。',
      en: 'Unpacked, the workbook exceeds {limit} MB (or misstates its size); it was not opened.',
    },
    fix: { zh: '用 Excel 或 WPS 另存一份只有表格的工作簿。', en: 'Save a copy that holds only the tables.' },
  },
  'too-many-rows': {
    kind: 'too-large',
    says: { zh: '工作簿超过 {limit} 行。', en: 'The workbook has more than {limit} rows.' },
    fix: { zh: '按班组或月份分成几个文件。', en: 'Split it by crew or month.' },
  },
  'too-long': {
    kind: 'too-large',
    says: {
      zh: '工作簿太复杂，读了太久或者占了太多内存，已经停下，没有存下任何内容。',
      en: 'The workbook is too complex: reading was stopped; nothing was saved.',
    },
    fix: {
      zh: '把数据复制到新的工作簿（只粘贴数值）再传。',
      en: 'Copy the data to a new workbook (values only) and send that.',
    },
  },
  'file-damaged': {
    kind: 'invalid',
    says: { zh: '文件损坏，打不开（{part}）。', en: 'The file is damaged and cannot be opened ({part}).' },
    fix: {
      zh: '在 Excel 或 WPS 里能打开的话，另存一份再传。',
      en: 'If Excel or WPS can open it, save a copy and send that.',
    },
  },
  'file-encrypted': {
    kind: 'invalid',
    says: { zh: '文件加了密码，打不开。', en: 'The file is protected by a password.' },
    fix: { zh: '取消密码后另存再传。', en: 'Remove the password, save and send again.' },
  },
  'file-unknown': {
    kind: 'invalid',
    says: { zh: '认不出这是什么文件：{what}。', en: 'This file is of no known kind: {what}.' },
    fix: {
      zh: '可以接收：全国平台 NDJSON、工资表和考勤表工作簿、银行回盘文件、本平台的 CSV 模板。',
      en: 'Accepted: national-platform NDJSON, payroll and attendance workbooks, bank result files, our CSV templates.',
    },
  },
  'no-table': {
    kind: 'invalid',
    says: { zh: '工作簿里没有找到工资表或考勤表。', en: 'No payroll or attendance table was found in the workbook.' },
    fix: {
      zh: '表头要有“姓名、身份证号（或工号）”，工资表还要有“应发工资”，考勤表还要有 1–31 日各列。',
      en: 'The header needs name and identity number (or site card); payroll also wages due, attendance also columns 1–31.',
    },
  },
  'table-empty': {
    kind: 'invalid',
    says: { zh: '工作表“{sheet}”有表头，没有一行数据。', en: 'Sheet “{sheet}” has a header but not one row of data.' },
    fix: { zh: '填好数据再传。', en: 'Fill it in and send again.' },
  },
  'project-missing': {
    kind: 'invalid',
    says: { zh: '没有写项目编码。', en: 'No project code is given.' },
    fix: {
      zh: '在表头上方写“项目编码：…”，或者上传时选定项目。',
      en: 'Write “项目编码：…” above the header, or choose the project when sending.',
    },
  },
  'employer-missing': {
    kind: 'invalid',
    says: {
      zh: '没有写用工单位，或者认不出是哪一家（{employer}）。',
      en: 'The employer is missing or not recognised ({employer}).',
    },
    fix: {
      zh: '在表头上方写“用工单位：…（统一社会信用代码）”，名称要与项目登记的参建单位一致，或者上传时选定。',
      en: 'Write “用工单位：… (credit code)” above the header, as registered in the project, or choose it when sending.',
    },
  },
  'month-missing': {
    kind: 'invalid',
    says: { zh: '没有写是哪个月的。', en: 'The month is not given.' },
    fix: {
      zh: '在标题里写“2026年10月”这样的月份，或者上传时选定。',
      en: 'Write the month in the title, such as 2026年10月, or choose it when sending.',
    },
  },
  'month-wrong': {
    kind: 'invalid',
    says: { zh: '月份“{given}”不存在。', en: 'There is no month “{given}”.' },
    fix: { zh: '改成“2026年10月”这样的写法。', en: 'Write it like 2026年10月.' },
  },
  differs: {
    kind: 'invalid',
    says: {
      zh: '表里写的是“{given}”，上传时选定的是“{chosen}”，两者不一致。',
      en: 'The sheet says “{given}” but “{chosen}” was chosen when sending.',
    },
    fix: { zh: '改正其中一处。', en: 'Correct one of the two.' },
  },
  'column-missing': {
    kind: 'invalid',
    says: { zh: '表头里没有“{column}”一列。', en: 'The header has no column “{column}”.' },
    fix: { zh: '补上这一列再传。', en: 'Add the column and send again.' },
  },
  'cycle-not-month': {
    kind: 'invalid',
    says: {
      zh: '日期列不是从 1 日排到月末（缺 {missing} 日，或者次序不对）。',
      en: 'The day columns do not run from the 1st to the end of the month (day {missing} is missing or out of order).',
    },
    fix: { zh: '按自然月填，每天一列。', en: 'Use the calendar month, one column a day.' },
  },
  'person-missing': {
    kind: 'invalid',
    says: { zh: '这一行没有身份证号，也没有工号。', en: 'The row has neither identity number nor site card.' },
    fix: { zh: '补上身份证号或工号。', en: 'Add one of the two.' },
  },
  'person-twice': {
    kind: 'invalid',
    says: {
      zh: '同一个人在这张表里出现两次（前一处在第 {before} 行）。',
      en: 'The same person stands twice in this table (before in row {before}).',
    },
    fix: { zh: '并成一行，或者删掉多余的一行。', en: 'Merge the rows or delete one.' },
  },
  'id-digits-lost': {
    kind: 'invalid',
    says: {
      zh: '身份证号被 Excel 当成数字，后几位已经丢失，补不回来。',
      en: 'Excel took the identity number for a number; its last digits are lost.',
    },
    fix: {
      zh: '把这一列设成“文本”，照身份证重新录入 18 位号码。',
      en: 'Format the column as text and type the 18 characters again.',
    },
  },
  'id-old': {
    kind: 'invalid',
    says: { zh: '这是 15 位旧身份证号，已经停用。', en: 'This is a 15-digit identity number, no longer in use.' },
    fix: { zh: '换成 18 位号码。', en: 'Use the number of 18 characters.' },
  },
  'id-check-wrong': {
    kind: 'invalid',
    says: {
      zh: '身份证号不对：出生日期或校验位不符。',
      en: 'The identity number is wrong: its day of birth or check character does not fit.',
    },
    fix: { zh: '照身份证核对这 18 位。', en: 'Check the 18 characters against the card.' },
  },
  'id-shape-wrong': {
    kind: 'invalid',
    says: { zh: '这一格不像证件号码。', en: 'This does not look like an identity number.' },
    fix: {
      zh: '填 18 位身份证号，或者其他证件的完整号码。',
      en: 'Give the 18 characters, or the full number of another document.',
    },
  },
  'card-digits-lost': {
    kind: 'invalid',
    says: {
      zh: '银行卡号被 Excel 当成数字，后几位已经丢失。',
      en: 'Excel took the card number for a number; its last digits are lost.',
    },
    fix: { zh: '把这一列设成“文本”，照银行卡重新录入。', en: 'Format the column as text and type the number again.' },
  },
  'card-shape-wrong': {
    kind: 'invalid',
    says: { zh: '银行卡号不对，应为 10 到 32 位数字。', en: 'The card number is wrong; it has 10 to 32 digits.' },
    fix: { zh: '照银行卡核对。', en: 'Check it against the card.' },
  },
  'amount-missing': {
    kind: 'invalid',
    says: { zh: '“{column}”没有填。', en: '“{column}” is empty.' },
    fix: { zh: '填上金额，没有就填 0。', en: 'Give the amount; 0 when there is none.' },
  },
  'amount-wrong': {
    kind: 'invalid',
    says: { zh: '“{column}”不是金额。', en: '“{column}” is not an amount.' },
    fix: { zh: '只填数字，如 7800.00；不要写文字、日期。', en: 'Digits only, such as 7800.00; no words, no dates.' },
  },
  'amount-negative': {
    kind: 'invalid',
    says: { zh: '“{column}”是负数。', en: '“{column}” is negative.' },
    fix: {
      zh: '工资不能为负；扣款写在扣款栏，超出的部分另行处理。',
      en: 'Wages cannot be negative; put deductions in their own column.',
    },
  },
  'deduction-exceeds': {
    kind: 'invalid',
    says: {
      zh: '扣款 {deduction} 元超过应发 {due} 元。',
      en: 'Deductions of {deduction} yuan exceed the {due} yuan due.',
    },
    fix: {
      zh: '核对应发和扣款；多出的部分不能从当月工资扣。',
      en: 'Check both; what exceeds the month’s wages cannot be deducted from them.',
    },
  },
  'formula-empty': {
    kind: 'invalid',
    says: {
      zh: '“{column}”是公式，文件里没有存它的结果。',
      en: '“{column}” is a formula whose result is not stored in the file.',
    },
    fix: {
      zh: '用 Excel 或 WPS 打开、保存一次，或者粘贴成数值。',
      en: 'Open and save it once in Excel or WPS, or paste it as a value.',
    },
  },
  'cell-error': {
    kind: 'invalid',
    says: { zh: '“{column}”是错误值 {value}。', en: '“{column}” holds the error {value}.' },
    fix: { zh: '改好公式再传。', en: 'Correct the formula and send again.' },
  },
  'days-wrong': {
    kind: 'invalid',
    says: { zh: '出勤“{value}”不是天数。', en: '“{value}” is not a number of days.' },
    fix: { zh: '填 0 到 31 之间的天数，可以有半天。', en: 'Give days from 0 to 31; half days are allowed.' },
  },
  'mark-unknown': {
    kind: 'invalid',
    says: { zh: '{day} 日这一格“{value}”认不出。', en: 'The mark “{value}” of day {day} is not known.' },
    fix: {
      zh: '全天填 √ 或 1，半天填 ○ 或 0.5，没来填 × 或空着；不要填小时数。',
      en: 'Whole day √ or 1, half day ○ or 0.5, absent × or empty; no hours.',
    },
  },
  'day-beyond-month': {
    kind: 'invalid',
    says: { zh: '{month} 没有 {day} 日，这一格却有出勤。', en: '{month} has no day {day}, yet attendance is marked.' },
    fix: { zh: '清掉这一格，或者改正月份。', en: 'Clear the cell, or correct the month.' },
  },
  'total-differs': {
    kind: 'invalid',
    says: {
      zh: '逐日相加是 {sum} 天，合计写的是 {given} 天。',
      en: 'The days add up to {sum}; the total says {given}.',
    },
    fix: { zh: '核对逐日记录和合计，改正不对的一处。', en: 'Check the days against the total and correct one.' },
  },
  'field-missing': {
    kind: 'invalid',
    says: { zh: '“{column}”没有填。', en: '“{column}” is empty.' },
    fix: { zh: '填好这一栏再传。', en: 'Fill it in and send again.' },
  },
  'number-wrong': {
    kind: 'invalid',
    says: {
      zh: '“{column}”应为 {from} 到 {until} 的整数，填的是“{value}”。',
      en: '“{column}” is a whole number from {from} to {until}; “{value}” was given.',
    },
    fix: { zh: '改成范围内的整数。', en: 'Give a whole number within the range.' },
  },
  'number-lost': {
    kind: 'invalid',
    says: {
      zh: '“{column}”被 Excel 写成了科学计数，后几位已经丢失。',
      en: '“{column}” was written in scientific notation; its last digits are lost.',
    },
    fix: {
      zh: '把这一列设成“文本”重新录入，再另存为 CSV。',
      en: 'Format the column as text, type it again, and save as CSV.',
    },
  },
  'choice-wrong': {
    kind: 'invalid',
    says: {
      zh: '“{column}”只能是：{options}；填的是“{value}”。',
      en: '“{column}” is one of: {options}; “{value}” was given.',
    },
    fix: { zh: '照列出的写法填。', en: 'Write it as listed.' },
  },
  'percent-wrong': {
    kind: 'invalid',
    says: {
      zh: '“{column}”应为 0 到 100 的百分数，最多两位小数，填的是“{value}”。',
      en: '“{column}” is a percentage from 0 to 100 with at most two decimals; “{value}” was given.',
    },
    fix: { zh: '写成 20 或 20.5。', en: 'Write it like 20 or 20.5.' },
  },
  'text-too-long': {
    kind: 'invalid',
    says: { zh: '“{column}”超过 {limit} 个字。', en: '“{column}” has more than {limit} characters.' },
    fix: { zh: '缩短后再传。', en: 'Shorten it and send again.' },
  },
  'line-broken': {
    kind: 'invalid',
    says: {
      zh: '这一行的栏数与表头不符，或者引号没有成对。',
      en: 'The line has other columns than the header, or a quotation mark is not closed.',
    },
    fix: {
      zh: '用 Excel 或 WPS 打开模板填写，另存为 CSV。',
      en: 'Fill the template in Excel or WPS and save it as CSV.',
    },
  },
  'day-wrong': {
    kind: 'invalid',
    says: { zh: '“{value}”不是日期。', en: '“{value}” is not a day.' },
    fix: { zh: '写成 2026-10-31 这样的日期。', en: 'Write it like 2026-10-31.' },
  },
  'days-not-used': {
    kind: 'invalid',
    says: {
      zh: '出勤 {value} 天不是半天的整数倍，没有采用，只采用了应发金额。',
      en: '{value} days is no multiple of half a day and was not used; the wages due were.',
    },
    fix: { zh: '如需按工日核对，改成整天或半天。', en: 'Use whole or half days if they are to be compared.' },
  },
  'overtime-not-used': {
    kind: 'invalid',
    says: {
      zh: '有 {count} 格在出勤之外写了加班（如 √2），只计出勤。',
      en: '{count} cells add overtime to the mark (such as √2); only attendance was counted.',
    },
    fix: { zh: '加班工资写在工资表里。', en: 'Put overtime pay into the payroll sheet.' },
  },
  'sum-differs': {
    kind: 'invalid',
    says: {
      zh: '合计行写的是 {given} 元，各行相加是 {sum} 元。',
      en: 'The total says {given} yuan; the rows add up to {sum}.',
    },
    fix: { zh: '核对有没有漏行或改动。', en: 'Check for missing or changed rows.' },
  },
} as const satisfies Record<string, ProblemDef>

export type SheetCode = keyof typeof SHEET_PROBLEMS
export type SheetProblem = Problem<SheetCode>

/**
 * Carries a refusal of a whole file out of the depths of a stream; caught at the front of this edge and never beyond.
 */
export class FileRefused extends Error {
  readonly problem: SheetProblem
  constructor(code: SheetCode, more: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.problem = { code, with: more }
  }
}

/** The words of a refusal. */
export function sayProblem(problem: SheetProblem): { readonly says: Label; readonly fix: Label } {
  const { says, fix } = textsOf(SHEET_PROBLEMS, problem)
  return { says, fix }
}

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}
