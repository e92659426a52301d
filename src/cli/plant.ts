import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { generateCity } from '../city/index.ts'
import { importPath } from '../edges/imports/index.ts'
import { type Day, day, type Label, PLATFORM } from '../kernel/index.ts'
import { actorOfUser, newPassword, type Planted, plantedOf } from '../rooms/office/index.ts'
import { type SignIn, writePrivately } from './folder.ts'
import type { Opened } from './open.ts'
import { NotReady } from './problems.ts'
import type { Terminal } from './terminal.ts'

/** The first start: the demo city is generated, imported like any other, and may be signed in to. */

/** The city of the demo, of the tests and of the pictures. */
export const DEMO_CITY = { seed: 7, projects: 40, workers: 2_000, months: 3 } as const
const DEMO_DAY = day('2026-11-23')

type Given = {
  readonly folder: string
  readonly empty: boolean
  readonly day: Day | undefined
  /** Another size of the demo city, for tests and small machines. */
  readonly size: { readonly projects: number; readonly workers: number; readonly months: number } | undefined
  readonly terminal: Terminal
}
/** A sign-in with the words that say whose post it is. */
export type DemoSignIn = SignIn & { readonly title: Label }
type Demo = { readonly signIns: readonly DemoSignIn[] }

/** Does what the first start has to do, and nothing on a later one. @returns the sign-ins of the demo */
export async function firstStart(opened: Opened, given: Given): Promise<readonly DemoSignIn[]> {
  const planted = await plantedOf(opened.house.database)
  if (planted === 'empty' || (planted === undefined && given.empty)) {
    if (planted === undefined) await mark(opened, 'empty')
    await opened.house.issuePlan()
    return []
  }
  if (planted === 'demo') return readDemo(given.folder) ?? signInsOf(opened, given.folder)
  await mark(opened, 'planting')
  await plantCity(opened, given)
  // Only now is the day known on which the city stands.
  await opened.house.issuePlan()
  await opened.house.loops.settle()
  const signIns = await signInsOf(opened, given.folder)
  await confirmInstruments(opened)
  await must(opened, 'assessment.snapshot', {})
  await mark(opened, 'demo')
  return signIns
}

const mark = (opened: Opened, planted: Planted) => must(opened, 'office.markPlanted', { planted })

async function must<T>(opened: Opened, operation: string, input: unknown): Promise<T> {
  const answer = await opened.house.runner.run<T>(PLATFORM, operation, input)
  if (!answer.ok) throw new NotReady(answer.refusals)
  return answer.value
}

async function plantCity(opened: Opened, given: Given): Promise<void> {
  const { house } = opened
  const { terminal } = given
  const outDir = join(given.folder, 'demo-city')
  rmSync(outDir, { recursive: true, force: true })
  const words = { zh: '生成示范城市', en: 'making the demo city' }
  const made = await generateCity({
    ...DEMO_CITY,
    ...given.size,
    day: given.day ?? DEMO_DAY,
    regionScale: 'city',
    outDir,
    onProgress: (done, total) => terminal.bar(done, total * IMPORT_SHARE, words),
  })
  if (!made.ok) throw new NotReady([UNMADE])
  const onProgress = ({
    done,
    total,
    words: at,
  }: {
    done: number
    total: number
    words?: { zh: string; en: string }
  }) => terminal.bar(total + done * (IMPORT_SHARE - 1), total * IMPORT_SHARE, at ?? words)
  const { files } = await importPath({ ...house }, { actor: PLATFORM, path: outDir, onProgress })
  const failed = files.filter(file => file.state === 'failed')
  for (const file of failed)
    terminal.warn(`${file.file}: ${file.refused[0]?.says.zh ?? ''} ${file.refused[0]?.says.en ?? ''}`)
  terminal.tell({ zh: '正在对账', en: 'reconciling' })
  await house.loops.settle()
  rmSync(outDir, { recursive: true, force: true })
}

/** How many times longer the whole takes than the making of the city. */
const IMPORT_SHARE = 10
const UNMADE = {
  says: {
    zh: '这一天造不出示范城市：放假安排还没有公布。',
    en: 'No demo city can be made for this day: its holidays are not published.',
  },
  fix: { zh: '换一个 ANXIN_DAY，或者用 --empty 启动。', en: 'Choose another ANXIN_DAY, or start with --empty.' },
} as const

/** Gives the demo's users a password and keeps it in the data folder, so that the next start can say it again. */
async function signInsOf(opened: Opened, folder: string): Promise<readonly DemoSignIn[]> {
  const password = newPassword()
  type Posts = { readonly signIns: readonly { readonly role: string; readonly name: string; readonly title: Label }[] }
  const posts = await must<Posts>(opened, 'office.plantDemo', { password })
  const signIns = posts.signIns.map(({ role, name, title }) => ({ role, name, password, title }))
  writePrivately(join(folder, DEMO_FILE), `${JSON.stringify({ signIns } satisfies Demo)}\n`)
  return signIns
}

/** What the import entered is confirmed by a second person: the demo's city leader. */
async function confirmInstruments({ house }: Opened): Promise<void> {
  const leader = await actorOfUser(house, 'leader', house.runner.day())
  if (!leader) return
  type Listed = { readonly rows: readonly { readonly id: string; readonly state: { readonly key: string } }[] }
  const listed = await house.runner.run<Listed>(leader, 'instruments.list', {})
  if (!listed.ok) throw new NotReady(listed.refusals)
  for (const { id } of listed.value.rows.filter(row => row.state.key === 'entered')) {
    const input = { says: '核对过原件' }
    const answer = await house.runner.run(leader, 'instruments.instrument.confirm', {
      proceedingId: id,
      seen: 1,
      input,
    })
    if (!answer.ok) throw new NotReady(answer.refusals)
  }
}

const DEMO_FILE = 'demo.json'
function readDemo(folder: string): readonly DemoSignIn[] | undefined {
  const path = join(folder, DEMO_FILE)
  if (!existsSync(path)) return undefined
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Demo).signIns
  } catch {
    return undefined
  }
}
