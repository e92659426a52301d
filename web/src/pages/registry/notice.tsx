import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useSpeech } from '../../parts/use-speech.ts'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { HistoryView } from './person.tsx'

type Notice = AnswerOf<'registry/myNotice'>['rows'][number]
type Stay = AnswerOf<'registry/myHistory'>['stays'][number]

/** The worker's own notice of rights: large, read aloud, confirmed by himself; what he leaves; where he has worked. */
export default function NoticePage() {
  const { t } = useWords()
  const notices = useRead('registry/myNotice', {})
  const history = useRead('registry/myHistory', {})
  return (
    <div className="hand">
      <Busy query={notices} rows={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <>
              <div className="hand-head">
                <h1>{t.registry.notice}</h1>
              </div>
              <p className="card hand-card">{t.registry.noticeNone}</p>
            </>
          ) : (
            rows.map((notice, index) => <OneNotice key={notice.project} notice={notice} first={index === 0} />)
          )
        }
      </Busy>
      <Busy query={history} rows={3}>
        {data => (
          <>
            {data.stays
              .filter(stay => stay.leftOn !== null && stay.settledOn === null && stay.settlementFen !== null)
              .map(stay => (
                <Exit key={stay.project} stay={stay} />
              ))}
            <section className="card hand-card" aria-label={t.registry.myHistory}>
              <h2>{t.registry.myHistory}</h2>
              <HistoryView history={data} />
            </section>
          </>
        )}
      </Busy>
    </div>
  )
}

function OneNotice({ notice, first }: { notice: Notice; first: boolean }) {
  const words = useWords()
  const t = words.t.registry
  const client = useQueryClient()
  const { say } = useLive()
  const { able, speaking, speak } = useSpeech(words.lang)
  const [heard, setHeard] = useState(false)
  const [error, setError] = useState<unknown>()
  const text = notice.lines.map(({ label, value }) => `${words.pick(label)}。${words.pick(value)}`).join('。')
  const done = notice.readOn !== undefined && !notice.changed && !notice.onPaper
  const send = async () => {
    setError(undefined)
    try {
      const way = heard ? 'heard' : 'read'
      await act('registry/acknowledgeNotice', { project: notice.project, digest: notice.digest, way }, freshKey())
      say(t.thanks)
    } catch (failed) {
      setError(failed)
    }
    await client.invalidateQueries({ queryKey: ['registry/myNotice'] })
  }
  return (
    <>
      <div className="hand-head">
        {first ? <h1>{t.notice}</h1> : <h2>{notice.projectName}</h2>}
        {able ? (
          <button
            type="button"
            className="hand-listen"
            aria-pressed={speaking}
            onClick={() => {
              setHeard(true)
              speak(text)
            }}
          >
            {speaking ? `■ ${t.stop}` : `▶ ${t.listen}`}
          </button>
        ) : null}
      </div>
      <section className="card hand-card" aria-label={notice.projectName}>
        <dl className="notice-lines">
          {notice.lines.map(({ label, value }) => (
            <div key={label.en}>
              <dt>{words.pick(label)}</dt>
              <dd>{words.pick(value)}</dd>
            </div>
          ))}
        </dl>
        {notice.onPaper && notice.readOn ? <p className="t-good">{t.noticePaper(words.day(notice.readOn))}</p> : null}
        {notice.changed ? <p className="t-late">{t.noticeChanged}</p> : null}
        {error === undefined ? null : <Problems error={error} />}
        {done && notice.readOn ? (
          <p className="t-good">{t.noticeRead(words.day(notice.readOn))}</p>
        ) : (
          <div className="hand-acts">
            <button type="button" className="hand-primary" onClick={() => void send()}>
              {heard ? t.iHaveHeard : t.iHaveRead}
            </button>
          </div>
        )}
      </section>
    </>
  )
}

function Exit({ stay }: { stay: Stay }) {
  const words = useWords()
  const t = words.t.registry
  const client = useQueryClient()
  const { say } = useLive()
  const [error, setError] = useState<unknown>()
  const send = async () => {
    setError(undefined)
    try {
      await act('registry/confirmExit', { project: stay.project, leftOn: stay.leftOn }, freshKey())
      say(t.thanks)
    } catch (failed) {
      setError(failed)
    }
    await client.invalidateQueries({ queryKey: ['registry/myHistory'] })
  }
  return (
    <section className="card hand-card owes" aria-label={stay.projectName}>
      <p>{t.exitAsk(stay.projectName, words.day(stay.leftOn ?? ''), words.yuan(stay.settlementFen ?? '0'))}</p>
      {error === undefined ? null : <Problems error={error} />}
      <div className="hand-acts">
        <button type="button" className="hand-primary" onClick={() => void send()}>
          {t.exitRight}
        </button>
      </div>
      <p className="hand-note">{t.exitWrong}</p>
    </section>
  )
}
