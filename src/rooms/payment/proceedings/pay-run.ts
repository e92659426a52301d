import { Type } from 'typebox'
import { actOf, field, formatYuan, MonthText, proceeding, Prose } from '../../../kernel/index.ts'
import { PROJECT_UNKNOWN } from '../../registry/facts/words.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { samePayable } from '../decide.ts'
import type { Payable, PayRunFacts } from '../facts.ts'

/**
 * A pay run of one month of one project: prepared from sealed sheets by the site wage officer, approved by a second
 * person of the general contractor, and only then an order to the bank.
 *
 * 条例第三十一条。
 */

const act = actOf<PayRunFacts, Payable | null>()
const says = (zh: string, en: string) => field(zh, en, Prose)

export const payRun = proceeding<PayRunFacts>()({
  name: 'payRun',
  version: 1,
  room: 'payment',
  label: { zh: '工资发放', en: 'Pay run' },
  about: 'project',
  begins: { project: '', month: '', items: [], totalFen: '0' },
  states: {
    prepared: { zh: '待审批', en: 'To be approved' },
    issued: { zh: '已发指令', en: 'Ordered' },
    rejected: { zh: '已退回', en: 'Sent back' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['issued', 'rejected', 'withdrawn'],
  acts: {
    prepare: act({
      label: { zh: '准备发放', en: 'Prepare the pay run' },
      may: 'payment.write',
      cites: [{ instrument: 'reg724', article: '31' }],
      needsEvidence: true,
      input: Type.Object({ project: ProjectCode, month: field('工资月份', 'Wage month', MonthText) }),
      problems: {
        ...PROJECT_UNKNOWN,
        'sheet-not-sealed': {
          kind: 'refused',
          says: {
            zh: '{month} 还没有封存的工资表：没有工人签字、总包审核的工资表，不能发放。',
            en: 'No sheet of {month} is sealed: nothing is paid without a sheet signed by the workers and reviewed.',
          },
          fix: {
            zh: '先公示、签字、审核，封存工资表。',
            en: 'Display the sheet, have it signed and reviewed, and seal it.',
          },
          cite: { instrument: 'reg724', article: '31' },
        },
        'nothing-to-pay': {
          kind: 'refused',
          says: {
            zh: '{month} 的工资都已经发出指令，没有要发的。',
            en: 'Everything due for {month} is ordered already; nothing is left to pay.',
          },
          fix: {
            zh: '银行退回的，等退回结果入库后再准备。',
            en: 'Prepare it again when the bank has sent something back.',
          },
        },
        'account-short': {
          kind: 'refused',
          says: {
            zh: '专户为 {month} 只剩 {left} 元，第一名工人的 {first} 元也不够。',
            en: 'The wage account has only ¥{left} left for {month}; that does not cover the first worker, ¥{first}.',
          },
          fix: {
            zh: '请建设单位拨付人工费，拨付登记后再准备。',
            en: 'Have the owner transfer the labour cost, and prepare when the transfer is recorded.',
          },
          cite: { instrument: 'reg724', article: '29' },
        },
        'card-missing': {
          kind: 'refused',
          says: {
            zh: '{people} 名工人没有登记本人工资卡，其余没有要发的。',
            en: '{people} workers have no wage card of their own on record, and nobody else is to be paid.',
          },
          fix: {
            zh: '登记工人本人的银行卡或社保卡。',
            en: 'Register a bank or social security card of the worker himself.',
          },
          cite: { instrument: 'reg724', article: '31' },
        },
      },
      guard({ input, evidence }) {
        if (evidence === null)
          return [{ code: 'project-unknown', at: '/input/project', with: { project: input.project } }]
        const { month } = input
        if (!evidence.isSealed) return [{ code: 'sheet-not-sealed', at: '/input/month', with: { month } }]
        if (evidence.items.length > 0) return []
        const [first] = evidence.uncovered
        if (first) {
          const with_ = { month, left: formatYuan(BigInt(evidence.poolFen)), first: formatYuan(BigInt(first.fen)) }
          return [{ code: 'account-short', at: '/input/month', with: with_ }]
        }
        const people = evidence.withoutCard.length
        if (people > 0) return [{ code: 'card-missing', at: '/input/month', with: { people } }]
        return [{ code: 'nothing-to-pay', at: '/input/month', with: { month } }]
      },
      fold(facts, input, entry) {
        const payable = entry.evidence as Payable | null
        return {
          ...facts,
          project: input.project,
          month: input.month,
          items: payable?.items ?? [],
          totalFen: String((payable?.items ?? []).reduce((sum, item) => sum + BigInt(item.fen), BigInt(0))),
        }
      },
    }),
    approve: act({
      label: { zh: '审批，发出指令', en: 'Approve and order' },
      may: 'payment.approve',
      cites: [{ instrument: 'reg724', article: '31' }],
      papers: [{ zh: '农民工工资代发清单', en: 'List of wages to be paid by the bank' }],
      notBy: ['prepare'],
      stands: true,
      needsEvidence: true,
      input: Type.Object({ says: says('审批意见', 'What was approved') }),
      problems: {
        'changed-meanwhile': {
          kind: 'conflict',
          says: {
            zh: '准备之后工资表、专户或指令变了：现在该发 {now} 元，准备的是 {prepared} 元。',
            en: 'Sheets, account or orders have changed since: now ¥{now} is payable, ¥{prepared} was prepared.',
          },
          fix: { zh: '退回，重新准备。', en: 'Send it back and prepare it again.' },
        },
      },
      guard({ facts, evidence }) {
        if (evidence !== null && samePayable(facts.items, evidence.items)) return []
        const now = (evidence?.items ?? []).reduce((sum, item) => sum + BigInt(item.fen), BigInt(0))
        return [
          {
            code: 'changed-meanwhile',
            with: { now: formatYuan(now), prepared: formatYuan(BigInt(facts.totalFen)) },
          },
        ]
      },
    }),
    reject: act({
      label: { zh: '退回', en: 'Send back' },
      may: 'payment.approve',
      notBy: ['prepare'],
      input: Type.Object({ says: says('理由', 'Reason') }),
    }),
    withdraw: act({
      label: { zh: '撤回', en: 'Withdraw' },
      may: 'payment.write',
      input: Type.Object({ says: says('理由', 'Reason') }),
    }),
  },
  table: {
    none: { prepare: 'prepared' },
    prepared: { approve: 'issued', reject: 'rejected', withdraw: 'withdrawn' },
    issued: {},
    rejected: {},
    withdrawn: {},
  },
  clocks: {},
})
