import { Link } from 'react-router'
import { useWords } from '../text/words.tsx'

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
