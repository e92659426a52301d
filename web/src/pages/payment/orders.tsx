import { Drawer } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useMay } from '../../frame/me.tsx'
import { Pager, usePages } from '../../parts/pages.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { BankFile } from './bank-file.tsx'
import { CorrectCard } from './correct-card.tsx'
import { Prepare } from './prepare.tsx'
import { Shares } from './shares.tsx'

type Order = AnswerOf<'payment/listOrders'>['rows'][number]
type Waiting = AnswerOf<'proceeding/list'>['rows'][number]

/** Pay: what may be paid, runs that wait for a second person, orders and how far they arrived. */
export default function Payments() {
  const { payment } = useWords().t
  const may = useMay()
  const waiting = useRead('proceeding/list', { definition: 'payRun' }, may('proceeding.read'))
  const rows = (waiting.data?.rows ?? []).filter(row => !row.ended)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{payment.title}</h1>
          {waiting.data ? <p className="lead">{payment.lead(rows.length)}</p> : null}
        </div>
      </div>
      {rows.length > 0 ? <WaitingRuns rows={rows} /> : null}
      {may('payment.write') ? <Prepare /> : null}
      <Orders />
    </>
  )
}

function WaitingRuns({ rows }: { rows: readonly Waiting[] }) {
  const words = useWords()
  return (
    <section className="card pay-waiting">
      <h2>{words.t.payment.waiting}</h2>
      <ul>
        {rows.map(row => (
          <li key={row.id}>
            <Link to={`/proceedings/${row.id}`}>
              {words.pick(row.title)} · {row.number}
            </Link>{' '}
            <span className="tag on">{words.pick(row.state.label)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Orders() {
  const words = useWords()
  const { payment } = words.t
  const may = useMay()
  const pages = usePages('')
  const list = useRead('payment/listOrders', { cursor: pages.cursor, limit: 50 })
  const [opened, setOpened] = useState<string>()
  return (
    <Busy query={list} rows={10}>
      {page =>
        page.rows.length === 0 ? (
          <div className="card empty">
            <p>{payment.empty}</p>
            <p className="note">{payment.emptyFix}</p>
          </div>
        ) : (
          <div className="card">
            <h2 className="card-head">{payment.orders}</h2>
            <OrderTable rows={page.rows} onOpen={setOpened} />
            <Pager pages={pages} next={page.next} />
            <Drawer
              open={opened !== undefined}
              onClose={() => setOpened(undefined)}
              size="large"
              title={opened}
              closable={{ 'aria-label': payment.close }}
            >
              {opened === undefined ? null : (
                <>
                  {may('payment.files') ? <BankFile batchNo={opened} /> : null}
                  <Items batchNo={opened} />
                </>
              )}
            </Drawer>
          </div>
        )
      }
    </Busy>
  )
}

function OrderTable({ rows, onOpen }: { rows: readonly Order[]; onOpen: (batchNo: string) => void }) {
  const words = useWords()
  const { payment } = words.t
  const { columns } = payment
  return (
    <div className="scroll-x">
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{columns.batch}</th>
            <th scope="col">{columns.month}</th>
            <th scope="col">{columns.on}</th>
            <th scope="col" className="num">
              {columns.items}
            </th>
            <th scope="col" className="num">
              {columns.total}
            </th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.order}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  aria-label={payment.open(row.batchNo)}
                  onClick={() => onOpen(row.batchNo)}
                >
                  {row.batchNo}
                </button>
                <div className="note">
                  <Link to={`/chain/${encodeURIComponent(row.project)}`}>{row.project}</Link>
                </div>
              </th>
              <td className="nowrap">{words.month(row.month)}</td>
              <td className="nowrap">{words.day(row.orderedOn)}</td>
              <td className="num">{words.count(row.items)}</td>
              <td className="num">{words.money(row.totalFen)}</td>
              <td>
                <Arrived row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Arrived({ row }: { row: Order }) {
  const words = useWords()
  const underway = row.items - row.paidItems - row.returnedItems
  const [paid, returned, waiting] = [row.paidItems, row.returnedItems, underway].map(n => words.count(n))
  return (
    <>
      <Shares
        says={words.t.payment.bar(paid ?? '', returned ?? '', waiting ?? '')}
        parts={[
          { key: 'paid', size: row.paidItems, tone: 'good' },
          { key: 'returned', size: row.returnedItems, tone: 'bad' },
          { key: 'underway', size: underway, tone: 'none' },
        ]}
      />
      {row.returnedItems > 0 ? (
        <span className="t-gap nowrap">
          {words.t.payment.returned} {returned}
        </span>
      ) : null}
    </>
  )
}

function Items({ batchNo }: { batchNo: string }) {
  const words = useWords()
  const { payment } = words.t
  const pages = usePages(batchNo)
  const order = useRead('payment/getOrder', { batchNo, cursor: pages.cursor })
  return (
    <Busy query={order} rows={8}>
      {detail => (
        <>
          <div className="scroll-x">
            <table className="ledger">
              <thead>
                <tr>
                  <th scope="col">{payment.item.worker}</th>
                  <th scope="col" className="num">
                    {payment.item.amount}
                  </th>
                  <th scope="col">{payment.item.card}</th>
                  <th scope="col">{payment.item.state}</th>
                  <th scope="col">{payment.item.on}</th>
                  <th scope="col">{payment.item.reason}</th>
                </tr>
              </thead>
              <tbody>
                {detail.rows.map(row => (
                  <tr key={row.n}>
                    <th scope="row">{row.name}</th>
                    <td className="num">{words.money(row.amountFen)}</td>
                    <td>{row.card}</td>
                    <td className={row.state === 'returned' ? 't-gap' : undefined}>{payment[row.state]}</td>
                    <td className="nowrap">{row.on ? words.day(row.on) : ''}</td>
                    <td>
                      {row.reason}{' '}
                      {row.state === 'returned' ? (
                        <CorrectCard project={detail.head.project} batchNo={batchNo} n={row.n} name={row.name} />
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager pages={pages} next={detail.next} />
        </>
      )}
    </Busy>
  )
}
