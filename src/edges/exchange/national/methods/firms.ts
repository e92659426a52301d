import type { Fields } from '../../core/fields.ts'
import { PROJECT_CATEGORIES, PROJECT_STATUSES, REGISTRATION_TYPES, STATUS_WORDS } from '../dictionaries.ts'
import { codes, creditCode, oneRow, regionCode, type WriteMethod } from '../method.ts'

/** Corp.Upload and the methods on projects. */

const statusOf = (fields: Fields, need: boolean) => {
  const code = fields.code('prjStatus', codes(PROJECT_STATUSES), { need })
  return code === undefined ? undefined : STATUS_WORDS[code as keyof typeof STATUS_WORDS]
}

const place = (fields: Fields) => {
  const latitude = fields.decimal('lat')
  const longitude = fields.decimal('lng')
  if (latitude === undefined || longitude === undefined) return {}
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return {}
  // Clients send 0,0 for a place not known.
  return latitude === 0 && longitude === 0 ? {} : { latitude, longitude }
}

export const corpUpload: WriteMethod = {
  name: 'Corp.Upload',
  serial: 'corp-upload',
  names: {
    creditCode: 'corpCode',
    name: 'corpName',
    region: 'areaCode',
    typeCode: 'corpType',
    legalPerson: 'legalMan',
    phone: 'officePhone',
  },
  translate(fields) {
    fields.wanted('registerDate')
    return oneRow(fields, 'registry.recordEnterprises', {
      creditCode: creditCode(fields, 'corpCode', true),
      name: fields.text('corpName', { need: true }),
      region: regionCode(fields, 'areaCode'),
      typeCode: fields.code('corpType', codes(REGISTRATION_TYPES)),
      legalPerson: fields.text('legalMan', { max: 100 }),
      address: fields.text('address', { max: 300 }),
      phone: fields.text('officePhone', { max: 50 }) ?? fields.text('linkTel', { max: 50 }),
    })
  },
}

const PROJECT_NAMES = {
  code: 'thirdPartyProjectCode',
  project: 'projectCode',
  region: 'areaCode',
  contractorCode: 'contractorCorpCode',
  contractorName: 'contractorCorpName',
  status: 'prjStatus',
  ownerCode: 'buildCorpCode',
  ownerName: 'buildCorpName',
  permitNo: 'builderLicenses',
  investmentFen: 'invest',
  startedOn: 'startDate',
  completesOn: 'completeDate',
  latitude: 'lat',
  longitude: 'lng',
} as const

export const projectAdd: WriteMethod = {
  name: 'Project.Add',
  serial: 'project-add',
  names: PROJECT_NAMES,
  translate(fields) {
    fields.wanted('builderLicenses')
    const [licence] = fields.list('builderLicenses')
    return oneRow(fields, 'registry.recordProjects', {
      // Some callers know the project only by the code they sign with.
      code: projectCodeOf(fields, 'thirdPartyProjectCode', 'projectCode'),
      name: fields.text('name', { need: true }),
      category: fields.code('category', codes(PROJECT_CATEGORIES), { need: true }),
      region: regionCode(fields, 'areaCode'),
      contractorCode: creditCode(fields, 'contractorCorpCode', true),
      contractorName: fields.text('contractorCorpName', { need: true }),
      status: statusOf(fields, true),
      ownerCode: creditCode(fields, 'buildCorpCode', false),
      ownerName: fields.text('buildCorpName', { max: 200 }),
      permitNo: licence?.sealed('builderLicenseNum')?.slice(0, 64),
      investmentFen: fields.tenThousandYuan('invest'),
      startedOn: fields.day('startDate'),
      completesOn: fields.day('completeDate'),
      address: fields.text('address', { max: 300 }),
      ...place(fields),
    })
  },
}

/** The project's outside code under its own name, else under the other. */
function projectCodeOf(fields: Fields, name: string, other: string): string | undefined {
  const code = fields.text(name, { max: 64 }) ?? fields.text(other, { max: 64 })
  return code ?? fields.refuse(name, '不能为空', 'is missing')
}

function projectUpdate(name: string, serial: string): WriteMethod {
  return {
    name,
    serial,
    names: PROJECT_NAMES,
    translate(fields) {
      return oneRow(fields, 'registry.updateProject', {
        project: projectCodeOf(fields, 'projectCode', 'thirdPartyProjectCode'),
        status: statusOf(fields, false),
        address: fields.text('address', { max: 300 }),
        ...place(fields),
        investmentFen: fields.tenThousandYuan('invest'),
        completesOn: fields.day('completeDate'),
      })
    },
  }
}

export const projectPartUpdate = projectUpdate('Project.PartUpdate', 'project-partupdate')
export const projectFullUpdate = projectUpdate('Project.Update', 'project-update')
