import { daysFrom } from '../../calendar.ts'

/** A dated figure drawn as steps over the years: a level line while it holds, a rise where it changes. Pure. */

export type DatedFigure = { readonly value: string; readonly from: string; readonly until?: string }
export type Stretch = {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly value: string
  readonly from: string
  /** Nothing held before it, or something else did: no rise is drawn across a hole. */
  readonly joined: boolean
}
export type StepChart = {
  readonly stretches: readonly Stretch[]
  readonly years: readonly { readonly year: string; readonly x: number }[]
  readonly todayX: number
}

type Frame = { readonly width: number; readonly height: number; readonly today: string }

const PAD = 6

function numberOf(value: string): number | undefined {
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** Words take a level each, in the order they first held. */
function levelsOf(figures: readonly DatedFigure[]): readonly number[] {
  const numbers = figures.map(one => numberOf(one.value))
  if (numbers.every(one => one !== undefined)) return numbers
  const words = [...new Set(figures.map(one => one.value))]
  return figures.map(one => words.indexOf(one.value))
}

/** The steps of a figure between its first day and today (or its last change, when that lies ahead). */
export function stepChart(figures: readonly DatedFigure[], frame: Frame): StepChart {
  const sorted = [...figures].sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = sorted[0]?.from ?? frame.today
  const last = [frame.today, ...sorted.flatMap(one => [one.from, one.until ?? one.from])].sort().at(-1) ?? frame.today
  const span = Math.max(1, daysFrom(first, last))
  const at = (day: string) => PAD + (Math.max(0, daysFrom(first, day)) / span) * (frame.width - PAD * 2)
  const levels = levelsOf(sorted)
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const y = (level: number) =>
    high === low ? frame.height / 2 : frame.height - PAD - ((level - low) / (high - low)) * (frame.height - PAD * 2)
  const stretches = sorted.map((one, index): Stretch => {
    const next = sorted[index + 1]
    const end = [one.until, next?.from, last].filter(day => day !== undefined).sort()[0] ?? last
    const before = sorted[index - 1]
    const joined = before !== undefined && (before.until === undefined || before.until >= one.from)
    return { x1: at(one.from), x2: at(end), y: y(levels[index] ?? 0), value: one.value, from: one.from, joined }
  })
  const years = [...new Set(sorted.map(one => one.from.slice(0, 4)))].map(year => ({ year, x: at(`${year}-01-01`) }))
  return { stretches, years, todayX: at(frame.today) }
}
