import { Batch, BatchAnswer, batchOf, type Context, no, ok, operation, type ProblemDef } from '../../../kernel/index.ts'
import { refuseFutureDays, TIME_PROBLEMS } from '../../payroll/index.ts'
import {
  aboutProjects,
  keyColumns,
  PROJECT_PROBLEMS,
  type ProjectKey,
  resolveProjects,
  touchMonths,
} from '../../registry/index.ts'
import { coverFlaw, NEED_REASONS, paperContent, paperKey, paperState, paperWords } from '../decide/covers.ts'
import { segmentsOf, stepsOf, uncoveredDaysOf } from '../decide/covers.ts'
import {
  type Cover,
  CoverRow,
  type KnownPaper,
  MoneyQuery,
  PostingPage,
  PostingQuery,
  ProjectMoney,
  REASON_LABELS,
} from '../facts/covers.ts'
import type { Posting } from '../facts/ledger.ts'
import {
  coverMoves,
  coversOf,
  knownPapers,
  lockPapers,
  type Move,
  moneyHead,
  type NeedRow,
  needsOfProject,
  writeCovers,
} from '../store/covers.ts'
import { depositDraw } from '../proceedings/deposit-draw.ts'
import { depositRelease } from '../proceedings/deposit-release.ts'
import { type ProceedingLine, proceedingsOf } from '../store/proceedings.ts'
import { post, postingsOf } from '../store/ledger.ts'
import { AMOUNT_PROBLEMS, refuseWrongAmount } from './amounts.ts'

/** Filing deposits and guarantees, and a project's money as it stands. */

const PAGE = 100

const COVER_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...AMOUNT_PROBLEMS,
  'day-in-future': TIME_PROBLEMS['day-in-future'],
  'days-out-of-order': {
    kind: 'invalid',
    says: { zh: '到期日 {until} 早于生效日 {from}。', en: 'The last day, {until}, lies before the first, {from}.' },
    fix: { zh: '照保函原件改正日期。', en: 'Correct the days from the original paper.' },
  },
  'term-missing': {
    kind: 'invalid',
    says: { zh: '保函和保险要写到期日。', en: 'A guarantee or insurance needs the last day of its term.' },
    fix: { zh: '照原件补上到期日。', en: 'Add it from the original paper.' },
    cite: { instrument: 'dep65', article: '17' },
  },
  'cover-expired': {
    kind: 'refused',
    says: {
      zh: '提交时已经过期：到期日 {until}，提交日 {filedOn}。',
      en: 'It had expired when it was filed: its last day is {until}, it was filed on {filedOn}.',
    },
    fix: {
      zh: '请开立机构重新开具有效期内的保函，再提交。',
      en: 'Have the issuer make a new guarantee that is in force, and file that.',
    },
    cite: { instrument: 'dep65', article: '17' },
  },
  'paper-duplicate': {
    kind: 'refused',
    says: {
      zh: '这份凭证（{issuer} {number}）已经用在另一个项目上，一份只能担保一个项目。',
      en: 'This paper ({issuer} {number}) already stands for another project; one paper covers one project.',
    },
    fix: {
      zh: '为本项目另开一份；怀疑冒用的，请开立机构核实。',
      en: 'Have one made for this project; if misuse is suspected, ask the issuer.',
    },
    cite: { instrument: 'reg724', article: '32' },
  },
  'paper-altered': {
    kind: 'conflict',
    says: {
      zh: '编号 {number} 已登记为 {before}，这份写的是 {given}，同一份保函内容不能变。',
      en: 'Number {number} is on record as {before}; this one says {given}. One paper says one thing.',
    },
    fix: {
      zh: '请开立机构书面核实；确有变更的，开新编号的保函。',
      en: 'Have the issuer confirm in writing; a changed guarantee gets a new number.',
    },
    cite: { instrument: 'dep65', article: '15' },
  },
  'paper-picture-known': {
    kind: 'refused',
    says: {
      zh: '这份扫描件就是已登记的另一份凭证，只改了编号。',
      en: 'This scan is that of another paper on record; only the number differs.',
    },
    fix: { zh: '上传这份保函自己的扫描件。', en: 'Upload the scan of this very guarantee.' },
    cite: { instrument: 'dep65', article: '15' },
  },
} as const satisfies Record<string, ProblemDef>
type CoverCode = keyof typeof COVER_PROBLEMS

/**
 * 条例第三十二条：施工总承包单位应当按照有关规定存储工资保证金，可以用金融机构保函替代。条例第二十四条：建设单位应当向施工单位提供工程款支付担保。
 *
 * A paper is found again by its issuer and number across all projects; whoever files one that stands elsewhere is not
 * told where.
 */
