import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useCite } from '../../frame/cite.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { NodeLines } from '../../parts/settlement/node-lines.tsx'
import { nodeWords } from '../../parts/settlement/said.ts'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { NodeLegend } from './settlement.tsx'

type Settled = AnswerOf<'funds/projectNodes'>

/** The settlement nodes of one contract: time line with clocks, sums, and what may be done now. */
export default function ProjectSettlementPage() {
  const { code = '' } = useParams()
  const found = useRead('funds/projectNodes', { project: code })
  return (
    <Busy query={found} rows={8}>
      {settled => (
        <>
          <Head settled={settled} />
          <Line settled={settled} />
          <Nodes settled={settled} />
        </>
      )}
    </Busy>
  )
}

function Head({ settled }: { settled: Settled }) {
  const words = useWords()
  const cite = useCite()
  const t = words.t.settlement
  const late = settled.nodes.filter(node => node.isLate).length
  const share = words.percent(settled.leastBp ?? 0, 10_000)
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{settled.name}</h1>
          <span className="tag on">{t.title}</span>
        </div>
        <p className="lead">
          <span className={late > 0 ? 't-gap' : undefined}>{t.lead(late)}</span>{' '}
          {t.least(share, settled.isBinding)}{' '}
          {settled.cite ? <span className="note">{cite(settled.cite)}</span> : null}
        </p>
      </div>
      <div className="acts no-print">
        <Link to={`/chain/${encodeURIComponent(settled.project)}`}>{words.t.chain.title}</Link>
      </div>
    </div>
  )
}

type Act = 'record' | 'apply'
const OPERATIONS: Readonly<Record<Act, string>> = {
  record: 'funds/recordNodes',
  apply: 'funds/settlement.apply',
}

function Line({ settled }: { settled: Settled }) {
  const words = useWords()
  const t = words.t.settlement
  const client = useQueryClient()
  const navigate = useNavigate()
  const { say } = useLive()
  const may = useMay()
  const [open, setOpen] = useState<Act>()
  const acts: readonly Act[] = may('funds.write') ? (settled.nodes.length > 0 ? ['apply', 'record'] : ['record']) : []
  return (
    <section className="card" aria-labelledby="nodes-line">
      <div className="card-head">
        <h2 id="nodes-line">{t.line}</h2>
        {settled.nodes.length > 0 ? <NodeLegend /> : null}
        <div className="push no-print">
          {acts.map(one => (
            <Button key={one} aria-expanded={open === one} onClick={() => setOpen(open === one ? undefined : one)}>
              {t[one]}
            </Button>
          ))}
        </div>
      </div>
      {open ? (
        <div className="card-form">
          <OperationForm<{ proceedingId?: string }>
            key={open}
            operation={OPERATIONS[open]}
            fixed={{ project: settled.project }}
            button={t[open]}
            onFold={() => setOpen(undefined)}
            onDone={async answer => {
              setOpen(undefined)
              say(t.done)
              await client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('funds/') })
              if (answer.proceedingId) await navigate(`/proceedings/${answer.proceedingId}`)
            }}
          />
        </div>
      ) : null}
      {settled.nodes.length === 0 ? (
        <p className="empty">{t.none}</p>
      ) : (
        <NodeLines nodes={settled.nodes} today={settled.day} />
      )}
    </section>
  )
}

function Nodes({ settled }: { settled: Settled }) {
  const words = useWords()
  const t = words.t.settlement
  if (settled.nodes.length === 0) return null
  return (
    <section className="card" aria-labelledby="nodes-list">
      <div className="card-head">
        <h2 id="nodes-list">{t.columns.node}</h2>
      </div>
      <ul className="step-list">
        {settled.nodes.map(node => (
          <li key={node.number}>
            <b>
              {node.number} {node.name}
            </b>{' '}
            <span className={node.isLate ? 'tag late' : 'tag'}>{t.stages[node.stage]}</span>{' '}
            {nodeWords(node, words).join(words.lang === 'zh' ? '，' : ', ')}{' '}
            {node.proceedingId ? (
              <Link to={`/proceedings/${node.proceedingId}`} aria-label={`${t.see} ${node.number} ${node.name}`}>
                {t.see}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
