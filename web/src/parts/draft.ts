import { useState } from 'react'

/** What somebody types stays on this device until it is sent. */
const PREFIX = 'anxin.draft.'

function kept<T>(key: string): T | undefined {
  const text = localStorage.getItem(PREFIX + key)
  if (text === null) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

export function useDraft<T>(key: string, empty: T): readonly [T, (value: T) => void, () => void] {
  const [state, setState] = useState(() => ({ key, value: kept<T>(key) ?? empty }))
  const value = state.key === key ? state.value : (kept<T>(key) ?? empty)
  const set = (next: T) => {
    localStorage.setItem(PREFIX + key, JSON.stringify(next))
    setState({ key, value: next })
  }
  const clear = () => {
    localStorage.removeItem(PREFIX + key)
    setState({ key, value: empty })
  }
  return [value, set, clear]
}

/** Signing out leaves nothing behind. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
