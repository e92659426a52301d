import iconv from 'iconv-lite'
import { type Day, type Fen, yuanOf } from '../../kernel/index.ts'
import { type BankTemplate, DEFAULT_TEMPLATE, type OrderField } from './template.ts'

/** The order file a bank is given: header with batch, count, total and day, then a line a worker. */

export type BankOrder = {
  readonly batchNo: string
  readonly on: Day
  /** What the payee reads beside the sum. */
  readonly use: string
  /** The general contractor and the wage account it pays from. */
  readonly payer: {
    readonly name: string
    readonly creditCode?: string
    readonly account: string
    readonly bankCode?: string
    readonly bankName?: string
  }
  readonly items: readonly {
    readonly n: number
    readonly cardNumber: string
    readonly name: string
    readonly amountFen: Fen
    readonly bankCode?: string
    readonly bankName?: string
  }[]
}

/**
 * Bytes of the file as the template lays it out. What a cell may not hold (separators, line breaks) becomes a space.
 */
export function writeOrderFile(order: BankOrder, template: BankTemplate = DEFAULT_TEMPLATE): Buffer {
  const total = order.items.reduce<Fen>((sum, item) => sum + item.amountFen, 0n)
  const clean = (text: string) =>
    text
      .replaceAll(template.separator, ' ')
      .replace(/[\r\n\t"]+/g, ' ')
      .trim()
  const line = (cells: readonly string[]) => `${cells.map(clean).join(template.separator)}${template.lineEnd}`
  const head = [template.head, order.batchNo, String(order.items.length), yuanOf(total), order.on.replaceAll('-', '')]
  const lines = order.items.map(item => {
    const cells: Readonly<Record<OrderField, string>> = {
      n: String(item.n),
      cardNumber: item.cardNumber,
      name: item.name,
      amount: yuanOf(item.amountFen),
      use: order.use,
    }
    return line(template.order.map(field => cells[field]))
  })
  return iconv.encode([line(head), ...lines].join(''), template.encoding)
}
