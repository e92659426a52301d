import { Select } from 'antd'
import { Link } from 'react-router'
import { Busy } from '../../frame/busy.tsx'
import { NodeLines } from '../../parts/settlement/node-lines.tsx'
import { type Node, sumOf } from '../../parts/settlement/node-plan.ts'
import { nodeStateText } from '../../parts/settlement/said.ts'
import { useFilters } from '../../parts/use-filters.ts'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

const STAGES = ['late', 'planned', 'review', 'disputed', 'pay', 'paid'] as const
type Stage = (typeof STAGES)[number]
const isStage = (text: string | null): text is Stage => STAGES.some(stage => stage === text)
/** Nodes drawn above the table: the nearest deadlines. */
const DRAWN = 12

/** Settlement nodes over all projects: the nearest deadlines drawn, then each node with what is due. */
export default function SettlementPage() {
  const words = useWords()
  const t = words.t.settlement
  const [query, setFilter] = useFilters()
  const given = query.get('stage')
  const stage = isStage(given) ? given : undefined
  const list = useListed('funds/listNodes', stage ? { stage } : {})
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          {list.data ? <p className="lead">{t.lead(nodesOf(list.data).filter(node => node.isLate).length)}</p> : null}
        </div>
      </div>
      <search className="filters no-print" aria-label={t.stage}>
        <Select
          aria-label={t.stage}
          value={stage ?? ''}
          onChange={value => setFilter('stage', value || undefined)}
          options={[{ value: '', label: t.open }, ...STAGES.map(one => ({ value: one, label: t.stages[one] }))]}
          style={{ minWidth: 180 }}
        />
      </search>
      <Busy query={list} rows={10}>
        {pages => (
          <>
            <Calendar nodes={nodesOf(pages).slice(0, DRAWN)} />
            <Table nodes={nodesOf(pages)} {...(list.more ? { more: list.more } : {})} />
          </>
        )}
      </Busy>
    </>
  )
}

const nodesOf = (pages: readonly { readonly rows: readonly Node[] }[]) => pages.flatMap(page => page.rows)

function Calendar({ nodes }: { nodes: readonly Node[] }) {
  const words = useWords()
  if (nodes.length === 0) return null
  // Nodes of different projects may share a number: on this page the project stands beside it.
  const named = nodes.map(node => ({ ...node, number: `${node.projectName} ${node.number}` }))
  return (
    <section className="card" aria-labelledby="node-calendar">
      <div className="card-head">
        <h2 id="node-calendar">{words.t.settlement.calendar}</h2>
        <NodeLegend />
      </div>
      <NodeLines nodes={named} today={words.today} />
    </section>
  )
}

/** What the colours of the time line mean. */
export function NodeLegend() {
  const { legend } = useWords().t.settlement
  return (
    <div className="push note cover-legend" aria-hidden="true">
      <span className="key-review">{legend.review}</span>
      <span className="key-pay">{legend.pay}</span>
      <span className="key-late">{legend.late}</span>
      <span className="key-paid">{legend.paid}</span>
    </div>
  )
}

function Table({ nodes, more }: { nodes: readonly Node[]; more?: () => void }) {
  const words = useWords()
  const t = words.t.settlement
  if (nodes.length === 0)
    return (
      <div className="card empty">
        <p>{t.empty}</p>
        <p className="note">{t.emptyFix}</p>
      </div>
    )
  return (
    <section className="card scroll-x">
      <table className="ledger stack">
        <thead>
          <tr>
            <th scope="col">{t.columns.project}</th>
            <th scope="col">{t.columns.node}</th>
            <th scope="col">{t.columns.stage}</th>
            <th scope="col">{t.columns.due}</th>
            <th scope="col">{t.columns.state}</th>
            <th scope="col" className="num">
              {t.columns.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(node => (
            <tr key={`${node.project}/${node.number}`}>
              <th scope="row">
                <Link to={`/settlement/${encodeURIComponent(node.project)}`}>{node.projectName}</Link>
              </th>
              <td data-label={t.columns.node}>
                {node.number} {node.name}
              </td>
              <td data-label={t.columns.stage}>
                <span className={node.isLate ? 'tag late' : 'tag'}>{t.stages[node.stage]}</span>
              </td>
              <td data-label={t.columns.due}>{node.dueOn ? words.day(node.dueOn) : '–'}</td>
              <td data-label={t.columns.state} className={node.isLate ? 't-gap' : undefined}>
                {nodeStateText(node, words)}
              </td>
              <td data-label={t.columns.sum} className="num">
                {words.money(sumOf(node))}
              </td>
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
