import type { VendorStyle } from '../project.ts'

/** How real clients of the national dialect bend it: numbers as text, other letter case, fields of their own. */

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
export type Data = { readonly [name: string]: Value }

/** Names as careless clients write them. */
const LOOSE: Readonly<Record<string, string>> = {
  idCardNumber: 'IdCardNumber',
  idCardType: 'idCardtype',
  linkMan: 'linkman',
  payBankCode: 'PayBankCode',
  payBankName: 'PayBankName',
  payBankCardNumber: 'PayBankCardNumber',
  cellPhone: 'cellphone',
  workerName: 'WorkerName',
  direction: 'Direction',
  projectCode: 'ProjectCode',
}

function bent(style: VendorStyle, value: Value): Value {
  if (typeof value === 'number') return style === 'strings' ? String(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(each => bent(style, each as Value))
  const entries = Object.entries(value as Data).map(
    ([name, each]) => [style === 'loose-case' ? (LOOSE[name] ?? name) : name, bent(style, each)] as const,
  )
  return Object.fromEntries(entries)
}

/** The data of a call as the vendor of the project writes it. */
export function styled(style: VendorStyle, data: Data): Data {
  if (style === 'plain') return data
  if (style === 'extra-fields') return { ...data, rowNo: 1, vendorVersion: '3.2', remark: null }
  return bent(style, data) as Data
}

/** One line of a dialect file. */
export function callLine(method: string, data: Data): string {
  return `${JSON.stringify({ method, data })}\n`
}

/** A list in pieces of at most `size`: the batch limits of the dialect. */
export function pieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}
