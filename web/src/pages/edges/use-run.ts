import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { read } from '../../api.ts'
import type { ImportProgress, ImportRun } from '../../api-types.ts'

const GOING = new Set(['waiting', 'running'])
const ASK_AGAIN_MS = 2_000

/** Is anything of the run still being read? */
export function isGoing(run: ImportRun | undefined): boolean {
  return !run || GOING.has(run.state)
}

/**
 * A run of an import: progress as the server sends it, and the result when it is there. Without events the result
 * is asked for again.
 */
export function useRun(run: string | undefined) {
  const [progress, setProgress] = useState<ImportProgress>()
  const result = useQuery<ImportRun>({
    queryKey: ['import/get', run],
    queryFn: async ({ signal }) => (await read('import/get', { run: run ?? '' }, signal)) as unknown as ImportRun,
    enabled: run !== undefined,
    refetchInterval: query => (isGoing(query.state.data) ? ASK_AGAIN_MS : false),
  })
  const { refetch } = result
  useEffect(() => {
    setProgress(undefined)
    if (run === undefined) return
    const source = new EventSource(`/api/import/events?run=${encodeURIComponent(run)}`)
    const finish = () => {
      source.close()
      void refetch()
    }
    source.onmessage = event => setProgress(JSON.parse(String(event.data)) as ImportProgress)
    source.addEventListener('end', finish)
    source.onerror = finish
    return () => source.close()
  }, [run, refetch])
  return { progress, result, going: isGoing(result.data) }
}
