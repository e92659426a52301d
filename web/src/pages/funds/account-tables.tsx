import { Button } from 'antd'
import { Link } from 'react-router'
import { daysFrom } from '../../calendar.ts'
import { Busy } from '../../frame/busy.tsx'
import type { Account } from '../../parts/account/flow-plan.ts'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

/** The tables of a wage account's page. */

/** What left for others, or in cash. */
export function Forbidden({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  return (
    <section className="card" aria-labelledby="forbidden-title">
      <div className="card-head">
        <h2 id="forbidden-title" className="t-gap">
          {t.forbidden}
        </h2>
        <span className="note">{t.forbiddenNote}</span>
      </div>
      <ul className="panel-body">
        {account.forbidden.map(one => (
          <li key={one.serial}>
            {`${words.day(one.on)} ${t.kinds[one.kind]} ${one.party ?? ''} `}
            <b className="t-gap">{words.yuan(one.fen)}</b> <span className="note">{one.serial}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Wage months: due, agreed, transferred, paid. */
export function Months({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.monthColumns
  if (account.months.length === 0) return null
  return (
    <section className="card" aria-labelledby="months-title">
      <div className="card-head">
        <h2 id="months-title">{t.months}</h2>
        <span className="note">
          <Link to={`/chain/${encodeURIComponent(account.project)}`}>{t.chain}</Link>
        </span>
      </div>
      <div className="scroll-x">
        <table className="ledger stack">
          <thead>
            <tr>
              <th scope="col">{columns.month}</th>
              {[columns.due, columns.agreed, columns.came].map(label => (
                <th key={label} scope="col" className="num">
                  {label}
                </th>
              ))}
              <th scope="col">{columns.on}</th>
              <th scope="col" className="num">
                {columns.paid}
              </th>
            </tr>
          </thead>
          <tbody>
            {account.months.map(month => {
              const late = month.transferredOn ? daysFrom(month.transferDue, month.transferredOn) : 0
              const isShort = month.agreedFen !== undefined && BigInt(month.transferredFen) < BigInt(month.agreedFen)
              return (
                <tr key={month.month}>
                  <th scope="row">{month.month}</th>
                  <td data-label={columns.due} className="num">
                    {words.money(month.dueFen)}
                  </td>
                  <td data-label={columns.agreed} className="num">
                    {month.agreedFen ? words.money(month.agreedFen) : '–'}
                  </td>
                  <td data-label={columns.came} className={isShort ? 'num t-gap' : 'num'}>
                    {words.money(month.transferredFen)}
                  </td>
                  <td data-label={columns.on}>
                    {month.transferredOn ? words.day(month.transferredOn) : '–'}{' '}
                    {late > 0 ? <b className="t-late">{t.late(late)}</b> : null}
                  </td>
                  <td data-label={columns.paid} className="num">
                    {words.money(month.arrivedFen)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Subcontractors whose workers the account paid, and whether they entrusted the general contractor. */
export function Entrusted({ account }: { account: Account }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.entrustColumns
  return (
    <section className="card" aria-labelledby="entrusted-title">
      <div className="card-head">
        <h2 id="entrusted-title">{t.entrusted}</h2>
      </div>
      {account.entrustments.length === 0 ? <p className="empty">{t.noSubs}</p> : null}
      {account.entrustments.length === 0 ? null : (
        <div className="scroll-x">
          <table className="ledger stack">
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col" className="num">
                  {columns.people}
                </th>
                <th scope="col" className="num">
                  {columns.paid}
                </th>
                <th scope="col">{columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {account.entrustments.map(one => (
                <tr key={one.employer}>
                  <th scope="row">{one.name}</th>
                  <td data-label={columns.people} className="num">
                    {t.people(one.paidPeople)}
                  </td>
                  <td data-label={columns.paid} className="num">
                    {words.money(one.paidFen)}
                  </td>
                  <td data-label={columns.state}>
                    {one.proceeding ? (
                      <Link to={`/proceedings/${one.proceeding}`}>
                        {one.entrusted ? t.hasEntrusted : t.notEntrusted}
                      </Link>
                    ) : (
                      <span className={one.paidPeople > 0 ? 't-gap' : undefined}>{t.notEntrusted}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Every movement, newest first. */
export function Moves({ project }: { project: string }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.moveColumns
  const list = useListed('funds/accountMoves', { project })
  const rows = list.data?.flatMap(page => page.rows) ?? []
  return (
    <section className="card" aria-labelledby="moves-title">
      <div className="card-head">
        <h2 id="moves-title">{t.moves}</h2>
        <span className="note">{t.movesNote}</span>
      </div>
      <Busy query={list} rows={4}>
        {() =>
          rows.length === 0 ? (
            <p className="empty">{t.noMoves}</p>
          ) : (
            <div className="scroll-x">
              <table className="ledger stack">
                <thead>
                  <tr>
                    <th scope="col">{columns.on}</th>
                    <th scope="col">{columns.reason}</th>
                    <th scope="col">{columns.party}</th>
                    <th scope="col" className="num">
                      {columns.sum}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(row => (
                    <tr key={`${row.on}/${row.key}`}>
                      <td data-label={columns.on}>{words.day(row.on)}</td>
                      <th scope="row">
                        {words.pick(row.reason)}{' '}
                        {row.count > 1 ? <span className="note">{t.times(row.count)}</span> : null}
                      </th>
                      <td data-label={columns.party}>{row.party ?? '–'}</td>
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
