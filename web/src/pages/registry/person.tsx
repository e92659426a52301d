import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useRead } from '../../reads.ts'
import { tradeOf } from '../../text/trades.ts'
import { useWords } from '../../text/words.tsx'

export type History = AnswerOf<'registry/workHistory'>

/** A worker's way through projects, as those see him who have him on one of theirs. */
export default function PersonPage() {
  const { code = '', worker = '' } = useParams()
  const words = useWords()
  const t = words.t.registry
  const query = useRead('registry/workHistory', { project: code, worker })
  return (
    <Busy query={query} rows={6}>
      {history => (
        <>
          <div className="page-head">
            <div>
              <div className="title-line">
                <h1>{history.name}</h1>
                <span className="tag">{history.idCard}</span>
                <span className="tag on">{t.history}</span>
              </div>
              <p className="lead">
                {t.historyLead(
                  history.stays.length,
                  words.days(history.stays.reduce((sum, stay) => sum + stay.halfDays, 0)),
                )}
              </p>
            </div>
            <div className="acts no-print">
              <Link to={`/site/${encodeURIComponent(code)}`}>{t.back}</Link>
            </div>
          </div>
          <Settle project={code} worker={worker} />
          <Propose project={code} worker={worker} />
          <div className="card">
            <HistoryView history={history} />
          </div>
        </>
      )}
    </Busy>
  )
}

/** The parts of a history, the same for officers and for the worker himself. */
export function HistoryView({ history }: { history: History }) {
  const words = useWords()
  const t = words.t.registry
  const span = (from: string | null, until: string | null) =>
    until ? t.left(from ? words.day(from) : '', words.day(until)) : from ? t.entered(words.day(from)) : ''
  return (
    <div className="registry-part">
      <h2>{t.stays}</h2>
      <ol className="stay-list">
        {history.stays.map(stay => (
          <li key={stay.project}>
            <b>{stay.projectName}</b> {stay.employer}{' '}
            <span className="note">
              {stay.trade ? words.pick(tradeOf(stay.trade)) : ''} {stay.grade ? t.grades[stay.grade] : ''}{' '}
              {t.forms[stay.contract ?? ''] ?? ''}
            </span>
            <div>
              {span(stay.enteredOn, stay.leftOn)} · {t.stayDays(words.days(stay.halfDays))}{' '}
              {stay.leftOn ? (
                <span className={stay.settledOn ? 't-good' : 't-gap'}>
                  {stay.settledOn ? t.settled(words.day(stay.settledOn)) : stay.settlementFen ? t.filed : t.unfiled}
                </span>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <h2>{t.certificates}</h2>
      {history.certificates.length === 0 ? <p>{t.noCertificate}</p> : null}
      {history.certificates.map(one => (
        <p key={`${one.kind}${one.number}`}>
          <b>{t.certificateKinds[one.kind]}</b> {one.grade ? t.grades[one.grade] : ''} {one.number}{' '}
          <span className="note">
            {one.issuer} {words.day(one.from)} {one.until ? t.until(words.day(one.until)) : ''}
          </span>
        </p>
      ))}
      <h2>{t.conduct}</h2>
      {history.conduct.length === 0 ? <p>{t.noConduct}</p> : null}
      {history.conduct.map(one => (
        <p key={one.proceedingId}>
          <b className={one.kind === 'bad' && one.state === 'recorded' ? 't-gap' : 't-good'}>
            {t.conductKinds[one.kind]}
          </b>{' '}
          {one.what}{' '}
          <span className="note">
            {t.conductStates[one.state]} {one.decidedOn ? words.day(one.decidedOn) : ''}{' '}
            {one.until ? t.until(words.day(one.until)) : ''}
          </span>
        </p>
      ))}
      <h2>{t.trainings}</h2>
      {history.trainings.length === 0 ? <p className="t-gap">{t.noTraining}</p> : null}
      {history.trainings.map(one => (
        <p key={`${one.on}${one.kind}${one.project}`}>
          {words.day(one.on)} <b>{t.trainingKinds[one.kind]}</b> {t.hours(one.hours)}{' '}
          <span className="note">{one.project}</span>
        </p>
      ))}
    </div>
  )
}

/** What an officer records when he has seen the card of somebody whose identity is doubtful. */
function Settle({ project, worker }: { project: string; worker: string }) {
  const words = useWords()
  const t = words.t.registry
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [open, setOpen] = useState(false)
  const list = useRead('registry/siteRoster', { project, lacks: 'identity', limit: 500 }, may('registry.check'))
  const row = list.data?.rows.find(one => one.worker === worker)
  const [kind] = row?.doubts ?? []
  if (!kind) return null
  return (
    <section className="card" aria-labelledby="doubt-title">
      <div className="card-head">
        <h2 id="doubt-title" className="t-gap">
          {t.doubts[kind]}
        </h2>
        <div className="push no-print">
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {t.settle}
          </Button>
        </div>
      </div>
      {open ? (
        <div className="card-form">
          <OperationForm
            operation="registry/settleIdentity"
            fixed={{ project, worker, kind }}
            button={t.settle}
            onFold={() => setOpen(false)}
            onDone={async () => {
              setOpen(false)
              say(t.saved)
              await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('registry/') })
            }}
          />
        </div>
      ) : null}
    </section>
  )
}

/** An officer proposes a record of conduct; notice, objection and decision follow on the page of the proceeding. */
function Propose({ project, worker }: { project: string; worker: string }) {
  const { t } = useWords()
  const may = useMay()
  const go = useNavigate()
  const [open, setOpen] = useState(false)
  if (!may('registry.check')) return null
  return (
    <section className="card no-print" aria-labelledby="conduct-title">
      <div className="card-head">
        <h2 id="conduct-title">{t.registry.conduct}</h2>
        <div className="push">
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {t.registry.addConduct}
          </Button>
        </div>
      </div>
      {open ? (
        <div className="card-form">
          <OperationForm<{ readonly proceedingId: string }>
            operation="registry/conductRecord.propose"
            fixed={{ project, subject: 'worker', worker }}
            button={t.registry.addConduct}
            onFold={() => setOpen(false)}
            onDone={answer => go(`/proceedings/${answer.proceedingId}`)}
          />
        </div>
      ) : null}
    </section>
  )
}
