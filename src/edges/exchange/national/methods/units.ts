import type { Fields, Flaw } from '../../core/fields.ts'
import { BANKS, ROLE_WORDS, UNIT_ROLES } from '../dictionaries.ts'
import { codes, compact, creditCode, oneRow, type Row, type Translation, type WriteMethod } from '../method.ts'

/** Units of the contract chain and their crews. */

const UNIT_NAMES = {
  project: 'projectCode',
  creditCode: 'corpCode',
  name: 'corpName',
  role: 'corpType',
  manager: 'pmName',
  enteredOn: 'entryTime',
  leftOn: 'exitTime',
  accountNumber: 'bankNumber',
  openedOn: 'entryTime',
} as const

function unitMethod(name: string, serial: string): WriteMethod {
  return {
    name,
    serial,
    names: UNIT_NAMES,
    identityOf: row => `${row.project}/${row.creditCode ?? row.accountNumber}/${row.role ?? ''}`,
    ...(name.endsWith('.Add') ? { duplicates: 'party' as const } : {}),
    translate(fields, given) {
      const code = fields.code('corpType', codes(UNIT_ROLES), { need: true })
      const role = code === undefined ? undefined : ROLE_WORDS[code as keyof typeof ROLE_WORDS]
      const project = fields.text('projectCode', { need: true, max: 64 })
      const enteredOn = fields.day('entryTime')
      const row = compact({
        project,
        creditCode: creditCode(fields, 'corpCode', true),
        name: fields.text('corpName', { need: true }),
        role,
        manager: fields.text('pmName', { max: 100 }),
        enteredOn,
        leftOn: fields.day('exitTime'),
      })
      const party = oneRow(fields, 'registry.recordParties', row)
      // The unit's accounts count as the project's wage account only where the unit is the general contractor.
      if (role !== 'generalContractor' || !fields.isUsable()) return party
      // The dialect has no day of opening: the unit's entry is the earliest it can mean, the message's day the latest.
      const accounts = accountRows(fields, { project, openedOn: enteredOn ?? given.day, openedSupposed: true })
      return { steps: [...party.steps, ...accounts.steps], flaws: [...party.flaws, ...accounts.flaws] }
    },
  }
}

function accountRows(fields: Fields, head: Row): Translation {
  const rows: Row[] = []
  const paths: string[] = []
  const flaws: Flaw[] = []
  fields.list('bankInfos').forEach((info, index) => {
    const account = {
      ...head,
      bankCode: info.code('bankCode', codes(BANKS), { need: true }),
      bankName: info.text('bankName', { need: true }),
      accountNumber: info.sealed('bankNumber', { need: true })?.replace(/[\s-]/g, ''),
    }
    flaws.push(...info.flaws)
    if (!info.isUsable()) return
    rows.push(account)
    paths.push(`[bankInfos][${index}]`)
  })
  return { steps: rows.length > 0 ? [{ operation: 'funds.recordAccounts', rows, paths }] : [], flaws }
}

export const unitAdd = unitMethod('ProjectSubContractor.Add', 'projectsubcontractor-add')
export const unitUpdate = unitMethod('ProjectSubContractor.Update', 'projectsubcontractor-update')

export const teamAdd: WriteMethod = {
  name: 'Team.Add',
  serial: 'team-add',
  names: {
    project: 'projectCode',
    employerCode: 'corpCode',
    employerName: 'corpName',
    name: 'teamName',
    leader: 'responsiblePersonName',
    enteredOn: 'entryTime',
    leftOn: 'exitTime',
  },
  duplicates: 'crew',
  identityOf: row => `${row.project}/${row.employerCode}/${row.name}`,
  translate(fields) {
    const row = {
      project: fields.text('projectCode', { need: true, max: 64 }),
      employerCode: creditCode(fields, 'corpCode', true),
      employerName: fields.text('corpName', { max: 200 }),
      name: fields.text('teamName', { need: true }),
      leader: fields.text('responsiblePersonName', { max: 100 }),
      enteredOn: fields.day('entryTime'),
      leftOn: fields.day('exitTime'),
    }
    fields.wanted('corpName')
    return oneRow(fields, 'registry.recordCrews', row)
  },
}
