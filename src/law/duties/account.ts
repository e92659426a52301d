import type { Static } from 'typebox'
import type { Day, Due } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { workingDayOnOrAfter } from '../calendar.ts'
import { choiceField, countField, dayField, factsOf, flag, maybe } from '../fields.ts'
import { type Answer, dayOf, earliestOf, type Reasoning, reasoning } from './reasoning.ts'

/** The dedicated wage account: opening, filing, closing; the cycle of labour-cost transfers. */

export const AccountOpeningFacts = factsOf({
  contractSignedOn: dayField('施工合同签订日｜Day the construction contract was signed'),
  openedOn: maybe(dayField('专户开立日｜Day the account was opened')),
  filedOn: maybe(dayField('专户备案日｜Day the account was filed')),
  tripartiteAgreement: flag('已签三方协议｜Tripartite agreement signed'),
})
export type AccountOpeningFacts = Static<typeof AccountOpeningFacts>

export type AccountOpening = {
  /** Whether a dedicated account is a duty. */
  readonly required: boolean
  /** The last day to open, as written; absent where no day is fixed by national law. */
  readonly openBy?: Day
  /** A violation is found for days after this one: a last day on a day off has rolled. */
  readonly violationAfter?: Due
  readonly opening: 'notFixed' | 'open' | 'openedInTime' | 'openedLate' | 'overdue'
  readonly fileBy?: Day
  readonly filing: 'notYet' | 'open' | 'filedInTime' | 'filedLate' | 'overdue'
  readonly agreementMissing: boolean
}

/**
 * When the wage account must be opened and filed, and whether it was.
 *
 * 专户办法第六条：总包应当在工程施工合同签订之日起30日内开立专户，签订资金管理三方协议；开立之日起30日内备案。
 *
 * @source acct53 art. 6; reg724 art. 26 for contracts before 2021-07-07, which fixes no number of days
 */
export function accountOpening(book: FullLawBook, given: AccountOpeningFacts): Answer<AccountOpening> {
  const why = reasoning(book).fact('合同签订日｜contract signed', given.contractSignedOn)
  const agreementMissing = given.openedOn !== undefined && given.tripartiteAgreement !== true
  const filing = filingOf(why, given)
  const fixed = book.findValue('P-ACCT-OPEN', given.contractSignedOn)
  if (!fixed) {
    const required = isKnown(book, 'P-ALLOC-CYCLE', given.contractSignedOn)
    why.rule(required ? 'reg724 26' : 'gbf2016-1 8')
    return why.answer({ required, opening: 'notFixed', ...filing, agreementMissing })
  }
  why.rule('acct53 6')
  const events = given.openedOn === undefined ? [] : [{ kind: 'stop' as const, on: given.openedOn }]
  const reading = why.clock('CLK-ACCT-OPEN', given.contractSignedOn, events)
  const openBy = earliestOf(reading.due)
  const rolls = why.word('P-ACCT-ROLL', book.on) === 'yes'
  const violationAfter = rolls ? workingDayOnOrAfter(book.calendar, openBy) : reading.due
  why.result('认定违法的最后日｜violation found after', earliestOf(violationAfter))
  const last = earliestOf(violationAfter)
  const opening = given.openedOn
    ? given.openedOn <= last
      ? ('openedInTime' as const)
      : ('openedLate' as const)
    : book.on <= last
      ? ('open' as const)
      : ('overdue' as const)
  return why.answer({ required: true, openBy, violationAfter, opening, ...filing, agreementMissing })
}

function isKnown(book: FullLawBook, parameter: string, on: Day): boolean {
  return book.findValue(parameter, on) !== undefined
}

function filingOf(why: Reasoning, given: AccountOpeningFacts): Pick<AccountOpening, 'fileBy' | 'filing'> {
  if (given.openedOn === undefined) return { filing: 'notYet' }
  if (!isKnown(why.book, 'P-ACCT-FILE', given.openedOn)) return { filing: 'notYet' }
  const events = given.filedOn === undefined ? [] : [{ kind: 'stop' as const, on: given.filedOn }]
  const reading = why.clock('CLK-ACCT-FILE', given.openedOn, events)
  const fileBy = earliestOf(reading.due)
  if (given.filedOn !== undefined) return { fileBy, filing: given.filedOn <= fileBy ? 'filedInTime' : 'filedLate' }
  return { fileBy, filing: why.book.on <= fileBy ? 'open' : 'overdue' }
}

