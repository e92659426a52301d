import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

// Proves in a real browser that a node nobody reviewed is seen as overdue, confirmed or refused with its reason, and
// that the proceeds of a pledged asset reach those who are owed, and nobody more than he is owed.
// Changed here: node B1 of the project planted as `review-late`, and the realised pledges. No other suite touches them.

const house = theHouse()
let browser: Browser
type Planted = {
  plants: { kind: string; project: string }[]
  pledges: { project: string; assetKey: string; isExpired: boolean }[]
}
let planted: Planted
beforeAll(async () => {
  browser = await launch()
  planted = JSON.parse(await readFile(join(house.city, 'truth.json'), 'utf8')) as Planted
})
afterAll(async () => {
  await browser?.close()
})
const open = (path: string, as: string, look?: Look) =>
  openPage({ browser, house, path, as, ...(look ? { look } : {}) })

/** The officer of the sector authority whose sector a project is in: he may act for an owner. */
async function officerOf(project: string): Promise<string> {
  const { context } = await open('/law', 'leader')
  const { rows } = (await (await context.request.get('/api/registry/listProjects?limit=100')).json()) as {
    rows: { code: string; sector: number }[]
  }
  await context.close()
  const sector = rows.find(row => row.code === project)?.sector ?? 1
  return ['housing', 'transport', 'water'][sector - 1] ?? 'housing'
}

describe('interim settlement', () => {
  it('an overdue review is seen, a value above the application refused, the right one confirmed', async () => {
    const project = planted.plants.find(one => one.kind === 'review-late')?.project ?? ''
    const { page, context, errors } = await open('/settlement?stage=late', await officerOf(project))
    await page.locator(`a[href="/settlement/${project}"]`).first().click()
    await expect.poll(() => page.locator('main').innerText()).toContain('变更增加部分')
    expect(await page.locator('.node-late').count()).toBeGreaterThan(0)
    expect(await page.locator('main').innerText()).toMatch(/逾期 \d+ 天/)
    await page.getByRole('link', { name: '办理 B1 变更增加部分' }).click()
    await page.getByRole('button', { name: '审核确认' }).click()
    const form = page.locator('form.form')
    await form.getByLabel('确认的价款').fill('99999999999')
    await form.getByLabel('审核意见').fill('核对过工程量')
    await form.getByRole('button', { name: '审核确认' }).click()
    await expect.poll(() => form.innerText()).toContain('超过申请的')
    await form.getByLabel('确认的价款').fill('10000')
    await form.getByRole('button', { name: '审核确认' }).click()
    await expect.poll(() => page.locator('main').innerText()).toContain('已确认，待付款')
    await page.goto(`/settlement/${project}`)
    await expect.poll(() => page.locator('main').innerText()).toContain('确认 10,000.00 元')
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)
})

describe('asset pledges', () => {
  it('a sum above what is owed is refused; the right one is paid and seen with the worker', async () => {
    const { page, context, errors } = await open('/pledges', 'inspector')
    const key = planted.pledges.find(one => !one.isExpired)?.assetKey ?? ''
    const { rows } = (await (await context.request.get('/api/funds/listPledges?limit=100')).json()) as {
      rows: { id: string; assetKey: string }[]
    }
    const id = rows.find(row => row.assetKey === key)?.id ?? ''
    type Seen = { owed: { siteCard: string; fen: string; planFen: string }[] }
    const seen = async () => (await (await context.request.get(`/api/funds/pledge?id=${id}`)).json()) as Seen
    // Who is owed is worked out shortly after an import.
    await expect.poll(async () => (await seen()).owed.length, { timeout: 60_000 }).toBeGreaterThan(0)
    const first = (await seen()).owed.find(one => one.planFen !== '0')
    if (!first) throw new Error('the proceeds give somebody something')
    await page.goto(`/proceedings/${id}`)
    await page.getByRole('button', { name: '发放到人' }).click()
    const form = page.locator('form.form')
    await form.getByLabel('银行凭证号').fill('FF-BROWSER-1')
    await form.getByRole('button', { name: '加一行' }).click()
    await form.getByLabel('工号').fill(first.siteCard)
    await form.getByLabel('金额').fill('9999999')
    await form.getByRole('button', { name: '发放到人' }).click()
    await expect.poll(() => form.innerText()).toContain('还被欠')
    await form.getByLabel('金额').fill('1.23')
    await form.getByRole('button', { name: '发放到人' }).click()
    await expect
      .poll(async () => (await seen()).owed.find(one => one.siteCard === first.siteCard)?.fen)
      .toBe(String(BigInt(first.fen) - 123n))
    await page.goto(`/pledges/${id}`)
    const paid = page.getByRole('region', { name: '发放给谁' })
    await expect.poll(() => paid.innerText()).toContain('1.23')
    expect(await paid.innerText()).toContain(first.siteCard)
    expect(errors).toEqual([])
    await context.close()
  }, 180_000)
})

describe('the pages', () => {
  it('hold in both languages and both lights, on a phone too', async () => {
    const project = planted.plants.find(one => one.kind === 'paid-short')?.project ?? ''
    const pledged = planted.pledges[0]?.project ?? ''
    expect(pledged).not.toBe('')
    const looks: readonly (readonly [string, Look])[] = [
      [`/settlement/${project}`, { lang: 'zh', mode: 'light' }],
      ['/pledges', { lang: 'en', mode: 'dark' }],
      ['/settlement', { lang: 'en', mode: 'dark', width: 390 }],
      ['/pledges', { lang: 'zh', mode: 'light', width: 390 }],
    ]
    for (const [path, look] of looks) {
      const { page, context, errors } = await open(path, 'inspector', look)
      await page.locator('main .card').first().waitFor()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).include('main').analyze()
      expect(violations.map(one => `${path} ${one.id} ${one.nodes[0]?.html}`)).toEqual([])
      expect(errors).toEqual([])
      await context.close()
    }
  }, 180_000)
})
