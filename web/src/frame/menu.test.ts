// Proves that a post starts where it has a page, and is shown no page that would only refuse it.
import { expect, it } from 'vitest'
import { homeOf, isOffered, MENU } from './menu.ts'

const mayOf =
  (...permissions: readonly string[]) =>
  (permission: string) =>
    permissions.includes(permission)

it('an officer starts with the projects, a post that only imports with the import', () => {
  expect(homeOf(mayOf('import.write', 'registry.read', 'warning.read'))).toBe('/projects')
  expect(homeOf(mayOf('warning.read', 'import.write'))).toBe('/warnings')
  expect(homeOf(mayOf('import.write'))).toBe('/import')
  expect(homeOf(mayOf('worker.read', 'law.read'))).toBe('/wages')
  expect(homeOf(mayOf('law.read'))).toBe('/law')
})

it('every page of the menu names the right it needs; only the law is for everybody', () => {
  expect(MENU.filter(item => item.may === '')).toEqual([])
  expect(MENU.filter(item => isOffered(item, mayOf())).map(item => item.key)).toEqual(['law'])
})
