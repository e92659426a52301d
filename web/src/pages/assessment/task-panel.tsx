import { Button } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { read } from '../../api.ts'
import type { BoardRow, Figure, Label, Part } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { csvOf, everyRow, saveFile } from '../../parts/file.ts'
import { TaskMark } from '../../parts/task-state.tsx'
import { useListed, useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { amountOf, dueText, figureText, percentOf, targetPercent, quantity } from './figures.ts'

const Trend = lazy(() => import('../../parts/trend.tsx'))

/** Pieces of evidence fetched at once for the page; the export takes the most the server gives. */
const LISTED = 20
const EXPORTED = 500

/** The opened row: the plan's full text, numerator and denominator, districts and sectors, trend, evidence. */
export function TaskPanel({ row }: { row: BoardRow }) {
  const words = useWords()
  const { board } = words.t
  return (
    <article className="card" aria-labelledby="task-title">
      <div style={{ borderBottom: '1px solid var(--line)', paddingBottom: 10 }}>
        <div className="card-head" style={{ paddingBottom: 2 }}>
          <h2 id="task-title">
            {row.no}　{board.short[row.no - 1]}
          </h2>
          <TaskMark state={row.state} />
          <span className="note push">{dueText(row, words)}</span>
        </div>
        <p style={{ padding: '0 16px' }}>{words.lang === 'zh' ? row.title : row.titleEn}</p>
      </div>
      <div className="panel-body">
        {row.figure ? (
          <FigureParts row={row} figure={row.figure} />
        ) : (
          <p className="t-quiet" style={{ padding: '8px 0' }}>
            {board.noFigure}
          </p>
        )}
        <dl className="facts-line" style={{ marginTop: 12 }}>
          <div>
            <dt>{board.leads}</dt>
            <dd>{row.leads.join(board.separator)}</dd>
          </div>
          {row.supports.length > 0 ? (
            <div>
              <dt>{board.supports}</dt>
              <dd>{row.supports.join(board.separator)}</dd>
            </div>
          ) : null}
        </dl>
      </div>
      <div className="panel-foot no-print">
        {row.figure ? <ExportEvidence row={row} /> : null}
        {row.proceedingId ? <Link to={`/proceedings/${row.proceedingId}`}>{board.proceeding}</Link> : null}
      </div>
    </article>
  )
}

function FigureParts({ row, figure }: { row: BoardRow; figure: NonNullable<BoardRow['figure']> }) {
  const words = useWords()
  const parts = useRead('assessment/figure', { task: row.no })
  const target = targetPercent(figure.target)
  return (
    <>
      <div className="figure-line">
        <span className="figure-big">{figureText(row)}</span>
        <span className="t-plain">
          <b>
            {words.t.board.fraction(
              quantity(figure.numerator, figure.unit, words),
              quantity(figure.denominator, figure.of, words),
            )}
          </b>
          {target === undefined ? '' : `　${words.t.board.target(`≥ ${target}%`)}`}
        </span>
      </div>
      <Busy query={parts} rows={6}>
        {data => (
          <>
            <Places figure={data} of={figure.of} target={target} />
            <History figure={data} target={target} />
          </>
        )}
      </Busy>
      <EvidenceList task={row.no} unit={figure.unit} />
    </>
  )
}

/** Each county and sector as a dot against the target; the list carries the same numbers. */
function Places({ figure, of, target }: { figure: Figure; of: Label; target: number | undefined }) {
  const words = useWords()
  const all = [...figure.regions, ...figure.sectors].map(percentOf).filter(value => value !== undefined)
  const low = Math.max(0, Math.floor((Math.min(...all, target ?? 100) - 2) / 5) * 5)
  const line = (part: Part, name: string, begins: boolean) => {
    const percent = percentOf(part)
    return (
      <tr key={name} className={begins ? 'begins' : undefined}>
        <th scope="row" style={{ fontWeight: 400 }}>
          {name}
        </th>
        <td className="num t-plain nowrap">{amountOf(part.denominator, of, words)}</td>
        <td className="dots-row" style={{ width: '46%' }}>
          <Dot percent={percent} target={target} low={low} />
        </td>
        <td className="num strong">{percent === undefined ? '–' : `${percent.toFixed(1)}%`}</td>
      </tr>
    )
  }
  const { board } = words.t
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{board.regionsAndSectors}</th>
          <th scope="col" className="num">
            {board.denominator}
          </th>
          <th scope="col">
            <span className="note dots-scale">
              <span>{low}%</span>
              <span>{target === undefined ? '' : board.target(`${target}%`)}</span>
              <span>100%</span>
            </span>
          </th>
          <th scope="col" className="num">
            {board.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.regions.map(part => line(part, words.pick(part), false))}
        {figure.sectors.map((part, index) => line(part, words.t.frame.sectors[part.sector] ?? '', index === 0))}
      </tbody>
    </table>
  )
}

