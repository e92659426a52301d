import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 719px)'

/** A screen under 720 px: cards instead of lanes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    changed => {
      const media = matchMedia(NARROW)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
