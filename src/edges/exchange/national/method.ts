import type { Day } from '../../../kernel/index.ts'
import type { Fields, Flaw } from '../core/fields.ts'
import { codeOf, type Dictionary } from './dictionary.ts'

/** What a write method of the dialect is to us: a translation into rows of our operations. */

/** A row of one of our operations. */
export type Row = Readonly<Record<string, unknown>>

/** Rows for one operation, in order, each with the place in the message that it came from. */
export type Step = {
  readonly operation: string
  readonly rows: readonly Row[]
  /** `[workerList][0]`, or empty when the whole message is one row. */
  readonly paths: readonly string[]
}

/** A message in our words. `flaws` names what is wrong; rows with a refusing flaw are not in the steps. */
export type Translation = { readonly steps: readonly Step[]; readonly flaws: readonly Flaw[] }

/** What the translation may know beside the message. */
export type Given = { readonly day: Day }

/** What was there before, in the dialect's words, for the messages it wants refused as duplicates. */
export type DuplicateKind = 'crew' | 'worker' | 'party'

export type WriteMethod = {
  readonly name: string
  /** Object and action in the serial code: `team-add`. */
  readonly serial: string
  /** Our field to the dialect's, for refusals of the room. */
  readonly names: Readonly<Record<string, string>>
  readonly duplicates?: DuplicateKind
  /** Rows of one identity never share a batch: the later is a correction of the earlier, and must find it landed. */
  identityOf?(row: Row): string
  translate(fields: Fields, given: Given): Translation
}

/**
 * Where a row that repeats an identity begins: the batch must end before it.
 *
 * @param seen  identities of the batch so far; the row's own is added
 */
export function repeats(method: WriteMethod, row: Row, seen: Set<string>): boolean {
  if (!method.identityOf) return false
  const identity = method.identityOf(row)
  if (seen.has(identity)) return true
  seen.add(identity)
  return false
}

/** A row without what is not there. */
export function compact(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

export const codes = (list: Dictionary) => (text: string) => codeOf(list, text)

/** The message is one row. */
export function oneRow(fields: Fields, operation: string, row: Row): Translation {
  const steps = fields.isUsable() ? [{ operation, rows: [compact(row)], paths: [''] }] : []
  return { steps, flaws: fields.flaws }
}

/** The message is a list of rows under a head; a head that cannot be used refuses them all. */
export function listRows(
  head: Fields,
  list: { readonly name: string; readonly limit: number },
  operation: string,
  read: (item: Fields) => Row,
): Translation {
  const rows: Row[] = []
  const paths: string[] = []
  const flaws: Flaw[] = []
  const items = head.list(list.name, { need: true, limit: list.limit })
  items.forEach((item, index) => {
    const row = read(item)
    flaws.push(...item.flaws)
    if (!item.isUsable()) return
    rows.push(compact(row))
    paths.push(`[${list.name}][${index}]`)
  })
  const usable = head.isUsable() && rows.length > 0
  return { steps: usable ? [{ operation, rows, paths }] : [], flaws: [...head.flaws, ...flaws] }
}

/** A firm's code: capital letters, no spaces. */
export function creditCode(fields: Fields, name: string, need: boolean): string | undefined {
  return fields.text(name, { need, max: 32 })?.toUpperCase().replace(/\s/g, '')
}

const REGION_DIGITS = 6

/** Six digits of GB/T 2260: codes of a city or province are filled with zeros, those of streets cut. */
export function regionCode(fields: Fields, name: string): number | undefined {
  const text = fields.text(name, { need: true })
  if (text === undefined) return undefined
  if (!/^[1-9]\d{1,11}$/.test(text))
    return fields.refuse(name, '应为六位行政区划代码', 'must be a division code of six digits')
  return Number(text.padEnd(REGION_DIGITS, '0').slice(0, REGION_DIGITS))
}

/** The crew a message names: by its number, or, where the platform has not assigned one yet, by its name. */
export function crewOf(fields: Fields): { readonly crewNumber?: string; readonly crewName?: string } {
  const number = fields.integer('teamSysNo')
  if (number !== undefined && number > 0) return { crewNumber: String(number) }
  const crewName = fields.text('teamName', { max: 100 })
  return crewName === undefined ? {} : { crewName }
}
