import { Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import type { Board, BoardRow, TaskState } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { TaskMark } from '../../parts/task-state.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { countStates, dueText, figureText, spansOf, targetPercent } from './figures.ts'
import { TaskPanel } from './task-panel.tsx'

/** The board: the 42 tasks of the plan on one screen, and the opened one beside them. */
export default function BoardPage() {
  const { no } = useParams()
  const board = useRead('board', {})
  return (
    <Busy query={board} rows={20}>
      {data => {
        const row = data.rows.find(one => String(one.no) === no)
        return (
          <>
            <Head board={data} />
            <div className="board">
              <Table board={data} chosen={row} />
              {row ? <TaskPanel key={row.no} row={row} /> : <Pick />}
            </div>
          </>
        )
      }}
    </Busy>
  )
}

function Pick() {
  const { t } = useWords()
  return <div className="card empty t-quiet no-print">{t.board.pick}</div>
}

const STATES: readonly TaskState[] = ['done', 'on-time', 'at-risk', 'overdue', 'continuous']

function Head({ board }: { board: Board }) {
  const { t } = useWords()
  const counts = countStates(board.rows)
  const lead = t.board.lead(counts.overdue, counts['at-risk'])
  return (
    <div className="page-head">
      <div>
        <h1>{t.board.title}</h1>
        <p className="lead">
          <b className={counts.overdue > 0 ? 't-gap' : ''}>{lead.overdue}</b>
          {t.board.comma}
          <b className={counts['at-risk'] > 0 ? 't-late' : ''}>{lead.atRisk}</b>
          {lead.end}
        </p>
      </div>
      <div className="acts">
        <ul className="state-counts" aria-label={t.board.statesName}>
          {STATES.map(state => (
            <li key={state}>
              <TaskMark state={state} /> {counts[state]}
            </li>
          ))}
        </ul>
        <Button className="no-print" onClick={() => print()}>
          {t.frame.print}
        </Button>
      </div>
    </div>
  )
}

function Table({ board, chosen }: { board: Board; chosen: BoardRow | undefined }) {
  const { t } = useWords()
  const { columns } = t.board
  const spans = spansOf(board.rows)
  return (
    <div className="card scroll-x">
      <table className="ledger board-table">
        <thead>
          <tr>
            <th scope="col">{columns.category}</th>
            <th scope="col" className="num">
              {columns.no}
            </th>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" className="num">
              {columns.figure}
            </th>
            <th scope="col">{columns.target}</th>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.leads}</th>
          </tr>
        </thead>
        <tbody>
          {board.rows.map(row => (
            <Row
              key={row.no}
              row={row}
              span={spans.get(row.no)}
              field={[...spans.keys()].indexOf(row.no)}
              isChosen={row.no === chosen?.no}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  row,
  span,
  field,
  isChosen,
}: {
  row: BoardRow
  span: number | undefined
  field: number
  isChosen: boolean
}) {
  const words = useWords()
  const { board } = words.t
  const go = useNavigate()
  const target = targetPercent(row.figure?.target)
  const short = board.short[row.no - 1] ?? (words.lang === 'zh' ? row.title : row.titleEn)
  const marked = row.state === 'at-risk' || row.state === 'overdue'
  return (
    <tr
      className={`${span === undefined ? '' : 'begins'} ${isChosen ? 'chosen' : ''}`}
      onClick={event => {
        if (!(event.target as HTMLElement).closest('a, .category')) go(`/board/${row.no}`, { preventScrollReset: true })
      }}
    >
      {span === undefined ? null : (
        <th scope="rowgroup" className="category" rowSpan={span}>
          {board.fields[field] ?? words.pick(row.category)}
        </th>
      )}
      <td className="num t-quiet">{row.no}</td>
      <td className="task">
        <Link to={`/board/${row.no}`} preventScrollReset aria-current={isChosen ? 'true' : undefined}>
          {short}
        </Link>
      </td>
      <td>
        <TaskMark state={row.state} />
      </td>
      <td className={`num ${marked && row.figure ? 'strong' : ''}`}>
        {row.figure ? figureText(row) : <span className="zero">{words.t.frame.notApplicable}</span>}
      </td>
      <td className="t-plain nowrap">{target === undefined ? '' : `≥ ${target}%`}</td>
      <td className="t-plain nowrap">{dueText(row, words)}</td>
      <td className="t-plain">{row.leads.join(board.separator)}</td>
    </tr>
  )
}
