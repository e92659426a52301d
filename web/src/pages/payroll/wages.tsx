import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useSpeech } from '../../parts/use-speech.ts'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Link } from 'react-router'
import { Arrival } from './arrival.tsx'
import { HandCalendar } from './calendar.tsx'
import { ContestForm } from './contest-form.tsx'
import { aloud, type Book, headOf, keyOf, lineOf, type Month, sentencesOf } from './hand.ts'

/** The worker's page: what is owed to him, his days, his pay, where the money is; he signs or says what is wrong. */
export default function WagesPage() {
  const list = useListed('reconciliation/myHandbook', {})
  return (
    <div className="hand">
      <Busy query={list} rows={6}>
        {pages => {
          const [first] = pages
          const rows = pages.flatMap(page => page.rows)
          return first ? <Hand book={first} rows={rows} more={list.more} /> : null
        }}
      </Busy>
    </div>
  )
}

function Hand({ book, rows, more }: { book: Book; rows: readonly Month[]; more: (() => void) | undefined }) {
  const words = useWords()
  const t = words.t.wages
  const [chosen, choose] = useState<string>()
  const month = rows.find(row => keyOf(row) === chosen) ?? rows.find(row => row.gap) ?? rows[0]
  const owes = BigInt(book.owed.fen) > 0n
  return (
    <>
      <div className="hand-head">
        <h1>{book.name || t.title}</h1>
        <Listen text={aloud(book, month, words)} />
      </div>
      <section className={`card hand-card ${owes ? 'owes' : ''}`} aria-label={t.owedNow}>
        {owes ? (
          <>
            <p>{t.owedNow}</p>
            <p className="hand-sum t-gap">{words.yuan(book.owed.fen)}</p>
            {book.owed.since ? <p>{t.owedWhy(words.day(book.owed.since), book.owed.months)}</p> : null}
          </>
        ) : (
          <p>{month ? t.nothingOwed : t.nothing}</p>
        )}
      </section>
      {rows.length > 1 ? (
        <nav className="hand-months" aria-label={t.months}>
          {rows.map(row => (
            <button
              key={keyOf(row)}
              type="button"
              aria-pressed={row === month}
              onClick={() => choose(keyOf(row))}
              className={row.gap ? 'owes' : ''}
            >
              {words.month(row.month)}
            </button>
          ))}
          {more ? (
            <button type="button" onClick={more}>
              {t.more}
            </button>
          ) : null}
        </nav>
      ) : null}
      {month ? <HandMonth key={keyOf(month)} month={month} /> : null}
    </>
  )
}

function Listen({ text }: { text: string }) {
  const { lang, t } = useWords()
  const { able, speaking, speak } = useSpeech(lang)
  if (!able) return null
  return (
    <button type="button" className="hand-listen" aria-pressed={speaking} onClick={() => speak(text)}>
      {speaking ? `■ ${t.wages.stop}` : `▶ ${t.wages.listen}`}
    </button>
  )
}

function HandMonth({ month }: { month: Month }) {
  const [contesting, setContesting] = useState<{ readonly day?: string }>()
  return (
    <>
      <Where month={month} />
      <HandCalendar month={month} onDay={day => setContesting({ day })} />
      <Pay month={month} own />
      <Sign month={month} onWrong={() => setContesting({})} />
      {contesting ? (
        <section className="card hand-card">
          <ContestForm
            key={contesting.day ?? ''}
            month={month}
            {...contesting}
            onFold={() => setContesting(undefined)}
          />
        </section>
      ) : null}
      <Said month={month} />
    </>
  )
}

