import type { Operation, ProceedingDef } from '../../kernel/index.ts'
import { instrumentActs } from './index/binding.ts'
import { draftFigures, list, published, redline, settable, text, toReview, years } from './index/reads.ts'
import { addYear } from './index/years.ts'
import { instrument } from './proceedings/instrument.ts'

/** The front door of instruments: rules the city issues → dated figures → the law book of a day. */
export * from './facts.ts'
export { figuresOf } from './decide.ts'
export { type CityLaw, cityLaw, localParameters } from './index/law.ts'
export { measures } from './index/measures.ts'
export { draftFigures }

export const definitions: readonly ProceedingDef[] = [instrument as unknown as ProceedingDef]

export const operations: readonly Operation[] = [
  ...instrumentActs,
  ...([list, published, text, settable, redline, toReview, years, addYear] as unknown as readonly Operation[]),
]
