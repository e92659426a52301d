import { type Static, Type } from 'typebox'
import { DayText, FenAmount, field, Text } from '../../kernel/index.ts'

/** What the registry records: who should be paid, for what. */

export const PARTY_ROLES = [
  'owner',
  'generalContractor',
  'specialistSubcontractor',
  'labourSubcontractor',
  'siteSupervisionFirm',
  'other',
] as const
export const PROJECT_STATES = ['preparing', 'approved', 'building', 'finished', 'stopped'] as const

export const ProjectCode = field('项目编码', 'Project code', Text(64))
export const CreditCode = field('统一社会信用代码', 'Unified social credit code', Text(32))
export const IdCard = field('身份证号', 'Identity number', Text(32))
export const RegionText = field('行政区划代码', 'Division code', Type.Integer({ minimum: 100000, maximum: 999999 }))
export const PartyRole = field('单位类型', 'Role', Type.Enum([...PARTY_ROLES]))
export const ProjectState = field('项目状态', 'State', Type.Enum([...PROJECT_STATES]))
/** A person of a project: by identity number, or by the number of the site card. */
export const Person = Type.Union([
  Type.Object({ idCard: IdCard }, { additionalProperties: false }),
  Type.Object({ siteCard: field('工号', 'Site card', Text(64)) }, { additionalProperties: false }),
])
export type Person = Static<typeof Person>

export const EnterpriseRow = Type.Object({
  creditCode: CreditCode,
  name: field('单位名称', 'Name', Text(200)),
  region: RegionText,
  typeCode: Type.Optional(field('登记注册类型', 'Registration type', Text(8))),
  legalPerson: Type.Optional(field('法定代表人', 'Legal representative', Text(100))),
  address: Type.Optional(field('地址', 'Address', Text(300))),
  phone: Type.Optional(field('电话', 'Phone', Text(50))),
})
export type EnterpriseRow = Static<typeof EnterpriseRow>

export const ProjectRow = Type.Object({
  code: ProjectCode,
  name: field('项目名称', 'Name', Text(200)),
  category: field('项目类别', 'Category', Text(4)),
  region: RegionText,
  contractorCode: CreditCode,
  contractorName: field('总承包单位', 'General contractor', Text(200)),
  status: ProjectState,
  ownerCode: Type.Optional(field('建设单位代码', 'Owner code', Text(32))),
  ownerName: Type.Optional(field('建设单位', 'Owner', Text(200))),
  permitNo: Type.Optional(field('施工许可证号', 'Construction permit', Text(64))),
  investmentFen: Type.Optional(field('总投资', 'Investment', FenAmount)),
  governmentFunded: Type.Optional(field('政府投资', 'Government funded', Type.Boolean())),
  startedOn: Type.Optional(field('开工日期', 'Started on', DayText)),
  completesOn: Type.Optional(field('计划竣工', 'Completes on', DayText)),
  address: Type.Optional(field('地址', 'Address', Text(300))),
  latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
  longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
})
export type ProjectRow = Static<typeof ProjectRow>

export const PartyRow = Type.Object({
  project: ProjectCode,
  creditCode: CreditCode,
  name: field('单位名称', 'Name', Text(200)),
  role: PartyRole,
  manager: Type.Optional(field('项目负责人', 'Manager', Text(100))),
  enteredOn: Type.Optional(field('进场日期', 'Entered on', DayText)),
  leftOn: Type.Optional(field('退场日期', 'Left on', DayText)),
})
export type PartyRow = Static<typeof PartyRow>

export const CrewRow = Type.Object({
  project: ProjectCode,
  employerCode: CreditCode,
  employerName: Type.Optional(field('用人单位', 'Employer', Text(200))),
  name: field('班组名称', 'Crew', Text(100)),
  leader: Type.Optional(field('班组长', 'Crew leader', Text(100))),
  enteredOn: Type.Optional(field('进场日期', 'Entered on', DayText)),
  leftOn: Type.Optional(field('退场日期', 'Left on', DayText)),
})
export type CrewRow = Static<typeof CrewRow>

