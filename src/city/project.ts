import { addDays, type Day, type Fen, firstDayOf, lastDayOf, type Month } from '../kernel/index.ts'
import { workdayFrom, workdayOnOrBefore } from './calendar.ts'
import { accountNumberOf, permitOf, projectCodeOf } from './identifiers.ts'
import { lowRateOf } from './pay-plants.ts'
import { type Firm, firmOf, type Person, personOf } from './people.ts'
import type { CityPlan } from './plan.ts'
import { ONE_SHEET_COURSES, type ProjectPlants } from './plants.ts'
import { type Stream, streamOf } from './random.ts'
import { type District, districtsOf } from './regions.ts'
import { ANY_PLACES, type Bank, BANKS, PHASES, PLACES, STAFF, type Trade, TRADES, WORKS } from './words.ts'

/** One project of the city: who builds it for whom, on what terms, with which crews and workers. */

export type Sector = 1 | 2 | 3
export type Rate = { readonly from: Day; readonly fen: Fen }

export type Member = {
  readonly index: number
  readonly person: Person
  readonly siteCard: string
  readonly crew: number
  readonly trade: Trade
  readonly isLeader: boolean
  readonly isManager: boolean
  /** Pay for one whole day, oldest first. */
  readonly rates: readonly Rate[]
  /** Registered from and until; both days included. */
  readonly enteredOn: Day
  readonly leftOn?: Day
  /** On site from and until, both included: wider than the registration where that is the planted defect. */
  readonly worksFrom: Day
  readonly worksUntil?: Day
  readonly isNight: boolean
  readonly isPieceRated: boolean
  /** Month whose planted defect is that he was seen before his entry or after his exit. */
  readonly strangeIn?: Month
}

export type Crew = {
  readonly name: string
  readonly employer: Firm
  readonly trade: Trade
  readonly members: readonly Member[]
}

export type Account = {
  readonly bank: Bank
  readonly bankName: string
  readonly number: string
  readonly openedOn: Day
  readonly filedOn: Day
}

/** How the vendor of the project's system writes its calls. */
export type VendorStyle = 'plain' | 'strings' | 'loose-case' | 'extra-fields'

export type ProjectPlan = {
  readonly index: number
  readonly code: string
  readonly name: string
  readonly sector: Sector
  readonly category: string
  readonly district: District
  readonly address: string
  readonly latitude: number
  readonly longitude: number
  readonly owner: Firm
  readonly contractor: Firm
  readonly subcontractors: readonly Firm[]
  readonly supervision: Firm
  readonly manager: string
  readonly permitNo: string
  readonly permitOn: Day
  readonly signedOn: Day
  readonly startedOn: Day
  readonly completesOn: Day
  readonly contractFen: Fen
  readonly labourShareBasisPoints: number
  readonly transferDay: number
  readonly payDay: number
  readonly cutHour: number
  readonly account?: Account
  /** The contractor declares it in the dialect too; there its day of opening is the contractor's entry. */
  readonly declaresAccount: boolean
  readonly byWorkbook: boolean
  readonly vendor: VendorStyle
  readonly hasLunchPunches: boolean
  readonly crews: readonly Crew[]
  readonly members: readonly Member[]
  readonly plants: ProjectPlants
}

const TRANSFER_DAYS = [3, 5, 5, 6, 8]
const PAY_DAYS = [12, 15, 15, 15, 18, 20]
const CUT_HOURS: readonly (readonly [number, number])[] = [
  [4, 9],
  [5, 1],
]
const VENDORS: readonly (readonly [VendorStyle, number])[] = [
  ['plain', 5],
  ['strings', 2],
  ['loose-case', 2],
  ['extra-fields', 1],
]
const SECTORS: readonly (readonly [Sector, number])[] = [
  [1, 66],
  [2, 20],
  [3, 14],
]
/** Projects a general contractor has on average, a subcontractor, and a supervision firm. */
const PROJECTS_PER = { contractor: 2.5, labour: 1.6, specialist: 8, owner: 1.8, supervision: 6 } as const
const DAYS_NEW = 40

