import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useId, useRef, useState } from 'react'
import { act, freshKey, Refused } from '../../api.ts'
import type { OpenAct, Proceeding } from '../../api-types.ts'
import { useLive } from '../../frame/live.tsx'
import { useCite } from '../../frame/cite.ts'
import { Problems, problemsOf } from '../../frame/refusal.tsx'
import { useDraft } from '../../parts/draft.ts'
import { collect, type FieldProblem, type Typed } from '../../parts/form/schema.ts'
import { SchemaForm } from '../../parts/form/schema-form.tsx'
import { useWords } from '../../text/words.tsx'

/** The acts that are open now, each a form made from its schema. */
export function OpenActs({ proceeding, acts }: { proceeding: Proceeding; acts: readonly OpenAct[] }) {
  const words = useWords()
  const cite = useCite()
  const [opened, setOpened] = useState<string>()
  return (
    <ul>
      {acts.map(one => (
        <li key={one.act} className={`act-open${opened === one.act ? ' opened' : ''}`}>
          <button
            type="button"
            className="plain-button"
            aria-expanded={opened === one.act}
            onClick={() => setOpened(opened === one.act ? undefined : one.act)}
          >
            <b>{words.pick(one.label)}</b>
            <span className="note">{one.cites?.map(cite).join(' ')}</span>
          </button>
          {opened === one.act ? (
            <ActForm proceeding={proceeding} open={one} onDone={() => setOpened(undefined)} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** `coordination.planTask.report` → `coordination/planTask.report`. */
export function pathOf(operation: string): string {
  return operation.includes('/') ? operation : operation.replace('.', '/')
}

/** What an act may have changed; an instrument that is issued also changes the law. */
const CHANGED = /^(proceeding\/(get|list)$|board$|instruments\/|law\/)/

function useSend(proceeding: Proceeding, open: OpenAct, onSent: () => void) {
  const words = useWords()
  const client = useQueryClient()
  const { say } = useLive()
  const key = useRef(freshKey())
  const seen = Math.max(0, ...proceeding.acts.map(one => one.n))
  const send = useMutation({
    mutationFn: ({ input, happenedOn }: { input: unknown; happenedOn: string }) =>
      act(pathOf(open.operation), { proceedingId: proceeding.id, seen, happenedOn, input }, key.current),
    onSuccess: async () => {
      say(words.t.proceeding.saved(words.pick(open.label)))
      onSent()
      await client.invalidateQueries({
        predicate: query => CHANGED.test(String(query.queryKey[0])),
      })
    },
    onError: async error => {
      if (error instanceof Refused && error.status === 409)
        await client.invalidateQueries({ queryKey: ['proceeding/get'] })
    },
  })
  return {
    send,
    renewKey: () => {
      key.current = freshKey()
    },
  }
}

function ActForm({ proceeding, open, onDone }: { proceeding: Proceeding; open: OpenAct; onDone: () => void }) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [typed, setTyped, clear] = useDraft<Typed>(`proceeding.${proceeding.id}.${open.act}`, {})
  const [happenedOn, setHappenedOn] = useState<string>(words.today)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { send, renewKey } = useSend(proceeding, open, () => {
    clear()
    onDone()
  })
  const refused = send.error ? problemsOf(send.error) : []
  const submit = () => {
    const collected = collect(open.schema, typed, words)
    setProblems(collected.problems)
    if (collected.problems.length === 0) send.mutate({ input: collected.value, happenedOn })
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      {problems.length > 0 ? <ErrorList problems={problems} /> : null}
      {send.error instanceof Refused && send.error.status === 409 ? (
        <p className="t-late">{t.proceeding.conflict}</p>
      ) : null}
      <SchemaForm
        schema={open.schema}
        typed={typed}
        problems={problems}
        refused={refused}
        onType={next => {
          renewKey()
          setTyped(next)
        }}
      />
      <div>
        <label className="field-label" htmlFor={id}>
          {t.proceeding.happenedOn}
        </label>
        <DatePicker
          id={id}
          style={{ width: '100%' }}
          allowClear={false}
          value={dayjs(happenedOn)}
          maxDate={dayjs(words.today)}
          onChange={picked => {
            renewKey()
            setHappenedOn(picked?.format('YYYY-MM-DD') ?? words.today)
          }}
        />
        <div className="field-help">{t.proceeding.happenedOnHelp}</div>
      </div>
      {send.error ? <Problems error={send.error} /> : null}
      <div>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {words.pick(open.label)}
        </Button>{' '}
        <Button onClick={onDone}>{t.proceeding.fold}</Button>
      </div>
    </form>
  )
}

/** All problems on top, each leading to its field. */
function ErrorList({ problems }: { problems: readonly FieldProblem[] }) {
  const { t } = useWords()
  const go = (at: string) =>
    document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"] :is(input, textarea)`)?.focus()
  return (
    <div className="refusal" role="alert">
      <span className="says">{t.proceeding.errorsOnTop(problems.length)}</span>
      <ul>
        {problems.map(problem => (
          <li key={problem.at}>
            <button type="button" className="link-button" onClick={() => go(problem.at)}>
              {problem.label}：{problem.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
