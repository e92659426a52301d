import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './launch.ts'

// Proves in a real browser, against the real program on a small demo city, that a person sees the wage chain down to
// the worker and
// the day, the warnings and the 42 rows, in both languages, and is told clearly why something is refused.

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'anxin-pages-'))
type Started = { url: string; signIns: { role: string; name: string; password: string }[] }
let program: ChildProcess
let browser: Browser
let started: Started

beforeAll(async () => {
  program = spawn(process.execPath, [join(ROOT, 'bin/anxin.mjs'), 'start'], {
    env: { ...process.env, ANXIN_DATA: folder, PORT: '0', ANXIN_DEMO: '16x320x3', ANXIN_CALLS_PER_MINUTE: '1000000' },
    stdio: 'ignore',
  })
  const file = join(folder, 'started.json')
  for (let waited = 0; !existsSync(file); waited += 1) {
    if (waited > 2400 || program.exitCode !== null) throw new Error('the program did not start')
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  started = JSON.parse(readFileSync(file, 'utf8')) as Started
  browser = await launch(join(folder, 'browser'))
}, 600_000)
afterAll(async () => {
  await browser?.close()
  const ended = new Promise(resolve => program.once('exit', resolve))
  program.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function signedIn(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const password = started.signIns.find(each => each.name === name)?.password
  const answer = await context.request.post(`${started.url}/api/sign-in`, { data: { name, password } })
  expect(answer.status()).toBe(200)
  return { context, page }
}

type Listed = { rows: { code: string; name: string; owedPeople: number }[] }
async function owedProject(context: BrowserContext): Promise<{ code: string; name: string }> {
  const list = (await (
    await context.request.get(`${started.url}/api/registry/listProjects?owed=true&limit=200`)
  ).json()) as Listed
  const most = list.rows.sort((a, b) => b.owedPeople - a.owedPeople)[0]
  if (!most) throw new Error('the demo city has gaps')
  return most
}

test('a wrong password is refused in words, and the right one opens the projects', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${started.url}/projects`)
  const [name, password] = [page.locator('input').nth(0), page.locator('input[type=password]')]
  await name.fill('leader')
  await password.fill('wrong-password')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').first().waitFor()
  await password.fill(started.signIns[0]?.password ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL(/projects/)
  await context.close()
}, 120_000)

test('the wage chain shows the gap in its place, down to the worker, in both languages', async () => {
  const { context, page } = await signedIn('leader')
  const project = await owedProject(context)
  await page.goto(`${started.url}/chain/${project.code}`)
  await page.getByRole('heading', { name: project.name }).waitFor()
  await page.getByText('工资链').first().waitFor()
  expect(await page.locator('svg').count()).toBeGreaterThan(0)
  expect(await page.locator('table').count()).toBeGreaterThan(0)
  await page
    .getByText(/^看 \d+ 人$/)
    .first()
    .click()
  await page.getByRole('columnheader', { name: /签字/ }).first().waitFor()
  await page.getByText('EN', { exact: true }).first().click()
  await page.getByText('Wage chain').first().waitFor()
  await context.close()
}, 120_000)

test('a warning opens by its address and says what it found', async () => {
  const { context, page } = await signedIn('inspector')
  const list = await context.request.get(`${started.url}/api/warning/list?state=open`)
  const [first] = ((await list.json()) as { rows: { id: string; project: { name: string } }[] }).rows
  expect(first).toBeDefined()
  await page.goto(`${started.url}/warnings/${first?.id}`)
  await page
    .getByText(first?.project.name ?? '')
    .first()
    .waitFor()
  await context.close()
}, 120_000)

test('the board has 42 rows, and a figure opens to its districts and evidence', async () => {
  const { context, page } = await signedIn('leader')
  const board = (await (await context.request.get(`${started.url}/api/board`)).json()) as {
    rows: { no: number; figure?: unknown }[]
  }
  expect(board.rows).toHaveLength(42)
  expect(board.rows.filter(row => row.figure).map(row => row.no)).toEqual(expect.arrayContaining([2, 7, 8, 11]))
  await page.goto(`${started.url}/board/11`)
  await page.getByText('海州区').first().waitFor()
  await context.close()
}, 120_000)

test('a proceeding shows what may be done now, and why the rest may not', async () => {
  const { context, page } = await signedIn('leader')
  const list = (await (await context.request.get(`${started.url}/api/proceeding/list?definition=planTask`)).json()) as {
    rows: { id: string }[]
  }
  await page.goto(`${started.url}/proceedings/${list.rows[0]?.id}`)
  await page.getByText('还不能').first().waitFor()
  await context.close()
}, 120_000)

test('a worker sees nobody else, and a bank no roster', async () => {
  const worker = await signedIn('worker')
  const gaps = (await (await worker.context.request.get(`${started.url}/api/gaps`)).json()) as {
    rows?: { worker: string }[]
  }
  expect(new Set((gaps.rows ?? []).map(row => row.worker)).size).toBeLessThanOrEqual(1)
  const bank = await signedIn('bank')
  const roster = await bank.context.request.get(
    `${started.url}/api/registry/listWorkers?project=${(await owedProject(worker.context).catch(() => ({ code: 'X' }))).code}`,
  )
  expect(roster.status() === 403 || ((await roster.json()) as { rows: unknown[] }).rows.length === 0).toBe(true)
  await worker.context.close()
  await bank.context.close()
}, 120_000)

test('pictures of the real program are taken for the README when asked', async () => {
  const out = process.env.ANXIN_PICTURES
  const { context, page } = await signedIn('leader')
  const project = await owedProject(context)
  for (const language of ['zh', 'en'] as const) {
    await page.goto(`${started.url}/chain/${project.code}`)
    await page.getByRole('heading', { name: project.name }).waitFor()
    if (language === 'en') await page.getByText('EN', { exact: true }).first().click()
    await page.waitForTimeout(500)
    const picture = await page.screenshot()
    expect(picture.length).toBeGreaterThan(10_000)
    if (out) writeFileSync(join(out, `project-${language}.png`), picture)
  }
  await context.close()
}, 120_000)
