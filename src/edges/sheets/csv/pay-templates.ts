import { choice, count, day, money, quantity, text } from './fields.ts'
import { idCard, project, siteCard, wageMonth } from './columns.ts'
import type { Template } from './templates.ts'

/** Templates of what the pay engine needs beyond day rates: terms of pay, pieces, leave, and signed lists. */

const PAY_KIND = { 计时: 'day', 按日: 'day', 按月: 'month', 月薪: 'month', 计件: 'piece', 包干: 'lump' }
const HOURS = { 按约定: 'agreed', 标准工时: 'standard', 综合工时: 'comprehensive' }
const LEAVE = { 带薪假: 'paid', 病假: 'sick', 停工: 'stoppage', 事假: 'personal' }
const MADE = { 工时内: 'in-hours', 工作日外: 'working', 休息日: 'rest', 法定节日: 'statutory' }
/** Chinese words, and the values themselves in English files. */
const words = (options: Readonly<Record<string, string>>) =>
  choice({ ...options, ...Object.fromEntries(Object.values(options).map(value => [value, value])) })

export const PAY_TEMPLATES: readonly Template[] = [
  {
    kind: 'payTerms',
    label: { zh: '计酬约定', en: 'Terms of pay' },
    operation: 'payroll.recordPayTerms',
    columns: [
      project,
      siteCard,
      idCard,
      { field: 'from', zh: '约定起始日', en: 'termsFrom', read: day, required: true, example: '2026-03-01' },
      { field: 'kind', zh: '计酬方式', en: 'paidBy', read: words(PAY_KIND), required: true, example: '按月' },
      { field: 'rateFen', zh: '约定金额(元)', en: 'agreedYuan', read: money, example: '9000.00' },
      { field: 'hours', zh: '工时约定', en: 'hoursRule', read: words(HOURS), required: true, example: '标准工时' },
      { field: 'breakMinutes', zh: '休息分钟', en: 'breakMinutes', read: count(0, 300), example: '60' },
      { field: 'instalmentFen', zh: '每月预付(元)', en: 'instalmentYuan', read: money, example: '' },
      { field: 'until', zh: '约定截止日', en: 'termsUntil', read: day, example: '' },
    ],
  },
  {
    kind: 'pieces',
    label: { zh: '计件工作量', en: 'Pieces' },
    operation: 'payroll.recordPieces',
    columns: [
      project,
      siteCard,
      idCard,
      wageMonth,
      { field: 'says', zh: '计件内容', en: 'pieceOf', read: text(100), required: true, example: '二层砌砖(立方)' },
      { field: 'made', zh: '完成时段', en: 'madeWhen', read: words(MADE), example: '工时内' },
      { field: 'hundredths', zh: '完成数量', en: 'quantityMade', read: quantity, required: true, example: '12.5' },
      { field: 'unitFen', zh: '计件单价(元)', en: 'pieceYuan', read: money, required: true, example: '260.00' },
    ],
  },
  {
    kind: 'leave',
    label: { zh: '假期和停工', en: 'Leave and stoppages' },
    operation: 'payroll.recordLeave',
    columns: [
      project,
      siteCard,
      idCard,
      { field: 'kind', zh: '假别', en: 'leaveKind', read: words(LEAVE), required: true, example: '病假' },
      { field: 'from', zh: '假期起始日', en: 'leaveFrom', read: day, required: true, example: '2026-10-12' },
      { field: 'until', zh: '假期截止日', en: 'leaveUntil', read: day, required: true, example: '2026-10-14' },
    ],
  },
  {
    kind: 'signatures',
    label: { zh: '工资签字表', en: 'Signed lists' },
    operation: 'payroll.recordSignatures',
    columns: [
      project,
      siteCard,
      idCard,
      wageMonth,
      { field: 'signedOn', zh: '签字日', en: 'signedOn', read: day, required: true, example: '2026-11-03' },
      {
        field: 'paperDigest',
        zh: '签字表摘要',
        en: 'paperDigest',
        read: text(64),
        required: true,
        example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
    ],
  },
]
