// Proves the train diagram: real dates, no line further than the money came, delay at its station, people stopped
// until today.
import { expect, it } from 'vitest'
import { journeyPlan, PAD } from './journey.ts'
import { aGap, aMonth } from './sample.ts'

const TODAY = '2026-11-23'
const SEPTEMBER = aMonth('2026-09', { transferredOn: '2026-10-16', late: [{ station: 'funded', days: 11 }] })

it('a paid month runs through all six stations and ends in the cards', () => {
  const [line] = journeyPlan([aMonth('2026-09')], TODAY, 1200).journeys
  expect(line?.points.map(point => point.station)).toEqual(['onSite', 'worked', 'due', 'funded', 'ordered', 'arrived'])
  expect(line?.isArrived).toBe(true)
})

it('months are drawn oldest first from the first day of the oldest', () => {
  const plan = journeyPlan([aMonth('2026-10'), SEPTEMBER], TODAY, 1200)
  expect(plan.journeys.map(line => line.month)).toEqual(['2026-09', '2026-10'])
  expect(plan.months[0]).toEqual({ month: '2026-09', x: PAD.left })
  expect(plan.todayX).toBeLessThan(1200 - PAD.right)
})

it('a late station has a bar from the agreed day to the real one', () => {
  const [line] = journeyPlan([SEPTEMBER], TODAY, 1200).journeys
  const [late] = line?.late ?? []
  expect(late?.days).toBe(11)
  expect(late?.x2).toBeGreaterThan(late?.x1 ?? 0)
  expect(late?.x2).toBe(line?.points.find(point => point.station === 'funded')?.x)
})

it('the running month is drawn as far as it came', () => {
  const running = aMonth('2026-11', {
    running: true,
    sealedOn: undefined,
    transferredOn: undefined,
    orderedOn: undefined,
    arrivedOn: undefined,
  })
  const plan = journeyPlan([running], TODAY, 1200)
  const [line] = plan.journeys
  expect(line?.points.map(point => point.station)).toEqual(['onSite', 'worked'])
  expect(line?.points.at(-1)?.x).toBe(plan.todayX)
  expect(line?.isArrived).toBe(false)
})

it('people who stopped stand at their station until today, each month below the other', () => {
  const stopped = (name: string) => aMonth(name, { gaps: [aGap('not-arrived', 2, '1632000', '2026-11-16')] })
  const plan = journeyPlan([stopped('2026-10'), stopped('2026-09')], TODAY, 1200)
  const all = plan.journeys.flatMap(line => line.stopped)
  expect(all.map(one => one.days)).toEqual([7, 7])
  expect(all.every(one => one.x2 === plan.todayX)).toBe(true)
  expect(new Set(all.map(one => one.labelY)).size).toBe(2)
})
