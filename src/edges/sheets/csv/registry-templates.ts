import { choice, count, day, decimal, money, text } from './fields.ts'
import type { Column, Template } from './templates.ts'

/** Templates of what the registry takes beside the dialect: permits, wage officers, boards, training, settlements. */

type Shared = { readonly project: Column; readonly siteCard: Column; readonly idCard: Column }

const digest = text(64)
const EXAMPLE_DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** The templates, around the columns that all share. */
export function registryTemplates({ project, siteCard, idCard }: Shared): readonly Template[] {
  const person = [project, siteCard, idCard]
  return [
    permits(project),
    wageOfficers(project),
    boards(project),
    trainings(person),
    certificates(person),
    ...ofRights(person),
  ]
}

const permits = (project: Column): Template => ({
  kind: 'permits',
  label: { zh: '施工许可', en: 'Construction permits' },
  operation: 'registry.recordPermits',
  columns: [
    project,
    {
      field: 'number',
      zh: '施工许可证号',
      en: 'permitNumber',
      read: text(64),
      required: true,
      example: '320706202603150101',
    },
    { field: 'permitOn', zh: '发证日', en: 'permitOn', read: day, required: true, example: '2026-03-15' },
    { field: 'issuer', zh: '发证机关', en: 'permitIssuer', read: text(200), example: '海州区行政审批局' },
    { field: 'worksFrom', zh: '许可开工日', en: 'worksFrom', read: day, example: '2026-03-20' },
    { field: 'worksUntil', zh: '许可竣工日', en: 'worksUntil', read: day, example: '2027-12-31' },
    {
      field: 'fundingSource',
      zh: '资金来源',
      en: 'fundingSource',
      read: choice({
        财政资金: 'fiscal',
        国有资金: 'stateOwned',
        社会投资: 'private',
        混合: 'mixed',
        fiscal: 'fiscal',
        stateOwned: 'stateOwned',
        private: 'private',
        mixed: 'mixed',
      }),
      example: '财政资金',
    },
  ],
})

const wageOfficers = (project: Column): Template => ({
  kind: 'wageOfficers',
  label: { zh: '劳资专管员', en: 'Site wage officers' },
  operation: 'registry.recordWageOfficers',
  columns: [
    project,
    {
      field: 'creditCode',
      zh: '专管员单位代码',
      en: 'officerFirmCode',
      read: text(32),
      required: true,
      example: '91320706MA1ABCDE8T',
    },
    { field: 'name', zh: '专管员姓名', en: 'officerName', read: text(100), required: true, example: '王敏' },
    { field: 'phone', zh: '专管员电话', en: 'officerPhone', read: text(30), required: true, example: '13800000000' },
    { field: 'from', zh: '任职起', en: 'officerFrom', read: day, required: true, example: '2026-03-15' },
    { field: 'until', zh: '任职止', en: 'officerUntil', read: day, example: '' },
  ],
})

const BOARD_COLUMNS: readonly (readonly [field: string, zh: string, example: string])[] = [
  ['owner', '建设单位', '海州城建发展有限公司'],
  ['generalContractor', '总包及项目部', '苍梧建设集团项目部 李强'],
  ['subcontractors', '分包单位', '恒泰建筑劳务有限公司'],
  ['regulator', '行业主管部门', '市住房和城乡建设局'],
  ['wageOfficer', '劳资专管员', '王敏 13800000000'],
  ['minimumWage', '当地最低工资标准', '2490元/月'],
  ['payDay', '工资支付日期', '每月15日'],
  ['regulatorHotline', '主管部门投诉电话', '0518-85801234'],
  ['inspectionHotline', '劳动保障监察举报电话', '12333'],
  ['arbitration', '调解仲裁申请渠道', '海州区劳动人事争议仲裁院'],
  ['legalAid', '法律援助申请渠道', '海州区法律援助中心'],
  ['legalService', '公共法律服务热线', '12348'],
]

const boards = (project: Column): Template => ({
  kind: 'boards',
  label: { zh: '维权信息告示牌', en: 'Rights notice boards' },
  operation: 'registry.recordNoticeBoards',
  columns: [
    project,
    { field: 'place', zh: '设置位置', en: 'boardPlace', read: text(200), required: true, example: '工地大门右侧' },
    { field: 'postedOn', zh: '设置日', en: 'postedOn', read: day, required: true, example: '2026-03-20' },
    { field: 'removedOn', zh: '撤除日', en: 'removedOn', read: day, example: '' },
    { field: 'latitude', zh: '纬度', en: 'latitude', read: decimal(-90, 90), example: '34.59620' },
    { field: 'longitude', zh: '经度', en: 'longitude', read: decimal(-180, 180), example: '119.22160' },
    { field: 'photoName', zh: '照片文件名', en: 'photoName', read: text(200), example: 'gaoshipai.jpg' },
    { field: 'photoDigest', zh: '照片摘要', en: 'photoDigest', read: digest, example: EXAMPLE_DIGEST },
    ...BOARD_COLUMNS.map(
      ([field, zh, example]): Column => ({ field, zh, en: `board ${field}`, read: text(300), example }),
    ),
  ],
})

