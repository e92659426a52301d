import type { ProblemDef } from '../../../kernel/index.ts'
import { PROJECT_UNKNOWN } from './words.ts'

/** Refusals of asset pledges. */

export const VALUE_PROBLEMS = {
  'value-zero': {
    kind: 'invalid',
    says: { zh: '评估价值要大于零。', en: 'The value must be above zero.' },
    fix: { zh: '照评估报告填。', en: 'Enter what the valuation says.' },
  },
  'valuation-expired': {
    kind: 'refused',
    says: { zh: '评估只到 {day} 有效。', en: 'The valuation was valid until {day} only.' },
    fix: { zh: '先重新评估。', en: 'Have the asset valued again.' },
  },
  'valuation-later': {
    kind: 'invalid',
    says: { zh: '评估日 {day} 还没有到。', en: 'The day of the valuation, {day}, has not come yet.' },
    fix: { zh: '改正评估日。', en: 'Correct the day.' },
  },
} as const satisfies Record<string, ProblemDef>

export const BEGIN_PROBLEMS = {
  ...PROJECT_UNKNOWN,
  ...VALUE_PROBLEMS,
  'asset-taken': {
    kind: 'conflict',
    says: { zh: '这项资产已经抵押在 {number}。', en: 'This asset is pledged already, by {number}.' },
    fix: { zh: '换一项资产，或者先解除原来的抵押。', en: 'Name another asset, or have that pledge released first.' },
  },
} as const satisfies Record<string, ProblemDef>

export const REALISE_PROBLEMS = {
  ...VALUE_PROBLEMS,
  'nothing-realised': {
    kind: 'invalid',
    says: { zh: '变现所得要大于零。', en: 'The proceeds must be above zero.' },
    fix: { zh: '照银行凭证填。', en: 'Enter what the bank paper says.' },
  },
  'earlier-first': {
    kind: 'refused',
    says: { zh: '排在前面的“{asset}”还没有变现。', en: '“{asset}” comes first and is not realised yet.' },
    fix: {
      zh: '按约定的顺序变现；前面的不再抵押的先解除。',
      en: 'Keep the agreed order, or release that asset first.',
    },
  },
  'above-value': {
    kind: 'refused',
    says: {
      zh: '所得 {given} 元高于评估价值 {value} 元，没有写原因。',
      en: 'Proceeds of ¥{given} are above the value of ¥{value}, and no reason is given.',
    },
    fix: { zh: '写明原因，或者改正金额。', en: 'Give the reason, or correct the sum.' },
  },
} as const satisfies Record<string, ProblemDef>

export const PAY_PROBLEMS = {
  'not-owed': {
    kind: 'refused',
    says: { zh: '工号 {card} 在这个项目没有被欠薪，或者已经付清。', en: 'Nothing is owed to site card {card} here.' },
    fix: { zh: '只发给还被欠薪的人。', en: 'Pay only those who are still owed.' },
    cite: { instrument: 'reg724', article: '11' },
  },
  'more-than-owed': {
    kind: 'refused',
    says: {
      zh: '工号 {card} 还被欠 {owed} 元，填的是 {given} 元。',
      en: 'Site card {card} is owed ¥{owed}; ¥{given} was given.',
    },
    fix: { zh: '减到欠薪数额。', en: 'Lower it to what is owed.' },
    cite: { instrument: 'reg724', article: '11' },
  },
  'worker-twice': {
    kind: 'invalid',
    says: { zh: '工号 {card} 写了两次。', en: 'Site card {card} is given twice.' },
    fix: { zh: '一人写一行。', en: 'Write one line a worker.' },
  },
  'proceeds-short': {
    kind: 'refused',
    says: {
      zh: '变现所得只剩 {left} 元，不够 {given} 元。',
      en: '¥{left} is left of the proceeds; ¥{given} was asked.',
    },
    fix: { zh: '减少金额，或者先变现下一项资产。', en: 'Lower the sums, or realise the next asset first.' },
  },
} as const satisfies Record<string, ProblemDef>

export const CLOSE_PROBLEMS = {
  'still-owed': {
    kind: 'refused',
    says: {
      zh: '还剩 {left} 元，而工人还被欠 {owed} 元，不能退给欠薪单位。',
      en: '¥{left} is left while workers are owed ¥{owed}: it may not go back to the firm.',
    },
    fix: { zh: '先发放到人。', en: 'Pay the workers first.' },
  },
} as const satisfies Record<string, ProblemDef>
