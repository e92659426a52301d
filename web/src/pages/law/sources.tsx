import { Checkbox } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useFilters } from '../../parts/use-filters.ts'
import { useRead } from '../../reads.ts'
import { LawFilters } from './filters.tsx'
import { useWords, type Words } from '../../text/words.tsx'
import { LawTabs } from './tabs.tsx'

export type Source = AnswerOf<'law/listInstruments'>['rows'][number]

/** Is it in force on a day? Spans are half-open. */
export function stateOn(source: Pick<Source, 'from' | 'until'>, on: string): 'in' | 'not' | 'out' {
  if (source.from > on) return 'not'
  return source.until !== undefined && source.until <= on ? 'out' : 'in'
}

/** From when until when, in words. */
export function spanText(span: { readonly from: string; readonly until?: string }, words: Words): string {
  return span.until ? words.t.law.span(span.from, span.until) : words.t.law.from(span.from)
}

/** The instruments in force on a day, by kind; opened to what we take from each. */
export default function SourcesPage() {
  const words = useWords()
  const { law } = words.t
  const [query, set] = useFilters()
  const [text, setText] = useState('')
  const on = query.get('on') ?? words.today
  const all = query.get('all') === 'true'
  const list = useRead('law/listInstruments', {})
  return (
    <>
      <LawTabs />
      <Busy query={list} rows={12}>
        {({ rows }) => {
          const inForce = rows.filter(row => stateOn(row, on) === 'in')
          const shown = (all ? rows : inForce).filter(row => matches(row, text))
          return (
            <>
              <div className="page-head">
                <div>
                  <h1>{law.sourcesTitle}</h1>
                  <p className="lead">{law.sourcesLead(inForce.length, words.longDay(on))}</p>
                </div>
              </div>
              <LawFilters
                day={{ label: law.inForceOn, value: on, onChange: day => set('on', day) }}
                find={{ label: law.findSource, value: text, onChange: setText }}
              >
                <Checkbox checked={all} onChange={event => set('all', event.target.checked ? 'true' : undefined)}>
                  {law.allTimes}
                </Checkbox>
              </LawFilters>
              <Sources rows={shown} on={on} />
            </>
          )
        }}
      </Busy>
    </>
  )
}

function matches(row: Source, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  const texts = [row.id, row.number, row.title.zh, row.title.en, row.issuer.zh, row.issuer.en]
  return texts.some(one => one.toLowerCase().includes(wanted))
}

function Sources({ rows, on }: { rows: readonly Source[]; on: string }) {
  const words = useWords()
  const { law } = words.t
  if (rows.length === 0) return <p className="card empty">{law.noSource}</p>
  const kinds = Object.keys(law.sourceKinds).filter(kind => rows.some(row => row.kind === kind))
  return (
    <>
      {kinds.map(kind => (
        <section key={kind} className="card scroll-x" aria-label={law.sourceKinds[kind]}>
          <div className="card-head">
            <h2>{law.sourceKinds[kind]}</h2>
            <span className="note">{rows.filter(row => row.kind === kind).length}</span>
          </div>
          <table className="ledger law-sources">
            <thead className="aloud">
              <tr>
                <th scope="col">{law.columns.title}</th>
                <th scope="col">{law.columns.issuer}</th>
                <th scope="col">{law.columns.span}</th>
                <th scope="col">{law.columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows
                .filter(row => row.kind === kind)
                .map(row => (
                  <tr key={row.id}>
                    <th scope="row">
                      <Link to={`/law/sources/${encodeURIComponent(row.id)}`}>{words.pick(row.title)}</Link>
                      <div className="note">{row.number}</div>
                    </th>
                    <td className="t-plain">{words.pick(row.issuer)}</td>
                    <td className="note">{spanText(row, words)}</td>
                    <td>
                      <StateTag source={row} on={on} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

/** In force or not on the day, and how well the text is known where it is a setting. */
export function StateTag({ source, on }: { source: Pick<Source, 'from' | 'until' | 'confidence'>; on: string }) {
  const { law } = useWords().t
  const state = stateOn(source, on)
  const isSetting = ['unverified', 'local', 'design'].includes(source.confidence)
  return (
    <>
      <span className={state === 'in' ? 'tag on' : 'tag'}>{law.states[state]}</span>{' '}
      {isSetting ? <span className="tag">{law.confidence[source.confidence]}</span> : null}
    </>
  )
}
