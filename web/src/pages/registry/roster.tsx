import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { Segments } from '../../parts/segments.tsx'
import { useListed } from '../../reads.ts'
import { tradeOf } from '../../text/trades.ts'
import { useWords } from '../../text/words.tsx'

type Row = AnswerOf<'registry/siteRoster'>['rows'][number]
const VIEWS = ['all', 'contract', 'training', 'notice', 'settlement', 'identity'] as const
type View = (typeof VIEWS)[number]

/** The people of a site, and what is missing of each; one view a thing that may be missing. */
export function Roster({ project }: { project: string }) {
  const words = useWords()
  const t = words.t.registry
  const [view, setView] = useState<View>('all')
  const list = useListed('registry/siteRoster', { project, ...(view === 'all' ? {} : { lacks: view }) })
  const rows = list.data?.flatMap(page => page.rows) ?? []
  return (
    <section className="card" aria-labelledby="roster-title">
      <div className="card-head">
        <h2 id="roster-title">{t.roster}</h2>
        <div className="push">
          <Segments
            name={t.roster}
            value={view}
            options={VIEWS.map(key => ({ key, label: t.lacks[key] ?? key }))}
            onChange={setView}
          />
        </div>
      </div>
      <Busy query={list} rows={6}>
        {() => (rows.length === 0 ? <p className="empty">{t.rosterNone}</p> : <Table project={project} rows={rows} />)}
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

function Table({ project, rows }: { project: string; rows: readonly Row[] }) {
  const { t } = useWords()
  const { columns } = t.registry
  return (
    <div className="scroll-x">
      <table className="ledger">
        <thead>
          <tr>
            {(['name', 'crew', 'trade', 'contract', 'training', 'notice', 'stay', 'note'] as const).map(name => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Person key={row.worker} project={project} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Person({ project, row }: { project: string; row: Row }) {
  const words = useWords()
  const t = words.t.registry
  const day = (value: string | null) => (value ? words.day(value) : undefined)
  const missing = <span className="t-gap">{t.none}</span>
  const from = day(row.enteredOn) ?? ''
  return (
    <tr>
      <th scope="row">
        <Link to={`/site/${encodeURIComponent(project)}/${row.worker}`}>{row.name}</Link>
        <div className="note">{row.siteCard ?? row.idCard}</div>
      </th>
      <td>
        {row.employer} {row.crew}
      </td>
      <td>
        {row.trade ? words.pick(tradeOf(row.trade)) : ''}{' '}
        <span className="note">{row.grade ? t.grades[row.grade] : ''}</span>
      </td>
      <td>
        {row.bound || row.contract ? (t.forms[row.contract ?? ''] ?? '') : missing}{' '}
        {row.contractUntil ? (
          <span className={row.bound ? 'note' : 't-gap'}>{t.until(words.day(row.contractUntil))}</span>
        ) : null}
      </td>
      <td className="nowrap">{day(row.trainedOn) ?? missing}</td>
      <td className="nowrap">{day(row.noticeOn) ?? missing}</td>
      <td className="nowrap">{row.leftOn ? t.left(from, words.day(row.leftOn)) : t.entered(from)}</td>
      <td>
        {row.leftOn ? (
          row.settledOn ? (
            t.settled(words.day(row.settledOn))
          ) : (
            <span className="t-gap">{row.settlementFiled ? t.filed : t.unfiled}</span>
          )
        ) : null}{' '}
        {row.doubts.map(doubt => (
          <span key={doubt} className="t-gap">
            {t.doubts[doubt]}
          </span>
        ))}
      </td>
    </tr>
  )
}
