import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { articleId } from '../../frame/cite-link.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { spanText, StateTag } from './sources.tsx'
import { LawTabs } from './tabs.tsx'

type Instrument = AnswerOf<'law/getInstrument'>

/** One instrument: what it is, whether it holds, the articles we cite in our own words, what we take from it. */
export default function SourcePage() {
  const { id = '' } = useParams()
  const query = useRead('law/getInstrument', { id })
  return (
    <>
      <LawTabs />
      <Busy query={query} rows={8}>
        {instrument => <Instrument key={instrument.id} instrument={instrument} />}
      </Busy>
    </>
  )
}

function Instrument({ instrument }: { instrument: Instrument }) {
  const words = useWords()
  const { law } = words.t
  return (
    <>
      <div className="page-head">
        <div>
          <div className="title-line">
            <h1>{words.pick(instrument.title)}</h1>
            <StateTag source={instrument} on={words.today} />
          </div>
          <p className="lead">
            {[instrument.number, words.pick(instrument.issuer), spanText(instrument, words)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="note">
            {[law.sourceKinds[instrument.kind], law.confidence[instrument.confidence], words.pick(instrument.note)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {instrument.replacedBy ? (
            <p>
              {law.replacedBy}
              <Replacement id={instrument.replacedBy} />
            </p>
          ) : null}
        </div>
      </div>
      <Articles instrument={instrument} />
      <Taken title={law.figuresOf} rows={instrument.figures} to={id => `/law/figures?open=${id}`} />
      <Taken title={law.clocksOf} rows={instrument.clocks} to={id => `/law/clocks?q=${encodeURIComponent(id)}`} />
    </>
  )
}

function Replacement({ id }: { id: string }) {
  const words = useWords()
  const list = useRead('law/listInstruments', {})
  const title = list.data?.rows.find(row => row.id === id)?.title
  return <Link to={`/law/sources/${encodeURIComponent(id)}`}>{title ? words.pick(title) : id}</Link>
}

function Articles({ instrument }: { instrument: Instrument }) {
  const words = useWords()
  const { law } = words.t
  const { hash } = useLocation()
  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <section className="card" aria-labelledby="articles">
      <div className="card-head">
        <h2 id="articles">{law.articles}</h2>
      </div>
      {instrument.articles.length === 0 ? (
        <p className="empty t-quiet">{law.noArticles}</p>
      ) : (
        <ul className="panel-body law-articles">
          {instrument.articles.map(one => (
            <li
              key={one.article}
              id={articleId(one.article)}
              className={hash === `#${articleId(one.article)}` ? 'chosen' : undefined}
            >
              <b>{words.t.frame.cite('', one.article).replace(/^, /, '')}</b>
              <span>{words.pick(one.says)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Taken({ title, rows, to }: { title: string; rows: Instrument['figures']; to: (id: string) => string }) {
  const words = useWords()
  if (rows.length === 0) return null
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <span className="note">{rows.length}</span>
      </div>
      <ul className="panel-body">
        {rows.map(row => (
          <li key={row.id}>
            <Link to={to(row.id)}>{words.pick(row.label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
