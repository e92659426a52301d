import { Button } from 'antd'
import { Link, useSearchParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { Segments } from '../../parts/segments.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

const STATES = ['missing', 'unfiled', 'noAgreement', 'unused', 'forbidden', 'closed'] as const
type State = (typeof STATES)[number]

/** Wage accounts of all projects, one line each. */
export default function AccountsPage() {
  const t = useWords().t.accounts
  const [query, setQuery] = useSearchParams()
  const state = STATES.find(one => one === query.get('state'))
  const list = useListed('funds/accounts', state ? { state } : {})
  const rows = list.data?.flatMap(page => page.rows) ?? []
  const options: readonly { readonly key: State | 'all'; readonly label: string }[] = [
    { key: 'all', label: t.all },
    ...STATES.map(key => ({ key, label: t.states[key] })),
  ]
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.listLead}</p>
        </div>
      </div>
      <Segments
        name={t.title}
        value={state ?? 'all'}
        options={options}
        onChange={key => setQuery(key === 'all' ? {} : { state: key })}
      />
      <Busy query={list} rows={8}>
        {() => (rows.length === 0 ? <p className="card empty">{t.none}</p> : <AccountTable rows={rows} />)}
      </Busy>
      {list.more ? (
        <div className="pager no-print">
          <Button size="small" onClick={list.more}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}

type Row = AnswerOf<'funds/accounts'>['rows'][number]

function AccountTable({ rows }: { rows: readonly Row[] }) {
  const { t: all } = useWords()
  const t = all.accounts
  return (
    <section className="card scroll-x">
      <table className="ledger stack">
        <thead>
          <tr>
            <th scope="col">{t.columns.project}</th>
            <th scope="col">{t.columns.account}</th>
            <th scope="col">{t.columns.opened}</th>
            <th scope="col">{t.columns.filed}</th>
            <th scope="col">{t.columns.agreement}</th>
            <th scope="col" className="num">
              {t.columns.in}
            </th>
            <th scope="col" className="num">
              {t.columns.paid}
            </th>
            <th scope="col" className="num">
              {t.columns.balance}
            </th>
            <th scope="col">{t.columns.used}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <AccountRow key={row.project} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function AccountRow({ row }: { row: Row }) {
  const words = useWords()
  const t = words.t.accounts
  const day = (on: string | undefined) => (on ? words.day(on) : <b className="t-gap">{t.missing}</b>)
  return (
    <tr>
      <th scope="row">
        <Link to={`/accounts/${encodeURIComponent(row.project)}`}>{row.name}</Link>
        <div className="note">{words.pick(row.region)}</div>
      </th>
      <td data-label={t.columns.account}>
        {row.bankName && row.last4 ? t.bank(row.bankName, row.last4) : <b className="t-gap">{t.states.missing}</b>}
        {row.forbiddenFen === '0' ? null : <div className="t-gap">{t.states.forbidden}</div>}
      </td>
      <td data-label={t.columns.opened}>{day(row.openedOn)}</td>
      <td data-label={t.columns.filed}>{day(row.filedOn)}</td>
      <td data-label={t.columns.agreement}>{day(row.agreementOn)}</td>
      <td data-label={t.columns.in} className="num">
        {words.money(row.inFen)}
      </td>
      <td data-label={t.columns.paid} className="num">
        {words.money(row.paidFen)}
      </td>
      <td data-label={t.columns.balance} className="num">
        {words.money(row.balanceFen)}
      </td>
      <td data-label={t.columns.used}>{row.usedOn ? words.day(row.usedOn) : '–'}</td>
    </tr>
  )
}
