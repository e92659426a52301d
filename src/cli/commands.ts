import type { ParseArgsConfig } from 'node:util'
import type { Label } from '../kernel/index.ts'
import { type Door, type DoorAnswer, openDoor } from './door.ts'
import { dataFolder } from './folder.ts'
import { lawQuestions } from './law.ts'
import { StartProblem } from './problems.ts'
import { settingsOf } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** The commands. Each says what it does, takes its options and nothing else. */

export type Given = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly terminal: Terminal
}
export type Command = {
  readonly says: Label
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly positionals: number
  /** A command that reads its own options. @returns the exit status */
  readonly ownOptions?: (args: readonly string[]) => Promise<number>
  /** @returns the exit status */
  run(given: Given): Promise<number>
}

const JSON_OPTION = { json: { type: 'boolean' } } as const

function openOptions({ env, terminal }: Given) {
  return {
    folder: dataFolder(env),
    env,
    settings: settingsOf(env),
    second: 'attach' as const,
    tell: terminal.tell,
    onFailure: (where: string, error: Error) => terminal.warn(`${where}: ${error.message}`),
  }
}

/** Opens the door, does the work, closes it whatever happens. */
export async function atTheDoor(given: Given, work: (door: Door) => Promise<number>): Promise<number> {
  const door = await openDoor(openOptions(given))
  try {
    return await work(door)
  } finally {
    await door.close()
  }
}

/** Prints the refusals of an answer. @returns the exit status */
export function refused(answer: DoorAnswer<unknown>, terminal: Terminal): number {
  if (answer.ok) return 0
  for (const { says, fix } of answer.problems) terminal.warn(`${says.zh}${fix.zh}\n${says.en} ${fix.en}`)
  return 1
}

/**
 * Hears the signals that ask to stop. The listeners stay: whoever else listens (the keeper of the database) sees that
 * this program stops by itself.
 */
function onSignal(hear: (name: string, nth: number) => void): void {
  let heard = 0
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(name, () => {
      heard += 1
      hear(name, heard)
    })
}

const startCommand: Command = {
  says: { zh: '启动平台', en: 'start the platform' },
  usage: '[--empty]',
  options: { empty: { type: 'boolean' } },
  positionals: 0,
  async run({ values, env, terminal }) {
    const { start } = await import('./start.ts')
    let isUp = false
    const asked = new Promise<void>(resolve =>
      onSignal((name, nth) => {
        terminal.tell({ zh: `收到 ${name}，正在停止`, en: `${name}: stopping` })
        // While it still starts there is nothing to hand over, and a second signal waits for nothing.
        if (!isUp || nth > 1) process.exit(1)
        resolve()
      }),
    )
    const running = await start({ empty: values.empty === true }, env, terminal)
    isUp = true
    await asked
    await running.stop()
    return 0
  },
}

const migrateCommand: Command = {
  says: { zh: '升级数据库', en: 'bring the database up to date' },
  usage: '',
  options: {},
  positionals: 0,
  async run(given) {
    const { openHouse } = await import('./open.ts')
    const { close } = await openHouse(openOptions(given))
    await close()
    given.terminal.print('ok')
    return 0
  },
}

const credential: Command = {
  says: { zh: '发放接口凭据', en: 'issue a credential' },
  usage: 'add --dialect national|api --project CODE|--region CODE [--sandbox]',
  options: {
    dialect: { type: 'string' },
    project: { type: 'string' },
    region: { type: 'string' },
    sandbox: { type: 'boolean' },
  },
  positionals: 1,
  async run(given) {
    const { values, positionals, terminal } = given
    if (positionals[0] !== 'add') throw new StartProblem('option-unknown', { option: positionals[0] ?? 'credential' })
    const region = values.region === undefined ? undefined : Number(values.region)
    const input = {
      dialect: values.dialect,
      project: values.project,
      region: Number.isNaN(region) ? values.region : region,
      sandbox: values.sandbox,
    }
    const asked = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    return atTheDoor(given, async door => {
      const answer = await door.call<{ appid: string; secret: string }>('POST', 'office.addCredential', asked)
      if (!answer.ok) return refused(answer, terminal)
      terminal.print(JSON.stringify(answer.value))
      return 0
    })
  },
}

