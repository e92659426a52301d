// Proves in a real browser, on a real platform with a planted city, that a person sees each gap to the worker and the
// day, in both languages, by mouse and by keyboard, and that pages pass axe.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { pinyin } from 'pinyin-pro'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theHouse, type Truth } from './house.ts'
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

const open = (path: string, as: string | undefined, look?: Look) =>
  openPage({ browser, house, path, ...(as ? { as } : {}), ...(look ? { look } : {}) })

/** The project-month of a kind of gap with most people. */
function mostOf(truth: Truth, kind: string) {
  const groups = new Map<string, Truth['gaps'][number][]>()
  for (const gap of truth.gaps.filter(one => one.kind === kind)) {
    const key = `${gap.project} ${gap.month}`
    groups.set(key, [...(groups.get(key) ?? []), gap])
  }
  const [gaps = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  const [first] = gaps
  if (!first) throw new Error(`the city has no gap ${kind}`)
  return { ...first, people: gaps.length, sum: gaps.reduce((sum, gap) => sum + BigInt(gap.fen), 0n) }
}

const yuan = (fen: bigint) =>
  `${String(fen / 100n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${String(fen % 100n).padStart(2, '0')}`

describe('signing in', () => {
  it('a wrong password is refused in words, the right one leads to the projects', async () => {
    const { page, context } = await open('/projects', undefined)
    await page.getByLabel('登录名').fill('inspector')
    await page.getByLabel('密码').fill('not this one')
    await page.getByRole('button', { name: '登录' }).click()
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('登录名或密码不对')
    await page.getByLabel('密码').fill(house.password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('heading', { level: 1, name: '项目' }).waitFor()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(16)
    await context.close()
  })
})

describe('the wage chain', () => {
  it('shows a planted gap in its place, its people to the fen, and one day to its punches', async () => {
    const gap = mostOf(house.truth, 'not-funded')
    const { page, context, errors } = await open(`/chain/${gap.project}`, 'leader')
    const box = page.locator(`.lane-row:has([data-kind="not-funded"]) [data-kind="not-funded"]`)
    const label = new RegExp(`拨付 缺口 ${gap.people} 人 ${yuan(gap.sum)} 元`)
    await page.getByRole('button', { name: label }).first().click()
    expect(await box.count()).toBeGreaterThan(0)
    await page.getByRole('heading', { name: new RegExp(`拨付缺口 · ${gap.people} 人`) }).waitFor()
    expect(await page.locator('.people-table tbody tr').count()).toBe(Math.min(100, gap.people))
    expect(await page.locator('.people-table tfoot tr').last().innerText()).toContain(yuan(gap.sum))
    await page.locator('.people-table .strip').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.punches li').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await context.close()
  })

  it('is walked by arrow keys, opened by Enter and left by Escape', async () => {
    const gap = mostOf(house.truth, 'not-funded')
    const { page, context } = await open(`/chain/${gap.project}`, 'leader')
    await page.locator('.month-button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    const kind = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.kind)
    expect(kind).toBeTruthy()
    await page.keyboard.press('Enter')
    await page.locator('.people-table').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.people-table').count()).toBe(0)
    await context.close()
  })

  it('says the same in the table, by time, and on paper every month with a gap is open', async () => {
    const gap = mostOf(house.truth, 'not-due')
    const { page, context, errors } = await open(`/chain/${gap.project}`, 'leader')
    await page.locator('.lane-row').first().waitFor()
    const rows = await page.locator('.lane-row').count()
    expect(await page.locator('.chain-table tbody tr').count()).toBe(rows)
    await page.getByRole('button', { name: '看时间' }).click()
    await page.locator('.journey svg').waitFor()
    await page.getByRole('button', { name: '看金额' }).click()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const broken = await page.locator('.lane-row:has(.box-button)').count()
    expect(await page.locator('.lane-row.look-open').count()).toBe(broken)
    expect(errors).toEqual([])
    await context.close()
  })

  it('is cards on a phone, with the same gap in words', async () => {
    const gap = mostOf(house.truth, 'not-funded')
    const { page, context } = await open(`/chain/${gap.project}`, 'leader', { width: 390 })
    await page.locator('.chain-cards').waitFor()
    expect(await page.locator('.chain-cards').innerText()).toContain(`缺 ${gap.people} 人 ${yuan(gap.sum)}`)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await context.close()
  })
})

describe('lists', () => {
  it('projects are found by the first letters of their pinyin and exported whole', async () => {
    const { page, context } = await open('/projects', 'inspector')
    await page.locator('tbody tr').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('项目-2026-11-23.csv')
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(17)
    const name = (await page.locator('tbody th a').first().innerText()).trim()
    const initials = pinyin(name.slice(0, 4), { pattern: 'first', toneType: 'none', type: 'array' }).join('')
    await page.getByRole('searchbox', { name: '名称、编号、拼音、首字母' }).fill(initials)
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(16)
    expect(await page.locator('tbody th').allInnerTexts()).toContainEqual(expect.stringContaining(name))
    await context.close()
  })

  it('the board has 42 rows, and an opened figure is the figure of the API', async () => {
    const { page, context, errors } = await open('/board/11', 'leader')
    await page.locator('.figure-big').waitFor()
    expect(await page.locator('.board-table tbody tr').count()).toBe(42)
    const board = (await (await context.request.get('/api/board')).json()) as {
      rows: { no: number; figure?: { numerator: number; denominator: number } }[]
    }
    const figure = board.rows.find(row => row.no === 11)?.figure
    const percent = figure ? `${(Math.round((figure.numerator / figure.denominator) * 1000) / 10).toFixed(1)}%` : ''
    expect(await page.locator('.figure-big').innerText()).toBe(percent)
    expect(await page.locator('.evidence li').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('acting', () => {
  it('a warning is reached by J, answered after R, and says so in its history', async () => {
    const { page, context } = await open('/warnings', 'inspector')
    await page.locator('.inbox-row').first().waitFor()
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: '为什么是我' }).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: '答复' }).fill('建设单位 11-27 前补拨，已送督促函。')
    await page.getByRole('button', { name: '记答复' }).click()
    await expect.poll(() => page.locator('.timeline').innerText()).toContain('已送督促函')
    await context.close()
  })

  it('a task is assigned by a form made from its schema, supervised under a clock; what is not yet possible says why', async () => {
    const { page, context } = await open('/proceedings/42', 'leader')
    await page.getByRole('button', { name: '交办' }).click()
    await page.locator('form.form').getByRole('button', { name: '交办' }).click()
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('处没填好')
    expect(await page.locator('.not-yet').innerText()).toContain('销号')
    await page.getByLabel('承办单位').fill('市司法局')
    await page.getByLabel('反馈期限').fill('2026-12-15')
    await page.keyboard.press('Enter')
    await page.getByLabel('要求').fill('报修订计划。')
    await page.locator('form.form').getByRole('button', { name: '交办' }).click()
    await expect.poll(() => page.locator('.acts.timeline').innerText()).toContain('市司法局')
    await page.getByRole('button', { name: '督办' }).click()
    await page.getByLabel('督办要求').fill('两周内报进展。')
    await page.locator('form.form').getByRole('button', { name: '督办' }).click()
    await page.locator('.clock-name').first().waitFor()
    expect(await page.locator('.clock-state').first().innerText()).toMatch(/剩 \d+ (工作日|天)/)
    await context.close()
  })

  it('a workbook with a wrong ID number comes back marked, with row, reason and remedy', async () => {
    const { page, context } = await open('/import', 'inspector')
    const bad = await badWorkbook()
    await page.setInputFiles('input[type=file]', bad)
    await page.getByRole('button', { name: '导入 1 个文件' }).click()
    await page.getByRole('heading', { name: '结果' }).waitFor({ timeout: 60_000 })
    const row = page.getByRole('region', { name: /没收的行/ })
    await expect.poll(() => row.innerText(), { timeout: 60_000 }).toContain('身份证')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载标好的原表' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/标注\.xlsx$/)
    await context.close()
  })
})

describe('the law', () => {
  it('is asked by a form made from its schema, answered in steps that open the instrument; the link answers again', async () => {
    const { page, context, errors } = await open('/law/ask/deposit', 'inspector')
    await page.getByRole('button', { name: '按这些事实问' }).click()
    await expect.poll(() => page.locator('.field-error').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: '填一个例子' }).click()
    await page.locator('.law-headline strong').waitFor()
    expect(await page.locator('.law-headline strong').innerText()).toBe('150,000.00 元')
    expect(await page.locator('.law-chain .as-last').innerText()).toContain('150,000.00 元')
    const link = page.url()
    expect(new URL(link).search).toBe('?on=2026-11-23')
    await page.locator('.law-chain a').first().click()
    await expect.poll(() => page.url()).toContain('/law/sources/dep65#art-11')
    await page.goto('/projects')
    await page.goto(link)
    await expect.poll(() => page.locator('.law-headline strong').innerText()).toBe('150,000.00 元')
    expect(errors).toEqual([])
    await context.close()
  })

  it('draws a clock day by day, and is read by a worker on a phone', async () => {
    const { page, context } = await open('/law/ask/deadline', 'worker', { width: 390 })
    await page.getByRole('button', { name: '填一个例子' }).click()
    await page.locator('.clock-track').first().waitFor()
    expect(await page.locator('.clock-state').first().innerText()).toContain('不早于 2027-01-27')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await context.close()
  })

  it('holds instruments in force on a day, figures with their history, clocks that can be asked', async () => {
    const { page, context } = await open('/law/sources?on=2019-01-01', 'inspector')
    await page.locator('.law-sources').first().waitFor()
    const then = await page.locator('.law-sources tbody tr').count()
    await page.goto('/law/sources')
    await page.locator('.law-sources').first().waitFor()
    const today = await page.locator('.law-sources tbody tr').count()
    expect([then > 20, today > then]).toEqual([true, true])
    expect(await page.locator('main').innerText()).not.toContain('全文条')
    await page.goto('/law/figures?moved=true')
    await page.locator('.law-steps').first().waitFor()
    expect(await page.locator('.law-rise').count()).toBeGreaterThan(0)
    await page.goto('/law/clocks?q=CLK-INV')
    await page
      .getByRole('link', { name: /^算到哪天：调查|^算到哪天: 调查/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 2, name: '法定期限哪天到' }).waitFor()
    await context.close()
  })
})

describe('why', () => {
  it('a gap opens its facts, its rule in our words, and what the law answers', async () => {
    const gap = mostOf(house.truth, 'not-funded')
    const { page, context, errors } = await open(`/chain/${gap.project}`, 'leader')
    await page.locator('.lane-turn .why-button').first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('heading', { name: '欠薪该谁付' }).waitFor()
    await drawer.locator('.law-headline').nth(1).waitFor()
    expect(await drawer.innerText()).toContain('保障农民工工资支付条例')
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('refusals', () => {
  it.each([
    ['/chain/NO-SUCH-PROJECT', '没有'],
    ['/warnings/999999999', '没有'],
    ['/proceedings/999999999', '没有这一件'],
    ['/law/sources/nothing', '没有这件文件'],
  ])('%s says in words why not', async (path, words) => {
    const { page, context } = await open(path, 'leader')
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain(words)
    await context.close()
  })

  it('a day before any known figure is refused, with the day from which it is known', async () => {
    const facts = encodeURIComponent(JSON.stringify({ district: '320706', on: '2010-01-01' }))
    const { page, context } = await open(`/law/ask/minimum-wage?on=2010-01-01#facts=${facts}`, 'inspector')
    await expect.poll(() => page.locator('.refusal').first().innerText()).toContain('法规库')
    await expect.poll(() => page.locator('.law-answer .empty').innerText()).toContain('起知道')
    await context.close()
  })

  it('a worker sees nobody else, and a bank no roster', async () => {
    const worker = await open('/law', 'worker')
    const gaps = (await (await worker.context.request.get('/api/gaps')).json()) as { rows?: { worker: string }[] }
    expect(new Set((gaps.rows ?? []).map(row => row.worker)).size).toBeLessThanOrEqual(1)
    const bank = await open('/law', 'bank')
    const project = house.truth.gaps[0]?.project ?? ''
    const roster = await bank.context.request.get(`/api/registry/listWorkers?project=${project}`)
    expect(roster.status() === 403 || ((await roster.json()) as { rows: unknown[] }).rows.length === 0).toBe(true)
    await worker.context.close()
    await bank.context.close()
  })
})

/** An attendance workbook of the city with its ID numbers spoilt. */
async function badWorkbook() {
  const file = (await readdir(join(house.city, 'sheets'))).find(name => name.endsWith('-attendance.xlsx'))
  if (!file) throw new Error('the city has no attendance workbook')
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(house.city, 'sheets', file))
  book.worksheets[0]?.eachRow(row => {
    row.eachCell(cell => {
      if (typeof cell.value === 'string' && /^\d{17}[\dX]$/.test(cell.value))
        cell.value = `${cell.value.slice(0, 17)}${cell.value.endsWith('1') ? '2' : '1'}`
    })
  })
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  return { name: '考勤表.xlsx', mimeType: 'application/octet-stream', buffer }
}

describe('every page', () => {
  const pages = ['/projects', '/chain', '/warnings/1', '/board/7', '/proceedings', '/proceedings/2', '/import']

  it.each(['zh light 1280', 'en dark 1280', 'en light 390'])(
    '%s: passes axe, does not scroll sideways, logs no error',
    async look => {
      const [lang, mode, width] = look.split(' ') as ['zh' | 'en', 'light' | 'dark', string]
      const gap = mostOf(house.truth, 'not-funded')
      const { page, context, errors } = await open('/projects', 'inspector', { lang, mode, width: Number(width) })
      for (const path of [...pages, `/chain/${gap.project}?month=${gap.month}&kind=${gap.kind}`]) {
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
    240_000,
  )

  it('is pictured for the README when asked', async () => {
    const out = process.env.ANXIN_PICTURES
    const gap = mostOf(house.truth, 'not-funded')
    for (const lang of ['zh', 'en'] as const) {
      const { page, context } = await open(`/chain/${gap.project}`, 'leader', { lang, width: 1440 })
      for (const [name, path, sign] of [
        ['project', `/chain/${gap.project}`, '.lane-row'],
        ['law', `/law/ask/deposit`, '.law-form'],
      ] as const) {
        await page.goto(path)
        await page.locator(sign).first().waitFor()
        if (name === 'law') {
          await page.locator('.law-buttons button').nth(1).click()
          await page.locator('.law-headline strong').waitFor()
          await page.evaluate(() => scrollTo(0, 0))
        }
        await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
        const picture = await page.screenshot()
        expect(picture.length).toBeGreaterThan(10_000)
        if (out) await writeFile(join(out, `${name}-${lang}.png`), picture)
      }
      await context.close()
    }
  }, 60_000)

  it('one switch turns the language of all', async () => {
    const { page, context } = await open('/board', 'leader')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'The 42 tasks' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.rail').innerText()).not.toMatch(/[\u4e00-\u9fff]/)
    await context.close()
  })
})
