import iconv from 'iconv-lite'
import { type Fen, yuanOf } from '../../kernel/index.ts'
import type { MonthPlan } from '../month.ts'
import type { PayBatch } from '../money.ts'
import type { CityFolder } from './out.ts'

/** What the bank says of each payment: GBK, CRLF, one file a batch. */

const END = '\r\n'

export function writeResults(folder: CityFolder, month: MonthPlan): void {
  for (const batch of month.batches) {
    if (batch.results.length === 0) continue
    folder.whole(`bank/${batch.batchNo}.txt`, iconv.encode(resultText(batch), 'gbk'))
  }
}

function resultText(batch: PayBatch): string {
  const items = new Map(batch.items.map(item => [item.n, item]))
  const rows = batch.results.flatMap(result => {
    const item = items.get(result.n)
    return item ? [{ result, item }] : []
  })
  const sum = rows.reduce<Fen>((total, { item }) => total + item.fen, 0n)
  const head = ['H', batch.batchNo, rows.length, yuanOf(sum), batch.resultOn.replaceAll('-', '')]
  const lines = rows.map(({ result, item }) => [
    result.n,
    item.member.person.cardNumber,
    item.member.person.name,
    yuanOf(item.fen),
    result.status === 'paid' ? '成功' : '失败',
    result.reason,
    result.serial,
  ])
  return [head, ...lines].map(cells => `${cells.join('|')}${END}`).join('')
}
