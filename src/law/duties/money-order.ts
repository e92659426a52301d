import type { Static } from 'typebox'
import type { Fen } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { choiceField, dayField, factsOf, fenField, flag, maybe } from '../fields.ts'
import { least, sumOf } from '../money.ts'
import { type Answer, reasoning } from './reasoning.ts'

/** Where the money for arrears comes from, and what the protected money may be used for. */

export const ArrearsSourcesFacts = factsOf({
  arrearsFen: fenField('欠薪总额｜Arrears in total'),
  accountFen: maybe(fenField('专户余额｜Balance of the wage account')),
  contractorsFen: maybe(fenField('总包、分包按责令能拿出的自有资金｜Own funds of the contractors, on order')),
  ownerOwesFen: maybe(
    fenField('建设单位未结清的工程款（垫付以此为限）｜Project money the owner has not cleared (its cap)'),
  ),
  depositFen: maybe(fenField('保证金或者保函余额｜Deposit or guarantee available')),
  fundFen: maybe(fenField('政府批准动用的应急周转金｜Emergency fund that government released')),
})
export type ArrearsSourcesFacts = Static<typeof ArrearsSourcesFacts>

export type ArrearsSource = {
  readonly source: 'account' | 'contractors' | 'owner' | 'deposit' | 'fund'
  readonly amountFen: Fen
}

export type ArrearsSources = {
  /** In the order in which they are used. */
  readonly sources: readonly ArrearsSource[]
  readonly coveredFen: Fen
  readonly remainingFen: Fen
  /** What the deposit and the fund paid is recovered from those who owe. */
  readonly recoverFen: Fen
  /** The order is our proposal; each step rests on the rule cited with it. */
  readonly setting: boolean
}

/**
 * In which order money is taken for arrears on a project, and how far each source reaches.
 *
 * 顺序（本系统建议，与各条一致）：专户余额，总包、分包自有资金，建设单位未结清工程款，保证金，应急周转金，再追偿。
 *
 * @source reg724 arts 29–31, 63; dep65 art. 19; the order is ours
 */
export function arrearsSources(book: FullLawBook, given: ArrearsSourcesFacts): Answer<ArrearsSources> {
  book.mustHold('reg724', book.on)
  const why = reasoning(book).money('欠薪总额｜arrears in total', given.arrearsFen).rule('anxin P-MONEY-ORDER')
  const steps: readonly (readonly [ArrearsSource['source'], string, Fen | undefined])[] = [
    ['account', 'reg724 31', given.accountFen],
    ['contractors', 'reg724 30', given.contractorsFen],
    ['owner', 'reg724 29', given.ownerOwesFen],
    ['deposit', 'dep65 19', given.depositFen],
    ['fund', 'reg724 63', given.fundFen],
  ]
  let left = given.arrearsFen
  const sources = steps.map(([source, place, available]) => {
    const amountFen = least(left, available ?? 0n)
    left -= amountFen
    why.rule(place).money('由此支付｜paid out of it', amountFen)
    return { source, amountFen }
  })
  const coveredFen = given.arrearsFen - left
  const publicly = sources.filter(one => one.source === 'deposit' || one.source === 'fund')
  const recoverFen = sumOf(publicly.map(one => one.amountFen))
  why.money('还差｜still missing', left)
  return why.answer({ sources, coveredFen, remainingFen: left, recoverFen, setting: true })
}

export const MoneyUseFacts = factsOf({
  fund: choiceField('哪笔钱｜Which money', {
    wageAccount: '农民工工资专用账户｜wage account',
    deposit: '工资保证金本金｜wage deposit, the principal',
    depositInterest: '工资保证金利息｜wage deposit, its interest',
  }),
  use: choiceField('怎么用｜Use', {
    workersOwnAccounts: '付给本项目工人本人账户｜to this project’s workers’ own accounts',
    cash: '取现｜cash withdrawal',
    otherTransfer: '转给其他人、其他用途｜transfer to others or for another use',
    contractorWithdraws: '总包支取｜withdrawal by the general contractor',
    seizedForOtherDebt: '因其他债务查封、冻结、划拨｜sealed, frozen or transferred for another debt',
    seizedForWages: '为支付本项目工资查封、冻结、划拨｜sealed, frozen or transferred for this project’s wages',
  }),
  paymentNotice: flag('人社部门已出具支付通知书（保证金）｜The authority gave a payment notice (deposit)'),
  released: flag('已撤销专户标识或者出具返还确认书｜Account released, or return of the deposit confirmed'),
  on: maybe(dayField('哪一天（默认当天）｜Which day (default: the day)')),
})
export type MoneyUseFacts = Static<typeof MoneyUseFacts>

export type MoneyUse = { readonly allowed: boolean; readonly belongsTo: 'workers' | 'generalContractor' }

/**
 * Whether money of a wage account or a deposit may be used in a certain way.
 *
 * 条例第三十三条：除用于支付本项目农民工工资外，不得因其他原因查封、冻结或者划拨。专户办法第七条：不得取现，不得转入本项目工人以外的账户。
 * 保证金规定第十四条：利息归总包，可以支取；本金除按第十九条支付外不得动用。
 *
 * @source reg724 arts 27, 33; acct53 art. 7; dep65 arts 14, 19, 22
 */
export function moneyUse(book: FullLawBook, given: MoneyUseFacts): Answer<MoneyUse> {
  const on = given.on ?? book.on
  book.mustHold(given.fund === 'wageAccount' ? 'reg724' : 'dep65', on)
  const why = reasoning(book).fact('哪笔钱｜which money', given.fund).fact('怎么用｜use', given.use).rule('reg724 33')
  if (given.released || given.fund === 'depositInterest') {
    why.rule(given.fund === 'wageAccount' ? 'reg724 27' : given.released ? 'dep65 22' : 'dep65 14')
    return why.answer({ allowed: true, belongsTo: 'generalContractor' })
  }
  const forWages = given.use === 'workersOwnAccounts' || given.use === 'seizedForWages'
  const account = given.fund === 'wageAccount'
  why.rule(account ? 'acct53 7' : 'dep65 14')
  if (!account) why.rule('dep65 19')
  const allowed = forWages && (account || given.use === 'seizedForWages' || given.paymentNotice === true)
  return why.yesNo('可以这样用｜may be used so', allowed).answer({ allowed, belongsTo: 'workers' })
}
