import { type Static, Type } from 'typebox'
import {
  actOf,
  type Day,
  FenAmount,
  field,
  formatYuan,
  type Problem,
  proceeding,
  type RecordedAct,
} from '../../../kernel/index.ts'
import { paidOf } from '../decide/pledge.ts'
import {
  Agreement,
  type PledgeEvidence,
  type PledgeFacts,
  PledgeInput,
  type PledgeWay,
  Valuation,
} from '../facts/pledge.ts'
import { listOfPeople, ReferenceText, SiteCardText } from '../facts/texts.ts'
import { BEGIN_PROBLEMS, CLOSE_PROBLEMS, PAY_PROBLEMS, REALISE_PROBLEMS, VALUE_PROBLEMS } from './pledge-words.ts'
import { says } from './words.ts'

/**
 * An asset of a firm in arrears, pledged for its workers' wages: registered, agreed by a second person with the firm
 * and
 * the workers' representative, realised in its order, paid to those who are owed.
 *
 * 1号文（十六）：探索以抵押等方式偿付。条例第十一条：工资以货币支付，实物不得替代：so only proceeds reach workers.
 */

const act = actOf<PledgeFacts, PledgeEvidence>()
const WAY = Type.Unsafe<PledgeWay>(
  Type.Union([
    field('协议转让', 'Sale', Type.Literal('sale')),
    field('拍卖', 'Auction', Type.Literal('auction')),
    field('收取应收款', 'Collection of the receivable', Type.Literal('collection')),
    field('欠薪单位付款赎回', 'Redeemed by the firm', Type.Literal('redemption')),
  ]),
)
const Asset = Type.Object(PledgeInput)
type Asset = Static<typeof Asset>
type Valued = Pick<Asset, 'valueFen' | 'valuedBy' | 'valuedOn' | 'validUntil'>
const BEGINS: PledgeFacts = {
  project: '',
  debtor: '',
  debtorCode: '',
  assetKind: 'other',
  assetKey: '',
  asset: '',
  valueFen: '0',
  valuedBy: '',
  valuedOn: null,
  validUntil: null,
  rank: 1,
  agreedOn: null,
  realisedOn: null,
  proceedsFen: '0',
  payments: [],
  last: [],
}

function valueFlaws(given: Valued, on: Day): readonly Problem[] {
  if (given.valueFen === '0') return [{ code: 'value-zero', at: '/input/valueFen' }]
  if (given.valuedOn > on) return [{ code: 'valuation-later', at: '/input/valuedOn', with: { day: given.valuedOn } }]
  return given.validUntil < on
    ? [{ code: 'valuation-expired', at: '/input/validUntil', with: { day: given.validUntil } }]
    : []
}
const valued = ({ valueFen, valuedBy, valuedOn, validUntil }: Valued) => ({ valueFen, valuedBy, valuedOn, validUntil })

function beginFlaws(given: { input: Asset; evidence: PledgeEvidence; on: Day }): readonly Problem[] {
  const { takenBy } = given.evidence
  if (takenBy) return [{ code: 'asset-taken', at: '/input/assetKey', with: { number: takenBy } }]
  return valueFlaws(given.input, given.on)
}

function begun(facts: PledgeFacts, input: Asset): PledgeFacts {
  const { project, debtor, debtorCode, assetKind, assetKey, asset, rank } = input
  return { ...facts, project, debtor, debtorCode, assetKind, assetKey, asset, rank, ...valued(input) }
}

const begin = (zh: string, en: string, may: string) =>
  act({
    label: { zh, en },
    may,
    cites: [{ instrument: 'reg724', article: '11' }],
    needsEvidence: true,
    input: Asset,
    problems: BEGIN_PROBLEMS,
    guard: beginFlaws,
    fold: begun,
  })