export const recordCovers = operation({
  name: 'funds.recordCovers',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记保证金和担保', en: 'Record deposits and guarantees' },
  input: batchOf(CoverRow),
  output: BatchAnswer,
  may: 'funds.write',
  problems: COVER_PROBLEMS,
  cites: [
    { instrument: 'reg724', article: '32' },
    { instrument: 'reg724', article: '24' },
    { instrument: 'dep65', article: '8' },
  ],
  async run(context, input) {
    const batch = new Batch<CoverRow, CoverCode>(CoverRow, input, COVER_PROBLEMS)
    refuseFutureDays(context, batch, ['filedOn'])
    refuseWrongAmount(batch)
    for (const { row, value } of batch.rows()) {
      const flaw = coverFlaw(value)
      const { from, until = '', filedOn } = value
      if (flaw) batch.refuse(row, 'until', flaw, { from, until, filedOn })
    }
    const project = await resolveProjects(context, batch)
    const fresh = await standCovers(context, batch, project)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const ids = await writeCovers(context.tx, context.actId, fresh.map(coverColumns))
    await post(
      context.tx,
      context.actId,
      fresh.map((one, place) => filingOf(one, ids[place] ?? '')),
    )
    const projects = rows.map(({ value }) => project(value.project))
    aboutProjects(context, projects)
    await touchMonths(
      context,
      fresh.map(one => one.project.id),
    )
    return batch.done({ landed: fresh.length, known: rows.length - fresh.length })
  },
})

type Filed = { readonly project: ProjectKey; readonly value: CoverRow; readonly paper: KnownPaper }

const keyOf = (value: CoverRow) => `${paperKey(value.issuer)}/${paperKey(value.number)}`

/** The covers that are new; rows whose paper stands for another project, or says something else, leave the batch. */
async function standCovers(
  context: Context,
  batch: Batch<CoverRow, CoverCode>,
  project: (code: string) => ProjectKey,
): Promise<readonly Filed[]> {
  const values = batch.rows().map(({ value }) => value)
  await lockPapers(context.tx)
  const papers = await knownPapers(context.tx, {
    issuers: values.map(value => paperKey(value.issuer)),
    numbers: values.map(value => paperKey(value.number)),
    digests: values.flatMap(value => value.paperDigest ?? []),
  })
  const byKey = new Map(papers.map(paper => [paper.key, paper]))
  const byPicture = new Map(papers.flatMap(paper => (paper.paperDigest ? [[paper.paperDigest, paper]] : [])))
  const fresh: Filed[] = []
  for (const { row, value } of batch.rows()) {
    const its = project(value.project)
    const paper = {
      key: keyOf(value),
      projectId: its.id,
      content: paperContent(value),
      paperDigest: value.paperDigest ?? null,
    }
    const known = byKey.get(paper.key)
    const pictured = paper.paperDigest ? byPicture.get(paper.paperDigest) : undefined
    const { issuer, number } = value
    if (known && known.projectId !== its.id) batch.refuse(row, 'number', 'paper-duplicate', { issuer, number })
    else if (known && known.content !== paper.content)
      batch.refuse(row, 'number', 'paper-altered', {
        number,
        before: paperWords(known.content),
        given: paperWords(paper.content),
      })
    else if (!known && pictured) batch.refuse(row, 'paperDigest', 'paper-picture-known')
    else if (!known) {
      byKey.set(paper.key, paper)
      if (paper.paperDigest) byPicture.set(paper.paperDigest, paper)
      fresh.push({ project: its, value, paper })
    }
  }
  return fresh
}

function coverColumns({ project, value, paper }: Filed) {
  return {
    ...keyColumns(project),
    kind: value.kind,
    form: value.form,
    issuer: value.issuer,
    number: value.number,
    amount_fen: value.amountFen,
    from_day: value.from,
    until_day: value.until,
    filed_on: value.filedOn,
    beneficiary_is_authority: value.beneficiaryIsAuthority,
    on_demand: value.onDemand,
    paper_digest: value.paperDigest,
    issuer_key: paperKey(value.issuer),
    number_key: paperKey(value.number),
    content: paper.content,
  }
}

