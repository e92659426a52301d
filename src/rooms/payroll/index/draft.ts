import {
  covers,
  type Month,
  monthOf,
  no,
  ok,
  operation,
  type Outcome,
  type Problem,
  refuse,
} from '../../../kernel/index.ts'
import type { Context } from '../../../kernel/index.ts'
import {
  crewsOf,
  enterprisesByCode,
  keyColumns,
  membersOf,
  PERSON_PROBLEMS,
  type Person,
  type ProjectKey,
  projectsByCode,
} from '../../registry/index.ts'
import { crewText } from '../decide.ts'
import { type Draft, type DraftMonth, draftSheetLines } from '../decide/draft.ts'
import { payFigures } from '../decide/figures.ts'
import { payMonthOf } from '../decide/pay-month.ts'
import { DraftAnswer, DraftInput, type Piece, type SheetKey } from '../facts.ts'
import type { PayRow } from '../facts/pay.ts'
import { isAttendanceWaiting, writeCalculations } from '../store/draft.ts'
import { payRows } from '../store/pay-months.ts'
import { lockProjects, standingSheets } from '../store/sheets.ts'
import { EMPLOYER_PROBLEMS, employerSubject, TIME_PROBLEMS } from './common.ts'
import { landSheets } from './land.ts'

/** A sheet drafted from what attendance and rates say: days × rate, piece pay added, deductions taken off. */

const PROBLEMS = {
  ...EMPLOYER_PROBLEMS,
  ...PERSON_PROBLEMS,
  'month-in-future': TIME_PROBLEMS['month-in-future'],
  'piece-twice': {
    kind: 'invalid',
    says: { zh: '计件与扣款里同一名工人写了两次。', en: 'Piece pay and deductions name one worker twice.' },
    fix: { zh: '一名工人合成一项。', en: 'Put them together in one entry for each worker.' },
  },
  'deduction-above-pay': {
    kind: 'invalid',
    says: {
      zh: '第 {entry} 项的扣款大于这名工人本月的工资。',
      en: "The deduction of entry {entry} is more than the worker's pay of the month.",
    },
    fix: { zh: '改正扣款；工资须足额支付。', en: 'Correct the deduction; wages are paid in full.' },
    cite: { instrument: 'reg724', article: '12' },
  },
  'nothing-to-draft': {
    kind: 'refused',
    says: {
      zh: '{month} 没有可编制的工日或计件（{without} 人有工日但没有日工资）。',
      en: '{month} has no days or piece pay to draft from ({without} workers have days but no day rate).',
    },
    fix: { zh: '先报考勤和日工资。', en: 'Send attendance and day rates first.' },
    cite: { instrument: 'reg724', article: '31' },
  },
} as const
type Code = keyof typeof PROBLEMS
type Scope = {
  readonly project: ProjectKey
  readonly key: SheetKey
  readonly employerCode: string
  readonly crewNumber: string
}

/**
 * 条例第三十一条：分包单位应当按月考核农民工工作量并编制工资支付表。
 */
export const draftSheet = operation({
  name: 'payroll.draftSheet',
  kind: 'act',
  label: { zh: '编制工资表', en: 'Draft a payroll sheet' },
  input: DraftInput,
  output: DraftAnswer,
  may: 'payroll.write',
  problems: PROBLEMS,
  cites: [{ instrument: 'reg724', article: '31' }],
  async run(context, input) {
    const scope = await scopeOf(context, input)
    if (!scope.ok) return scope
    const { project, key } = scope.value
    const pieces = await piecesOf(context, project, input)
    if (!pieces.ok) return pieces
    context.about(employerSubject(project, key.employerId))
    await lockProjects(context.tx, [project.id])
    const rows = await payRows(context.tx, { ...key, projectIds: [project.id] })
    const months = monthsFor(rows, pieces.value, input.month)
    const draft = draftSheetLines(months, pieces.value, payFigures(context.law, project.regionCode, input.month))
    const flaws = flawsOf(draft, pieces.value, input.month)
    if (flaws.length > 0) return refuse(flaws)
    const same = (await standingSheets(context.tx, [key])).filter(sheet => crewText(sheet) === crewText(key))
    const drafts = same.filter(sheet => sheet.state === 'draft')
    const lines = draft.lines.map(({ line }, index) => ({ row: index + 1, line, sealedOn: null }))
    const fresh = {
      given: { key, byItem: false, lines, sealedOn: null },
      source: 'drafted',
      state: 'draft',
      digest: null,
      lines,
      takesPlaceOf: drafts,
      version: same.filter(sheet => !sheet.ownNumber).length + 1,
    } as const
    const { employerCode, crewNumber } = scope.value
    const landed = await landSheets(context, [fresh], {
      projects: new Map([[project.id, project]]),
      employerCodes: new Map([[key.employerId, employerCode]]),
      crewNumbers: new Map([[key.crewId, crewNumber]]),
    })
    const [sheet = { id: '', number: '' }] = landed.sheets
    const replaced = drafts.at(-1)
    await writeCalculations(
      context.tx,
      context.actId,
      draft.lines.map(({ line, pay }, index) => ({
        ...keyColumns(project),
        sheet_id: sheet.id,
        n: index + 1,
        worker_id: line.workerId,
        law: context.law.version,
        steps: pay.steps,
        employer_id: key.employerId,
      })),
    )
    return ok({
      sheet: sheet.id,
      number: sheet.number,
      ...draftView(draft),
      notRegistered: rows.filter(row => !row.isMember).map(row => row.workerId),
      attendanceWaiting: await isAttendanceWaiting(context.tx, project.id, input.month),
      ...(replaced ? { replacesDraft: replaced.number } : {}),
    })
  },
})

