import { Type } from 'typebox'
import { Batch, BatchAnswer, batchOf, type Context, no, ok, operation, SECTORS } from '../../../kernel/index.ts'
import { noticeBoard } from '../../../law/duties/records.ts'
import { fullBook } from '../../../law/index.ts'
import { isEnterpriseCode, isPermitNumber } from '../decide.ts'
import { BOARD_GROUPS, BoardCheck, type BoardItem, BoardRow, PermitRow, WageOfficerRow } from '../facts/site.ts'
import { enterprisesByCode, projectsByCode } from '../store/lookup.ts'
import {
  checkBoard,
  permitsElsewhere,
  standingBoard,
  writeBoards,
  writePermits,
  writeWageOfficers,
} from '../store/site.ts'
import {
  aboutProjects,
  ENTERPRISE_PROBLEMS,
  keyColumns,
  PROJECT_PROBLEMS,
  resolveProjects,
  touchMonths,
} from './common.ts'

/** What a site must have before and while it works: permits, a site wage officer, a rights notice board. */

const DAY_ORDER = {
  kind: 'invalid',
  says: { zh: '{until} 早于 {from}。', en: '{until} lies before {from}.' },
  fix: { zh: '改正日期。', en: 'Correct the days.' },
} as const
const NOT_YET = {
  kind: 'invalid',
  says: { zh: '日期 {on} 还没有到。', en: 'The day {on} has not come yet.' },
  fix: { zh: '到当天再报，或者改正日期。', en: 'Send it on the day, or correct it.' },
} as const

const PERMIT_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'permit-number-wrong': {
    kind: 'invalid',
    says: {
      zh: '施工许可证号 {number} 不对：房屋市政工程是18位，第7至14位是发证日。',
      en: 'Permit number {number} is wrong: of housing works it has 18 digits, the 7th to 14th being the permit day.',
    },
    fix: { zh: '照许可证改正证号或者发证日。', en: 'Correct the number or the permit day from the permit.' },
  },
  'permit-of-another': {
    kind: 'conflict',
    says: {
      zh: '施工许可证 {number} 已登记在另一个项目上。',
      en: 'Permit {number} is already recorded for another project.',
    },
    fix: { zh: '核对证号；一证只管一个项目。', en: 'Check the number; a permit stands for one project.' },
  },
  'days-backwards': DAY_ORDER,
  'day-in-future': NOT_YET,
} as const

export const recordPermits = operation({
  name: 'registry.recordPermits',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记施工许可', en: 'Record construction permits' },
  input: batchOf(PermitRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PERMIT_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<PermitRow, keyof typeof PERMIT_PROBLEMS>(PermitRow, input, PERMIT_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      if (value.permitOn > context.day) batch.refuse(row, 'permitOn', 'day-in-future', { on: value.permitOn })
      else if (value.worksFrom && value.worksUntil && value.worksUntil < value.worksFrom)
        batch.refuse(row, 'worksUntil', 'days-backwards', { from: value.worksFrom, until: value.worksUntil })
    }
    const project = await resolveProjects(context, batch)
    for (const { row, value } of batch.rows())
      if (project(value.project).sector === SECTORS.housing && !isPermitNumber(value.number, value.permitOn))
        batch.refuse(row, 'number', 'permit-number-wrong', { number: value.number })
    const taken = await permitsElsewhere(
      context.tx,
      batch.rows().map(({ value }) => ({ projectId: project(value.project).id, number: value.number })),
    )
    for (const { row, value } of batch.rows())
      if (taken.has(value.number)) batch.refuse(row, 'number', 'permit-of-another', { number: value.number })
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const projects = rows.map(({ value }) => project(value.project))
    const landed = await writePermits(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        number: value.number,
        permit_on: value.permitOn,
        issuer: value.issuer,
        works_from: value.worksFrom,
        works_until: value.worksUntil,
        funding_source: value.fundingSource,
      })),
    )
    aboutProjects(context, projects)
    return batch.done({ landed, known: rows.length - landed })
  },
})

const OFFICER_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'enterprise-unknown': ENTERPRISE_PROBLEMS['enterprise-unknown'],
  'enterprise-code-wrong': ENTERPRISE_PROBLEMS['enterprise-code-wrong'],
  'days-backwards': DAY_ORDER,
} as const

