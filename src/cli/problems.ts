import type { Label } from '../kernel/index.ts'

/** What may keep a command from working, with its words. */
const PROBLEMS = {
  'folder-unusable': {
    says: { zh: '数据文件夹 {folder} 不能用：{detail}', en: 'The data folder {folder} cannot be used: {detail}' },
    fix: {
      zh: '用 ANXIN_DATA 指定一个可以读写的文件夹。',
      en: 'Name a folder that can be read and written with ANXIN_DATA.',
    },
  },
  'key-unreadable': {
    says: {
      zh: '{place} 里的主密钥不是 64 个十六进制字符。',
      en: 'The master key in {place} is not 64 hexadecimal characters.',
    },
    fix: {
      zh: '从备份恢复密钥；换了密钥，已封存的号码就打不开。',
      en: 'Restore the key from the backup; with another key the sealed numbers cannot be opened.',
    },
  },
  'already-running': {
    says: {
      zh: '数据文件夹 {folder} 上的平台已经在运行：{url}（进程 {pid}）。',
      en: 'The platform on data folder {folder} is already running: {url} (process {pid}).',
    },
    fix: {
      zh: '直接用它，或者先停下它，或者用 ANXIN_DATA 指定另一个文件夹。',
      en: 'Use it, or stop it first, or name another folder with ANXIN_DATA.',
    },
  },
  'port-taken': {
    says: { zh: '端口 {port} 不能用：{detail}', en: 'Port {port} cannot be used: {detail}' },
    fix: { zh: '用 PORT 换一个端口。', en: 'Choose another one with PORT.' },
  },
  'value-wrong': {
    says: { zh: '{name} 的值 {value} 不对：要 {wanted}。', en: '{name} is {value}; it must be {wanted}.' },
    fix: { zh: '改正后再运行。', en: 'Correct it and run again.' },
  },
  'option-unknown': {
    says: { zh: '没有这个选项或参数：{option}。', en: 'There is no such option or argument: {option}.' },
    fix: { zh: '看 npx anxin help。', en: 'See npx anxin help.' },
  },
  'option-missing': {
    says: { zh: '少了 {option}。', en: '{option} is missing.' },
    fix: { zh: '看 npx anxin help。', en: 'See npx anxin help.' },
  },
  'command-unknown': {
    says: { zh: '没有这个命令：{command}。', en: 'There is no such command: {command}.' },
    fix: { zh: '看 npx anxin help。', en: 'See npx anxin help.' },
  },
  'import-failed': {
    says: { zh: '导入中断。编号 {number}。', en: 'The import broke off. Number {number}.' },
    fix: {
      zh: '已收下的都在；看数据文件夹里的 anxin.log，再导一次不会重复。',
      en: 'What had landed is kept; see anxin.log in the data folder. Importing again repeats nothing.',
    },
  },
  'path-missing': {
    says: { zh: '没有这个文件或文件夹：{path}。', en: 'There is no such file or folder: {path}.' },
    fix: { zh: '核对路径。', en: 'Check the path.' },
  },
  unreachable: {
    says: {
      zh: '平台在运行（{url}），但没有回答：{detail}',
      en: 'The platform is running ({url}) but does not answer: {detail}',
    },
    fix: { zh: '看它的日志；必要时停下再试。', en: 'See its log; stop it and try again if need be.' },
  },
} as const satisfies Record<string, { says: Label; fix: Label }>

export type StartCode = keyof typeof PROBLEMS

/** A command cannot go on; the words say why and what to do. */
export class StartProblem extends Error {
  readonly code: StartCode
  readonly says: Label
  readonly fix: Label
  constructor(code: StartCode, values: Readonly<Record<string, string | number>> = {}) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    const { says, fix } = PROBLEMS[code]
    super(fill(says.en))
    this.code = code
    this.says = { zh: fill(says.zh), en: fill(says.en) }
    this.fix = { zh: fill(fix.zh), en: fill(fix.en) }
  }
}

/** The house could not be made ready; the refusals say why. */
export class NotReady extends Error {
  readonly refusals: readonly { readonly says: Label; readonly fix: Label }[]
  constructor(refusals: readonly { readonly says: Label; readonly fix: Label }[]) {
    super(refusals.map(refusal => refusal.says.en).join(' '))
    this.refusals = refusals
  }
}
