import { Button } from 'antd'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

/** One budget line followed: what arrived, what was transferred, who was paid, with the bank's serial. */
export function Trace({ project, source }: { project: string; source: string }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.traceColumns
  const list = useListed('funds/trace', { project, source })
  const first = list.data?.[0]
  const receipts = list.data?.flatMap(page => page.rows) ?? []
  return (
    <section className="card" aria-labelledby="trace-title">
      <div className="card-head">
        <h2 id="trace-title">
          {t.traceTitle} {source}
        </h2>
      </div>
      <Busy query={list} rows={4}>
        {() => (
          <div className="scroll-x">
            <table className="ledger stack">
              <thead>
                <tr>
                  <th scope="col">{columns.ref}</th>
                  <th scope="col">{columns.on}</th>
                  <th scope="col">{columns.month}</th>
                  <th scope="col">{columns.worker}</th>
                  <th scope="col" className="num">
                    {columns.sum}
                  </th>
                  <th scope="col">{columns.serial}</th>
                </tr>
              </thead>
              <tbody>
                {first ? <Sources page={first} /> : null}
                {receipts.map(one => (
                  <tr key={`${one.batchNo}${one.idCard}${one.month}${one.serial ?? ''}${one.fen}`}>
                    <th scope="row">
                      {t.traceReceipts} {one.batchNo}
                    </th>
                    <td data-label={columns.on}>{words.day(one.on)}</td>
                    <td data-label={columns.month}>{one.month}</td>
                    <td data-label={columns.worker}>
                      {one.worker} <span className="note">{one.idCard}</span>
                    </td>
                    <td data-label={columns.sum} className="num">
                      {words.money(one.fen)}
                    </td>
                    <td data-label={columns.serial}>{one.serial ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
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

function Sources({ page }: { page: AnswerOf<'funds/trace'> }) {
  const words = useWords()
  const t = words.t.accounts
  const columns = t.traceColumns
  return (
    <>
      {page.arrivals.map(one => (
        <tr key={`a${one.reference}`}>
          <th scope="row">
            {t.traceArrived} {one.reference}
          </th>
          <td data-label={columns.on}>{words.day(one.on)}</td>
          <td>–</td>
          <td>–</td>
          <td data-label={columns.sum} className="num">
            {words.money(one.fen)}
          </td>
          <td>–</td>
        </tr>
      ))}
      {page.transfers.map(one => (
        <tr key={`t${one.use}`}>
          <th scope="row">
            {t.traceTransfers} {one.reference || one.use}
          </th>
          <td data-label={columns.on}>{words.day(one.on)}</td>
          <td data-label={columns.month}>{one.month ?? '–'}</td>
          <td data-label={columns.paid}>{t.owed(one.paidPeople, words.yuan(one.paidFen))}</td>
          <td data-label={columns.sum} className="num">
            {words.money(one.fen)}
          </td>
          <td>–</td>
        </tr>
      ))}
    </>
  )
}
