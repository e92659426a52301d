import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'

async function digestOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Records signatures that workers gave on paper: the photograph's digest is the evidence; without it the server
 * refuses.
 */
export function PaperSign({
  project,
  sheet,
  lines,
  onDone,
}: {
  project: string
  sheet: string
  lines: readonly number[]
  onDone: () => void
}) {
  const words = useWords()
  const t = words.t.payroll
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [file, setFile] = useState<File>()
  const [on, setOn] = useState(words.today)
  const [error, setError] = useState<unknown>()
  if (!may('payroll.sign')) return null
  const able = typeof crypto.subtle !== 'undefined'
  const send = async () => {
    setError(undefined)
    try {
      const evidence = file ? { evidence: { kind: 'paper-list', digest: await digestOf(file), note: file.name } } : {}
      const answer = await act<{ signed: readonly number[] }>(
        'payroll/signLine',
        { project, sheet, lines, on, ...evidence },
        freshKey(),
      )
      say(t.paperDone(answer.signed.length))
      onDone()
      await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('payroll/') })
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <section className="card no-print" aria-labelledby="paper-title">
      <div className="card-head">
        <h2 id="paper-title">{t.paper}</h2>
      </div>
      <div className="contest-answer">
        {able ? (
          <label>
            {t.paperFile}{' '}
            <input type="file" accept="image/*,application/pdf" onChange={event => setFile(event.target.files?.[0])} />
          </label>
        ) : (
          <p>{t.noDigest}</p>
        )}
        <label>
          {t.paperDay} <input type="date" value={on} max={words.today} onChange={event => setOn(event.target.value)} />
        </label>
        <Button disabled={lines.length === 0} onClick={() => void send()}>
          {t.paperDo(lines.length)}
        </Button>
        {error === undefined ? null : <Problems error={error} />}
      </div>
    </section>
  )
}