function Dot({ percent, target, low }: { percent: number | undefined; target: number | undefined; low: number }) {
  const at = (value: number) => `${Math.max(0, Math.min(100, ((value - low) / Math.max(1, 100 - low)) * 100))}%`
  const short = percent !== undefined && target !== undefined && percent < target
  return (
    <svg aria-hidden="true">
      <line x1="0%" x2="100%" y1="8" y2="8" stroke="var(--line)" />
      {target === undefined ? null : (
        <line x1={at(target)} x2={at(target)} y1="0" y2="16" stroke="var(--ink3)" strokeDasharray="2 2" />
      )}
      {short && percent !== undefined && target !== undefined ? (
        <line
          x1={at(percent)}
          x2={at(target)}
          y1="8"
          y2="8"
          stroke="var(--cinM)"
          strokeWidth="1.500"
          strokeDasharray="3 2"
        />
      ) : null}
      {percent === undefined ? null : (
        <circle cx={at(percent)} cy="8" r="4.500" fill={short ? 'var(--ochM)' : 'var(--malM)'} />
      )}
    </svg>
  )
}

function History({ figure, target }: { figure: Figure; target: number | undefined }) {
  const words = useWords()
  const points = useMemo(
    () =>
      [...figure.history]
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .flatMap(one => {
          const percent = percentOf(one)
          return percent === undefined ? [] : [{ label: words.day(one.day), percent }]
        }),
    [figure.history, words],
  )
  const first = points[0]
  const last = points.at(-1)
  const { board } = words.t
  if (points.length < 2 || !first || !last)
    return (
      <p className="note" style={{ marginTop: 8 }}>
        {board.noHistory}
      </p>
    )
  return (
    <section>
      <h3 style={{ marginTop: 10 }}>{board.trend}</h3>
      <Suspense fallback={<div style={{ height: 120 }} />}>
        <Trend
          points={points}
          target={target}
          text={board.trendText(`${first.percent}%`, `${last.percent}%`, points.length)}
        />
      </Suspense>
    </section>
  )
}

function EvidenceList({ task, unit }: { task: number; unit: Label }) {
  const words = useWords()
  const { board, frame } = words.t
  const list = useListed('assessment/evidence', { task, limit: LISTED })
  const count = list.data?.[0]?.count
  return (
    <section>
      <h3 style={{ marginTop: 10 }}>
        {board.evidence}{' '}
        <span className="note">{count === undefined ? '' : board.evidenceCount(words.count(count))}</span>
      </h3>
      <Busy query={list} rows={4}>
        {pages =>
          count === 0 ? (
            <p className="note">{board.noEvidence}</p>
          ) : (
            <>
              <ul className="evidence">
                {pages
                  .flatMap(page => page.rows)
                  .map(row => (
                    <li key={row.key}>
                      <span className={row.numerator < row.denominator ? 't-late' : 't-good'}>
                        {amountOf(row.numerator, unit, words)} ÷ {amountOf(row.denominator, unit, words)}
                      </span>{' '}
                      {words.pick(row.label)} <code className="note">{row.key}</code>
                    </li>
                  ))}
              </ul>
              {list.more ? (
                <button type="button" className="link-button" onClick={list.more}>
                  {frame.more}
                </button>
              ) : null}
              <p className="note">{board.digest(pages[0]?.digest ?? '')}</p>
            </>
          )
        }
      </Busy>
    </section>
  )
}

/** Every piece of evidence as a file, so that an outsider recomputes the percentage and the digest. */
function ExportEvidence({ row }: { row: BoardRow }) {
  const words = useWords()
  const { board, frame } = words.t
  const { say } = useLive()
  const [count, setCount] = useState<number>()
  const [error, setError] = useState<unknown>()
  const run = async () => {
    setError(undefined)
    setCount(0)
    try {
      const rows = await everyRow(
        cursor => read('assessment/evidence', { task: row.no, cursor, limit: EXPORTED }),
        setCount,
      )
      const table = [
        [board.evidenceKey, board.numerator, board.denominator, board.columns.task],
        ...rows.map(one => [one.key, one.numerator, one.denominator, words.pick(one.label)]),
      ]
      saveFile(`${board.exportFile}-${row.no}-${words.today}.csv`, 'text/csv;charset=utf-8', csvOf(table))
      say(frame.exported(rows.length))
    } catch (problem) {
      setError(problem)
    }
    setCount(undefined)
  }
  return (
    <>
      <Button type="primary" loading={count !== undefined} onClick={() => void run()}>
        {count === undefined ? board.export : frame.exporting(count)}
      </Button>
      {error ? <Problems error={error} /> : null}
    </>
  )
}