const money = {
  realise: act({
    label: { zh: '变现', en: 'Realise' },
    may: 'funds.pledge',
    stands: true,
    needsEvidence: true,
    input: Type.Object({
      way: field('变现方式', 'How', WAY),
      proceedsFen: field('变现所得', 'Proceeds', FenAmount),
      reference: field('银行凭证号', 'Bank reference', ReferenceText),
      reason: Type.Optional(says('高于评估价值的原因', 'Why above the value')),
    }),
    problems: REALISE_PROBLEMS,
    guard({ facts, input, evidence, on }) {
      if (evidence.earlier) return [{ code: 'earlier-first', with: { asset: evidence.earlier } }]
      if (facts.validUntil !== null && facts.validUntil < on)
        return [{ code: 'valuation-expired', with: { day: facts.validUntil } }]
      if (input.proceedsFen === '0') return [{ code: 'nothing-realised', at: '/input/proceedsFen' }]
      const [given, value] = [BigInt(input.proceedsFen), BigInt(facts.valueFen)]
      if (given <= value || input.reason !== undefined) return []
      const more = { given: formatYuan(given), value: formatYuan(value) }
      return [{ code: 'above-value', at: '/input/proceedsFen', with: more }]
    },
    fold: (facts, input, entry) => ({ ...facts, proceedsFen: input.proceedsFen, realisedOn: entry.happenedOn }),
  }),
  payOut: act({
    label: { zh: '发放到人', en: 'Pay the workers' },
    may: 'funds.approve',
    cites: [{ instrument: 'reg724', article: '11' }],
    stands: true,
    needsEvidence: true,
    input: Type.Object({
      reference: field('银行凭证号', 'Bank reference', ReferenceText),
      paid: field(
        '发放的工人',
        'Workers paid',
        listOfPeople(Type.Object({ siteCard: SiteCardText, amountFen: field('金额', 'Sum', FenAmount) })),
      ),
    }),
    problems: PAY_PROBLEMS,
    guard: ({ input, evidence }) => payFlaws(input.paid, evidence),
    fold(facts, input, entry) {
      const last = paymentsOf(input.paid, entry)
      return { ...facts, last, payments: [...facts.payments, ...last] }
    },
  }),
  close: act({
    label: { zh: '办结，余款退还', en: 'Close, give the rest back' },
    may: 'funds.approve',
    stands: true,
    needsEvidence: true,
    input: Type.Object({ says: says('说明', 'Note') }),
    problems: CLOSE_PROBLEMS,
    guard({ evidence }) {
      const left = BigInt(evidence.balanceFen ?? '0')
      const owed = paidOf(evidence.owed ?? [])
      if (left === 0n || owed === 0n) return []
      return [{ code: 'still-owed', with: { left: formatYuan(left), owed: formatYuan(owed) } }]
    },
  }),
}

type Paid = readonly { readonly siteCard: string; readonly amountFen: string }[]

/** Everybody once, nobody more than he is owed, together not more than there is. */
function payFlaws(paid: Paid, evidence: PledgeEvidence): readonly Problem[] {
  const owed = new Map((evidence.owed ?? []).map(each => [each.siteCard, BigInt(each.fen)]))
  const seen = new Set<string>()
  const flaws = paid.flatMap(({ siteCard: card, amountFen }, index): readonly Problem[] => {
    const at = `/input/paid/${index}`
    if (seen.has(card)) return [{ code: 'worker-twice', at: `${at}/siteCard`, with: { card } }]
    seen.add(card)
    const his = owed.get(card) ?? 0n
    if (his === 0n || amountFen === '0') return [{ code: 'not-owed', at: `${at}/siteCard`, with: { card } }]
    if (BigInt(amountFen) <= his) return []
    const more = { card, owed: formatYuan(his), given: formatYuan(BigInt(amountFen)) }
    return [{ code: 'more-than-owed', at: `${at}/amountFen`, with: more }]
  })
  if (flaws.length > 0) return flaws
  const [left, given] = [BigInt(evidence.balanceFen ?? '0'), paidOf(paid.map(each => ({ fen: each.amountFen })))]
  return given <= left ? [] : [{ code: 'proceeds-short', with: { left: formatYuan(left), given: formatYuan(given) } }]
}

