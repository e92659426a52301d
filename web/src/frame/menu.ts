import type { Catalog } from '../text/catalog.ts'

/** The rail: words of two characters in the order a wage travels. `begins` opens a group with a hairline. */
export type MenuItem = {
  readonly key: keyof Catalog['frame']['rail']
  readonly to: string
  readonly begins?: boolean
  readonly may?: string
}

export const MENU: readonly MenuItem[] = [
  { key: 'importing', to: '/import' },
  { key: 'projects', to: '/projects', begins: true },
  { key: 'chain', to: '/chain', begins: true },
  { key: 'warnings', to: '/warnings', begins: true },
  { key: 'proceedings', to: '/proceedings', begins: true },
  { key: 'board', to: '/board' },
]
