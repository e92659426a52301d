import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useEffect, useId, useRef, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import type { JsonSchema, SaidProblem } from '../../api-types.ts'
import { useLive } from '../../frame/live.tsx'
import { Problems, problemsOf } from '../../frame/refusal.tsx'
import { collect, type FieldProblem, type Typed } from '../../parts/form/schema.ts'
import { SchemaForm } from '../../parts/form/schema-form.tsx'
import { LawAnswerView } from '../../parts/law/answer.tsx'
import { asForm, factsOfHash, hashOf, publicFacts, typedOf } from '../../parts/law/facts.ts'
import { useAnswer } from '../../parts/law/use-answer.ts'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import type { Question } from './ask.tsx'

/** Short names chosen from a list: which fact takes which list. */
function useLists() {
  const clocks = useRead('law/listClocks', {})
  const figures = useRead('law/listFigures', {})
  const asChoices = (rows: readonly { id: string; label: { zh: string; en: string } }[] | undefined) =>
    (rows ?? []).map((row): JsonSchema => ({ const: row.id, title: row.label.zh, 'x-en': row.label.en }))
  return { clock: asChoices(clocks.data?.rows), parameter: asChoices(figures.data?.rows) }
}

/** Does it begin in the lower part of the screen, or under it? */
function isBelow(node: HTMLElement | null): boolean {
  return node !== null && node.getBoundingClientRect().top > innerHeight * 0.6
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** What is typed, the day, and what the law said: the facts stand in the address, so that the answer can be sent. */
function useAsking(question: Question) {
  const words = useWords()
  const place = useLocation()
  const go = useNavigate()
  const schema = asForm(question.facts as JsonSchema, useLists())
  const givenOn = new URLSearchParams(place.search).get('on')
  const [typed, setTyped] = useState<Typed>(() => typedOf(schema, factsOfHash(place.hash) ?? {}))
  const [on, setOn] = useState(isDay(givenOn) ? givenOn : words.today)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [stale, setStale] = useState(false)
  const answer = useAnswer()
  const type = (next: Typed) => {
    setTyped(next)
    setStale(true)
  }
  const takeDay = (next: string) => {
    setOn(next)
    setStale(true)
  }
  const ask = (facts: Typed, day: string) => {
    const collected = collect(schema, facts, words)
    setProblems(collected.problems)
    if (collected.problems.length > 0) return
    setStale(false)
    const hash = hashOf(publicFacts(schema, collected.value, words))
    go({ pathname: place.pathname, search: `?on=${day}`, hash }, { replace: true })
    answer.mutate({ question: question.name, facts: collected.value, on: day })
  }
  const example = () => {
    if (!question.example) return
    const next = typedOf(schema, question.example.facts as Typed)
    setTyped(next)
    setOn(question.example.on)
    ask(next, question.example.on)
  }
  // A link that carries all the facts is answered at once, one that lacks some waits to be filled.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current || Object.keys(typed).length === 0) return
    opened.current = true
    const { value, problems: lacking } = collect(schema, typed, words)
    if (lacking.length === 0) answer.mutate({ question: question.name, facts: value, on })
  }, [typed, schema, words, answer, question.name, on])
  return { schema, typed, on, problems, stale, answer, type, takeDay, ask: () => ask(typed, on), example }
}

/** Facts as a form, the day, and the answer below it. */
export function AskForm({ question }: { question: Question }) {
  const asking = useAsking(question)
  return (
    <div className="law-work">
      <FactsForm question={question} asking={asking} />
      <Answered asking={asking} />
    </div>
  )
}

type Asking = ReturnType<typeof useAsking>

function FactsForm({ question, asking }: { question: Question; asking: Asking }) {
  const words = useWords()
  const { law } = words.t
  const { answer } = asking
  return (
    <form
      className="card form law-form no-print"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        asking.ask()
      }}
    >
      <h2>{words.pick(question.label)}</h2>
      <p className="note">{words.pick(question.help)}</p>
      <SchemaForm
        schema={asking.schema}
        typed={asking.typed}
        problems={asking.problems}
        refused={answer.error ? problemsOf(answer.error) : []}
        onType={asking.type}
      />
      <OnDay on={asking.on} onChange={asking.takeDay} />
      <div className="law-buttons">
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          {law.ask}
        </Button>
        <Button onClick={asking.example}>{law.example}</Button>
        <Button onClick={() => asking.type({})}>{law.clear}</Button>
      </div>
    </form>
  )
}

function Answered({ asking: { answer, stale } }: { asking: Asking }) {
  const { law } = useWords().t
  const below = useRef<HTMLDivElement>(null)
  const answeredAt = answer.isPending ? 0 : answer.submittedAt
  useEffect(() => {
    // On a narrow screen the answer stands below a long form: it is brought into view.
    if (answeredAt > 0 && isBelow(below.current)) below.current?.scrollIntoView({ block: 'start' })
  }, [answeredAt])
  return (
    <div className="law-answer" aria-live="polite" ref={below}>
      {stale && (answer.data || answer.error) ? <p className="t-late">{law.changed}</p> : null}
      {answer.error ? (
        <>
          <Problems error={answer.error} />
          <UnknownFigure problems={problemsOf(answer.error)} />
        </>
      ) : null}
      {answer.data && !answer.error ? (
        <section className="card" aria-label={law.answer}>
          <div className="card-head">
            <h2>{law.answer}</h2>
            <span className="push no-print">
              <CopyLink />
            </span>
          </div>
          <div className="panel-body">
            <LawAnswerView answer={answer.data} />
          </div>
        </section>
      ) : null}
    </div>
  )
}

function OnDay({ on, onChange }: { on: string; onChange: (day: string) => void }) {
  const id = useId()
  const words = useWords()
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {words.t.law.on}
      </label>
      <DatePicker
        id={id}
        style={{ width: '100%' }}
        allowClear={false}
        value={dayjs(on)}
        onChange={picked => onChange(picked?.format('YYYY-MM-DD') ?? words.today)}
      />
    </div>
  )
}

/** Copies the address of the answer; where the browser does not let us, the address bar has it. */
function CopyLink() {
  const { law } = useWords().t
  const { say } = useLive()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(location.href)
    setCopied(true)
    say(law.linkCopied)
  }
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {law.link}
      </Button>
      {copied ? <span className="note"> {law.linkCopied}</span> : null}
    </>
  )
}

/** Which figure or clock is not known that day, and from when it is; the refusal itself names it by its short name. */
function UnknownFigure({ problems }: { problems: readonly SaidProblem[] }) {
  const words = useWords()
  const figures = useRead('law/listFigures', {})
  const clocks = useRead('law/listClocks', {})
  const refused = problems.find(problem => problem.code === 'unknown-law')
  const id = refused && /[A-Z][A-Z0-9]*(-[A-Z0-9]+)+/.exec(refused.says.en)?.[0]
  if (!id) return null
  const figure = figures.data?.rows.find(row => row.id === id)
  const clock = clocks.data?.rows.find(row => row.id === id)
  const first = figure?.figures[0]
  if (figure)
    return (
      <p className="card empty">
        <Link to={`/law/figures?open=${id}`}>{words.pick(figure.label)}</Link>{' '}
        {first ? words.t.law.knownFrom(words.longDay(first.from)) : ''}
      </p>
    )
  return clock ? (
    <p className="card empty">
      <Link to={`/law/clocks?q=${id}`}>{words.pick(clock.label)}</Link> {words.t.law.clockThen}
    </p>
  ) : null
}
