import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { GapWhy } from './gap-why-button.tsx'
import { type Lane, laneOf, ROW_HEIGHT } from './lanes.ts'
import { type Look, overdueOf, STATIONS } from './months.ts'
import { boxLabel, calmOf, figureOf, markOf, notesOf, type Said, turnsOf } from './said.ts'

export type Chosen = { readonly month: string; readonly kind: string | undefined }
export type LaneRowProps = {
  readonly month: ChainMonth
  readonly look: Look
  readonly row: number
  readonly width: number
  readonly chosen: Chosen | undefined
  readonly mayFold: boolean
  readonly onFold: () => void
  readonly onDrill: (kind: string | undefined) => void
}

/** One month: label, six links with figures above and notes below, and whose turn it is. */
export function LaneRow({ month, look, row, width, chosen, mayFold, onFold, onDrill }: LaneRowProps) {
  const words = useWords()
  const overdue = overdueOf(month, words.today)
  const lane = laneOf(month, look, words.today, width)
  const ground = look === 'open' && overdue.people > 0 ? 'overdue' : ''
  return (
    <li className={`lane-row look-${look} ${ground}`} style={{ minHeight: ROW_HEIGHT[look] }}>
      <div className="lane-month">
        {mayFold ? (
          <button
            type="button"
            className="plain-button month-button"
            data-row={row}
            data-col={-1}
            aria-expanded={look === 'open'}
            onClick={onFold}
            aria-label={
              look === 'open'
                ? words.t.chain.foldMonth(words.month(month.month))
                : words.t.chain.openMonth(words.month(month.month))
            }
          >
            {words.monthShort(month.month)}
          </button>
        ) : (
          <span>{words.monthShort(month.month)}</span>
        )}
        {look === 'open' && overdue.people > 0 ? (
          <div className="t-gap strong lane-overdue">{words.t.chain.overdue(overdue.days)}</div>
        ) : null}
        {look === 'open' ? (
          <button type="button" className="link-button no-print" onClick={() => onDrill(undefined)}>
            {words.t.chain.seePeople(words.count(Math.max(month.duePeople, month.seen)))}
          </button>
        ) : null}
      </div>
      <div className="lane-body">
        <Figures month={month} look={look} />
        <Band month={month} look={look} lane={lane} row={row} width={width} chosen={chosen} onDrill={onDrill} />
        {look === 'open' ? <Notes month={month} /> : null}
      </div>
      <Turns month={month} look={look} />
    </li>
  )
}

function tone(said: Said): string {
  return `t-${said.tone}${said.strong ? ' strong' : ''}`
}

function Figures({ month, look }: { month: ChainMonth; look: Look }) {
  const words = useWords()
  return (
    <div className="lane-figures">
      {STATIONS.map(station => {
        const figure = figureOf(month, station, look, words)
        const mark = markOf(month, station, words)
        return (
          <div key={station} className="lane-cell">
            <span className={figure ? tone(figure) : ''}>{figure?.text ?? ''}</span>
            {mark && (look !== 'open' || mark.tone === 'late') ? (
              <span className={`lane-mark ${tone(mark)}`}>{mark.text}</span>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

function Band({
  month,
  look,
  lane,
  row,
  width,
  chosen,
  onDrill,
}: Pick<LaneRowProps, 'month' | 'look' | 'row' | 'width' | 'chosen' | 'onDrill'> & { lane: Lane }) {
  const words = useWords()
  // In shares of the width, so that paper, which is narrower than the screen, keeps everything in place.
  const share = (pixels: number) => `${(pixels / width) * 100}%`
  return (
    <div className="lane-band" style={{ height: lane.height }}>
      <Drawing lane={lane} width={width} />
      {lane.runsOn ? (
        <span
          className="runs-on"
          style={{
            left: share(lane.runsOn.x + 2),
            top: lane.runsOn.y,
            height: lane.runsOn.height,
            maxWidth: share(lane.runsOn.width),
          }}
        >
          {words.t.chain.flowsDown}
        </span>
      ) : null}
      {lane.boxes.map(box => {
        // In an open month the words under the box belong to the button too.
        const height = look === 'open' ? lane.band - box.y + (words.lang === 'zh' ? 42 : 76) : Math.max(24, box.height)
        const top = look === 'open' ? box.y : box.y - (height - box.height) / 2
        const isChosen = chosen?.month === month.month && chosen.kind === box.gap.kind
        return (
          <button
            key={box.gap.kind}
            type="button"
            className={`box-button${isChosen ? ' chosen' : ''}`}
            data-row={row}
            data-col={STATIONS.indexOf(box.station)}
            data-kind={box.gap.kind}
            style={{ left: share(box.x - 1), top, width: share(box.width + 2), height }}
            aria-label={boxLabel(month, box.gap, words)}
            onClick={() => onDrill(box.gap.kind)}
          />
        )
      })}
    </div>
  )
}

/** The shapes only; everything they say is beside them in text. */
function Drawing({ lane, width }: { lane: Lane; width: number }) {
  return (
    <svg
      className="lane-drawing"
      width="100%"
      height={lane.height}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${lane.height}`}
      aria-hidden="true"
    >
      {lane.links.map(link => (
        <path key={link.station} d={link.path} className={`link-${link.look}`} />
      ))}
      {lane.floors.map(floor => (
        <line key={floor.x1} x1={floor.x1} x2={floor.x2} y1={floor.y} y2={floor.y} className="floor" />
      ))}
      {lane.notDue.map(line => (
        <line key={line.station} x1={line.x1} x2={line.x2} y1={line.y} y2={line.y} className="not-due" />
      ))}
      {lane.noData ? (
        <rect {...lane.noData} y={0.5} height={lane.noData.height - 1} fill="url(#dots)" className="no-data" />
      ) : null}
      {lane.stale.map(area => (
        <rect key={area.station} x={area.x} y={area.y} width={area.width + 8} height={area.height} fill="url(#bars)" />
      ))}
      {lane.boxes.map(box => (
        <rect
          key={box.gap.kind}
          x={box.x + 0.75}
          y={box.y + 0.75}
          width={box.width - 1.5}
          height={Math.max(2.5, box.height - 1.5)}
          className={box.gap.kind === 'not-worked' ? 'excess-box' : 'gap-box'}
        />
      ))}
    </svg>
  )
}

function Notes({ month }: { month: ChainMonth }) {
  const words = useWords()
  return (
    <div className="lane-notes">
      {STATIONS.map(station => (
        <div key={station} className="lane-cell">
          {notesOf(month, station, words).map(note => (
            <p key={note.text} className={tone(note)}>
              {note.text}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

function Turns({ month, look }: { month: ChainMonth; look: Look }) {
  const words = useWords()
  const turns = turnsOf(month, words)
  if (turns.length === 0) return <div className="lane-turn t-quiet">{calmOf(month, words)}</div>
  const shown = look === 'open' ? turns : turns.slice(0, 1)
  return (
    <ul className="lane-turn">
      {shown.map(turn => (
        <li key={`${turn.gap.kind}-${turn.gap.cause}-${turn.firm}`}>
          <b className={`t-${turn.tone}`}>{turn.party}</b>
          {turn.firm ? <span className="t-quiet"> {turn.firm}</span> : null}　{turn.does}
          <div className="note">
            {turn.when}
            {look === 'open' || turns.length === 1 ? '' : ` · +${turns.length - 1}`}{' '}
            <GapWhy month={month} gap={turn.gap} />
          </div>
        </li>
      ))}
    </ul>
  )
}
