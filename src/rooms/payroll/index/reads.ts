import { Type } from 'typebox'
import { field, maskIdCard, type Month, MonthText, no, ok, operation, PageInput } from '../../../kernel/index.ts'
import { membersOf, PERSON_PROBLEMS, projectsByCode } from '../../registry/index.ts'
import { LinePage, LineQuery, OwnLinePage, SheetDetail, SheetPage, SheetQuery, SheetRef } from '../facts.ts'
import { halvesOf } from '../decide.ts'
import { checksOf, payFloor, type PayFloor } from '../decide/checks.ts'
import { type AttendedLine, findLines as queryLines, lineRows, ownLines, sheetHead, sheetRows } from '../store/read.ts'
import { SHEET_PROBLEMS } from './common.ts'

/** What others read of payroll: sheets, their lines, and a worker his own. */

const PAGE = 100

/** A page cut from one row more than it shows. */
function pageOf<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, ...(rows.length > limit && last ? { next: cursorOf(last) } : {}) }
}

export const listSheets = operation({
  name: 'payroll.listSheets',
  kind: 'read',
  label: { zh: '工资表列表', en: 'Payroll sheets' },
  input: SheetQuery,
  output: SheetPage,
  may: 'payroll.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await sheetRows(context.tx, { ...input, limit: limit + 1 })
    return ok(pageOf(rows, limit, row => row.sheet))
  },
})

export const getSheet = operation({
  name: 'payroll.getSheet',
  kind: 'read',
  label: { zh: '工资表', en: 'Payroll sheet' },
  input: Type.Object({ ...SheetRef, ...PageInput }),
  output: SheetDetail,
  may: 'payroll.read',
  problems: { 'sheet-unknown': SHEET_PROBLEMS['sheet-unknown'] },
  async run(context, input) {
    const head = await sheetHead(context.tx, input.project, input.sheet)
    if (!head) return no('sheet-unknown', { at: '/sheet', with: { project: input.project } })
    const limit = input.limit ?? PAGE
    const after = /^\d{1,9}$/.test(input.cursor ?? '') ? Number(input.cursor) : 0
    const rows = await lineRows(context.tx, { project: input.project, sheet: input.sheet, after, limit: limit + 1 })
    const { rows: shown, ...more } = pageOf(rows, limit, row => String(row.n))
    const floor = payFloor(context.law, rows[0]?.regionCode ?? 0, head.month)
    return ok({ head, rows: shown.map(row => lineView(row, head.month, floor)), ...more })
  },
})

/** A line with its days and what it does not pass. */
function lineView({ whole, half, regionCode: _region, ...row }: AttendedLine, month: Month, floor: PayFloor) {
  const attended = row.attendedHalfDays ?? null
  const checks = checksOf(
    {
      halfDays: row.halfDays ?? null,
      deductionFen: BigInt(row.deductionFen),
      dueFen: BigInt(row.dueFen),
      attended,
    },
    month,
    floor,
  )
  return { ...row, checks: [...checks], ...(attended === null ? {} : { days: halvesOf(whole ?? 0, half ?? 0, month) }) }
}

export const findLines = operation({
  name: 'payroll.findLines',
  kind: 'ask',
  label: { zh: '查找工资', en: 'Find lines' },
  input: LineQuery,
  output: LinePage,
  may: 'payroll.read',
  problems: {
    'project-unknown': SHEET_PROBLEMS['project-unknown'],
    'person-unknown': PERSON_PROBLEMS['person-unknown'],
  },
  async run(context, { person, ...input }) {
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const ref = person ? { projectId: project.id, person } : undefined
    const workerId = ref ? (await membersOf(context.tx, context.cipher, [ref]))(ref)?.workerId : undefined
    if (person && workerId === undefined) {
      const named = 'idCard' in person ? maskIdCard(person.idCard) : person.siteCard
      return no('person-unknown', { at: '/person', with: { project: input.project, person: named } })
    }
    const limit = input.limit ?? PAGE
    const rows = await queryLines(context.tx, { ...input, ...(workerId ? { workerId } : {}), limit: limit + 1 })
    return ok(pageOf(rows, limit, row => row.code))
  },
})

export const myLines = operation({
  name: 'payroll.myLines',
  kind: 'read',
  label: { zh: '我的工资', en: 'My wages' },
  input: Type.Object({ month: Type.Optional(field('工资月份', 'Wage month', MonthText)), ...PageInput }),
  output: OwnLinePage,
  may: 'payroll.sign',
  problems: {},
  run: async (context, input) => ok(await ownLines(context.tx, { ...input, limit: input.limit ?? PAGE })),
})
