import { type Day, type Fen, UnknownLaw } from '../../kernel/index.ts'
import type { FullLawBook } from '../book.ts'
import { least, shareOf } from '../money.ts'
import type { Deposit, DepositFacts } from './deposit.ts'
import type { Answer, Reasoning } from './reasoning.ts'

/**
 * The wage deposit under the local rules before 2021-11-01; the national rules left ratio, cap and time to the place.
 */

/** The county whose own rules of 2015 were read. */
const GUANNAN = '320724'
/** The city area, to which the rule of 2017 applies or which may follow it. */
const CITY_AREA: ReadonlySet<string> = new Set(['320703', '320706', '320771', '320772'])

/**
 * The deposit of a project before the national rules.
 *
 * 灌建发〔2015〕25号：合同额的1%，一个企业在县内合计不超过80万元；欠薪引发群体性事件的加倍。
 * 连建管〔2017〕178号（市区）：建设单位承诺的按2012年标准的50%，国有投资平台承诺的免存，按合同额封顶；信用不良的除外。
 *
 * @refuses unknown-law  the standard of 2012 was not seen; without `standard2012Fen` nothing can be computed
 * @source guannan25; lyg-dep178
 */
export function oldDeposit(book: FullLawBook, given: DepositFacts, why: Reasoning): Answer<Deposit> {
  const on = given.depositStoredOn ?? given.contractSignedOn
  why.rule('dep65 附则')
  if (given.district === GUANNAN && book.findValue('P-DEP-RATE-GUANNAN', on)) return guannan(given, on, why)
  const urban = CITY_AREA.has(given.district ?? '') && book.findValue('P-DEP-PROMISE-URBAN', on) !== undefined
  if (!urban) throw new UnknownLaw('P-DEP-STANDARD-2012', on)
  why.rule('lyg-dep178 全文')
  if (given.statePlatform && !given.listed)
    return why.yesNo('国有平台承诺｜state platform’s promise', true).answer(old(0n, 0n, 0n))
  if (given.standard2012Fen === undefined) throw new UnknownLaw('P-DEP-STANDARD-2012', on)
  const share = given.ownerPromise && !given.listed ? why.figure('P-DEP-PROMISE-URBAN', on) : undefined
  const uncapped = share === undefined ? given.standard2012Fen : shareOf(given.standard2012Fen, share)
  const small = given.contractFen <= why.figure('P-DEP-CAP-URBAN-LIMIT', on)
  const cap = why.figure(small ? 'P-DEP-CAP-URBAN-SMALL' : 'P-DEP-CAP-URBAN-LARGE', on)
  return why.answer(old(least(uncapped, cap), share ?? 0n, uncapped, cap))
}

function guannan(given: DepositFacts, on: Day, why: Reasoning): Answer<Deposit> {
  const rate = why.rule('guannan25 全文').figure('P-DEP-RATE-GUANNAN', on)
  const base = shareOf(given.contractFen, rate)
  const cap = why.figure('P-DEP-CAP-GUANNAN', on)
  const room = cap - least(cap, given.alreadyStoredFen ?? 0n)
  const capped = least(base, room)
  why.money('按比例计算｜by the rate', base).money('本县余下额度｜room left in the county', room)
  if (!given.massEventByArrears) return why.answer(old(capped, rate, base, cap))
  const doubled = shareOf(capped, why.figure('P-DEP-MASS-GUANNAN', on))
  return why.answer(old(doubled, rate, base, cap))
}

function old(amountFen: Fen, rateBasisPoints: bigint, uncappedFen: Fen, capFen?: Fen): Deposit {
  return {
    amountFen,
    rateBasisPoints,
    uncappedFen,
    ...(capFen === undefined ? {} : { capFen }),
    capped: amountFen < uncappedFen,
    exempt: amountFen === 0n,
    reason: 'old',
    needsApplication: false,
    regime: 'local',
  }
}
