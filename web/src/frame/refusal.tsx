import { Button } from 'antd'
import { Refused } from '../api.ts'
import type { SaidProblem } from '../api-types.ts'
import { useWords } from '../text/words.tsx'
import { useCite } from './cite.ts'

export function problemsOf(error: unknown): readonly SaidProblem[] {
  return error instanceof Refused
    ? error.problems
    : [
        {
          code: 'page',
          says: { zh: '这一页没画出来。', en: 'This page could not be drawn.' },
          fix: { zh: '再试一次。', en: 'Try again.' },
        },
      ]
}

/** A refusal: why not, what may be done instead, the article. All input stays where it is. */
export function Problems({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords()
  const cite = useCite()
  return (
    <div className="refusal" role="alert">
      <ul>
        {problemsOf(error).map((problem, index) => (
          <li key={`${problem.code}-${problem.row ?? ''}-${problem.at ?? index}`}>
            <span className="says">
              {problem.row === undefined ? '' : `${words.t.frame.row(problem.row)} `}
              {words.pick(problem.says)}
            </span>{' '}
            <span>
              {words.t.frame.instead}
              {words.pick(problem.fix)}
            </span>
            {problem.cite ? <span className="note"> ({cite(problem.cite)})</span> : null}
          </li>
        ))}
      </ul>
      {onRetry ? (
        <Button size="small" onClick={onRetry} style={{ marginTop: 6 }}>
          {words.t.frame.retry}
        </Button>
      ) : null}
    </div>
  )
}
