import type { Day } from '../../../kernel/index.ts'
import type { CoverForm } from './covers.ts'

/** What is known of a draw and of a release as proceedings; money is fen as text, since facts are kept as JSON. */

export type DrawFacts = {
  readonly cover: string
  readonly drawFen: string
  readonly people: number
  readonly receivedOn: Day | null
  readonly paidOn: Day | null
  readonly toppedUpFen: string
}

export type ReleaseFacts = {
  readonly cover: string
  readonly publishedOn: Day | null
  readonly arrearsFound: boolean
}

/** What guards of deposits look at: the cover as it stands under lock. */
export type CoverEvidence = {
  readonly form: CoverForm
  readonly isDeposit: boolean
  readonly leftFen: string
  readonly projectFinished: boolean
  /** Draws of it that are not ended. */
  readonly openDraws: number
} | null
