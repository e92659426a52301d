import type { PersonRow } from '../../api-types.ts'
import { dayOfMonth } from '../../calendar.ts'
import { useWords, type Words } from '../../text/words.tsx'

const HEIGHT = 14

/** What a worker's day says. */
export function dayWords(person: PersonRow, n: number, words: Words): string {
  const { people } = words.t.chain
  const halves = person.halfDays[n - 1] ?? 0
  const amount =
    halves >= 2 ? people.full : halves === 1 ? people.half : person.seen[n - 1] ? people.seenNoDays : people.rest0
  return person.declared[n - 1] && !person.seen[n - 1] ? `${amount}（${people.declared}）` : amount
}

/**
 * One cell a day: full is a worker-day, half height is half, a low dash is rest; outlined where a sheet declares what
 * no punch shows.
 * One button for the keyboard; the mouse opens the day it clicks.
 */
export function DayStrip({
  person,
  length,
  cell,
  month,
  onDay,
}: {
  person: PersonRow
  length: number
  cell: number
  month: string
  onDay: (n: number) => void
}) {
  const words = useWords()
  const firstDay = Math.max(1, person.halfDays.findIndex(half => half > 0) + 1)
  const size = cell - 3
  return (
    <button
      type="button"
      className="plain-button strip"
      aria-label={`${person.name}: ${words.t.chain.people.strip}`}
      onClick={event => {
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left
        onDay(event.detail === 0 ? firstDay : Math.min(length, Math.max(1, Math.ceil(x / cell))))
      }}
    >
      <svg width={cell * length} height={HEIGHT + 2} viewBox={`0 0 ${cell * length} ${HEIGHT + 2}`} aria-hidden="true">
        {Array.from({ length }, (_, n) => n).map(index => {
          const halves = person.halfDays[index] ?? 0
          const height = halves >= 2 ? HEIGHT : halves === 1 ? HEIGHT / 2 : 1
          const look =
            halves === 0
              ? person.seen[index]
                ? 'day-seen'
                : 'day-rest'
              : person.declared[index] && !person.seen[index]
                ? 'day-declared'
                : 'day-full'
          const inset = look === 'day-declared' ? 0.75 : 0
          return (
            <rect
              key={index}
              x={index * cell + 1 + inset}
              y={HEIGHT + 1 - height + inset}
              width={size - inset * 2}
              height={height - inset * 2}
              className={look}
            >
              <title>
                {words.t.chain.people.cell(words.day(dayOfMonth(month, index + 1)), dayWords(person, index + 1, words))}
              </title>
            </rect>
          )
        })}
      </svg>
    </button>
  )
}

/** Numbers over the strip: 1, 5, 10 … */
export function DayScale({ length, cell }: { length: number; cell: number }) {
  const marks = Array.from({ length }, (_, index) => index + 1).filter(n => n === 1 || n % 5 === 0)
  return (
    <svg width={cell * length} height="16" viewBox={`0 0 ${cell * length} 16`} aria-hidden="true">
      {marks.map(n => (
        <text key={n} x={(n - 1) * cell + cell / 2} y="12" textAnchor="middle" className="scale">
          {n}
        </text>
      ))}
    </svg>
  )
}
