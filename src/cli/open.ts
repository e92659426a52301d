import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compose, type House } from '../compose.ts'
import type { Label } from '../kernel/index.ts'
import { migrate } from '../storage/index.ts'
import { externalServer, type Server, startServer } from '../storage/server/index.ts'
import { ensureFolder, masterKey } from './folder.ts'
import { NotReady } from './problems.ts'
import type { Settings } from './settings.ts'

/** Opens storage and house for a command, in this process. */

export type Opened = { readonly house: House; readonly server: Server; close(): Promise<void> }
export type OpenOptions = {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly settings: Settings
  /** Whether a living platform on the same private server is joined or refused. */
  readonly second: 'attach' | 'refuse'
  readonly tell: (says: Label) => void
  readonly onFailure: (where: string, error: Error, number?: string) => void
  readonly onRound?: (given: { readonly loop: string; readonly seconds: number; readonly done: number }) => void
}

export function openServer(options: Pick<OpenOptions, 'folder' | 'settings' | 'second' | 'tell'>): Promise<Server> {
  const { settings, folder, second, tell } = options
  if (settings.databaseUrl) return externalServer(settings.databaseUrl, settings.migratorUrl)
  return startServer({
    dataFolder: folder,
    second,
    onProgress: tell,
    ...(settings.engine ? { choose: settings.engine } : {}),
  })
}

/** Server, migrations, house, set-up. Whatever was opened is closed again when a later step fails. */
export async function openHouse(options: OpenOptions): Promise<Opened> {
  ensureFolder(options.folder)
  const key = masterKey(options.folder, options.env)
  const server = await openServer(options)
  let house: House | undefined
  try {
    for (const note of server.notes) options.tell(note)
    const applied = await migrate(server.url, server.applicationRole)
    if (applied.length > 0)
      options.tell({ zh: `数据库升级了 ${applied.length} 步`, en: `${applied.length} migrations applied` })
    const { onFailure, onRound, settings } = options
    house = await compose({
      applicationUrl: server.applicationUrl,
      key,
      onFailure,
      ...(onRound ? { onRound } : {}),
      ...(settings.day ? { day: settings.day } : {}),
    })
    const refusals = await house.prepare()
    if (refusals.length > 0) throw new NotReady(refusals)
    const opened = house
    return {
      house: opened,
      server,
      async close() {
        await opened.close()
        await server.stop()
      },
    }
  } catch (error) {
    await house?.close()
    await server.stop()
    throw error
  }
}

/** The folder of the package: where the built face and the migrations lie. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version
}
