import { NavLink } from 'react-router'
import { useWords } from '../../text/words.tsx'

const TABS = [
  { key: 'ask', to: '/law', end: true },
  { key: 'sources', to: '/law/sources', end: false },
  { key: 'figures', to: '/law/figures', end: false },
  { key: 'clocks', to: '/law/clocks', end: false },
] as const

/** The four views of the law: asking, instruments, figures, clocks. */
export function LawTabs({ asking = false }: { asking?: boolean }) {
  const { law } = useWords().t
  return (
    <nav className="law-tabs no-print" aria-label={law.tabsName}>
      {TABS.map(tab => (
        <NavLink key={tab.key} to={tab.to} end={tab.end} className={tab.key === 'ask' && asking ? 'active' : undefined}>
          {law.tabs[tab.key]}
        </NavLink>
      ))}
    </nav>
  )
}
