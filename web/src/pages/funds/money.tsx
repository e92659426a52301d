import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Busy } from '../../frame/busy.tsx'
import { useCite } from '../../frame/cite.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { CoverLines } from '../../parts/covers/cover-line.tsx'
import { isOpen, missingFen, type Money, type Paper } from '../../parts/covers/cover-plan.ts'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useListed, useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Steps } from './steps.tsx'

/** A project's money page: what should cover its wages when a firm fails, and on which days nothing did. */
export default function MoneyPage() {
  const { code = '' } = useParams()
  const money = useRead('funds/projectMoney', { project: code })
  return (
    <Busy query={money} rows={8}>
      {found => (
        <>
          <Head money={found} />
          {found.lines.length === 0 ? <NothingKnown /> : <Line money={found} />}
          <Papers money={found} />
          <Steps key={`${found.project}-${found.covers.length}`} money={found} />
          {found.needs.length === 0 ? null : <How money={found} />}
          <Postings project={found.project} />
        </>
      )}
    </Busy>
  )
}

function Head({ money }: { money: Money }) {
  const words = useWords()
  const t = words.t.money
  const worst = money.lines
    .filter(line => line.uncoveredDays > 0)
    .sort((a, b) => Number(isOpen(money, b)) - Number(isOpen(money, a)) || b.uncoveredDays - a.uncoveredDays)[0]
  const missing = worst && isOpen(money, worst) ? words.yuan(missingFen(worst)) : ''
  const party = words.t.projects.roles[worst?.kind === 'payment' ? 'owner' : 'generalContractor']
  const lead = worst ? t.lead(t.kinds[worst.kind], worst.uncoveredDays, missing, party) : undefined
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{money.name}</h1>
          <span className="tag on">{t.title}</span>
        </div>
        <p className="lead">
          {lead ? (
            <>
              {lead.before} <b className="t-gap">{lead.strong}</b>
              {lead.after}
            </>
          ) : money.lines.length > 0 ? (
            t.calm
          ) : (
            t.noNeed
          )}
        </p>
      </div>
      <div className="acts no-print">
        <Link to={`/settlement/${encodeURIComponent(money.project)}`}>{words.t.settlement.title}</Link>{' '}
        <Link to={`/chain/${encodeURIComponent(money.project)}`}>{words.t.chain.title}</Link>
      </div>
    </div>
  )
}

function NothingKnown() {
  const { t } = useWords()
  return (
    <div className="card empty">
      <p>{t.money.noNeed}</p>
      <p className="note">{t.money.noNeedFix}</p>
    </div>
  )
}

function Line({ money }: { money: Money }) {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="cover-title">
      <div className="card-head">
        <h2 id="cover-title">{t.money.lineTitle}</h2>
        <div className="push note cover-legend" aria-hidden="true">
          <span className="key-yes">{t.money.legend.covered}</span>
          <span className="key-no">{t.money.legend.uncovered}</span>
          <span className="key-paper">{t.money.legend.paper}</span>
          {money.completesOn ? <span className="key-completes">{t.money.legend.completes}</span> : null}
        </div>
      </div>
      <CoverLines money={money} />
    </section>
  )
}

