import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { useWidth } from '../use-width.ts'
import { type Chosen, LaneRow } from './lane-row.tsx'
import { gapsOn, type Look, looksOf, STATIONS } from './months.ts'

/** The wage chain by money: months newest first, stations in the order the wage travels. */
export function Lanes({
  months,
  chosen,
  onDrill,
}: {
  months: readonly ChainMonth[]
  chosen: Chosen | undefined
  onDrill: (month: ChainMonth, kind: string | undefined) => void
}) {
  const words = useWords()
  const { chain } = words.t
  const lanes = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const width = useWidth(body, 810)
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const printing = usePrinting()
  useEffect(() => {
    const node = lanes.current
    node?.addEventListener('keydown', walk)
    return () => node?.removeEventListener('keydown', walk)
  }, [])
  const own = looksOf(months, words.today)
  const turn = (month: string) =>
    setTurned(before => {
      const next = new Set(before)
      if (!next.delete(month)) next.add(month)
      return next
    })
  return (
    <div className="lanes" ref={lanes}>
      <div className="lanes-head">
        <div aria-hidden="true" />
        <div className="lane-figures" ref={body}>
          {STATIONS.map(station => (
            <div key={station} className="lane-cell">
              <b>{chain.stations[station]}</b> <span className="note">{chain.units[station]}</span>
            </div>
          ))}
        </div>
        <b>{chain.turnHead}</b>
      </div>
      <ul>
        {months.map((month, row) => (
          <LaneRow
            key={month.month}
            month={month}
            look={lookNow(
              own[row] ?? 'settled',
              turned.has(month.month),
              printing,
              gapsOn(month, words.today).length > 0,
            )}
            row={row}
            width={width}
            chosen={chosen}
            mayFold
            onFold={() => turn(month.month)}
            onDrill={kind => onDrill(month, kind)}
          />
        ))}
      </ul>
    </div>
  )
}

/** A row is as it opens by itself, unless somebody turned it; on paper every month with a gap is open. */
function lookNow(own: Look, isTurned: boolean, printing: boolean, hasGap: boolean): Look {
  if (printing && hasGap) return 'open'
  if (!isTurned) return own
  return own === 'open' ? 'small' : 'open'
}

/** True while the page is laid out for paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}

type Stop = { readonly node: HTMLElement; readonly row: number; readonly col: number }

/** Arrow keys walk by station and month. */
function walk(this: HTMLElement, event: KeyboardEvent): void {
  const from = event.target as HTMLElement
  if (from.dataset.row === undefined || !event.key.startsWith('Arrow')) return
  const stops = [...this.querySelectorAll<HTMLElement>('[data-row]')].map(
    (node): Stop => ({ node, row: Number(node.dataset.row), col: Number(node.dataset.col) }),
  )
  const next = nextStop(stops, { node: from, row: Number(from.dataset.row), col: Number(from.dataset.col) }, event.key)
  if (!next) return
  event.preventDefault()
  next.node.focus()
}

/**
 * The nearest stop in the direction of the key: along a month for left and right, to the nearest station of the
 * next month for up and down.
 */
export function nextStop<S extends { readonly row: number; readonly col: number }>(
  stops: readonly S[],
  from: S,
  key: string,
): S | undefined {
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  const along = key === 'ArrowRight' || key === 'ArrowLeft'
  const ahead = stops.filter(stop =>
    along ? stop.row === from.row && (stop.col - from.col) * sign > 0 : (stop.row - from.row) * sign > 0,
  )
  const far = (stop: S) =>
    along ? Math.abs(stop.col - from.col) : Math.abs(stop.row - from.row) * 100 + Math.abs(stop.col - from.col)
  return ahead.reduce<S | undefined>(
    (best, stop) => (best === undefined || far(stop) < far(best) ? stop : best),
    undefined,
  )
}
