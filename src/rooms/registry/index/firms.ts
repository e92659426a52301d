import { Batch, BatchAnswer, batchOf, type Context, covers, operation, searchKeys } from '../../../kernel/index.ts'
import { isEnterpriseCode, sectorOf } from '../decide.ts'
import { CrewRow, EnterpriseRow, PartyRow, ProjectRow, TermsRow } from '../facts.ts'
import { enterprisesByCode, projectsByCode } from '../store/lookup.ts'
import {
  crewsOf,
  writeCrews,
  writeEnterprises,
  writeNamedEnterprises,
  writeParties,
  writeProjects,
  writeTerms,
} from '../store/write.ts'
import {
  aboutProjects,
  ENTERPRISE_PROBLEMS,
  keyColumns,
  PROJECT_PROBLEMS,
  resolveProjects,
  touchMonths,
} from './common.ts'

/** Operations on firms, projects, the contract chain, crews and terms. */

const namedEnterprise = (given: { code: string; name: string; region: number }) => ({
  credit_code: given.code,
  name: given.name,
  region_code: given.region,
  ...searchKeys(given.name),
})

export const recordEnterprises = operation({
  name: 'registry.recordEnterprises',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记单位', en: 'Record enterprises' },
  input: batchOf(EnterpriseRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: ENTERPRISE_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<EnterpriseRow, keyof typeof ENTERPRISE_PROBLEMS>(EnterpriseRow, input, ENTERPRISE_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (!isEnterpriseCode(value.creditCode))
        batch.refuse(row, 'creditCode', 'enterprise-code-wrong', { enterprise: value.creditCode })
    if (batch.mustStop()) return batch.stop()
    const rows = [...new Map(batch.rows().map(({ value }) => [value.creditCode, value])).values()]
    const landed = await writeEnterprises(
      context.tx,
      context.actId,
      rows.map(row => ({
        credit_code: row.creditCode,
        name: row.name,
        region_code: row.region,
        type_code: row.typeCode,
        legal_person: row.legalPerson,
        address: row.address,
        phone: row.phone,
        ...searchKeys(row.name),
      })),
    )
    context.about({ kind: 'platform', id: 'batch' })
    return batch.done({ landed, known: batch.rows().length - landed })
  },
})

const NEW_PROJECT_PROBLEMS = {
  ...ENTERPRISE_PROBLEMS,
  'row-out-of-scope': PROJECT_PROBLEMS['row-out-of-scope'],
  'project-differs': {
    kind: 'conflict',
    says: {
      zh: '项目 {project} 已经登记在另一个地区或总包名下。',
      en: 'Project {project} is already registered in another region or under another contractor.',
    },
    fix: {
      zh: '核对项目编码；要更换，请主管部门办理变更。',
      en: 'Check the code; for a change of contractor or place ask the competent authority.',
    },
  },
} as const

export const recordProjects = operation({
  name: 'registry.recordProjects',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记项目', en: 'Record projects' },
  input: batchOf(ProjectRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: NEW_PROJECT_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '28' }],
  async run(context, input) {
    const batch = new Batch<ProjectRow, keyof typeof NEW_PROJECT_PROBLEMS>(ProjectRow, input, NEW_PROJECT_PROBLEMS)
    const before = await projectsByCode(
      context.tx,
      batch.rows().map(({ value }) => value.code),
    )
    for (const { row, value } of batch.rows()) {
      const subject = {
        kind: 'project',
        id: value.code,
        regionCode: value.region,
        sector: sectorOf(value.category),
        ...(before.get(value.code) ? { projectId: before.get(value.code)?.id as never } : {}),
      } as const
      const known = before.get(value.code)
      if (!covers(context.actor, subject)) batch.refuse(row, 'region', 'row-out-of-scope', { project: value.code })
      else if (!isEnterpriseCode(value.contractorCode))
        batch.refuse(row, 'contractorCode', 'enterprise-code-wrong', { enterprise: value.contractorCode })
      else if (known && known.regionCode !== value.region)
        batch.refuse(row, 'code', 'project-differs', { project: value.code })
    }
    if (batch.mustStop()) return batch.stop()
    const rows = [...new Map(batch.rows().map(({ value }) => [value.code, value])).values()]
    await writeNamedEnterprises(
      context.tx,
      context.actId,
      rows.flatMap(row => [
        namedEnterprise({ code: row.contractorCode, name: row.contractorName, region: row.region }),
        ...(row.ownerCode && row.ownerName && isEnterpriseCode(row.ownerCode)
          ? [namedEnterprise({ code: row.ownerCode, name: row.ownerName, region: row.region })]
          : []),
      ]),
    )
    const landed = await writeProjects(context.tx, context.actId, rows.map(projectColumns))
    await writeChainEnds(context, rows, landed > 0)
    return batch.done({ landed, known: batch.rows().length - landed })
  },
})

function projectColumns(row: ProjectRow): Record<string, unknown> {
  return {
    code: row.code,
    name: row.name,
    region_code: row.region,
    sector: sectorOf(row.category),
    category: row.category,
    status: row.status,
    contractor_code: row.contractorCode,
    owner_name: row.ownerName,
    owner_code: row.ownerCode,
    permit_no: row.permitNo,
    investment_fen: row.investmentFen,
    government_funded: row.governmentFunded,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    started_on: row.startedOn,
    completes_on: row.completesOn,
    ...searchKeys(row.name),
  }
}

