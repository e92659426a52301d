import { Type } from 'typebox'
import {
  addToMonth,
  Batch,
  BatchAnswer,
  batchOf,
  type Context,
  daysInMonth,
  isIdCard,
  maskIdCard,
  type Month,
  monthOf,
  no,
  normalIdCard,
  ok,
  type Operation,
  operation,
  PLACES,
  present,
} from '../../kernel/index.ts'
import {
  aboutProjects,
  ensureWorkers,
  idCardIndex,
  keyColumns,
  membersByNumber,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  type ProjectKey,
  projectsByCode,
  resolvePersons,
  resolveProjects,
  workersByHash,
} from '../registry/index.ts'
import { DeclaredRow, Direction, PunchQuery, PunchRow, Retraction } from './facts.ts'
import { type Frame, frameOf, landPunches, lineOf, punchesOfDay, retract, writeDeclared } from './store.ts'

/** The front door of attendance: punches become worker-days. Ingest writes punches and touches and derives nothing. */
export * from './decide.ts'
export * from './facts.ts'

const PUNCH_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  'id-card-wrong': {
    kind: 'invalid',
    says: {
      zh: '身份证号 {idCard} 不对，项目里也没有登记这个人。',
      en: 'Identity number {idCard} is wrong, and nobody of the project has it.',
    },
    fix: {
      zh: '核对设备里的人员信息，先做实名制登记。',
      en: 'Check the person stored in the device; register the person first.',
    },
    cite: { instrument: 'reg724', article: '28' },
  },
  'time-in-future': {
    kind: 'invalid',
    says: { zh: '打卡时间 {at} 还没有到。', en: 'The punch time {at} has not come yet.' },
    fix: { zh: '校准设备时钟后重报。', en: 'Set the clock of the device and send again.' },
  },
} as const

/** A person at a gate; the frame of his lines is made with the first. */
type Seen = { readonly workerId: string; readonly employerId: string; frame: Frame | undefined }
const seenAs = (workerId: string, employerId: string): Seen => ({ workerId, employerId, frame: undefined })
type PunchBatch = Batch<PunchRow, keyof typeof PUNCH_PROBLEMS>

export const recordPunches = operation({
  name: 'attendance.recordPunches',
  kind: 'act',
  rowwise: true,
  label: { zh: '报送打卡记录', en: 'Record punches' },
  input: batchOf(PunchRow),
  output: BatchAnswer,
  may: 'attendance.write',
  problems: PUNCH_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const batch: PunchBatch = new Batch(PunchRow, input, PUNCH_PROBLEMS)
    const end = `${context.day} 23:59:59`
    if (batch.values().some(({ at }) => at > end))
      for (const { row, value } of batch.rows())
        if (value.at > end) batch.refuse(row, 'at', 'time-in-future', { at: value.at })
    const project = await resolveProjects(context, batch)
    const gates = await resolveSeen(context, batch, project)
    if (batch.mustStop()) return batch.stop()
    const punches = batch.values()
    let landed = 0
    for (const [month, ofMonth] of byMonth(punches, gates))
      landed += await landPunches(context.tx, month, {
        [Symbol.iterator]: () => piecesOf(ofMonth, gates, context.actId),
      })
    aboutProjects(
      context,
      [...gates.values()].map(gate => gate.key),
    )
    return batch.done({ landed, known: punches.length - landed })
  },
})

/** The punches of each month, which is where they are kept; each has touched what it changes. */
function byMonth(
  punches: readonly PunchRow[],
  gates: ReadonlyMap<string, Gate>,
): ReadonlyMap<string, readonly PunchRow[]> {
  const months = new Map<string, PunchRow[]>()
  const gateAt = gateFinder(gates)
  let month = '-'
  let ofMonth: PunchRow[] = []
  for (const punch of punches) {
    gateAt(punch.project).touch(punch.at)
    if (!punch.at.startsWith(month)) {
      month = punch.at.slice(0, 'YYYY-MM'.length)
      ofMonth = months.get(month) ?? []
      months.set(month, ofMonth)
    }
    ofMonth.push(punch)
  }
  return months
}

/** The gate of a project. Punches of a site come one after another, so the last one found is asked first. */
function gateFinder(gates: ReadonlyMap<string, Gate>): (project: string) => Gate {
  let last: { readonly project: string; readonly gate: Gate } | undefined
  return project => {
    if (last?.project !== project) last = { project, gate: present(gates.get(project), 'a punch stands at a gate') }
    return last.gate
  }
}

/** Punches whose lines are joined as one text: shorter than 128 KB, since a longer one V8 maps and unmaps each time. */
const TEXT_PUNCHES = 1_500
/** Texts handed over at once: a server that must wait for the next piece while the program reads on stands idle. */
const PIECE_TEXTS = 4

