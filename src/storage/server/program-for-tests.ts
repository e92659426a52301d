import { type StartOptions, startServer } from './embedded.ts'
import { ServerProblem } from './problems.ts'

/**
 * A whole program around one server, for tests that kill it: starts, writes one line of JSON, stays until it is ended.
 */

const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

try {
  const server = await startServer({
    ...(JSON.parse(process.argv[2] ?? '{}') as StartOptions),
    onProgress: says => process.stderr.write(`${says.en}\n`),
  })
  say(server)
  // A second word: leaves at once, without a word to the server, as a program does that breaks down.
  if (process.argv[3] === 'leave') process.exit(3)
  setInterval(() => undefined, 60_000)
} catch (error) {
  say({ refused: error instanceof ServerProblem ? error.code : String(error) })
}
