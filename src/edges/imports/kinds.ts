import { open } from 'node:fs/promises'
import { isIsoResultText, isResultText } from '../bank/index.ts'
import { isNationalHead } from '../exchange/national/file.ts'
import {
  bookKindOf,
  decodeText,
  firstRecord,
  sniffWorkbook,
  type TableKind,
  type Template,
  templateOf,
} from '../sheets/index.ts'

/** A file is known by its head, never by its name. */

export type FileKind =
  | { readonly kind: 'national'; readonly method: string; readonly order: number }
  | { readonly kind: 'template'; readonly template: Template; readonly order: number }
  | { readonly kind: 'bank-result'; readonly order: number }
  | { readonly kind: 'workbook'; readonly tables: readonly TableKind[]; readonly order: number }
  | { readonly kind: 'city'; readonly order: number }
  | { readonly kind: 'instruments'; readonly order: number }
  | { readonly kind: 'truth'; readonly order: number }
  | { readonly kind: 'unknown'; readonly order: number }

const HEAD_BYTES = 64 * 1024

/** The wage chain's order of what a folder holds: who, terms, crews, workers, work, pay, money, results. */
const ORDER: readonly string[] = [
  'city',
  'instruments',
  'Corp.Upload',
  'Project.Add',
  'Project.Update',
  'Project.PartUpdate',
  'ProjectSubContractor.Add',
  'ProjectSubContractor.Update',
  'terms',
  'Team.Add',
  'Team.Update',
  'ProjectWorker.Add',
  'ProjectWorker.Update',
  'WorkerEntryExit.Add',
  'WorkerContract.Add',
  'ProjectTraining.Add',
  'permits',
  'wageofficers',
  'boards',
  'trainings',
  'certificates',
  'exits',
  'notices',
  'rates',
  'accounts',
  'covers',
  'funds',
  'nodes',
  'settlements',
  'fund-plans',
  'fund-arrivals',
  'WorkerAttendance.Add',
  'attendance',
  'Payroll.Add',
  'payroll',
  'workbook',
  'transfers',
  'orders',
  'bank-result',
  'fund-uses',
  'statements',
  'pledges',
  'pledgeSteps',
  'truth',
  'unknown',
].map(name => name.toLowerCase())

function placeOf(name: string): number {
  const place = ORDER.indexOf(name.toLowerCase())
  return place < 0 ? ORDER.length : place
}

/** What a file is, from its first bytes; of a workbook also which tables it holds, from its first rows. */
export async function recognise(path: string): Promise<FileKind> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const kind = kindOf(buffer.subarray(0, bytesRead))
    if (kind.kind !== 'workbook') return kind
    const sniffed = await sniffWorkbook({ path })
    const tables = sniffed.ok ? sniffed.kinds : []
    const [first] = tables.includes('attendance') ? (['attendance'] as const) : tables
    return { kind: 'workbook', tables, order: placeOf(first ?? 'workbook') }
  } finally {
    await file.close()
  }
}

/** What a file is, by its head; enough bytes to hold its first lines. Never throws. */
export function kindOf(head: Buffer): FileKind {
  if (bookKindOf(head)) return { kind: 'workbook', tables: [], order: placeOf('workbook') }
  const text = decodeText(head, true)
  if (isNationalHead(text)) {
    const method = /"method"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? ''
    return { kind: 'national', method, order: placeOf(method) }
  }
  const own = ownKind(text)
  if (own) return { kind: own, order: placeOf(own) }
  const template = templateOf(firstRecord(text))
  if (template) return { kind: 'template', template, order: placeOf(template.kind) }
  // The last line of a head may be cut in two.
  const whole = head.length < HEAD_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1)
  const kind = isIsoResultText(text) || isResultText(whole) ? 'bank-result' : 'unknown'
  return { kind, order: placeOf(kind) }
}

/** Files of our own: a city's day, its truth (which nobody may read), and a register of instruments issued before. */
function ownKind(text: string): 'city' | 'truth' | 'instruments' | undefined {
  const first = text.trimStart().slice(0, 2000)
  if (!first.startsWith('{')) return undefined
  if (/"(gaps|plants|findings)"\s*:/.test(first)) return 'truth'
  if (/"format"\s*:\s*\d+/.test(first) && /"instruments"\s*:\s*\[/.test(first)) return 'instruments'
  return /"format"\s*:\s*\d+/.test(first) && /"day"\s*:\s*"\d{4}-\d{2}-\d{2}"/.test(first) ? 'city' : undefined
}
