import type { TaskState } from '../api-types.ts'
import { useWords } from '../text/words.tsx'

const SHAPES: Record<TaskState, React.ReactNode> = {
  done: (
    <>
      <rect x="0.500" y="0.500" width="11" height="11" rx="1" fill="var(--malM)" />
      <path d="M3,6 L5.300,8.400 L9.200,3.700" stroke="var(--surface)" strokeWidth="1.700" fill="none" />
    </>
  ),
  'on-time': <rect x="1.250" y="1.250" width="9.500" height="9.500" fill="none" stroke="var(--malM)" strokeWidth="2" />,
  'at-risk': (
    <>
      <path d="M6,0.500 L11.800,11.500 L0.200,11.500 Z" fill="var(--ochM)" />
      <path d="M6,4 V7.800 M6,9 V10.400" stroke="var(--surface)" strokeWidth="1.400" />
    </>
  ),
  overdue: (
    <>
      <path d="M6,0 L12,6 L6,12 L0,6 Z" fill="var(--cin)" />
      <path d="M3.500,6 H8.500" stroke="var(--surface)" strokeWidth="1.600" />
    </>
  ),
  continuous: <circle cx="6" cy="6" r="4.700" fill="none" stroke="var(--azureM)" strokeWidth="2.200" />,
}

/** The mark of a task's state: filled square with tick, hollow square, triangle with !, diamond with bar, ring. */
export function TaskMark({ state }: { state: TaskState }) {
  const { t } = useWords()
  return (
    <span className={`task-state state-${state}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {t.board.states[state]}
    </span>
  )
}
