import type { Day, Label, Measure } from '../../../kernel/index.ts'
import { raw, sql } from '../../../storage/index.ts'
import { standings } from '../store/covers.ts'

/** The figures of rows 14 and 17: from the same statement as the project's page and the rules. */

type Definition = {
  readonly task: number
  readonly kind: 'deposit' | 'payment'
  readonly label: Label
  readonly unit: Label
  readonly of: Label
  readonly numerator: string
  readonly denominator: string
}

/** A measure over projects whose cover is due and asked for on the day. The SQL pieces are our own text over `s`. */
function coverMeasure(definition: Definition): Measure {
  const source = (on: Day) => sql`
    from (${standings(on)}) s where s.kind = ${definition.kind} and s."requiredFen" > 0 and s."dueOn" < ${on}::date
      and s.status <> 'finished'`
  return {
    task: definition.task,
    version: 1,
    label: definition.label,
    unit: definition.unit,
    of: definition.of,
    targetSetting: `target.${definition.task}`,
    async counts(tx, on) {
      const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
        select s.region, s.sector, sum(${raw(definition.numerator)})::bigint as numerator,
          sum(${raw(definition.denominator)})::bigint as denominator
        ${source(on)} group by 1, 2 order by 1, 2`)
      return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
    },
    async evidence(tx, on, page) {
      const rows = await tx.rows<{ key: string; name: string; days: number; numerator: string; denominator: string }>(
        sql`
        select s.code as key, s.name, s."uncoveredDays" as days, (${raw(definition.numerator)})::bigint as numerator,
          (${raw(definition.denominator)})::bigint as denominator
        ${source(on)} and (${page.after ?? null}::text is null or s.code > ${page.after ?? null})
        order by s.code limit ${page.limit}::int`,
      )
      return rows.map(row => ({
        key: row.key,
        label: {
          zh: row.days > 0 ? `${row.name} 没盖住 ${row.days} 天` : row.name,
          en: row.days > 0 ? `${row.name}, ${row.days} days not covered` : row.name,
        },
        numerator: BigInt(row.numerator),
        denominator: BigInt(row.denominator),
      }))
    },
  }
}

export const coverMeasures: readonly Measure[] = [
  coverMeasure({
    task: 14,
    kind: 'deposit',
    label: { zh: '工资保证金有效率', en: 'Projects with a valid wage deposit' },
    unit: { zh: '个项目保证金足额有效', en: 'projects with a deposit in force and in full' },
    of: { zh: '个应存项目', en: 'projects that owe one' },
    numerator: 'case when s."coveredFen" >= s."requiredFen" then 1 else 0 end',
    denominator: '1',
  }),
  coverMeasure({
    task: 17,
    kind: 'payment',
    label: { zh: '支付担保覆盖率（按金额）', en: 'Payment guarantees in place, by sum' },
    unit: { zh: '分已担保', en: 'fen guaranteed' },
    of: { zh: '分应担保', en: 'fen to be guaranteed' },
    numerator: 'least(s."coveredFen", s."requiredFen")',
    denominator: 's."requiredFen"',
  }),
]