/** 条例第二十八条第二款：施工总承包单位应当在工程项目部配备劳资专管员。 */
export const recordWageOfficers = operation({
  name: 'registry.recordWageOfficers',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记劳资专管员', en: 'Name the site wage officer' },
  input: batchOf(WageOfficerRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: OFFICER_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const batch = new Batch<WageOfficerRow, keyof typeof OFFICER_PROBLEMS>(WageOfficerRow, input, OFFICER_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      if (!isEnterpriseCode(value.creditCode))
        batch.refuse(row, 'creditCode', 'enterprise-code-wrong', { enterprise: value.creditCode })
      else if (value.until && value.until < value.from)
        batch.refuse(row, 'until', 'days-backwards', { from: value.from, until: value.until })
    }
    const project = await resolveProjects(context, batch)
    const firms = await enterprisesByCode(
      context.tx,
      batch.rows().map(({ value }) => value.creditCode),
    )
    for (const { row, value } of batch.rows())
      if (!firms.has(value.creditCode))
        batch.refuse(row, 'creditCode', 'enterprise-unknown', { enterprise: value.creditCode })
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeWageOfficers(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        enterprise_id: firms.get(value.creditCode),
        name: value.name,
        phone: value.phone,
        from_day: value.from,
        until_day: value.until,
      })),
    )
    const projects = rows.map(({ value }) => project(value.project))
    aboutProjects(context, projects)
    await touchMonths(
      context,
      projects.map(one => one.id),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const BOARD_PROBLEMS = { ...PROJECT_PROBLEMS, 'days-backwards': DAY_ORDER, 'day-in-future': NOT_YET } as const

const ITEMS = BOARD_GROUPS.flatMap<BoardItem>(group => group.items)
type Shown = {
  readonly contents: Readonly<Partial<Record<BoardItem, string>>>
  readonly hasPhoto: boolean
  readonly hasPosition: boolean
}

function lackingOf(context: Context, { contents, hasPhoto, hasPosition }: Shown): readonly string[] {
  const shown = ITEMS.filter(item => (contents[item] ?? '').trim() !== '')
  return [
    ...noticeBoard(fullBook(context.law).at(context.day), { shown }).answer.lacking,
    ...(hasPhoto ? [] : ['photo']),
    ...(hasPosition ? [] : ['position']),
  ]
}

/**
 * What a board lacks: items of article 34, its photograph, its position. An incomplete board is recorded as it stands,
 * and is a finding until it is complete.
 *
 * 条例第三十四条：施工总承包单位应当在施工现场醒目位置设立维权信息告示牌，明示下列事项……
 */
export const recordNoticeBoards = operation({
  name: 'registry.recordNoticeBoards',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记维权信息告示牌', en: 'Record rights notice boards' },
  input: batchOf(BoardRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: BOARD_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '34' }],
  async run(context, input) {
    const batch = new Batch<BoardRow, keyof typeof BOARD_PROBLEMS>(BoardRow, input, BOARD_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      if (value.postedOn > context.day) batch.refuse(row, 'postedOn', 'day-in-future', { on: value.postedOn })
      else if (value.removedOn && value.removedOn < value.postedOn)
        batch.refuse(row, 'removedOn', 'days-backwards', { from: value.postedOn, until: value.removedOn })
    }
    const project = await resolveProjects(context, batch)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeBoards(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        place: value.place,
        posted_on: value.postedOn,
        removed_on: value.removedOn,
        latitude: value.latitude,
        longitude: value.longitude,
        photo_name: value.photoName,
        photo_digest: value.photoDigest,
        contents: Object.fromEntries(ITEMS.flatMap(item => (value[item] ? [[item, value[item]]] : []))),
        lacking: lackingOf(context, {
          contents: value,
          hasPhoto: value.photoDigest !== undefined,
          hasPosition: value.latitude !== undefined && value.longitude !== undefined,
        }),
      })),
    )
    const projects = rows.map(({ value }) => project(value.project))
    aboutProjects(context, projects)
    await touchMonths(
      context,
      projects.map(one => one.id),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

const BOARD_UNKNOWN = {
  'board-unknown': {
    kind: 'missing',
    says: {
      zh: '项目 {project} 没有这块在用的告示牌，或者不归您查。',
      en: 'Project {project} has no such standing board, or it is not yours to check.',
    },
    fix: { zh: '先登记告示牌。', en: 'Record the board first.' },
  },
} as const

/** An officer's look at a board on the site: what differs from the site counts as missing until it is put right. */
export const checkNoticeBoard = operation({
  name: 'registry.checkNoticeBoard',
  kind: 'act',
  label: { zh: '核查告示牌', en: 'Check a notice board' },
  input: BoardCheck,
  output: Type.Object({ lacking: Type.Array(Type.String()) }),
  may: 'registry.check',
  problems: BOARD_UNKNOWN,
  cites: [{ instrument: 'reg724', article: '34' }],
  async run(context, input) {
    const board = await standingBoard(context.tx, input.project, input.board)
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!board || !project) return no('board-unknown', { at: '/board', with: { project: input.project } })
    const lacking = [...new Set([...lackingOf(context, board), ...input.wrong])]
    await checkBoard(context.tx, {
      projectId: board.projectId,
      board: input.board,
      on: context.day,
      says: input.says,
      lacking,
      actId: context.actId,
    })
    aboutProjects(context, [project])
    await touchMonths(context, [project.id])
    return ok({ lacking })
  },
})
