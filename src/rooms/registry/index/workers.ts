import {
  Batch,
  BatchAnswer,
  type BatchRow,
  batchOf,
  type Context,
  isCardNumber,
  maskIdCard,
  maskPhone,
  must,
  normalIdCard,
  operation,
  PLACES,
  present,
  searchKeys,
} from '../../../kernel/index.ts'
import { crewFinder, birthYearOf, idCardFlaw } from '../decide.ts'
import { type ProjectKey, WorkerRow } from '../facts.ts'
import { findDoubts } from '../store/doubts.ts'
import { cardsByHash, enterprisesByCode, idCardIndex, membersOf } from '../store/lookup.ts'
import { ensureWorkers, existingMembers, nameWorkers, writeCards, writeMemberships } from '../store/people.ts'
import { crewsOf } from '../store/write.ts'
import {
  aboutProjects,
  ENTERPRISE_PROBLEMS,
  keyColumns,
  PROJECT_PROBLEMS,
  resolveProjects,
  touchMonths,
} from './common.ts'

/** Real-name registration of workers. */

const PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'enterprise-unknown': ENTERPRISE_PROBLEMS['enterprise-unknown'],
  'crew-unknown': {
    kind: 'missing',
    says: {
      zh: '项目 {project} 里没有这个班组（{crew}）。',
      en: 'There is no such crew in project {project} ({crew}).',
    },
    fix: { zh: '先登记班组。', en: 'Register the crew first.' },
  },
  'id-card-wrong': {
    kind: 'invalid',
    says: {
      zh: '身份证号 {idCard} 不对：位数、出生日期或校验位有误。',
      en: 'Identity number {idCard} is wrong: its length, day of birth or check digit.',
    },
    fix: { zh: '照身份证原件改正。', en: 'Correct it from the identity card.' },
  },
  'worker-known': {
    kind: 'conflict',
    says: {
      zh: '项目中已存在身份证为 {idCard} 的工人，姓名或单位不同。',
      en: 'The project already has a worker with identity number {idCard} under another name or employer.',
    },
    fix: {
      zh: '核对姓名和用人单位；换单位先退场。',
      en: 'Check name and employer; a change of employer begins with a site exit.',
    },
  },
  'card-of-another': {
    kind: 'conflict',
    says: {
      zh: '尾号 {last4} 的工资卡已登记在另一名工人名下。',
      en: 'The wage card ending in {last4} is registered to another worker.',
    },
    fix: {
      zh: '登记本人的卡；工资须付到本人账户。',
      en: "Register the worker's own card; wages go to the worker's own account.",
    },
    cite: { instrument: 'reg724', article: '31' },
  },
  'card-number-wrong': {
    kind: 'invalid',
    says: { zh: '工资卡号不对：应为数字。', en: 'The wage card number is wrong: digits are expected.' },
    fix: { zh: '照银行卡改正。', en: 'Correct it from the card.' },
  },
  'site-card-taken': {
    kind: 'conflict',
    says: {
      zh: '工号 {siteCard} 在本项目已经给了另一个人。',
      en: 'Site card {siteCard} belongs to another person of this project.',
    },
    fix: { zh: '换一个工号。', en: 'Use another number.' },
  },
} as const
type Code = keyof typeof PROBLEMS
type WorkerBatch = Batch<WorkerRow, Code>

