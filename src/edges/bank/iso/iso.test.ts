import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { day, isCnapsNumber } from '../../../kernel/index.ts'
import type { BankOrder } from '../orders.ts'
import { endToEndOf, fitsPain001, PAIN_VERSIONS, writePain001 } from './pain001.ts'
import { isIsoResultText, readIsoResults } from './read.ts'

// Proves that a salary batch is written as the standard orders its elements, and that what banks answer is read to the
// item: settled, refused with its reason, or not yet decided.

const ORDER: BankOrder = {
  batchNo: 'DF32070625010101000120261001',
  on: day('2026-11-13'),
  use: '农民工工资 2026-10',
  payer: {
    name: '连云港华丰建设工程有限公司',
    creditCode: '91320700MA1000001A',
    account: '32050165000100012345',
    bankCode: '105100000017',
    bankName: '建设银行连云港分行',
  },
  items: [
    { n: 1, cardNumber: '6228480012345678903', name: '张三 & <李四>', amountFen: 770000n, bankName: '农业银行' },
    { n: 2, cardNumber: '6212261102001234569', name: '䶮', amountFen: 5n },
  ],
}
const parsed = (bytes: Buffer) => {
  const text = bytes.toString('utf8')
  expect(XMLValidator.validate(text)).toBe(true)
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })
  return parser.parse(text).Document
}

/** ISO 20022 orders the elements of each part; a bank refuses another order. From the message's definition. */
const ELEMENTS = {
  PmtInf: [
    'PmtInfId',
    'PmtMtd',
    'BtchBookg',
    'NbOfTxs',
    'CtrlSum',
    'PmtTpInf',
    'ReqdExctnDt',
    'Dbtr',
    'DbtrAcct',
    'DbtrAgt',
    'CdtTrfTxInf',
  ],
  CdtTrfTxInf: ['PmtId', 'Amt', 'CdtrAgt', 'Cdtr', 'CdtrAcct', 'Purp', 'RmtInf'],
}

test.each(PAIN_VERSIONS)('%s holds head, sums, payer, bank and each worker, in the order of the standard', version => {
  const document = parsed(writePain001(ORDER, version, '2026-11-13T09:00:00Z'))
  expect(document['@xmlns']).toBe(`urn:iso:std:iso:20022:tech:xsd:${version}`)
  const { GrpHdr, PmtInf } = document.CstmrCdtTrfInitn
  expect(GrpHdr).toMatchObject({ MsgId: ORDER.batchNo, NbOfTxs: '2', CtrlSum: '7700.05' })
  expect(Object.keys(PmtInf)).toEqual(ELEMENTS.PmtInf)
  expect(PmtInf.ReqdExctnDt).toEqual(version === 'pain.001.001.03' ? '2026-11-13' : { Dt: '2026-11-13' })
  expect(PmtInf.PmtTpInf.CtgyPurp.Cd).toBe('SALA')
  expect(PmtInf.DbtrAgt.FinInstnId).toMatchObject({
    ClrSysMmbId: { ClrSysId: { Cd: 'CNAPS' }, MmbId: '105100000017' },
  })
  const [first, second] = PmtInf.CdtTrfTxInf
  expect(Object.keys(first)).toEqual(ELEMENTS.CdtTrfTxInf)
  expect(first).toMatchObject({
    PmtId: { EndToEndId: `${ORDER.batchNo}-1` },
    Amt: { InstdAmt: { '@Ccy': 'CNY', '#text': '7700.00' } },
    Cdtr: { Nm: '张三 & <李四>' },
    CdtrAcct: { Id: { Othr: { Id: '6228480012345678903' } } },
  })
  expect(second).toMatchObject({ Amt: { InstdAmt: { '#text': '0.05' } }, Cdtr: { Nm: '䶮' } })
})

test('a batch whose identifiers would be cut or hold other letters is not written', () => {
  expect(fitsPain001(ORDER)).toBe(true)
  expect(fitsPain001({ ...ORDER, batchNo: `${ORDER.batchNo}-LONGER` })).toBe(false)
  expect(fitsPain001({ ...ORDER, batchNo: '批次一' })).toBe(false)
})

