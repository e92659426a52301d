import { type Label, must } from '../../kernel/index.ts'
import { blocksOf, cellsOf, labelOf, markOf, spanOf } from '../table.ts'
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

const KINDS: ReadonlySet<string> = new Set([
  'law',
  'regulation',
  'rule',
  'policy',
  'judicial',
  'local',
  'standard',
  'design',
])
const PRECISIONS: ReadonlySet<string> = new Set(['month', 'year'])

/**
 * Instruments, a block each: `id kind from..until issuer [confidence] [month|year] [>replacedBy]`, then `title |
 * title`,
 * then the number, then a note. `month` or `year` says that the first day is known only so far.
 */
export function sourcesOf(table: string): readonly Source[] {
  return blocksOf(table).map(([head = '', title = '', number = '', note]) => {
    const [id = '', kind = '', span = '', issuer = '', ...more] = head.split(/\s+/)
    must(KINDS.has(kind) && issuer in ISSUERS, `instrument ${id} has a kind and an issuer`)
    const precision = more.find(word => PRECISIONS.has(word))
    const replacedBy = more.find(word => word.startsWith('>'))?.slice(1)
    const mark = more.find(word => !PRECISIONS.has(word) && !word.startsWith('>'))
    const [zh, en] = cellsOf(title)
    const [noteZh, noteEn] = note ? cellsOf(note) : []
    return {
      id,
      kind: kind as SourceKind,
      title: labelOf(zh, en),
      number,
      issuer: ISSUERS[issuer as keyof typeof ISSUERS],
      ...spanOf(span),
      ...(precision ? { precision: precision as 'month' | 'year' } : {}),
      ...(replacedBy ? { replacedBy } : {}),
      confidence: markOf(mark),
      ...(note ? { note: labelOf(noteZh, noteEn) } : {}),
    }
  })
}
