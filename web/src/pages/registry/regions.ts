import type { Label } from '../../api-types.ts'

/** Counties and districts of Lianyungang (GB/T 2260), for the filter. */
export const REGIONS: readonly { readonly code: number; readonly name: Label }[] = [
  { code: 320703, name: { zh: '连云区', en: 'Lianyun' } },
  { code: 320706, name: { zh: '海州区', en: 'Haizhou' } },
  { code: 320707, name: { zh: '赣榆区', en: 'Ganyu' } },
  { code: 320722, name: { zh: '东海县', en: 'Donghai' } },
  { code: 320723, name: { zh: '灌云县', en: 'Guanyun' } },
  { code: 320724, name: { zh: '灌南县', en: 'Guannan' } },
]
