import { useQueries, useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { read } from '../../api.ts'
import type { Label, TitledCite } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { useWords } from '../../text/words.tsx'
import type { Typed } from '../form/schema.ts'
import { LawAnswerView, StepChain } from '../law/answer.tsx'
import { hashOf } from '../law/facts.ts'
import type { LawStep } from '../law/types.ts'
import { askLaw } from '../law/use-answer.ts'

/** A question of law with the facts of the figure, asked when the drawer opens. */
export type WhyAsked = { readonly question: string; readonly facts: Typed }
/** What a figure rests on: facts found, rules, steps, questions of law, evidence. */
export type WhyGiven = {
  readonly facts?: readonly { readonly label: Label; readonly value: string | Label; readonly cite?: TitledCite }[]
  readonly cites?: readonly TitledCite[]
  readonly steps?: readonly LawStep[]
  readonly asked?: readonly WhyAsked[]
  readonly evidence?: readonly string[]
}

/** A quiet button beside a figure; it opens the rule behind it, with its steps and where it stands. */
export function Why({ of, given }: { of: string; given: WhyGiven }) {
  const { law } = useWords().t
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link-button why-button no-print"
        aria-label={law.whyOf(of)}
        onClick={() => setOpen(true)}
      >
        {law.why}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={law.whyOf(of)} size={DRAWER} destroyOnHidden>
        <WhyBody given={given} />
      </Drawer>
    </>
  )
}

/** Wide enough for a chain of steps; on a phone the whole screen. */
const DRAWER = 'min(560px, 100vw)'

function WhyBody({ given }: { given: WhyGiven }) {
  const words = useWords()
  const { law } = words.t
  return (
    <div className="why-body">
      {given.facts?.length ? (
        <section>
          <h3>{law.whyFacts}</h3>
          <dl className="law-parts">
            {given.facts.map(fact => (
              <div key={fact.label.zh}>
                <dt>{words.pick(fact.label)}</dt>
                <dd>{words.pick(fact.value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {given.cites?.length ? <Rules cites={given.cites} /> : null}
      {given.steps?.length ? (
        <section>
          <h3>{law.steps}</h3>
          <StepChain steps={given.steps} />
        </section>
      ) : null}
      {given.asked?.map(asked => (
        <Asked key={asked.question} asked={asked} />
      ))}
      {given.evidence?.length ? (
        <section>
          <h3>{law.whyEvidence}</h3>
          <ul className="note evidence-keys">
            {given.evidence.map(key => (
              <li key={key}>
                <code>{key}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** The rules with our words for them. */
function Rules({ cites }: { cites: readonly TitledCite[] }) {
  const words = useWords()
  const instruments = useQueries({
    queries: [...new Set(cites.map(cite => cite.instrument))].map(id => ({
      queryKey: ['law/getInstrument', { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => read('law/getInstrument', { id }, signal),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    })),
  })
  const saysOf = (cite: TitledCite) =>
    instruments.find(one => one.data?.id === cite.instrument)?.data?.articles.find(one => one.article === cite.article)
      ?.says
  return (
    <section>
      <h3>{words.t.law.whyRule}</h3>
      <ul className="law-cites">
        {cites.map(cite => (
          <li key={`${cite.instrument} ${cite.article}`}>
            <CiteLink cite={cite} /> <span className="t-plain">{words.pick(saysOf(cite))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ asked }: { asked: WhyAsked }) {
  const words = useWords()
  const questions = useQuery({
    queryKey: ['law/listQuestions', {}],
    queryFn: ({ signal }) => read('law/listQuestions', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const answer = useQuery({
    queryKey: ['law/ask', asked, words.today],
    queryFn: () => askLaw(asked.question, asked.facts, words.today),
    retry: false,
  })
  const question = questions.data?.rows.find(row => row.name === asked.question)
  return (
    <section>
      <h3>{question ? words.pick(question.label) : words.t.law.answer}</h3>
      <Busy query={answer} rows={4}>
        {found => <LawAnswerView answer={found} />}
      </Busy>
      <Link to={`/law/ask/${asked.question}?on=${words.today}${hashOf(asked.facts)}`}>{words.t.law.whyOpen}</Link>
    </section>
  )
}
