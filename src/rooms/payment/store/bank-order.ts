import type { Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'

/** What a bank is told of an order: account and cards are sealed here and opened by the operation alone. */

export type SealedPayer = {
  readonly name: string
  readonly creditCode: string
  readonly accountSealed: Buffer
  readonly bankCode: string
  readonly bankName: string
}

/** The general contractor and the wage account that was open on the day of the order; undefined when none was. */
export function payerOf(tx: Tx, projectId: string, on: string): Promise<SealedPayer | undefined> {
  return tx.asPlatform(() =>
    tx.row<SealedPayer>(sql`
      select e.name, e.credit_code as "creditCode", a.account_sealed as "accountSealed", a.bank_code as "bankCode",
        a.bank_name as "bankName"
      from project p join enterprise e on e.id = p.general_contractor_id join wage_account a on a.project_id = p.id
      where p.id = ${projectId}::bigint and (a.opened_on <= ${on}::date or a.opened_supposed)
        and (a.closed_on is null or a.closed_on > ${on}::date)
      order by a.opened_on desc, a.id desc limit 1`),
  )
}

export type SealedItem = {
  readonly n: number
  readonly name: string
  readonly amountFen: string
  readonly cardSealed: Buffer | null
  readonly bankCode: string | null
  readonly bankName: string | null
}

/**
 * The items of an order by number, each with the card it was ordered to; one ordered without a card has the worker's
 * own, if he has just one. At most `limit` of them.
 */
export function sealedItems(tx: Tx, order: { projectId: string; id: string }, limit: number): Promise<SealedItem[]> {
  return tx.asPlatform(() =>
    tx.rows<SealedItem>(sql`
      select i.n, coalesce(m.name, w.name, '') as name, i.amount_fen as "amountFen", c.card_sealed as "cardSealed",
        c.bank_code as "bankCode", c.bank_name as "bankName"
      from order_item i join worker w on w.id = i.worker_id
      left join membership m on m.project_id = i.project_id and m.worker_id = i.worker_id
      left join wage_card c on c.card_hash = coalesce(i.card_hash, (
        select min(o.card_hash::text)::bytea from wage_card o where o.worker_id = i.worker_id having count(*) = 1))
      where i.project_id = ${order.projectId}::bigint and i.order_id = ${order.id}::bigint
      order by i.n limit ${limit}::int`),
  )
}
