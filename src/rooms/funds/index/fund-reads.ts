import { type Context, type Day, type Measure, no, ok, operation, type ProblemDef } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import { Type } from 'typebox'
import { daysToCard } from '../decide/fund.ts'
import { REASON_LABELS } from '../facts/covers.ts'
import { FundList, FundQuery, FundView } from '../facts/fund.ts'
import { fundAdvance } from '../proceedings/fund-advance.ts'
import { advancesOf, fundCurve, type FundRecord, fundRecords, listFunds } from '../store/fund.ts'

/** What is read of emergency funds, and the figure of row 15. */

export const NO_FUND = {
  'fund-unknown': {
    kind: 'missing',
    says: { zh: '这个县区没有应急周转金，或者不归您管。', en: 'There is no such emergency fund, or it is not yours.' },
    fix: { zh: '先设立周转金。', en: 'Set the fund up first.' },
    cite: { instrument: 'reg724', article: '63' },
  },
} as const satisfies Record<string, ProblemDef>

const headOf = (fund: FundRecord) => ({
  region: fund.region,
  name: { zh: fund.zh, en: fund.en },
  ...(fund.setUpOn ? { setUpOn: fund.setUpOn } : {}),
  ...(fund.sizeFen === null ? {} : { sizeFen: fund.sizeFen }),
  balanceFen: fund.balanceFen,
  decidedFen: fund.decidedFen,
  claimFen: fund.claimFen,
  isLow: fund.sizeFen !== null && BigInt(fund.balanceFen) < BigInt(fund.leastFen),
})

const scopeOf = (context: Context) =>
  context.actor.region ?? { from: 0, until: context.actor.kind === 'platform' ? ALL : 0 }
const ALL = 1_000_000

export const fundList = operation({
  name: 'funds.listFunds',
  kind: 'read',
  label: { zh: '各县区的应急周转金', en: 'Emergency funds of the counties' },
  input: Type.Object({}),
  output: FundList,
  may: 'funds.read',
  problems: {},
  cites: [{ instrument: 'reg724', article: '63' }],
  async run(context) {
    const rows = await listFunds(context.tx, { on: context.day, ...scopeOf(context) })
    return ok({ rows: rows.map(headOf) })
  },
})

export const fundView = operation({
  name: 'funds.fund',
  kind: 'read',
  label: { zh: '应急周转金', en: 'Emergency fund' },
  input: FundQuery,
  output: FundView,
  may: 'funds.read',
  problems: NO_FUND,
  cites: [{ instrument: 'reg724', article: '63' }],
  async run(context, { region }) {
    const scope = scopeOf(context)
    const isMine = region >= scope.from && region < scope.until
    const [fund] = isMine ? await listFunds(context.tx, { on: context.day, from: region, until: region + 1 }) : []
    if (!fund) return no('fund-unknown', { at: '/region' })
    const expected = context.law.valueOn(fund.isCity ? 'P-FUND-CITY-FEN' : 'P-FUND-COUNTY-FEN', context.day)
    const curve = await fundCurve(context.tx, region)
    return ok({
      ...headOf(fund),
      day: context.day,
      ...(fund.document ? { document: fund.document } : {}),
      expectedFen: String(expected.value),
      curve: curve.map(({ reason, ...point }) => ({
        ...point,
        reason: REASON_LABELS[reason] ?? { zh: reason, en: reason },
      })),
      advances: (await advancesOf(context.tx, region)).map(advanceView),
    })
  },
})

function advanceView({ id, number, zh, en, state, facts }: Awaited<ReturnType<typeof advancesOf>>[number]) {
  const label = (fundAdvance.states as Readonly<Record<string, { zh: string; en: string }>>)[state]
  const paidDays = facts.lines.flatMap(line => line.paidOn ?? []).sort()
  const lastPaidOn: Day | undefined = paidDays.at(-1)
  const days = daysToCard(facts)
  return {
    id,
    number,
    title: { zh, en },
    state: { key: state, label: label ?? { zh: state, en: state } },
    people: facts.lines.length,
    decidedFen: facts.decidedFen,
    paidFen: facts.paidFen,
    recoveredFen: facts.recoveredFen,
    ...(facts.decidedOn ? { decidedOn: facts.decidedOn } : {}),
    ...(lastPaidOn ? { lastPaidOn } : {}),
    ...(days === undefined ? {} : { daysToCard: days }),
  }
}

/** Row 15: counties whose emergency fund is set up and holds what it must. */
export const fundMeasure: Measure = {
  task: 15,
  version: 1,
  label: { zh: '县区应急周转金到位', en: 'Counties with an emergency fund that holds its money' },
  unit: { zh: '个县区有周转金且余额够', en: 'counties with a fund that holds enough' },
  of: { zh: '个县区', en: 'counties' },
  targetSetting: 'target.15',
  async counts(tx, on) {
    const rows = await tx.rows<{ region: number; numerator: string; denominator: string }>(sql`
      select f.region, ${isThere} as numerator, 1 as denominator from (${fundRecords(on)}) f where not f."isCity"
      order by 1`)
    return rows.map(row => ({
      region: row.region,
      sector: 0,
      numerator: BigInt(row.numerator),
      denominator: BigInt(row.denominator),
    }))
  },
  async evidence(tx, on, page) {
    const rows = await tx.rows<{ key: string; zh: string; en: string; numerator: string }>(sql`
      select f.region::text as key, f.zh, f.en, ${isThere} as numerator from (${fundRecords(on)}) f
      where not f."isCity" and (${page.after ?? null}::text is null or f.region::text > ${page.after ?? null})
      order by 1 limit ${page.limit}::int`)
    return rows.map(row => ({
      key: row.key,
      label: { zh: row.zh, en: row.en },
      numerator: BigInt(row.numerator),
      denominator: 1n,
    }))
  },
}
const isThere = sql`case when f."sizeFen" is not null and f."balanceFen" >= f."leastFen" then 1 else 0 end`
