import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { act, freshKey } from '../../api.ts'
import type { TitledCite, Warning } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { useCite } from '../../frame/cite.ts'
import { Problems } from '../../frame/refusal.tsx'
import { useDraft } from '../../parts/draft.ts'
import { LevelMark } from '../../parts/level.tsx'
import { Why } from '../../parts/why/why.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

/** One warning: the finding, why me, what clears it, basis, history, and the answer. */
export function WarningPanel({ id, bindAnswer }: { id: string; bindAnswer: (act: () => void) => void }) {
  const query = useRead('warning/get', { id })
  const [answering, setAnswering] = useState(false)
  useEffect(() => bindAnswer(() => setAnswering(true)), [bindAnswer])
  return (
    <Busy query={query} rows={10}>
      {warning => (
        <article className="card" aria-labelledby="warning-title">
          <Head warning={warning} />
          <div className="panel-body">
            <Reasons warning={warning} />
            <Clears warning={warning} />
            <Basis warning={warning} />
            <History warning={warning} />
          </div>
          <Foot warning={warning} answering={answering} setAnswering={setAnswering} />
        </article>
      )}
    </Busy>
  )
}

function Head({ warning }: { warning: Warning }) {
  const words = useWords()
  return (
    <div style={{ borderBottom: '1px solid var(--line)' }}>
      <div className="card-head" style={{ paddingBottom: 0 }}>
        <LevelMark level={warning.level} />
        <h2 id="warning-title">{warning.project.name}</h2>
        <span className="note">
          {words.t.warnings.rule(warning.rule, words.pick(warning.ruleLabel), warning.version)} ·
          {words.t.warnings.raised(words.day(warning.raisedOn))}
        </span>
        <Link className="push" to={`/chain/${encodeURIComponent(warning.project.code)}`}>
          {words.t.warnings.seeChain}
        </Link>
      </div>
      <p className="lead" style={{ padding: '0 16px 10px' }}>
        {words.pick(warning.says)} <span className="note">{words.t.warnings.since(words.day(warning.since))}</span>
      </p>
    </div>
  )
}

function Reasons({ warning }: { warning: Warning }) {
  const words = useWords()
  const cite = useCite()
  const { warnings } = words.t
  return (
    <section>
      <h2>
        {warnings.why}{' '}
        <Why
          of={words.pick(warning.ruleLabel)}
          given={{ facts: warning.reasons, cites: rulesOf(warning), evidence: warning.evidence }}
        />
      </h2>
      <table className="ledger">
        <thead className="aloud">
          <tr>
            {warnings.whyHead.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {warning.reasons.map(reason => (
            <tr key={reason.label.zh}>
              <td className="t-plain">{words.pick(reason.label)}</td>
              <td className="strong">{words.pick(reason.value)}</td>
              <td className="note">{reason.cite ? cite(reason.cite) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rule's article and those of its reasons, each once. */
function rulesOf(warning: Warning): readonly TitledCite[] {
  const all = [warning.cite, ...warning.reasons.flatMap(reason => reason.cite ?? [])]
  return [...new Map(all.map(one => [`${one.instrument} ${one.article}`, one])).values()]
}

function Clears({ warning }: { warning: Warning }) {
  const words = useWords()
  const { warnings, frame } = words.t
  if (warning.clears.length === 0) return null
  return (
    <section>
      <h2>
        {warnings.clears} <span className="note">{warnings.clearsNote}</span>
      </h2>
      <ol className="steps">
        {warning.clears.map(step => (
          <li key={`${step.party.zh}${step.does.zh}`}>
            <div>
              <b>{words.pick(step.party)}</b> {words.pick(step.does)}
              {step.by ? <div className="note">{warnings.by(words.day(step.by))}</div> : null}
            </div>
            <span className={step.then === 'cleared' ? 't-good strong' : `level level-${step.then}`}>
              {warnings.becomes(step.then === 'cleared' ? warnings.cleared : (frame.levels[step.then] ?? step.then))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Basis({ warning }: { warning: Warning }) {
  const words = useWords()
  const cite = useCite()
  return (
    <section>
      <h2>{words.t.warnings.basis}</h2>
      <p className="basis">{cite(warning.cite)}</p>
      <details>
        <summary className="t-plain">{words.t.warnings.evidence(warning.evidence.length)}</summary>
        <ul className="note">
          {warning.evidence.map(key => (
            <li key={key}>
              <code>{key}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function History({ warning }: { warning: Warning }) {
  const words = useWords()
  return (
    <section>
      <h2>{words.t.warnings.history}</h2>
      <ol className="timeline">
        {[...warning.events].reverse().map(event => (
          <li key={event.n}>
            <time dateTime={event.on}>{words.day(event.on)}</time>
            <span>
              {[
                words.t.warnings.kinds[event.kind] ?? event.kind,
                event.level && words.t.frame.levels[event.level],
              ].join(' ')}{' '}
              {event.says ?? ''} <span className="note">{words.actor(event.actor, event.author)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Foot({
  warning,
  answering,
  setAnswering,
}: {
  warning: Warning
  answering: boolean
  setAnswering: (on: boolean) => void
}) {
  const { t } = useWords()
  const may = useMay()
  return (
    <div className="panel-foot no-print">
      {warning.state === 'cleared' ? (
        <span className="t-good strong">{t.warnings.states.cleared}</span>
      ) : answering ? (
        <Answer warning={warning} onDone={() => setAnswering(false)} />
      ) : may('warning.answer') ? (
        <Button type="primary" onClick={() => setAnswering(true)}>
          {t.warnings.answer}
        </Button>
      ) : (
        <span className="note">{t.warnings.notYours}</span>
      )}
      <span className="note push" style={{ marginLeft: 'auto' }}>
        {t.warnings.onlyData}
      </span>
    </div>
  )
}

function Answer({ warning, onDone }: { warning: Warning; onDone: () => void }) {
  const { t } = useWords()
  const field = useId()
  const client = useQueryClient()
  const { say } = useLive()
  const [says, setSays, clear] = useDraft(`warning.${warning.id}`, '')
  const [tried, setTried] = useState(false)
  const key = useRef(freshKey())
  const send = useMutation({
    mutationFn: () => act('warning/answer', { id: warning.id, says: says.trim() }, key.current),
    onSuccess: async () => {
      clear()
      say(t.warnings.answered)
      await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('warning/') })
      onDone()
    },
  })
  const isEmpty = says.trim() === ''
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!isEmpty) send.mutate()
      }}
    >
      <label htmlFor={field}>{t.warnings.answerField}</label>
      <Input.TextArea
        id={field}
        autoFocus
        rows={3}
        maxLength={1000}
        value={says}
        status={tried && isEmpty ? 'error' : ''}
        aria-describedby={`${field}-help`}
        onChange={event => {
          key.current = freshKey()
          setSays(event.target.value)
        }}
      />
      <div id={`${field}-help`} className={tried && isEmpty ? 'field-error' : 'field-help'}>
        {tried && isEmpty ? t.warnings.answerEmpty : t.warnings.answerHelp}
      </div>
      {send.error ? <Problems error={send.error} /> : null}
      <div>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t.warnings.answer}
        </Button>{' '}
        <Button onClick={onDone}>{t.proceeding.fold}</Button>
      </div>
    </form>
  )
}
