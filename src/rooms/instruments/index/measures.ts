import type { Count, Evidence, Label, Measure, Tx, Day } from '../../../kernel/index.ts'
import { PLAN_DAYS, SECTOR_WORDS, SECTORS_ALL, TASKS } from '../facts.ts'
import { cityCode, type IssuedRow, issuedRows } from '../store.ts'

/** Which sectors have the instrument that a row of the plan asks for, and since when, against the plan's day. */

const holds = (row: IssuedRow, on: Day) => row.effectiveOn <= on && (row.untilDay === null || on < row.untilDay)

/** The instrument of a row and sector in force on a day: the one that came last. */
function inForce(rows: readonly IssuedRow[], task: number, sector: number, on: Day): IssuedRow | undefined {
  return rows.find(row => row.task === task && row.sectors.includes(sector) && holds(row, on))
}

function firstDay(rows: readonly IssuedRow[], task: number, sector: number): Day | undefined {
  const days = rows.filter(row => row.task === task && row.sectors.includes(sector)).map(row => row.effectiveOn)
  return days.sort()[0]
}

function said(rows: readonly IssuedRow[], task: number, sector: number, on: Day): Label {
  const words = SECTOR_WORDS[sector] ?? { zh: '', en: '' }
  const now = inForce(rows, task, sector, on)
  const first = firstDay(rows, task, sector)
  const plan = PLAN_DAYS[task] ?? ''
  const late = first !== undefined && first > plan
  const kept = first === undefined ? undefined : late ? { zh: '晚于计划', en: 'late' } : { zh: '按期', en: 'in time' }
  const planned = { zh: `计划 ${plan}`, en: `plan: ${plan}` }
  if (!now)
    return { zh: `${words.zh} 没有有效的制度 · ${planned.zh}`, en: `${words.en}: none in force · ${planned.en}` }
  return {
    zh: `${words.zh} 《${now.titleZh}》${now.number}，${first} 起施行，${planned.zh}，${kept?.zh}`,
    en: `${words.en}: ${now.titleEn}, ${now.number}, in force since ${first}, ${planned.en}, ${kept?.en}`,
  }
}

function measureOf(task: number): Measure {
  const label = TASKS[task] ?? { zh: '', en: '' }
  return {
    task,
    version: 1,
    label: { zh: `${label.zh}制度已施行的行业`, en: `Sectors with rules on: ${label.en}` },
    unit: { zh: '个行业有制度', en: 'sectors have their instrument' },
    of: { zh: '个行业', en: 'sectors' },
    targetSetting: `target.${task}`,
    async counts(tx: Tx, on: Day): Promise<readonly Count[]> {
      const rows = await issuedRows(tx)
      const region = (await cityCode(tx)) ?? 0
      return SECTORS_ALL.map(sector => ({
        region,
        sector,
        numerator: inForce(rows, task, sector, on) ? 1n : 0n,
        denominator: 1n,
      }))
    },
    async evidence(tx, on, page): Promise<readonly Evidence[]> {
      const rows = await issuedRows(tx)
      return SECTORS_ALL.map(sector => ({
        key: `instrument/${task}/${sector}`,
        label: said(rows, task, sector, on),
        numerator: inForce(rows, task, sector, on) ? 1n : 0n,
        denominator: 1n,
      }))
        .filter(one => page.after === undefined || one.key > page.after)
        .slice(0, page.limit)
    },
  }
}

export const measures: readonly Measure[] = Object.keys(PLAN_DAYS).map(Number).map(measureOf)