/** Where the money is. */
export function Where({ month }: { month: Month }) {
  const words = useWords()
  const t = words.t.wages
  const { fen, kind } = headOf(month)
  const [title = '', ...rest] = sentencesOf(month, words)
  const look = { owed: 't-gap', paid: 't-good', coming: '' }[kind]
  return (
    <section className="card hand-card" aria-label={t.where}>
      <p>{title.replace(` ${words.yuan(fen)}`, '')}</p>
      <p className={`hand-sum ${look}`}>{words.yuan(fen)}</p>
      <p className="hand-note">{month.projectName}</p>
      {rest.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ol className="hand-stations">
        {month.stations.map(one => (
          <li key={one.station} className={`${one.state} ${one.station}`}>
            <span className="bar" aria-hidden="true" />
            {t.stations[one.station]}
            <span className="aloud"> {t.states[one.state]}</span>
            {one.on ? <small>{words.day(one.on)}</small> : null}
          </li>
        ))}
      </ol>
      {month.gap ? (
        <p className="hand-note">
          {t.law} <CiteLink cite={month.gap.cite} />
        </p>
      ) : null}
    </section>
  )
}

/** How the pay came about, and what was paid. */
export function Pay({ month, own = false }: { month: Month; own?: boolean }) {
  const words = useWords()
  const t = words.t.wages
  const rate = month.rates.map(one => words.yuan(one.rateFen)).join(' → ')
  const rows: readonly (readonly [string, string])[] = [
    [t.lines.days, t.daysSum(words.days(month.halfDays))],
    [t.lines.rate, rate],
    [t.lines.expected, month.unratedHalfDays > 0 ? '' : words.yuan(month.expectedFen)],
    [t.lines.piece, month.pieceFen === '0' ? '' : words.yuan(month.pieceFen)],
    [t.lines.deduction, month.deductionFen === '0' ? '' : words.yuan(month.deductionFen)],
    [t.lines.due, month.hasLine ? words.yuan(month.dueFen) : ''],
    [t.lines.arrived, words.yuan(month.arrivedFen)],
    [t.lines.left, month.balanceFen === '0' ? '' : words.yuan(month.balanceFen)],
  ]
  return (
    <section className="card hand-card" aria-labelledby="hand-pay">
      <h2 id="hand-pay">{t.pay}</h2>
      <dl className="hand-lines">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {month.unratedHalfDays > 0 ? <p>{t.noRate}</p> : null}
      {month.hasLine ? null : <p>{t.noLine}</p>}
      {month.payments.length > 0 ? <h3>{t.payments}</h3> : null}
      {month.payments.map(one => (
        <div key={`${one.batchNo}-${one.on ?? one.orderedOn}-${one.fen}`}>
          <p className={one.status === 'paid' ? 't-good' : ''}>
            {one.status === 'paid'
              ? t.paid(words.yuan(one.fen), words.day(one.on ?? ''), one.card ?? '')
              : one.status === 'returned'
                ? t.returned(words.yuan(one.fen), words.day(one.on ?? ''), one.reason ?? '')
                : t.underway(words.yuan(one.fen), words.day(one.orderedOn))}
          </p>
          {own ? <Arrival month={month} payment={one} /> : null}
        </div>
      ))}
    </section>
  )
}

function Sign({ month, onWrong }: { month: Month; onWrong: () => void }) {
  const words = useWords()
  const t = words.t.wages
  const client = useQueryClient()
  const { say } = useLive()
  const [key] = useState(freshKey)
  const [error, setError] = useState<unknown>()
  const line = lineOf(month)
  if (!line) return null
  const sign = async () => {
    setError(undefined)
    try {
      await act('payroll/signLine', { project: month.project, sheet: line.sheet }, key)
      say(t.signed)
      await client.invalidateQueries({ queryKey: ['reconciliation/myHandbook'] })
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <section className="card hand-card" aria-labelledby="hand-sign">
      <h2 id="hand-sign">{t.sign}</h2>
      <p>{t.signLead(words.days(line.halfDays ?? month.halfDays), words.yuan(line.dueFen))}</p>
      <p>
        <Link to={`/payslip/${encodeURIComponent(month.project)}/${line.sheet}`}>{words.t.pay.mine}</Link>
      </p>
      {line.signedOn ? <p className="t-good">{t.signedOn(words.day(line.signedOn))}</p> : null}
      {line.state === 'sealed' && !line.signedOn ? <p>{t.sealedUnsigned}</p> : null}
      {error === undefined ? null : <Problems error={error} />}
      <div className="hand-acts">
        {line.state === 'displayed' && !line.signedOn ? (
          <button type="button" className="hand-primary" onClick={() => void sign()}>
            {t.right}
          </button>
        ) : null}
        <button type="button" className="hand-second" onClick={onWrong}>
          {t.wrong}
        </button>
      </div>
    </section>
  )
}

/** What he objected to, and the answers. */
export function Said({ month }: { month: Month }) {
  const words = useWords()
  const t = words.t.wages
  if (month.contests.length === 0) return null
  return (
    <section className="card hand-card" aria-labelledby="hand-said">
      <h2 id="hand-said">{t.said}</h2>
      <ul className="hand-said">
        {month.contests.toReversed().map(one => (
          <li key={one.contest}>
            <p>
              {t.saidOn(words.day(one.raisedOn))}
              <b>{one.reason}</b>
              {one.day ? t.saidDay(words.day(one.day)) : ''} {one.askedFen ? words.yuan(one.askedFen) : ''}
            </p>
            {one.answer && one.answeredOn ? (
              <p className={one.answer === 'accepted' ? 't-good' : 't-late'}>
                {t[one.answer](words.day(one.answeredOn))} {one.answerReason}{' '}
                {one.answer === 'rejected' ? t.rejectedNext : ''}
              </p>
            ) : (
              <p>{one.settledOn ? t.settled : t.waiting}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
