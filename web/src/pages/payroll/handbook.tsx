import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Busy } from '../../frame/busy.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { HandCalendar } from './calendar.tsx'
import { keyOf, lineOf } from './hand.ts'
import { Pay, Said, Where } from './wages.tsx'

/** The handbook of one worker in one project, as firms and officers read it. */
export default function HandbookPage() {
  const { project = '', worker = '' } = useParams()
  const list = useListed('reconciliation/handbook', { project, worker })
  const words = useWords()
  const t = words.t.pay
  const [chosen, choose] = useState<string>()
  return (
    <Busy query={list} rows={8}>
      {pages => {
        const [first] = pages
        const rows = pages.flatMap(page => page.rows)
        const month = rows.find(row => keyOf(row) === chosen) ?? rows[0]
        const line = month ? lineOf(month) : undefined
        if (!first) return null
        const { owed } = first
        return (
          <>
            <div className="page-head">
              <div>
                <p className="note">
                  <Link to={`/chain/${encodeURIComponent(project)}`}>{project}</Link>
                </p>
                <h1>{t.handbookOf(first.name)}</h1>
                <p className="lead">
                  {BigInt(owed.fen) > 0n ? t.owed(words.yuan(owed.fen), owed.months) : t.nothingOwed}
                </p>
              </div>
            </div>
            <nav className="hand handbook hand-months" aria-label={words.t.wages.months}>
              {rows.map(row => (
                <button
                  key={keyOf(row)}
                  type="button"
                  aria-pressed={row === month}
                  className={row.gap ? 'owes' : ''}
                  onClick={() => choose(keyOf(row))}
                >
                  {words.month(row.month)}
                </button>
              ))}
              {list.more ? (
                <button type="button" onClick={list.more}>
                  {words.t.wages.more}
                </button>
              ) : null}
            </nav>
            {month ? (
              <div className="hand handbook">
                <Where month={month} />
                <HandCalendar month={month} />
                <Pay month={month} />
                {line ? (
                  <p>
                    <Link to={`/payslip/${encodeURIComponent(project)}/${line.sheet}/${line.n}`}>{t.slip}</Link>
                  </p>
                ) : null}
                <Said month={month} />
              </div>
            ) : null}
          </>
        )
      }}
    </Busy>
  )
}
