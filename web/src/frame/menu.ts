import type { Catalog } from '../text/catalog.ts'

/**
 * The rail: words of two characters in the order a wage travels. `begins` opens a group with a hairline; `may` is the
 * permission without which the page would only refuse; absent where the page is for everybody.
 */
export type MenuItem = {
  readonly key: keyof Catalog['frame']['rail']
  readonly to: string
  readonly may?: string
  readonly begins?: boolean
}

export const MENU: readonly MenuItem[] = [
  { key: 'wages', to: '/wages', may: 'worker.read' },
  { key: 'notice', to: '/notice', may: 'worker.read' },
  { key: 'importing', to: '/import', may: 'import.write' },
  { key: 'projects', to: '/projects', may: 'registry.read', begins: true },
  { key: 'workforce', to: '/workforce', may: 'registry.read' },
  { key: 'payroll', to: '/payroll', may: 'payroll.read', begins: true },
  { key: 'chain', to: '/chain', may: 'reconciliation.read' },
  { key: 'accounts', to: '/accounts', may: 'funds.read' },
  { key: 'publicFunds', to: '/public', may: 'funds.public' },
  { key: 'funds', to: '/funds', may: 'funds.approve' },
  { key: 'settlement', to: '/settlement', may: 'proceeding.read' },
  { key: 'pledges', to: '/pledges', may: 'proceeding.read' },
  { key: 'payments', to: '/payments', may: 'payment.read' },
  { key: 'warnings', to: '/warnings', may: 'warning.read', begins: true },
  { key: 'proceedings', to: '/proceedings', may: 'proceeding.read', begins: true },
  { key: 'board', to: '/board', may: 'assessment.read' },
  { key: 'instruments', to: '/instruments', may: 'instruments.read', begins: true },
  { key: 'law', to: '/law' },
]

/** Is the page one for this post? */
export function isOffered(item: MenuItem, may: (permission: string) => boolean): boolean {
  return item.may === undefined || may(item.may)
}

/** Where somebody starts: the first page, projects before the rest, that the post may see. */
export function homeOf(may: (permission: string) => boolean): string | undefined {
  const own = MENU.filter(item => item.may !== undefined && may(item.may))
  const [first] = own.filter(item => item.key !== 'importing')
  return first?.to ?? own[0]?.to ?? MENU.find(item => item.may === undefined)?.to
}
