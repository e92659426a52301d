import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { daysFrom } from '../../calendar.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { FlowChart } from '../../parts/account/flow-chart.tsx'
import type { Account } from '../../parts/account/flow-plan.ts'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Entrusted, Forbidden, Months, Moves } from './account-tables.tsx'

/** The wage account of a project: what it holds against what must be paid, how it moved, where every fen is. */
export default function AccountPage() {
  const { code = '' } = useParams()
  const account = useRead('funds/account', { project: code })
  const { t } = useWords()
  return (
    <Busy query={account} rows={10}>
      {found => (
        <>
          <Head account={found} />
          <section className="card" aria-labelledby="curve-title">
            <div className="card-head">
              <h2 id="curve-title">{t.accounts.curve}</h2>
              <div className="push note flow-legend" aria-hidden="true">
                <span className="key-in">{t.accounts.legend.in}</span>{' '}
                <span className="key-out">{t.accounts.legend.out}</span>{' '}
                <span className="key-balance">{t.accounts.legend.balance}</span>
              </div>
            </div>
            <FlowChart account={found} />
          </section>
          {found.forbidden.length === 0 ? null : <Forbidden account={found} />}
          <div className="account-grid">
            <Where account={found} />
            <Papers account={found} />
          </div>
          <Months account={found} />
          <Entrusted account={found} />
          <Moves project={found.project} />
        </>
      )}
    </Busy>
  )
}

function Head({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const coming = account.coming
  const missing = coming ? BigInt(coming.needFen) - BigInt(account.balanceFen) : 0n
  const due = account.openBy
    ? account.openingLate
      ? t.openedLate(words.day(account.openBy))
      : t.openBy(words.day(account.openBy))
    : ''
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{account.name}</h1>
          <span className="tag on">{t.title}</span>
        </div>
        <p className="lead">
          {account.account ? t.lead(words.yuan(account.balanceFen)) : <b className="t-gap">{t.leadNone}</b>}
          {coming ? t.needs(words.day(coming.payDue), words.yuan(coming.needFen)) : account.account ? '。' : ''}
          {coming && missing > 0n ? <b className="t-gap">{t.short(words.yuan(String(missing)))}</b> : null}
          {coming && missing <= 0n ? t.enough : null}
          {account.account ? null : ` ${due}`}
        </p>
      </div>
      <div className="acts no-print">
        <Link to={`/chain/${encodeURIComponent(account.project)}`}>{t.chain}</Link>{' '}
        <Link to={`/public/${encodeURIComponent(account.project)}`}>{t.funds}</Link>
      </div>
    </div>
  )
}

const WRONG: ReadonlySet<string> = new Set(['outside', 'cash', 'unexplained'])

