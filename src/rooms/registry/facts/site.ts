import { type Static, Type } from 'typebox'
import { DayText, field, IdText, type Label, Text } from '../../../kernel/index.ts'
import { CreditCode, ProjectCode } from '../facts.ts'

/** What the registry records of a site: permits, the site wage officer, the rights notice board. */

export const FUNDING_SOURCES = ['fiscal', 'stateOwned', 'private', 'mixed'] as const
export const FundingSource = field('资金来源', 'Funding source', Type.Enum([...FUNDING_SOURCES]))

/** SHA-256 of a file that the firm keeps: the photograph itself is asked for when it is needed. */
export const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' })

export const PermitRow = Type.Object({
  project: ProjectCode,
  number: field('施工许可证号', 'Construction permit', Text(64)),
  permitOn: field('发证日', 'Permit day', DayText),
  issuer: Type.Optional(field('发证机关', 'Issued by', Text(200))),
  worksFrom: Type.Optional(field('许可开工日', 'Works from', DayText)),
  worksUntil: Type.Optional(field('许可竣工日', 'Works until', DayText)),
  fundingSource: Type.Optional(FundingSource),
})
export type PermitRow = Static<typeof PermitRow>

export const WageOfficerRow = Type.Object({
  project: ProjectCode,
  creditCode: CreditCode,
  name: field('姓名', 'Name', Text(100)),
  phone: field('联系电话', 'Phone', Text(30)),
  from: field('任职起', 'From', DayText),
  until: Type.Optional(field('任职止', 'Until', DayText)),
})
export type WageOfficerRow = Static<typeof WageOfficerRow>

/** The items of a rights notice board by the three groups of article 34 of the Regulation. */
export const BOARD_GROUPS = [
  {
    label: { zh: '单位和人', en: 'Firms and people' },
    items: ['owner', 'generalContractor', 'subcontractors', 'regulator', 'wageOfficer'],
  },
  { label: { zh: '工资标准', en: 'Wages' }, items: ['minimumWage', 'payDay'] },
  {
    label: { zh: '维权渠道', en: 'Where to turn' },
    items: ['regulatorHotline', 'inspectionHotline', 'arbitration', 'legalAid', 'legalService'],
  },
] as const satisfies readonly { readonly label: Label; readonly items: readonly string[] }[]
export type BoardItem = (typeof BOARD_GROUPS)[number]['items'][number]
export const BOARD_LABELS: Readonly<Record<BoardItem | 'photo' | 'position', Label>> = {
  owner: { zh: '建设单位', en: 'Project owner' },
  generalContractor: { zh: '总包及项目部', en: 'General contractor and its project department' },
  subcontractors: { zh: '分包单位', en: 'Subcontractors' },
  regulator: { zh: '行业主管部门', en: 'Sector authority' },
  wageOfficer: { zh: '劳资专管员', en: 'Site wage officer' },
  minimumWage: { zh: '当地最低工资标准', en: 'Local minimum wage' },
  payDay: { zh: '工资支付日期', en: 'Pay day' },
  regulatorHotline: { zh: '主管部门投诉电话', en: 'Hotline of the sector authority' },
  inspectionHotline: { zh: '劳动保障监察举报电话', en: 'Hotline of the labour inspectorate' },
  arbitration: { zh: '调解仲裁申请渠道', en: 'Where to ask mediation and arbitration' },
  legalAid: { zh: '法律援助申请渠道', en: 'Where to ask legal aid' },
  legalService: { zh: '公共法律服务热线', en: 'Public legal-service hotline' },
  photo: { zh: '照片', en: 'Photograph' },
  position: { zh: '位置', en: 'Position' },
}
const shows = (item: BoardItem) =>
  Type.Optional(field(BOARD_LABELS[item].zh, BOARD_LABELS[item].en, Type.String({ minLength: 1, maxLength: 300 })))

export const BoardContents = {
  owner: shows('owner'),
  generalContractor: shows('generalContractor'),
  subcontractors: shows('subcontractors'),
  regulator: shows('regulator'),
  wageOfficer: shows('wageOfficer'),
  minimumWage: shows('minimumWage'),
  payDay: shows('payDay'),
  regulatorHotline: shows('regulatorHotline'),
  inspectionHotline: shows('inspectionHotline'),
  arbitration: shows('arbitration'),
  legalAid: shows('legalAid'),
  legalService: shows('legalService'),
} as const satisfies Record<BoardItem, unknown>

export const BoardRow = Type.Object({
  project: ProjectCode,
  place: field('设置位置', 'Where it stands', Text(200)),
  postedOn: field('设置日', 'Put up on', DayText),
  removedOn: Type.Optional(field('撤除日', 'Taken down on', DayText)),
  latitude: Type.Optional(field('纬度', 'Latitude', Type.Number({ minimum: -90, maximum: 90 }))),
  longitude: Type.Optional(field('经度', 'Longitude', Type.Number({ minimum: -180, maximum: 180 }))),
  photoName: Type.Optional(field('照片文件名', 'Name of the photograph', Text(200))),
  photoDigest: Type.Optional(field('照片摘要', 'Digest of the photograph', Digest)),
  ...BoardContents,
})
export type BoardRow = Static<typeof BoardRow>

export const BoardCheck = Type.Object({
  project: ProjectCode,
  board: field('告示牌', 'Notice board', IdText),
  wrong: field(
    '与现场不符或看不清的项目',
    'Items that differ from the site or cannot be read',
    Type.Array(Type.Enum(Object.keys(BOARD_LABELS) as (BoardItem | 'photo' | 'position')[]), { maxItems: 14 }),
  ),
  says: field('核查情况', 'What was seen', Text(500)),
})

/** How a project stands to the registry's own duties on a day; the warning rules read it. */
export type SiteStanding = {
  readonly projectId: string
  readonly startedOn: string | null
  /** The last day of the last wage officer whose time is over; null when there never was one. */
  readonly officerUntil: string | null
  readonly hasOfficer: boolean
  /** Items that the best standing board lacks; null when no board stands. */
  readonly boardLacks: readonly string[] | null
  /** Since when: the board's day, or the day the last one was taken down. */
  readonly boardSince: string | null
  /** Workers who left and whose settlement is filed but not confirmed, and those for whom nothing was filed. */
  readonly exitsFiled: number
  /** The first day on which somebody left of whom no settlement is confirmed. */
  readonly exitsSince: string | null
  readonly exits: readonly { readonly leftOn: string; readonly people: number }[]
  readonly twoNames: number
  readonly oneFace: number
  readonly doubtSince: string | null
}
