import {
  isPermitted,
  no,
  ok,
  type Operation,
  operation,
  type Outcome,
  present,
  type ProblemDef,
} from '../../../kernel/index.ts'
import { coveredProject, projectSubject } from '../../registry/index.ts'
import { PledgeRecordRow, type PledgeStepRow as Row, PledgeStepRow } from '../facts/pledge.ts'
import { StepAnswer } from '../facts/settlement.ts'
import { BEGIN_PROBLEMS } from '../proceedings/pledge-words.ts'
import { PROJECT_UNKNOWN } from '../proceedings/words.ts'
import { pledgeByAsset } from '../store/pledge.ts'
import { pledgeActs } from './pledge.ts'

/** Pledges by natural keys: agreements signed before, and what happened to them, as files tell it. */

const ACT_PROBLEMS = Object.assign({}, ...pledgeActs.map(each => each.problems)) as Readonly<Record<string, ProblemDef>>
const ROW_PROBLEMS = {
  ...PROJECT_UNKNOWN,
  'pledge-known': {
    kind: 'conflict',
    says: { zh: '“{asset}”已经登记过。', en: '“{asset}” is on record already.' },
    fix: { zh: '不用再报；办理情况另报。', en: 'Nothing to do; what happens to it is sent apart.' },
  },
  'step-known': {
    kind: 'conflict',
    says: { zh: '“{asset}”的这一步已经记过。', en: 'This step of “{asset}” is on record.' },
    fix: { zh: '不用再报。', en: 'Nothing to do.' },
  },
  'pledge-unknown': {
    kind: 'missing',
    says: { zh: '这个项目没有权证号为 {asset} 的抵押。', en: 'The project has no pledge of {asset}.' },
    fix: { zh: '先登记抵押资产。', en: 'Register the asset first.' },
  },
  'step-not-yours': {
    kind: 'forbidden',
    says: { zh: '您的岗位不能办“{act}”。', en: 'Your post does not carry the right to “{actEn}”.' },
    fix: { zh: '请人社部门有权限的岗位办理。', en: 'Ask a post of the HRSS authority that has the right.' },
  },
  'step-incomplete': {
    kind: 'invalid',
    says: { zh: '这一步要写金额；发放还要写工号。', en: 'This step needs a sum; a payment also a site card.' },
    fix: { zh: '补上。', en: 'Add them.' },
  },
} as const satisfies Record<string, ProblemDef>
type Code = keyof typeof ROW_PROBLEMS

const actNamed = (name: string): Operation =>
  present(
    pledgeActs.find(each => each.name === `funds.assetPledge.${name}`),
    `the act ${name} is there`,
  )

export const recordPledge = operation({
  name: 'funds.recordPledge',
  kind: 'act',
  label: { zh: '报送已签的抵押协议', en: 'Report a pledge that was agreed' },
  input: PledgeRecordRow,
  output: StepAnswer,
  may: 'funds.approve',
  problems: { ...ACT_PROBLEMS, ...BEGIN_PROBLEMS, ...ROW_PROBLEMS } as typeof ROW_PROBLEMS,
  async run(context, { agreedOn, ...input }) {
    const found = await coveredProject(context, input.project)
    if (!found) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const before = await pledgeByAsset(context.tx, found.id, input.assetKey)
    if (before && before.facts.agreedOn === agreedOn && before.facts.assetKind === input.assetKind)
      return no('pledge-known', { at: '/assetKey', with: { asset: before.facts.asset } })
    const answer = await context.call(actNamed('enter'), { happenedOn: agreedOn, input } as never)
    if (!answer.ok) return answer as Outcome<never, Code>
    context.about(projectSubject(found), agreedOn)
    return ok(takenOf(answer.value))
  },
})

const takenOf = (value: unknown) => {
  const { proceedingId, state } = value as { readonly proceedingId: string; readonly state: string }
  return { proceedingId, state }
}

function inputOf(row: Row): Readonly<Record<string, unknown>> {
  const reference = row.reference ?? row.says ?? '见报送文件'
  const says = row.says ?? row.reference ?? '按报送文件记'
  switch (row.step) {
    case 'realise':
      return {
        way: 'auction',
        proceedsFen: row.amountFen ?? '0',
        reference,
        ...(row.says === undefined ? {} : { reason: row.says }),
      }
    case 'payOut':
      return { reference, paid: [{ siteCard: row.payee ?? '', amountFen: row.amountFen ?? '0' }] }
    case 'release':
    case 'close':
      return { says }
    default:
      return row.step satisfies never
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof pledgeByAsset>>>

function isKnown({ facts, state }: Found, row: Row): boolean {
  switch (row.step) {
    case 'realise':
      return facts.realisedOn === row.on && facts.proceedsFen === row.amountFen
    case 'payOut':
      return facts.payments.some(
        each => each.siteCard === row.payee && each.on === row.on && each.fen === row.amountFen,
      )
    case 'release':
      return state === 'released'
    case 'close':
      return state === 'closed'
    default:
      return row.step satisfies never
  }
}

export const recordPledgeStep = operation({
  name: 'funds.recordPledgeStep',
  kind: 'act',
  label: { zh: '报送抵押资产的一步', en: 'Report a step of a pledge' },
  input: PledgeStepRow,
  output: StepAnswer,
  may: 'funds.read',
  problems: { ...ACT_PROBLEMS, ...ROW_PROBLEMS } as typeof ROW_PROBLEMS,
  async run(context, row) {
    const needsSum = row.step === 'realise' || row.step === 'payOut'
    if ((needsSum && row.amountFen === undefined) || (row.step === 'payOut' && row.payee === undefined))
      return no('step-incomplete', { at: '/amountFen' })
    const found = await coveredProject(context, row.project)
    if (!found) return no('project-unknown', { at: '/project', with: { project: row.project } })
    const pledge = await pledgeByAsset(context.tx, found.id, row.assetKey)
    if (!pledge) return no('pledge-unknown', { at: '/assetKey', with: { asset: row.assetKey } })
    if (isKnown(pledge, row)) return no('step-known', { at: '/assetKey', with: { asset: pledge.facts.asset } })
    const act = actNamed(row.step)
    if (!isPermitted(context.actor, act.may))
      return no('step-not-yours', { at: '/step', with: { act: act.label.zh, actEn: act.label.en } })
    const given = { proceedingId: pledge.id, seen: pledge.acts, happenedOn: row.on, input: inputOf(row) }
    const answer = await context.call(act, given as never)
    if (!answer.ok) return answer as Outcome<never, Code>
    context.about(projectSubject(found), row.on)
    return ok(takenOf(answer.value))
  },
})
