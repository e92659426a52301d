import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { act, freshKey } from '../../api.ts'
import type { Proceeding } from '../../api-types.ts'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'
import { ArticlesEditor, type TypedArticle, typedArticles, useSettable, wireArticles } from './editor.tsx'
import type { Facts } from './instrument.tsx'

type Given = {
  readonly proceeding: Proceeding
  readonly facts: Facts
  readonly what: 'revise' | 'correct'
  readonly onDone: () => void
}

/** What is typed, and its sending: typing anew makes a new key. */
function useRevision({ proceeding, facts, what, onDone }: Given) {
  const { instruments: t } = useWords().t
  const { say } = useLive()
  const client = useQueryClient()
  const settable = useSettable()
  const [articles, setArticles] = useState<readonly TypedArticle[]>([])
  const [says, setSays] = useState('')
  const key = useRef(freshKey())
  useEffect(() => {
    if (settable.length > 0) setArticles(now => (now.length > 0 ? now : typedArticles(facts.articles, settable)))
  }, [settable, facts.articles])
  const send = useMutation({
    mutationFn: () =>
      act(
        `instruments/instrument.${what}`,
        {
          proceedingId: proceeding.id,
          seen: Math.max(0, ...proceeding.acts.map(one => one.n)),
          input: { articles: changedOnly(what, wireArticles(articles, settable), facts), says },
        },
        key.current,
      ),
    onSuccess: async () => {
      say(t.saved)
      await client.invalidateQueries({ queryKey: ['proceeding/get'] })
      await client.invalidateQueries({ queryKey: ['instruments/redline'] })
      onDone()
    },
  })
  const fresh =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      key.current = freshKey()
      set(value)
    }
  return { articles, says, send, type: fresh(setArticles), explain: fresh(setSays) }
}

/** The articles as they stand, to be rewritten: all of a draft; of what is issued, those that change. */
export function ReviseForm(given: Given) {
  const words = useWords()
  const { instruments: t } = words.t
  const id = useId()
  const { articles, says, send, type, explain } = useRevision(given)
  const { what, onDone } = given
  return (
    <form
      className="card form ins-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <h2>{t.headTitle[what]}</h2>
      <ArticlesEditor articles={articles} onChange={type} />
      <div>
        <label className="field-label" htmlFor={id}>
          {what === 'revise' ? t.saysRevise : t.saysCorrect}
        </label>
        <Input.TextArea
          id={id}
          rows={2}
          maxLength={1000}
          value={says}
          onChange={event => explain(event.target.value)}
        />
      </div>
      {send.error ? <Problems error={send.error} /> : null}
      <div>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t.save[what]}
        </Button>{' '}
        <Button onClick={onDone}>{words.t.proceeding.fold}</Button>
      </div>
    </form>
  )
}

/** A correction names only the articles that change. */
function changedOnly(what: 'revise' | 'correct', articles: ReturnType<typeof wireArticles>, facts: Facts) {
  if (what === 'revise') return articles
  const stood = new Map(facts.articles.map(one => [one.no, JSON.stringify(sorted(one))]))
  return articles.filter(one => stood.get(one.no) !== JSON.stringify(sorted(one)))
}

const sorted = ({ no, text, textEn, settings }: Facts['articles'][number]) => ({
  no,
  text,
  textEn: textEn ?? '',
  settings: (settings ?? []).map(({ parameter, value }) => ({ parameter, value })),
})
