import { useQuery } from '@tanstack/react-query'
import { ask } from '../api.ts'
import type { Label, TitledCite } from '../api-types.ts'
import { useWords, type Words } from '../text/words.tsx'

/** Citing law: the titles come from the law room, fetched once; until they are there, its short names stand. */

type Instruments = { readonly rows: readonly { readonly id: string; readonly title: Label }[] }

/** `《保障农民工工资支付条例》第三十条` */
export function citeText(cite: TitledCite, words: Words, titles?: ReadonlyMap<string, Label>): string {
  const label = cite.title ?? titles?.get(cite.instrument)
  if (!label) return words.t.frame.cite(cite.instrument, cite.article)
  const title = words.pick(label)
  return words.t.frame.cite(words.lang === 'zh' ? `《${title.replace(/^《|》$/g, '')}》` : title, cite.article)
}

/** How this page cites: with the title of the instrument. */
export function useCite(): (cite: TitledCite) => string {
  const words = useWords()
  const titles = useQuery({
    queryKey: ['law/listInstruments'],
    queryFn: async ({ signal }) => {
      const { rows } = await ask<Instruments>('/api/law/listInstruments', signal)
      return new Map(rows.map(row => [row.id, row.title]))
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return cite => citeText(cite, words, titles.data)
}
