import { useEffect } from 'react'
import type { WarningRow } from '../../api-types.ts'

/** J and K walk the list, R answers, ? explains. Never while somebody types. */
export function useInboxKeys({
  rows,
  id,
  open,
  onAnswer,
  onHelp,
}: {
  rows: readonly WarningRow[]
  id: string | undefined
  open: (id: string) => void
  onAnswer: () => void
  onHelp: () => void
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target.closest('input, textarea, select, [role="combobox"], [contenteditable]')
      )
        return
      const next = stepTo(rows, id, event.key)
      if (next) open(next)
      else if (event.key === 'r' || event.key === 'R') onAnswer()
      else if (event.key === '?') onHelp()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [rows, id, open, onAnswer, onHelp])
}

/** The row a key leads to: the next, the previous, the first when none is open. */
export function stepTo(
  rows: readonly { readonly id: string }[],
  id: string | undefined,
  key: string,
): string | undefined {
  const step = key === 'j' || key === 'J' ? 1 : key === 'k' || key === 'K' ? -1 : 0
  if (step === 0) return undefined
  const at = rows.findIndex(row => row.id === id)
  return at < 0 ? rows[0]?.id : rows[at + step]?.id
}