export const recordWorkers = operation({
  name: 'registry.recordWorkers',
  kind: 'act',
  rowwise: true,
  label: { zh: '实名制登记', en: 'Real-name registration of workers' },
  input: batchOf(WorkerRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PROBLEMS,
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const batch: WorkerBatch = new Batch(WorkerRow, input, PROBLEMS)
    checkRows(batch)
    const project = await resolveProjects(context, batch)
    const firms = await enterprisesByCode(
      context.tx,
      batch.rows().map(({ value }) => value.employerCode),
    )
    for (const { row, value } of batch.rows())
      if (!firms.has(value.employerCode))
        batch.refuse(row, 'employerCode', 'enterprise-unknown', { enterprise: value.employerCode })
    const crew = await resolveCrews(context, batch, project, firms)
    const workers = await ensureWorkers(context.tx, context.actId, newPeople(context, batch))
    const workerOf = (value: WorkerRow) =>
      present(
        workers.get(idCardIndex(context.cipher, value.idCard).toString('hex')),
        'a worker was made for each identity number',
      )
    const known = await checkMembers(context, batch, project, firms, workerOf)
    await checkCards(context, batch, workerOf)
    await checkSiteCards(context, batch, project, workerOf)
    if (batch.mustStop()) return batch.stop()
    const fresh = batch.rows().filter(({ row }) => !known.has(row))
    const members = fresh.map(({ value }) =>
      memberColumns(value, project(value.project), {
        worker: workerOf(value),
        employer: present(firms.get(value.employerCode), 'firm'),
        crew: crew(value),
      }),
    )
    const landed = await writeMemberships(context.tx, context.actId, members)
    await findDoubts(context.tx, context.actId, context.day, members)
    await writeCards(context.tx, context.actId, cardRows(context, batch.rows(), workerOf))
    await nameWorkers(
      context.tx,
      batch.rows().map(({ value }) => ({
        workerId: workerOf(value),
        name: value.name,
        pinyin: searchKeys(value.name, 'person').pinyin,
      })),
    )
    aboutProjects(
      context,
      batch.rows().map(({ value }) => project(value.project)),
    )
    if (landed > 0)
      await touchMonths(
        context,
        fresh.map(({ value }) => project(value.project).id),
      )
    return batch.done({ landed, known: batch.rows().length - landed })
  },
})

function checkRows(batch: WorkerBatch): void {
  for (const { row, value } of batch.rows()) {
    if (idCardFlaw(value)) batch.refuse(row, 'idCard', 'id-card-wrong', { idCard: maskIdCard(value.idCard) })
    else if (value.cardNumber && !isCardNumber(value.cardNumber)) batch.refuse(row, 'cardNumber', 'card-number-wrong')
  }
}

async function resolveCrews(
  context: Context,
  batch: WorkerBatch,
  project: (code: string) => ProjectKey,
  firms: ReadonlyMap<string, string>,
): Promise<(value: WorkerRow) => string | null> {
  const crews = await crewsOf(context.tx, [...new Set(batch.rows().map(({ value }) => project(value.project).id))])
  const find = crewFinder(crews)
  const crewOf = (value: WorkerRow) => find(project(value.project).id, firms.get(value.employerCode), value)?.id
  for (const { row, value } of batch.rows()) {
    if ((value.crewNumber || value.crewName) && !crewOf(value))
      batch.refuse(row, value.crewNumber ? 'crewNumber' : 'crewName', 'crew-unknown', {
        project: value.project,
        crew: value.crewNumber ?? value.crewName ?? '',
      })
  }
  return value => crewOf(value) ?? null
}

function newPeople(context: Context, batch: WorkerBatch) {
  const people = new Map(
    batch.rows().map(({ value }) => {
      const idCard = normalIdCard(value.idCard)
      const hash = idCardIndex(context.cipher, idCard)
      return [
        hash.toString('hex'),
        {
          hash,
          idType: value.idType,
          sealed: context.cipher.seal(idCard, PLACES.idCard),
          masked: maskIdCard(idCard),
          name: value.name,
          pinyin: searchKeys(value.name, 'person').pinyin,
          phone: value.phone ? context.cipher.seal(value.phone, PLACES.phone) : null,
          birthYear: birthYearOf(value),
        },
      ] as const
    }),
  )
  return [...people.values()]
}

/**
 * Rows that stand already are known; the same person under another name or employer is refused, and so is a site card
 * of another.
 */