/** The project of a number. Pure: asked twice it answers the same. */
export function projectOf(city: CityPlan, index: number): ProjectPlan {
  const stream = streamOf(city.seed, 'project', index)
  const plants = city.schedule.plantsOf(index)
  const sector = stream.weighted(SECTORS)
  const district = stream.weighted(districtsOf(city.scale).map(one => [one, one.weight] as const))
  const work = stream.weighted(WORKS[sector])
  const startedOn =
    plants.fault === 'no-account-new'
      ? addDays(city.day, -stream.between(8, 12))
      : addDays(firstDayOf(city.firstMonth), -stream.between(20, 420))
  const declaresAccount = plants.fault === undefined && stream.chance(300)
  const signedOn =
    plants.fault === 'no-account-new'
      ? addDays(city.day, -stream.between(DAYS_NEW, DAYS_NEW + 30))
      : addDays(startedOn, -stream.between(25, declaresAccount ? 29 : 70))
  const firms = firmsOf(city, stream)
  const base = {
    index,
    sector,
    category: work.category,
    district,
    plants,
    signedOn,
    startedOn,
    declaresAccount,
    ...firms,
    code: projectCodeOf({ region: district.code, on: signedOn, category: work.category, serial: index + 1 }),
    name: `${stream.pick(PLACES[district.code] ?? ANY_PLACES)}${work.name}${stream.pick(PHASES)}`,
    address: `${district.name}${stream.pick(PLACES[district.code] ?? ANY_PLACES)}路${stream.between(1, 300)}号`,
    latitude: round5(district.latitude + stream.between(-6000, 6000) / 100_000),
    longitude: round5(district.longitude + stream.between(-8000, 8000) / 100_000),
    manager: personOf(city.seed, city.strangerPlace(index, 49)).name,
    permitOn: addDays(signedOn, 12),
    permitNo: permitOf({
      region: district.code,
      on: addDays(signedOn, 12),
      serial: index,
      isMunicipal: work.category === '02',
    }),
    completesOn: addDays(city.day, stream.between(60, 500)),
    transferDay: stream.pick(TRANSFER_DAYS),
    payDay: stream.pick(PAY_DAYS),
    cutHour: stream.weighted(CUT_HOURS),
    labourShareBasisPoints: stream.between(18, 30) * 100,
    byWorkbook: city.schedule.byWorkbook.has(index),
    vendor: stream.weighted(VENDORS),
    hasLunchPunches: stream.chance(300),
  }
  const account = plants.fault ? undefined : accountOf({ stream, base, index, region: district.code })
  const crews = crewsOf(city, { ...base, subcontractors: firms.subcontractors }, streamOf(city.seed, 'crews', index))
  const members = crews.flatMap(crew => crew.members)
  const contractFen = BigInt(members.length) * BigInt(stream.between(60, 110)) * 1_000_000n
  return { ...base, ...(account ? { account } : {}), contractFen, crews, members }
}

const round5 = (value: number) => Math.round(value * 100_000) / 100_000

function firmsOf(city: CityPlan, stream: Stream) {
  const firm = (kind: keyof typeof PROJECTS_PER) => {
    const number = stream.below(Math.max(1, Math.ceil(city.projects / PROJECTS_PER[kind])))
    return firmOf({ seed: city.seed, scale: city.scale, kind, number })
  }
  const subs = [
    firm('labour'),
    ...(stream.chance(550) ? [firm('labour')] : []),
    ...(stream.chance(300) ? [firm('specialist')] : []),
  ]
  return {
    owner: firm('owner'),
    contractor: firm('contractor'),
    supervision: firm('supervision'),
    subcontractors: [...new Map(subs.map(one => [one.code, one])).values()],
  }
}

type AccountInput = {
  readonly stream: Stream
  readonly base: { readonly signedOn: Day; readonly startedOn: Day; readonly declaresAccount: boolean }
  readonly index: number
  readonly region: number
}

/** Opened within thirty days of the contract. */
function accountOf({ stream, base, index, region }: AccountInput): Account {
  const bank = stream.weighted(BANKS)
  const usual = workdayOnOrBefore(addDays(base.signedOn, stream.between(6, 27)))
  const openedOn = base.declaresAccount ? base.startedOn : usual
  return {
    bank,
    bankName: `${bank.name}连云港${stream.pick(['分行', '城中支行', '港口支行', '新区支行'])}`,
    number: accountNumberOf({ bankCode: bank.code, region, serial: index + 1 }),
    openedOn,
    filedOn: workdayFrom(openedOn, stream.between(1, 12)),
  }
}

type Base = Pick<
  ProjectPlan,
  'index' | 'sector' | 'plants' | 'contractor' | 'subcontractors' | 'startedOn' | 'byWorkbook'
>
const CREW_SIZE = { min: 9, max: 22 } as const

