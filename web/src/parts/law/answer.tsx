import type { Clock } from '../../api-types.ts'
import { addDays, daysFrom } from '../../calendar.ts'
import { CiteLink } from '../../frame/cite-link.tsx'
import { useRead } from '../../reads.ts'
import { useWords, type Words } from '../../text/words.tsx'
import { Clocks } from '../clocks/clocks-view.tsx'
import { chainOf, type ChainStep, shownOf } from './chain.ts'
import type { LawAnswer, LawClock, SaidPart } from './types.ts'

/** An answer of the law: first the answer, then its parts, how it follows, the clocks drawn, the articles. */
export function LawAnswerView({ answer }: { answer: LawAnswer }) {
  const words = useWords()
  const { law } = words.t
  return (
    <>
      <Headline answer={answer} />
      <Parts parts={answer.said} />
      {answer.clocks.length > 0 ? <ClockLines clocks={answer.clocks} /> : null}
      <section aria-labelledby="law-steps">
        <h3 id="law-steps">{law.steps}</h3>
        <StepChain steps={answer.steps} />
      </section>
      <section aria-labelledby="law-cites">
        <h3 id="law-cites">{law.cites}</h3>
        <ul className="law-cites">
          {answer.cites.map(cite => (
            <li key={`${cite.instrument} ${cite.article}`}>
              <CiteLink cite={cite} /> <span className="t-plain">{words.pick(cite.says)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="note">
        {law.notAdvice} {law.version(answer.version)}
      </p>
    </>
  )
}

/** What stands first: yes or no, a day, a sum. */
function Headline({ answer }: { answer: LawAnswer }) {
  const words = useWords()
  const { law } = words.t
  const [first] = answer.said
  return (
    <div className="law-headline">
      <span className="note">{law.asked(words.longDay(answer.on))}</span>
      {first ? (
        <p>
          <span className="t-plain">{words.pick(first.label)}</span>
          <strong>{isYesNo(first) ? first.value === 'yes' ? law.yes : law.no : <PartValue part={first} />}</strong>
        </p>
      ) : (
        <p>{law.unanswered}</p>
      )}
    </div>
  )
}

function isYesNo(part: SaidPart): boolean {
  return part.value === 'yes' || part.value === 'no'
}

/** A value in the words of the page: a day, a sum, a word. */
export function shownValue(value: string, words: Words): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.longDay(value)
  const money = /^¥(-?[\d.,]+)$/.exec(value)?.[1]
  if (money === undefined) return value
  const [whole = '', cents] = money.replaceAll(',', '').split('.')
  const fen = `${whole}${(cents ?? '').padEnd(2, '0')}`
  return words.yuan(fen)
}

function PartValue({ part }: { part: SaidPart }) {
  const words = useWords()
  if (part.rows)
    return (
      <ol className="law-rows">
        {part.rows.map(row => (
          <li key={JSON.stringify(row)}>
            {row.map(cell => (
              <span key={cell.key}>
                <span className="note">{words.pick(cell.label)}</span> {valueWords(cell, words)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    )
  return <>{valueWords(part, words)}</>
}

function valueWords(part: SaidPart, words: Words): string {
  return part.words ? words.pick(part.words) : shownValue(part.value, words)
}

function Parts({ parts }: { parts: readonly SaidPart[] }) {
  const words = useWords()
  if (parts.length < 2) return null
  return (
    <dl className="law-parts">
      {parts.slice(1).map(part => (
        <div key={part.key} className={part.rows ? 'wide' : undefined}>
          <dt>{words.pick(part.label)}</dt>
          <dd>
            <PartValue part={part} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Fact, rule, figure, clock, what follows: one line each, joined by a rail. */
export function StepChain({ steps }: { steps: LawAnswer['steps'] }) {
  return (
    <ol className="law-chain">
      {chainOf(steps).map(step => (
        <li key={step.key} className={`as-${step.as}`}>
          <StepLine step={step} />
        </li>
      ))}
    </ol>
  )
}

function StepLine({ step }: { step: ChainStep }) {
  const words = useWords()
  const { law } = words.t
  const value = shownOf(step)
  const said = step.words ? words.pick(step.words) : ''
  const isWord = said !== '' && /^[a-zA-Z][a-zA-Z-]+$/.test(value) && step.as !== 'figure'
  const kind = step.as === 'last' ? law.last : law.kinds[step.as]
  return (
    <>
      <span className="law-kind">{kind}</span>
      <span className="law-label">
        {words.pick(step.label)}
        {step.cite ? (
          <span className="note">
            <CiteLink cite={step.cite} />
          </span>
        ) : null}
      </span>
      <b className="law-value">
        {isWord ? said : shownValue(value, words)} {isWord || !said ? null : <span className="note">{said}</span>}
      </b>
    </>
  )
}

/** Days shown before the first and after the last day of the clocks. */
const LONGEST = 400

function ClockLines({ clocks }: { clocks: readonly LawClock[] }) {
  const words = useWords()
  const starts = clocks.map(clock => clock.started).sort()
  const ends = clocks.map(clock => endOf(clock)).sort()
  const from = starts[0] ?? words.today
  const last = ends.at(-1) ?? words.today
  const until = daysFrom(from, last) > LONGEST ? addDays(from, LONGEST) : last < from ? from : last
  const calendar = useRead('law/listDays', { from, until })
  const days = (calendar.data?.rows ?? []).map(row => ({ day: row.day, counts: row.works ?? false }))
  return (
    <section aria-labelledby="law-clocks">
      <h3 id="law-clocks">{words.t.law.timeline}</h3>
      <Clocks clocks={clocks.map(clock => asClock(clock, days))} />
    </section>
  )
}

function endOf(clock: LawClock): string {
  return clock.due.day ?? clock.due.notBefore ?? clock.started
}

function asClock(clock: LawClock, days: Clock['days']): Clock {
  const { due, unit, ...rest } = clock
  return {
    ...rest,
    state: rest.state === 'missed' ? 'passed' : rest.state,
    ...(unit === undefined ? {} : { unit }),
    ...(due.day === undefined ? {} : { due: due.day }),
    ...(due.notBefore === undefined ? {} : { notBefore: due.notBefore }),
    ...(due.remaining === undefined ? {} : { remaining: due.remaining }),
    ...(due.unpublished === undefined ? {} : { unpublished: due.unpublished }),
    days: days.filter(one => one.day >= clock.started && one.day <= endOf(clock)),
  }
}
