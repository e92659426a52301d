import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

/** Changes said aloud: politely; at once only for a limit that passes now. */
const LiveContext = createContext<{ readonly say: (text: string, atOnce?: boolean) => void }>({ say: () => {} })

export function LiveProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState('')
  const [urgent, setUrgent] = useState('')
  const value = useMemo(() => ({ say: (text: string, atOnce = false) => (atOnce ? setUrgent : setPolite)(text) }), [])
  return (
    <LiveContext.Provider value={value}>
      {children}
      <div className="aloud" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="aloud" role="alert" aria-live="assertive">
        {urgent}
      </div>
    </LiveContext.Provider>
  )
}

export function useLive() {
  return useContext(LiveContext)
}
