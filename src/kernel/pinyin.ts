import { pinyin } from 'pinyin-pro'

/**
 * Search keys made when a name is written: full pinyin and initials, lower case, no spaces. Surnames are read as
 * surnames for persons.
 */
export function searchKeys(
  name: string,
  kind: 'person' | 'thing' = 'thing',
): { readonly pinyin: string; readonly initials: string } {
  const surname = kind === 'person' ? 'head' : 'off'
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname }).map(
    part => part.toLowerCase().replace(/[^a-z0-9]/g, ''),
  )
  return { pinyin: syllables.join(''), initials: syllables.map(part => part.slice(0, 1)).join('') }
}
