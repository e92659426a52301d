import { Type } from 'typebox'
import { actOf, FenAmount, field, formatYuan, NameText, proceeding } from '../../../kernel/index.ts'
import { DocumentText, listOfPeople, ReferenceText, SiteCardText } from '../facts/texts.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { claimFen, sumFen, unpaidFen } from '../decide/fund.ts'
import { type AdvanceEvidence, type AdvanceFacts, type AdvanceReason, RegionCodeText } from '../facts/fund.ts'
import { REGION_NOT_YOURS, says } from './words.ts'

/**
 * An advance out of a county's emergency fund: applied for, decided by a second person within the law's limits, paid
 * worker by worker, recovered from the debtor.
 *
 * 条例第六十三条。
 */

const act = actOf<AdvanceFacts, AdvanceEvidence>()
const REASON = Type.Unsafe<AdvanceReason>(
  Type.Union([
    field('用人单位一时难以支付', 'The employer cannot pay for the moment', Type.Literal('cannotPay')),
    field('用人单位拖欠后逃匿', 'The employer absconded', Type.Literal('absconded')),
  ]),
)
const siteCard = SiteCardText
const BEGINS: AdvanceFacts = {
  region: 0,
  projectId: '',
  project: '',
  debtor: '',
  reason: 'cannotPay',
  lines: [],
  decidedOn: null,
  decidedFen: '0',
  paidFen: '0',
  recoveredFen: '0',
  lastFen: '0',
  lastWorkers: [],
}

