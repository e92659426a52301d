import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useMay } from '../../frame/me.tsx'
import { useRead } from '../../reads.ts'
import { useWords, type Words } from '../../text/words.tsx'
import { holdsOn, type Issued, type Lane, lanesOf, lastDayOf, PLAN, placeOf, yearsUntil } from './spans.ts'

type Draft = AnswerOf<'instruments/list'>['rows'][number]
/** States of what is not under way any more. */
const SETTLED = ['published', 'replaced', 'repealed', 'withdrawn']

/** Every instrument of the city: who has had rules and when, what is under way, what was issued. */
export default function Instruments() {
  const words = useWords()
  const { instruments: t } = words.t
  const go = useNavigate()
  const may = useMay()
  const issued = useRead('instruments/published', {})
  const drafts = useRead('instruments/list', { limit: 500 })
  return (
    <Busy query={issued} rows={12}>
      {({ rows }) => {
        const lanes = lanesOf(rows, words.today)
        const missing = lanes.filter(lane => !lane.inForce).length
        return (
          <>
            <div className="page-head">
              <div>
                <h1>{t.title}</h1>
                <p className="lead">
                  {t.lead(rows.filter(row => holdsOn(row, words.today)).length, words.longDay(words.today))}{' '}
                  {missing > 0 ? <b className="t-gap">{t.missing(missing)}</b> : null}
                </p>
              </div>
              {may('instruments.draft') ? (
                <div className="acts no-print">
                  <Button type="primary" onClick={() => go('/instruments/new')}>
                    {t.newDraft}
                  </Button>{' '}
                  <Button onClick={() => go('/instruments/new?late=true')}>{t.enterLate}</Button>
                </div>
              ) : null}
            </div>
            <TimeLine lanes={lanes} rows={rows} />
            <UnderWay rows={(drafts.data?.rows ?? []).filter(row => !SETTLED.includes(row.state.key))} />
            <IssuedTable rows={rows} />
          </>
        )
      }}
    </Busy>
  )
}

function TimeLine({ lanes, rows }: { lanes: readonly Lane[]; rows: readonly Issued[] }) {
  const words = useWords()
  const { instruments: t } = words.t
  const last = lastDayOf(rows, words.today)
  return (
    <section className="card" aria-labelledby="line">
      <div className="card-head">
        <h2 id="line">{t.line}</h2>
        <span className="note">{t.lineNote}</span>
      </div>
      <div className="ins-line">
        <div className="ins-axis" aria-hidden="true">
          {yearsUntil(last).map(day => (
            <span key={day} className="note" style={{ left: `${placeOf(day, last) * 100}%` }}>
              {day.slice(0, 4)}
            </span>
          ))}
        </div>
        {PLAN.map(({ task, day }) => (
          <div key={task} className="ins-task">
            <h3>
              {t.tasks[task]} <span className="note">{t.planDay(day)}</span>
            </h3>
            {lanes
              .filter(lane => lane.task === task)
              .map(lane => (
                <LaneRow key={lane.sector} lane={lane} plan={day} last={last} />
              ))}
          </div>
        ))}
      </div>
    </section>
  )
}

/** What a lane says, in words for who does not see it. */
function laneText(lane: Lane, plan: string, words: Words): string {
  const { instruments: t } = words.t
  if (lane.rows.length === 0) return t.noneYet
  return lane.rows
    .map(row => {
      const span = row.untilDay ? t.span(row.effectiveOn, row.untilDay) : t.from(row.effectiveOn)
      return `${words.pick(row.title)}，${span}`
    })
    .concat(lane.rows[0] && lane.rows[0].effectiveOn > plan ? [t.late] : [])
    .join('；')
}

function LaneRow({ lane, plan, last }: { lane: Lane; plan: string; last: string }) {
  const words = useWords()
  const { instruments: t } = words.t
  const [first] = lane.rows
  const late = first !== undefined && first.effectiveOn > plan
  return (
    <div className="ins-lane">
      <span className="ins-sector">{words.t.frame.sectors[lane.sector]}</span>
      <div className="ins-track" title={laneText(lane, plan, words)}>
        <span className="ins-plan" style={{ left: `${placeOf(plan, last) * 100}%` }} />
        {lane.rows.map(row => {
          const from = placeOf(row.effectiveOn, last)
          const until = placeOf(row.untilDay ?? last, last)
          return (
            <Link
              key={row.id}
              to={`/instruments/${row.id}`}
              className={holdsOn(row, words.today) ? 'ins-bar' : 'ins-bar past'}
              style={{ left: `${from * 100}%`, width: `${Math.max(0.4, (until - from) * 100)}%` }}
              aria-label={`${words.pick(row.title)} ${row.number}`}
            >
              <span>{row.number}</span>
            </Link>
          )
        })}
      </div>
      <span className={lane.inForce ? 'note' : 't-gap'}>{lane.inForce ? (late ? t.late : '') : t.noneYet}</span>
    </div>
  )
}

function UnderWay({ rows }: { rows: readonly Draft[] }) {
  const words = useWords()
  const { instruments: t } = words.t
  return (
    <section className="card scroll-x" aria-labelledby="under-way">
      <div className="card-head">
        <h2 id="under-way">{t.underWay}</h2>
        <span className="note">{rows.length}</span>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{t.nothingUnderWay}</p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{t.columns.title}</th>
              <th scope="col">{t.columns.sectors}</th>
              <th scope="col">{t.columns.issuer}</th>
              <th scope="col">{t.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={`/instruments/${row.id}`}>{words.pick(row.title)}</Link>
                  <div className="note">{t.tasks[row.task]}</div>
                </th>
                <td>{sectorsText(row.sectors, words)}</td>
                <td>{row.issuer}</td>
                <td>
                  <span className="tag on">{words.pick(row.state.label)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

export function sectorsText(sectors: readonly number[], words: Words): string {
  return sectors.map(sector => words.t.frame.sectors[sector]).join(words.lang === 'zh' ? '、' : ', ')
}

function IssuedTable({ rows }: { rows: readonly Issued[] }) {
  const words = useWords()
  const { instruments: t } = words.t
  return (
    <section className="card scroll-x" aria-labelledby="issued">
      <div className="card-head">
        <h2 id="issued">{t.issued}</h2>
        <span className="note">{rows.length}</span>
      </div>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t.columns.title}</th>
            <th scope="col">{t.columns.sectors}</th>
            <th scope="col">{t.columns.span}</th>
            <th scope="col">{t.sets}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/instruments/${row.id}`}>{words.pick(row.title)}</Link>
                <div className="note">
                  {row.number} · {row.issuer}
                </div>
              </th>
              <td>{sectorsText(row.sectors, words)}</td>
              <td className="nowrap">
                {row.untilDay ? t.span(row.effectiveOn, row.untilDay) : t.from(row.effectiveOn)}
                {row.late ? <div className="note">{`${t.lateEntry} · ${t.recordedOn(row.recordedOn)}`}</div> : null}
              </td>
              <td>
                {row.figures.map(one => (
                  <div key={`${one.parameter} ${one.from}`}>
                    {words.pick(one.label)} <b>{one.written}</b>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
