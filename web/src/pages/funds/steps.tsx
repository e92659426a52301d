import { Button, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMay } from '../../frame/me.tsx'
import type { Money } from '../../parts/covers/cover-plan.ts'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useWords } from '../../text/words.tsx'

type Start = 'drawStart' | 'releaseStart' | 'releaseByAuthority'
const STARTS: readonly { readonly key: Start; readonly operation: string; readonly may: string }[] = [
  { key: 'drawStart', operation: 'funds/depositDraw.propose', may: 'funds.draw' },
  { key: 'releaseStart', operation: 'funds/depositRelease.publish', may: 'funds.write' },
  { key: 'releaseByAuthority', operation: 'funds/depositRelease.startByAuthority', may: 'funds.release' },
]

/** Draws and releases of a project's deposits: those that run or ran, and what may be begun. */
export function Steps({ money }: { money: Money }) {
  const words = useWords()
  const t = words.t.funds
  const may = useMay()
  const navigate = useNavigate()
  const deposits = money.covers.filter(cover => cover.kind === 'deposit' && cover.leftFen !== '0')
  const [cover, setCover] = useState(deposits[0]?.id)
  const [open, setOpen] = useState<Start>()
  const starts = cover === undefined ? [] : STARTS.filter(start => may(start.may))
  const chosen = starts.find(start => start.key === open)
  return (
    <section className="card" aria-labelledby="steps-title">
      <div className="card-head">
        <h2 id="steps-title">{t.steps}</h2>
        <div className="push no-print">
          {deposits.length > 1 && starts.length > 0 ? (
            <Select
              aria-label={words.t.money.kinds.deposit}
              value={cover}
              onChange={setCover}
              options={deposits.map(one => ({ value: one.id, label: one.number }))}
            />
          ) : null}
          {starts.map(start => (
            <Button
              key={start.key}
              aria-expanded={open === start.key}
              onClick={() => setOpen(open === start.key ? undefined : start.key)}
            >
              {t[start.key]}
            </Button>
          ))}
        </div>
      </div>
      {chosen && cover !== undefined ? (
        <div className="card-form">
          <OperationForm<{ proceedingId: string }>
            key={`${chosen.key}-${cover}`}
            operation={chosen.operation}
            fixed={{ project: money.project, cover }}
            button={t[chosen.key]}
            onFold={() => setOpen(undefined)}
            onDone={answer => void navigate(`/proceedings/${answer.proceedingId}`)}
          />
        </div>
      ) : null}
      {money.proceedings.length === 0 ? (
        <p className="empty">{t.noSteps}</p>
      ) : (
        <ul className="step-list">
          {money.proceedings.map(one => (
            <li key={one.id}>
              <Link to={`/proceedings/${one.id}`}>{words.pick(one.label)}</Link>{' '}
              <span className={one.ended ? 'tag' : 'tag on'}>{words.pick(one.state)}</span>{' '}
              <span className="note">{words.day(one.changedOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
