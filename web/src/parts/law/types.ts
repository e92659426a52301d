import type { Label, TitledCite } from '../../api-types.ts'

/** What the law room answers, as its pages read it. */

export type SaidPart = {
  readonly key: string
  readonly label: Label
  readonly value: string
  readonly words?: Label
  readonly rows?: readonly (readonly SaidPart[])[]
}
export type LawStep = {
  readonly label: Label
  readonly value: string
  readonly words?: Label
  readonly cite?: TitledCite
  readonly kind?: string
}
export type CitedRule = Required<TitledCite> & { readonly says: Label }
export type LawClock = {
  readonly clock: string
  readonly label: Label
  readonly unit?: string
  readonly state: string
  readonly started: string
  readonly due: {
    readonly day?: string
    readonly notBefore?: string
    readonly remaining?: number
    unpublished?: number
  }
  readonly stoppedOn?: string
  readonly cite: TitledCite
}
export type LawAnswer = {
  readonly question: string
  readonly on: string
  readonly version: string
  readonly said: readonly SaidPart[]
  readonly steps: readonly LawStep[]
  readonly cites: readonly CitedRule[]
  readonly clocks: readonly LawClock[]
}