function Papers({ money }: { money: Money }) {
  const words = useWords()
  const t = words.t.money
  const client = useQueryClient()
  const { say } = useLive()
  const may = useMay()
  const [filing, setFiling] = useState(false)
  const columns = t.paperColumns
  return (
    <section className="card" aria-labelledby="papers-title">
      <div className="card-head">
        <h2 id="papers-title">{t.papers}</h2>
        {may('funds.write') ? (
          <div className="push no-print">
            <Button aria-expanded={filing} onClick={() => setFiling(!filing)}>
              {t.file}
            </Button>
          </div>
        ) : null}
      </div>
      {filing ? (
        <div className="card-form">
          <OperationForm
            operation="funds/recordCovers"
            fixed={{ project: money.project }}
            button={t.file}
            onFold={() => setFiling(false)}
            onDone={async () => {
              setFiling(false)
              say(t.filed)
              await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
            }}
          />
        </div>
      ) : null}
      {money.covers.length === 0 ? (
        <p className="empty">{t.noPapers}</p>
      ) : (
        <div className="scroll-x">
          <table className="ledger stack">
            <thead>
              <tr>
                <th scope="col">{columns.number}</th>
                <th scope="col">{columns.kind}</th>
                <th scope="col">{columns.form}</th>
                <th scope="col">{columns.issuer}</th>
                <th scope="col" className="num">
                  {columns.amount}
                </th>
                <th scope="col" className="num">
                  {columns.left}
                </th>
                <th scope="col">{columns.term}</th>
                <th scope="col">{columns.filed}</th>
                <th scope="col">{columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {money.covers.map(paper => (
                <PaperRow key={paper.id} paper={paper} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function PaperRow({ paper }: { paper: Paper }) {
  const words = useWords()
  const t = words.t.money
  const columns = t.paperColumns
  const from = words.day(paper.from)
  return (
    <tr>
      <th scope="row">{paper.number}</th>
      <td data-label={columns.kind}>{t.kinds[paper.kind]}</td>
      <td data-label={columns.form}>{t.forms[paper.form]}</td>
      <td data-label={columns.issuer}>{paper.issuer}</td>
      <td data-label={columns.amount} className="num">
        {words.money(paper.amountFen)}
      </td>
      <td data-label={columns.left} className="num">
        {words.money(paper.leftFen)}
      </td>
      <td data-label={columns.term}>{paper.until ? t.term(from, words.day(paper.until)) : t.openTerm(from)}</td>
      <td data-label={columns.filed}>{words.day(paper.filedOn)}</td>
      <td data-label={columns.state}>
        {paper.expired ? <b className="t-gap">{t.expired}</b> : null}
        {!paper.expired && paper.daysLeft !== undefined ? t.daysLeft(paper.daysLeft) : null}
        {!paper.expired && paper.remindBy ? <div className="note">{t.remindBy(words.day(paper.remindBy))}</div> : null}
        {paper.flaws.map(flaw => (
          <div key={flaw.en} className="t-late">
            {words.pick(flaw)}
          </div>
        ))}
      </td>
    </tr>
  )
}

function How({ money }: { money: Money }) {
  const words = useWords()
  const cite = useCite()
  const t = words.t.money
  return (
    <section className="card" aria-labelledby="how-title">
      <div className="card-head">
        <h2 id="how-title">{t.how}</h2>
      </div>
      <div className="hows">
        {money.needs.map(need => (
          <details key={need.kind}>
            <summary>
              <b>{t.kinds[need.kind]}</b> {t.required(words.yuan(need.requiredFen))} · {words.pick(need.reason)} ·{' '}
              {t.dueBy(words.day(need.dueOn))}
            </summary>
            <dl className="facts-list">
              {need.steps
                .map((step, n) => ({ ...step, key: `${need.kind}-${n}` }))
                .map(step => (
                  <div key={step.key} className="how-step">
                    <dt>{words.pick(step.label)}</dt>
                    <dd>
                      {step.words ? words.pick(step.words) : step.value}
                      {step.cite ? <span className="note"> {cite(step.cite)}</span> : null}
                    </dd>
                  </div>
                ))}
            </dl>
          </details>
        ))}
      </div>
    </section>
  )
}

function Postings({ project }: { project: string }) {
  const words = useWords()
  const t = words.t.money
  const list = useListed('funds/listPostings', { project })
  const rows = list.data?.flatMap(page => page.rows) ?? []
  const nameOf = (account: string) => t.accounts[account.slice(0, account.indexOf(':'))] ?? account
  const columns = t.postingColumns
  return (
    <section className="card" aria-labelledby="postings-title">
      <div className="card-head">
        <h2 id="postings-title">{t.postings}</h2>
        <span className="note">{t.zeroSum}</span>
      </div>
      <Busy query={list} rows={3}>
        {() =>
          rows.length === 0 ? (
            <p className="empty">{t.noPostings}</p>
          ) : (
            <div className="scroll-x">
              <table className="ledger stack">
                <thead>
                  <tr>
                    <th scope="col">{columns.on}</th>
                    <th scope="col">{columns.reason}</th>
                    <th scope="col">{columns.from}</th>
                    <th scope="col">{columns.to}</th>
                    <th scope="col" className="num">
                      {columns.sum}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(row => (
                    <tr key={row.id}>
                      <td data-label={columns.on}>{words.day(row.on)}</td>
                      <th scope="row">{words.pick(row.reason)}</th>
                      <td data-label={columns.from}>{nameOf(row.from)}</td>
                      <td data-label={columns.to}>{nameOf(row.to)}</td>
                      <td data-label={columns.sum} className="num">
                        {words.money(row.fen)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
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
