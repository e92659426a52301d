// Proves what the chain says, in both languages: sentence, figures, gaps with date and reason, whose turn it is.
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../text/words.tsx'
import { looksOf } from './months.ts'
import {
  boxLabel,
  calmOf,
  causeOf,
  figureOf,
  gapNotes,
  leadOf,
  markOf,
  monthSentence,
  notesOf,
  turnsOf,
} from './said.ts'
import { gapsOn } from './months.ts'
import { aGap, aMonth } from './sample.ts'

const zh = wordsOf('zh', '2026-11-23')
const en = wordsOf('en', '2026-11-23')
const RETURNED = aGap('not-arrived', 2, '1632000', '2026-11-16', {
  cause: 'returned:户名不符',
  turn: { zh: '劳资专管员', en: 'Site wage officer' },
})
const OCTOBER = aMonth('2026-10', {
  seen: 146,
  registered: 143,
  signed: 97,
  transferredFen: '83395200',
  duePeople: 146,
  dueFen: '119136000',
  late: [{ station: 'funded', days: 7 }],
  gaps: [
    aGap('not-registered', 3, '0', '2026-10-14', { turn: { zh: '总包', en: 'General contractor' } }),
    aGap('not-funded', 44, '35740800', '2026-11-05', { cause: 'transfer-short' }),
    RETURNED,
  ],
})
const AUGUST = aMonth('2026-08', {
  payDue: '2026-09-15',
  gaps: [aGap('not-arrived', 1, '612000', '2026-09-18')],
})

describe('the sentence', () => {
  it('says how many people, how much, since when, then the older months', () => {
    const lead = leadOf([OCTOBER, AUGUST], zh)
    expect(`${lead.first?.before} ${lead.first?.strong} ${lead.first?.after}${lead.rest}`).toBe(
      '10 月工资有 46 人 373,728.00 元 过了发薪日 10 天还没到账；8 月还有 1 人 6,120.00 元没到账。',
    )
    const english = leadOf([OCTOBER, AUGUST], en)
    expect(`${english.first?.strong} ${english.first?.after}${english.rest}`).toBe(
      '46 workers, ¥373,728.00, of October wages are 10 days past pay-day and have not arrived; ' +
        'August still owes 1 worker: ¥6,120.00.',
    )
  })

  it('a sum that nobody knows is said to be unknown, not zero', () => {
    const month = aMonth('2026-10', { gaps: [aGap('not-due', 2, '0', '2026-11-13', { cause: 'no-rate' })] })
    expect(leadOf([month], zh).first?.strong).toBe('2 人 金额不详')
    expect(gapsOn(month, zh.today).map(gap => gapNotes(gap, zh)[0]?.text)).toEqual(['没算进应发 2 人 金额不详'])
  })

  it('people without registration are no arrears', () => {
    const month = aMonth('2026-10', { gaps: [aGap('not-registered', 3, '0', '2026-10-14')] })
    expect(leadOf([month], zh)).toEqual({ rest: '没有过了发薪日还没到账的工资。' })
  })
})

describe('over and under a link', () => {
  it('an open month shows sums, a settled one dates', () => {
    const [look] = looksOf([OCTOBER], '2026-11-23')
    expect(look).toBe('open')
    expect(figureOf(OCTOBER, 'onSite', 'open', zh)).toEqual({ text: '143 / 146', tone: 'plain', strong: true })
    expect(figureOf(OCTOBER, 'funded', 'open', zh)?.text).toBe('833,952.00')
    expect(figureOf(aMonth('2026-09'), 'funded', 'settled', zh)?.text).toBe('10-05')
    expect(figureOf(aMonth('2026-09'), 'due', 'settled', zh)?.text).toBe('1,000,000')
  })

  it('an estimate carries its mark, what is not due says until when', () => {
    const month = aMonth('2026-11', {
      running: true,
      hasSheet: false,
      transferredFen: '0',
      arrivedFen: '0',
      transferDue: '2026-12-05',
      payDue: '2026-12-15',
    })
    expect(figureOf(month, 'due', 'running', zh)?.text).toBe('≈ 1,000,000')
    expect(figureOf(month, 'funded', 'running', zh)?.text).toBe('12-05 前拨')
    expect(figureOf(month, 'arrived', 'running', en)?.text).toBe('to arrive by 15 Dec')
  })

  it('late is said at the station where it happened, missing data at its own', () => {
    expect(markOf(OCTOBER, 'funded', zh)).toMatchObject({ text: '晚 7 天', tone: 'late' })
    expect(markOf(aMonth('2026-09', { attendedDays: 28 }), 'worked', zh)?.text).toBe('2 天没有打卡')
    expect(markOf(OCTOBER, 'ordered', zh)).toBeUndefined()
  })

  it('a gap says people and sum, since when and why; a bank reason stands as the bank wrote it', () => {
    const [unregistered, funded, returned] = gapsOn(OCTOBER, '2026-11-23').map(gap =>
      gapNotes(gap, zh).map(note => note.text),
    )
    expect(unregistered).toEqual(['3 人未登记进场', '自 10-14　没有登记'])
    expect(funded).toEqual(['缺 44 人 357,408.00', '自 11-05　约定拨付日'])
    expect(returned).toEqual(['退 2 人 16,320.00', '自 11-16　户名不符'])
    expect(causeOf('some-new-cause', zh)).toBe('some-new-cause')
  })

  it('unsigned lines are said, and that silence is not consent', () => {
    expect(notesOf(OCTOBER, 'due', zh).map(note => note.text)).toEqual(['97 人已签，3 人未签', '没签不算同意'])
    expect(notesOf({ ...OCTOBER, contested: 1 }, 'due', zh).map(note => note.text)).toContain('1 人有异议')
  })
})

describe('whose turn', () => {
  it('is said with the party first, money before people, in the order of the chain', () => {
    expect(turnsOf(OCTOBER, zh).map(turn => `${turn.party} ${turn.does}；${turn.when}`)).toEqual([
      '建设单位 补拨 357,408.00 →\u00A044\u00A0人；自 11-05，18 天',
      '劳资专管员 查明原因，重发 16,320.00 →\u00A02\u00A0人；自 11-16，7 天',
      '总包 补登记 3 人，补合同；自 10-14，40 天',
    ])
    expect(turnsOf(OCTOBER, en)[0]?.does).toBe('transfer 357,408.00 → 44 workers')
  })

  it('a month in order is one quiet line', () => {
    expect(calmOf(aMonth('2026-09'), zh)).toBe('付清，按期')
    const late = aMonth('2026-09', {
      transferredOn: '2026-10-16',
      arrivedOn: '2026-10-18',
      lateDays: [{ holder: 'owner', station: 'funded', days: 5, running: false }],
    })
    expect(calmOf(late, zh)).toBe('付清，晚 5 天，在建设单位')
    expect(calmOf(late, en)).toBe('paid, 5 days late, held by the owner')
  })
})

it('a month is read aloud in one sentence, and each gap is a button that says where it leads', () => {
  expect(monthSentence(AUGUST, zh)).toBe(
    '8 月：应发 100 人 1,000,000.00 元；到账缺 1 人 6,120.00 元，自 09-18，轮到建设单位。',
  )
  expect(monthSentence(aMonth('2026-09'), zh)).toBeUndefined()
  const gap = gapsOn(OCTOBER, '2026-11-23').find(one => one.kind === 'not-funded')
  expect(gap && boxLabel(OCTOBER, gap, zh)).toBe('10 月 拨付 缺口 44 人 357,408.00 元，打开名单')
})
