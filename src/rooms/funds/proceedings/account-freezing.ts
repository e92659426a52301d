import { Type } from 'typebox'
import { actOf, FenAmount, field, NameText, proceeding } from '../../../kernel/index.ts'
import { ProjectCode } from '../../registry/facts.ts'
import type { FreezingFacts } from '../facts/account-life.ts'
import { DocumentText, ReferenceText } from '../facts/texts.ts'
import { PROJECT_UNKNOWN, says } from './words.ts'

/**
 * Somebody wants to seal, freeze or levy the wage account: recorded, answered with the article, followed until it is
 * lifted.
 *
 * 条例第三十三条：除法律另有规定外，专用账户资金和工资保证金不得因支付为本项目提供劳动的农民工工资之外的原因被查封、冻结或者划拨。
 */

const act = actOf<FreezingFacts, null>()
const REG33 = { instrument: 'reg724', article: '33' } as const
const MEASURE = Type.Unsafe<'seizure' | 'freezing' | 'levy'>(
  Type.Union([
    field('查封', 'Seizure', Type.Literal('seizure')),
    field('冻结', 'Freezing', Type.Literal('freezing')),
    field('划拨', 'Levy', Type.Literal('levy')),
  ]),
)
const GROUND = Type.Unsafe<'other' | 'projectWages'>(
  Type.Union([
    field('其他债务', 'Another debt', Type.Literal('other')),
    field('本项目农民工工资', 'Wages of this project', Type.Literal('projectWages')),
  ]),
)

export const accountFreezing = proceeding<FreezingFacts>()({
  name: 'accountFreezing',
  version: 1,
  room: 'funds',
  label: { zh: '专户查封冻结划拨', en: 'Freezing of a wage account' },
  about: 'project',
  begins: { authority: '', document: '', amountFen: '0', carriedOut: false },
  states: {
    received: { zh: '收到，未答复', en: 'Received, not answered' },
    answered: { zh: '已答复不得冻结', en: 'Answered: not allowed' },
    frozen: { zh: '已被冻结，异议中', en: 'Frozen, under objection' },
    lifted: { zh: '已解除', en: 'Lifted' },
    gone: { zh: '对方撤回', en: 'Taken back' },
  },
  ends: ['lifted', 'gone'],
  acts: {
    receive: act({
      label: { zh: '登记查封冻结要求', en: 'Record the request to freeze' },
      may: 'funds.freezing',
      cites: [REG33],
      input: Type.Object({
        project: ProjectCode,
        measure: field('措施', 'Measure', MEASURE),
        ground: field('为了什么', 'What for', GROUND),
        authority: field('发出单位', 'Who asks', NameText),
        document: field('文书编号', 'Number of the paper', ReferenceText),
        amountFen: field('金额', 'Sum', FenAmount),
      }),
      problems: {
        ...PROJECT_UNKNOWN,
        'ground-lawful': {
          kind: 'refused',
          says: {
            zh: '为支付本项目农民工工资的执行，法律不禁止，不作冻结登记。',
            en: 'To enforce wages of this very project is not barred; it is no freezing to be recorded here.',
          },
          fix: { zh: '按工资发放办理，付到工人本人卡。', en: "Pay it as wages, to the workers' own cards." },
          cite: REG33,
        },
      },
      guard: ({ input }) => (input.ground === 'projectWages' ? [{ code: 'ground-lawful', at: '/input/ground' }] : []),
      fold: (facts, input) => ({
        ...facts,
        authority: input.authority,
        document: input.document,
        amountFen: input.amountFen,
      }),
    }),
    answer: act({
      label: { zh: '书面答复：不得冻结', en: 'Answer in writing: not allowed' },
      may: 'funds.freezing',
      cites: [REG33],
      papers: [{ zh: '专用账户资金不得查封冻结划拨告知书', en: 'Notice that wage account money may not be frozen' }],
      input: Type.Object({ document: field('告知书编号', 'Number of the notice', DocumentText) }),
    }),
    freeze: act({
      label: { zh: '对方仍然冻结，提出异议', en: 'Frozen all the same: objection' },
      may: 'funds.freezing',
      cites: [REG33],
      input: Type.Object({ says: says('冻结情况和异议', 'What was frozen, and the objection') }),
      fold: facts => ({ ...facts, carriedOut: true }),
    }),
    lift: act({
      label: { zh: '已解除', en: 'Lifted' },
      may: 'funds.freezing',
      input: Type.Object({ document: field('解除文书编号', 'Number of the paper', DocumentText) }),
    }),
    end: act({
      label: { zh: '对方撤回', en: 'Taken back' },
      may: 'funds.freezing',
      input: Type.Object({ says: says('说明', 'What happened') }),
    }),
  },
  table: {
    none: { receive: 'received' },
    received: { answer: 'answered', freeze: 'frozen' },
    answered: { freeze: 'frozen', end: 'gone' },
    frozen: { lift: 'lifted' },
    lifted: {},
    gone: {},
  },
  clocks: {},
})