function draftView(draft: Draft) {
  return {
    rows: draft.lines.map(({ line, pay }, index) => ({
      n: index + 1,
      worker: line.workerId,
      halfDays: line.halfDays ?? 0,
      ...(line.rateFen === null ? {} : { rateFen: String(line.rateFen) }),
      pieceFen: String(line.pieceFen),
      overtimeMinutes: pay.overtimeMinutes,
      deductionFen: String(line.deductionFen),
      dueFen: String(line.dueFen),
    })),
    dueFen: String(draft.lines.reduce((sum, { line }) => sum + line.dueFen, 0n)),
    withoutRate: draft.withoutRate.map(({ workerId, halfDays }) => ({ worker: workerId, halfDays })),
  }
}

/** The months to pay: of all who have one, and of those for whom only pieces or a deduction are given. */
function monthsFor(rows: readonly PayRow[], pieces: readonly Piece[], month: Month): readonly DraftMonth[] {
  const has = new Set(rows.map(row => row.workerId))
  const none = pieces.filter(piece => !has.has(piece.workerId)).map(piece => ({ ...EMPTY, workerId: piece.workerId }))
  return [...rows, ...none].map(row => ({ workerId: row.workerId, given: payMonthOf(row, month) }))
}

const EMPTY = {
  enteredOn: null,
  leftOn: null,
  seen: null,
  whole: null,
  half: null,
  minutes: null,
  terms: null,
  rates: null,
  pieces: null,
  leaves: null,
} as const

type Input = {
  readonly project: string
  readonly employerCode: string
  readonly crewNumber?: string
  readonly month: SheetKey['month']
  readonly pieces?: readonly { readonly person: Person; readonly pieceFen?: string; readonly deductionFen?: string }[]
}

async function scopeOf(context: Context, input: Input): Promise<Outcome<Scope, Code>> {
  if (input.month > monthOf(context.day)) return no('month-in-future', { at: '/month', with: { month: input.month } })
  const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
  if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
  const employerId = (await enterprisesByCode(context.tx, [input.employerCode])).get(input.employerCode)
  if (!employerId) return no('employer-unknown', { at: '/employerCode', with: { employer: input.employerCode } })
  if (!covers(context.actor, employerSubject(project, employerId)))
    return no('row-out-of-scope', { at: '/project', with: { project: input.project } })
  const { crewNumber } = input
  const crew =
    crewNumber === undefined
      ? undefined
      : (await crewsOf(context.tx, [project.id])).find(one => one.number === crewNumber)
  if (crewNumber !== undefined && !crew)
    return no('crew-unknown', { at: '/crewNumber', with: { project: input.project, crew: crewNumber } })
  const key = { projectId: project.id, employerId, crewId: crew?.id ?? null, month: input.month, number: null }
  return ok({ project, key, employerCode: input.employerCode, crewNumber: crewNumber ?? '' })
}

async function piecesOf(
  context: Context,
  project: ProjectKey,
  input: Input,
): Promise<Outcome<readonly Piece[], 'person-unknown' | 'piece-twice'>> {
  const given = input.pieces ?? []
  const refs = given.map(({ person }) => ({ projectId: project.id, person }))
  const find = await membersOf(context.tx, context.cipher, refs)
  const problems: Problem<'person-unknown' | 'piece-twice'>[] = []
  const pieces = new Map<string, Piece>()
  given.forEach(({ person, pieceFen, deductionFen }, index) => {
    const at = `/pieces/${index}/person`
    const workerId = find({ projectId: project.id, person })?.workerId
    if (workerId === undefined) {
      const named = 'siteCard' in person ? person.siteCard : '身份证 identity card'
      problems.push({ code: 'person-unknown', at, with: { project: input.project, person: named } })
    } else if (pieces.has(workerId)) problems.push({ code: 'piece-twice', at })
    else pieces.set(workerId, { workerId, pieceFen: BigInt(pieceFen ?? 0), deductionFen: BigInt(deductionFen ?? 0) })
  })
  return problems.length > 0 ? refuse(problems) : ok([...pieces.values()])
}

type DraftFlaw = Problem<'deduction-above-pay' | 'nothing-to-draft'>

function flawsOf(draft: Draft, pieces: readonly Piece[], month: string): readonly DraftFlaw[] {
  const flaws = draft.belowZero.map<DraftFlaw>(workerId => {
    const index = pieces.findIndex(piece => piece.workerId === workerId)
    return { code: 'deduction-above-pay', at: `/pieces/${index}/deductionFen`, with: { entry: index + 1 } }
  })
  if (flaws.length > 0 || draft.lines.length > 0) return flaws
  return [{ code: 'nothing-to-draft', with: { month, without: draft.withoutRate.length } }]
}
