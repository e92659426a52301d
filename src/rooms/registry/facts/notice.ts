import { type Static, Type } from 'typebox'
import { DayText, LabelSchema } from '../../../kernel/index.ts'

/** The notice of rights that each worker reads or hears himself. */

export const NoticeLine = Type.Object({ label: LabelSchema, value: LabelSchema })
export type NoticeLine = Static<typeof NoticeLine>

/** What the notice of a worker at a site is made of. Money in fen, as text. */
export type NoticeFacts = {
  readonly projectName: string
  readonly employer: string
  readonly generalContractor: string | null
  readonly payDay: number | null
  readonly rateFen: string | null
  readonly bank: string | null
  readonly officer: string | null
  readonly minimumFen: string | null
  /** Channels as the site's board shows them, by item of article 34. */
  readonly channels: Readonly<Record<string, string>>
}

export const Notice = Type.Object({
  project: Type.String(),
  projectName: Type.String(),
  lines: Type.Array(NoticeLine),
  digest: Type.String(),
  readOn: Type.Optional(DayText),
  /** He read an earlier text; something has changed since. */
  changed: Type.Boolean(),
  /** He signed for it on paper; on the phone he may still read it and say so. */
  onPaper: Type.Boolean(),
})
