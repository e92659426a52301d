import { Button } from 'antd'
import { useParams } from 'react-router'
import type { JsonSchema, OpenAct, Proceeding, RecordedAct } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useCite } from '../../frame/cite.ts'
import { Clocks } from '../../parts/clocks/clocks-view.tsx'
import { stateText, toneOf } from '../../parts/clocks/clocks.ts'
import { useRead } from '../../reads.ts'
import { useWords, type Words } from '../../text/words.tsx'
import { OpenActs } from './open-acts.tsx'

/**
 * One page for all proceedings: clocks, what was done, papers; what may be done now, and what may not, with
 * reasons.
 */
export default function ProceedingPage() {
  const { id = '' } = useParams()
  const query = useRead('proceeding/get', { id })
  return (
    <Busy query={query} rows={12}>
      {proceeding => (
        <>
          <Head proceeding={proceeding} />
          <div className="case">
            <div>
              <ClocksCard proceeding={proceeding} />
              <History proceeding={proceeding} />
              <Papers proceeding={proceeding} />
            </div>
            <Acts proceeding={proceeding} />
          </div>
        </>
      )}
    </Busy>
  )
}

function Head({ proceeding }: { proceeding: Proceeding }) {
  const words = useWords()
  const urgent = proceeding.clocks.filter(
    clock => ['missed', 'today', 'soon'].includes(toneOf(clock, words.today)) && clock.state !== 'met',
  )
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{words.pick(proceeding.title)}</h1>
          <span className="note">{proceeding.number}</span>
          <span className="tag">{words.pick(proceeding.definition.label)}</span>
          <span className={proceeding.ended ? 'tag' : 'tag on'}>{words.pick(proceeding.state.label)}</span>
        </div>
        {urgent.length > 0 ? (
          <p className="lead lead-parts">
            {urgent.map(clock => (
              <span key={clock.clock}>
                {words.pick(clock.label)} <b className="t-gap">{stateText(clock, words)}</b>
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div className="acts no-print">
        <Button onClick={() => print()}>{words.t.frame.print}</Button>
      </div>
    </div>
  )
}

function ClocksCard({ proceeding }: { proceeding: Proceeding }) {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="clocks">
      <div className="card-head">
        <h2 id="clocks">{t.proceeding.clocks}</h2>
        <span className="note">{t.proceeding.clocksNote}</span>
      </div>
      <Clocks clocks={proceeding.clocks} />
    </section>
  )
}

function History({ proceeding }: { proceeding: Proceeding }) {
  const words = useWords()
  const { t } = words
  return (
    <section className="card" aria-labelledby="history">
      <div className="card-head">
        <h2 id="history">{t.proceeding.history}</h2>
        <span className="note push">{t.proceeding.actsCount(proceeding.acts.length)}</span>
      </div>
      <ol className="panel-body acts timeline">
        {[...proceeding.acts].reverse().map(act => (
          <li key={act.n}>
            <time dateTime={act.happenedOn}>{words.day(act.happenedOn)}</time>
            <div>
              <b className={act.voided ? 'voided' : undefined}>{words.pick(act.label)}</b>{' '}
              {act.voided ? <span className="tag late">{t.proceeding.voided}</span> : null}{' '}
              <span className="t-plain">{inputText(act.input, words, schemaOf(proceeding, act))}</span>{' '}
              <span className="note">
                {words.actor(act.actor, act.author)} ·{' '}
                {t.proceeding.recordedAt(act.recordedAt.slice(0, 16).replace('T', ' '))}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function schemaOf(proceeding: Proceeding, act: RecordedAct): JsonSchema | undefined {
  return proceeding.open.find(open => open.act === act.act)?.schema as JsonSchema | undefined
}

/** What an act's input says, in one line: its texts, amounts and numbers, without the keys. */
export function inputText(input: unknown, words: Words, schema?: JsonSchema): string {
  if (input === null || input === undefined || typeof input === 'boolean') return ''
  const between = words.lang === 'zh' ? '、' : ', '
  if (Array.isArray(input))
    return joined(
      input.map(one => inputText(one, words, schema?.items)),
      between,
    )
  if (typeof input === 'object') {
    const parts = Object.entries(input).map(([key, value]) => inputText(value, words, schema?.properties?.[key]))
    return joined(parts, '　')
  }
  return schema?.['x-fen'] ? words.yuan(String(input)) : String(input)
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter(part => part !== '').join(between)
}

function Papers({ proceeding }: { proceeding: Proceeding }) {
  const words = useWords()
  const papers = proceeding.acts.flatMap(act => act.papers.map(paper => ({ paper, act })))
  return (
    <section className="card" aria-labelledby="papers">
      <div className="card-head">
        <h2 id="papers">{words.t.proceeding.papers}</h2>
      </div>
      {papers.length === 0 ? (
        <p className="empty t-quiet">{words.t.proceeding.noPapers}</p>
      ) : (
        <ul className="panel-body">
          {papers.map(({ paper, act }) => (
            <li key={`${act.n}-${paper.zh}`}>
              {words.pick(paper)}{' '}
              <span className="note">
                {words.day(act.happenedOn)} {words.pick(act.label)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Acts({ proceeding }: { proceeding: Proceeding }) {
  const words = useWords()
  const cite = useCite()
  const { t } = words
  const { open: possible, closed: blocked } = proceeding
  return (
    <aside className="card no-print" aria-labelledby="acts">
      <div className="card-head">
        <h2 id="acts">{t.proceeding.nowPossible}</h2>
      </div>
      <div className="panel-body">
        {possible.length === 0 ? (
          <p className="t-quiet">{t.proceeding.nothingOpen}</p>
        ) : (
          <OpenActs proceeding={proceeding} acts={possible as readonly OpenAct[]} />
        )}
        {blocked.length > 0 ? (
          <section className="not-yet">
            <h3>{t.proceeding.notYet}</h3>
            {blocked.map(act => (
              <p key={act.act}>
                <b>{words.pick(act.label)}</b>{' '}
                {act.reasons
                  .map(reason =>
                    [words.pick(reason.says), reason.cite ? `(${cite(reason.cite)})` : ''].filter(Boolean).join(' '),
                  )
                  .join(' ')}
              </p>
            ))}
          </section>
        ) : null}
      </div>
    </aside>
  )
}
