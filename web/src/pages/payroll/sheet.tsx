import { useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { act, freshKey } from '../../api.ts'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useListed } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { PaperSign } from './paper-sign.tsx'
import { Review } from './review.tsx'

type Detail = AnswerOf<'payroll/getSheet'>
type Row = Detail['rows'][number]

/** One payroll sheet: its lines with their days, signatures and checks; display, sign with paper, seal. */
export default function SheetPage() {
  const { project = '', sheet = '' } = useParams()
  const list = useListed('payroll/getSheet', { project, sheet })
  return (
    <Busy query={list} rows={10}>
      {pages => {
        const [first] = pages
        return first ? <Sheet head={first.head} rows={pages.flatMap(page => page.rows)} more={list.more} /> : null
      }}
    </Busy>
  )
}

function Sheet({ head, rows, more }: { head: Detail['head']; rows: readonly Row[]; more: (() => void) | undefined }) {
  const words = useWords()
  const t = words.t.payroll
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set())
  const unsigned = head.lines - head.signed
  const toggle = (n: number) => choose(new Set(chosen.has(n) ? [...chosen].filter(one => one !== n) : [...chosen, n]))
  return (
    <>
      <div className="page-head">
        <div>
          <p className="note no-print">
            <Link to={`/payroll?project=${encodeURIComponent(head.project)}`}>{t.back}</Link>
          </p>
          <div className="title-line">
            <h1>
              {t.title} {head.number}
            </h1>
            <span className="tag on">{t.states[head.state]}</span>
          </div>
          <p className="lead">
            {words.month(head.month)} · {head.employer} {head.crew ?? ''} ·{' '}
            {words.t.frame.people(words.count(head.lines))} · {words.yuan(head.dueFen)} ·{' '}
            {t.open(unsigned, head.contested)}
          </p>
          <p className="note">
            {head.succeeds ? t.succeeds(head.succeeds) : ''} {head.succeededBy ? t.succeededBy(head.succeededBy) : ''}
          </p>
        </div>
        <SheetActs head={head} unsigned={unsigned} />
      </div>
      <Review head={head} />
      <section className="card">
        <div className="scroll-x">
          <table className="ledger sheet-lines">
            <LinesHead />
            <tbody>
              {rows.map(row => (
                <LineRow
                  key={row.n}
                  row={row}
                  chosen={chosen.has(row.n)}
                  {...(head.state === 'displayed' ? { onChoose: () => toggle(row.n) } : {})}
                  {...(head.state === 'draft'
                    ? {}
                    : { slip: `/payslip/${encodeURIComponent(head.project)}/${head.sheet}/${row.n}` })}
                />
              ))}
            </tbody>
          </table>
        </div>
        {more ? (
          <div className="pager no-print">
            <Button size="small" onClick={more}>
              {t.more}
            </Button>
          </div>
        ) : null}
      </section>
      {head.state === 'displayed' ? (
        <PaperSign project={head.project} sheet={head.sheet} lines={[...chosen]} onDone={() => choose(new Set())} />
      ) : null}
    </>
  )
}

function LinesHead() {
  const t = useWords().t.payroll
  return (
    <thead>
      <tr>
        <th scope="col">{t.line.name}</th>
        <th scope="col">{t.line.days}</th>
        <th scope="col" className="num">
          {t.line.halfDays}
        </th>
        <th scope="col" className="num">
          {t.line.due}
        </th>
        <th scope="col">{t.line.mark}</th>
        <th scope="col">{t.line.checks}</th>
      </tr>
    </thead>
  )
}

type LineGiven = {
  readonly row: Row
  readonly chosen: boolean
  readonly onChoose?: () => void
  /** Where its pay slip is; a draft has none yet. */
  readonly slip?: string
}

function LineRow({ row, chosen, onChoose, slip }: LineGiven) {
  const words = useWords()
  const t = words.t.payroll
  const may = useMay()
  return (
    <tr>
      <th scope="row">
        {onChoose && !row.signedOn && !row.contested && may('payroll.sign') ? (
          <input
            type="checkbox"
            className="no-print"
            aria-label={t.choose(row.name)}
            checked={chosen}
            onChange={onChoose}
          />
        ) : null}{' '}
        {slip ? <Link to={slip}>{row.name}</Link> : row.name}{' '}
        <span className="note">{row.siteCard ?? row.idCard ?? ''}</span>
      </th>
      <td>{row.days ? <Strip days={row.days} /> : '–'}</td>
      <td className="num">
        {row.halfDays === undefined ? '–' : words.days(row.halfDays)}
        {row.attendedHalfDays === undefined ? null : (
          <div className="note">{t.attended(words.days(row.attendedHalfDays))}</div>
        )}
      </td>
      <td className="num">{words.money(row.dueFen)}</td>
      <td>
        {row.signedOn ? words.day(row.signedOn) : row.contested ? null : t.unsigned}
        {row.contested ? <q className="t-late">{row.contested}</q> : null}
      </td>
      <td>
        {row.checks.map(check => (
          <div key={check.kind} className="t-late">
            {t.checks[check.kind]} {check.limitFen ? t.limit(words.yuan(check.limitFen)) : ''}{' '}
            <CiteLink cite={check.cite} />
          </div>
        ))}
      </td>
    </tr>
  )
}

/** One cell a day: full is a day, half height half a day, a low dash rest. */
function Strip({ days }: { days: readonly number[] }) {
  return (
    <svg width={days.length * 7} height="16" aria-hidden="true">
      {days.map((halves, index) => {
        const height = halves >= 2 ? 14 : halves === 1 ? 7 : 1
        const key = `d${index + 1}`
        return (
          <rect
            key={key}
            x={index * 7}
            y={15 - height}
            width={5}
            height={height}
            className={halves > 0 ? 'day-full' : 'day-rest'}
          />
        )
      })}
    </svg>
  )
}

type Sealed = { readonly unsigned: readonly number[]; readonly contested: readonly number[] }

function SheetActs({ head, unsigned }: { head: Detail['head']; unsigned: number }) {
  const { t } = useWords()
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [error, setError] = useState<unknown>()
  const [key] = useState(freshKey)
  const input = { project: head.project, sheet: head.sheet }
  const doIt = async <T,>(operation: string, said: (answer: T) => string) => {
    setError(undefined)
    try {
      const answer = await act<T>(operation, input, `${key}-${head.state}`)
      say(said(answer))
      await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payroll/') })
    } catch (failed) {
      setError(failed)
    }
  }
  const seal = () =>
    void doIt<Sealed>('payroll/sealSheet', one => t.payroll.sealed(one.unsigned.length, one.contested.length))
  return (
    <div className="acts no-print">
      <Button onClick={() => print()}>{t.payroll.print}</Button>
      {head.state === 'draft' && may('payroll.write') ? (
        <Button type="primary" onClick={() => void doIt('payroll/displaySheet', () => t.payroll.displayed)}>
          {t.payroll.display}
        </Button>
      ) : null}
      {head.state === 'displayed' && may('payroll.write') ? (
        <Popconfirm
          title={t.payroll.sealAsk(unsigned, head.contested)}
          okText={t.payroll.seal}
          cancelText={t.frame.close}
          onConfirm={seal}
        >
          <Button type="primary">{t.payroll.seal}</Button>
        </Popconfirm>
      ) : null}
      {error === undefined ? null : <Problems error={error} />}
    </div>
  )
}
