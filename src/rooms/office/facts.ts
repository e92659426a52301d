import { type Static, Type } from 'typebox'
import { DayText, field, IdText, type Label, LabelSchema, type Sector, Text } from '../../kernel/index.ts'

/** What the office room records: districts and departments, people who sign in, posts, sessions, credentials. */

/** Kinds of post; each signs in as the kind of actor of the same name. */
export const POST_KINDS = ['officer', 'enterprise', 'subcontractor', 'bank', 'worker', 'platform'] as const
export type PostKind = (typeof POST_KINDS)[number]

/** Outside programs speak one of these: the national worker-platform dialect, or our own operations. */
export const DIALECTS = ['national', 'api'] as const
export type Dialect = (typeof DIALECTS)[number]

export type RegionSeed = {
  readonly code: number
  readonly zh: string
  readonly en: string
  readonly parent: number | null
  readonly wageClass: number
}
const CITY = 320700
/** Codes of one city: 320700 until 320800. */
export const CITY_SPAN = 100
/**
 * Divisions of GB/T 2260 and the wage class of each: 赣榆区 is a district with the class of a county, so the class is
 * never
 * derived from the name. The two functional zones carry their statistical codes and the class of the district they
 * lie in.
 */
export const REGIONS: readonly RegionSeed[] = [
  { code: CITY, zh: '连云港市', en: 'Lianyungang', parent: null, wageClass: 2 },
  { code: 320703, zh: '连云区', en: 'Lianyun District', parent: CITY, wageClass: 2 },
  { code: 320706, zh: '海州区', en: 'Haizhou District', parent: CITY, wageClass: 2 },
  { code: 320707, zh: '赣榆区', en: 'Ganyu District', parent: CITY, wageClass: 3 },
  { code: 320722, zh: '东海县', en: 'Donghai County', parent: CITY, wageClass: 3 },
  { code: 320723, zh: '灌云县', en: 'Guanyun County', parent: CITY, wageClass: 3 },
  { code: 320724, zh: '灌南县', en: 'Guannan County', parent: CITY, wageClass: 3 },
  {
    code: 320771,
    zh: '经济技术开发区',
    en: 'Economic and Technological Development Zone',
    parent: 320703,
    wageClass: 2,
  },
  { code: 320772, zh: '高新技术产业开发区', en: 'High-tech Industrial Development Zone', parent: 320706, wageClass: 2 },
]
const COUNTIES = REGIONS.filter(region => region.parent === CITY)
const ZONES = REGIONS.filter(region => region.parent !== CITY && region.parent !== null)

export type OfficeSeed = {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** `group`: a name of the plan for several bodies. */
  readonly kind: 'department' | 'government' | 'zone' | 'group'
  readonly region: number
  readonly sectors: readonly Sector[]
  /** How the plan of 2016 calls it. */
  readonly planNames?: readonly string[]
}
const ALL: readonly Sector[] = [1, 2, 3]
const city = (
  code: string,
  zh: string,
  en: string,
  planNames: readonly string[],
  sectors: readonly Sector[] = ALL,
  kind: OfficeSeed['kind'] = 'department',
): OfficeSeed => ({ code: `city-${code}`, zh, en, kind, region: CITY, sectors, planNames })

/**
 * The departments of the plan under their names of today, the county governments, and the county bureaus that handle
 * wages.
 */
export const OFFICES: readonly OfficeSeed[] = [
  city('government', '市人民政府', 'Municipal government', [], ALL, 'government'),
  city('housing', '市住房和城乡建设局', 'Municipal housing and construction bureau', ['市建设局'], [1]),
  city('transport', '市交通运输局', 'Municipal transport bureau', ['市交通局'], [2]),
  city('water', '市水利局', 'Municipal water bureau', ['市水利局'], [3]),
  city('hrss', '市人力资源和社会保障局', 'Municipal human resources and social security bureau', [
    '市人社局',
    '人社局',
  ]),
  city('police', '市公安局', 'Municipal public security bureau', ['市公安局']),
  city('union', '市总工会', 'Municipal federation of trade unions', ['市总工会']),
  city('central-bank', '中国人民银行连云港市分行', 'People’s Bank of China, Lianyungang branch', ['人行市中心支行']),
  city('finance', '市财政局', 'Municipal finance bureau', ['市财政局']),
  city('planning', '市发展和改革委员会', 'Municipal development and reform commission', ['市发改委']),
  city('state-assets', '市国资委', 'Municipal state-owned assets commission', ['市国资委']),
  city('market', '市市场监督管理局', 'Municipal market regulation bureau', ['市工商局']),
  city('tax', '国家税务总局连云港市税务局', 'Lianyungang tax service of the State Taxation Administration', [
    '市国税局',
    '连云港地税局',
  ]),
  city('staffing', '市委编办', 'Municipal office of public-sector staffing', ['市编办']),
  city('procuratorate', '市人民检察院', 'Municipal procuratorate', ['市检察院']),
  city('court', '市中级人民法院', 'Municipal intermediate court', ['市中级法院']),
  city(
    'credit',
    '市社会信用工作机构（市发展和改革委员会）',
    'Municipal credit office (development and reform commission)',
    ['市信用办'],
  ),
  city('justice', '市司法局', 'Municipal justice bureau', ['市司法局']),
  city(
    'leading-group-members',
    '市根治拖欠农民工工资工作领导小组其他成员单位',
    'Other members of the leading group on wage arrears',
    ['市解决企业工资拖欠问题部门联席会议其他成员单位'],
    ALL,
    'group',
  ),
  city('county-governments', '各县（区）政府', 'County and district governments', ['各县（区）政府'], ALL, 'group'),
  ...COUNTIES.flatMap((county): OfficeSeed[] => [
    {
      code: `government-${county.code}`,
      zh: `${county.zh}人民政府`,
      en: `${county.en} government`,
      kind: 'government',
      region: county.code,
      sectors: ALL,
    },
    {
      code: `hrss-${county.code}`,
      zh: `${county.zh}人力资源和社会保障局`,
      en: `${county.en} human resources and social security bureau`,
      kind: 'department',
      region: county.code,
      sectors: ALL,
    },
    {
      code: `housing-${county.code}`,
      zh: `${county.zh}住房和城乡建设局`,
      en: `${county.en} housing and construction bureau`,
      kind: 'department',
      region: county.code,
      sectors: [1],
    },
  ]),
  ...ZONES.map(
    (zone): OfficeSeed => ({
      code: `committee-${zone.code}`,
      zh: `${zone.zh}管理委员会`,
      en: `${zone.en} committee`,
      kind: 'zone',
      region: zone.code,
      sectors: ALL,
    }),
  ),
]

