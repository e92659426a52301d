import { useWords } from '../../text/words.tsx'

/**
 * The fills every chain drawing shares: hatch of a gap, dots of missing data, bars of old data. Planted once a
 * page.
 */
export function ChainPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--surface)" />
          <rect width="6" height="6" fill="var(--cinT)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--cinM)" strokeWidth="2.200" />
        </pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="var(--surface)" />
          <circle cx="2.500" cy="2.500" r="1" fill="var(--unk)" />
        </pattern>
        <pattern id="bars" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="2.500" height="6" fill="var(--surface)" />
        </pattern>
      </defs>
    </svg>
  )
}

const HEAD = 'M0,0 L17,0 L21,5 L17,10 L0,10 Z'

/** The key: four different marks for four different unknowns, and every other mark in use. */
export function Legend() {
  const { legend, legendName, lateMark } = useWords().t.chain
  const swatch = (label: string, children: React.ReactNode, width = 24) => (
    <li key={label}>
      <svg width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  )
  return (
    <ul className="legend" aria-label={legendName}>
      {swatch(legend.flow, <path d={HEAD} className="link-flow" />)}
      {swatch(legend.arrived, <path d={HEAD} className="link-arrived" />)}
      {swatch(legend.gap, <rect x="0.750" y="0.750" width="20.500" height="8.500" className="gap-box" />)}
      <li>
        <b className="t-late">{lateMark}</b>
        {legend.late}
      </li>
      {swatch(legend.noData, <rect x="0.500" y="0.500" width="21" height="9" fill="url(#dots)" className="no-data" />)}
      {swatch(
        legend.stale,
        <>
          <rect width="21" height="10" className="link-arrived" />
          <rect width="21" height="10" fill="url(#bars)" />
        </>,
      )}
      {swatch(legend.notDue, <line x1="0" x2="22" y1="5" y2="5" className="not-due" />)}
      <li>
        <b className="t-quiet">≈</b>
        {legend.estimate}
      </li>
    </ul>
  )
}