/** The lines of punches in pieces, made while they are sent. */
function* piecesOf(
  punches: readonly PunchRow[],
  gates: ReadonlyMap<string, Gate>,
  actId: string,
): Generator<Uint8Array> {
  const gateAt = gateFinder(gates)
  let texts: Buffer[] = []
  for (let from = 0; from < punches.length; from += TEXT_PUNCHES) {
    texts.push(textOf(punches.slice(from, from + TEXT_PUNCHES), gateAt, actId))
    if (texts.length < PIECE_TEXTS) continue
    yield Buffer.concat(texts)
    texts = []
  }
  yield Buffer.concat(texts)
}

function textOf(punches: readonly PunchRow[], gateAt: (project: string) => Gate, actId: string): Buffer {
  let text = ''
  for (const { project, idCard, at, direction } of punches) {
    const { key, persons } = gateAt(project)
    const seen = present(persons.get(idCard), 'a person seen has an identity')
    seen.frame ??= frameOf(key, seen, actId)
    text += lineOf(seen.frame, at, direction)
  }
  return Buffer.from(text, 'latin1')
}

/** A punch touches its month; on the first of a month, before any cut hour, also the month before. */
function touchPunch(context: Context, projectId: string, at: string): void {
  const month = at.slice(0, 'YYYY-MM'.length) as Month
  context.touch('project', projectId, month)
  if (
    at.slice('YYYY-MM-'.length, 'YYYY-MM-DD'.length) === '01' &&
    at.slice('YYYY-MM-DD '.length, 'YYYY-MM-DD HH'.length) <= '12'
  )
    context.touch('project', projectId, addToMonth(month, -1))
}

/** A project as its gate sees it: whom it saw, each resolved once however often he punches. */
type Gate = {
  readonly key: ProjectKey
  readonly persons: Map<string, Seen | undefined>
  /** Touches the months of a punch. */
  readonly touch: (at: string) => void
}

function gatesOf(context: Context, batch: PunchBatch, project: (code: string) => ProjectKey): Map<string, Gate> {
  const gates = new Map<string, Gate>()
  let last: Gate | undefined
  for (const { project: code, idCard } of batch.values()) {
    if (last?.key.code !== code) {
      last = gates.get(code) ?? gateOf(context, project(code))
      gates.set(code, last)
    }
    last.persons.set(idCard, undefined)
  }
  return gates
}

function gateOf(context: Context, key: ProjectKey): Gate {
  const touched = new Set<string>()
  let last = ''
  const touch = (at: string) => {
    if (last !== '' && at.startsWith(last)) return
    last = at.slice(0, 'YYYY-MM-DD HH'.length)
    if (touched.has(last)) return
    touched.add(last)
    touchPunch(context, key.id, at)
  }
  return { key, persons: new Map(), touch }
}

/**
 * Whom the gates saw. A member of the project is himself; a person unknown to it is kept as seen, with the general
 * contractor as employer, when the identity number is right: nobody may hide him by not registering him.
 */
async function resolveSeen(
  context: Context,
  batch: PunchBatch,
  project: (code: string) => ProjectKey,
): Promise<ReadonlyMap<string, Gate>> {
  const gates = gatesOf(context, batch, project)
  const seen = [...gates.values()].flatMap(gate =>
    [...gate.persons.keys()].map(idCard => ({ gate, projectId: gate.key.id, idCard })),
  )
  const members = await membersByNumber(context.tx, context.cipher, seen)
  const strangers = seen.filter((_, index) => members[index] === undefined)
  for (const [index, member] of members.entries()) {
    const one = seen[index]
    if (one && member) one.gate.persons.set(one.idCard, seenAs(member.workerId, member.employerId))
  }
  if (strangers.length === 0) return gates
  const hex = ({ idCard }: { idCard: string }) => idCardIndex(context.cipher, idCard).toString('hex')
  const known = await workersByHash(
    context.tx,
    strangers.map(one => idCardIndex(context.cipher, one.idCard)),
  )
  const fresh = strangers.filter(one => !known.has(hex(one)))
  const isRight = (one: { idCard: string }) => isIdCard(normalIdCard(one.idCard))
  const right = fresh.filter(isRight)
  refuseWrong(batch, new Set(fresh.filter(one => !isRight(one)).map(one => one.idCard)), gates)
  if (batch.mustStop()) return gates
  const made = await makeStrangers(
    context,
    right.map(one => one.idCard),
  )
  for (const one of strangers) {
    const workerId = known.get(hex(one)) ?? made.get(hex(one))
    const employerId = present(one.gate.key.generalContractorId, 'a project has a general contractor')
    if (workerId !== undefined) one.gate.persons.set(one.idCard, seenAs(workerId, employerId))
  }
  return gates
}

