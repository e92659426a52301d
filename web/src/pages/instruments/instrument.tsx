import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Label, OpenAct, Proceeding } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useMay } from '../../frame/me.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { OpenActs } from '../coordination/open-acts.tsx'
import type { WireArticle } from './editor.tsx'
import { sectorsText } from './list.tsx'
import { RedlineCard } from './redline.tsx'
import { ReviseForm } from './revise.tsx'
import { SimulationCard } from './simulation.tsx'
import { typedOf } from './value.ts'

/** What the page reads of an instrument's facts. */
type Comment = {
  readonly n: number
  readonly from: string
  readonly article: string | null
  readonly says: string
  readonly on: string
  readonly adopted: boolean | null
  readonly answer: string | null
}
export type Facts = {
  readonly task: number
  readonly sectors: readonly number[]
  readonly titleZh: string
  readonly titleEn: string
  readonly issuer: string
  readonly articles: readonly WireArticle[]
  readonly comments: readonly Comment[]
  readonly number: string | null
  readonly effectiveOn: string | null
  readonly untilDay: string | null
}
type Shown = Omit<Facts, 'comments'>

/**
 * One instrument: text, redline, comments, simulation, and what may be done now. Who may not see drafts sees the text.
 */
export default function InstrumentPage() {
  const { id = '' } = useParams()
  const may = useMay()
  const proceeding = useRead('proceeding/get', { id }, may('proceeding.read'))
  if (proceeding.error || !may('proceeding.read')) return <IssuedOnly id={id} />
  return (
    <Busy query={proceeding} rows={12}>
      {one => <Office proceeding={one} facts={one.facts as Facts} />}
    </Busy>
  )
}

/** Acts that have a form of their own here, or happen by publishing another instrument. */
const OWN_FORMS: ReadonlySet<string> = new Set(['revise', 'correct', 'replace'])

function Office({ proceeding, facts }: { proceeding: Proceeding; facts: Facts }) {
  const words = useWords()
  const { instruments: t } = words.t
  const [writing, setWriting] = useState<'revise' | 'correct'>()
  const open = proceeding.open as readonly OpenAct[]
  const writes = open.filter(one => one.act === 'revise' || one.act === 'correct')
  const texts = proceeding.acts.filter(one => ['draft', 'enter', 'revise', 'correct'].includes(one.act))
  const isIssued = facts.number !== null && proceeding.state.key !== 'entered'
  return (
    <>
      <Head facts={facts} state={proceeding.state.label} ended={proceeding.ended} />
      <div className="case">
        <div>
          {writing ? (
            <ReviseForm proceeding={proceeding} facts={facts} what={writing} onDone={() => setWriting(undefined)} />
          ) : (
            <TextCard facts={facts}>
              {writes.map(one => (
                <Button key={one.act} size="small" onClick={() => setWriting(one.act as 'revise' | 'correct')}>
                  {one.act === 'revise' ? t.editRevise : t.editCorrect}
                </Button>
              ))}
            </TextCard>
          )}
          <RedlineCard id={proceeding.id} againstStep={texts.length > 1 ? texts.at(-2)?.n : undefined} />
          <SimulationCard id={proceeding.id} />
          <Comments comments={facts.comments} />
          {isIssued ? <ToReview id={proceeding.id} /> : null}
        </div>
        <aside className="card no-print" aria-labelledby="acts">
          <div className="card-head">
            <h2 id="acts">{words.t.proceeding.nowPossible}</h2>
            <span className="push">
              <Link to={`/proceedings/${proceeding.id}`}>{t.open}</Link>
            </span>
          </div>
          <div className="panel-body">
            <OpenActs proceeding={proceeding} acts={open.filter(one => !OWN_FORMS.has(one.act))} />
            <NotYet proceeding={proceeding} />
          </div>
        </aside>
      </div>
    </>
  )
}

function NotYet({ proceeding }: { proceeding: Proceeding }) {
  const words = useWords()
  const closed = proceeding.closed.filter(one => !OWN_FORMS.has(one.act))
  if (closed.length === 0) return null
  return (
    <section className="not-yet">
      <h3>{words.t.proceeding.notYet}</h3>
      {closed.map(one => (
        <p key={one.act}>
          <b>{words.pick(one.label)}</b> {one.reasons.map(reason => words.pick(reason.says)).join(' ')}
        </p>
      ))}
    </section>
  )
}

