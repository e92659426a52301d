// Proves the small readings of the pages: inbox deadlines, board figures, files, paths.
import { expect, it } from 'vitest'
import type { BoardRow, WarningRow } from '../api-types.ts'
import { csvCell, csvOf, everyRow } from '../parts/file.ts'
import { wordsOf } from '../text/words.tsx'
import { countStates, dueText, figureText, quantity, spansOf, targetPercent } from './assessment/figures.ts'
import { pathOf } from './coordination/open-acts.tsx'
import { safeNext } from './office/sign-in.tsx'
import { exportRows } from './registry/project-list.tsx'
import { inboxLead, whenText } from './warning/said.ts'
import { stepTo } from './warning/use-inbox-keys.ts'

const zh = wordsOf('zh', '2026-11-23')
const en = wordsOf('en', '2026-11-23')

function aWarning(answerBy: string | undefined, state: WarningRow['state'] = 'open'): WarningRow {
  return {
    id: '1',
    rule: 'W39',
    level: 'red',
    state,
    project: { code: 'P', name: '甲' },
    region: { zh: '海州区', en: 'Haizhou' },
    sector: 1,
    people: 1,
    moneyFen: '1',
    since: '2026-11-13',
    raisedOn: '2026-11-14',
    answerBy: answerBy,
    says: { zh: '', en: '' },
  }
}

const FIGURE: BoardRow['figure'] = {
  value: 0.957,
  numerator: 957,
  denominator: 1000,
  target: 0.98,
  label: { zh: '实名登记率', en: 'Registered' },
  unit: { zh: '人已登记', en: 'people registered' },
  of: { zh: '人在场', en: 'people seen on site' },
  evidenceUrl: '',
}

function aTask(no: number, change: Partial<BoardRow> = {}): BoardRow {
  return {
    no,
    title: '',
    titleEn: '',
    category: { zh: 'A', en: 'A' },
    state: 'done',
    due: '2018-12-31',
    leads: [],
    supports: [],
    ...change,
  }
}

it('the inbox says what must be answered today, else what comes next', () => {
  expect(inboxLead([aWarning('2026-11-22'), aWarning('2026-11-23'), aWarning('2026-11-24')], 'open', zh)).toEqual({
    strong: '2 条',
    rest: '今天到期或已经超时，等答复。',
  })
  expect(inboxLead([aWarning('2026-11-25'), aWarning('2026-11-24')], 'open', zh)).toEqual({
    rest: '今天没有要您答复的。下一条 11-24 到期。',
  })
  expect(inboxLead([], 'open', en)).toEqual({ rest: 'No warning is waiting for an answer.' })
})

it('a deadline is today, days over, or its day; an answered warning says so', () => {
  const texts = [
    aWarning('2026-11-20'),
    aWarning('2026-11-23'),
    aWarning('2026-11-30'),
    aWarning(undefined),
    aWarning('2026-11-20', 'answered'),
  ]
  expect(texts.map(row => whenText(row, zh).text)).toEqual(['超时 3 天', '今天', '11-30', '不限时', '已答复'])
})

it('J and K walk the list and stop at its ends', () => {
  const rows = [{ id: 'a' }, { id: 'b' }]
  expect([
    stepTo(rows, undefined, 'j'),
    stepTo(rows, 'a', 'j'),
    stepTo(rows, 'b', 'j'),
    stepTo(rows, 'b', 'K'),
    stepTo(rows, 'a', 'x'),
  ]).toEqual(['a', 'b', undefined, 'a', undefined])
})

it('the board counts states, spans its fields and writes figures against targets', () => {
  const rows = [
    aTask(1),
    aTask(2, { state: 'overdue' }),
    aTask(3, {
      category: { zh: 'B', en: 'B' },
      due: null,
      figure: FIGURE,
    }),
  ]
  expect(countStates(rows)).toEqual({ done: 2, 'on-time': 0, 'at-risk': 0, overdue: 1, continuous: 0 })
  expect([...spansOf(rows)]).toEqual([
    [1, 2],
    [3, 1],
  ])
  expect(rows.map(row => [figureText(row), dueText(row, zh)])).toEqual([
    ['', '2018 年底'],
    ['', '2018 年底'],
    ['95.7%', '持续'],
  ])
  expect([targetPercent(0.98), targetPercent(98), targetPercent(undefined)]).toEqual([98, 98, undefined])
})

it('money of a figure is said in 万元 or millions, people as they are', () => {
  const fen = { zh: '分进本人卡', en: "fen in the worker's own card" }
  expect(quantity(29_902_300_000, fen, zh)).toBe('29,902.3 万元进本人卡')
  expect(quantity(29_902_300_000, fen, en)).toBe("¥299.0 million in the worker's own card")
  expect(quantity(143, { zh: '人已登记', en: 'people registered' }, zh)).toBe('143 人已登记')
})

it('a file never runs as a formula and keeps commas and quotes', () => {
  expect(['=1+1', '-2', 'a,b', 'say "x"', 5].map(csvCell)).toEqual(["'=1+1", "'-2", '"a,b"', '"say ""x"""', '5'])
  expect(csvOf([['甲', 1]])).toBe('\uFEFF甲,1\r\n')
  const projects: Parameters<typeof exportRows>[0] = [
    {
      id: '1',
      code: 'C',
      name: '甲',
      regionCode: 1,
      region: { zh: '海州区', en: 'H' },
      sector: 1,
      status: 'building',
      generalContractor: '',
      workers: 2,
      owedPeople: 1,
      owedFen: '123456',
    },
  ]
  expect(exportRows(projects, zh, true)[1]).toEqual(['甲', 'C', '海州区', '房建', '在建', '', 2, 1, '1234.56', ''])
  expect(exportRows(projects, zh, false).map(row => row.length)).toEqual([6, 6])
})

it('an export takes every page', async () => {
  const pages = [{ rows: [1, 2], next: 'a' }, { rows: [3] }]
  let asked = 0
  expect(
    await everyRow(
      async () => pages[asked++] ?? { rows: [] },
      () => {},
    ),
  ).toEqual([1, 2, 3])
})

it('an operation of a procedure has its address, and signing in leads only within this site', () => {
  expect(pathOf('coordination.planTask.report')).toBe('coordination/planTask.report')
  expect(['/board', '//evil.example', 'https://evil.example', '/\\evil', null].map(safeNext)).toEqual([
    '/board',
    '/',
    '/',
    '/',
    '/',
  ])
})