/** Refuses the punches of numbers that belong to nobody and are wrong in themselves. */
function refuseWrong(batch: PunchBatch, wrong: ReadonlySet<string>, gates: ReadonlyMap<string, Gate>): void {
  if (wrong.size === 0) return
  for (const { row, value } of batch.rows())
    if (wrong.has(value.idCard) && !gates.get(value.project)?.persons.get(value.idCard))
      batch.refuse(row, 'idCard', 'id-card-wrong', { idCard: maskIdCard(value.idCard) })
}

function makeStrangers(context: Context, idCards: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return ensureWorkers(context.tx, context.actId, [
    ...new Map(
      idCards.map(idCard => {
        const normal = normalIdCard(idCard)
        const hash = idCardIndex(context.cipher, normal)
        return [
          hash.toString('hex'),
          {
            hash,
            idType: '01',
            sealed: context.cipher.seal(normal, PLACES.idCard),
            masked: maskIdCard(normal),
            name: null,
            pinyin: null,
            phone: null,
            birthYear: null,
          },
        ] as const
      }),
    ).values(),
  ])
}

const DECLARED_PROBLEMS = {
  ...PROJECT_PROBLEMS,
  ...PERSON_PROBLEMS,
  'days-of-month': {
    kind: 'invalid',
    says: {
      zh: '{month} 有 {days} 天，考勤表填了 {given} 天。',
      en: '{month} has {days} days; the sheet gives {given}.',
    },
    fix: { zh: '每一天填一格。', en: 'Give one mark for each day.' },
  },
  'month-in-future': {
    kind: 'invalid',
    says: { zh: '月份 {month} 还没有到。', en: 'The month {month} has not come yet.' },
    fix: { zh: '改正月份。', en: 'Correct the month.' },
  },
} as const

export const recordDeclared = operation({
  name: 'attendance.recordDeclared',
  kind: 'act',
  rowwise: true,
  label: { zh: '报送考勤表', en: 'Record attendance sheets' },
  input: batchOf(DeclaredRow),
  output: BatchAnswer,
  may: 'attendance.write',
  problems: DECLARED_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<DeclaredRow, keyof typeof DECLARED_PROBLEMS>(DeclaredRow, input, DECLARED_PROBLEMS)
    for (const { row, value } of batch.rows()) {
      const days = daysInMonth(value.month)
      if (value.halfDays.length !== days)
        batch.refuse(row, 'halfDays', 'days-of-month', { month: value.month, days, given: value.halfDays.length })
      else if (value.month > monthOf(context.day)) batch.refuse(row, 'month', 'month-in-future', { month: value.month })
    }
    const project = await resolveProjects(context, batch)
    const member = await resolvePersons(context, batch, project, value => value.person)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeDeclared(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        month: `${value.month}-01`,
        worker_id: member(value).workerId,
        employer_id: member(value).employerId,
        half_days: value.halfDays,
      })),
    )
    if (landed > 0) for (const { value } of rows) context.touch('project', project(value.project).id, value.month)
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

export const retractPunch = operation({
  name: 'attendance.retractPunch',
  kind: 'act',
  label: { zh: '作废一条打卡', en: 'Retract a punch' },
  input: Retraction,
  output: Type.Object({ retracted: Type.Boolean() }),
  may: 'attendance.correct',
  problems: {
    'project-unknown': PROJECT_PROBLEMS['project-unknown'],
    'punch-unknown': {
      kind: 'missing',
      says: { zh: '没有这条打卡，或者已经作废。', en: 'There is no such punch, or it was retracted before.' },
      fix: { zh: '核对时间和进出。', en: 'Check time and direction.' },
    },
  },
  async run(context, input) {
    const project = (await projectsByCode(context.tx, [input.project])).get(input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    aboutProjects(context, [project])
    const retracted = await retract(context, {
      projectId: project.id,
      worker: input.worker,
      at: input.at,
      direction: input.direction === 'in' ? 1 : 0,
      reason: input.reason,
    })
    if (retracted === 0) return no('punch-unknown', { at: '/at' })
    touchPunch(context, project.id, input.at)
    return ok({ retracted: true })
  },
})

export const listPunches = operation({
  name: 'attendance.listPunches',
  kind: 'read',
  label: { zh: '一天的打卡', en: 'Punches of a day' },
  input: PunchQuery,
  output: Type.Object({
    rows: Type.Array(Type.Object({ at: Type.String(), direction: Direction, retracted: Type.Boolean() })),
  }),
  may: 'attendance.read',
  problems: {},
  run: async (context, input) => ok({ rows: await punchesOfDay(context.tx, input) }),
})

export const operations: readonly Operation[] = [
  recordPunches,
  recordDeclared,
  retractPunch,
  listPunches,
] as unknown as readonly Operation[]
