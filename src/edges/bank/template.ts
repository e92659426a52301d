/** How a bank lays out its files. Each bank has its own; a template is data, and this is the default one. */

export type ResultField = 'n' | 'cardNumber' | 'name' | 'amount' | 'status' | 'reason' | 'serial' | 'on' | 'batchNo'
export type OrderField = 'n' | 'cardNumber' | 'name' | 'amount' | 'use'

export type BankTemplate = {
  readonly separator: string
  /** GB18030 writes what GBK can in the same bytes, and names that GBK cannot. */
  readonly encoding: 'gb18030' | 'utf8'
  readonly lineEnd: string
  /** First cell of the line that names batch, count, total and day; and of the one that repeats count and total. */
  readonly head: string
  readonly tail: string
  readonly order: readonly OrderField[]
  readonly result: readonly ResultField[]
}

export const DEFAULT_TEMPLATE: BankTemplate = {
  separator: '|',
  encoding: 'gb18030',
  lineEnd: '\r\n',
  head: 'H',
  tail: 'T',
  order: ['n', 'cardNumber', 'name', 'amount', 'use'],
  result: ['n', 'cardNumber', 'name', 'amount', 'status', 'reason', 'serial'],
}

/** Headings of result files, for those that name their columns. */
export const RESULT_HEADINGS: readonly (readonly [ResultField, RegExp])[] = [
  ['batchNo', /批次|batch/i],
  ['serial', /流水|回单|serial/i],
  ['on', /日期|时间|^date/i],
  ['n', /序号|顺序号|明细号|^(no|seq)\.?$/i],
  ['reason', /原因|摘要|附言|reason/i],
  ['status', /状态|结果|处理|返回码|status/i],
  ['amount', /金额|发生额|amount/i],
  ['name', /户名|姓名|名称|name/i],
  ['cardNumber', /账号|帐号|卡号|账户|account|card/i],
]

export type HeadField = 'batchNo' | 'count' | 'total' | 'on'
export const HEAD_ORDER: readonly HeadField[] = ['batchNo', 'count', 'total', 'on']
export const HEAD_HEADINGS: readonly (readonly [HeadField, RegExp])[] = [
  ['batchNo', /批次|batch/i],
  ['count', /^(总)?笔数|count/i],
  ['total', /^总?金额|total/i],
  ['on', /日期|date/i],
]

/** What banks write for a payment that arrived, one that came back, and one not yet settled. */
export const STATUS_WORDS = {
  returned: /失败|不成功|未成功|退票|退回|退汇|拒绝|作废|^(F|N|E|FAIL(ED)?|RJCT|ERROR|RETURNED)$/i,
  underway: /处理中|待处理|待发|受理|未知|可疑|挂账|^(P|PDNG|PENDING|ACCP|ACTC)$/i,
  paid: /^((交易|支付|代发|处理|入账|发放)?成功|已(支付|入账|到账|发放)|S|Y|0{1,8}|SUCC(ESS)?|ACSC|ACCC|PAID)$/i,
  /** A code that is not all noughts says why a payment failed. */
  code: /^[A-Z]{0,4}\d{2,8}$/i,
} as const
