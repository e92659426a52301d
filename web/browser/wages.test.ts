// Proves in a real browser that a worker finds on his phone what is owed to him, his days and where the money is, that
// what he contests is kept and answered on the payroll page, and that nothing half written is sent.
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theHouse } from './house.ts'
import { launch } from './launch.ts'
import { type Look, openPage, sideways } from './pages.ts'

const house = theHouse()
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

const open = (path: string, as: string, look?: Look) =>
  openPage({ browser, house, path, as, ...(look ? { look } : {}) })
const picture = (name: string) => {
  const out = process.env.ANXIN_PICTURES
  if (out) mkdirSync(out, { recursive: true })
  return out ? { path: `${out}/${name}.png`, fullPage: true } : {}
}

describe('the worker', () => {
  it('is at home with what is owed to him; sends nothing half written; contests, and sees it kept', async () => {
    const { page, context, errors } = await open('/', 'worker', { width: 390 })
    await page.locator('.hand-stations').waitFor()
    expect(new URL(page.url()).pathname).toBe('/wages')
    const book = (await (await context.request.get('/api/reconciliation/myHandbook')).json()) as {
      owed: { fen: string }
      rows: { month: string; gap?: unknown }[]
    }
    expect(BigInt(book.owed.fen)).toBeGreaterThan(0n)
    const yuan = `${String(BigInt(book.owed.fen) / 100n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.`
    expect(await page.locator('.hand-sum').first().innerText()).toContain(yuan)
    expect(await page.locator('.hand-stations .stopped').count()).toBe(1)
    await page.screenshot(picture('wages-zh'))
    await page.locator('.hand-day:not([disabled])').first().click()
    await page.getByRole('button', { name: '提给班组和专管员' }).click()
    await expect.poll(() => page.locator('.hand-form [role="alert"]').innerText()).toContain('还没写全')
    await page.getByLabel('一天', { exact: true }).check()
    await page.getByLabel('为什么').fill('那天上了工，没给我记')
    await page.screenshot(picture('wages-contest'))
    await page.getByRole('button', { name: '提给班组和专管员' }).click()
    await expect
      .poll(async () => (await page.locator('.hand-form, .hand-said').allInnerTexts()).join(' '), { timeout: 10_000 })
      .toContain('没答复不算你同意')
    expect(await page.locator('.hand-said').innerText()).toContain('没答复不算你同意')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(errors).toEqual([])
    await context.close()
  })

  it.each(['zh light 390', 'en dark 390', 'en light 1280'])(
    '%s: passes axe and does not scroll sideways',
    async look => {
      const [lang, mode, width] = look.split(' ') as ['zh' | 'en', 'light' | 'dark', string]
      const { page, context } = await open('/wages', 'worker', { lang, mode, width: Number(width) })
      await page.locator('.hand-stations').waitFor()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(one => `${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
      expect(Math.max(0, await sideways(page))).toBe(0)
      await page.screenshot(picture(`wages-${lang}-${mode}-${width}`))
      await context.close()
    },
  )
})

describe('the site wage officer', () => {
  it('drafts, displays, is refused a signature without paper, answers an objection, and seals with the open lines named', async () => {
    const { page, context, errors } = await open('/payroll', 'contractor')
    await page.getByRole('heading', { level: 1, name: '工资表' }).waitFor()
    await page.locator('.sheets-table tbody tr').first().waitFor()
    const project = await page.locator('.plain-select').inputValue()
    const list = `/api/payroll/listSheets?project=${encodeURIComponent(project)}&limit=3`
    const { rows } = (await (await context.request.get(list)).json()) as { rows: { employerCode: string }[] }
    await page.getByRole('button', { name: '编制工资表' }).click()
    await page
      .getByLabel(/信用代码/)
      .first()
      .fill(rows.at(-1)?.employerCode ?? '')
    await page.getByLabel('工资月份').first().fill('2026-10')
    // Enter takes the month and sends the form.
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await page.locator('.refusal, .sheets-table, form').allInnerTexts()).join(' '), {
        timeout: 10_000,
      })
      .toContain('草稿')
    await page.screenshot(picture('payroll-list'))
    await page.locator('.sheets-table tbody tr', { hasText: '草稿' }).first().getByRole('link').click()
    await page.getByRole('button', { name: '公示这张表' }).click()
    await page.getByRole('button', { name: '封存这张表' }).waitFor()
    await page.locator('.sheet-lines input[type=checkbox]').first().check()
    await page.getByRole('button', { name: '记 1 人签字' }).click()
    await expect.poll(() => page.locator('.refusal').innerText(), { timeout: 10_000 }).toContain('沉默不等于同意')
    const sheet = new URL(page.url()).pathname.split('/').at(-1)
    const said = await context.request.post('/api/payroll/contestLine', {
      data: {
        project,
        sheet,
        line: 1,
        reason: '少算半天',
        evidence: { kind: 'written-statement', digest: 'ab'.repeat(32) },
      },
      headers: { 'idempotency-key': 'browser-contest-1' },
    })
    expect(said.status()).toBe(200)
    await page.reload()
    await page.locator('.sheet-lines q', { hasText: '少算半天' }).waitFor()
    await page.screenshot(picture('payroll-sheet'))
    await page.goto(`/payroll?project=${encodeURIComponent(project)}`)
    const contest = page.locator('.contests li', { hasText: '少算半天' })
    await contest.getByRole('textbox').fill('门禁记录在，没有少')
    await contest.getByRole('button', { name: '不同意' }).click()
    await expect.poll(() => contest.innerText(), { timeout: 10_000 }).toContain('门禁记录在')
    await page.goto(`/payroll/${encodeURIComponent(project)}/${sheet}`)
    await page.getByRole('button', { name: '封存这张表' }).click()
    await page.locator('.ant-popconfirm').getByRole('button', { name: '封存这张表' }).click()
    await page.locator('.tag', { hasText: '已封存' }).waitFor()
    expect(await page.locator('.lead').innerText()).toContain('1 人有异议')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(one => `${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
    expect(Math.max(0, await sideways(page))).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })
})
