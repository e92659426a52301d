/** Words in both languages by construction, and citations of law. */

/** A text in both languages. */
export type Label = { readonly zh: string; readonly en: string }
export type Language = keyof Label

/**
 * A place in an instrument of law. `instrument` is a key of the law room's list of instruments (`reg724`, `acct53` …),
 * `article` is written as in the source (`24`, `24(2)`, `31–33`).
 */
export type Cite = { readonly instrument: string; readonly article: string }

export function label(zh: string, en: string): Label {
  return { zh, en }
}
