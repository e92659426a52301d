import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useId, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { act, freshKey } from '../../api.ts'
import { Problems } from '../../frame/refusal.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { ArticlesEditor, newArticle, type TypedArticle, useSettable, wireArticles } from './editor.tsx'
import { SECTORS } from './spans.ts'

type Head = {
  readonly task: number
  readonly sectors: readonly number[]
  readonly titleZh: string
  readonly titleEn: string
  readonly issuer: string
  readonly replaces: readonly string[]
  readonly number: string
  readonly publishedOn: string
  readonly effectiveOn: string
}
const EMPTY: Head = {
  task: 13,
  sectors: [...SECTORS],
  titleZh: '',
  titleEn: '',
  issuer: '',
  replaces: [],
  number: '',
  publishedOn: '',
  effectiveOn: '',
}

/** A new draft, or an instrument that was issued before and is entered late. */
export default function NewInstrument() {
  const words = useWords()
  const { instruments: t } = words.t
  const [query] = useSearchParams()
  const go = useNavigate()
  const client = useQueryClient()
  const late = query.get('late') === 'true'
  const [head, setHead] = useState<Head>(EMPTY)
  const [articles, setArticles] = useState<readonly TypedArticle[]>([newArticle(1)])
  const settable = useSettable()
  const key = useRef(freshKey())
  const what = late ? 'enter' : 'draft'
  const send = useMutation({
    mutationFn: () =>
      act<{ proceedingId: string }>(
        `instruments/instrument.${what}`,
        { input: inputOf(head, late, wireArticles(articles, settable)) },
        key.current,
      ),
    onSuccess: async ({ proceedingId }) => {
      await client.invalidateQueries({ queryKey: ['instruments/list'] })
      go(`/instruments/${proceedingId}`)
    },
  })
  const changed = () => {
    key.current = freshKey()
  }
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.headTitle[what]}</h1>
          <p className="lead">
            <Link to="/instruments">{t.back}</Link>
          </p>
        </div>
      </div>
      <form
        className="card form ins-form"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          send.mutate()
        }}
      >
        <HeadFields
          head={head}
          late={late}
          onChange={next => {
            changed()
            setHead(next)
          }}
        />
        <ArticlesEditor
          articles={articles}
          onChange={next => {
            changed()
            setArticles(next)
          }}
        />
        {send.error ? <Problems error={send.error} /> : null}
        <div>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t.save[what]}
          </Button>
        </div>
      </form>
    </>
  )
}

function inputOf(head: Head, late: boolean, articles: unknown) {
  const { titleEn, replaces, number, publishedOn, effectiveOn, ...rest } = head
  return {
    ...rest,
    ...(titleEn ? { titleEn } : {}),
    ...(replaces.length > 0 ? { replaces } : {}),
    ...(late ? { number, publishedOn, effectiveOn } : {}),
    articles,
  }
}

function HeadFields({ head, late, onChange }: { head: Head; late: boolean; onChange: (head: Head) => void }) {
  const words = useWords()
  const { instruments: t } = words.t
  const id = useId()
  const issued = useRead('instruments/published', {})
  const text = (name: 'titleZh' | 'titleEn' | 'issuer' | 'number', label: string) => (
    <div>
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <Input
        id={`${id}-${name}`}
        value={head[name]}
        onChange={event => onChange({ ...head, [name]: event.target.value })}
      />
    </div>
  )
  const day = (name: 'publishedOn' | 'effectiveOn', label: string) => (
    <div>
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <DatePicker
        id={`${id}-${name}`}
        value={head[name] ? dayjs(head[name]) : null}
        onChange={picked => onChange({ ...head, [name]: picked?.format('YYYY-MM-DD') ?? '' })}
      />
    </div>
  )
  return (
    <>
      <TaskFields head={head} onChange={onChange} />
      {text('titleZh', t.titleZh)}
      {text('titleEn', t.titleEn)}
      {text('issuer', t.issuer)}
      <div>
        <label className="field-label" htmlFor={`${id}-replaces`}>
          {t.replaces}
        </label>
        <Select
          id={`${id}-replaces`}
          mode="multiple"
          style={{ width: '100%' }}
          value={[...head.replaces]}
          onChange={(replaces: string[]) => onChange({ ...head, replaces })}
          options={(issued.data?.rows ?? [])
            .filter(row => row.untilDay === undefined)
            .map(row => ({ value: row.id, label: `${words.pick(row.title)} ${row.number}` }))}
        />
      </div>
      {late ? (
        <>
          {text('number', t.numberField)}
          {day('publishedOn', t.publishedOn)}
          {day('effectiveOn', t.effectiveOn)}
        </>
      ) : null}
    </>
  )
}

/** Which row of the plan, and for whom. */
function TaskFields({ head, onChange }: { head: Head; onChange: (head: Head) => void }) {
  const words = useWords()
  const { instruments: t } = words.t
  const id = useId()
  return (
    <>
      <div>
        <label className="field-label" htmlFor={id}>
          {t.task}
        </label>
        <Select
          id={id}
          style={{ width: '100%' }}
          value={head.task}
          onChange={(task: number) => onChange({ ...head, task })}
          options={Object.entries(t.tasks).map(([value, label]) => ({ value: Number(value), label }))}
        />
      </div>
      <fieldset>
        <legend className="field-label">{t.sectors}</legend>
        <Checkbox.Group
          value={[...head.sectors]}
          onChange={sectors => onChange({ ...head, sectors: sectors.map(Number) })}
          options={SECTORS.map(value => ({ value, label: words.t.frame.sectors[value] ?? '' }))}
        />
      </fieldset>
    </>
  )
}
