import { Input } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useNarrow } from '../../parts/use-narrow.ts'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { AskForm } from './ask-form.tsx'
import { LawTabs } from './tabs.tsx'

export type Question = AnswerOf<'law/listQuestions'>['rows'][number]

/** The six that officers and workers ask most. */
const COMMON = ['deadline', 'deposit', 'who-must-pay', 'minimum-wage', 'crime-referral', 'may-list']

/** Ask the law: the questions at the left, the facts and the answer at the right; on a phone one after the other. */
export default function AskPage() {
  const { name } = useParams()
  const words = useWords()
  const { law } = words.t
  const narrow = useNarrow()
  const query = useRead('law/listQuestions', {})
  return (
    <>
      <LawTabs asking />
      <Busy query={query} rows={10}>
        {({ rows }) => {
          const chosen = rows.find(row => row.name === name)
          return (
            <>
              <div className="page-head">
                <div>
                  <h1>{narrow && chosen ? words.pick(chosen.label) : law.askTitle}</h1>
                  {narrow && chosen ? null : <p className="lead">{law.askLead(rows.length)}</p>}
                </div>
              </div>
              <div className="law-ask">
                {narrow && chosen ? (
                  <Link to="/law">← {law.allQuestions}</Link>
                ) : (
                  <QuestionList rows={rows} chosen={name} />
                )}
                {chosen ? (
                  <AskForm key={chosen.name} question={chosen} />
                ) : narrow && name === undefined ? null : (
                  <p className="card empty">{name === undefined ? law.choose : law.noQuestion}</p>
                )}
              </div>
            </>
          )
        }}
      </Busy>
    </>
  )
}

function QuestionList({ rows, chosen }: { rows: readonly Question[]; chosen: string | undefined }) {
  const words = useWords()
  const { law } = words.t
  const [text, setText] = useState('')
  const found = rows.filter(row => matches(row, text))
  const common = COMMON.flatMap(name => found.find(row => row.name === name) ?? [])
  const groups = [...new Set(rows.map(row => row.group))]
  return (
    <nav className="card law-questions no-print" aria-label={law.allQuestions}>
      <Input
        type="search"
        allowClear
        value={text}
        placeholder={law.find}
        aria-label={law.find}
        onChange={event => setText(event.target.value)}
      />
      {found.length === 0 ? <p className="t-quiet">{law.noQuestion}</p> : null}
      {text === '' ? <Group title={law.common} rows={common} chosen={chosen} strong /> : null}
      {groups.map(group => (
        <Group
          key={group}
          title={law.groups[group] ?? group}
          rows={found.filter(row => row.group === group)}
          chosen={chosen}
        />
      ))}
    </nav>
  )
}

function matches(row: Question, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return [row.name, row.label.zh, row.label.en, row.help.zh, row.help.en].some(one =>
    one.toLowerCase().includes(wanted),
  )
}

function Group({
  title,
  rows,
  chosen,
  strong = false,
}: {
  title: string
  rows: readonly Question[]
  chosen: string | undefined
  strong?: boolean
}) {
  const words = useWords()
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.map(row => (
          <li key={row.name}>
            <Link
              to={`/law/ask/${row.name}`}
              aria-current={row.name === chosen ? 'page' : undefined}
              className={strong ? 'strong' : undefined}
            >
              {words.pick(row.label)}
              {row.forWorkers && !strong ? <span className="note"> {words.t.law.forWorkers}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
