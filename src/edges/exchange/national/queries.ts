import { type Actor, type FieldCipher, normalIdCard, PLACES, type Tx, yuanOf } from '../../../kernel/index.ts'
import type { WireCipher } from '../core/field-cipher.ts'
import type { Fields } from '../core/fields.ts'
import { codeOfWord, DIRECTION_WORDS, MANAGER_ROLE, STATUS_WORDS } from './dictionaries.ts'
import { creditCode } from './method.ts'
import {
  cardsOf,
  findLines,
  findProjects,
  findPunches,
  findWorkers,
  type Found,
  type LineFound,
  type Page,
  type PeopleFilter,
  type PersonFound,
  personsOf,
  type ProjectFound,
  type PunchFound,
  type WorkerFound,
  workerOfHash,
} from './store.ts'

/** The read methods: answered at once, paged from zero, personal numbers sealed with the caller's own key. */

export type QueryParts = {
  readonly tx: Tx
  readonly actor: Actor
  readonly cipher: FieldCipher
  readonly wire: WireCipher
}

type Json = Readonly<Record<string, unknown>>
export type ReadMethod = {
  readonly name: string
  /** True when rows carry personal numbers; reading them is then recorded. */
  readonly discloses: boolean
  /** Reads one page. Not asked when the fields are refused. */
  prepare(fields: Fields): (parts: QueryParts, page: Page) => Promise<Found<Json>>
}

const DEFAULT_SIZE = 10
const MOST_ROWS = 500
const LAST_PAGE = 1_000_000
const FEN_IN_TEN_THOUSAND = 1_000_000
const WORKER_ROLE = '20'
const NOBODY = '0'

/** The page a caller asks for; what makes no sense is the first page of ten. */
export function pageOf(fields: Fields): Page {
  const index = fields.integer('pageIndex') ?? 0
  const size = fields.integer('pageSize') ?? DEFAULT_SIZE
  return {
    index: Math.min(Math.max(index, 0), LAST_PAGE),
    size: size < 1 ? DEFAULT_SIZE : Math.min(size, MOST_ROWS),
  }
}

const yuan = (fen: string) => Number(yuanOf(BigInt(fen)))
const teamOf = (number: string | null) => (number === null ? 0 : Number(number))
const roleCode = (isManager: boolean) => (isManager ? MANAGER_ROLE : WORKER_ROLE)
const midnight = (day: string | null) => (day === null ? null : `${day} 00:00:00`)

export const projectQuery: ReadMethod = {
  name: 'Project.Query',
  discloses: false,
  prepare(fields) {
    const filter = {
      code: fields.text('projectCode') ?? fields.text('thirdPartyProjectCode'),
      contractorCode: creditCode(fields, 'contractorCorpCode', false),
      contractorName: fields.text('contractorCorpName'),
    }
    return async ({ tx, actor, wire }, page) => {
      const found = await findProjects(tx, actor, filter, page)
      return { total: found.total, rows: found.rows.map(row => projectJson(row, wire)) }
    }
  },
}

function projectJson(row: ProjectFound, wire: WireCipher): Json {
  return {
    projectCode: row.code,
    thirdPartyProjectCode: row.code,
    name: row.name,
    contractorCorpCode: row.contractorCode,
    contractorCorpName: row.contractorName,
    buildCorpCode: row.ownerCode,
    buildCorpName: row.ownerName,
    category: row.category,
    areaCode: String(row.regionCode),
    prjStatus: codeOfWord(STATUS_WORDS, row.status),
    invest: row.investmentFen === null ? null : Number(row.investmentFen) / FEN_IN_TEN_THOUSAND,
    startDate: row.startedOn,
    completeDate: row.completesOn,
    address: row.address,
    lat: row.latitude,
    lng: row.longitude,
    builderLicenses: row.permitNo === null ? [] : [{ prjName: row.name, builderLicenseNum: wire.seal(row.permitNo) }],
  }
}

/** What the people queries filter by; `idCard` is turned into a person when the query runs. */
type AskedPeople = Omit<PeopleFilter, 'workerId'> & { readonly idCard?: string }

function peopleAsked(fields: Fields): AskedPeople {
  const number = fields.integer('teamSysNo')
  return {
    project: fields.text('projectCode', { need: true }) ?? '',
    corpCode: creditCode(fields, 'corpCode', false),
    corpName: fields.text('corpName'),
    ...(number !== undefined && number > 0 ? { crewNumber: String(number) } : {}),
    idCard: fields.sealed('idCardNumber'),
  }
}

async function peopleFilter(asked: AskedPeople, { tx, cipher }: QueryParts): Promise<PeopleFilter> {
  const { idCard, ...rest } = asked
  if (idCard === undefined) return rest
  const id = await workerOfHash(tx, cipher.blindIndex(normalIdCard(idCard), PLACES.idCard))
  return { ...rest, workerId: id ?? NOBODY }
}

