import { Button, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useFilters } from '../../parts/use-filters.ts'
import { read } from '../../api.ts'
import type { Page, ProjectRow, QueryOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { problemsOf, Problems } from '../../frame/refusal.tsx'
import { csvOf, everyRow, saveFile } from '../../parts/file.ts'
import { Pager, usePages } from '../../parts/pages.tsx'
import { useRead } from '../../reads.ts'
import { useWords, type Words } from '../../text/words.tsx'

const PAGE = 50
const EXPORTED = 500
/** Housing, transport, water. */
const SECTORS = [1, 2, 3] as const
/** Without this right the server shows no wages, and the page says nothing of them. */
const SEES_OWED = 'reconciliation.read'
type Ask = QueryOf<'registry/listProjects'>

/**
 * The projects list: filter, search by name, code, pinyin or initials, page by page, export. `owed` leaves only those
 * with wages that stopped somewhere.
 */
export function ProjectList({ owed = false }: { owed?: boolean }) {
  const words = useWords()
  const [query, set] = useFilters()
  const filter = filterOf(query, owed)
  const deferred = useDeferredValue(JSON.stringify(filter))
  const pages = usePages(deferred)
  const list = useRead('registry/listProjects', {
    ...(JSON.parse(deferred) as Ask),
    limit: PAGE,
    cursor: pages.cursor,
  })
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{owed ? words.t.projects.owedTitle : words.t.projects.title}</h1>
          <p className="lead">
            <Lead rows={list.data?.rows} />
          </p>
        </div>
        <div className="acts no-print">
          <Export filter={filter} />
          <Button onClick={() => print()}>{words.t.frame.print}</Button>
        </div>
      </div>
      <Filters filter={filter} set={set} />
      <Busy query={list} rows={12}>
        {page => (page.rows.length === 0 ? <Empty owed={owed} /> : <Rows page={page} pages={pages} />)}
      </Busy>
    </>
  )
}

function Rows({ page, pages }: { page: Page<ProjectRow>; pages: ReturnType<typeof usePages> }) {
  return (
    <div className="card">
      <Table rows={page.rows} />
      <Pager pages={pages} next={page.next} />
    </div>
  )
}

function Empty({ owed }: { owed: boolean }) {
  const { t } = useWords()
  return (
    <div className="card empty">
      <p>{owed ? t.projects.owedEmpty : t.projects.empty}</p>
      {owed ? null : (
        <p className="note">
          {t.projects.emptyFix} <Link to="/import">{t.frame.rail.importing}</Link>
        </p>
      )}
    </div>
  )
}

function filterOf(query: URLSearchParams, owed: boolean): Ask {
  const number = (name: string) => (/^\d+$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined)
  return {
    region: number('region'),
    sector: number('sector'),
    status: (query.get('status') ?? undefined) as Ask['status'],
    q: query.get('q') ?? undefined,
    ...(owed ? { owed } : {}),
  }
}

function Lead({ rows }: { rows: readonly ProjectRow[] | undefined }) {
  const words = useWords()
  const may = useMay()
  // Who may not see wages is told nothing of them: a zero of his would not be a zero.
  if (!rows || !may(SEES_OWED)) return null
  const people = rows.reduce((sum, row) => sum + row.owedPeople, 0)
  const fen = rows.reduce((sum, row) => sum + BigInt(row.owedFen), 0n)
  if (people === 0) return words.t.projects.calm
  const lead = words.t.projects.lead(words.count(people), words.money(fen))
  return (
    <>
      <b className="t-gap">
        {lead.people} {lead.money}
      </b>{' '}
      {lead.rest}
    </>
  )
}

function Filters({ filter, set }: { filter: Ask; set: (name: string, value: string | undefined) => void }) {
  const words = useWords()
  const { projects, frame } = words.t
  const regions = useRead('office/listRegions', {}).data?.rows.filter(region => region.parent !== undefined) ?? []
  return (
    <search className="filters no-print" aria-label={projects.filters}>
      <Input.Search
        allowClear
        style={{ width: 280 }}
        value={filter.q ?? ''}
        placeholder={projects.query}
        aria-label={projects.query}
        onChange={event => set('q', event.target.value)}
      />
      {regions.length > 0 ? (
        <Select
          allowClear
          style={{ minWidth: 130 }}
          aria-label={projects.region}
          placeholder={projects.anyRegion}
          value={filter.region}
          onChange={value => set('region', value === undefined ? undefined : String(value))}
          options={regions.map(region => ({ value: region.code, label: words.pick(region) }))}
        />
      ) : null}
      <Select
        allowClear
        style={{ minWidth: 120 }}
        aria-label={projects.sector}
        placeholder={projects.anySector}
        value={filter.sector}
        onChange={value => set('sector', value === undefined ? undefined : String(value))}
        options={SECTORS.map(sector => ({ value: sector, label: frame.sectors[sector] }))}
      />
      <Select
        allowClear
        style={{ minWidth: 120 }}
        aria-label={projects.status}
        placeholder={projects.anyStatus}
        value={filter.status}
        onChange={value => set('status', value)}
        options={Object.keys(projects.statuses).map(status => ({
          value: status,
          label: projects.statuses[status],
        }))}
      />
    </search>
  )
}

