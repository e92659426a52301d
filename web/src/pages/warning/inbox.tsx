import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useFilters } from '../../parts/use-filters.ts'
import type { WarningLevel, WarningRow, WarningState } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { LevelMark } from '../../parts/level.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { inboxLead, whenText } from './said.ts'
import { WarningPanel } from './panel.tsx'
import { useInboxKeys } from './use-inbox-keys.ts'

/** The warnings inbox: filters, the list by deadline, the panel of one. */
export default function Inbox() {
  const words = useWords()
  const { id } = useParams()
  const [query, set] = useFilters()
  const go = useNavigate()
  const [helped, setHelped] = useState(false)
  const state = (query.get('state') ?? 'open') as WarningState | 'all'
  const level = (query.get('level') ?? undefined) as WarningLevel | undefined
  const project = query.get('project') ?? undefined
  const list = useListed('warning/list', { state: state === 'all' ? undefined : state, level, project })
  const rows = list.data?.flatMap(page => page.rows)
  const open = (warning: string) =>
    go({ pathname: `/warnings/${warning}`, search: query.toString() }, { preventScrollReset: true })
  const answer = useRef<() => void>(() => {})
  useInboxKeys({ rows: rows ?? [], id, open, onAnswer: () => answer.current(), onHelp: () => setHelped(!helped) })
  const lead = inboxLead(rows, state, words)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.t.warnings.title}</h1>
          <p className="lead">
            {lead.strong ? <b className="t-gap">{lead.strong} </b> : null}
            {lead.rest}
          </p>
        </div>
        <div className="acts no-print">
          <KeyHelp helped={helped} />
          <Button onClick={() => print()}>{words.t.frame.print}</Button>
        </div>
      </div>
      <div className="inbox">
        <Filters state={state} level={level} project={project} set={set} />
        <Busy query={list} rows={10}>
          {() => <List rows={rows ?? []} id={id} open={open} more={list.more} />}
        </Busy>
        {id ? (
          <WarningPanel
            key={id}
            id={id}
            bindAnswer={act => {
              answer.current = act
            }}
          />
        ) : (
          <div className="card empty t-quiet">{words.t.warnings.pick}</div>
        )}
      </div>
    </>
  )
}

function KeyHelp({ helped }: { helped: boolean }) {
  const { t } = useWords()
  if (!helped) return <span className="keys">{t.warnings.keys}</span>
  return (
    <span className="keys" role="note">
      {t.warnings.keyList.map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {what}
        </span>
      ))}
    </span>
  )
}

function Filters({
  state,
  level,
  project,
  set,
}: {
  state: string
  level: string | undefined
  project: string | undefined
  set: (name: string, value: string | undefined) => void
}) {
  const { t } = useWords()
  const states: readonly (WarningState | 'all')[] = ['open', 'answered', 'cleared', 'all']
  const levels: readonly WarningLevel[] = ['red', 'orange', 'yellow', 'blue']
  return (
    <nav className="inbox-filters no-print" aria-label={t.warnings.filters}>
      {states.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={state === one}
          onClick={() => set('state', one === 'open' ? undefined : one)}
        >
          {one === 'all' ? t.warnings.anyState : t.warnings.states[one]}
        </button>
      ))}
      <hr />
      <button type="button" aria-pressed={level === undefined} onClick={() => set('level', undefined)}>
        {t.warnings.anyLevel}
      </button>
      {levels.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={level === one}
          onClick={() => set('level', level === one ? undefined : one)}
        >
          <LevelMark level={one} />
        </button>
      ))}
      {project ? (
        <>
          <hr />
          <button
            type="button"
            aria-pressed="true"
            onClick={() => set('project', undefined)}
            title={t.warnings.allProjects}
          >
            {t.warnings.ofProject} ×
          </button>
        </>
      ) : null}
    </nav>
  )
}

function List({
  rows,
  id,
  open,
  more,
}: {
  rows: readonly WarningRow[]
  id: string | undefined
  open: (id: string) => void
  more: (() => void) | undefined
}) {
  const { t } = useWords()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (id) list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id])
  return (
    <section className="card" ref={list} aria-label={t.warnings.list}>
      <div className="card-head">
        <h2>{t.warnings.list}</h2>
        <span className="note push">{t.warnings.byDeadline}</span>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{t.warnings.none}</p>
      ) : (
        <ul className="inbox-list">
          {rows.map(row => (
            <li key={row.id}>
              <Row row={row} isChosen={row.id === id} open={open} />
            </li>
          ))}
          {more ? (
            <li className="pager">
              <Button size="small" onClick={more}>
                {t.frame.more}
              </Button>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  )
}

function Row({ row, isChosen, open }: { row: WarningRow; isChosen: boolean; open: (id: string) => void }) {
  const words = useWords()
  const when = whenText(row, words)
  return (
    <button type="button" className="inbox-row" data-id={row.id} aria-current={isChosen} onClick={() => open(row.id)}>
      <LevelMark level={row.level} />
      <span className="what">
        <div>
          <b>{row.project.name}</b>{' '}
          <span className="note">
            {words.pick(row.region)} {words.t.frame.sectors[row.sector]}
          </span>
        </div>
        <div className="t-plain">{words.pick(row.says)}</div>
      </span>
      <span className="num">
        {row.people > 0 ? <div>{words.t.frame.people(words.count(row.people))}</div> : null}
        {BigInt(row.moneyFen) > 0n ? <div className="t-plain">{words.money(row.moneyFen)}</div> : null}
      </span>
      <span className={`when ${when.isUrgent ? 't-gap strong' : ''}`}>{when.text}</span>
    </button>
  )
}
