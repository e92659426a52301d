import iconv from 'iconv-lite'
import { type Fen, yuanOf } from '../../kernel/index.ts'
import type { MonthPlan } from '../month.ts'
import type { PayBatch } from '../money.ts'
import type { ProjectPlan } from '../project.ts'
import type { CityFolder } from './out.ts'

/** What the bank says of each payment: GBK, CRLF, one file a batch. */

const END = '\r\n'

const USUAL = { separator: '|', names: [] }
/** Banks whose files look different: commas, with a row of column names. */
const HANDS: Readonly<Record<string, { readonly separator: string; readonly names: readonly (readonly string[])[] }>> =
  {
    105: { separator: ',', names: [['序号', '收款账号', '户名', '金额', '状态', '原因', '流水号']] },
  }

/** One file for each batch the bank answered. */
export function writeResults(folder: CityFolder, project: ProjectPlan, month: MonthPlan): void {
  for (const batch of month.batches) {
    if (batch.results.length === 0) continue
    folder.whole(`bank/${batch.batchNo}.txt`, iconv.encode(resultText(batch, project.account?.bank.code ?? ''), 'gbk'))
  }
}

function resultText(batch: PayBatch, bank: string): string {
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
  const { separator, names } = HANDS[bank] ?? USUAL
  return [head, ...names, ...lines].map(cells => `${cells.join(separator)}${END}`).join('')
}
