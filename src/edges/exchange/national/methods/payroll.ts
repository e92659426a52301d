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
  translate(fields) {
    const month = fields.month('payMonth', { need: true })
    const project = fields.text('projectCode', { need: true, max: 64 })
    const head = { project, employerCode: creditCode(fields, 'corpCode', true), ...crewOf(fields) }
    fields.wanted('corpName', 'teamSysNo')
    const read = (item: Fields) => ({ ...head, ...lineRow(item, month) })
    return listRows(fields, { name: 'detailList', limit: 20 }, 'payroll.recordSheets', read)
  },
}

function lineRow(item: Fields, payMonth: Month | undefined): Row {
  item.wanted('idCardType', 'payRollBankCardNumber', 'payRollBankCode', 'payRollBankName', 'payBankCardNumber')
  item.wanted('payBankCode', 'payBankName', 'actualAmount', 'isBackPay', 'balanceDate', 'thirdPayRollCode')
  const idCard = item.sealed('idCardNumber', { need: true })
  const due = item.yuan('totalPayAmount', { need: true })
  // What the site says it paid is a claim; only the bank's result is arrival.
  const claimedFen = item.yuan('actualAmount')
  return {
    ...wageMonth(item, payMonth, due),
    person: idCard === undefined ? undefined : { idCard },
    halfDays: halfDaysOf(item),
    claimedFen,
    cardNumber: item.sealed('payRollBankCardNumber')?.replace(/[\s-]/g, ''),
    bankCode: item.code('payRollBankCode', codes(BANKS)),
    bankName: item.text('payRollBankName', { max: 200 }),
    outsideCode: item.text('thirdPayRollCode', { max: 64 }),
  }
}

/**
 * The month the wages are for. Back pay settles a month whose due sum stands on that month's own sheet already: it is
 * kept as a sheet of that month that adds nothing to what is due.
 */
function wageMonth(item: Fields, payMonth: Month | undefined, due: string | undefined): Row {
  if (!item.flag('isBackPay')) return { month: payMonth, dueFen: due }
  const month = item.month('backPayMonth', { need: true })
  return { month, dueFen: '0', sheetNumber: `补发${payMonth ?? ''}` }
}

/** Days worked as half days; part days are rounded to the nearest half. */
function halfDaysOf(item: Fields): number | undefined {
  const days = item.decimal('days')
  if (days === undefined) return undefined
  if (days < 0 || days > DAYS_LIMIT) return item.notice('days', '出勤天数不正确', 'is no number of days in a month')
  return Math.round(days * HALF_DAYS_IN_DAY)
}