function crewsOf(city: CityPlan, base: Base, stream: Stream): readonly Crew[] {
  const size = city.schedule.sizes[base.index] ?? 0
  const isOneCrew = base.plants.courses.some(course => ONE_SHEET_COURSES.has(course))
  const heads: { trade: Trade; size: number }[] = []
  const staff = isOneCrew || size < 20 ? 0 : Math.max(2, Math.floor(size / 40))
  for (let left = size - staff; left > 0; ) {
    const next = isOneCrew ? left : Math.min(left, stream.between(CREW_SIZE.min, CREW_SIZE.max))
    heads.push({ trade: stream.weighted(TRADES[base.sector]), size: left - next < 4 ? left : next })
    left -= heads.at(-1)?.size ?? left
  }
  if (staff > 0) heads.push({ trade: STAFF, size: staff })
  const names = new Map<string, number>()
  let first = 0
  return heads.map((head, number) => {
    const isStaff = head.trade === STAFF
    const employer = isStaff ? base.contractor : stream.pick(base.subcontractors)
    const count = (names.get(head.trade.crew) ?? 0) + 1
    names.set(head.trade.crew, count)
    const name = isStaff ? head.trade.crew : `${head.trade.crew}${count === 1 ? '' : `${count}班`}`
    const members = Array.from({ length: head.size }, (_, place) =>
      memberOf(city, base, { index: first + place, crew: number, trade: head.trade, isLeader: place === 0 }),
    )
    first += head.size
    return { name, employer, trade: head.trade, members }
  })
}

type Seat = { readonly index: number; readonly crew: number; readonly trade: Trade; readonly isLeader: boolean }

function memberOf(city: CityPlan, base: Base, seat: Seat): Member {
  const place = city.placeOf(base.index, seat.index)
  const stream = streamOf(city.seed, 'member', place)
  const yuan = BigInt(stream.between(seat.trade.yuanMin, seat.trade.yuanMax))
  const isManager = seat.trade === STAFF
  const span = strangeSpan(city, base, seat) ?? plainSpan(city, base, stream)
  const low = city.scale === 'city' ? lowRateOf(base.index, seat.index) : undefined
  const first: Rate = {
    from: span.worksFrom < span.enteredOn ? span.worksFrom : span.enteredOn,
    fen: low ?? yuan * 100n,
  }
  const raise = addDays(lastDayOf(city.firstMonth), -stream.between(0, 24))
  const isRaised = stream.chance(40) && raise > span.worksFrom && low === undefined
  return {
    ...seat,
    ...span,
    isManager,
    person: personOf(city.seed, place),
    siteCard: `${String.fromCharCode(65 + (seat.crew % 26))}${String(seat.index + 1).padStart(4, '0')}`,
    rates: isRaised ? [first, { from: raise, fen: (yuan + 20n) * 100n }] : [first],
    isNight: !seat.isLeader && !isManager && stream.chance(25),
    isPieceRated: base.byWorkbook && !isManager && stream.chance(150),
  }
}

type Span = Pick<Member, 'enteredOn' | 'leftOn' | 'worksFrom' | 'worksUntil' | 'strangeIn'>

function plainSpan(city: CityPlan, base: Base, stream: Stream): Span {
  const opening = firstDayOf(city.firstMonth)
  if (base.plants.fault === 'no-account-new') {
    const entered = addDays(base.startedOn, stream.between(0, 5))
    return { enteredOn: entered, worksFrom: addDays(city.day, 1) }
  }
  const isLater = stream.chance(120) && city.months.length > 1
  const enteredOn = isLater
    ? addDays(opening, stream.between(3, 50))
    : maxDay(base.startedOn, addDays(opening, -stream.between(5, 150)))
  const end = lastDayOf(city.lastMonth)
  const leftOn = stream.chance(60) ? addDays(end, -stream.between(2, 40)) : undefined
  if (leftOn === undefined || leftOn <= addDays(enteredOn, 6)) return { enteredOn, worksFrom: enteredOn }
  return { enteredOn, leftOn, worksFrom: enteredOn, worksUntil: leftOn }
}

const maxDay = (a: Day, b: Day): Day => (a > b ? a : b)

/** The third and the second worker of a project carry the planted defects of entry and exit. */
function strangeSpan(city: CityPlan, base: Base, seat: Seat): Span | undefined {
  const monthOfFate = (fate: 'seen-before-entry' | 'seen-after-exit') =>
    city.months.find((_, index) => base.plants.fates[index]?.includes(fate))
  const early = monthOfFate('seen-before-entry')
  if (early && seat.index === 2)
    return { worksFrom: firstDayOf(early), enteredOn: addDays(firstDayOf(early), 9), strangeIn: early }
  const late = monthOfFate('seen-after-exit')
  if (!late || seat.index !== 1) return undefined
  const leftOn = addDays(firstDayOf(late), 13)
  return {
    enteredOn: base.startedOn,
    worksFrom: base.startedOn,
    leftOn,
    worksUntil: addDays(leftOn, 6),
    strangeIn: late,
  }
}
