import { type Static, Type } from 'typebox'
import { DayText, FenAmount, field, IdText, Text } from '../../../kernel/index.ts'
import { Person, ProjectCode } from '../facts.ts'
import { Digest } from './site.ts'

/** What the registry records of a worker: training, certificates, the settlement at exit, the notice he has read. */

export const TRAINING_KINDS = ['entry', 'repeat', 'skill'] as const
export const TrainingRow = Type.Object({
  project: ProjectCode,
  person: Person,
  on: field('培训日', 'Day of training', DayText),
  kind: field('培训种类', 'Kind of training', Type.Enum([...TRAINING_KINDS])),
  hours: field('学时', 'Hours', Type.Integer({ minimum: 1, maximum: 400 })),
  provider: Type.Optional(field('培训单位', 'Given by', Text(200))),
})
export type TrainingRow = Static<typeof TrainingRow>

export const CERTIFICATE_KINDS = ['skill', 'special', 'safety'] as const
/** 国家职业技能标准: five grades, lowest first. */
export const SKILL_GRADES = ['primary', 'intermediate', 'senior', 'technician', 'seniorTechnician'] as const
export const SkillGrade = field('技能等级', 'Skill grade', Type.Enum([...SKILL_GRADES]))
export const CertificateRow = Type.Object({
  project: ProjectCode,
  person: Person,
  kind: field('证书种类', 'Kind of certificate', Type.Enum([...CERTIFICATE_KINDS])),
  number: field('证书编号', 'Certificate number', Text(64)),
  grade: Type.Optional(SkillGrade),
  issuer: field('发证机关', 'Issued by', Text(200)),
  from: field('发证日', 'Issued on', DayText),
  until: Type.Optional(field('有效期至', 'Valid until', DayText)),
})
export type CertificateRow = Static<typeof CertificateRow>

export const ExitRow = Type.Object({
  project: ProjectCode,
  person: Person,
  leftOn: field('退场日期', 'Left on', DayText),
  sumFen: field('结清金额', 'Sum settled', FenAmount),
  confirmedOn: Type.Optional(field('本人确认日', 'Confirmed by the worker on', DayText)),
  paperDigest: Type.Optional(field('本人签字的结清单摘要', 'Digest of the settlement he signed', Digest)),
})
export type ExitRow = Static<typeof ExitRow>

export const NOTICE_WAYS = ['read', 'heard'] as const
export const AcknowledgeInput = Type.Object({
  project: ProjectCode,
  digest: field('告知内容摘要', 'Digest of the notice', Digest),
  way: field('怎么知道的', 'How', Type.Enum([...NOTICE_WAYS])),
})
export const NoticePaperRow = Type.Object({
  project: ProjectCode,
  person: Person,
  on: field('签收日', 'Signed on', DayText),
  paperDigest: field('签收单摘要', 'Digest of the signed paper', Digest),
})
export type NoticePaperRow = Static<typeof NoticePaperRow>

export const DOUBT_KINDS = ['two-names', 'one-face'] as const
export const SettleIdentityInput = Type.Object({
  project: ProjectCode,
  worker: field('工人', 'Worker', IdText),
  kind: field('疑点', 'Doubt', Type.Enum([...DOUBT_KINDS])),
  verdict: field('核查结果', 'What the card shows', Type.Enum(['right', 'corrected'])),
  name: Type.Optional(field('证件上的姓名', 'Name on the card', Text(100))),
  says: field('怎么核的', 'How it was checked', Text(500)),
})
