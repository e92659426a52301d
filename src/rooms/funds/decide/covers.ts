import {
  addDays,
  type Day,
  daysBetween,
  type Fen,
  formatYuan,
  type Label,
  label,
  type LawBook,
  must,
} from '../../../kernel/index.ts'
import type { FullLawBook } from '../../../law/index.ts'
import { depositAmount, depositDue } from '../../../law/duties/deposit.ts'
import { guaranteeCheck } from '../../../law/duties/deposit-life.ts'
import { paymentGuarantee } from '../../../law/duties/project-money.ts'
import type { Cover, CoverRow, CoverSegment, CoverStep, Need, NeedFacts } from '../facts/covers.ts'

/** What follows from deposits, guarantees and the law: the sum and day asked for, flaws of a paper, uncovered days. */

/** The law book with everything the law room's duties need. The composition hands out no other. */
export function fullBook(law: LawBook): FullLawBook {
  must('lengthOn' in law && 'calendar' in law, 'the law book is a full one')
  return law as FullLawBook
}

const SECTORS = { '1': 'housing', '2': 'transport', '3': 'water' } as const

/**
 * What the law asks of a project, with the steps of its answer.
 *
 * 保证金规定第八条、第十一条、第十二条；条例第二十四条。
 *
 * The registry holds no day of the permit; a site starts after it, so the term counts from the start of works where
 * that is known, else from the contract: never too early.
 *
 * @source dep65 arts 8, 11, 12; reg724 art. 24
 */
export function needsOf(law: LawBook, facts: NeedFacts): readonly Need[] {
  const book = fullBook(law)
  const { contractSignedOn, contractFen, startedOn } = facts
  const permitOn = startedOn !== null && startedOn > contractSignedOn ? startedOn : contractSignedOn
  const amount = depositAmount(book, {
    contractSignedOn,
    contractFen,
    sector: SECTORS[facts.sector],
    concurrentProject: facts.concurrent,
    listed: facts.listed,
    ...(facts.lastArrearsOn ? { lastArrearsOn: facts.lastArrearsOn } : {}),
    cleanYears: cleanYearsOf(facts),
    realNameAndAccountDone: facts.accountFiled,
  })
  const due = depositDue(book, { permitOn, contractSignedOn })
  const { storeBy } = due.answer
  const guarantee = paymentGuarantee(book, {
    contractFen,
    ...(facts.performanceFen === null ? {} : { performanceGuaranteeFen: facts.performanceFen }),
    sameLegalPerson: facts.sameLegalPerson,
  })
  return [
    {
      kind: 'deposit',
      requiredFen: amount.answer.amountFen,
      dueOn: 'day' in storeBy ? storeBy.day : storeBy.notBefore,
      reason: amount.answer.reason,
      basis: { steps: [...amount.steps, ...due.steps], cites: amount.cites },
    },
    {
      kind: 'payment',
      requiredFen: facts.sameLegalPerson ? 0n : guarantee.answer.expectedFen,
      dueOn: permitOn,
      reason: facts.sameLegalPerson ? 'samePerson' : facts.performanceFen === null ? 'share' : 'performance',
      basis: { steps: guarantee.steps, cites: guarantee.cites },
    },
  ]
}

/** Whole years without arrears since the firm first stored a deposit in the city, at the signing of this contract. */
function cleanYearsOf(facts: NeedFacts): number {
  const { firstStoredOn, lastArrearsOn, contractSignedOn } = facts
  if (firstStoredOn === null) return 0
  const since = lastArrearsOn !== null && lastArrearsOn > firstStoredOn ? lastArrearsOn : firstStoredOn
  const years = Number(contractSignedOn.slice(0, YEAR)) - Number(since.slice(0, YEAR))
  const whole = contractSignedOn.slice(YEAR) >= since.slice(YEAR) ? years : years - 1
  return Math.max(whole, 0)
}
const YEAR = 'YYYY'.length

/** Why a need is as high as it is, in words. */
export const NEED_REASONS: Readonly<Record<string, Label>> = {
  base: label('按本市基准比例', "by the city's base rate"),
  concurrent: label('同一企业第二个及以上在建工程，按较低比例', 'second or further current project: the lower rate'),
  listed: label('列入严重失信名单，比例提高', 'listed for serious dishonesty: rate raised'),
  arrears: label('两年内有欠薪，比例提高', 'arrears within two years: rate raised'),
  clean2: label('连续两年无欠薪，可以申请降低', 'two clean years: lower on application'),
  clean3: label('连续三年无欠薪，可以申请免存', 'three clean years: exempt on application'),
  smallContract: label('小额合同且一年内无欠薪，可以申请免存', 'small contract, no arrears: exempt on application'),
  old: label('按2021年11月前的当地规定', 'by the local rules before November 2021'),
  share: label('按合同额比例', 'by share of the contract sum'),
  performance: label('与履约担保对等', 'equal to the performance guarantee'),
  samePerson: label('建设单位与总包为同一法人，不需要', 'owner and contractor are one legal person: none needed'),
}

