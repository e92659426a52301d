import { month, personId, text } from './fields.ts'
import type { Column } from './templates.ts'

/** The columns that many templates share: which project, whose row, which month. */

export const project: Column = {
  field: 'project',
  zh: '项目编码',
  en: 'projectCode',
  read: text(64),
  required: true,
  example: '320706202601010001',
}
export const siteCard: Column = { field: 'siteCard', zh: '工号', en: 'siteCard', read: text(64), example: 'A0001' }
export const idCard: Column = {
  field: 'idCard',
  zh: '身份证号',
  en: 'idCard',
  read: personId,
  example: '320706198501010010',
}
export const wageMonth: Column = {
  field: 'month',
  zh: '工资月份',
  en: 'wageMonth',
  read: month,
  required: true,
  example: '2026-10',
}
