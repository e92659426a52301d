import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Curve } from '../../parts/fund/curve.tsx'
import type { Fund } from '../../parts/fund/curve-plan.ts'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

/** The emergency funds: one line a county, and of the chosen one the balance over time, its advances and its acts. */
export default function FundsPage() {
  const words = useWords()
  const t = words.t.funds
  const { region } = useParams()
  const list = useRead('funds/listFunds', {})
  return (
    <Busy query={list} rows={6}>
      {({ rows }) => {
        const chosen = region ? Number(region) : (rows.find(row => row.sizeFen) ?? rows[0])?.region
        return (
          <>
            <div className="page-head">
              <div>
                <h1>{t.title}</h1>
                <p className="lead">{t.lead(rows.filter(row => row.sizeFen).length, rows.length)}</p>
              </div>
            </div>
            {rows.length === 0 ? <p className="card empty">{t.empty}</p> : null}
            <div className="fund-page">
              <Counties rows={rows} chosen={chosen} />
              {chosen === undefined ? null : <One key={chosen} region={chosen} />}
            </div>
          </>
        )
      }}
    </Busy>
  )
}

type Row = AnswerOf<'funds/listFunds'>['rows'][number]

function Counties({ rows, chosen }: { rows: readonly Row[]; chosen: number | undefined }) {
  const words = useWords()
  const t = words.t.funds
  if (rows.length === 0) return null
  return (
    <section className="card scroll-x">
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t.county}</th>
            <th scope="col" className="num">
              {t.free}
            </th>
            <th scope="col" className="num">
              {t.claim}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.region} className={row.region === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <Link to={`/funds/${row.region}`} aria-current={row.region === chosen ? 'page' : undefined}>
                  {words.pick(row.name)}
                </Link>
              </th>
              <td className={row.isLow || !row.sizeFen ? 'num t-gap' : 'num'}>
                {row.sizeFen ? words.money(row.balanceFen) : '–'}
              </td>
              <td className="num">{row.sizeFen ? words.money(row.claimFen) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function One({ region }: { region: number }) {
  const fund = useRead('funds/fund', { region })
  return (
    <div>
      <Busy query={fund} rows={6}>
        {found => (
          <>
            <Balance fund={found} />
            <Advances fund={found} />
          </>
        )}
      </Busy>
    </div>
  )
}

type Act = 'setUp' | 'replenish' | 'apply'
const OPERATIONS: Readonly<Record<Act, string>> = {
  setUp: 'funds/recordFunds',
  replenish: 'funds/replenishFund',
  apply: 'funds/fundAdvance.apply',
}

function Balance({ fund }: { fund: Fund }) {
  const words = useWords()
  const t = words.t.funds
  const client = useQueryClient()
  const navigate = useNavigate()
  const { say } = useLive()
  const may = useMay()
  const [open, setOpen] = useState<Act>()
  const acts: readonly Act[] = may('funds.advance') ? (fund.sizeFen ? ['apply', 'replenish'] : ['setUp']) : []
  return (
    <section className="card" aria-labelledby="fund-title">
      <div className="card-head">
        <h2 id="fund-title">{words.pick(fund.name)}</h2>
        <span className="note">
          {fund.setUpOn
            ? t.setUpOn(words.day(fund.setUpOn), fund.document ?? '')
            : t.expected(words.yuan(fund.expectedFen))}
        </span>
        <div className="push no-print">
          {acts.map(one => (
            <Button key={one} aria-expanded={open === one} onClick={() => setOpen(open === one ? undefined : one)}>
              {t[one]}
            </Button>
          ))}
        </div>
      </div>
      <FundLead fund={fund} />
      {open ? (
        <div className="card-form">
          <OperationForm<{ proceedingId?: string }>
            key={open}
            operation={OPERATIONS[open]}
            fixed={{ region: fund.region }}
            button={t[open]}
            onFold={() => setOpen(undefined)}
            onDone={async answer => {
              setOpen(undefined)
              say(t.done)
              await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
              if (answer.proceedingId) await navigate(`/proceedings/${answer.proceedingId}`)
            }}
          />
        </div>
      ) : null}
      {fund.curve.length > 0 ? <Curve fund={fund} /> : null}
    </section>
  )
}

function FundLead({ fund }: { fund: Fund }) {
  const words = useWords()
  const t = words.t.funds
  if (!fund.sizeFen) return <p className="empty">{t.none}</p>
  return (
    <p className="fund-lead">
      <b className={fund.isLow ? 't-gap' : undefined}>{t.balanceSays(words.yuan(fund.balanceFen), '').balance}</b>
      {fund.decidedFen === '0' ? '' : t.decided(words.yuan(fund.decidedFen))}
      {fund.claimFen === '0' ? '' : t.claims(words.yuan(fund.claimFen))}
      {words.lang === 'zh' ? '。' : '.'} {fund.isLow ? <span className="t-gap">{t.low}</span> : null}
    </p>
  )
}

function Advances({ fund }: { fund: Fund }) {
  const words = useWords()
  const t = words.t.funds
  const columns = t.columns
  return (
    <section className="card" aria-labelledby="advances-title">
      <div className="card-head">
        <h2 id="advances-title">{t.advances}</h2>
      </div>
      {fund.advances.length === 0 ? (
        <p className="empty">{t.noAdvances}</p>
      ) : (
        <div className="scroll-x">
          <table className="ledger">
            <thead>
              <tr>
                <th scope="col">{columns.what}</th>
                <th scope="col">{columns.state}</th>
                <th scope="col" className="num">
                  {columns.people}
                </th>
                <th scope="col" className="num">
                  {columns.decided}
                </th>
                <th scope="col" className="num">
                  {columns.paid}
                </th>
                <th scope="col" className="num">
                  {columns.recovered}
                </th>
                <th scope="col" className="num">
                  {columns.days}
                </th>
              </tr>
            </thead>
            <tbody>
              {fund.advances.map(row => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={`/proceedings/${row.id}`}>{words.pick(row.title)}</Link>
                  </th>
                  <td>{words.pick(row.state.label)}</td>
                  <td className="num">{words.count(row.people)}</td>
                  <td className="num">{words.money(row.decidedFen)}</td>
                  <td className="num">{words.money(row.paidFen)}</td>
                  <td className="num">{words.money(row.recoveredFen)}</td>
                  <td className="num">{row.daysToCard === undefined ? '–' : t.days(row.daysToCard)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