export const WorkerRow = Type.Object({
  project: ProjectCode,
  employerCode: CreditCode,
  crewNumber: Type.Optional(field('班组编号', 'Crew number', Text(20))),
  crewName: Type.Optional(field('班组名称', 'Crew', Text(100))),
  name: field('姓名', 'Name', Text(100)),
  idType: field('证件类型', 'Document type', Text(4)),
  idCard: IdCard,
  phone: Type.Optional(field('手机号', 'Phone', Text(30))),
  trade: Type.Optional(field('工种', 'Trade', Text(20))),
  isCrewLeader: Type.Boolean(),
  isManager: Type.Boolean(),
  siteCard: Type.Optional(field('工号', 'Site card', Text(64))),
  cardNumber: Type.Optional(field('工资卡号', 'Wage card', Text(40))),
  bankCode: Type.Optional(field('开户行代码', 'Bank code', Text(16))),
  bankName: Type.Optional(field('开户行', 'Bank', Text(200))),
  joinedOn: Type.Optional(field('进场日期', 'Joined on', DayText)),
  photoDigest: Type.Optional(field('照片摘要', 'Digest of the photograph', Type.String({ pattern: '^[0-9a-f]{64}$' }))),
})
export type WorkerRow = Static<typeof WorkerRow>

export const EntryExitRow = Type.Object({
  project: ProjectCode,
  employerCode: Type.Optional(CreditCode),
  idCard: IdCard,
  on: field('日期', 'Day', DayText),
  direction: field('进退场', 'Entry or exit', Type.Enum(['in', 'out'])),
})
export type EntryExitRow = Static<typeof EntryExitRow>

/** What is signed before the site is entered: a labour contract, or a work agreement where the day allows it. */
export const CONTRACT_FORMS = ['labourContract', 'workAgreement'] as const
export const ContractRow = Type.Object({
  project: ProjectCode,
  employerCode: Type.Optional(CreditCode),
  idCard: IdCard,
  kind: field('合同类型', 'Kind', Type.Enum(['fixedTerm', 'task'])),
  from: field('开始日期', 'From', DayText),
  until: field('结束日期', 'Until', DayText),
  unitPriceFen: Type.Optional(field('计件单价', 'Price a unit', FenAmount)),
  form: Type.Optional(field('文书', 'Paper', Type.Enum([...CONTRACT_FORMS]))),
})
export type ContractRow = Static<typeof ContractRow>

const DayOfMonth = Type.Integer({ minimum: 1, maximum: 31 })
export const TermsRow = Type.Object({
  project: ProjectCode,
  contractSignedOn: field('合同签订日', 'Contract signed on', DayText),
  contractFen: Type.Optional(field('合同金额', 'Contract sum', FenAmount)),
  labourShareBp: Type.Optional(field('人工费比例', 'Labour-cost share', Type.Integer({ minimum: 0, maximum: 10000 }))),
  labourMonthFen: Type.Optional(field('月人工费', 'Labour cost a month', FenAmount)),
  transferDay: field('拨付日', 'Transfer day', DayOfMonth),
  payDay: field('发薪日', 'Pay day', DayOfMonth),
  cutHour: Type.Optional(
    field('工日起算时', 'Hour at which the work day begins', Type.Integer({ minimum: 0, maximum: 12 })),
  ),
})
export type TermsRow = Static<typeof TermsRow>

export const RateRow = Type.Object({
  project: ProjectCode,
  person: Person,
  from: field('起始日', 'From', DayText),
  rateFen: field('日工资', 'Day rate', FenAmount),
})
export type RateRow = Static<typeof RateRow>

/** A project as later rooms need it to write their rows. */
export type ProjectKey = {
  readonly id: string
  readonly code: string
  readonly regionCode: number
  readonly sector: 1 | 2 | 3
  readonly generalContractorId: string | null
}
/** A person of a project, resolved. */
export type MemberKey = { readonly workerId: string; readonly employerId: string; readonly registered: boolean }

/** A crew as rows name it: by its number in the project, or by its name with its employer. */
export type CrewKey = {
  readonly projectId: string
  readonly id: string
  readonly number: string
  readonly name: string
  readonly employerId: string
}
