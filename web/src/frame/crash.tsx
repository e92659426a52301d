import { Link, Navigate } from 'react-router'
import { useWords } from '../text/words.tsx'
import { useMay } from './me.tsx'
import { homeOf } from './menu.ts'

/** A page that could not be drawn: one line, and the way on. */
export function Crash() {
  const { t } = useWords()
  return (
    <div className="refusal" role="alert">
      <span className="says">{t.frame.crashed}</span>{' '}
      <button type="button" className="link-button" onClick={() => location.reload()}>
        {t.frame.retry}
      </button>
    </div>
  )
}

export function Lost() {
  const { t } = useWords()
  return (
    <div className="card empty">
      <h1>{t.frame.notFound}</h1>
      <p>
        {t.frame.notFoundFix} <Link to="/">{t.frame.home}</Link>
      </p>
    </div>
  )
}

/** Where a post starts. */
export function Home() {
  const { t } = useWords()
  const home = homeOf(useMay())
  if (home) return <Navigate to={home} replace />
  return (
    <div className="card empty">
      <h1>{t.frame.noPages}</h1>
      <p>{t.frame.noPagesFix}</p>
    </div>
  )
}
