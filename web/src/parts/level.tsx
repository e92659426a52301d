import type { WarningLevel } from '../api-types.ts'
import { useWords } from '../text/words.tsx'

const SHAPE: Record<WarningLevel, string> = {
  red: 'M6,0.500 L11.500,6 L6,11.500 L0.500,6 Z',
  orange: 'M6,0.500 L11.500,11 L0.500,11 Z',
  yellow: 'M1,1 H11 V11 H1 Z',
  blue: 'M6,0.500 A5.500,5.500 0 1 1 5.990,0.500 Z',
}

/** A level is shape, word and colour: 红 ◆ · 橙 ▲ · 黄 ■ · 蓝 ●. */
export function LevelMark({ level }: { level: WarningLevel }) {
  const { t } = useWords()
  return (
    <span className={`level level-${level}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={SHAPE[level]}
          fill={
            level === 'blue'
              ? 'var(--azureM)'
              : level === 'yellow'
                ? 'var(--gamM)'
                : level === 'orange'
                  ? 'var(--ochM)'
                  : 'currentColor'
          }
        />
      </svg>
      {t.frame.levels[level]}
    </span>
  )
}
