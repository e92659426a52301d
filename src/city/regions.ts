/** Divisions of GB/T 2260: where the city builds, and where its workers come from. */

export type RegionScale = 'city' | 'province'
export type District = {
  readonly code: number
  readonly name: string
  readonly weight: number
  readonly latitude: number
  readonly longitude: number
}

/** The six districts and counties of Lianyungang, weighted by how much is built there; coordinates are rough. */
const LIANYUNGANG: readonly District[] = [
  { code: 320706, name: '海州区', weight: 30, latitude: 34.58, longitude: 119.18 },
  { code: 320703, name: '连云区', weight: 17, latitude: 34.74, longitude: 119.37 },
  { code: 320707, name: '赣榆区', weight: 16, latitude: 34.84, longitude: 119.12 },
  { code: 320722, name: '东海县', weight: 14, latitude: 34.54, longitude: 118.77 },
  { code: 320723, name: '灌云县', weight: 12, latitude: 34.28, longitude: 119.24 },
  { code: 320724, name: '灌南县', weight: 11, latitude: 34.09, longitude: 119.33 },
]

/** The other counties and districts of Jiangsu, by city, for a city of provincial size. */
const JIANGSU = `320102 320104 320105 320106 320111 320113 320114 320115 320116 320117 320118 320205 320206 320211
320213 320214 320281 320282 320302 320303 320305 320311 320312 320321 320322 320324 320381 320382
320402 320404 320411 320412 320413 320481 320505 320506 320507 320508 320509 320581 320582 320583
320585 320612 320613 320614 320623 320681 320682 320685 320803 320804 320812 320813 320826 320830
320831 320902 320903 320904 320921 320922 320923 320924 320925 320981 321002 321003 321012 321023
321081 321084 321102 321111 321112 321181 321182 321183 321202 321203 321204 321281 321282 321283
321302 321311 321322 321323 321324`

/** Where the projects of a city or of a province lie. */
export function districtsOf(scale: RegionScale): readonly District[] {
  if (scale === 'city') return LIANYUNGANG
  const others = JIANGSU.split(/\s+/)
    .map(Number)
    .map(code => ({ code, name: '', weight: 20, ...roughly(code) }))
  return [...LIANYUNGANG, ...others]
}

/** A point inside Jiangsu for a division: good enough to draw, not to measure. */
function roughly(code: number): { latitude: number; longitude: number } {
  return { latitude: 31.2 + ((code * 37) % 300) / 100, longitude: 118 + ((code * 53) % 300) / 100 }
}

/** The division that owns the whole city folder. */
export function ownerOf(scale: RegionScale): number {
  return scale === 'city' ? 320700 : 320000
}

const local = `320703 320705 320706 320707 320721 320722 320723 320724`
const near = `320803 320804 320826 320829 320830 320831 320921 320922 320923 320924 320925 321302 321311 321322
321323 321324 320311 320312 320321 320322 320324 320381 320382`
const shandong = `371302 371311 371312 371321 371322 371323 371324 371325 371326 371327 371328 371329 371102 371103
371121 371122`
const anhui = `341302 341321 341322 341323 341324 341202 341221 341222 341225 341226 341282 341602 341621 341622
341623`
const henan = `411402 411421 411422 411423 411424 411425 411426 411481 411602 411621 411622 411623 411624 411625
411627 411628 411681`
const sichuan = `511302 511321 511322 511323 511324 511325 511602 511621 511622 511623 511702 511722 511723 511724
511725`
const guizhou = `520221 520321 520381 520402 520422 522322 522422 522424 522425 522427`

const list = (text: string) => text.split(/\s+/).map(Number)

export type Home = { readonly key: string; readonly regions: readonly number[]; readonly says: string }

/** Where workers come from, with weights: about half are local. */
export const HOMES: readonly (readonly [Home, number])[] = [
  [{ key: 'local', regions: list(local), says: '江苏省连云港市' }, 46],
  [{ key: 'near', regions: list(near), says: '江苏省宿迁市' }, 20],
  [{ key: 'shandong', regions: list(shandong), says: '山东省临沂市' }, 14],
  [{ key: 'anhui', regions: list(anhui), says: '安徽省宿州市' }, 7],
  [{ key: 'henan', regions: list(henan), says: '河南省商丘市' }, 7],
  [{ key: 'sichuan', regions: list(sichuan), says: '四川省达州市' }, 4],
  [{ key: 'guizhou', regions: list(guizhou), says: '贵州省遵义市' }, 2],
]
