import { Checkbox } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { figureText } from '../../parts/law/figure-text.ts'
import { stepChart } from '../../parts/law/step-chart.ts'
import { useFilters } from '../../parts/use-filters.ts'
import { useRead } from '../../reads.ts'
import { LawFilters } from './filters.tsx'
import { useWords, type Words } from '../../text/words.tsx'
import { LawTabs } from './tabs.tsx'

type Figure = AnswerOf<'law/listFigures'>['rows'][number]

const WIDTH = 220
const HEIGHT = 44

/** The figures of law on a day, each with its history drawn as steps. */
export default function FiguresPage() {
  const words = useWords()
  const { law } = words.t
  const [query, set] = useFilters()
  const [text, setText] = useState('')
  const on = query.get('on') ?? words.today
  const moved = query.get('moved') === 'true'
  const open = query.get('open')
  const list = useRead('law/listFigures', { on })
  return (
    <>
      <LawTabs />
      <Busy query={list} rows={12}>
        {({ rows }) => {
          const shown = rows
            .filter(row => (open === null ? true : row.id === open))
            .filter(row => (moved ? hasMoved(row) : true))
            .filter(row => matches(row, text))
            .sort((a, b) => Number(hasMoved(b)) - Number(hasMoved(a)))
          return (
            <>
              <div className="page-head">
                <div>
                  <h1>{law.figuresTitle}</h1>
                  <p className="lead">{law.figuresLead(rows.length, rows.filter(hasMoved).length)}</p>
                </div>
              </div>
              <LawFilters
                day={{ label: law.on, value: on, onChange: day => set('on', day) }}
                find={{ label: law.findFigure, value: text, onChange: setText }}
              >
                <Checkbox checked={moved} onChange={event => set('moved', event.target.checked ? 'true' : undefined)}>
                  {law.onlyMoved}
                </Checkbox>
                {open === null ? null : (
                  <button type="button" className="link-button" onClick={() => set('open', undefined)}>
                    {words.t.frame.all}
                  </button>
                )}
              </LawFilters>
              <section className="card">
                {shown.length === 0 ? <p className="empty t-quiet">{words.t.frame.none}</p> : null}
                <ul className="law-figures">
                  {shown.map(row => (
                    <FigureRow key={row.id} figure={row} opened={open !== null} />
                  ))}
                </ul>
              </section>
            </>
          )
        }}
      </Busy>
    </>
  )
}

function hasMoved(figure: Figure): boolean {
  return new Set(figure.figures.map(one => one.value)).size > 1
}

function matches(figure: Figure, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return [figure.id, figure.label.zh, figure.label.en].some(one => one.toLowerCase().includes(wanted))
}

function FigureRow({ figure, opened }: { figure: Figure; opened: boolean }) {
  const words = useWords()
  const { law } = words.t
  const last = figure.figures.at(-1)
  return (
    <li>
      <div className="law-figure">
        <div>
          <b>{words.pick(figure.label)}</b>
          <div className="note">
            {last ? <CiteLink cite={last.cite} /> : null}{' '}
            {last && ['unverified', 'local', 'design'].includes(last.confidence) ? (
              <span className="tag">{law.confidence[last.confidence]}</span>
            ) : null}
          </div>
        </div>
        <div className="law-now">
          {figure.value === undefined ? (
            <span className="t-unknown">{law.unknownThen}</span>
          ) : (
            <b>{nowText(figure, words)}</b>
          )}
        </div>
        {hasMoved(figure) ? <Steps figure={figure} /> : <Since figure={figure} />}
      </div>
      {figure.figures.length > 1 ? (
        <details open={opened}>
          <summary className="note">{law.history}</summary>
          <History figure={figure} />
        </details>
      ) : null}
    </li>
  )
}

/** The value of the day, in words where it is a word. */
function nowText(figure: Figure, words: Words): string {
  const value = figure.value ?? ''
  const said = figure.figures.find(one => one.value === value)?.words
  return said ? words.pick(said) : figureText(value, figure.unit, words)
}

/** A figure that never changed needs no drawing: since when it holds. */
function Since({ figure }: { figure: Figure }) {
  const words = useWords()
  const first = figure.figures[0]
  return <span className="note">{first ? words.t.law.from(first.from) : ''}</span>
}

function History({ figure }: { figure: Figure }) {
  const words = useWords()
  return (
    <ul className="law-history">
      {figure.figures.map(one => (
        <li key={`${one.from}-${one.value}`}>
          <span className="nowrap">
            {one.from}
            {one.until ? ` – ${one.until}` : ' –'}
          </span>
          <b>{one.words ? words.pick(one.words) : figureText(one.value, figure.unit, words)}</b>
          <CiteLink cite={one.cite} />
          <span className="note">{words.t.law.recorded(one.recordedOn)}</span>
        </li>
      ))}
    </ul>
  )
}

function Steps({ figure }: { figure: Figure }) {
  const words = useWords()
  const chart = stepChart(figure.figures, { width: WIDTH, height: HEIGHT, today: words.today })
  const said = figure.figures
    .map(one => `${one.from} ${figureText(one.value, figure.unit, words)}`)
    .join(words.lang === 'zh' ? '；' : '; ')
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`} className="law-steps" role="img" aria-label={said}>
      {chart.years
        .filter((year, index, all) => index === 0 || year.x - (all[index - 1]?.x ?? 0) > 30)
        .map(year => (
          <text key={year.year} x={year.x} y={HEIGHT + 11} className="scale">
            {year.year}
          </text>
        ))}
      {chart.stretches.map((one, index) => {
        const before = chart.stretches[index - 1]
        return (
          <g key={`${one.from}-${one.value}`}>
            {one.joined && before ? (
              <line x1={one.x1} x2={one.x1} y1={before.y} y2={one.y} className="law-rise" />
            ) : null}
            <line x1={one.x1} x2={Math.max(one.x2, one.x1 + 1)} y1={one.y} y2={one.y} className="law-level" />
          </g>
        )
      })}
      <line x1={chart.todayX} x2={chart.todayX} y1="0" y2={HEIGHT} className="law-today" />
    </svg>
  )
}
