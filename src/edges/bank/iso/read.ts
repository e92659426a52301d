import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Day, isDay, parseYuan, type RefusedRow } from '../../../kernel/index.ts'
import { refusedLine } from '../problems.ts'
import type { ResultFile, ResultValue } from '../results.ts'

/**
 * What a bank answers in ISO 20022: the state of each payment (pain.002), and the statement of the account (camt.053).
 * Any version; names with or without a prefix. Pure; never throws for what a file holds. Entities of a document type
 * are never resolved.
 */

type Node = Readonly<Record<string, unknown>>
/** A payment read, or why not; its line is its place among them. */
type Item = { readonly value?: ResultValue; readonly refused?: RefusedRow }

const ROOTS = ['CstmrPmtStsRpt', 'BkToCstmrStmt'] as const
/** States of a payment that is settled, refused, and not yet decided. */
const SETTLED = new Set(['ACSC', 'ACCC'])
const REJECTED = new Set(['RJCT', 'CANC'])

/** Is this the head of an answer a bank writes in ISO 20022? */
export function isIsoResultText(head: string): boolean {
  const first = head.replace(/^\uFEFF/, '').trimStart()
  return first.startsWith('<') && /urn:iso:std:iso:20022:tech:xsd:(pain\.002|camt\.053)\./.test(first)
}

/** The payments of a pain.002 or camt.053; `line` is the number of the payment in the file, from 1. */
export function readIsoResults(text: string): ResultFile {
  const bare = text.replace(/^\uFEFF/, '')
  const none = (refused: RefusedRow): ResultFile => ({ rows: [], refused: [refused], count: 0, broken: true })
  if (/<!DOCTYPE/i.test(bare) || XMLValidator.validate(bare) !== true) return none(refusedLine(0, '', 'iso-broken'))
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: true,
  })
  const document = nodeAt(parser.parse(bare) as Node, 'Document')
  const root = ROOTS.find(name => document[name] !== undefined)
  if (root === undefined) return none(refusedLine(0, '', 'iso-broken'))
  const items = root === 'CstmrPmtStsRpt' ? statusItems(nodeAt(document, root)) : statementItems(nodeAt(document, root))
  if (items.length === 0) return none(refusedLine(0, '', 'iso-no-payment'))
  return {
    rows: items.flatMap(({ value }, index) => (value ? [{ line: index + 1, value }] : [])),
    refused: items.flatMap(({ refused }, index) => (refused ? [{ ...refused, row: index + 1 }] : [])),
    count: items.length,
    broken: false,
  }
}

/** pain.002: each transaction with its state; a state of the whole group alone does not say who was paid. */
function statusItems(report: Node): readonly Item[] {
  const made = dayIn(textAt(report, 'GrpHdr', 'CreDtTm'))
  const message = textAt(report, 'OrgnlGrpInfAndSts', 'OrgnlMsgId')
  return listAt(report, 'OrgnlPmtInfAndSts').flatMap(group =>
    listAt(group, 'TxInfAndSts').map(payment => {
      const state = textAt(payment, 'TxSts')
      if (!SETTLED.has(state) && !REJECTED.has(state))
        return { refused: refusedLine(0, 'TxSts', 'bank-status-underway', { value: state }) }
      const reason = firstOf(listAt(payment, 'StsRsnInf'))
      return itemOf({
        reference: textAt(payment, 'OrgnlEndToEndId'),
        batch: textAt(group, 'OrgnlPmtInfId') || message,
        amount: textAt(payment, 'OrgnlTxRef', 'Amt', 'InstdAmt'),
        account: accountOf(nodeAt(payment, 'OrgnlTxRef', 'CdtrAcct')),
        isPaid: SETTLED.has(state),
        reason: reasonOf(reason),
        serial: textAt(payment, 'AcctSvcrRef'),
        on: dayIn(textAt(payment, 'AccptncDtTm')) ?? made,
      })
    }),
  )
}