/** Cash comes from the contractor; a guarantee or insurance is the issuer's promise. */
function filingOf({ project, value }: Filed, id: string): Posting {
  const isCash = value.form === 'cash'
  return {
    from: isCash ? `contractor:${project.id}` : `issuer:${id}`,
    to: `cover:${id}`,
    fen: BigInt(value.amountFen),
    on: value.filedOn,
    reason: isCash ? 'deposit-stored' : 'guarantee-filed',
    cause: `cover/${id}`,
    projectId: project.id,
    regionCode: project.regionCode,
    sector: project.sector,
  }
}

export const projectMoney = operation({
  name: 'funds.projectMoney',
  kind: 'read',
  label: { zh: '项目的保证金和担保', en: 'Deposit and guarantees of a project' },
  input: MoneyQuery,
  output: ProjectMoney,
  may: 'funds.read',
  problems: { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] },
  async run(context, input) {
    const head = await moneyHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const covers = await coversOf(context.tx, input.project)
    const needs = await needsOfProject(context.tx, input.project)
    const moves = await coverMoves(
      context.tx,
      covers.map(cover => cover.id),
    )
    const requiredFen = needs.find(need => need.kind === 'deposit')?.requiredFen ?? 0n
    return ok({
      project: head.code,
      name: head.name,
      day: context.day,
      ...(head.contractFen === null ? {} : { contractFen: head.contractFen }),
      ...(head.contractSignedOn ? { contractSignedOn: head.contractSignedOn } : {}),
      ...(head.completesOn ? { completesOn: head.completesOn } : {}),
      needs: needs.map(needView),
      covers: covers.map(cover => coverView(context, cover, { requiredFen, completesOn: head.completesOn })),
      lines: needs.map(need => lineView(context, need, { covers, moves })),
      proceedings: (await proceedingsOf(context.tx, head.id, ['depositDraw', 'depositRelease'])).map(proceedingView),
    })
  },
})

function proceedingView({ definition, state, ...row }: ProceedingLine): ProjectMoney['proceedings'][number] {
  const its = definition === depositDraw.name ? depositDraw : depositRelease
  const states: Readonly<Record<string, ProjectMoney['proceedings'][number]['state']>> = its.states
  return { ...row, label: its.label, state: states[state] ?? { zh: state, en: state } }
}

function needView(need: NeedRow): ProjectMoney['needs'][number] {
  const { steps = [] } = need.basis as { readonly steps?: ProjectMoney['needs'][number]['steps'] }
  return {
    kind: need.kind,
    requiredFen: String(need.requiredFen),
    dueOn: need.dueOn,
    reason: NEED_REASONS[need.reason] ?? { zh: need.reason, en: need.reason },
    steps: [...steps],
    law: need.law,
  }
}

function coverView(
  context: Context,
  cover: Cover,
  given: { readonly requiredFen: bigint; readonly completesOn: Cover['until'] },
): ProjectMoney['covers'][number] {
  const { until, beneficiaryIsAuthority: _beneficiary, onDemand: _onDemand, ...rest } = cover
  const state = paperState(context.law, { cover, ...given, on: context.day })
  return {
    ...rest,
    amountFen: String(cover.amountFen),
    leftFen: String(cover.leftFen),
    ...(until ? { until } : {}),
    expired: state.expired,
    ...(state.remindBy ? { remindBy: state.remindBy } : {}),
    ...(state.daysLeft === undefined ? {} : { daysLeft: state.daysLeft }),
    flaws: [...state.flaws],
  }
}

function lineView(
  context: Context,
  need: NeedRow,
  given: { readonly covers: readonly Cover[]; readonly moves: readonly Move[] },
): ProjectMoney['lines'][number] {
  const its = given.covers
    .filter(cover => cover.kind === need.kind)
    .map(cover => ({ ...cover, moves: given.moves.filter(move => move.coverId === cover.id) }))
  const { requiredFen, dueOn, kind } = need
  const segments = requiredFen === 0n ? [] : segmentsOf({ requiredFen, dueOn, until: context.day, steps: stepsOf(its) })
  return {
    kind,
    requiredFen: String(requiredFen),
    coveredFen: String(segments.at(-1)?.fen ?? 0n),
    uncoveredDays: uncoveredDaysOf(segments),
    segments: segments.map(segment => ({ ...segment, fen: String(segment.fen) })),
  }
}

export const listPostings = operation({
  name: 'funds.listPostings',
  kind: 'read',
  label: { zh: '资金分录', en: 'Postings' },
  input: PostingQuery,
  output: PostingPage,
  may: 'funds.read',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await postingsOf(context.tx, { ...input, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(({ reason, ...row }) => ({
        ...row,
        reason: REASON_LABELS[reason] ?? { zh: reason, en: reason },
      })),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    })
  },
})