function Where({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const parts = account.flow.parts.filter(part => part.fen !== '0')
  const most = parts.reduce((max, part) => (BigInt(part.fen) > max ? BigInt(part.fen) : max), 1n)
  return (
    <section className="card" aria-labelledby="where-title">
      <div className="card-head">
        <h2 id="where-title">{t.where}</h2>
        <span className="note">{t.whereNote(`${account.flow.explainedBp / 100}%`)}</span>
      </div>
      {parts.length === 0 ? <p className="empty">{t.noMoves}</p> : null}
      <dl className="part-bars">
        {parts.map(part => (
          <div key={part.part} style={{ display: 'contents' }}>
            <dt className={WRONG.has(part.part) ? 't-gap' : undefined}>{t.parts[part.part]}</dt>
            <dd className="part-track-cell" aria-hidden="true">
              <span className="part-track">
                <span
                  className={`part-fill${part.part === 'paid' ? ' paid' : ''}${WRONG.has(part.part) ? ' wrong' : ''}`}
                  style={{ width: `${Number((BigInt(part.fen) * 1000n) / most) / 10}%` }}
                />
              </span>
            </dd>
            <dd className="num">{words.money(part.fen)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const ACTS = {
  propose: 'funds/wageAccount.propose',
  adopt: 'funds/wageAccount.adopt',
  freeze: 'funds/accountFreezing.receive',
  statement: 'funds/recordStatements',
} as const
type ActName = keyof typeof ACTS

function Papers({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const its = account.account
  const facts: readonly (readonly [string, string | undefined, string?])[] = [
    [t.facts.name, account.accountName],
    ...(its
      ? ([
          [t.facts.bank, t.bank(its.bankName, its.last4)],
          [
            t.facts.opened,
            words.day(its.openedOn),
            account.openingLate && account.openBy ? t.late(daysFrom(account.openBy, its.openedOn)) : '',
          ],
          [
            t.facts.filed,
            its.filedOn && words.day(its.filedOn),
            !its.filedOn && its.fileBy ? t.fileBy(words.day(its.fileBy)) : '',
          ],
          [t.facts.agreement, its.agreementOn && words.day(its.agreementOn)],
          ...(its.closedOn ? [[t.facts.closed, words.day(its.closedOn)] as const] : []),
        ] as const)
      : []),
  ]
  const stated = account.statement
  return (
    <section className="card" aria-labelledby="papers-title">
      <div className="card-head">
        <h2 id="papers-title">{t.papers}</h2>
      </div>
      <dl className="facts-list">
        {facts.map(([label, value, more]) => (
          <div key={label} className="how-step">
            <dt>{label}</dt>
            <dd>
              {value ?? <b className="t-gap">{t.missing}</b>} {more ? <span className="t-late">{more}</span> : null}
            </dd>
          </div>
        ))}
        {stated ? (
          <div className="how-step">
            <dt>{t.facts.statement}</dt>
            <dd className={stated.differenceFen === '0' ? undefined : 't-gap'}>
              {stated.differenceFen === '0'
                ? t.statementSame(words.day(stated.on))
                : t.statementDiffers(words.day(stated.on), words.yuan(stated.differenceFen))}
            </dd>
          </div>
        ) : null}
        {account.shared.map(one => (
          <div key={one.project} className="how-step">
            <dt>{t.shared}</dt>
            <dd>
              <Link to={`/accounts/${encodeURIComponent(one.project)}`}>{one.name}</Link> {words.yuan(one.balanceFen)}
            </dd>
          </div>
        ))}
      </dl>
      <Steps account={account} />
    </section>
  )
}

function Steps({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const may = useMay()
  const { say } = useLive()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [open, setOpen] = useState<ActName>()
  const running = account.proceedings.some(one => !one.ended)
  const acts: readonly ActName[] = [
    ...(may('funds.write') && !account.account ? (['propose'] as const) : []),
    ...(may('funds.write') && account.account && !running ? (['adopt'] as const) : []),
    ...(may('funds.statement') ? (['statement'] as const) : []),
    ...(may('funds.freezing') ? (['freeze'] as const) : []),
  ]
  return (
    <div className="step-list">
      {account.proceedings.length === 0 ? <p className="t-quiet">{t.noSteps}</p> : null}
      <ul>
        {account.proceedings.map(one => (
          <li key={one.id}>
            <Link to={`/proceedings/${one.id}`}>{words.pick(one.label)}</Link> {words.pick(one.state)}{' '}
            <span className="note">{words.day(one.changedOn)}</span>
          </li>
        ))}
      </ul>
      <div className="no-print">
        {acts.map(one => (
          <Button key={one} aria-expanded={open === one} onClick={() => setOpen(open === one ? undefined : one)}>
            {t[one]}
          </Button>
        ))}
      </div>
      {open ? (
        <OperationForm<{ readonly proceedingId?: string }>
          key={open}
          operation={ACTS[open]}
          fixed={{ project: account.project }}
          button={t[open]}
          onFold={() => setOpen(undefined)}
          onDone={async answer => {
            setOpen(undefined)
            say(t.saved)
            if (answer.proceedingId) navigate(`/proceedings/${answer.proceedingId}`)
            else await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
          }}
        />
      ) : null}
    </div>
  )
}
