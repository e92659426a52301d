import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'
import { read, Refused } from '../api.ts'
import type { Me } from '../api-types.ts'
import { useSpoken } from '../text/words.tsx'
import { Problems } from './refusal.tsx'

/** Who is signed in; null when nobody is. */
export const ME = ['me'] as const

export function useMe() {
  return useQuery<Me | null>({
    queryKey: ME,
    queryFn: async () => {
      try {
        return await read('me', {})
      } catch (error) {
        if (error instanceof Refused && (error.status === 401 || error.problems[0]?.code === 'not-signed-in'))
          return null
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

/** Pages behind the gate: whoever is not signed in is taken to the sign-in page and back. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe()
  const { setToday, words } = useSpoken()
  const place = useLocation()
  const day = me.data?.day
  useEffect(() => {
    if (day) setToday(day)
  }, [day, setToday])
  if (me.error)
    return (
      <main id="main">
        <Problems error={me.error} onRetry={() => void me.refetch()} />
      </main>
    )
  if (me.isPending) return null
  if (!me.data) return <Navigate to={`/sign-in?next=${encodeURIComponent(place.pathname + place.search)}`} replace />
  return words.today === day ? children : null
}

/** May the actor do this? The server decides again; pages only leave out what would be refused. */
export function useMay(): (permission: string) => boolean {
  const client = useQueryClient()
  const permissions = client.getQueryData<Me | null>(ME)?.actor.permissions ?? []
  return permission => permissions.includes('*') || permissions.includes(permission)
}
