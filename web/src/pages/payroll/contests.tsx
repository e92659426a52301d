import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

type Contest = AnswerOf<'payroll/listContests'>['rows'][number]

/** What workers of a project contested, and the answers; what nobody answered asks for one. */
export function Contests({ project }: { project: string }) {
  const words = useWords()
  const t = words.t.payroll
  const may = useMay()
  const list = useListed('payroll/listContests', { project })
  const rows = list.data?.flatMap(page => page.rows) ?? []
  const open = rows.filter(row => !row.answer && !row.settledOn).length
  return (
    <section className="card" aria-labelledby="contests-title">
      <div className="card-head">
        <h2 id="contests-title">{t.contests}</h2>
        <span className="note">{t.lead(open)}</span>
      </div>
      <Busy query={list} rows={2}>
        {() =>
          rows.length === 0 ? (
            <p className="empty">{t.noContests}</p>
          ) : (
            <ul className="contests">
              {rows.map(row => (
                <li key={row.contest}>
                  <b>{row.name}</b> {words.month(row.month)} {row.day ? words.day(row.day) : ''} ·{' '}
                  {words.day(row.raisedOn)} <q>{row.reason}</q>{' '}
                  {row.askedFen ? t.asked(words.yuan(row.askedFen)) : null}
                  {row.askedHalfDays === undefined ? null : t.asked(words.t.wages.counts[row.askedHalfDays] ?? '')}
                  {row.answer ? (
                    <p className="note">
                      {words.day(row.answeredOn ?? '')} {t.answered[row.answer]}: {row.answerReason}
                    </p>
                  ) : row.settledOn ? (
                    <p className="note">{t.settled}</p>
                  ) : may('payroll.write') ? (
                    <Answer project={project} contest={row} />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Busy>
      {list.more ? (
        <div className="pager no-print">
          <Button size="small" onClick={list.more}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Answer({ project, contest }: { project: string; contest: Contest }) {
  const words = useWords()
  const t = words.t.payroll
  const client = useQueryClient()
  const { say } = useLive()
  const [reason, setReason, clear] = useDraft(`answer.${contest.contest}`, '')
  const [error, setError] = useState<unknown>()
  const [key] = useState({ accepted: freshKey(), rejected: freshKey() })
  const send = async (answer: 'accepted' | 'rejected') => {
    setError(undefined)
    try {
      await act(
        'payroll/answerContest',
        { project, contest: contest.contest, answer, reason: reason.trim() },
        key[answer],
      )
      clear()
      say(t[answer])
      await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payroll/') })
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <div className="contest-answer no-print">
      <Input
        value={reason}
        maxLength={500}
        aria-label={`${t.answerReason} · ${contest.name}`}
        placeholder={t.answerReason}
        onChange={event => setReason(event.target.value)}
      />
      <Button onClick={() => void send('accepted')}>{t.accept}</Button>
      <Button onClick={() => void send('rejected')}>{t.reject}</Button>
      {error === undefined ? null : <Problems error={error} />}
    </div>
  )
}
