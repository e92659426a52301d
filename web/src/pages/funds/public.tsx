import { Button } from 'antd'
import { Link, useSearchParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { Segments } from '../../parts/segments.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

const STATES = ['short', 'gap'] as const
type State = (typeof STATES)[number]

/** The finance bureau's own view: public projects, funds planned, come and used, and wages that are short. */
export default function PublicPage() {
  const t = useWords().t.accounts
  const [query, setQuery] = useSearchParams()
  const state = STATES.find(one => one === query.get('state'))
  const list = useListed('funds/publicProjects', state ? { state } : {})
  const rows = list.data?.flatMap(page => page.rows) ?? []
  const options: readonly { readonly key: State | 'all'; readonly label: string }[] = [
    { key: 'all', label: t.all },
    ...STATES.map(key => ({ key, label: t.publicStates[key] })),
  ]
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.publicTitle}</h1>
          <p className="lead">{t.publicLead}</p>
        </div>
      </div>
      <Segments
        name={t.publicTitle}
        value={state ?? 'all'}
        options={options}
        onChange={key => setQuery(key === 'all' ? {} : { state: key })}
      />
      <Busy query={list} rows={6}>
        {() => (rows.length === 0 ? <p className="card empty">{t.noPublic}</p> : <PublicTable rows={rows} />)}
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

type Row = AnswerOf<'funds/publicProjects'>['rows'][number]

function PublicTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.publicColumns
  return (
    <section className="card scroll-x">
      <table className="ledger stack">
        <thead>
          <tr>
            <th scope="col">{columns.project}</th>
            {[columns.planned, columns.arrived, columns.labour].map(label => (
              <th key={label} scope="col" className="num">
                {label}
              </th>
            ))}
            <th scope="col">{columns.owed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.project}>
              <th scope="row">
                <Link to={`/public/${encodeURIComponent(row.project)}`}>{row.name}</Link>
                <div className="note">{words.pick(row.region)}</div>
              </th>
              <td data-label={columns.planned} className="num">
                {words.money(row.plannedFen)}
              </td>
              <td
                data-label={columns.arrived}
                className={BigInt(row.arrivedFen) < BigInt(row.plannedFen) ? 'num t-gap' : 'num'}
              >
                {words.money(row.arrivedFen)}
              </td>
              <td data-label={columns.labour} className="num">
                {words.money(row.labourFen)}
              </td>
              <td data-label={columns.owed}>
                {row.owedFen === '0' ? '–' : <b className="t-gap">{t.owed(row.owedPeople, words.yuan(row.owedFen))}</b>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
