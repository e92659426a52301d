import type { AnswerOf } from '../../api-types.ts'
import { CiteLink } from '../../frame/cite-link.tsx'
import { Busy } from '../../frame/busy.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

type Redline = AnswerOf<'instruments/redline'>

/** What changes against the instrument it replaces, or against its own older text: articles and figures. */
export function RedlineCard({ id, againstStep }: { id: string; againstStep?: number | undefined }) {
  const { instruments: t } = useWords().t
  const query = useRead('instruments/redline', { id, ...(againstStep ? { againstStep } : {}) })
  return (
    <section className="card" aria-labelledby="redline">
      <div className="card-head">
        <h2 id="redline">{t.redline}</h2>
        <span className="note">{query.data && !query.data.against ? t.nothingBefore : t.redlineNote}</span>
      </div>
      <div className="panel-body">
        <Busy query={query} rows={4}>
          {redline => (
            <>
              <Figures redline={redline} />
              {redline.against ? <Articles redline={redline} /> : null}
            </>
          )}
        </Busy>
      </div>
    </section>
  )
}

function Figures({ redline }: { redline: Redline }) {
  const words = useWords()
  const { instruments: t } = words.t
  if (redline.figures.length === 0) return <p className="t-quiet">{t.noFigures}</p>
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{t.sets}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
          <th scope="col">{t.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {redline.figures.map(one => (
          <tr key={one.parameter}>
            <th scope="row">{words.pick(one.label)}</th>
            <td>
              {one.before ? (
                <>
                  {one.before.written} <CiteLink cite={one.before.cite} />
                </>
              ) : null}
            </td>
            <td>
              <b>{one.after?.written ?? ''}</b>
            </td>
            <td>
              <span className={one.kind === 'same' ? 'tag' : 'tag on'}>{t.kinds[one.kind]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Articles({ redline }: { redline: Redline }) {
  const { instruments: t } = useWords().t
  return (
    <ol className="plain-list ins-text">
      {redline.articles.map(one => (
        <li key={one.no}>
          <b>{t.article(one.no)}</b>{' '}
          {one.kind === 'same' ? null : <span className="tag on">{`${t.kinds[one.kind]} `}</span>}
          {one.segments.map((segment, index) => {
            const key = `${index} ${segment.kind}`
            if (segment.kind === 'gone') return <del key={key}>{segment.text}</del>
            return segment.kind === 'new' ? <ins key={key}>{segment.text}</ins> : <span key={key}>{segment.text}</span>
          })}
        </li>
      ))}
    </ol>
  )
}