export const AccountClosingFacts = factsOf({
  ground: maybe(
    choiceField('为什么撤销（默认完工）｜Why it is closed (default: completion)', {
      completion: '工程完工｜works completed',
      contractorChanged: '变更总包｜general contractor changed',
      bankChanged: '变更开户银行｜bank changed',
      notCompleted: '都不是｜none of these',
    }),
  ),
  noticePublishedOn: maybe(dayField('无欠薪公示开始日｜Day the notice of no arrears was published')),
  commitment: flag('已提交书面承诺｜Written commitment given'),
  arrearsCase: flag('有欠薪案件正在办理｜An arrears case is being handled'),
  disputePending: flag('工资争议正在仲裁或者诉讼｜Wage arbitration or lawsuit pending'),
  otherArrears: flag('有其他欠薪｜Other arrears exist'),
})
export type AccountClosingFacts = Static<typeof AccountClosingFacts>

export type AccountClosing = {
  readonly mayClose: boolean
  readonly noticeEndsOn?: Day
  readonly missing: readonly ('notice' | 'noticeRunning' | 'commitment' | 'completion')[]
  readonly forbidden: readonly ('arrearsCase' | 'disputePending' | 'otherArrears')[]
}

/**
 * Whether the wage account may be closed.
 *
 * 条例第二十七条：工程完工且未拖欠，公示30日后可以撤销专户，余额归总包；专户办法第九条、第十条：书面承诺，有案件、争议或者其他欠薪的不得撤销。
 *
 * @source reg724 art. 27; acct53 arts 9, 10
 */
export function accountClosing(book: FullLawBook, given: AccountClosingFacts): Answer<AccountClosing> {
  book.mustHold('reg724', book.on)
  const why = reasoning(book).rule('reg724 27').rule('acct53 9').rule('acct53 10')
  const forbidden = (['arrearsCase', 'disputePending', 'otherArrears'] as const).filter(name => given[name] === true)
  why.result('不得撤销的情形｜grounds that forbid closing', forbidden.length)
  const missing: AccountClosing['missing'][number][] = given.ground === 'notCompleted' ? ['completion'] : []
  if (given.commitment !== true) missing.push('commitment')
  if (given.noticePublishedOn === undefined) {
    return why.answer({ mayClose: false, missing: [...missing, 'notice'], forbidden })
  }
  const noticeEndsOn = dayOf(why.clock('CLK-ACCT-NOTICE', given.noticePublishedOn).due)
  if (noticeEndsOn === undefined || book.on < noticeEndsOn) missing.push('noticeRunning')
  const mayClose = missing.length === 0 && forbidden.length === 0
  return why.yesNo('可以撤销｜may be closed', mayClose).answer({ mayClose, noticeEndsOn, missing, forbidden })
}

export const TransferCycleFacts = factsOf({
  previousTransferOn: dayField('上一次拨付日（首次为开工日）｜Previous transfer (the first: start of work)'),
  transferredOn: maybe(dayField('本次拨付日｜This transfer')),
  agreedOn: maybe(dayField('合同约定的本次拨付日｜Day of this transfer agreed in the contract')),
  agreedMonths: maybe(countField('合同约定的周期（月）｜Cycle agreed in the contract, in months')),
})
export type TransferCycleFacts = Static<typeof TransferCycleFacts>

export type TransferCycle = {
  readonly nextBy: Day
  readonly state: 'running' | 'kept' | 'exceeded'
  readonly agreedCycleLawful: boolean
}

/**
 * When the next labour-cost transfer is due, and whether the cycle was kept.
 *
 * 条例第二十四条：人工费用拨付周期不得超过1个月。
 *
 * @source reg724 art. 24
 */
export function transferCycle(book: FullLawBook, given: TransferCycleFacts): Answer<TransferCycle> {
  const why = reasoning(book).rule('reg724 24')
  const events = given.transferredOn === undefined ? [] : [{ kind: 'stop' as const, on: given.transferredOn }]
  const reading = why.clock('CLK-LABOR-ALLOC', given.previousTransferOn, events)
  const longest = why.number('P-ALLOC-CYCLE', given.previousTransferOn)
  const agreedCycleLawful = given.agreedMonths === undefined || given.agreedMonths <= longest
  const states = { running: 'running', suspended: 'running', met: 'kept', missed: 'exceeded' } as const
  const byLaw = earliestOf(reading.due)
  const nextBy = given.agreedOn !== undefined && given.agreedOn < byLaw ? given.agreedOn : byLaw
  if (nextBy === byLaw) return why.answer({ nextBy, state: states[reading.state], agreedCycleLawful })
  why.result('约定的拨付日在前｜the agreed day comes first', nextBy)
  const late = (given.transferredOn ?? book.on) > nextBy
  const state = late ? 'exceeded' : given.transferredOn === undefined ? 'running' : 'kept'
  return why.answer({ nextBy, state, agreedCycleLawful })
}