/** A guarantee for a deposit that cannot stand as it is, in words. */
const FLAWS: Readonly<Record<string, Label>> = {
  amountTooSmall: label('金额低于应存数额', 'the sum is below the deposit required'),
  shorterThanAYear: label('有效期不到一年', 'its term is shorter than a year'),
  shorterThanContract: label('有效期短于合同工期', 'its term is shorter than the contract period'),
  notOnDemand: label('不是不可撤销、见索即付', 'not irrevocable and on demand'),
  wrongBeneficiary: label('受益人不是属地人社部门', 'the beneficiary is not the HRSS authority'),
}

export type PaperState = {
  readonly flaws: readonly Label[]
  readonly remindBy?: Day
  readonly expired: boolean
  readonly daysLeft?: number
}

/** Whether a paper can stand, when its end is reminded of, and what is left of its term. */
export function paperState(
  law: LawBook,
  given: { readonly cover: Cover; readonly requiredFen: Fen; readonly completesOn: Day | null; readonly on: Day },
): PaperState {
  const { cover, on } = given
  if (cover.until === null) return { flaws: [], expired: false }
  const plain = { expired: on > cover.until, daysLeft: daysBetween(on, cover.until) }
  const book = fullBook(law)
  const isJudged = cover.kind === 'deposit' && book.findValue('P-DEP-GUARANTEE-YEARS', cover.from) !== undefined
  if (!isJudged) return { ...plain, flaws: [] }
  const { answer } = guaranteeCheck(book, {
    issuedOn: cover.from,
    expiresOn: cover.until,
    contractEndsOn: given.completesOn ?? cover.until,
    amountFen: cover.amountFen,
    requiredFen: given.requiredFen,
    irrevocableOnDemand: cover.onDemand !== false,
    beneficiaryIsAuthority: cover.beneficiaryIsAuthority !== false,
  })
  const flaws = answer.flaws.flatMap(flaw => FLAWS[flaw] ?? [])
  return { ...plain, flaws, ...(answer.remindBy ? { remindBy: answer.remindBy } : {}) }
}

/** A number or name as it is compared: without spaces, hyphens, brackets, case and width. */
export function paperKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\-—_〔〕[\]()【】.·]/g, '')
    .toUpperCase()
}

/** What a paper says, in one line: two papers of one number must say the same. */
export function paperContent(row: CoverRow): string {
  return [row.kind, row.form, row.amountFen, row.from, row.until ?? ''].join('|')
}

/** What a paper says, for people: its sum and its term, free of language. */
export function paperWords(content: string): string {
  const [, , fen = '0', from = '', until = ''] = content.split('|')
  return `¥${formatYuan(BigInt(fen))} · ${from}–${until}`
}

/** A day of a paper that cannot be: it ends before it begins, or had ended when it was filed. */
export function coverFlaw(row: CoverRow): 'days-out-of-order' | 'cover-expired' | 'term-missing' | undefined {
  if (row.until === undefined) return row.form === 'cash' ? undefined : 'term-missing'
  if (row.until < row.from) return 'days-out-of-order'
  return row.until < row.filedOn ? 'cover-expired' : undefined
}

/** Sums in and out of a cover; amounts in fen, negative when drawn. */
export type CoverMoves = {
  readonly from: Day
  readonly until: Day | null
  readonly filedOn: Day
  readonly moves: readonly CoverStep[]
}

/** How the covered sum changes, from the moves of each cover within its term: it counts from the day it was filed. */
export function stepsOf(covers: readonly CoverMoves[]): readonly CoverStep[] {
  const changes = new Map<Day, Fen>()
  const add = (on: Day, fen: Fen) => changes.set(on, (changes.get(on) ?? 0n) + fen)
  for (const { from, until, filedOn, moves } of covers) {
    const start = from > filedOn ? from : filedOn
    const within = moves.filter(move => until === null || move.on <= until)
    for (const move of within) add(move.on > start ? move.on : start, move.fen)
    if (until !== null)
      add(
        addDays(until, 1),
        within.reduce((sum, move) => sum - move.fen, 0n),
      )
  }
  return [...changes].map(([on, fen]) => ({ on, fen })).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * Covered and uncovered stretches after the day a cover was due, until the last day asked for. The pure twin of the
 * set statement in the store.
 */
export function segmentsOf(given: {
  readonly requiredFen: Fen
  readonly dueOn: Day
  readonly until: Day
  readonly steps: readonly CoverStep[]
}): readonly CoverSegment[] {
  const first = addDays(given.dueOn, 1)
  const segments: CoverSegment[] = []
  let fen = 0n
  let from = first
  const close = (until: Day) => {
    if (from > until) return
    const enough = fen >= given.requiredFen
    const last = segments.at(-1)
    if (last && last.fen === fen) segments[segments.length - 1] = { ...last, until }
    else segments.push({ from, until, fen, enough })
    from = addDays(until, 1)
  }
  for (const step of given.steps) {
    if (step.on > given.until) break
    if (step.on > first) close(addDays(step.on, -1))
    fen += step.fen
  }
  close(given.until)
  return segments
}

/** Days of stretches that are not covered. */
export function uncoveredDaysOf(segments: readonly CoverSegment[]): number {
  return segments
    .filter(segment => !segment.enough)
    .reduce((days, segment) => days + daysBetween(segment.from, segment.until) + 1, 0)
}