/** Settings of this room and their first values. */
export const SETTINGS = {
  lockOutFailures: {
    key: 'office.lock-out-failures',
    value: '5',
    says: 'wrong passwords in a row after which signing in waits (platform default)',
  },
  lockOutMinutes: { key: 'office.lock-out-minutes', value: '15', says: 'minutes it waits (platform default)' },
  sessionHours: {
    key: 'office.session-hours',
    value: '12',
    says: 'hours after which a session ends (platform default)',
  },
} as const

/** A post as it is kept, with what its holder's scope is made from. */
export type Post = {
  readonly id: string
  readonly userId: string
  readonly userName: string
  readonly kind: PostKind
  readonly role: string
  readonly permissions: readonly string[]
  readonly officeId?: string
  readonly enterpriseId?: string
  readonly bankCode?: string
  readonly workerId?: string
  readonly regionFrom?: number
  readonly regionUntil?: number
  readonly sectors: readonly Sector[]
}

/** A credential of an outside program; its secret stays sealed. */
export type Credential = {
  readonly id: string
  readonly dialect: Dialect
  readonly appid: string
  readonly secret: Buffer
  readonly projectId?: string
  readonly projectCode?: string
  readonly regionFrom?: number
  readonly regionUntil?: number
  readonly sandbox: boolean
  readonly clockToleranceSeconds: number
  readonly callsPerSecond: number
}

export const Name = field('登录名', 'Name', Type.String({ minLength: 1, maxLength: 60, pattern: '^\\S+$' }))
export const Password = field('密码', 'Password', Type.String({ minLength: 1, maxLength: 200 }))
export const NewPassword = field('新密码', 'New password', Type.String({ minLength: 10, maxLength: 200 }))
/** SHA-256 of a session token, hexadecimal: the token itself never leaves the edge. */
export const TokenHash = Type.String({ pattern: '^[0-9a-f]{64}$' })
export const RegionCodeText = field('行政区划代码', 'Division code', Type.Integer({ minimum: 100000, maximum: 999999 }))
export const Sectors = field(
  '行业',
  'Sectors',
  Type.Array(Type.Integer({ minimum: 1, maximum: 3 }), { minItems: 1, maxItems: 3, uniqueItems: true }),
)

export const PostRow = Type.Object({
  id: IdText,
  user: Type.String(),
  title: LabelSchema,
  kind: Type.Enum([...POST_KINDS]),
  role: Type.String(),
  office: LabelSchema,
  permissions: Type.Array(Type.String()),
  region: Type.Optional(Type.Object({ from: Type.Integer(), until: Type.Integer() })),
  sectors: Type.Array(Type.Integer()),
  from: DayText,
  until: Type.Optional(DayText),
  deputy: Type.Optional(Type.String()),
})
export type PostRow = Static<typeof PostRow>
export const UserRow = Type.Object({ id: IdText, name: Type.String(), display: LabelSchema, disabled: Type.Boolean() })

export const Me = Type.Object({
  actor: Type.Object({
    name: LabelSchema,
    title: LabelSchema,
    office: LabelSchema,
    kind: Type.String(),
    permissions: Type.Array(Type.String()),
  }),
  post: Type.Optional(IdText),
  posts: Type.Array(Type.Object({ id: IdText, title: LabelSchema, office: LabelSchema })),
  day: DayText,
})
export type Me = Static<typeof Me>

export const CredentialRow = Type.Object({
  id: IdText,
  dialect: Type.Enum([...DIALECTS]),
  appid: Type.String(),
  project: Type.Optional(Type.String()),
  region: Type.Optional(Type.Integer()),
  sandbox: Type.Boolean(),
  disabled: Type.Boolean(),
  madeOn: DayText,
})
export type CredentialRow = Static<typeof CredentialRow>

/** A sign-in of the demo: shown to whoever started the platform. */
export type DemoSignIn = { readonly role: string; readonly name: string; readonly title: Label; readonly office: Label }
export const DisplayName = field('姓名', 'Name of the person', Text(60))
