import type { Widen } from './catalog.ts'

/** Words of the import page. */
export const zh = {
  title: '导入',
  lead: '把工地、银行、平台给的原件放进来。系统按表头认文件，不看文件名；读完告诉您哪一行没收、为什么、怎么改。',
  drop: '把文件拖到这里，或者选文件',
  choose: '选文件',
  kinds:
    '收：工资表、考勤表（xlsx、xls），银行代发结果（txt、csv），合同约定、日工资、专户、拨付、代发模板（csv），全国平台数据（ndjson）。',
  send: (n: number) => `导入 ${n} 个文件`,
  remove: (name: string) => `去掉 ${name}`,
  sending: '正在上传',
  failed: (number: string) => `系统出错，导入停了。编号 ${number}，报给管理员；同样的文件可以再导入，不会重复。`,
  result: '结果',
  columns: {
    file: '文件',
    kind: '认作',
    state: '结果',
    read: '读到',
    landed: '收下',
    known: '早已有',
    refused: '没收',
  },
  states: {
    waiting: '等着',
    running: '在读',
    landed: '收下了',
    partly: '收下一部分',
    failed: '没收',
    skipped: '跳过',
  } as Record<string, string>,
  summary: (landed: string, known: string, refused: string) =>
    `收下 ${landed} 行，早已有 ${known} 行，没收 ${refused} 行。`,
  refusedOf: (file: string) => `${file}：没收的行`,
  refusedColumns: { row: '行、格', field: '栏', says: '为什么', fix: '怎么改' },
  wholeFile: '整份',
  marked: '下载标好的原表',
  none: '还没有导入过文件。',
  templates: '空模板：',
  noticesOf: (file: string) => `${file}：收下了，要核对`,
  noticesNote: '这些不挡收，看一眼。',
  again: '再导入',
  allRefused: (n: string) => `共 ${n} 行没收，这里列前面的；标好的原表里有全部。`,
}

export const en: Widen<typeof zh> = {
  title: 'Import',
  lead:
    'Put in the originals that sites, banks and platforms give you. A file is known by its head, not its name; ' +
    'afterwards you are told which row was refused, why, and how to put it right.',
  drop: 'Drop files here, or choose them',
  choose: 'Choose files',
  kinds:
    'Taken: payroll and attendance workbooks (xlsx, xls), bank results (txt, csv), our templates for terms, ' +
    'day rates, accounts, transfers and orders (csv), national platform data (ndjson).',
  send: n => (n === 1 ? 'Import 1 file' : `Import ${n} files`),
  remove: name => `Remove ${name}`,
  sending: 'Sending',
  failed: number =>
    `Something failed on our side and the import stopped. Give number ${number} to the administrator; the same files may be sent again, nothing lands twice.`,
  result: 'Result',
  columns: {
    file: 'File',
    kind: 'Taken as',
    state: 'Result',
    read: 'Read',
    landed: 'Landed',
    known: 'Known before',
    refused: 'Refused',
  },
  states: {
    waiting: 'Waiting',
    running: 'Reading',
    landed: 'Landed',
    partly: 'Landed in part',
    failed: 'Refused',
    skipped: 'Skipped',
  },
  summary: (landed, known, refused) => `${landed} rows landed, ${known} known before, ${refused} refused.`,
  refusedOf: file => `${file}: refused rows`,
  refusedColumns: { row: 'Row or cell', field: 'Field', says: 'Why', fix: 'How to put it right' },
  wholeFile: 'whole file',
  marked: 'Download the marked workbook',
  none: 'No file has been imported yet.',
  templates: 'Empty templates: ',
  noticesOf: file => `${file}: landed, but look again`,
  noticesNote: 'Nothing was refused for these.',
  again: 'Import more',
  allRefused: n => `${n} rows refused; the first are listed here, the marked workbook has all.`,
}
