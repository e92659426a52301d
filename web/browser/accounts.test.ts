import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

// Proves in a real browser that a wage account shows what was planted in it, that a request to freeze it for wages of its
// project is refused with the article, and that a budget line is followed to the workers by the finance bureau.

const house = theHouse()
let browser: Browser
type Planted = { plants: { kind: string; project: string }[] }
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
/** Only this suite looks at projects planted with a fault of their account or their public funds. */
const projectOf = (kind: string) => planted.plants.find(plant => plant.kind === kind)?.project ?? ''

it('an account shows what left it for others; a request to freeze it for its own wages is refused with the article', async () => {
  const { page, context, errors } = await open('/accounts?state=forbidden', 'inspector')
  await page.locator('tbody tr').first().waitFor()
  await page.goto(`/accounts/${projectOf('left-account')}`)
  await page.getByRole('heading', { name: '违规支出' }).waitFor()
  const text = () => page.locator('main').innerText()
  expect(await text()).toContain('顺达建材经营部')
  expect(await text()).toContain('50,000.00')
  expect(await page.locator('.flow-in').count()).toBeGreaterThan(2)
  await page.getByRole('button', { name: '登记查封冻结要求' }).click()
  const form = page.locator('form.form')
  await form.getByText('冻结', { exact: true }).click()
  await form.getByText('本项目农民工工资', { exact: true }).click()
  await form.getByLabel('发出单位').fill('某区人民法院')
  await form.getByLabel('文书编号').fill('（2026）苏0706执101号')
  await form.getByLabel('金额').fill('50000')
  await form.getByRole('button', { name: '登记查封冻结要求' }).click()
  await expect.poll(() => form.innerText()).toContain('不作冻结登记')
  expect(await form.innerText()).toContain('第三十三条')
  expect(errors).toEqual([])
  await context.close()
}, 120_000)

it('the finance bureau sees the public project without funds, and follows a budget line to the workers of another', async () => {
  const { page, context, errors } = await open('/public?state=short', 'treasury')
  await page.locator('tbody tr').first().waitFor()
  await page.goto(`/public/${projectOf('public-without-funds')}`)
  await expect.poll(() => page.locator('main').innerText()).toContain('还差')
  await page.goto(`/public/${projectOf('contractor-financing')}`)
  await page
    .getByRole('button', { name: /跟到工人/ })
    .first()
    .click()
  await expect.poll(() => page.locator('main').innerText()).toMatch(/付到工人卡 DF\d+/)
  expect(errors).toEqual([])
  await context.close()
}, 120_000)

it.each(['zh light 1280', 'en dark 1280', 'en light 390'])(
  '%s: the pages pass axe, do not scroll sideways, log no error',
  async look => {
    const [lang, mode, width] = look.split(' ') as ['zh' | 'en', 'light' | 'dark', string]
    const { page, context, errors } = await open('/accounts', 'treasury', { lang, mode, width: Number(width) })
    const [left, financed] = [projectOf('left-account'), projectOf('contractor-financing')]
    for (const path of ['/accounts', `/accounts/${left}`, '/public', `/public/${financed}`]) {
      await page.goto(path)
      await page.locator('main h1').first().waitFor()
      await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/${look.replaceAll(' ', '-')}${path.replaceAll('/', '-')}.png`,
          fullPage: true,
        })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(one => `${path} ${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
      expect(`${path} ${Math.max(0, await sideways(page))}`).toBe(`${path} 0`)
    }
    expect(errors).toEqual([])
    await context.close()
  },
  120_000,
)
