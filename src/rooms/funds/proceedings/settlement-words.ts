import type { ProblemDef } from '../../../kernel/index.ts'
import { PROJECT_UNKNOWN } from './words.ts'

/** Refusals of the settlement of a node. */

export const APPLY_PROBLEMS = {
  ...PROJECT_UNKNOWN,
  'node-unknown': {
    kind: 'missing',
    says: { zh: '合同里没有编号为 {node} 的结算节点。', en: 'The contract has no settlement node {node}.' },
    fix: { zh: '先登记合同约定的结算节点。', en: 'Record the nodes of the contract first.' },
    cite: { instrument: 'fin183', article: '全文' },
  },
  'node-under-way': {
    kind: 'conflict',
    says: { zh: '节点 {node} 已经申请过结算。', en: 'Node {node} is being settled or was settled.' },
    fix: { zh: '看这个节点的办理经过；要重报的先撤回。', en: 'See its proceeding; withdraw it to apply again.' },
  },
  'nothing-measured': {
    kind: 'invalid',
    says: { zh: '本期完成价款要大于零。', en: 'The value of the work done must be above zero.' },
    fix: { zh: '照计量报告填。', en: 'Enter what the measurement report says.' },
  },
  'above-contract': {
    kind: 'refused',
    says: {
      zh: '各期累计 {total} 元，超过合同额 {contract} 元，没有写变更文件。',
      en: 'All nodes together make ¥{total}, above the contract sum of ¥{contract}, and no change order is named.',
    },
    fix: { zh: '写明变更、签证文件，或者改正价款。', en: 'Name the change order, or correct the value.' },
    cite: { instrument: 'fin183', article: '全文' },
  },
} as const satisfies Record<string, ProblemDef>

export const CONFIRM_PROBLEMS = {
  'nothing-confirmed': {
    kind: 'invalid',
    says: { zh: '确认的价款是零。', en: 'The confirmed value is zero.' },
    fix: { zh: '都不认可的，提出异议。', en: 'Dispute the application if nothing is accepted.' },
    cite: { instrument: 'sme802', article: '15' },
  },
  'above-measured': {
    kind: 'refused',
    says: {
      zh: '填的 {given} 元超过申请的 {measured} 元。',
      en: '¥{given} is above the ¥{measured} applied for.',
    },
    fix: { zh: '核对金额；漏报的由承包人另行申请。', en: 'Check the sum; what was left out is applied for anew.' },
  },
  'below-undisputed': {
    kind: 'refused',
    says: { zh: '低于已经确认没有争议的部分。', en: 'This is below the part nobody disputed.' },
    fix: { zh: '核对金额；确定的价款不少于没有争议的部分。', en: 'Check it; the undisputed part stands.' },
    cite: { instrument: 'sme802', article: '15' },
  },
} as const satisfies Record<string, ProblemDef>

export const DEEM_PROBLEMS = {
  'silence-not-agreed': {
    kind: 'refused',
    says: {
      zh: '合同没有约定逾期不审就视为认可。',
      en: 'The contract does not say that silence accepts.',
    },
    fix: {
      zh: '催告建设单位审核；逾期已经预警，可以请行业主管部门督促。',
      en: 'Press the owner; the delay is a warning already, and the sector authority can be asked to act.',
    },
    cite: { instrument: 'sc2020-25', article: '21' },
  },
  'review-running': {
    kind: 'refused',
    says: { zh: '审核期限到 {day} 才满。', en: 'The time for the review runs until {day}.' },
    fix: { zh: '期满仍没有答复的，再办。', en: 'Come back when it has passed without an answer.' },
    cite: { instrument: 'fin369', article: '13' },
  },
} as const satisfies Record<string, ProblemDef>

export const PAY_PROBLEMS = {
  'nothing-paid': {
    kind: 'invalid',
    says: { zh: '付款金额要大于零。', en: 'The sum must be above zero.' },
    fix: { zh: '照银行凭证填。', en: 'Enter what the bank paper says.' },
  },
  'more-than-confirmed': {
    kind: 'refused',
    says: {
      zh: '还可以付 {left} 元，填的是 {given} 元，超过已完成的工程价款。',
      en: '¥{left} of the confirmed value is open; ¥{given} was given.',
    },
    fix: { zh: '核对金额；多付的要退回。', en: 'Check the sum; an over-payment is returned.' },
    cite: { instrument: 'fin183', article: '全文' },
  },
} as const satisfies Record<string, ProblemDef>

export const SETTLE_PROBLEMS = {
  'paid-short': {
    kind: 'refused',
    says: {
      zh: '最低应付 {least} 元，只付了 {paid} 元，不能结清。',
      en: 'At least ¥{least} is due and ¥{paid} was paid: the node cannot be closed.',
    },
    fix: { zh: '付足后再结清；拖欠的会预警。', en: 'Pay it first; the delay is a warning.' },
    cite: { instrument: 'fin183', article: '全文' },
  },
} as const satisfies Record<string, ProblemDef>