const trainings = (person: readonly Column[]): Template => ({
  kind: 'trainings',
  label: { zh: '培训', en: 'Training' },
  operation: 'registry.recordTrainings',
  columns: [
    ...person,
    { field: 'on', zh: '培训日', en: 'trainedOn', read: day, required: true, example: '2026-03-18' },
    {
      field: 'kind',
      zh: '培训种类',
      en: 'trainingKind',
      read: choice({
        进场安全培训: 'entry',
        安全培训: 'entry',
        再培训: 'repeat',
        技能培训: 'skill',
        entry: 'entry',
        repeat: 'repeat',
        skill: 'skill',
      }),
      required: true,
      example: '进场安全培训',
    },
    { field: 'hours', zh: '学时', en: 'hours', read: count(1, 400), required: true, example: '24' },
    { field: 'provider', zh: '培训单位', en: 'trainingProvider', read: text(200), example: '苍梧建设集团' },
  ],
})

const certificates = (person: readonly Column[]): Template => ({
  kind: 'certificates',
  label: { zh: '证书', en: 'Certificates' },
  operation: 'registry.recordCertificates',
  columns: [
    ...person,
    {
      field: 'kind',
      zh: '证书种类',
      en: 'certificateKind',
      read: choice({
        技能等级证书: 'skill',
        特种作业操作证: 'special',
        安全考核证书: 'safety',
        skill: 'skill',
        special: 'special',
        safety: 'safety',
      }),
      required: true,
      example: '技能等级证书',
    },
    {
      field: 'number',
      zh: '证书编号',
      en: 'certificateNumber',
      read: text(64),
      required: true,
      example: 'S000012345678',
    },
    {
      field: 'grade',
      zh: '技能等级',
      en: 'skillGrade',
      read: choice({
        初级工: 'primary',
        五级: 'primary',
        中级工: 'intermediate',
        四级: 'intermediate',
        高级工: 'senior',
        三级: 'senior',
        技师: 'technician',
        二级: 'technician',
        高级技师: 'seniorTechnician',
        一级: 'seniorTechnician',
        primary: 'primary',
        intermediate: 'intermediate',
        senior: 'senior',
        technician: 'technician',
        seniorTechnician: 'seniorTechnician',
      }),
      example: '中级工',
    },
    {
      field: 'issuer',
      zh: '发证机关',
      en: 'certificateIssuer',
      read: text(200),
      required: true,
      example: '市职业技能鉴定中心',
    },
    { field: 'from', zh: '发证日', en: 'certificateFrom', read: day, required: true, example: '2024-05-20' },
    { field: 'until', zh: '有效期至', en: 'certificateUntil', read: day, example: '' },
  ],
})

const ofRights = (person: readonly Column[]): readonly Template[] => [
  {
    kind: 'exits',
    label: { zh: '退场结清', en: 'Settlements at exit' },
    operation: 'registry.recordExits',
    columns: [
      ...person,
      { field: 'leftOn', zh: '退场日期', en: 'leftOn', read: day, required: true, example: '2026-10-31' },
      { field: 'sumFen', zh: '结清金额(元)', en: 'settledYuan', read: money, required: true, example: '3600.00' },
      { field: 'confirmedOn', zh: '本人确认日', en: 'confirmedOn', read: day, example: '2026-11-01' },
      { field: 'paperDigest', zh: '结清单摘要', en: 'paperDigest', read: digest, example: EXAMPLE_DIGEST },
    ],
  },
  {
    kind: 'notices',
    label: { zh: '维权告知签收', en: 'Signed rights notices' },
    operation: 'registry.recordNoticePapers',
    columns: [
      ...person,
      { field: 'on', zh: '签收日', en: 'noticeSignedOn', read: day, required: true, example: '2026-03-20' },
      {
        field: 'paperDigest',
        zh: '签收单摘要',
        en: 'noticeDigest',
        read: digest,
        required: true,
        example: EXAMPLE_DIGEST,
      },
    ],
  },
]
