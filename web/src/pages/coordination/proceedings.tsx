import { Link, useNavigate } from 'react-router'
import { Busy } from '../../frame/busy.tsx'
import { Pager, usePages } from '../../parts/pages.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

/** Every proceeding the actor may see: plan tasks now, complaints and cases as they come. */
export default function Proceedings() {
  const words = useWords()
  const { proceeding } = words.t
  const go = useNavigate()
  const pages = usePages('')
  const list = useRead('proceeding/list', { cursor: pages.cursor })
  return (
    <Busy query={list} rows={12}>
      {page => (
        <>
          <div className="page-head">
            <div>
              <h1>{proceeding.listTitle}</h1>
              <p className="lead">{proceeding.listLead(page.rows.filter(row => !row.ended).length)}</p>
            </div>
          </div>
          <div className="card scroll-x">
            {page.rows.length === 0 ? (
              <p className="empty">{proceeding.empty}</p>
            ) : (
              <table className="ledger rows-open">
                <thead>
                  <tr>
                    <th scope="col">{proceeding.columns.title}</th>
                    <th scope="col">{proceeding.columns.definition}</th>
                    <th scope="col">{proceeding.columns.number}</th>
                    <th scope="col">{proceeding.columns.state}</th>
                    <th scope="col">{proceeding.columns.due}</th>
                  </tr>
                </thead>
                <tbody>
                  {page.rows.map(row => (
                    <tr
                      key={row.id}
                      onClick={event => {
                        if (!(event.target as HTMLElement).closest('a')) go(`/proceedings/${row.id}`)
                      }}
                    >
                      <th scope="row">
                        <Link to={`/proceedings/${row.id}`}>{words.pick(row.title)}</Link>
                      </th>
                      <td>{words.pick(row.definition.label)}</td>
                      <td className="nowrap">{row.number}</td>
                      <td>
                        <span className={row.ended ? 'tag' : 'tag on'}>{words.pick(row.state.label)}</span>
                      </td>
                      <td className="nowrap">{row.nextDue ? words.day(row.nextDue) : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <Pager pages={pages} next={page.next} />
          </div>
        </>
      )}
    </Busy>
  )
}