/** camt.053: a debit booked for an item is its payment, a credit that names it and a reason is its return. */
function statementItems(report: Node): readonly Item[] {
  const entries = listAt(report, 'Stmt').flatMap(statement => listAt(statement, 'Ntry'))
  return entries.flatMap(entry => {
    const state = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts')
    if (state !== '' && state !== 'BOOK') return []
    const on = dayIn(textAt(entry, 'BookgDt', 'Dt') || textAt(entry, 'BookgDt', 'DtTm'))
    const isDebit = textAt(entry, 'CdtDbtInd') === 'DBIT'
    return listAt(entry, 'NtryDtls')
      .flatMap(details => listAt(details, 'TxDtls'))
      .filter(details => REFERENCE.test(textAt(details, 'Refs', 'EndToEndId')))
      .filter(details => isDebit || details.RtrInf !== undefined)
      .map(details =>
        itemOf({
          reference: textAt(details, 'Refs', 'EndToEndId'),
          batch: textAt(details, 'Refs', 'PmtInfId') || textAt(details, 'Refs', 'MsgId'),
          amount: textAt(details, 'AmtDtls', 'TxAmt', 'Amt') || textAt(details, 'Amt') || textAt(entry, 'Amt'),
          account: accountOf(nodeAt(details, 'RltdPties', 'CdtrAcct')),
          isPaid: isDebit,
          reason: isDebit ? '' : reasonOf(nodeAt(details, 'RtrInf')),
          serial: textAt(details, 'Refs', 'AcctSvcrRef') || textAt(entry, 'AcctSvcrRef'),
          on,
        }),
      )
  })
}

/** Batch and number as `endToEndOf` writes them. */
const REFERENCE = /^(.+)-(\d{1,7})$/

type Said = {
  readonly reference: string
  readonly batch: string
  readonly amount: string
  readonly account: string
  readonly isPaid: boolean
  readonly reason: string
  readonly serial: string
  readonly on: Day | undefined
}

function itemOf(said: Said): Item {
  const [, ownBatch, number] = REFERENCE.exec(said.reference) ?? []
  const batchNo = ownBatch ?? said.batch
  const amountFen = parseYuan(said.amount)
  if (batchNo === '') return { refused: refusedLine(0, 'EndToEndId', 'bank-batch-missing') }
  if (amountFen === undefined || amountFen <= 0n)
    return { refused: refusedLine(0, 'InstdAmt', 'bank-amount-wrong', { value: said.amount.slice(0, 30) }) }
  if (!said.on) return { refused: refusedLine(0, 'BookgDt', 'bank-day-missing', { value: '' }) }
  if (number === undefined && said.account === '') return { refused: refusedLine(0, 'EndToEndId', 'bank-item-unnamed') }
  return {
    value: {
      batchNo,
      ...(number === undefined ? { cardNumber: said.account } : { n: Number(number) }),
      amountFen: amountFen.toString(),
      status: said.isPaid ? 'paid' : 'returned',
      ...(said.reason === '' ? {} : { reason: said.reason.slice(0, 200) }),
      ...(said.serial === '' ? {} : { serial: said.serial.slice(0, 100) }),
      on: said.on,
    },
  }
}

/** What the usual reason codes of ISO 20022 say; another code stands as it is. */
const REASONS: Readonly<Record<string, string>> = {
  AC01: '账户不存在',
  AC04: '账户已销户',
  AC06: '账户状态异常',
  AM04: '余额不足',
  BE01: '户名不符',
}

function reasonOf(information: Node): string {
  const code = textAt(information, 'Rsn', 'Cd') || textAt(information, 'Rsn', 'Prtry')
  const words = listAt(information, 'AddtlInf').map(one => textOf(one))
  return [code === '' ? '' : [REASONS[code], code].filter(Boolean).join(' '), ...words].filter(Boolean).join('；')
}

const accountOf = (account: Node): string => textAt(account, 'Id', 'Othr', 'Id') || textAt(account, 'Id', 'IBAN')

function dayIn(moment: string): Day | undefined {
  const head = moment.slice(0, 'YYYY-MM-DD'.length)
  return isDay(head) ? head : undefined
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const firstOf = (list: readonly Node[]): Node => list[0] ?? {}

/** The elements of a name, however many there are; a text alone is an element too. */
function listAt(node: Node, name: string): readonly Node[] {
  const value = node[name]
  const list = Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value]
  return list.map(one => (isNode(one) ? one : { '#text': one }))
}

const nodeAt = (node: Node, ...path: readonly string[]): Node =>
  path.reduce<Node>((at, name) => firstOf(listAt(at, name)), node)

const textOf = (node: Node): string => (typeof node['#text'] === 'string' ? node['#text'].trim() : '')

const textAt = (node: Node, ...path: readonly string[]): string => textOf(nodeAt(node, ...path))