/** Adds to each row its person, the identity number sealed for the caller. */
async function withPersons<Row extends { readonly workerId: string; readonly name: string | null }>(
  { tx, cipher, wire }: QueryParts,
  rows: readonly Row[],
  json: (row: Row, person: Json) => Json,
): Promise<readonly Json[]> {
  const persons = await personsOf(
    tx,
    rows.map(row => row.workerId),
  )
  return rows.map(row => {
    const person: PersonFound | undefined = persons.get(row.workerId)
    const number = person ? wire.seal(cipher.open(person.idSealed, PLACES.idCard)) : null
    const workerName = row.name ?? person?.name ?? null
    return json(row, { workerName, idCardType: person?.idType ?? null, idCardNumber: number })
  })
}

/** The wage cards of rows, sealed for the caller. */
async function cardJson(
  { tx, cipher, wire }: QueryParts,
  rows: readonly { readonly workerId: string; readonly last4: string | null }[],
): Promise<(row: { readonly workerId: string; readonly last4: string | null }) => Json> {
  const cards = await cardsOf(
    tx,
    rows.map(row => row.workerId),
  )
  return row => {
    const card = row.last4 === null ? undefined : cards.get(`${row.workerId}/${row.last4}`)
    return {
      payRollBankCardNumber: card ? wire.seal(cipher.open(card.cardSealed, PLACES.card)) : null,
      bankCode: card?.bankCode ?? null,
      payRollBankName: card?.bankName ?? null,
    }
  }
}

export const workerQuery: ReadMethod = {
  name: 'ProjectWorker.Query',
  discloses: true,
  prepare(fields) {
    const asked = peopleAsked(fields)
    return async (parts, page) => {
      const found = await findWorkers(parts.tx, parts.actor, await peopleFilter(asked, parts), page)
      const card = await cardJson(parts, found.rows)
      const rows = await withPersons(parts, found.rows, (row, person) => ({
        ...workerJson(row),
        ...person,
        ...renamed(card(row)),
      }))
      return { total: found.total, rows }
    }
  },
}

const renamed = ({ bankCode, ...card }: Json): Json => ({ ...card, payRollTopBankCode: bankCode })

function workerJson(row: WorkerFound): Json {
  return {
    projectCode: row.project,
    corpCode: row.corpCode,
    corpName: row.corpName,
    teamSysNo: teamOf(row.crewNumber),
    teamName: row.crewName,
    isTeamLeader: row.isCrewLeader ? 1 : 0,
    workType: row.trade,
    workRole: roleCode(row.isManager),
    cardNumber: row.siteCard,
    cellPhone: row.phone,
    joinedTime: midnight(row.enteredOn),
    exitTime: midnight(row.leftOn),
  }
}

export const attendanceQuery: ReadMethod = {
  name: 'WorkerAttendance.Query',
  discloses: true,
  prepare(fields) {
    const asked = peopleAsked(fields)
    const day = fields.day('date', { need: true })
    return async (parts, page) => {
      if (day === undefined) return { total: 0, rows: [] }
      const filter = { ...(await peopleFilter(asked, parts)), day }
      const found = await findPunches(parts.tx, parts.actor, filter, page)
      return { total: found.total, rows: await withPersons(parts, found.rows, punchJson) }
    }
  },
}

function punchJson(row: PunchFound, person: Json): Json {
  return {
    projectCode: row.project,
    corpCode: row.corpCode,
    corpName: row.corpName,
    teamSysNo: teamOf(row.crewNumber),
    ...person,
    date: row.at,
    direction: codeOfWord(DIRECTION_WORDS, row.direction === 1 ? 'in' : 'out'),
  }
}

export const payrollQuery: ReadMethod = {
  name: 'Payroll.Query',
  discloses: true,
  prepare(fields) {
    const asked = peopleAsked(fields)
    const month = fields.month('payMonth', { need: true })
    const code = fields.text('payRollCode')
    return async (parts, page) => {
      if (month === undefined) return { total: 0, rows: [] }
      const filter = { ...(await peopleFilter(asked, parts)), month, ...(code === undefined ? {} : { code }) }
      const found = await findLines(parts.tx, parts.actor, filter, page)
      const card = await cardJson(parts, found.rows)
      const rows = await withPersons(parts, found.rows, (row, person) => {
        const { bankCode, ...rest } = card(row)
        return { ...lineJson(row), ...person, ...rest, payRollBankCode: bankCode }
      })
      return { total: found.total, rows }
    }
  },
}

function lineJson(row: LineFound): Json {
  return {
    payrollCode: row.code,
    projectCode: row.project,
    corpCode: row.corpCode,
    corpName: row.corpName,
    teamSysNo: teamOf(row.crewNumber),
    teamName: row.crewName,
    payMonth: row.month,
    days: row.halfDays === null ? null : row.halfDays / 2,
    totalPayAmount: yuan(row.dueFen),
    actualAmount: row.claimedFen === null ? null : yuan(row.claimedFen),
    thirdPayRollCode: row.outsideCode,
  }
}

const READ_METHODS: readonly ReadMethod[] = [projectQuery, workerQuery, attendanceQuery, payrollQuery]
const BY_NAME = new Map(READ_METHODS.map(method => [method.name.toLowerCase(), method]))

/** A read method by its name in any letter case. */
export function findReadMethod(name: string): ReadMethod | undefined {
  return BY_NAME.get(name.trim().toLowerCase())
}
