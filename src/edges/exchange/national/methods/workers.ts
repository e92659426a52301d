import type { Fields } from '../../core/fields.ts'
import {
  BANKS,
  CONTRACT_PERIODS,
  CONTRACT_WORDS,
  ENTRY_TYPES,
  ENTRY_WORDS,
  ID_TYPES,
  MANAGER_ROLE,
  WORK_TYPES,
  WORKER_ROLES,
} from '../dictionaries.ts'
import { codes, creditCode, crewOf, listRows, type Row, type WriteMethod } from '../method.ts'

/** Workers: registration, entry and exit, contracts. */

const HEAD_IMAGE_BYTES = 50 * 1024
const CARD_IMAGE_BYTES = 500 * 1024
const RESIDENT_CARD = '01'

const idTypeOf = (item: Fields) => item.code('idCardType', codes(ID_TYPES)) ?? RESIDENT_CARD
/** Card numbers come with spaces and dashes as printed. */
const digitsOf = (text: string | undefined) => text?.replace(/[\s-]/g, '')

export const workerAdd: WriteMethod = {
  name: 'ProjectWorker.Add',
  serial: 'projectworker-add',
  names: {
    project: 'projectCode',
    employerCode: 'corpCode',
    crewNumber: 'teamSysNo',
    crewName: 'teamName',
    name: 'workerName',
    idType: 'idCardType',
    idCard: 'idCardNumber',
    phone: 'cellPhone',
    trade: 'workType',
    siteCard: 'cardNumber',
    cardNumber: 'payRollBankCardNumber',
    bankCode: 'payRollTopBankCode',
    bankName: 'payRollBankName',
    joinedOn: 'joinedTime',
    photoDigest: 'headImage',
  },
  duplicates: 'worker',
  identityOf: row => `${row.project}/${row.idCard}`,
  translate(fields) {
    const project = fields.text('projectCode', { need: true, max: 64 })
    const head = { project, employerCode: creditCode(fields, 'corpCode', true), ...crewOf(fields) }
    fields.wanted('corpName', 'teamSysNo', 'teamName')
    const read = (item: Fields) => ({ ...head, ...workerRow(item) })
    return listRows(fields, { name: 'workerList', limit: 5 }, 'registry.recordWorkers', read)
  },
}

function workerRow(item: Fields): Row {
  item.wanted('idCardType', 'isTeamLeader', 'workType', 'workRole', 'nation', 'address', 'headImage')
  item.wanted('politicsType', 'cellPhone', 'cultureLevelType', 'grantOrg')
  item.picture('headImage', HEAD_IMAGE_BYTES, 'refuse')
  item.picture('positiveIDCardImage', CARD_IMAGE_BYTES, 'refuse')
  item.picture('negativeIDCardImage', CARD_IMAGE_BYTES, 'refuse')
  return {
    name: item.text('workerName', { need: true }),
    idType: idTypeOf(item),
    idCard: item.sealed('idCardNumber', { need: true }),
    phone: item.text('cellPhone', { max: 30 }),
    trade: item.code('workType', codes(WORK_TYPES)),
    isCrewLeader: item.flag('isTeamLeader') ?? false,
    isManager: item.code('workRole', codes(WORKER_ROLES)) === MANAGER_ROLE,
    siteCard: item.text('cardNumber', { max: 64 }),
    cardNumber: digitsOf(item.sealed('payRollBankCardNumber')),
    bankCode: item.code('payRollTopBankCode', codes(BANKS)) ?? item.code('payRollBankCode', codes(BANKS)),
    bankName: item.text('payRollBankName', { max: 200 }),
    joinedOn: item.day('joinedTime'),
    photoDigest: item.pictureDigest('headImage'),
  }
}

export const entryExitAdd: WriteMethod = {
  name: 'WorkerEntryExit.Add',
  serial: 'workerentryexit-add',
  names: { project: 'projectCode', employerCode: 'corpCode', idCard: 'idCardNumber', on: 'date', direction: 'type' },
  translate(fields) {
    const project = fields.text('projectCode', { need: true, max: 64 })
    const head = { project, employerCode: creditCode(fields, 'corpCode', false) }
    fields.wanted('corpCode', 'corpName', 'teamSysNo')
    return listRows(fields, { name: 'workerList', limit: 50 }, 'registry.recordEntryExits', item => {
      item.wanted('idCardType')
      const code = item.code('type', codes(ENTRY_TYPES), { need: true })
      return {
        ...head,
        idCard: item.sealed('idCardNumber', { need: true }),
        on: item.day('date', { need: true }),
        direction: code === undefined ? undefined : ENTRY_WORDS[code as keyof typeof ENTRY_WORDS],
      }
    })
  },
}

export const contractAdd: WriteMethod = {
  name: 'WorkerContract.Add',
  serial: 'workercontract-add',
  names: {
    project: 'projectCode',
    employerCode: 'corpCode',
    idCard: 'idCardNumber',
    kind: 'contractPeriodType',
    from: 'startDate',
    until: 'endDate',
    unitPriceFen: 'unitPrice',
  },
  identityOf: row => `${row.project}/${row.idCard}`,
  translate(fields) {
    const project = fields.text('projectCode', { need: true, max: 64 })
    return listRows(fields, { name: 'contractList', limit: 5 }, 'registry.recordContracts', item => {
      item.wanted('corpCode', 'corpName', 'idCardType')
      const code = item.code('contractPeriodType', codes(CONTRACT_PERIODS), { need: true })
      return {
        project,
        employerCode: creditCode(item, 'corpCode', false) ?? creditCode(fields, 'corpCode', false),
        idCard: item.sealed('idCardNumber', { need: true }),
        kind: code === undefined ? undefined : CONTRACT_WORDS[code as keyof typeof CONTRACT_WORDS],
        from: item.day('startDate', { need: true }),
        until: item.day('endDate', { need: true }),
        unitPriceFen: item.yuan('unitPrice'),
      }
    })
  },
}
