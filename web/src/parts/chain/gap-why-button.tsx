import type { ChainGap, ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { Why } from '../why/why.tsx'
import { gapWhy } from './gap-why.ts'
import { stationOf } from './months.ts'

/** "Why" beside a gap: what was found, the rule, when wages were due, who must pay. */
export function GapWhy({ month, gap }: { month: ChainMonth; gap: ChainGap }) {
  const words = useWords()
  const { chain } = words.t
  const name = chain.people.gapOf(chain.stations[stationOf(gap.kind)])
  return <Why of={chain.whyGap(words.month(month.month), name)} given={gapWhy(month, gap, words.today)} />
}
