import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Trace } from './trace.tsx'

type Funds = AnswerOf<'funds/projectFunds'>

/** Funds of a project: sources with plan, arrival and use; when its account may run short; one line to the workers. */
export default function ProjectFundsPage() {
  const { code = '' } = useParams()
  const funds = useRead('funds/projectFunds', { project: code })
  const [source, setSource] = useState<string>()
  return (
    <Busy query={funds} rows={8}>
      {found => (
        <>
          <Head funds={found} />
          <Sources funds={found} chosen={source} onChoose={setSource} />
          {source ? <Trace project={found.project} source={source} /> : null}
          <Forecast funds={found} />
        </>
      )}
    </Busy>
  )
}

function Head({ funds }: { funds: Funds }) {
  const words = useWords()
  const t = words.t.accounts
  const missing = BigInt(funds.plannedFen) - BigInt(funds.arrivedFen)
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{funds.name}</h1>
          <span className="tag on">{t.fundsTitle}</span>
        </div>
        <p className="lead">
          {funds.sources.length === 0 ? (
            t.noSources
          ) : (
            <>
              {t.fundsLead(words.yuan(funds.plannedFen), words.yuan(funds.arrivedFen))}
              {missing > 0n ? <b className="t-gap">{t.lacks(words.yuan(String(missing)))}</b> : t.inPlace}
            </>
          )}
        </p>
      </div>
      <div className="acts no-print">
        <Link to={`/accounts/${encodeURIComponent(funds.project)}`}>{t.title}</Link>
      </div>
    </div>
  )
}

const RECORDS = {
  plan: 'funds/recordFundPlans',
  arrival: 'funds/recordFundArrivals',
  use: 'funds/recordFundUses',
} as const
type RecordName = keyof typeof RECORDS

function Sources({ funds, chosen, onChoose }: Choice) {
  const t = useWords().t.accounts
  const may = useMay()
  const { say } = useLive()
  const client = useQueryClient()
  const [open, setOpen] = useState<RecordName>()
  const names: readonly RecordName[] = may('funds.public') ? ['plan', 'arrival', 'use'] : []
  return (
    <section className="card" aria-labelledby="sources-title">
      <div className="card-head">
        <h2 id="sources-title">{t.sources}</h2>
        <div className="push no-print">
          {names.map(name => (
            <Button key={name} aria-expanded={open === name} onClick={() => setOpen(open === name ? undefined : name)}>
              {t.record[name]}
            </Button>
          ))}
        </div>
      </div>
      {open ? (
        <div className="card-form">
          <OperationForm
            key={open}
            operation={RECORDS[open]}
            fixed={{ project: funds.project }}
            button={t.record[open]}
            onFold={() => setOpen(undefined)}
            onDone={async () => {
              setOpen(undefined)
              say(t.saved)
              await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
            }}
          />
        </div>
      ) : null}
      {funds.sources.length === 0 ? <p className="empty">{t.noSources}</p> : null}
      {funds.sources.length === 0 ? null : <SourceTable funds={funds} chosen={chosen} onChoose={onChoose} />}
    </section>
  )
}

type Choice = {
  readonly funds: Funds
  readonly chosen: string | undefined
  readonly onChoose: (source: string | undefined) => void
}

function SourceTable({ funds, chosen, onChoose }: Choice) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.sourceColumns
  return (
    <div className="scroll-x">
      <table className="ledger stack">
        <thead>
          <tr>
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.kind}</th>
            {[columns.total, columns.planned, columns.arrived, columns.used].map(label => (
              <th key={label} scope="col" className="num">
                {label}
              </th>
            ))}
            <th scope="col">{t.trace}</th>
          </tr>
        </thead>
        <tbody>
          {funds.sources.map(one => (
            <tr key={one.id} className={one.code === chosen ? 'chosen' : undefined}>
              <th scope="row">
                {one.code}
                <div className="note">
                  {one.name} {one.document}
                </div>
              </th>
              <td data-label={columns.kind}>{t.sourceKinds[one.kind]}</td>
              <td data-label={columns.total} className="num">
                {words.money(one.totalFen)}
              </td>
              <td data-label={columns.planned} className="num">
                {words.money(one.plannedFen)}
              </td>
              <td
                data-label={columns.arrived}
                className={BigInt(one.arrivedFen) < BigInt(one.plannedFen) ? 'num t-gap' : 'num'}
              >
                {words.money(one.arrivedFen)}
              </td>
              <td data-label={columns.used} className="num">
                {words.money(one.usedFen)}
              </td>
              <td>
                <Button
                  size="small"
                  aria-pressed={one.code === chosen}
                  aria-label={`${t.trace} ${one.code}`}
                  onClick={() => onChoose(one.code === chosen ? undefined : one.code)}
                >
                  {t.trace}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const RANKS = ['p10', 'p50', 'p90'] as const

function Forecast({ funds }: { funds: Funds }) {
  const words = useWords()
  const t = words.t.accounts
  const found = funds.forecast
  if (!found) return null
  const percent = (bp: number) => `${Math.round(bp / 10) / 10}%`
  return (
    <section className="card" aria-labelledby="forecast-title">
      <div className="card-head">
        <h2 id="forecast-title">{t.forecast}</h2>
        <span className="note">≈</span>
      </div>
      <p className="card-lead">
        {found.riskBp === 0 ? (
          t.forecastCalm(found.months)
        ) : (
          <b className="t-gap">{t.forecastRisk(percent(found.riskBp), found.months)}</b>
        )}
      </p>
      {found.riskBp === 0 ? null : (
        <dl className="facts-list">
          {RANKS.map(rank => {
            const short = found[rank]
            return (
              <div key={rank} className="how-step">
                <dt>{t.ranks[rank]}</dt>
                <dd>{short ? `${words.day(short.on)}　≈ ${words.yuan(short.fen)}` : t.never}</dd>
              </div>
            )
          })}
        </dl>
      )}
      <dl className="part-bars">
        {found.pays.map(pay => (
          <div key={pay.month} style={{ display: 'contents' }}>
            <dt>
              {words.day(pay.payDue)} <span className="note">≈ {words.yuan(pay.needFen)}</span>
            </dt>
            <dd className="part-track-cell" aria-hidden="true">
              <span className="part-track">
                <span
                  className={pay.riskBp > 0 ? 'part-fill wrong' : 'part-fill'}
                  style={{ width: pay.riskBp > 0 ? `${pay.riskBp / 100}%` : '0' }}
                />
              </span>
            </dd>
            <dd className="num">{percent(pay.riskBp)}</dd>
          </div>
        ))}
      </dl>
      <p className="note card-lead">{t.forecastMethod(found.runs, found.past)}</p>
    </section>
  )
}
