import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

// Proves in a real browser that uncovered days are seen as they were planted, that a paper is filed or refused with its
// reason, that an advance is applied for, decided by a second person and seen in the fund's balance, and that wages are
// ordered by two persons.

const house = theHouse()
let browser: Browser
type Planted = {
  uncovered: { project: string; kind: string; days: number }[]
  funds: { region: number; holds: boolean }[]
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
/** What the law asks is worked out shortly after an import. */
const untilThere = (page: Page, text: string) =>
  expect
    .poll(
      async () => {
        await page.reload()
        await page.locator('main h1').first().waitFor()
        return page.locator('main').innerText()
      },
      { timeout: 60_000, interval: 1_500 },
    )
    .toContain(text)

describe("a project's money", () => {
  it('says how many days the deposit did not cover, as planted, and draws them', async () => {
    const lapse = planted.uncovered.find(one => one.kind === 'deposit')
    if (!lapse) throw new Error('the city has an uncovered project')
    const { page, context, errors } = await open(`/money/${lapse.project}`, 'inspector')
    await untilThere(page, `没盖住 ${lapse.days} 天`)
    expect(await page.locator('.cover-no').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)

  it('a guarantee that had expired when it was filed is refused with the article; corrected, it is filed and posted', async () => {
    const { page, context, errors } = await open('/projects', 'contractor')
    const { rows } = (await (await context.request.get('/api/registry/listProjects?limit=10')).json()) as {
      rows: { code: string }[]
    }
    await page.goto(`/money/${rows[0]?.code}`)
    await page.getByRole('button', { name: '登记凭证' }).click()
    const form = page.locator('form.form')
    await form.getByText('履约担保', { exact: true }).click()
    await form.getByLabel('担保形式').click()
    await page.getByTitle('银行保函', { exact: true }).click()
    await form.getByLabel('开立机构').fill('海州农商行')
    await form.getByLabel('保函编号或者凭证号').fill('BH-BROWSER-1')
    await form.getByLabel('担保金额').fill('12345.67')
    const day = async (label: string, value: string) => {
      await form.getByLabel(label).fill(value)
      await page.keyboard.press('Enter')
    }
    await day('生效日', '2026-01-05')
    await day('到期日', '2026-06-30')
    await day('提交日', '2026-11-20')
    await form.getByRole('button', { name: '登记凭证' }).click()
    await expect.poll(() => form.innerText()).toContain('提交时已经过期')
    expect(await form.innerText()).toContain('第十七条')
    // Enter after the last correction sends the form.
    await day('到期日', '2027-12-31')
    await page.getByRole('rowheader', { name: 'BH-BROWSER-1' }).waitFor()
    expect(await page.getByRole('region', { name: '资金分录' }).first().innerText()).toContain('12,345.67')
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)
})

describe('the emergency funds', () => {
  it('an advance is refused for a stranger, applied for, decided by a second person, and seen in the balance', async () => {
    const region = planted.funds.find(fund => fund.holds)?.region ?? 0
    const rates = (await readFile(join(house.city, 'csv/2-rates.csv'), 'utf8')).split('\r\n')
    const [project = '', card = ''] = rates.map(line => line.split(',')).find(([, site], n) => n > 0 && site) ?? []
    const { page, context, errors } = await open(`/funds/${region}`, 'inspector')
    await page.getByRole('button', { name: '申请垫付' }).click()
    const form = page.locator('form.form')
    await form.getByLabel('项目编码').fill(project)
    await form.getByText('用人单位拖欠后逃匿').click()
    await form.getByLabel('欠薪单位').fill('恒泰建筑劳务')
    await form.getByRole('button', { name: '加一行' }).click()
    await form.getByLabel('工号').fill('NOBODY')
    await form.getByLabel('欠薪（元）').fill('2000')
    await form.getByRole('button', { name: '申请垫付' }).click()
    await expect.poll(() => form.innerText()).toContain('没有工号 NOBODY')
    await form.getByLabel('工号').fill(card)
    await form.getByRole('button', { name: '申请垫付' }).click()
    await page.waitForURL(/\/proceedings\/\d+/)
    const address = new URL(page.url()).pathname
    await context.close()

    const second = await open(address, 'leader')
    await second.page.getByRole('button', { name: '决定垫付' }).click()
    await second.page.getByLabel('政府批准文号').fill('海政复〔2026〕8号')
    await second.page.locator('form.form').getByRole('button', { name: '决定垫付' }).click()
    await expect.poll(() => second.page.locator('main').innerText()).toContain('已决定，待发放')
    await second.page.goto(`/funds/${region}`)
    await expect.poll(() => second.page.locator('main').innerText()).toMatch(/已决定待发放/)
    expect([...errors, ...second.errors]).toEqual([])
    await second.context.close()
  }, 120_000)
})

describe('pay', () => {
  it('is refused without a sealed sheet, prepared by one person, approved by another, and seen as an order', async () => {
    const { page, context, errors } = await open('/payments', 'contractor')
    type List<Row> = { rows: Row[] }
    const read = async <T>(path: string) => (await (await context.request.get(`/api/${path}`)).json()) as T
    const send = async (path: string, row: object) => {
      const data = { rows: [row], onBad: 'refuse-all' }
      const answer = await context.request.post(`/api/${path}`, { data })
      if (!answer.ok()) throw new Error(await answer.text())
    }
    const [project] = (await read<List<{ code: string }>>('registry/listProjects?limit=10')).rows
    const code = project?.code ?? ''
    const workers = await read<List<{ siteCard?: string; card?: string }>>(`registry/listWorkers?project=${code}`)
    const worker = workers.rows.find(one => one.siteCard && one.card)
    const chain = await read<{ parties: { creditCode: string; role: string }[] }>(`registry/getProject?project=${code}`)
    const general = chain.parties.find(party => party.role === 'generalContractor')

    await page.getByLabel('项目编码').fill(code)
    await page.keyboard.press('Enter')
    await page.getByLabel('工资月份').fill('2026-11')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '准备发放' }).click()
    await expect.poll(() => page.locator('.pay-prepare').innerText()).toContain('还没有封存的工资表：没有工人签字')

    const month = '2026-11'
    const pay = { dueFen: '123400', sealedOn: '2026-11-20', signedOn: '2026-11-19' }
    const person = { siteCard: worker?.siteCard }
    await send('payroll/recordSheets', { project: code, employerCode: general?.creditCode, month, person, ...pay })
    await send('funds/recordTransfers', {
      project: code,
      reference: 'PAY',
      month,
      on: '2026-11-20',
      amountFen: '200000',
    })
    await page.reload()
    await expect.poll(() => page.locator('.shares-key').innerText()).toContain('1 人 1,234.00 元')
    await page.getByRole('button', { name: '准备发放' }).click()
    const waiting = page.locator('.pay-waiting a')
    await waiting.waitFor()
    const address = (await waiting.getAttribute('href')) ?? ''
    await context.close()

    const second = await open(address, 'finance')
    await second.page.getByRole('button', { name: '审批，发出指令' }).click()
    await second.page.getByLabel('审批意见').fill('核对无误')
    await second.page.locator('form.form').getByRole('button', { name: '审批，发出指令' }).click()
    await expect.poll(() => second.page.locator('main').innerText()).toContain('已发指令')
    await second.page.goto('/payments')
    const row = second.page.locator('tbody tr', { hasText: '1,234.00' }).first()
    await row.getByRole('button').click()
    await expect.poll(() => second.page.getByRole('dialog').innerText()).toContain('银行未回')
    expect([...errors, ...second.errors]).toEqual([])
    await second.context.close()
  }, 120_000)
})

it.each(['zh light 1280', 'en dark 1280', 'en light 390'])(
  '%s: the pages pass axe, do not scroll sideways, log no error',
  async look => {
    const [lang, mode, width] = look.split(' ') as ['zh' | 'en', 'light' | 'dark', string]
    const lapse = planted.uncovered[0]?.project ?? ''
    const { page, context, errors } = await open('/projects', 'inspector', { lang, mode, width: Number(width) })
    for (const path of [`/money/${lapse}`, '/funds', '/payments']) {
      await page.goto(path)
      await page.locator('main h1').first().waitFor()
      await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(one => `${path} ${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
      expect(`${path} ${Math.max(0, await sideways(page))}`).toBe(`${path} 0`)
    }
    expect(errors).toEqual([])
    await context.close()
  },
  120_000,
)
