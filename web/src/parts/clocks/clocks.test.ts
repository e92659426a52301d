// Proves how clocks are drawn and said: counted days, what is left, never a guessed date.
import { expect, it } from 'vitest'
import type { Clock } from '../../api-types.ts'
import { wordsOf } from '../../text/words.tsx'
import { addDays, daysFrom, weekday } from '../../calendar.ts'
import { clockPlan, stateText, toneOf } from './clocks.ts'

const TODAY = '2026-11-23'
const zh = wordsOf('zh', TODAY)

function aClock(started: string, due: string, change: Partial<Clock> = {}): Clock {
  const days = Array.from({ length: daysFrom(started, due) + 1 }, (_, n) => addDays(started, n)).map(day => ({
    day,
    counts: day !== started && weekday(day) % 6 !== 0,
  }))
  return {
    clock: 'CLK',
    label: { zh: '调查', en: 'Investigation' },
    state: 'running',
    started: started,
    due: due,
    cite: { instrument: 'insp423', article: '17' },
    unit: 'workingDays',
    days,
    ...change,
  }
}

it('says what is left in working days, today, over, done', () => {
  expect(stateText(aClock('2026-11-16', '2026-11-30'), zh)).toBe('剩 5 工作日')
  expect(stateText(aClock('2026-11-16', TODAY), zh)).toBe('今天 24:00')
  expect(stateText(aClock('2026-11-02', '2026-11-20', { state: 'missed' }), zh)).toBe('超期 3 天')
  expect(stateText(aClock('2026-11-02', '2026-11-20', { state: 'met', stoppedOn: '2026-11-05' }), zh)).toBe(
    '第 3 天办完',
  )
})

it('beyond the published calendar it gives the earliest possible day and no end', () => {
  const clock = aClock('2026-11-20', '2027-01-12', {
    due: undefined,
    notBefore: '2027-01-12',
    unpublished: 2027,
  })
  expect(stateText(clock, zh)).toBe('不早于 2027-01-12（2027 年放假未公布）')
  expect(clockPlan([clock], TODAY, 600).bars[0]?.isOpenEnded).toBe(true)
})

it('a clock that has not started has no bar', () => {
  const clock = aClock('2026-11-16', '2026-11-30', {
    state: 'not-started',
    started: undefined,
    due: undefined,
    days: [],
  })
  expect([clockPlan([clock], TODAY, 600).bars, stateText(clock, zh), toneOf(clock, TODAY)]).toEqual([
    [],
    '没开始',
    'quiet',
  ])
})

it('counted days are cells, used until today; days off are the ground', () => {
  const plan = clockPlan([aClock('2026-11-16', '2026-11-30')], TODAY, 600)
  expect(plan.bars[0]?.cells).toHaveLength(10)
  expect(plan.bars[0]?.cells.filter(cell => cell.used)).toHaveLength(5)
  expect(plan.grounds).toHaveLength(4)
})

it('a clock that was only asked of the law says how long ago it ended, and blames nobody', () => {
  const clock = aClock('2026-11-02', '2026-11-20', { state: 'passed' })
  expect([stateText(clock, zh), toneOf(clock, TODAY)]).toEqual(['过了 3 天', 'quiet'])
})