function Head({ facts, state, ended }: { facts: Shown; state?: Label; ended?: boolean }) {
  const words = useWords()
  const { instruments: t } = words.t
  const { effectiveOn, untilDay } = facts
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{words.pick({ zh: facts.titleZh, en: facts.titleEn })}</h1>
          {facts.number ? <span className="note">{facts.number}</span> : null}
          {state ? <span className={ended ? 'tag' : 'tag on'}>{words.pick(state)}</span> : null}
        </div>
        <p className="lead">
          {[
            t.tasks[facts.task],
            sectorsText(facts.sectors, words),
            facts.issuer,
            effectiveOn ? (untilDay ? t.span(effectiveOn, untilDay) : t.from(effectiveOn)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <Link to="/instruments" className="no-print">
            {t.back}
          </Link>
        </p>
      </div>
    </div>
  )
}

function TextCard({ facts, children }: { facts: Pick<Facts, 'articles'>; children?: React.ReactNode }) {
  const words = useWords()
  const { instruments: t } = words.t
  const settable = useRead('instruments/settable', {}).data?.rows ?? []
  const said = (parameter: string, value: string) => {
    const one = settable.find(each => each.id === parameter)
    const unit = one?.unit ?? ''
    return `${one ? words.pick(one.label) : parameter} = ${typedOf(unit, value)}${t.units[unit] ?? ''}`
  }
  return (
    <section className="card" aria-labelledby="text">
      <div className="card-head">
        <h2 id="text">{t.text}</h2>
        <span className="push no-print">{children}</span>
      </div>
      <ol className="panel-body plain-list ins-text">
        {facts.articles.map(one => (
          <li key={one.no}>
            <b>{t.article(one.no)}</b> {words.lang === 'en' && one.textEn ? one.textEn : one.text}
            {(one.settings ?? []).map(setting => (
              <div key={setting.parameter} className="sets">
                {said(setting.parameter, setting.value)}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Comments({ comments }: { comments: readonly Comment[] }) {
  const words = useWords()
  const { instruments: t } = words.t
  return (
    <section className="card" aria-labelledby="comments">
      <div className="card-head">
        <h2 id="comments">{t.comments}</h2>
        <span className="note">{comments.length}</span>
      </div>
      <div className="panel-body">
        {comments.length === 0 ? <p className="t-quiet">{t.noComments}</p> : null}
        {comments.map(one => (
          <div key={one.n} className="ins-comment">
            <p>
              {one.n}. <b>{one.from}</b>{' '}
              <span className="note">
                {words.day(one.on)} {one.article ? t.onArticle(one.article) : ''}
              </span>
              ：{one.says}
            </p>
            <p>
              <span className={one.adopted === null ? 'tag late' : 'tag on'}>
                {one.adopted === null ? t.unanswered : one.adopted ? t.adopted : t.notAdopted}
              </span>{' '}
              {one.answer}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

function ToReview({ id }: { id: string }) {
  const words = useWords()
  const { instruments: t } = words.t
  const query = useRead('instruments/toReview', { id })
  const rows = query.data?.rows ?? []
  return (
    <section className="card" aria-labelledby="review">
      <div className="card-head">
        <h2 id="review">{t.toReview}</h2>
        <span className="note">{rows.length > 0 ? t.review(rows.length) : t.noReview}</span>
      </div>
      {rows.length > 0 ? (
        <div className="panel-body">
          <p className="t-quiet">{t.toReviewNote}</p>
          <ul>
            {rows.map(one => (
              <li key={one.actId}>
                {words.day(one.happenedOn)}{' '}
                {one.subjectKind === 'proceeding' ? (
                  <Link to={`/proceedings/${one.subjectId}`}>{one.operation}</Link>
                ) : (
                  `${one.operation} ${one.subjectId}`
                )}{' '}
                <span className="note">{one.parameters.join(' ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

/** For who does not see drafts of the city: the text as issued. */
function IssuedOnly({ id }: { id: string }) {
  const query = useRead('instruments/text', { id })
  return (
    <Busy query={query} rows={8}>
      {one => {
        const facts: Shown = {
          ...one,
          titleZh: one.title.zh,
          titleEn: one.title.en,
          untilDay: one.untilDay ?? null,
        }
        return (
          <>
            <Head facts={facts} />
            <TextCard facts={facts} />
          </>
        )
      }}
    </Busy>
  )
}
