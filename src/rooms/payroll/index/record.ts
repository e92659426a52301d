import {
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  daysInMonth,
  monthOf,
  operation,
  present,
} from '../../../kernel/index.ts'
import {
  aboutProjects,
  type CrewKey,
  crewFinder,
  crewsOf,
  enterprisesByCode,
  PERSON_PROBLEMS,
  type ProjectKey,
  resolvePersons,
  resolveProjects,
} from '../../registry/index.ts'
import { type GivenLine, groupSheets, HALVES_A_DAY, repeatedRows } from '../decide.ts'
import { PAY_FIELDS, type SheetKey, SheetRow } from '../facts.ts'
import { lockProjects } from '../store/sheets.ts'
import {
  CARD_PROBLEMS,
  checkOwnCards,
  EMPLOYER_PROBLEMS,
  PAY_PROBLEMS,
  refuseFutureDays,
  refuseOthersEmployers,
  refuseWrongPay,
  TIME_PROBLEMS,
} from './common.ts'
import { landSheets } from './land.ts'
import { planSheets } from './plan.ts'

/**
 * Sheets as sites, workbooks and platforms send them: rows become sheets, and a changed sheet takes the older one's
 * place.
 */

const PROBLEMS = {
  ...EMPLOYER_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...TIME_PROBLEMS,
  ...PAY_PROBLEMS,
  ...CARD_PROBLEMS,
  'days-over-calendar': {
    kind: 'invalid',
    says: {
      zh: '{month} 只有 {days} 天，这一行写了 {given} 个工日。',
      en: '{month} has {days} days; this row counts {given} days of work.',
    },
    fix: {
      zh: '照考勤改正工日；加班另算，不加在工日里。',
      en: 'Correct the days from the attendance; overtime is paid apart, not added to the days.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'claimed-above-due': {
    kind: 'invalid',
    says: {
      zh: '申报实发 {claimed} 分大于应发 {due} 分。',
      en: 'The sum claimed as paid, {claimed} fen, is above the wages due, {due} fen.',
    },
    fix: {
      zh: '核对应发和实发；补发以前月份的工资，报在那个月的表上。',
      en: 'Check both sums; back pay of an earlier month belongs on the sheet of that month.',
    },
    cite: { instrument: 'reg724', article: '15' },
  },
  'worker-twice': {
    kind: 'invalid',
    says: {
      zh: '同一张工资表里，这名工人在第 {first} 行已经有一行。',
      en: 'Row {first} of the same sheet already names this worker.',
    },
    fix: {
      zh: '一名工人一行：计时、计件合在一行，或者分两张有表号的工资表。',
      en: 'One line for one worker: put time and piece pay on one line, or send two sheets with numbers of their own.',
    },
    cite: { instrument: 'reg724', article: '15' },
  },
  'sheet-number-used': {
    kind: 'conflict',
    says: {
      zh: '表号 {number} 已经是另一张内容不同的工资表（{state}）。',
      en: 'Sheet number {number} is already that of a sheet with other content ({state}).',
    },
    fix: {
      zh: '工资表不改，只接替：更正后不写表号重报，由新表接替旧表；确是另一张表，换一个表号。',
      en: 'A sheet is never amended, only succeeded: send the corrected one without a number and it takes the place of the older; if it is another sheet, give it another number.',
    },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const
type Code = keyof typeof PROBLEMS
export type SheetBatch = Batch<SheetRow, Code>

/**
 * 条例第三十一条：分包单位应当按月考核农民工工作量并编制工资支付表，经农民工本人签字确认后，与当月工程进度等情况一并交施工总承包单位。
 */
export const recordSheets = operation({
  name: 'payroll.recordSheets',
  kind: 'act',
  rowwise: true,
  label: { zh: '报送工资表', en: 'Record payroll sheets' },
  input: batchOf(SheetRow),
  output: BatchAnswer,
  may: 'payroll.write',
  problems: PROBLEMS,
  cites: [
    { instrument: 'reg724', article: '15' },
    { instrument: 'reg724', article: '31' },
  ],
  async run(context, input) {
    const batch: SheetBatch = new Batch(SheetRow, input, PROBLEMS)
    checkRows(context, batch)
    const project = await resolveProjects(context, batch)
    const employer = await resolveEmployers(context, batch, project)
    const crew = await resolveCrews(context, batch, project, employer)
    const member = await resolvePersons(context, batch, project, value => value.person)
    const writeCards = await checkOwnCards(context, batch, value => member(value).workerId)
    const grouped = () =>
      groupSheets(
        batch.rows().map(({ row, value }) => ({
          key: {
            projectId: project(value.project).id,
            employerId: employer(value),
            crewId: crew(value)?.id ?? null,
            month: value.month,
            number: value.sheetNumber ?? null,
          } satisfies SheetKey,
          given: givenLine(row, value, member(value).workerId),
        })),
      )
    for (const { row, first } of repeatedRows(grouped())) batch.refuse(row, 'person', 'worker-twice', { first })
    const sheets = grouped()
    await lockProjects(context.tx, [...new Set(sheets.map(sheet => sheet.key.projectId))])
    const plan = await planSheets(context.tx, sheets)
    for (const { row, number, state } of plan.numbersUsed)
      batch.refuse(row, 'sheetNumber', 'sheet-number-used', { number, state })
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeCards(rows)
    const projects = new Map(rows.map(({ value }) => [project(value.project).id, project(value.project)]))
    const employerCodes = new Map(rows.map(({ value }) => [employer(value), value.employerCode]))
    const crewNumbers = new Map(rows.map(({ value }) => [crew(value)?.id ?? null, crew(value)?.number ?? '']))
    const landed = await landSheets(context, plan.fresh, { projects, employerCodes, crewNumbers })
    aboutProjects(context, [...projects.values()])
    return batch.done({
      landed: landed.rows.length,
      known: plan.known.length,
      details: [...landed.rows, ...plan.known].toSorted((a, b) => a.row - b.row),
    })
  },
})

function checkRows(context: Context, batch: SheetBatch): void {
  refuseWrongPay(batch, PAY_FIELDS)
  refuseFutureDays(context, batch, ['signedOn', 'sealedOn'])
  for (const { row, value } of batch.rows()) {
    if (value.month > monthOf(context.day)) batch.refuse(row, 'month', 'month-in-future', { month: value.month })
    else if (value.claimedFen !== undefined && BigInt(value.claimedFen) > BigInt(value.dueFen))
      batch.refuse(row, 'claimedFen', 'claimed-above-due', { claimed: value.claimedFen, due: value.dueFen })
    else if ((value.halfDays ?? 0) > daysInMonth(value.month) * HALVES_A_DAY)
      batch.refuse(row, 'halfDays', 'days-over-calendar', {
        month: value.month,
        days: daysInMonth(value.month),
        given: (value.halfDays ?? 0) / HALVES_A_DAY,
      })
  }
}

async function resolveEmployers(
  context: Context,
  batch: SheetBatch,
  project: (code: string) => ProjectKey,
): Promise<(value: SheetRow) => string> {
  const firms = await enterprisesByCode(
    context.tx,
    batch.rows().map(({ value }) => value.employerCode),
  )
  for (const { row, value } of batch.rows())
    if (!firms.has(value.employerCode))
      batch.refuse(row, 'employerCode', 'employer-unknown', { employer: value.employerCode })
  const employerOf = (value: SheetRow) => present(firms.get(value.employerCode), 'a row that stayed has an employer')
  refuseOthersEmployers(context, batch, project, employerOf)
  return employerOf
}

/** The crews that rows name, by number or by name; a row that names none is of its employer as a whole. */
async function resolveCrews(
  context: Context,
  batch: SheetBatch,
  project: (code: string) => ProjectKey,
  employer: (value: SheetRow) => string,
): Promise<(value: SheetRow) => CrewKey | undefined> {
  const named = batch.rows().filter(({ value }) => (value.crewNumber ?? value.crewName) !== undefined)
  if (named.length === 0) return () => undefined
  const find = crewFinder(await crewsOf(context.tx, [...new Set(named.map(({ value }) => project(value.project).id))]))
  const crewOf = (value: SheetRow) => find(project(value.project).id, employer(value), value)
  for (const { row, value } of named) {
    if (crewOf(value)) continue
    const field = value.crewNumber === undefined ? 'crewName' : 'crewNumber'
    batch.refuse(row, field, 'crew-unknown', { project: value.project, crew: value[field] ?? '' })
  }
  return crewOf
}

function givenLine(row: number, value: SheetRow, workerId: string): GivenLine {
  const fen = (text: string | undefined) => (text === undefined ? null : BigInt(text))
  return {
    row,
    sealedOn: value.sealedOn ?? null,
    line: {
      workerId,
      halfDays: value.halfDays ?? null,
      rateFen: fen(value.rateFen),
      pieceFen: fen(value.pieceFen) ?? 0n,
      deductionFen: fen(value.deductionFen) ?? 0n,
      dueFen: BigInt(value.dueFen),
      claimedFen: fen(value.claimedFen),
      cardLast4: value.cardNumber?.slice(-4) ?? null,
      outsideCode: value.outsideCode ?? null,
      signedOn: value.signedOn ?? null,
      contested: null,
    },
  }
}
