// Proves in a real browser that a worker reads his notice on the phone and says so, that an inspector sees what a board
// lacks and is not let record a check without words, and that papers missing on a site are found by name.
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = theHouse()
  browser = await launch()
}, 120_000)
afterAll(() => browser?.close())

const open = (path: string, as: string, look?: Look) =>
  openPage({ browser, house, path, as, ...(look ? { look } : {}) })
const picture = (name: string) => {
  const out = process.env.ANXIN_PICTURES
  if (out) mkdirSync(out, { recursive: true })
  return out ? { path: `${out}/${name}.png`, fullPage: true } : {}
}
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(one => `${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
  expect(Math.max(0, await sideways(page))).toBe(0)
}
type Truth = { plants: { kind: string; project: string; workers: string[] }[] }
/** Projects with a defect of their own, which no other suite looks at. */
const planted = (kind: string) => (house.truth as unknown as Truth).plants.find(one => one.kind === kind)

it('a worker reads his notice in large type, confirms it, and cannot confirm what he has not read', async () => {
  const { page, context, errors } = await open('/notice', 'worker', { width: 390 })
  await page.locator('.notice-lines').first().waitFor()
  expect(await page.locator('.notice-lines').first().innerText()).toContain('谁都不能收你的卡')
  const { rows } = (await (await context.request.get('/api/registry/myNotice')).json()) as {
    rows: { project: string }[]
  }
  const forged = await context.request.post('/api/registry/acknowledgeNotice', {
    data: { project: rows[0]?.project, digest: 'ab'.repeat(32), way: 'read' },
    headers: { 'idempotency-key': 'browser-notice-forged' },
  })
  expect(forged.status()).toBe(409)
  await page.screenshot(picture('notice-zh'))
  await sound(page)
  const mine = page.locator('.hand-acts button').first()
  if (await mine.isVisible()) await mine.click()
  await expect.poll(() => page.locator('.hand-card .t-good').first().innerText()).toContain('看过')
  expect(errors).toEqual([])
  await context.close()
})

it('an inspector sees what a board lacks, must say what he saw, and finds who lacks training', async () => {
  const board = planted('board-incomplete')?.project ?? ''
  const { page, context, errors } = await open(`/site/${board}`, 'inspector')
  await page.locator('.one-board').waitFor()
  expect(await page.locator('.one-board h3').innerText()).toContain('缺：法律援助申请渠道、照片')
  await page.getByRole('button', { name: '记核查' }).click()
  await expect.poll(() => page.locator('.one-board [role="alert"]').innerText()).toContain('写上看到了什么')
  await page.getByLabel('核查情况').fill('专管员电话打不通')
  await page.locator('.check-items label', { hasText: '劳资专管员' }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '记核查' }).click()
  await expect.poll(() => page.locator('.one-board').innerText()).toContain('专管员电话打不通')
  expect(await page.locator('.one-board h3').innerText()).toContain('劳资专管员')
  await page.screenshot(picture('site-zh'))
  await sound(page)
  const untrained = planted('no-training')
  await page.goto(`/site/${untrained?.project}`)
  await page.getByRole('button', { name: '缺培训' }).click()
  await expect.poll(() => page.locator('.ledger tbody tr th .note').allInnerTexts()).toContain(untrained?.workers[0])
  await page.locator('.ledger tbody tr th a').first().click()
  await page.getByText('没有培训记录').waitFor()
  await page.screenshot(picture('person-zh'))
  await sound(page)
  expect(errors).toEqual([])
  await context.close()
})

it('an officer settles no identity without the name on the card', async () => {
  const face = planted('two-names')?.project ?? ''
  const { page, context } = await open(`/site/${face}`, 'inspector')
  await page.getByRole('button', { name: '身份待核' }).click()
  await page.locator('.ledger tbody tr', { hasText: '一个证件号两个名字' }).first().getByRole('link').click()
  await page.getByRole('button', { name: '核实身份' }).click()
  await page.getByText('怎么核的').first().waitFor()
  const [, , project, worker] = new URL(page.url()).pathname.split('/')
  const answer = await context.request.post('/api/registry/settleIdentity', {
    data: { project, worker, kind: 'two-names', verdict: 'corrected', says: '看了身份证' },
    headers: { 'idempotency-key': 'browser-identity-1' },
  })
  expect((await answer.json()) as object).toMatchObject({ problems: [{ code: 'name-missing' }] })
  await context.close()
})

it.each(['/notice worker en dark 390', '/workforce inspector zh light 1280', '/workforce inspector en dark 390'])(
  '%s passes axe and does not scroll sideways',
  async given => {
    const [path = '', as = '', lang, mode, width] = given.split(' ')
    const look = { lang: lang as 'zh' | 'en', mode: mode as 'light' | 'dark', width: Number(width) }
    const { page, context } = await open(path, as, look)
    await page.locator('.notice-lines, .fill-bar').first().waitFor()
    await page.screenshot(picture(`${path.slice(1)}-${lang}-${mode}-${width}`))
    await sound(page)
    await context.close()
  },
)

it('a site in English, dark, on a narrow screen passes axe', async () => {
  const { page, context } = await open(`/site/${planted('no-contract')?.project}`, 'inspector', {
    lang: 'en',
    mode: 'dark',
    width: 390,
  })
  await page.locator('.fill-bar').first().waitFor()
  await page.locator('.ledger tbody tr').first().waitFor()
  await page.screenshot(picture('site-en-dark-390'))
  await sound(page)
  await context.close()
})
