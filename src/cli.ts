import { parseArgs, type ParseArgsConfig } from 'node:util'
import { COMMANDS, type Command } from './cli/commands.ts'
import { NotReady, StartProblem } from './cli/problems.ts'
import type { Label } from './kernel/index.ts'
import { type Terminal, terminalOf } from './cli/terminal.ts'

/** `anxin <command>`. Exit status 0 only on success, 1 when refused or failed, 2 when the command line is wrong. */

const WRONG_USE = 2
const USE_CODES = new Set(['option-unknown', 'option-missing', 'command-unknown', 'value-wrong'])

async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = given
  if (['help', '--help', '-h'].includes(name)) {
    terminal.print(usage())
    return 0
  }
  const command = COMMANDS[name]
  if (!command) throw new StartProblem('command-unknown', { command: name })
  if (command.ownOptions) return command.ownOptions(rest)
  const { values, positionals } = read(command, rest)
  return command.run({ values, positionals, env: process.env, terminal })
}

function read(command: Command, given: readonly string[]) {
  try {
    const config = {
      args: [...given],
      options: command.options,
      allowPositionals: command.positionals > 0,
      strict: true,
    } satisfies ParseArgsConfig
    const { values, positionals } = parseArgs(config)
    const extra = positionals[command.positionals]
    if (extra !== undefined) throw new StartProblem('option-unknown', { option: extra })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem('option-unknown', { option: (error as Error).message.split('\n')[0] ?? '' })
  }
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  anxin ${`${name} ${command.usage}`.padEnd(62)} ${command.says.zh} ${command.says.en}`,
  )
  return ['安薪 Anxin', '', ...lines].join('\n')
}

type Said = { readonly code: string; readonly says: Label; readonly fix: Label }
/** Our own problems and those of the database server carry their words. */
function isSaid(error: unknown): error is Said {
  return error instanceof StartProblem || (error instanceof Error && error.name === 'ServerProblem')
}

/** Says why, in both languages. @returns the exit status */
function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof NotReady) {
    for (const refusal of error.refusals)
      terminal.warn(`${refusal.says.zh}${refusal.fix.zh}\n${refusal.says.en} ${refusal.fix.en}`)
    return 1
  }
  if (isSaid(error)) {
    terminal.warn(`${error.says.zh}${error.fix.zh}\n${error.says.en} ${error.fix.en}`)
    return USE_CODES.has(error.code) ? WRONG_USE : 1
  }
  terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

// Whoever reads our output may stop reading: `anxin gaps | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const terminal = terminalOf(process.stdout, process.stderr)
const status = await run(process.argv.slice(2), terminal).catch(error => explain(error, terminal))
// All is closed by now; a library's timer that still runs must not keep the program.
await Promise.all(
  [process.stdout, process.stderr].map(stream => new Promise<void>(done => stream.write('', () => done()))),
)
process.exit(status)
