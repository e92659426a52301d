import { type BodyKind, cardNumberOf, creditCodeOf, idCardOf, phoneOf } from './identifiers.ts'
import { type Stream, streamOf } from './random.ts'
import { districtsOf, HOMES, type RegionScale } from './regions.ts'
import { BANKS, type Bank, FEMALE_GIVEN, FIRM_HEADS, FIRM_TAILS, MALE_GIVEN, SURNAMES } from './words.ts'

/** Persons and firms of the city: pure functions of the seed and a number, so that nothing has to be kept. */

export type Person = {
  readonly name: string
  readonly idCard: string
  readonly phone: string
  readonly address: string
  readonly bank: Bank
  readonly cardNumber: string
}

/** The person of a number; different numbers have different identity, card and phone numbers. */
export function personOf(seed: number, place: number): Person {
  const stream = streamOf(seed, 'person', place)
  const home = stream.weighted(HOMES)
  const isMale = stream.chance(880)
  const bank = stream.weighted(BANKS)
  const idCard = idCardOf({ place, shift: streamOf(seed, 'shift').below(1_000_000), regions: home.regions, isMale })
  return {
    name: nameOf(stream, isMale),
    idCard,
    phone: phoneOf(place),
    address: `${home.says}${stream.between(1, 40)}镇${stream.between(1, 20)}组${stream.between(1, 90)}号`,
    bank,
    cardNumber: cardNumberOf(bank.code, place),
  }
}

/** A name of two or three characters. */
export function nameOf(stream: Stream, isMale: boolean): string {
  const given = isMale ? MALE_GIVEN : FEMALE_GIVEN
  const first = stream.pick(given)
  return `${stream.weighted(SURNAMES)}${first}${stream.chance(720) ? stream.pick(given) : ''}`
}

export type FirmKind = 'contractor' | 'labour' | 'specialist' | 'owner' | 'supervision'
export type Firm = {
  readonly code: string
  readonly name: string
  readonly region: number
  readonly typeCode: string
  readonly legalPerson: string
  readonly phone: string
  readonly address: string
}

const TITLES: Readonly<Record<FirmKind, readonly string[]>> = {
  contractor: ['建设工程有限公司', '建筑安装工程有限公司', '建设集团有限公司', '路桥工程有限公司', '水利建设有限公司'],
  labour: ['建筑劳务有限公司', '劳务服务有限公司', '建筑劳务分包有限公司'],
  specialist: ['基础工程有限公司', '装饰工程有限公司', '防水工程有限公司', '机电安装有限公司'],
  owner: ['城市建设投资有限公司', '置业有限公司', '房地产开发有限公司', '产业发展有限公司'],
  supervision: ['工程监理有限公司', '建设监理咨询有限公司'],
}
/** Public bodies that own transport, water and school works. */
const PUBLIC_OWNERS = [
  '重点工程建设管理处',
  '公路事业发展中心',
  '水利工程建设管理处',
  '农村公路建设办公室',
  '教育投资建设中心',
]
const KIND_PLACE: Readonly<Record<FirmKind, number>> = {
  contractor: 1,
  labour: 2,
  specialist: 3,
  owner: 4,
  supervision: 5,
}
const KIND_SPACE = 1_000_000

/** The firm of a kind and a number; names are different because the two proper characters count through their lists. */
export function firmOf(given: {
  readonly seed: number
  readonly scale: RegionScale
  readonly kind: FirmKind
  readonly number: number
}): Firm {
  const { seed, kind, number } = given
  const stream = streamOf(seed, 'firm', kind, number)
  const district = stream.weighted(districtsOf(given.scale).map(one => [one, one.weight] as const))
  const isPublic = kind === 'owner' && stream.chance(350)
  const body: BodyKind = isPublic ? '12' : '91'
  const names = FIRM_HEADS.length * FIRM_TAILS.length
  const spot = (number * 389 + streamOf(seed, 'firms', kind).below(names)) % names
  const head = FIRM_HEADS[spot % FIRM_HEADS.length] ?? ''
  const tail = FIRM_TAILS[Math.floor(spot / FIRM_HEADS.length)] ?? ''
  const round = Math.floor(number / names)
  const again = round === 0 ? '' : `${FIRM_HEADS[round % FIRM_HEADS.length]}`
  const proper = `${head}${tail}${again}`
  return {
    code: creditCodeOf({ kind: body, region: district.code, place: KIND_PLACE[kind] * KIND_SPACE + number }),
    name: isPublic
      ? `${district.name}${proper}${stream.pick(PUBLIC_OWNERS)}`
      : `${PREFIX[given.scale]}${proper}${stream.pick(TITLES[kind])}`,
    region: district.code,
    typeCode: isPublic ? '190' : kind === 'contractor' && stream.chance(200) ? '151' : '159',
    legalPerson: nameOf(stream, stream.chance(800)),
    phone: `0518-8${String(stream.below(10_000_000)).padStart(7, '0')}`,
    address: `${district.name}${proper}路${stream.between(1, 199)}号`,
  }
}

const PREFIX: Readonly<Record<RegionScale, string>> = { city: '连云港', province: '江苏' }
