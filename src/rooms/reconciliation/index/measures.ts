import { addToMonth, type Day, firstDayOf, type Label, type Measure, monthOf } from '../../../kernel/index.ts'
import { raw, sql } from '../../../storage/index.ts'

/**
 * The figures of rows 2, 3, 7, 8, 11, 12 and 21: all from the facts of project-months, so that one number has one
 * source everywhere.
 */

type Definition = {
  readonly task: number
  readonly label: Label
  readonly unit: Label
  readonly of: Label
  readonly numerator: string
  readonly denominator: string
  readonly where: string
}

/**
 * A measure over the facts of the last whole month before the day. The SQL pieces are our own text over the columns of
 * `f` (facts), `p` (project) and `a` (account open in that month).
 */
function monthMeasure(definition: Definition): Measure {
  const source = (on: Day) => sql`
    from project_month_fact f join project p on p.id = f.project_id
    left join (select project_id, min(opened_on) as opened_on from wage_account where closed_on is null or closed_on >
      ${on}::date group by project_id) a on a.project_id = f.project_id
    where f.month = ${firstDayOf(addToMonth(monthOf(on), -1))}::date and
      ${raw(definition.where.replaceAll(':on', `date '${on}'`))}`
  return {
    task: definition.task,
    version: 1,
    label: definition.label,
    unit: definition.unit,
    of: definition.of,
    targetSetting: `target.${definition.task}`,
    async counts(tx, on) {
      const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
        select f.region_code as region, f.sector, coalesce(sum(${raw(definition.numerator)}), 0)::bigint as numerator,
          coalesce(sum(${raw(definition.denominator)}), 0)::bigint as denominator
        ${source(on)} group by 1, 2 order by 1, 2`)
      return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
    },
    async evidence(tx, on, page) {
      const rows = await tx.rows<{
        key: string
        name: string
        month: string
        numerator: string
        denominator: string
      }>(sql`
        select * from (
          select p.code || '/' || to_char(f.month, 'YYYY-MM') as key, p.name, to_char(f.month, 'YYYY-MM') as month,
            (${raw(definition.numerator)})::bigint as numerator, (${raw(definition.denominator)})::bigint as denominator
          ${source(on)}) pieces
        where ${page.after ?? null}::text is null or key > ${page.after ?? null} order by key limit ${page.limit}::int`)
      return rows.map(row => ({
        key: row.key,
        label: { zh: `${row.name} ${row.month}`, en: `${row.name} ${row.month}` },
        numerator: BigInt(row.numerator),
        denominator: BigInt(row.denominator),
      }))
    },
  }
}

export const measures: readonly Measure[] = [
  monthMeasure({
    task: 2,
    label: { zh: '实名登记齐全率', en: 'Fully registered of those seen on site' },
    unit: { zh: '人登记、合同、培训都齐', en: 'people registered, under contract and trained' },
    of: { zh: '人在场', en: 'people seen on site' },
    numerator: 'f.full_people',
    denominator: 'f.seen_people',
    where: 'true',
  }),
  monthMeasure({
    task: 3,
    label: { zh: '手册完整率', en: 'Complete handbooks of those seen on site' },
    unit: { zh: '人当月手册完整', en: 'people with a complete handbook of the month' },
    of: { zh: '人在场', en: 'people seen on site' },
    numerator: 'f.complete_people',
    denominator: 'f.seen_people',
    where: 'f.pay_due <= :on',
  }),
  monthMeasure({
    task: 21,
    label: { zh: '培训并有等级的工人', en: 'Workers trained and graded' },
    unit: { zh: '人受过培训并有技能等级', en: 'people trained and graded' },
    of: { zh: '人在场', en: 'people seen on site' },
    numerator: 'f.skilled_people',
    denominator: 'f.seen_people',
    where: 'true',
  }),
  monthMeasure({
    task: 7,
    label: { zh: '专户在用率', en: 'Accounts open and used' },
    unit: { zh: '个项目专户已开且在用', en: 'projects with an account open and used' },
    of: { zh: '个在建项目', en: 'projects at work' },
    numerator:
      "case when a.opened_on < f.month + interval '1 month' and (f.transferred_fen > 0 or f.arrived_fen > 0) then 1 else 0 end",
    denominator: '1',
    where: 'f.transfer_due <= :on and (f.half_days > 0 or f.has_sheet)',
  }),
  monthMeasure({
    task: 8,
    label: { zh: '人工费拨付率', en: 'Labour cost transferred of wages due' },
    unit: { zh: '分已拨付', en: 'fen transferred' },
    of: { zh: '分应付工资', en: 'fen of wages due' },
    numerator: 'least(f.transferred_fen, greatest(f.due_fen, f.expected_fen))',
    denominator: 'greatest(f.due_fen, f.expected_fen)',
    where: 'f.transfer_due <= :on',
  }),
  monthMeasure({
    task: 11,
    label: { zh: '银行到账率', en: "Wages in the worker's own card of wages due" },
    unit: { zh: '分进本人卡', en: "fen in the worker's own card" },
    of: { zh: '分应发', en: 'fen of wages due' },
    numerator: 'f.arrived_fen',
    denominator: 'greatest(f.arrived_fen + f.unpaid_fen, f.due_fen)',
    where: 'f.pay_due <= :on',
  }),
  monthMeasure({
    task: 12,
    label: { zh: '工资行检查通过率', en: 'Lines that pass every check' },
    unit: {
      zh: '行通过最低工资、扣款、考勤、工资卡检查',
      en: 'lines that pass the checks of pay, deduction, days and card',
    },
    of: { zh: '行工资', en: 'lines checked' },
    numerator: 'f.line_count - f.flawed_lines',
    denominator: 'f.line_count',
    where: 'f.pay_due <= :on',
  }),
]
