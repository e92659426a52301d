import { type Server, type StartOptions, startServer } from './embedded.ts'
import type { EngineKind } from './engines.ts'
import { externalServer } from './external.ts'
import { ServerProblem } from './problems.ts'

/** Which database the surroundings ask for. */

export type Environment = Readonly<Record<string, string | undefined>>

/** `ANXIN_POSTGRES`. @refuses unknown-choice  it is neither word */
export function chosenEngine(environment: Environment): EngineKind | undefined {
  const word = environment.ANXIN_POSTGRES
  if (!word) return undefined
  if (word !== 'system' && word !== 'bundled') throw new ServerProblem('unknown-choice', { word })
  return word
}

/**
 * The server that the program works on: the given one where `DATABASE_URL` is set (with `ANXIN_MIGRATOR_URL`, where the
 * schema belongs to another login), else the private one of the data folder, run by what `ANXIN_POSTGRES` forces.
 *
 * @refuses as `startServer` and `externalServer` do
 */
export async function serverFor(
  environment: Environment,
  options: Pick<StartOptions, 'dataFolder' | 'second' | 'onProgress'>,
): Promise<Server> {
  const { DATABASE_URL, ANXIN_MIGRATOR_URL } = environment
  if (DATABASE_URL) return externalServer(DATABASE_URL, ANXIN_MIGRATOR_URL || undefined)
  const choose = chosenEngine(environment)
  return startServer({ ...options, ...(choose ? { choose } : {}) })
}
