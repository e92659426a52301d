import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { dayOfMonth, monthLength } from '../../calendar.ts'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useDraft } from '../../parts/draft.ts'
import { fenOf } from '../../parts/form/schema.ts'
import { useWords } from '../../text/words.tsx'
import { keyOf, lineOf, type Month } from './hand.ts'

type Typed = { about: '' | 'days' | 'sum'; day: string; half: string; sum: string; reason: string }
const EMPTY: Typed = { about: '', day: '', half: '', sum: '', reason: '' }

/** What a worker says is wrong, as the operation asks for it; undefined while something is missing. */
function inputOf(month: Month, typed: Typed): { operation: string; input: Record<string, unknown> } | undefined {
  const line = lineOf(month)
  const reason = typed.reason.trim()
  if (reason === '' || typed.about === '') return undefined
  const asked = Number(typed.half)
  if (typed.about === 'sum') {
    const fen = fenOf(typed.sum)
    if (!line || fen === undefined) return undefined
    return {
      operation: 'payroll/contestLine',
      input: { project: month.project, sheet: line.sheet, askedFen: fen, reason },
    }
  }
  if (typed.day === '' || typed.half === '') return undefined
  const day = { project: month.project, day: typed.day, askedHalfDays: asked, reason }
  return line
    ? { operation: 'payroll/contestLine', input: { ...day, sheet: line.sheet } }
    : { operation: 'payroll/contestDay', input: day }
}

/** Contesting a day or a sum, with a reason. Nothing is chosen beforehand; what is typed stays until it is sent. */
export function ContestForm({ month, day, onFold }: { month: Month; day?: string; onFold: () => void }) {
  const words = useWords()
  const t = words.t.wages
  const client = useQueryClient()
  const { say } = useLive()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    void form.current?.scrollIntoView({ block: 'start' })
  }, [])
  const [kept, keep, clear] = useDraft<Typed>(`contest.${keyOf(month)}`, EMPTY)
  const typed: Typed = day && kept.day === '' ? { ...kept, about: 'days', day } : kept
  const [key] = useState(freshKey)
  const [error, setError] = useState<unknown>()
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const set = (more: Partial<Typed>) => keep({ ...typed, ...more })
  const send = async () => {
    const given = inputOf(month, typed)
    setMissing(!given)
    if (!given) return
    setSending(true)
    setError(undefined)
    try {
      await act(given.operation, given.input, key)
      clear()
      say(t.sent)
      await client.invalidateQueries({ queryKey: ['reconciliation/myHandbook'] })
      onFold()
    } catch (failed) {
      setError(failed)
    } finally {
      setSending(false)
    }
  }
  return (
    <form
      ref={form}
      className="hand-form"
      aria-label={t.contest}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <Fields month={month} typed={typed} set={set} />
      {missing ? (
        <p className="refusal" role="alert">
          {t.missing}
        </p>
      ) : null}
      {error === undefined ? null : <Problems error={error} />}
      <div className="hand-acts">
        <button type="submit" className="hand-primary" disabled={sending}>
          {t.send}
        </button>
        <button type="button" className="hand-second" onClick={onFold}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}

type FieldsGiven = { readonly month: Month; readonly typed: Typed; readonly set: (more: Partial<Typed>) => void }

function Fields({ month, typed, set }: FieldsGiven) {
  const { wages: t } = useWords().t
  return (
    <>
      <fieldset>
        <legend>{t.contest}</legend>
        <div className="hand-choices">
          {(['days', ...(lineOf(month) ? (['sum'] as const) : [])] as const).map(about => (
            <label key={about} className="hand-choice">
              <input type="radio" name="about" checked={typed.about === about} onChange={() => set({ about })} />
              {t.about[about]}
            </label>
          ))}
        </div>
      </fieldset>
      {typed.about === 'days' ? <DayFields month={month} typed={typed} set={set} /> : null}
      {typed.about === 'sum' ? (
        <label className="hand-field">
          {t.sumShouldBe}
          <input inputMode="decimal" value={typed.sum} onChange={event => set({ sum: event.target.value })} />
        </label>
      ) : null}
      <label className="hand-field">
        {t.reason}
        <textarea
          rows={3}
          maxLength={500}
          value={typed.reason}
          onChange={event => set({ reason: event.target.value })}
        />
      </label>
    </>
  )
}

function DayFields({ month, typed, set }: FieldsGiven) {
  const words = useWords()
  const t = words.t.wages
  const days = Array.from({ length: monthLength(month.month) }, (_, index) => dayOfMonth(month.month, index + 1))
  return (
    <>
      <label className="hand-field">
        {t.whichDay}
        <select value={typed.day} onChange={event => set({ day: event.target.value })}>
          <option value="" />
          {days
            .filter(one => one <= words.today)
            .map(one => (
              <option key={one} value={one}>
                {words.day(one)}
              </option>
            ))}
        </select>
      </label>
      <fieldset>
        <legend>{t.shouldBe}</legend>
        <div className="hand-choices">
          {t.counts.map((count, half) => (
            <label key={count} className="hand-choice">
              <input
                type="radio"
                name="half"
                checked={typed.half === String(half)}
                onChange={() => set({ half: String(half) })}
              />
              {count}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
