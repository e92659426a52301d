import { createHash } from 'node:crypto'
import type { Month } from '../../../../kernel/index.ts'
import type { Fields } from '../../core/fields.ts'
import { BANKS } from '../dictionaries.ts'
import { codes, creditCode, crewOf, listRows, type Row, type WriteMethod } from '../method.ts'

/** Payrolls: the message that carries wage evidence. */

const HALF_DAYS_IN_DAY = 2
const DAYS_LIMIT = 31

export const payrollAdd: WriteMethod = {
  name: 'Payroll.Add',
  serial: 'payroll-add',
  names: {
    project: 'projectCode',
    employerCode: 'corpCode',
    crewNumber: 'teamSysNo',
    crewName: 'teamName',
    month: 'payMonth',
    person: 'idCardNumber',
    halfDays: 'days',
    dueFen: 'totalPayAmount',
    claimedFen: 'actualAmount',
    cardNumber: 'payRollBankCardNumber',
    bankCode: 'payRollBankCode',
    bankName: 'payRollBankName',
    outsideCode: 'thirdPayRollCode',
    sheetNumber: 'payMonth',
  },
  identityOf: row =>
    [row.project, row.employerCode, row.crewNumber, row.crewName, row.month, row.sheetNumber, idCardOf(row)].join('/'),
  translate(fields) {
    const month = fields.month('payMonth', { need: true })
    const project = fields.text('projectCode', { need: true, max: 64 })
    const head = { project, employerCode: creditCode(fields, 'corpCode', true), ...crewOf(fields) }
    fields.wanted('corpName', 'teamSysNo')
    const read = (item: Fields) => ({ ...head, ...lineRow(item, month) })
    return listRows(fields, { name: 'detailList', limit: 20 }, 'payroll.recordSheets', read)
  },
}

const idCardOf = (row: Row) => (row.person as { readonly idCard?: string } | undefined)?.idCard

/** Stands for a missing item code: an item adds to its crew's month, and only items have codes. */
const NO_CODE = '-'

function lineRow(item: Fields, payMonth: Month | undefined): Row {
  item.wanted('idCardType', 'payRollBankCardNumber', 'payRollBankCode', 'payRollBankName', 'payBankCardNumber')
  item.wanted('payBankCode', 'payBankName', 'actualAmount', 'isBackPay', 'balanceDate', 'thirdPayRollCode')
  const idCard = item.sealed('idCardNumber', { need: true })
  const outsideCode = item.text('thirdPayRollCode', { max: 100 })
  const due = item.yuan('totalPayAmount', { need: true })
  // What the site says it paid is a claim; only the bank's result is arrival.
  const claimed = item.yuan('actualAmount')
  const halfDays = halfDaysOf(item)
  return {
    ...(item.flag('isBackPay')
      ? backPay(item, [payMonth, outsideCode ?? idCard?.slice(-4), due, claimed])
      : { month: payMonth, dueFen: due, claimedFen: claimed, halfDays }),
    person: idCard === undefined ? undefined : { idCard },
    cardNumber: item.sealed('payRollBankCardNumber')?.replace(/[\s-]/g, ''),
    bankCode: item.code('payRollBankCode', codes(BANKS)),
    bankName: item.text('payRollBankName', { max: 200 }),
    outsideCode: outsideCode ?? NO_CODE,
  }
}

const BACK_PAY_DIGITS = 12

/**
 * Back pay settles an earlier month whose due sum stands on that month's own sheet already: it becomes a sheet of that
 * month that adds nothing to what is due. Its number is made from its content, so that the same item is the same sheet.
 */
function backPay(item: Fields, content: readonly (string | undefined)[]): Row {
  const digest = createHash('sha256').update(content.join('\n')).digest('hex').slice(0, BACK_PAY_DIGITS)
  return {
    month: item.month('backPayMonth', { need: true }),
    dueFen: '0',
    sheetNumber: `补发${content[0] ?? ''}-${digest}`,
  }
}

/** Days worked as half days; part days are rounded to the nearest half. */
function halfDaysOf(item: Fields): number | undefined {
  const days = item.decimal('days')
  if (days === undefined) return undefined
  if (days < 0 || days > DAYS_LIMIT) return item.notice('days', '出勤天数不正确', 'is no number of days in a month')
  return Math.round(days * HALF_DAYS_IN_DAY)
}
