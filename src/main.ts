import { COMMANDS } from './cli/commands.ts'
import { terminalOf } from './cli/terminal.ts'

/** Starts the platform: what `anxin start` does, as a program of its own. */
const terminal = terminalOf(process.stdout, process.stderr)
process.exit((await COMMANDS.start?.run({ values: {}, positionals: [], env: process.env, terminal })) ?? 1)
