import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useId, useRef } from 'react'
import { act, freshKey } from '../../api.ts'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useRead } from '../../reads.ts'
import { useFilters } from '../../parts/use-filters.ts'
import { useWords } from '../../text/words.tsx'
import { Shares } from './shares.tsx'

type Payable = AnswerOf<'payment/payable'>

/** Names a project and month, shows what may be paid of it, and prepares the run. */
export function Prepare() {
  const words = useWords()
  const { payment } = words.t
  const [query, set] = useFilters()
  const id = useId()
  const project = query.get('project') ?? ''
  const month = query.get('month') ?? lastMonth(words.today)
  const isAsked = project !== '' && /^\d{4}-\d{2}$/.test(month)
  const payable = useRead('payment/payable', { project, month }, isAsked)
  return (
    <section className="card pay-prepare no-print">
      <h2>{payment.prepare}</h2>
      <p className="note">{payment.prepareNote}</p>
      <div className="filters">
        <label htmlFor={`${id}-project`}>
          {payment.project}
          <Input
            id={`${id}-project`}
            style={{ width: 240 }}
            defaultValue={project}
            onBlur={event => set('project', event.target.value.trim())}
            onPressEnter={event => set('project', event.currentTarget.value.trim())}
          />
        </label>
        <label htmlFor={`${id}-month`}>
          {payment.month}
          <DatePicker
            id={`${id}-month`}
            picker="month"
            allowClear={false}
            value={month === '' ? null : dayjs(`${month}-01`)}
            onChange={value => set('month', value?.format('YYYY-MM'))}
          />
        </label>
      </div>
      {isAsked ? (
        <Busy query={payable} rows={3}>
          {found => <Found {...{ found, project, month }} />}
        </Busy>
      ) : null}
    </section>
  )
}

function lastMonth(today: string): string {
  return today === ''
    ? ''
    : dayjs(`${today.slice(0, 7)}-01`)
        .subtract(1, 'month')
        .format('YYYY-MM')
}

function Found({ found, project, month }: { found: Payable; project: string; month: string }) {
  const words = useWords()
  const { payment } = words.t
  const parts = (['payable', 'uncovered', 'withoutCard'] as const).map(key => ({ key, ...found[key] }))
  const said = (part: { people: number; fen: string }) => payment.parts(words.count(part.people), words.money(part.fen))
  const tones = { payable: 'good', uncovered: 'bad', withoutCard: 'wait' } as const
  return (
    <>
      {found.isSealed ? null : <p className="t-gap">{payment.notSealed}</p>}
      <p>
        {payment.pool} <b>{words.yuan(found.poolFen)}</b>
      </p>
      <Shares
        says={parts.map(part => `${payment[part.key]} ${said(part)}`).join('; ')}
        parts={parts.map(part => ({ key: part.key, size: Number(part.fen), tone: tones[part.key] }))}
      />
      <dl className="shares-key">
        {parts.map(part => (
          <div key={part.key} className={tones[part.key]}>
            <dt>{payment[part.key]}</dt>
            <dd>{said(part)}</dd>
          </div>
        ))}
      </dl>
      <PrepareButton {...{ project, month }} />
    </>
  )
}

function PrepareButton({ project, month }: { project: string; month: string }) {
  const { payment } = useWords().t
  const client = useQueryClient()
  const { say } = useLive()
  const key = useRef(freshKey())
  const send = useMutation({
    mutationFn: () => act('payment/payRun.prepare', { input: { project, month } }, key.current),
    onSuccess: async () => {
      key.current = freshKey()
      say(payment.done)
      await client.invalidateQueries({ queryKey: ['proceeding/list'] })
    },
    onError: () => {
      key.current = freshKey()
    },
  })
  return (
    <>
      {send.error ? <Problems error={send.error} /> : null}
      <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
        {payment.prepare}
      </Button>
    </>
  )
}