type GapPage = {
  readonly rows: readonly {
    readonly project: string
    readonly worker: string
    readonly month: string
    readonly kind: string
    readonly fen: string
    readonly since: string
  }[]
  readonly next?: string
}
const GAPS_A_PAGE = 500

const gaps: Command = {
  says: { zh: '列出缺口', en: 'list the gaps' },
  usage: '[--project CODE] [--month YYYY-MM] [--json]',
  options: { ...JSON_OPTION, project: { type: 'string' }, month: { type: 'string' } },
  positionals: 0,
  run: given =>
    atTheDoor(given, async door => {
      const { values, terminal } = given
      let cursor: string | undefined
      do {
        const filter = { project: values.project, month: values.month, limit: GAPS_A_PAGE, cursor }
        const input = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
        const answer = await door.call<GapPage>('GET', 'reconciliation.listGaps', input)
        if (!answer.ok) return refused(answer, terminal)
        for (const row of answer.value.rows) {
          const { project, worker, month, kind, fen, since } = row
          terminal.print(
            values.json === true ? JSON.stringify(row) : [project, worker, month, kind, fen, since].join('\t'),
          )
        }
        cursor = answer.value.next
      } while (cursor !== undefined)
      return 0
    }),
}

const importing: Command = {
  says: { zh: '导入文件或文件夹', en: 'import a file or folder' },
  usage: 'PATH [--json]',
  options: JSON_OPTION,
  positionals: 1,
  async run(given) {
    const { values, positionals, terminal } = given
    const [path] = positionals
    if (path === undefined) throw new StartProblem('option-missing', { option: 'PATH' })
    const { importAt } = await import('./importing.ts')
    return importAt(path, { options: openOptions(given), terminal, json: values.json === true })
  },
}

const city: Command = {
  says: { zh: '生成示范城市的文件', en: 'write a synthetic city' },
  usage: '--out DIR [--seed 7] [--projects 50] [--workers 5000] [--months 3] [--day 2026-11-23]',
  options: {},
  positionals: 0,
  ownOptions: async args => (await import('../city/index.ts')).cityCommand(args),
  run: async () => 0,
}

const verify: Command = {
  says: { zh: '把事实全部重算一遍来比对', en: 'work all facts out again and compare' },
  usage: '[--json]',
  options: JSON_OPTION,
  positionals: 0,
  async run(given) {
    const { values, terminal } = given
    const { openHouse } = await import('./open.ts')
    const { verifyFacts } = await import('../rooms/reconciliation/index.ts')
    const { house, close } = await openHouse(openOptions(given))
    try {
      const words = { zh: '重算', en: 'working out' }
      const onProgress = (done: number, total: number) => terminal.bar(done, total, words)
      const { keys, differing } = await verifyFacts(
        house.database,
        on => house.runner.law(on),
        house.runner.day(),
        onProgress,
      )
      if (values.json === true) terminal.print(JSON.stringify({ keys, differing }))
      else
        terminal.print(
          `${keys} 个项目月，${differing.length} 个不同  ${keys} project-months, ${differing.length} differ`,
        )
      return differing.length === 0 ? 0 : 1
    } finally {
      await close()
    }
  },
}

const bench: Command = {
  says: { zh: '性能测量', en: 'measure' },
  usage: '',
  options: {},
  positionals: 0,
  async run({ terminal }) {
    terminal.tell({ zh: '用 npm run bench -- --json 运行。', en: 'Run it with npm run bench -- --json.' })
    return 1
  },
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  start: startCommand,
  import: importing,
  city,
  gaps,
  credential,
  verify,
  bench,
  law: lawQuestions,
  migrate: migrateCommand,
}
