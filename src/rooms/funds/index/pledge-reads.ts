import { Type } from 'typebox'
import { type Context, type Day, IdText, type Measure, no, ok, operation } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import { paidOf, planOf } from '../decide/pledge.ts'
import { ASSET_LABELS, PledgeFilter, PledgePage, type PledgeRow, PledgeView } from '../facts/pledge.ts'
import { assetPledge } from '../proceedings/pledge.ts'
import { namesOf, owedOf, pledgedAgainst, type PledgeRecord, pledges } from '../store/pledge.ts'

/** What is read of asset pledges, and the figure of row 20. */

const PAGE = 50
/** Assets of one project shown in their order. */
const ORDER = 200

function rowOf(record: PledgeRecord, on: Day): PledgeRow {
  const { facts, state } = record
  const label = (assetPledge.states as Readonly<Record<string, { zh: string; en: string }>>)[state]
  return {
    id: record.id,
    number: record.number,
    project: record.project,
    projectName: record.projectName,
    debtor: facts.debtor,
    assetKind: { key: facts.assetKind, label: ASSET_LABELS[facts.assetKind] },
    asset: facts.asset,
    assetKey: facts.assetKey,
    rank: facts.rank,
    state: { key: state, label: label ?? { zh: state, en: state } },
    ended: record.ended,
    valueFen: facts.valueFen,
    ...(facts.validUntil ? { validUntil: facts.validUntil } : {}),
    isExpired: facts.validUntil !== null && facts.validUntil < on && (state === 'agreed' || state === 'offered'),
    proceedsFen: facts.proceedsFen,
    paidFen: String(paidOf(facts.payments)),
    balanceFen: record.balanceFen,
  }
}

export const pledgeList = operation({
  name: 'funds.listPledges',
  kind: 'read',
  label: { zh: '抵押资产', en: 'Asset pledges' },
  input: PledgeFilter,
  output: PledgePage,
  may: 'funds.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const { project, open, cursor } = input
    const rows = await pledges(context.tx, {
      ...(project ? { project } : {}),
      ...(open === undefined ? {} : { open }),
      ...(cursor && !project ? { cursor } : {}),
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const next = rows.length > limit && last && !project ? { next: last.id } : {}
    return ok({ rows: shown.map(row => rowOf(row, context.day)), ...next })
  },
})

export const pledgeView = operation({
  name: 'funds.pledge',
  kind: 'read',
  label: { zh: '抵押资产详情', en: 'Asset pledge' },
  input: Type.Object({ id: IdText }),
  output: PledgeView,
  may: 'funds.read',
  problems: {
    'pledge-unknown': {
      kind: 'missing',
      says: { zh: '没有这项抵押，或者不归您看。', en: 'There is no such pledge, or it is not yours to see.' },
      fix: { zh: '从清单里选一项。', en: 'Choose one of the list.' },
    },
  },
  async run(context, { id }) {
    const [record] = await pledges(context.tx, { id, limit: 1 })
    if (!record) return no('pledge-unknown', { at: '/id' })
    return ok(await viewOf(context, record))
  },
})

async function viewOf(context: Context, record: PledgeRecord) {
  const { tx, day } = context
  const { facts, projectId } = record
  const owed = await owedOf(tx, projectId, day)
  const plan = planOf(owed, BigInt(record.balanceFen))
  const names = await namesOf(
    tx,
    projectId,
    facts.payments.map(payment => payment.worker),
  )
  return {
    ...rowOf(record, day),
    day,
    valuedBy: facts.valuedBy,
    ...(facts.valuedOn ? { valuedOn: facts.valuedOn } : {}),
    ...(facts.agreedOn ? { agreedOn: facts.agreedOn } : {}),
    ...(facts.realisedOn ? { realisedOn: facts.realisedOn } : {}),
    payments: facts.payments.map(({ worker, siteCard, fen, on }) => ({
      siteCard,
      name: names.get(worker) ?? '',
      fen,
      on,
    })),
    owed: owed.map(({ siteCard, name, since, fen }, place) => ({
      siteCard,
      name,
      since,
      fen,
      planFen: String(plan[place] ?? 0n),
    })),
    owedFen: String(paidOf(owed)),
    order: (await pledges(tx, { project: record.project, limit: ORDER })).map(row => rowOf(row, day)),
  }
}

/** Row 20: what pledges give for unpaid sums, by money. */
export const pledgeMeasure: Measure = {
  task: 20,
  version: 1,
  label: { zh: '欠薪的抵押偿付覆盖率（按金额）', en: 'Pledges against unpaid wages, by sum' },
  unit: { zh: '分有抵押或者已变现', en: 'fen pledged or realised' },
  of: { zh: '分到期未付', en: 'fen due and unpaid' },
  targetSetting: 'target.20',
  async counts(tx, on) {
    const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
      select o.region, o.sector, sum(o.pledged)::bigint as numerator, sum(o.owed)::bigint as denominator
      from (${pledgedAgainst(on)}) o group by 1, 2 order by 1, 2`)
    return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
  },
  async evidence(tx, on, page) {
    const rows = await tx.rows<{ key: string; name: string; pledged: string; owed: string }>(sql`
      select o.project as key, o.name, o.pledged, o.owed from (${pledgedAgainst(on)}) o
      where ${page.after ?? null}::text is null or o.project > ${page.after ?? null}
      order by 1 limit ${page.limit}::int`)
    return rows.map(row => ({
      key: row.key,
      label: { zh: row.name, en: row.name },
      numerator: BigInt(row.pledged),
      denominator: BigInt(row.owed),
    }))
  },
}