test('a CNAPS number keeps its check digit', () => {
  for (const right of ['102100099996', '104100000004', '105100000017', '308584000013', '301290000007'])
    expect(isCnapsNumber(right), right).toBe(true)
  for (const wrong of ['102100099997', '105100000071', '10510000001', '105'])
    expect(isCnapsNumber(wrong), wrong).toBe(false)
})

const status = (body: string, prefix = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><${prefix}Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03">` +
  `<${prefix}CstmrPmtStsRpt>${body}</${prefix}CstmrPmtStsRpt></${prefix}Document>`
const transaction = (n: number, state: string, more = '') =>
  `<TxInfAndSts><OrgnlEndToEndId>${endToEndOf('DF1', n)}</OrgnlEndToEndId><TxSts>${state}</TxSts>${more}` +
  `<OrgnlTxRef><Amt><InstdAmt Ccy="CNY">${n}000.50</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>`
const HEAD =
  '<GrpHdr><CreDtTm>2026-11-14T08:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>DF1</OrgnlMsgId></OrgnlGrpInfAndSts>'

test('pain.002 says of each payment: settled, refused and why, or not yet decided', () => {
  const refusal = '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed in May</AddtlInf></StsRsnInf>'
  const text = status(
    `${HEAD}<OrgnlPmtInfAndSts>${transaction(1, 'ACSC')}${transaction(2, 'RJCT', refusal)}${transaction(3, 'PDNG')}</OrgnlPmtInfAndSts>`,
  )
  expect(isIsoResultText(text)).toBe(true)
  const file = readIsoResults(text)
  expect(file.rows).toEqual([
    { line: 1, value: { batchNo: 'DF1', n: 1, amountFen: '100050', status: 'paid', on: '2026-11-14' } },
    {
      line: 2,
      value: {
        batchNo: 'DF1',
        n: 2,
        amountFen: '200050',
        status: 'returned',
        reason: '账户已销户 AC04；closed in May',
        on: '2026-11-14',
      },
    },
  ])
  expect(file.refused).toMatchObject([{ row: 3, code: 'bank-status-underway' }])
})

const statement = (entries: string) =>
  '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>' +
  `${entries}</Stmt></BkToCstmrStmt></Document>`
const entry = (direction: string, state: string, details: string) =>
  `<Ntry><Amt Ccy="CNY">10.00</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>${state}</Sts>` +
  `<BookgDt><Dt>2026-11-15</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`
const details = (reference: string, more = '') =>
  `<TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs><Amt Ccy="CNY">5.00</Amt>${more}</TxDtls>`

test('camt.053 gives payments by its debits and returns by its credits with a reason; other movements are left', () => {
  const file = readIsoResults(
    statement(
      entry('DBIT', '<Cd>BOOK</Cd>', `${details('DF1-1')}${details('DF1-2')}`) +
        entry('CRDT', 'BOOK', details('DF1-2', '<RtrInf><Rsn><Cd>BE01</Cd></Rsn></RtrInf>')) +
        entry('CRDT', 'BOOK', details('LABOUR COST 10')) +
        entry('DBIT', 'PDNG', details('DF1-3')),
    ),
  )
  expect(file.rows.map(({ line, value }) => [line, value.n, value.status, value.reason, value.amountFen])).toEqual([
    [1, 1, 'paid', undefined, '500'],
    [2, 2, 'paid', undefined, '500'],
    [3, 2, 'returned', '户名不符 BE01', '500'],
  ])
})

test.each([
  ['cut off', status(HEAD).slice(0, -20), 'iso-broken'],
  ['with a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${status(HEAD)}`, 'iso-broken'],
  [
    'another message',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><Other/></Document>',
    'iso-broken',
  ],
  ['the state of the group alone', status(`${HEAD}<OrgnlPmtInfAndSts/>`), 'iso-no-payment'],
])('a file %s is refused whole', (_, text, code) => {
  expect(readIsoResults(text)).toMatchObject({ rows: [], broken: true, refused: [{ code }] })
})
