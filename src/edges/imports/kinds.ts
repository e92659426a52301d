import { open } from 'node:fs/promises'
import { isResultText } from '../bank/index.ts'
import { isNationalHead } from '../exchange/national/file.ts'
import { type Template, templateOf } from './templates.ts'
import { decodeText, firstRow } from './text.ts'

/** A file is known by its head, never by its name. */

export type FileKind =
  | { readonly kind: 'national'; readonly method: string; readonly order: number }
  | { readonly kind: 'template'; readonly template: Template; readonly order: number }
  | { readonly kind: 'bank-result'; readonly order: number }
  | { readonly kind: 'workbook'; readonly order: number }
  | { readonly kind: 'city'; readonly order: number }
  | { readonly kind: 'truth'; readonly order: number }
  | { readonly kind: 'unknown'; readonly order: number }

const HEAD_BYTES = 64 * 1024

/** The wage chain's order of what a folder holds: who, terms, crews, workers, work, pay, money, results. */
const ORDER: readonly string[] = [
  'city',
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
  'rates',
  'accounts',
  'WorkerAttendance.Add',
  'workbook',
  'Payroll.Add',
  'transfers',
  'orders',
  'bank-result',
  'truth',
  'unknown',
]
const placeOf = (name: string) => {
  const place = ORDER.findIndex(each => each.toLowerCase() === name.toLowerCase())
  return place < 0 ? ORDER.length : place
}

/** What a file is, from its first bytes. */
export async function recognise(path: string): Promise<FileKind> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return kindOf(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** What a file is, by its head; enough bytes to hold its first lines. */
export function kindOf(head: Buffer): FileKind {
  if (isWorkbook(head)) return { kind: 'workbook', order: placeOf('workbook') }
  // The cut may fall inside a character of many bytes: the last line is left out where there are more.
  const end = head.length === HEAD_BYTES ? Math.max(head.lastIndexOf(10), 0) || head.length : head.length
  const text = decodeText(head.subarray(0, end))
  if (isNationalHead(text)) {
    const method = /"method"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? ''
    return { kind: 'national', method, order: placeOf(method) }
  }
  const own = ownKind(text)
  if (own) return { kind: own, order: placeOf(own) }
  const template = templateOf(firstRow(text, ','))
  if (template) return { kind: 'template', template, order: placeOf(template.kind) }
  return isResultText(text)
    ? { kind: 'bank-result', order: placeOf('bank-result') }
    : { kind: 'unknown', order: placeOf('unknown') }
}

/** ZIP (xlsx) or compound file (xls). */
function isWorkbook(head: Buffer): boolean {
  return (
    head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4])) ||
    head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
  )
}

/** The two files a planted city carries beside its data: its day, and its truth (which nobody may read). */
function ownKind(text: string): 'city' | 'truth' | undefined {
  const first = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2000)
  if (!first.startsWith('{')) return undefined
  if (/"(gaps|plants|findings)"\s*:/.test(first)) return 'truth'
  return /"format"\s*:\s*\d+/.test(first) && /"day"\s*:\s*"\d{4}-\d{2}-\d{2}"/.test(first) ? 'city' : undefined
}
