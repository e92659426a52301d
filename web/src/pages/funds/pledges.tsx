import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useListed, useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { PledgeCard } from './pledge.tsx'

export type Pledge = AnswerOf<'funds/listPledges'>['rows'][number]

/** Assets pledged for unpaid wages: the register, and of the chosen one its order, its money and who was paid. */
export default function PledgesPage() {
  const words = useWords()
  const t = words.t.settlement
  const { id } = useParams()
  const list = useListed('funds/listPledges', {})
  return (
    <Busy query={list} rows={8}>
      {pages => {
        const rows = pages.flatMap(page => page.rows)
        const chosen = id ?? rows[0]?.id
        const waiting = rows.reduce((sum, row) => sum + BigInt(row.balanceFen), 0n)
        return (
          <>
            <div className="page-head">
              <div>
                <h1>{t.pledges}</h1>
                {rows.length > 0 ? <p className="lead">{t.pledgesLead(words.yuan(waiting))}</p> : null}
              </div>
            </div>
            <Begin />
            {rows.length === 0 ? (
              <div className="card empty">
                <p>{t.pledge.empty}</p>
                <p className="note">{t.pledge.emptyFix}</p>
              </div>
            ) : (
              <div className="fund-page">
                <Register rows={rows} chosen={chosen} {...(list.more ? { more: list.more } : {})} />
                {chosen === undefined ? null : <One key={chosen} id={chosen} />}
              </div>
            )}
          </>
        )
      }}
    </Busy>
  )
}

function One({ id }: { id: string }) {
  const pledge = useRead('funds/pledge', { id })
  return (
    <div>
      <Busy query={pledge} rows={6}>
        {found => <PledgeCard pledge={found} />}
      </Busy>
    </div>
  )
}

const STARTS = [
  { key: 'register', operation: 'funds/assetPledge.register', may: 'funds.pledge' },
  { key: 'enter', operation: 'funds/assetPledge.enter', may: 'funds.approve' },
  { key: 'offer', operation: 'funds/assetPledge.offer', may: 'funds.write' },
] as const

function Begin() {
  const words = useWords()
  const t = words.t.settlement
  const may = useMay()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { say } = useLive()
  const [open, setOpen] = useState<string>()
  const starts = STARTS.filter(start => may(start.may))
  const chosen = starts.find(start => start.key === open)
  if (starts.length === 0) return null
  return (
    <div className="no-print">
      <p className="pledge-begin">
        {starts.map(start => (
          <Button
            key={start.key}
            aria-expanded={open === start.key}
            onClick={() => setOpen(open === start.key ? undefined : start.key)}
          >
            {t.pledge[start.key]}
          </Button>
        ))}
      </p>
      {chosen ? (
        <section className="card">
          <div className="card-form" style={{ paddingTop: 12 }}>
            <OperationForm<{ proceedingId: string }>
              key={chosen.key}
              operation={chosen.operation}
              button={t.pledge[chosen.key]}
              onFold={() => setOpen(undefined)}
              onDone={async answer => {
                setOpen(undefined)
                say(t.done)
                await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
                await navigate(`/pledges/${answer.proceedingId}`)
              }}
            />
          </div>
        </section>
      ) : null}
    </div>
  )
}

function Register({ rows, chosen, more }: { rows: readonly Pledge[]; chosen: string | undefined; more?: () => void }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  return (
    <section className="card scroll-x">
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t.asset}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" className="num">
              {t.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className={row.id === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <Link to={`/pledges/${row.id}`} aria-current={row.id === chosen ? 'page' : undefined}>
                  {row.asset}
                </Link>
                <div className="note">{row.debtor}</div>
              </th>
              <td>
                {words.pick(row.state.label)}
                {row.isExpired && row.validUntil ? (
                  <div className="t-gap">{t.expired(words.day(row.validUntil))}</div>
                ) : null}
              </td>
              <td className="num">{words.money(row.balanceFen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? (
        <p className="panel-body no-print">
          <button type="button" onClick={more}>
            {words.t.frame.more}
          </button>
        </p>
      ) : null}
    </section>
  )
}
