import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'

type Given = { readonly project: string; readonly batchNo: string; readonly n: number; readonly name: string }

/** Corrects the card of a payment the bank sent back; the next pay run orders to the new one. */
export function CorrectCard({ project, batchNo, n, name }: Given) {
  const { t } = useWords()
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [open, setOpen] = useState(false)
  const [card, setCard] = useState('')
  const [bank, setBank] = useState('')
  const [done, setDone] = useState<string>()
  const [error, setError] = useState<unknown>()
  const [key, renew] = useState(freshKey)
  if (!may('payment.write')) return null
  if (done) return <span className="t-good">{t.pay.corrected(done)}</span>
  if (!open)
    return (
      <Button size="small" aria-label={`${t.pay.correct} · ${name}`} onClick={() => setOpen(true)}>
        {t.pay.correct}
      </Button>
    )
  const send = async () => {
    setError(undefined)
    try {
      const bankName = bank.trim()
      const input = { project, batchNo, n, cardNumber: card.trim(), ...(bankName === '' ? {} : { bankName }) }
      const answer = await act<{ last4: string }>('payment/correctCard', input, key)
      setDone(answer.last4)
      say(t.pay.corrected(answer.last4))
      await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payment/') })
    } catch (failed) {
      setError(failed)
      renew(freshKey())
    }
  }
  return (
    <div className="contest-answer">
      <Input
        value={card}
        maxLength={40}
        inputMode="numeric"
        autoComplete="off"
        aria-label={`${t.pay.newCard} · ${name}`}
        placeholder={t.pay.newCard}
        onChange={event => setCard(event.target.value)}
      />
      <Input
        value={bank}
        maxLength={200}
        aria-label={`${t.pay.bank} · ${name}`}
        placeholder={t.pay.bank}
        onChange={event => setBank(event.target.value)}
      />
      <Button disabled={card.trim() === ''} onClick={() => void send()}>
        {t.pay.correct}
      </Button>
      {error === undefined ? null : <Problems error={error} />}
    </div>
  )
}