function paymentsOf(paid: Paid, entry: RecordedAct) {
  const owed = new Map(((entry.evidence as PledgeEvidence).owed ?? []).map(each => [each.siteCard, each.worker]))
  return paid.map(({ siteCard, amountFen }) => ({
    worker: owed.get(siteCard) ?? '',
    siteCard,
    fen: amountFen,
    on: entry.happenedOn,
  }))
}

export const assetPledge = proceeding<PledgeFacts>()({
  name: 'assetPledge',
  version: 1,
  room: 'funds',
  label: { zh: '资产抵押偿付', en: 'Asset pledge' },
  about: 'project',
  begins: BEGINS,
  states: {
    offered: { zh: '待签协议', en: 'Offered' },
    agreed: { zh: '已抵押', en: 'Pledged' },
    realised: { zh: '已变现，发放中', en: 'Realised, being paid' },
    closed: { zh: '已办结', en: 'Closed' },
    released: { zh: '已解除', en: 'Released' },
    rejected: { zh: '不接受', en: 'Rejected' },
  },
  ends: ['closed', 'released', 'rejected'],
  acts: {
    offer: begin('欠薪单位提出抵押', 'Offer an asset', 'funds.write'),
    register: begin('登记抵押资产', 'Register an asset', 'funds.pledge'),
    enter: act({
      label: { zh: '补登已签的抵押协议', en: 'Enter an agreement signed before' },
      may: 'funds.approve',
      cites: [{ instrument: 'reg724', article: '11' }],
      needsEvidence: true,
      input: Type.Object({ ...PledgeInput, ...Agreement }),
      problems: BEGIN_PROBLEMS,
      guard: beginFlaws,
      fold: (facts, input, entry) => ({ ...begun(facts, input), agreedOn: entry.happenedOn }),
    }),
    agree: act({
      label: { zh: '签订抵押协议', en: 'Agree the pledge' },
      may: 'funds.pledge',
      notBy: ['offer', 'register'],
      papers: [{ zh: '资产抵押偿付工资协议', en: 'Agreement on pledging an asset for wages' }],
      input: Type.Object(Agreement),
      problems: VALUE_PROBLEMS,
      guard: ({ facts, on }) =>
        facts.validUntil !== null && facts.validUntil < on
          ? [{ code: 'valuation-expired', with: { day: facts.validUntil } }]
          : [],
      fold: (facts, _input, entry) => ({ ...facts, agreedOn: entry.happenedOn }),
    }),
    reject: act({
      label: { zh: '不接受', en: 'Reject' },
      may: 'funds.pledge',
      input: Type.Object({ says: says('理由', 'Reasons') }),
    }),
    revalue: act({
      label: { zh: '重新评估', en: 'Value again' },
      may: 'funds.pledge',
      input: Type.Object(Valuation),
      problems: VALUE_PROBLEMS,
      guard: ({ input, on }) => valueFlaws(input, on),
      fold: (facts, input) => ({ ...facts, ...valued(input) }),
    }),
    ...money,
    release: act({
      label: { zh: '解除抵押', en: 'Release the pledge' },
      may: 'funds.approve',
      notBy: ['agree', 'enter'],
      papers: [{ zh: '解除抵押通知', en: 'Notice of release' }],
      input: Type.Object({ says: says('解除的理由', 'Reason') }),
    }),
  },
  table: {
    none: { offer: 'offered', register: 'offered', enter: 'agreed' },
    offered: { agree: 'agreed', reject: 'rejected', revalue: 'offered' },
    agreed: { revalue: 'agreed', realise: 'realised', release: 'released' },
    realised: { payOut: 'realised', close: 'closed' },
    closed: {},
    released: {},
    rejected: {},
  },
  clocks: {},
})
