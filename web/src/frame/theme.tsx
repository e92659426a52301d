import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore, useState } from 'react'
import { useWords } from '../text/words.tsx'
import { antTheme, cssVariables, type Mode } from '../tokens.ts'

/** Light or dark, as the system says or as chosen here; feeds Ant Design and the CSS variables. */
export type Wanted = Mode | 'system'

const KEPT = 'anxin.appearance'
const ThemeContext = createContext<{
  readonly mode: Mode
  readonly wanted: Wanted
  readonly want: (wanted: Wanted) => void
}>({ mode: 'light', wanted: 'system', want: () => {} })

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    changed => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}

/** Puts the CSS variables into the page once, before anything is drawn. */
export function plantVariables(): void {
  const style = document.createElement('style')
  style.textContent = cssVariables()
  document.head.append(style)
}

function kept(): Wanted {
  const value = localStorage.getItem(KEPT)
  return value === 'light' || value === 'dark' ? value : 'system'
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Wanted>(kept)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const { lang } = useWords()
  const mode: Mode = wanted === 'system' ? (isDark ? 'dark' : 'light') : wanted
  useEffect(() => {
    document.documentElement.dataset.mode = mode
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [mode, lang])
  const value = useMemo(
    () => ({
      mode,
      wanted,
      want: (next: Wanted) => {
        localStorage.setItem(KEPT, next)
        setWanted(next)
      },
    }),
    [mode, wanted],
  )
  const theme = useMemo(() => antTheme(mode, still), [mode, still])
  return (
    <ThemeContext.Provider value={value}>
      <ConfigProvider
        theme={theme}
        locale={lang === 'zh' ? zhCN : enUS}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
      >
        {children}
      </ConfigProvider>
    </ThemeContext.Provider>
  )
}

export function useMode() {
  return useContext(ThemeContext)
}
