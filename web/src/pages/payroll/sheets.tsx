import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useListed, useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Contests } from './contests.tsx'

/** Payroll: the sheets of a project, what waits for an answer, and a new draft. */
export default function SheetsPage() {
  const words = useWords()
  const t = words.t.payroll
  const [query, setQuery] = useSearchParams()
  const projects = useRead('registry/listProjects', { limit: 200 })
  return (
    <Busy query={projects} rows={6}>
      {({ rows }) => {
        const code = query.get('project') ?? rows[0]?.code ?? ''
        return (
          <>
            <div className="page-head">
              <div>
                <h1>{t.title}</h1>
              </div>
              <label className="no-print">
                {t.project}{' '}
                <select
                  className="plain-select"
                  value={code}
                  onChange={event => setQuery({ project: event.target.value })}
                >
                  {rows.map(row => (
                    <option key={row.code} value={row.code}>
                      {row.name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {code === '' ? <p className="card empty">{t.none}</p> : <Sheets key={code} project={code} />}
          </>
        )
      }}
    </Busy>
  )
}

type Drafted = { readonly number: string; readonly withoutRate: readonly unknown[] }

function Sheets({ project }: { project: string }) {
  const words = useWords()
  const t = words.t.payroll
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [drafting, setDrafting] = useState(false)
  const list = useListed('payroll/listSheets', { project })
  const rows = list.data?.flatMap(page => page.rows) ?? []
  return (
    <>
      <section className="card" aria-labelledby="sheets-title">
        <div className="card-head">
          <h2 id="sheets-title">{t.title}</h2>
          {may('payroll.write') ? (
            <div className="push no-print">
              <Button aria-expanded={drafting} onClick={() => setDrafting(!drafting)}>
                {t.draft}
              </Button>
            </div>
          ) : null}
        </div>
        {drafting ? (
          <div className="card-form">
            <OperationForm<Drafted>
              operation="payroll/draftSheet"
              fixed={{ project }}
              button={t.draftDo}
              onFold={() => setDrafting(false)}
              onDone={async answer => {
                setDrafting(false)
                say(t.drafted(answer.number, answer.withoutRate.length))
                await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payroll/') })
              }}
            />
          </div>
        ) : null}
        <Busy query={list} rows={5}>
          {() =>
            rows.length === 0 ? <p className="empty">{t.none}</p> : <SheetsTable project={project} rows={rows} />
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
      <Contests project={project} />
    </>
  )
}

type SheetHead = AnswerOf<'payroll/listSheets'>['rows'][number]

function SheetsTable({ project, rows }: { project: string; rows: readonly SheetHead[] }) {
  const words = useWords()
  const t = words.t.payroll
  return (
    <div className="scroll-x">
      <table className="ledger sheets-table">
        <thead>
          <tr>
            {(['number', 'month', 'employer', 'state'] as const).map(name => (
              <th key={name} scope="col">
                {t.columns[name]}
              </th>
            ))}
            {(['lines', 'due', 'signed', 'contested'] as const).map(name => (
              <th key={name} scope="col" className="num">
                {t.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.sheet}>
              <th scope="row">
                <Link to={`/payroll/${encodeURIComponent(project)}/${row.sheet}`}>{row.number}</Link>
              </th>
              <td className="nowrap">{words.month(row.month)}</td>
              <td>
                {row.employer} {row.crew ?? ''}
              </td>
              <td className="nowrap">{t.states[row.state]}</td>
              <td className="num">{words.count(row.lines)}</td>
              <td className="num">{words.money(row.dueFen)}</td>
              <td className={`num ${row.signed < row.lines ? 't-late' : ''}`}>{words.count(row.signed)}</td>
              <td className={`num ${row.contested > 0 ? 't-late' : ''}`}>{words.count(row.contested)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
