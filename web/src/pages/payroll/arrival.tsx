import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'
import type { Month } from './hand.ts'

type Payment = Month['payments'][number]

/** The worker's word on one payment: it came, or it did not. Neither is chosen beforehand. */
export function Arrival({ month, payment }: { month: Month; payment: Payment }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { say } = useLive()
  const [error, setError] = useState<unknown>()
  const [key] = useState(freshKey)
  if (payment.status === 'returned') return null
  const tell = async (arrived: boolean) => {
    setError(undefined)
    try {
      const { batchNo } = payment
      await act('payment/sayArrived', { project: month.project, batchNo, arrived }, `${key}-${arrived}`)
      say(arrived ? t.pay.thanks : t.pay.noted)
      await client.invalidateQueries({ queryKey: ['reconciliation/myHandbook'] })
    } catch (failed) {
      setError(failed)
    }
  }
  const said = payment.said === undefined ? t.pay.arrival : payment.said ? t.pay.saidCame : t.pay.saidNot
  return (
    <div className="hand-arrival">
      <p>{said}</p>
      {error === undefined ? null : <Problems error={error} />}
      <div className="hand-acts">
        {payment.said === true ? null : (
          <button type="button" className="hand-second" onClick={() => void tell(true)}>
            {t.pay.came}
          </button>
        )}
        {payment.said === false ? null : (
          <button type="button" className="hand-second" onClick={() => void tell(false)}>
            {t.pay.notCame}
          </button>
        )}
      </div>
    </div>
  )
}