async function checkMembers(
  context: Context,
  batch: WorkerBatch,
  project: (code: string) => ProjectKey,
  firms: ReadonlyMap<string, string>,
  workerOf: (value: WorkerRow) => string,
): Promise<ReadonlySet<number>> {
  const rows = batch.rows()
  const before = await existingMembers(
    context.tx,
    rows.map(({ value }) => ({ projectId: project(value.project).id, workerId: workerOf(value) })),
  )
  const members = new Map(
    before.map(member => [
      `${member.projectId}/${member.workerId}`,
      { name: member.name, employerId: member.employerId },
    ]),
  )
  const known = new Set<number>()
  for (const { row, value } of rows) {
    const key = `${project(value.project).id}/${workerOf(value)}`
    const employerId = present(firms.get(value.employerCode), 'firm')
    const member = members.get(key)
    if (member && (member.name !== value.name || member.employerId !== employerId))
      batch.refuse(row, 'idCard', 'worker-known', { idCard: maskIdCard(value.idCard) })
    else if (member) known.add(row)
    else members.set(key, { name: value.name, employerId })
  }
  return known
}

async function checkCards(context: Context, batch: WorkerBatch, workerOf: (value: WorkerRow) => string): Promise<void> {
  const withCard = batch.rows().filter(({ value }) => value.cardNumber)
  const hashOf = (value: WorkerRow) => context.cipher.blindIndex(value.cardNumber ?? '', PLACES.card)
  const known = await cardsByHash(
    context.tx,
    withCard.map(({ value }) => hashOf(value)),
  )
  const owners = new Map([...known].map(([hash, card]) => [hash, card.workerId]))
  for (const { row, value } of withCard) {
    const hash = hashOf(value).toString('hex')
    const owner = owners.get(hash)
    if (owner !== undefined && owner !== workerOf(value))
      batch.refuse(row, 'cardNumber', 'card-of-another', { last4: (value.cardNumber ?? '').slice(-4) })
    else owners.set(hash, workerOf(value))
  }
}

async function checkSiteCards(
  context: Context,
  batch: WorkerBatch,
  project: (code: string) => ProjectKey,
  workerOf: (value: WorkerRow) => string,
): Promise<void> {
  const withCard = batch.rows().filter(({ value }) => value.siteCard)
  const refOf = (value: WorkerRow) => ({
    projectId: project(value.project).id,
    person: { siteCard: value.siteCard ?? '' },
  })
  const find = await membersOf(
    context.tx,
    context.cipher,
    withCard.map(({ value }) => refOf(value)),
  )
  const owners = new Map<string, string>()
  for (const { row, value } of withCard) {
    const key = `${project(value.project).id}/${value.siteCard}`
    const owner = owners.get(key) ?? find(refOf(value))?.workerId
    if (owner !== undefined && owner !== workerOf(value))
      batch.refuse(row, 'siteCard', 'site-card-taken', { siteCard: value.siteCard ?? '' })
    else owners.set(key, workerOf(value))
  }
}

function memberColumns(
  value: WorkerRow,
  project: ProjectKey,
  ids: { readonly worker: string; readonly employer: string; readonly crew: string | null },
): { readonly project_id: string; readonly worker_id: string; readonly photo_digest?: string } & Record<
  string,
  unknown
> {
  must(ids.employer, 'a member has an employer')
  return {
    ...keyColumns(project),
    worker_id: ids.worker,
    employer_id: ids.employer,
    crew_id: ids.crew,
    name: value.name,
    ...searchKeys(value.name, 'person'),
    id_masked: maskIdCard(normalIdCard(value.idCard)),
    phone_masked: value.phone ? maskPhone(value.phone) : null,
    site_card: value.siteCard,
    trade: value.trade,
    is_crew_leader: value.isCrewLeader,
    is_manager: value.isManager,
    card_last4: value.cardNumber?.slice(-4),
    bank_name: value.bankName,
    entered_on: value.joinedOn,
    ...(value.photoDigest ? { photo_digest: value.photoDigest } : {}),
  }
}

function cardRows(context: Context, rows: readonly BatchRow<WorkerRow>[], workerOf: (value: WorkerRow) => string) {
  return rows
    .filter(({ value }) => value.cardNumber)
    .map(({ value }) => ({
      hash: context.cipher.blindIndex(value.cardNumber ?? '', PLACES.card),
      workerId: workerOf(value),
      sealed: context.cipher.seal(value.cardNumber ?? '', PLACES.card),
      last4: (value.cardNumber ?? '').slice(-4),
      bankCode: value.bankCode ?? null,
      bankName: value.bankName ?? null,
    }))
}