export const fundAdvance = proceeding<AdvanceFacts>()({
  name: 'fundAdvance',
  version: 1,
  room: 'funds',
  label: { zh: '应急周转金垫付', en: 'Advance from the emergency fund' },
  about: 'region',
  begins: BEGINS,
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    decided: { zh: '已决定，待发放', en: 'Decided, to be paid' },
    paying: { zh: '发放中', en: 'Being paid' },
    recovering: { zh: '追偿中', en: 'Being recovered' },
    closed: { zh: '已追回', en: 'Recovered' },
    rejected: { zh: '不予垫付', en: 'Rejected' },
    writtenOff: { zh: '已核销', en: 'Written off' },
  },
  ends: ['closed', 'rejected', 'writtenOff'],
  acts: {
    apply: act({
      label: { zh: '申请垫付', en: 'Apply for an advance' },
      may: 'funds.advance',
      cites: [{ instrument: 'reg724', article: '63' }],
      needsEvidence: true,
      input: Type.Object({
        region: RegionCodeText,
        project: ProjectCode,
        reason: field('动用原因', 'Reason', REASON),
        debtor: field('欠薪单位', 'Employer in arrears', NameText),
        workers: field(
          '工人',
          'Workers',
          listOfPeople(Type.Object({ siteCard, owedFen: field('欠薪', 'Owed', FenAmount) })),
        ),
      }),
      problems: {
        ...REGION_NOT_YOURS,
        'no-fund': {
          kind: 'missing',
          says: { zh: '这个县区还没有设立应急周转金。', en: 'This county has no emergency fund yet.' },
          fix: { zh: '先登记周转金，或者用市级周转金。', en: "Register the fund first, or use the city's." },
          cite: { instrument: 'reg724', article: '63' },
        },
        'worker-unknown': {
          kind: 'missing',
          says: { zh: '项目里没有工号 {card}。', en: 'The project has no worker with site card {card}.' },
          fix: { zh: '核对工号，先做实名登记。', en: 'Check the card; register the worker first.' },
          cite: { instrument: 'reg724', article: '28' },
        },
        'worker-twice': {
          kind: 'invalid',
          says: { zh: '工号 {card} 写了两次。', en: 'Site card {card} is given twice.' },
          fix: { zh: '一人写一行。', en: 'Write one line a worker.' },
        },
      },
      guard({ input, evidence }) {
        if (!evidence.hasFund) return [{ code: 'no-fund', at: '/input/region' }]
        const workers = evidence.workers ?? []
        return input.workers.flatMap((each, index) => {
          const at = `/input/workers/${index}/siteCard`
          const worker = workers[index] ?? null
          if (worker === null) return [{ code: 'worker-unknown', at, with: { card: each.siteCard } }]
          return workers.indexOf(worker) < index ? [{ code: 'worker-twice', at, with: { card: each.siteCard } }] : []
        })
      },
      fold(facts, input, entry) {
        const evidence = entry.evidence as AdvanceEvidence
        return {
          ...facts,
          region: input.region,
          project: input.project,
          projectId: evidence.projectId ?? '',
          debtor: input.debtor,
          reason: input.reason,
          lines: input.workers.map((each, index) => ({
            worker: evidence.workers?.[index] ?? '',
            siteCard: each.siteCard,
            owedFen: each.owedFen,
            grantedFen: '0',
            paidOn: null,
          })),
        }
      },
    }),
    decide: act({
      label: { zh: '决定垫付', en: 'Decide the advance' },
      may: 'funds.approve',
      cites: [{ instrument: 'reg724', article: '63' }],
      papers: [{ zh: '应急周转金垫付决定', en: 'Decision on an advance from the emergency fund' }],
      notBy: ['apply'],
      stands: true,
      needsEvidence: true,
      input: Type.Object({ document: field('政府批准文号', 'Approval of the government', DocumentText) }),
      problems: {
        'fund-empty': {
          kind: 'refused',
          says: { zh: '周转金余额 {left} 元，不够垫付。', en: 'The fund holds ¥{left}; nothing can be advanced.' },
          fix: { zh: '先补充周转金，或者追回以前的垫付款。', en: 'Replenish it first, or recover earlier advances.' },
          cite: { instrument: 'reg724', article: '63' },
        },
      },
      guard({ evidence }) {
        return sumFen(evidence.grants ?? []) === '0'
          ? [{ code: 'fund-empty', with: { left: formatYuan(BigInt(evidence.fundFen)) } }]
          : []
      },
      fold(facts, _input, entry) {
        const grants = (entry.evidence as AdvanceEvidence).grants ?? []
        const decidedFen = sumFen(grants)
        return {
          ...facts,
          decidedOn: entry.happenedOn,
          decidedFen,
          lastFen: decidedFen,
          lines: facts.lines.map((line, index) => ({ ...line, grantedFen: grants[index] ?? '0' })),
        }
      },
    }),
    reject: act({
      label: { zh: '不予垫付', en: 'Reject' },
      may: 'funds.approve',
      input: Type.Object({ says: says('理由', 'Reasons') }),
    }),
    pay: act({
      label: { zh: '发放到人', en: 'Pay the workers' },
      may: 'funds.advance',
      stands: true,
      input: Type.Object({
        reference: field('银行凭证号', 'Bank reference', ReferenceText),
        paid: field('到账的工人', 'Workers who were paid', listOfPeople(siteCard)),
      }),
      problems: {
        'not-granted': {
          kind: 'refused',
          says: { zh: '工号 {card} 没有垫付额，或者已经发放。', en: 'Nothing is granted and unpaid for card {card}.' },
          fix: { zh: '只报还没到账的人。', en: 'Name only those who are granted and not paid yet.' },
        },
      },
      guard({ facts, input }) {
        const open = new Set(
          facts.lines.filter(line => line.paidOn === null && line.grantedFen !== '0').map(line => line.siteCard),
        )
        return input.paid.flatMap((card, index) => {
          const isOpen = open.delete(card)
          return isOpen ? [] : [{ code: 'not-granted', at: `/input/paid/${index}`, with: { card } }]
        })
      },
      fold(facts, input, entry) {
        const now = new Set(input.paid)
        const paid = facts.lines.filter(line => now.has(line.siteCard))
        const lastFen = sumFen(paid.map(line => line.grantedFen))
        return {
          ...facts,
          paidFen: sumFen([facts.paidFen, lastFen]),
          lastFen,
          lastWorkers: paid.map(line => line.worker),
          lines: facts.lines.map(line => (now.has(line.siteCard) ? { ...line, paidOn: entry.happenedOn } : line)),
        }
      },
    }),
    endPayout: act({
      label: { zh: '结束发放，余款退回', en: 'End the payout, give the rest back' },
      may: 'funds.advance',
      stands: true,
      input: Type.Object({ says: says('没有发放的原因', 'Why the rest was not paid') }),
      fold: facts => ({ ...facts, lastFen: unpaidFen(facts.lines) }),
    }),
    recover: act({
      label: { zh: '追偿到账', en: 'Recovered from the debtor' },
      may: 'funds.advance',
      cites: [{ instrument: 'reg724', article: '63' }],
      stands: true,
      input: Type.Object({
        amountFen: field('追回金额', 'Sum', FenAmount),
        reference: field('银行凭证号', 'Bank reference', ReferenceText),
      }),
      problems: {
        'more-than-claim': {
          kind: 'refused',
          says: {
            zh: '还能追偿 {claim} 元，填的是 {given} 元。',
            en: '¥{claim} can be recovered; ¥{given} was given.',
          },
          fix: { zh: '核对金额；多付的退给付款人。', en: 'Check the sum; give back what was overpaid.' },
        },
        'nothing-given': {
          kind: 'invalid',
          says: { zh: '追回金额要大于零。', en: 'The sum must be above zero.' },
          fix: { zh: '照银行凭证填。', en: 'Enter what the bank paper says.' },
        },
      },
      guard({ facts, input }) {
        const [claim, given] = [claimFen(facts), BigInt(input.amountFen)]
        if (given === 0n) return [{ code: 'nothing-given', at: '/input/amountFen' }]
        if (given <= claim) return []
        const more = { claim: formatYuan(claim), given: formatYuan(given) }
        return [{ code: 'more-than-claim', at: '/input/amountFen', with: more }]
      },
      fold: (facts, input) => ({
        ...facts,
        lastFen: input.amountFen,
        recoveredFen: sumFen([facts.recoveredFen, input.amountFen]),
      }),
    }),
    close: act({
      label: { zh: '追偿完毕', en: 'Close' },
      may: 'funds.advance',
      input: Type.Object({ says: says('说明', 'Note') }),
      problems: {
        'claim-open': {
          kind: 'refused',
          says: { zh: '还有 {claim} 元没有追回。', en: '¥{claim} is not recovered yet.' },
          fix: { zh: '继续追偿，或者按规定核销。', en: 'Go on recovering, or write it off by the rules.' },
          cite: { instrument: 'reg724', article: '63' },
        },
      },
      guard: ({ facts }) =>
        claimFen(facts) > 0n ? [{ code: 'claim-open', with: { claim: formatYuan(claimFen(facts)) } }] : [],
    }),
    writeOff: act({
      label: { zh: '核销', en: 'Write off' },
      may: 'funds.approve',
      stands: true,
      input: Type.Object({ document: field('核销批准文号', 'Approval of the write-off', DocumentText) }),
      notBy: ['apply'],
      fold: facts => ({ ...facts, lastFen: String(claimFen(facts)) }),
    }),
  },
  table: {
    none: { apply: 'applied' },
    applied: { decide: 'decided', reject: 'rejected' },
    decided: { pay: 'paying', endPayout: 'recovering' },
    paying: { pay: 'paying', endPayout: 'recovering', recover: 'paying' },
    recovering: { recover: 'recovering', close: 'closed', writeOff: 'writtenOff' },
    closed: {},
    rejected: {},
    writtenOff: {},
  },
  clocks: {},
})
