// Proves in a real browser, on a real platform with a planted city, that an officer sees which sector has no rules,
// drafts an instrument, is told why a figure may not stand so, tries it over the year, and that another person issues
// it; a day in the past is refused in words, and from its day the law cites it.
import { mkdirSync } from 'node:fs'
import type { APIRequestContext, Browser, Page } from 'playwright-core'
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

async function post<T>(request: APIRequestContext, name: string, data: object): Promise<T> {
  const answer = await request.post(`/api/${name}`, { data })
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`)
  return (await answer.json()) as T
}
const SHOTS = process.env.ANXIN_SHOTS
async function shot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

type Begun = { proceedingId: string }
/** A draft of the first of November that was consulted, by two people up to its review. */
async function reviewed(): Promise<string> {
  const drafter = await open('/instruments', 'inspector')
  const reviewer = await open('/instruments', 'leader')
  const act = (request: APIRequestContext, name: string, data: object) =>
    post<Begun>(request, `instruments/instrument.${name}`, data)
  const articles = [
    { no: '1', text: '为保障农民工工资支付，制定本细则。' },
    { no: '2', text: '存储比例为百分之二。', settings: [{ parameter: 'P-DEP-BASE-LYG', value: '200' }] },
  ]
  const head = { task: 13, sectors: [1, 2, 3], titleZh: '保证金存储细则', titleEn: 'Deposit rules', issuer: '市人社局' }
  const { proceedingId } = await act(drafter.context.request, 'draft', {
    happenedOn: '2026-11-01',
    input: { ...head, articles },
  })
  const step = (request: APIRequestContext, name: string, seen: number, happenedOn: string, input: object) =>
    act(request, name, { proceedingId, seen, happenedOn, input })
  await step(drafter.context.request, 'consult', 1, '2026-11-02', { until: '2026-11-20', says: '各县区' })
  const remark = { from: '市总工会', article: '2', says: '比例偏低。' }
  await step(reviewer.context.request, 'comment', 2, '2026-11-05', remark)
  const answer = { comment: 1, adopted: false, says: '与全省大体一致。' }
  await step(drafter.context.request, 'answer', 3, '2026-11-06', answer)
  await step(drafter.context.request, 'closeConsultation', 4, '2026-11-21', { says: '已答复' })
  await step(reviewer.context.request, 'review', 5, '2026-11-22', { says: '同意' })
  await drafter.context.close()
  await reviewer.context.close()
  return proceedingId
}

describe('instruments of the city', () => {
  it('what was imported waits for a second person; then the time line shows who has rules, and who has none', async () => {
    const { page, context, errors } = await open('/instruments', 'leader')
    await page.getByText('补录待确认').first().waitFor()
    const list = await (await context.request.get('/api/instruments/list?limit=100')).json()
    for (const row of (list as { rows: { id: string; state: { key: string } }[] }).rows)
      if (row.state.key === 'entered')
        await post(context.request, 'instruments/instrument.confirm', {
          proceedingId: row.id,
          seen: 1,
          input: { says: '核对过原件' },
        })
    await page.reload()
    await page
      .getByRole('link', { name: /银行代发工资管理办法|银行代发农民工工资管理办法/ })
      .first()
      .waitFor()
    await page.getByText('1 处还没有制度。').waitFor()
    await page.getByText('晚于计划', { exact: true }).first().waitFor()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await shot(page, 'list-zh')
    await page.getByText('EN', { exact: true }).first().click()
    await page.getByText('1 place has none yet.').waitFor()
    expect(errors).toEqual([])
    await context.close()
    const dark = await open('/instruments', 'leader', { lang: 'en', mode: 'dark', width: 420 })
    await dark.page.getByText('Who has had rules, and when').waitFor()
    await shot(dark.page, 'list-en-dark-phone')
    expect(await sideways(dark.page)).toBeLessThanOrEqual(0)
    await dark.context.close()
  }, 120_000)

  it('a draft is refused where its figure leaves the band of the law, and saved when it keeps it; it is tried', async () => {
    const { page, context, errors } = await open('/instruments', 'inspector')
    await page.getByRole('button', { name: '起草' }).click()
    await page.getByLabel('标题', { exact: true }).fill('工资保证金实施细则（草案）')
    await page.getByLabel('发布机关').fill('市人社局')
    await page.getByLabel('第 1 条 条文').fill('存储比例为施工合同额的百分之三点五。')
    await page.getByRole('button', { name: '加一个数字' }).click()
    await page.getByLabel('选一个可设的数字').fill('本市存储比例')
    await page.keyboard.press('Enter')
    await page.getByText('可设 1% 至 3%').waitFor()
    await page.getByLabel('值', { exact: true }).fill('3.5')
    await page.getByRole('button', { name: '存为草案' }).click()
    await page
      .getByRole('alert')
      .getByText(/超出 1% – 3%/)
      .waitFor()
    await shot(page, 'editor-refused')
    await page.getByLabel('值', { exact: true }).fill('2.5')
    await page.getByRole('button', { name: '存为草案' }).click()
    await page.getByRole('heading', { level: 1, name: '工资保证金实施细则（草案）' }).waitFor()
    await page.getByText('2.5%').first().waitFor()
    await page.getByRole('button', { name: '试算一遍' }).click()
    await page.getByText('工资保证金', { exact: true }).first().waitFor()
    await page
      .getByText(/个项目应存/)
      .first()
      .waitFor()
    await shot(page, 'draft-simulated')
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)

  it('a day in the past is refused in words; issued for a day to come, the law of that day cites it', async () => {
    const id = await reviewed()
    const { page, context, errors } = await open(`/instruments/${id}`, 'leader')
    await page.getByText('与全省大体一致。').waitFor()
    await page.getByRole('button', { name: /^发布/ }).first().click()
    await page.getByLabel('文号').fill('连人社规〔2026〕7号')
    // Enter takes the day and sends the form.
    const takeDay = async (day: string) => {
      await page.getByLabel('施行日').fill(day)
      await page.keyboard.press('Enter')
    }
    await takeDay('2026-11-01')
    await page
      .getByText(/不溯及既往/)
      .first()
      .waitFor()
    await shot(page, 'publish-refused')
    await takeDay('2026-12-01')
    await page.getByText('已发布').first().waitFor()
    await page.getByText('2026-12-01 起').first().waitFor()
    await shot(page, 'published')
    const asked = (contractSignedOn: string) =>
      post<{ answer: { rateBasisPoints: string }; cites: { instrument: string; article: string }[] }>(
        context.request,
        'law/deposit',
        { facts: { contractSignedOn, contractFen: '1000000000', sector: 'housing' } },
      )
    expect((await asked('2026-11-30')).answer.rateBasisPoints).toBe('150')
    const after = await asked('2026-12-01')
    expect(after.answer.rateBasisPoints).toBe('200')
    expect(after.cites).toContainEqual(expect.objectContaining({ instrument: `city-${id}`, article: '2' }))
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)
})
