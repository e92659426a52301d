import { type Label, type ProblemDef, type RefusedRow as KernelRefusedRow, textsOf } from '../../kernel/index.ts'
import type { Refusal } from '../../storage/index.ts'
import { type SheetProblem, sayProblem } from '../sheets/index.ts'

/** A refused row of a file. `row` is its line (0: the whole file); `cell` its place in a workbook, `工资表!C7`. */
export type RefusedRow = KernelRefusedRow & { readonly cell?: string }

/** Refusals of whole files and folders. */
export const FILE_PROBLEMS = {
  'file-unknown': {
    kind: 'invalid',
    says: {
      zh: '认不出这个文件：不是平台接口数据、工资表、考勤表、银行回盘文件，也不是安薪模板。',
      en: 'This file is not known: no dialect calls, payroll or attendance sheet, bank result, nor one of our templates.',
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
    says: {
      zh: '没有这个文件或目录，或者不许读：{file}。',
      en: 'There is no such file or folder, or it may not be read: {file}.',
    },
    fix: { zh: '核对路径。', en: 'Check the path.' },
  },
  'too-many-files': {
    kind: 'too-large',
    says: {
      zh: '目录里有 {count} 个文件，超过 {limit} 个，没有导入。',
      en: 'The folder holds {count} files, more than {limit}; none was imported.',
    },
    fix: { zh: '分成几个目录导入。', en: 'Import it as several folders.' },
  },
  'crew-not-found': {
    kind: 'missing',
    says: { zh: '项目 {project} 里没有名为“{crew}”的班组。', en: 'Project {project} has no crew named “{crew}”.' },
    fix: {
      zh: '先登记班组，或者照登记的名称改；已登记的有：{known}。',
      en: 'Register the crew first, or use its registered name; registered are: {known}.',
    },
  },
  'sheet-too-long': {
    kind: 'too-large',
    says: {
      zh: '一张工资表有 {count} 行，超过 {limit} 行。',
      en: 'One payroll sheet has {count} rows, more than {limit}.',
    },
    fix: { zh: '按班组分开报。', en: 'Send it crew by crew.' },
  },
  'import-failed': {
    kind: 'conflict',
    says: {
      zh: '导入这个文件时系统出错，编号 {number}；其他文件不受影响。',
      en: 'Something failed on our side with this file, number {number}; the other files are not affected.',
    },
    fix: {
      zh: '稍后再导一次；还不行，把编号报给管理员。',
      en: 'Import it again later; if it fails again, give the number to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemDef>

export type FileCode = keyof typeof FILE_PROBLEMS

/** A refusal of a file or line in words. */
export function refusedLine(
  code: FileCode,
  row: number,
  field: string,
  more: Readonly<Record<string, string | number>> = {},
): RefusedRow {
  const { says, fix } = textsOf(FILE_PROBLEMS, { code, with: more })
  return { row, field, code, says, fix }
}

/** A refusal of a workbook or of our templates in words. */
export function refusedSheet(problem: SheetProblem, row = 0, field = ''): RefusedRow {
  return { row, field, code: problem.code, ...sayProblem(problem) }
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

/** What a file was taken for, in words. */
export const KIND_WORDS = {
  national: { zh: '平台接口数据', en: 'Dialect calls' },
  'bank-result': { zh: '银行回盘', en: 'Bank result' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  attendance: { zh: '考勤表', en: 'Attendance sheet' },
  payroll: { zh: '工资表', en: 'Payroll sheet' },
  city: { zh: '示范城市', en: 'City' },
  instruments: { zh: '已发布制度的登记', en: 'Register of issued instruments' },
  truth: { zh: '标准答案（不读）', en: 'Truth (not read)' },
  unknown: { zh: '认不出', en: 'Unknown' },
} as const satisfies Record<string, Label>