/** The general contractor and the owner of new projects become parties of their contract chain. */
async function writeChainEnds(context: Context, rows: readonly ProjectRow[], isChanged: boolean): Promise<void> {
  const projects = await projectsByCode(
    context.tx,
    rows.map(row => row.code),
  )
  const firms = await enterprisesByCode(
    context.tx,
    rows.flatMap(row => [row.contractorCode, row.ownerCode ?? '']),
  )
  aboutProjects(context, [...projects.values()])
  if (!isChanged) return
  await writeParties(
    context.tx,
    context.actId,
    rows.flatMap(row => {
      const project = projects.get(row.code)
      const ends = [
        { role: 'generalContractor', enterprise_id: firms.get(row.contractorCode) },
        { role: 'owner', enterprise_id: firms.get(row.ownerCode ?? '') },
      ]
      return project
        ? ends
            .filter(end => end.enterprise_id !== undefined)
            .map(end => ({ ...keyColumns(project), ...end, entered_on: row.startedOn }))
        : []
    }),
    'keep',
  )
  await touchMonths(
    context,
    [...projects.values()].map(project => project.id),
  )
}

const PARTY_PROBLEMS = { ...PROJECT_PROBLEMS, ...ENTERPRISE_PROBLEMS } as const

export const recordParties = operation({
  name: 'registry.recordParties',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记参建单位', en: 'Record parties of the contract chain' },
  input: batchOf(PartyRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PARTY_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<PartyRow, keyof typeof PARTY_PROBLEMS>(PartyRow, input, PARTY_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (!isEnterpriseCode(value.creditCode))
        batch.refuse(row, 'creditCode', 'enterprise-code-wrong', { enterprise: value.creditCode })
    const project = await resolveProjects(context, batch)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    await writeNamedEnterprises(
      context.tx,
      context.actId,
      rows.map(({ value }) =>
        namedEnterprise({ code: value.creditCode, name: value.name, region: project(value.project).regionCode }),
      ),
    )
    const firms = await enterprisesByCode(
      context.tx,
      rows.map(({ value }) => value.creditCode),
    )
    const landed = await writeParties(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        enterprise_id: firms.get(value.creditCode),
        role: value.role,
        manager: value.manager,
        entered_on: value.enteredOn,
        left_on: value.leftOn,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    return batch.done({ landed, known: rows.length - landed })
  },
})

export const recordCrews = operation({
  name: 'registry.recordCrews',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记班组', en: 'Record crews' },
  input: batchOf(CrewRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PARTY_PROBLEMS,
  async run(context, input) {
    const batch = new Batch<CrewRow, keyof typeof PARTY_PROBLEMS>(CrewRow, input, PARTY_PROBLEMS)
    for (const { row, value } of batch.rows())
      if (!isEnterpriseCode(value.employerCode))
        batch.refuse(row, 'employerCode', 'enterprise-code-wrong', { enterprise: value.employerCode })
    const project = await resolveProjects(context, batch)
    await writeNamedEnterprises(
      context.tx,
      context.actId,
      batch.rows().flatMap(({ value }) =>
        value.employerName
          ? [
              namedEnterprise({
                code: value.employerCode,
                name: value.employerName,
                region: project(value.project).regionCode,
              }),
            ]
          : [],
      ),
    )
    const firms = await enterprisesByCode(
      context.tx,
      batch.rows().map(({ value }) => value.employerCode),
    )
    for (const { row, value } of batch.rows())
      if (!firms.has(value.employerCode))
        batch.refuse(row, 'employerCode', 'enterprise-unknown', { enterprise: value.employerCode })
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeCrews(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        name: value.name,
        employer_id: firms.get(value.employerCode),
        leader: value.leader,
        entered_on: value.enteredOn,
        left_on: value.leftOn,
      })),
    )
    const crews = await crewsOf(context.tx, [...new Set(rows.map(({ value }) => project(value.project).id))])
    const numberOf = new Map(crews.map(crew => [`${crew.projectId}/${crew.employerId}/${crew.name}`, crew.number]))
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    const details = rows.map(({ row, value }) => ({
      row,
      number: numberOf.get(`${project(value.project).id}/${firms.get(value.employerCode)}/${value.name}`),
    }))
    return batch.done({ landed, known: rows.length - landed, details })
  },
})

export const recordTerms = operation({
  name: 'registry.recordTerms',
  kind: 'act',
  rowwise: true,
  label: { zh: '登记合同约定', en: 'Record contract terms' },
  input: batchOf(TermsRow),
  output: BatchAnswer,
  may: 'registry.write',
  problems: PROJECT_PROBLEMS,
  cites: [{ instrument: 'reg724', article: '24' }],
  async run(context, input) {
    const batch = new Batch<TermsRow, keyof typeof PROJECT_PROBLEMS>(TermsRow, input, PROJECT_PROBLEMS)
    const project = await resolveProjects(context, batch)
    if (batch.mustStop()) return batch.stop()
    const rows = batch.rows()
    const landed = await writeTerms(
      context.tx,
      context.actId,
      rows.map(({ value }) => ({
        ...keyColumns(project(value.project)),
        contract_signed_on: value.contractSignedOn,
        contract_fen: value.contractFen,
        labour_share_bp: value.labourShareBp,
        labour_month_fen: value.labourMonthFen,
        transfer_day: value.transferDay,
        pay_day: value.payDay,
        cut_hour: value.cutHour,
      })),
    )
    aboutProjects(
      context,
      rows.map(({ value }) => project(value.project)),
    )
    if (landed > 0)
      await touchMonths(
        context,
        rows.map(({ value }) => project(value.project).id),
      )
    return batch.done({ landed, known: rows.length - landed })
  },
})
