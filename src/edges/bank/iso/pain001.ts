import { XMLBuilder } from 'fast-xml-parser'
import { type Fen, type Instant, isCnapsNumber, yuanOf } from '../../../kernel/index.ts'
import type { BankOrder } from '../orders.ts'

/**
 * The order as an ISO 20022 customer credit transfer (pain.001), in the two versions banks take. A salary batch in
 * yuan: accounts as `Othr/Id`, banks by their CNAPS number where it is known, else by name.
 */

export const PAIN_VERSIONS = ['pain.001.001.03', 'pain.001.001.09'] as const
export type PainVersion = (typeof PAIN_VERSIONS)[number]

/** ISO 20022 Max35Text: message and end-to-end identifiers. */
export const IDENTIFIER_LENGTH = 35
/** ISO 20022 Max140Text: names and the unstructured remittance line. */
const NAME_LENGTH = 140
const SALARY = 'SALA'
const CURRENCY = 'CNY'
const CLEARING = 'CNAPS'

/** What the bank repeats of an item: batch and number, so that an answer alone finds it. */
export const endToEndOf = (batchNo: string, n: number): string => `${batchNo}-${n}`

/** Can the batch be written? Batch and highest number must fit an identifier. */
export function fitsPain001({ batchNo, items }: Pick<BankOrder, 'batchNo' | 'items'>): boolean {
  const highest = items.reduce((most, item) => Math.max(most, item.n), 0)
  return endToEndOf(batchNo, highest).length <= IDENTIFIER_LENGTH && /^[\w./:?()+,' -]+$/.test(batchNo)
}

/**
 * The message, UTF-8.
 *
 * @param createdAt  when the file is made
 */
export function writePain001(order: BankOrder, version: PainVersion, createdAt: Instant): Buffer {
  const total = order.items.reduce<Fen>((sum, item) => sum + item.amountFen, 0n)
  const sums = { NbOfTxs: String(order.items.length), CtrlSum: yuanOf(total) }
  const initiator = { Nm: text(order.payer.name), ...organisation(order.payer.creditCode) }
  const payment = {
    PmtInfId: order.batchNo,
    PmtMtd: 'TRF',
    BtchBookg: 'true',
    ...sums,
    PmtTpInf: { CtgyPurp: { Cd: SALARY } },
    ReqdExctnDt: version === 'pain.001.001.03' ? order.on : { Dt: order.on },
    Dbtr: initiator,
    DbtrAcct: { ...account(order.payer.account), Ccy: CURRENCY },
    DbtrAgt: agent(order.payer.bankCode, order.payer.bankName),
    CdtTrfTxInf: order.items.map(item => ({
      PmtId: { InstrId: endToEndOf(order.batchNo, item.n), EndToEndId: endToEndOf(order.batchNo, item.n) },
      Amt: { InstdAmt: { '@Ccy': CURRENCY, '#text': yuanOf(item.amountFen) } },
      ...(item.bankCode || item.bankName ? { CdtrAgt: agent(item.bankCode, item.bankName) } : {}),
      Cdtr: { Nm: text(item.name) },
      CdtrAcct: account(item.cardNumber),
      Purp: { Cd: SALARY },
      RmtInf: { Ustrd: text(order.use) },
    })),
  }
  const message = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:${version}`,
      CstmrCdtTrfInitn: {
        GrpHdr: { MsgId: order.batchNo, CreDtTm: createdAt, ...sums, InitgPty: initiator },
        PmtInf: payment,
      },
    },
  }
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true })
  return Buffer.from(builder.build(message) as string, 'utf8')
}

/** Without what XML cannot hold, cut to the length of a name. */
function text(given: string): string {
  return given
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, NAME_LENGTH)
}

const account = (number: string) => ({ Id: { Othr: { Id: number } } })

const organisation = (creditCode: string | undefined) =>
  creditCode ? { Id: { OrgId: { Othr: { Id: creditCode } } } } : {}

/** A bank: its CNAPS number when it is one, its name when it is known. */
function agent(code: string | undefined, name: string | undefined) {
  return {
    FinInstnId: {
      ...(code && isCnapsNumber(code) ? { ClrSysMmbId: { ClrSysId: { Cd: CLEARING }, MmbId: code } } : {}),
      ...(name ? { Nm: text(name) } : {}),
      ...(code && !isCnapsNumber(code) ? { Othr: { Id: code } } : {}),
    },
  }
}
