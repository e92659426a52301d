import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import type { AnswerOf } from '../../api-types.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../text/words.tsx'

type Head = AnswerOf<'payroll/getSheet'>['head']

/** The general contractor's review: what he found, or the form to say it while the sheet is on display. */
export function Review({ head }: { head: Head }) {
  const words = useWords()
  const t = words.t.pay
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [says, setSays, clear] = useDraft(`review.${head.sheet}`, '')
  const [error, setError] = useState<unknown>()
  const [key] = useState(freshKey)
  if (head.reviewedOn) return <p className="note">{t.reviewed(words.day(head.reviewedOn), head.reviewSays ?? '')}</p>
  if (head.state !== 'displayed' || !may('payroll.write')) return null
  const send = async () => {
    setError(undefined)
    try {
      await act('payroll/reviewSheet', { project: head.project, sheet: head.sheet, says: says.trim() }, key)
      clear()
      say(t.reviewDone)
      await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payroll/') })
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <div className="contest-answer no-print">
      <Input
        value={says}
        maxLength={500}
        aria-label={t.reviewSays}
        placeholder={t.reviewSays}
        onChange={event => setSays(event.target.value)}
      />
      <Button disabled={says.trim() === ''} onClick={() => void send()}>
        {t.review}
      </Button>
      {error === undefined ? null : <Problems error={error} />}
    </div>
  )
}
