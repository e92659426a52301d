import { readFileSync } from 'node:fs'
import { LAW_COMMAND_SAYS, lawBook, lawCommand } from '../law/index.ts'
import type { Command } from './commands.ts'

/** `anxin law`: questions of law answered with the steps and the articles; needs no database. */
export const lawQuestions: Command = {
  says: LAW_COMMAND_SAYS,
  usage: '--list [--json] | QUESTION --facts FILE --on YYYY-MM-DD',
  options: {
    list: { type: 'boolean' },
    json: { type: 'boolean' },
    facts: { type: 'string' },
    on: { type: 'string' },
  },
  positionals: 1,
  async run({ values, positionals, terminal }) {
    const { list, json, facts, on } = values
    const text = typeof facts === 'string' ? readFacts(facts) : undefined
    if (text === null) {
      terminal.warn(`读不了文件：${facts}。核对路径。\nThe file cannot be read: ${facts}. Check the path.`)
      return 1
    }
    const given = {
      ...(list === true ? { list } : {}),
      ...(json === true ? { json } : {}),
      ...(positionals[0] === undefined ? {} : { question: positionals[0] }),
      ...(text === undefined ? {} : { facts: text }),
      ...(typeof on === 'string' ? { on } : {}),
    }
    const said = lawCommand(given, day => lawBook(day))
    for (const line of said.err) terminal.warn(line)
    for (const line of said.out) terminal.print(line)
    return said.status
  },
}

/** The text of the facts file; null when it cannot be read. */
function readFacts(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