function Table({ rows }: { rows: readonly ProjectRow[] }) {
  const words = useWords()
  const { columns } = words.t.projects
  const seesOwed = useMay()(SEES_OWED)
  return (
    <div className="scroll-x">
      <table className="ledger rows-open">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{words.t.projects.region}</th>
            <th scope="col">{words.t.projects.sector}</th>
            <th scope="col">{words.t.projects.status}</th>
            <th scope="col">{columns.contractor}</th>
            {seesOwed ? <OwedHead /> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.id} row={row} seesOwed={seesOwed} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OwedHead() {
  const { columns } = useWords().t.projects
  return (
    <>
      <th scope="col" className="num">
        {columns.workers}
      </th>
      <th scope="col" className="num">
        {columns.owed}
      </th>
      <th scope="col" className="num">
        {columns.owedMoney}
      </th>
      <th scope="col">{columns.since}</th>
    </>
  )
}

function Row({ row, seesOwed }: { row: ProjectRow; seesOwed: boolean }) {
  const words = useWords()
  const go = useNavigate()
  const tone = row.owedPeople > 0 ? 't-gap strong' : 'zero'
  return (
    <tr
      onClick={event => {
        if (!(event.target as HTMLElement).closest('a') && getSelection()?.isCollapsed !== false)
          go(`/chain/${encodeURIComponent(row.code)}`)
      }}
    >
      <th scope="row">
        <Link to={`/chain/${encodeURIComponent(row.code)}`} aria-label={words.t.projects.openProject(row.name)}>
          {row.name}
        </Link>
        <div className="note">{row.code}</div>
      </th>
      <td>{words.pick(row.region)}</td>
      <td>{words.t.frame.sectors[row.sector]}</td>
      <td>{words.t.projects.statuses[row.status] ?? row.status}</td>
      <td>{row.generalContractor || words.t.frame.notApplicable}</td>
      {seesOwed ? (
        <>
          <td className="num">{words.count(row.workers)}</td>
          <td className={`num ${tone}`}>{words.count(row.owedPeople)}</td>
          <td className={`num ${tone}`}>{words.money(row.owedFen)}</td>
          <td className="nowrap">{row.since && row.owedPeople > 0 ? words.day(row.since) : ''}</td>
        </>
      ) : null}
    </tr>
  )
}

/** The whole filtered list as a file, fetched page by page. */
function Export({ filter }: { filter: Ask }) {
  const words = useWords()
  const seesOwed = useMay()(SEES_OWED)
  const { say } = useLive()
  const [count, setCount] = useState<number>()
  const [error, setError] = useState<unknown>()
  const run = async () => {
    setError(undefined)
    setCount(0)
    try {
      const rows = await everyRow(
        cursor => read('registry/listProjects', { ...filter, limit: EXPORTED, cursor }),
        setCount,
      )
      saveFile(
        `${words.t.projects.exportFile}-${words.today}.csv`,
        'text/csv;charset=utf-8',
        csvOf(exportRows(rows, words, seesOwed)),
      )
      say(words.t.frame.exported(rows.length))
    } catch (problem) {
      setError(problem)
      say(words.pick(problemsOf(problem)[0]?.says), true)
    }
    setCount(undefined)
  }
  return (
    <>
      <Button loading={count !== undefined} onClick={() => void run()}>
        {count === undefined ? words.t.frame.export : words.t.frame.exporting(count)}
      </Button>
      {error ? <Problems error={error} /> : null}
    </>
  )
}

/** The rows of the file: what the page shows, and no column of wages for a post that sees none. */
export function exportRows(
  rows: readonly ProjectRow[],
  words: Words,
  seesOwed: boolean,
): readonly (readonly (string | number)[])[] {
  const { columns, region, sector, status, statuses } = words.t.projects
  const owedHead = [columns.workers, columns.owed, columns.owedMoney, columns.since]
  const owedOf = (row: ProjectRow) => [
    row.workers,
    row.owedPeople,
    words.money(row.owedFen).replaceAll(',', ''),
    row.since ?? '',
  ]
  return [
    [columns.name, columns.code, region, sector, status, columns.contractor, ...(seesOwed ? owedHead : [])],
    ...rows.map(row => [
      row.name,
      row.code,
      words.pick(row.region),
      words.t.frame.sectors[row.sector] ?? '',
      statuses[row.status] ?? row.status,
      row.generalContractor,
      ...(seesOwed ? owedOf(row) : []),
    ]),
  ]
}
