import { type ProblemDef, type RefusedRow, textsOf } from '../../kernel/index.ts'
import type { Refusal } from '../../storage/index.ts'

/** Refusals of whole files and of cells of our own tables. */
export const FILE_PROBLEMS = {
  'file-unknown': {
    kind: 'invalid',
    says: {
      zh: '认不出这个文件：不是平台接口数据、工资表、考勤表、银行结果，也不是安薪模板。',
      en: 'This file is not known: neither dialect calls, payroll or attendance sheet, bank result nor one of our templates.',
    },
    fix: {
      zh: '用下载的模板，表头不要改；或者换成原始文件。',
      en: 'Use a downloaded template and keep its header, or send the original file.',
    },
  },
  'file-empty': {
    kind: 'invalid',
    says: { zh: '文件里没有数据行。', en: 'The file holds no rows.' },
    fix: { zh: '填好再导入。', en: 'Fill it in and import again.' },
  },
  'file-missing': {
    kind: 'missing',
    says: { zh: '没有这个文件或目录：{file}。', en: 'There is no such file or folder: {file}.' },
    fix: { zh: '核对路径。', en: 'Check the path.' },
  },
  'cell-wrong': {
    kind: 'invalid',
    says: { zh: '“{column}”填的是“{text}”，不是{kind}。', en: '“{column}” says “{text}”, which is not {kindEn}.' },
    fix: { zh: '照模板的例子改。', en: 'Correct it as in the example of the template.' },
  },
  'promise-broken': {
    kind: 'conflict',
    says: {
      zh: '文件头写 {promised}，逐行加起来是 {found}。',
      en: 'The header promises {promised}; the lines give {found}.',
    },
    fix: { zh: '向银行要完整的文件。', en: 'Ask the bank for the complete file.' },
  },
} as const satisfies Record<string, ProblemDef>

const KINDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '文字', en: 'a text' },
  day: { zh: '日期', en: 'a day' },
  month: { zh: '月份', en: 'a month' },
  yuan: { zh: '金额', en: 'an amount' },
  percent: { zh: '百分数', en: 'a percentage' },
  whole: { zh: '整数', en: 'a whole number' },
}

/** A refusal of a file or line in words. */
export function refusedLine(
  code: keyof typeof FILE_PROBLEMS,
  row: number,
  field: string,
  more: Readonly<Record<string, string>> = {},
): RefusedRow {
  const kind = KINDS[more.kind ?? '']
  const given = kind ? { ...more, kind: kind.zh, kindEn: kind.en } : more
  const { says, fix } = textsOf(FILE_PROBLEMS, { code, with: given })
  return { row, field, code, says, fix }
}

/** Refusals of an operation as refused rows; those of the whole call stand at row `whole`. */
export function refusedByOperation(
  refusals: readonly Refusal[],
  lineOf: (row: number) => number,
  whole = 0,
): readonly RefusedRow[] {
  return refusals.map(({ code, at, row, says, fix }) => ({
    row: row === undefined ? whole : lineOf(row),
    field: at?.replace(/^\//, '') ?? '',
    code,
    says,
    fix,
  }))
}
