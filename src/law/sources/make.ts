import { type Confidence, day, type Label } from '../../kernel/index.ts'
import type { Source, SourceKind } from '../types.ts'

/** Bodies that issue instruments. */
export const ISSUERS = {
  npc: { zh: '全国人大（常委会）', en: 'National People’s Congress (Standing Committee)' },
  state: { zh: '国务院', en: 'State Council' },
  stateOffice: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  hrss: { zh: '人力资源社会保障部等', en: 'Ministry of Human Resources and Social Security and others' },
  housing: { zh: '住房和城乡建设部等', en: 'Ministry of Housing and Urban-Rural Development and others' },
  finance: { zh: '财政部等', en: 'Ministry of Finance and others' },
  spc: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  spp: { zh: '最高人民检察院等', en: 'Supreme People’s Procuratorate and others' },
  ndrc: { zh: '国家发展改革委', en: 'National Development and Reform Commission' },
  cac: { zh: '国家互联网信息办公室等', en: 'Cyberspace Administration of China and others' },
  party: { zh: '中共中央、国务院', en: 'CPC Central Committee and State Council' },
  standards: { zh: '国家标准化管理部门', en: 'national standards authority' },
  jiangsu: { zh: '江苏省人大常委会', en: 'Jiangsu People’s Congress Standing Committee' },
  jiangsuGov: { zh: '江苏省人民政府（办公厅）', en: 'Jiangsu Provincial Government (General Office)' },
  jiangsuHrss: { zh: '江苏省人力资源和社会保障厅等', en: 'Jiangsu HRSS Department and others' },
  jiangsuCourt: { zh: '江苏省高级人民法院', en: 'Jiangsu High People’s Court' },
  city: { zh: '连云港市有关部门', en: 'Lianyungang city departments' },
  otherCity: { zh: '外地市有关部门', en: 'departments of other cities' },
  anxin: { zh: '安薪默认设置', en: 'Anxin default settings' },
} as const satisfies Record<string, Label>

type More = Partial<Pick<Source, 'precision' | 'replacedBy' | 'note'>> & {
  readonly until?: string
  readonly confidence?: Confidence
}

/**
 * One instrument: `title` is `zh｜en`, `from` the first day it holds. Read in full unless a confidence says otherwise.
 */
export function source(
  id: string,
  kind: SourceKind,
  title: string,
  number: string,
  issuer: keyof typeof ISSUERS,
  from: string,
  more: More = {},
): Source {
  const [zh = '', en = ''] = title.split('｜')
  const { until, confidence, ...rest } = more
  return {
    id,
    kind,
    title: { zh, en },
    number,
    issuer: ISSUERS[issuer],
    from: day(from),
    ...(until ? { until: day(until) } : {}),
    confidence: confidence ?? 'text',
    ...rest,
  }
}
