import { describe, expect, test } from 'vitest'
import { type Day, day, month } from '../../../kernel/index.ts'
import { findSource, lawBook } from '../../../law/index.ts'
import type { CoverStanding, NodeStanding } from '../../funds/facts.ts'
import type { RuleProject } from '../facts.ts'
import { RULES } from './index.ts'
import { find, level, NOW, project, september } from './rules.testing.ts'

// Proves each rule on both sides of its thresholds, by the real law book, and that identity never moves with level,
// money or day.

describe('W01 no wage account', () => {
  const signed = (days: string) => project({ contractSignedOn: day(days) })
  test('is quiet until day 19, blue on day 20, yellow from day 31, orange after 45, red after 60', () => {
    const on = (day: string) => level('W01', signed('2026-09-01'), day as Day)
    expect([
      on('2026-09-20'),
      on('2026-09-21'),
      on('2026-10-01'),
      on('2026-10-02'),
      on('2026-10-16'),
      on('2026-10-17'),
      on('2026-10-31'),
      on('2026-11-01'),
    ]).toEqual([undefined, 'blue', 'blue', 'yellow', 'yellow', 'orange', 'orange', 'red'])
  })
  test('is quiet when the account is open, the project finished or no contract known', () => {
    expect(find('W01', project({ contractSignedOn: day('2026-01-01'), accountOpenedOn: day('2026-01-05') }))).toEqual(
      [],
    )
    expect(find('W01', project({ contractSignedOn: day('2026-01-01'), status: 'finished' }))).toEqual([])
    expect(find('W01', project())).toEqual([])
  })
})

const deposit = (given: Partial<CoverStanding> = {}): CoverStanding => ({
  projectId: '1',
  kind: 'deposit',
  requiredFen: 80_000_000n,
  dueOn: day('2026-03-30'),
  coveredFen: 0n,
  uncoveredDays: 0,
  lapsedOn: null,
  coveredUntil: null,
  drawnOn: null,
  ...given,
})
const covered = (given: Partial<CoverStanding>, more: Partial<RuleProject> = {}) =>
  project({ covers: [deposit(given)], ...more })

describe('W04 no deposit', () => {
  test('is blue from the fifteenth working day after the permit, yellow after twenty, orange after thirty, red after forty', () => {
    // The deposit was due on 30 March, the twentieth working day; the Qingming holiday is 4 to 6 April.
    const on = (when: string) => level('W04', covered({}), day(when))
    expect([
      on('2026-03-20'),
      on('2026-03-23'),
      on('2026-03-30'),
      on('2026-03-31'),
      on('2026-04-14'),
      on('2026-04-15'),
      on('2026-04-28'),
      on('2026-04-29'),
    ]).toEqual([undefined, 'blue', 'blue', 'yellow', 'yellow', 'orange', 'orange', 'red'])
  })
  test('is quiet when it is in place, was in place, is not asked for or the works are finished', () => {
    expect(find('W04', covered({ coveredFen: 80_000_000n }))).toEqual([])
    expect(find('W04', covered({ requiredFen: 0n }))).toEqual([])
    expect(find('W04', covered({ lapsedOn: day('2026-11-01') }))).toEqual([])
    expect(find('W04', covered({}, { status: 'finished' }))).toEqual([])
    expect(find('W04', project())).toEqual([])
  })
  test('says what is missing where a part is in place', () => {
    expect(find('W04', covered({ coveredFen: 30_000_000n }))[0]?.moneyFen).toBe(50_000_000n)
  })
})

describe('W05 a guarantee that ends before completion', () => {
  const until = (coveredUntil: string, more: Partial<RuleProject> = {}) =>
    covered({ coveredFen: 80_000_000n, coveredUntil: day(coveredUntil) }, { completesOn: day('2027-06-30'), ...more })
  test('is blue at sixty days, yellow at thirty, orange at seven, and red once it has ended', () => {
    const at = (coveredUntil: string) => level('W05', until(coveredUntil))
    expect([
      at('2027-01-23'),
      at('2027-01-22'),
      at('2026-12-24'),
      at('2026-12-23'),
      at('2026-12-01'),
      at('2026-11-30'),
      at('2026-11-23'),
    ]).toEqual([undefined, 'blue', 'blue', 'yellow', 'yellow', 'orange', 'orange'])
    expect(level('W05', covered({ lapsedOn: NOW }))).toBe('red')
  })
  test('is quiet when it lasts until completion, when nothing ends it, and when a draw emptied it', () => {
    expect(find('W05', until('2027-06-30', { completesOn: day('2027-06-30') }))).toEqual([])
    expect(find('W05', covered({ coveredFen: 80_000_000n }))).toEqual([])
    expect(find('W05', covered({ lapsedOn: day('2026-11-02'), drawnOn: day('2026-11-02') }))).toEqual([])
  })
})

describe('W06 a deposit drawn and not topped up', () => {
  test('is yellow from the fifth working day, orange after ten, red after twenty', () => {
    const drawn = day('2026-10-12')
    const on = (when: string) => level('W06', covered({ lapsedOn: drawn, drawnOn: drawn }), day(when))
    expect([
      on('2026-10-16'),
      on('2026-10-19'),
      on('2026-10-26'),
      on('2026-10-27'),
      on('2026-11-09'),
      on('2026-11-10'),
    ]).toEqual([undefined, 'yellow', 'yellow', 'orange', 'orange', 'red'])
  })
  test('is quiet when it was topped up', () => {
    expect(find('W06', covered({ drawnOn: day('2026-10-12'), coveredFen: 80_000_000n }))).toEqual([])
  })
})

describe('W07 no payment guarantee', () => {
  const payment = (given: Partial<CoverStanding>) => covered({ kind: 'payment', ...given })
  test('is yellow at the start of works, orange after thirty days, red after sixty', () => {
    const on = (when: string) => level('W07', payment({}), day(when))
    expect([
      on('2026-03-29'),
      on('2026-03-30'),
      on('2026-04-29'),
      on('2026-04-30'),
      on('2026-05-29'),
      on('2026-05-30'),
    ]).toEqual([undefined, 'yellow', 'yellow', 'orange', 'orange', 'red'])
  })
  test('counts from the day a guarantee ended, and is quiet while one of the full sum runs', () => {
    expect(level('W07', payment({ lapsedOn: day('2026-11-20') }))).toBe('yellow')
    expect(find('W07', payment({ coveredFen: 80_000_000n }))).toEqual([])
  })
})

describe('W08 no transfer within the cycle', () => {
  const facts = project({ months: [september({ transferredFen: 0n, unpaidPeople: 20, unpaidFen: 10_000_000n })] })
  test('is blue from the third day, yellow after a month, orange at two, red at three', () => {
    const on = (day: string) => level('W08', facts, day as Day)
    expect([
      on('2026-10-07'),
      on('2026-10-08'),
      on('2026-11-05'),
      on('2026-11-06'),
      on('2026-12-05'),
      on('2027-01-05'),
    ]).toEqual([undefined, 'blue', 'blue', 'yellow', 'orange', 'red'])
  })
  test('is quiet when something was transferred', () => {
    expect(find('W08', project({ months: [september()] }))).toEqual([])
  })
})

describe('W23 work without a pay record', () => {
  test('is yellow from the first person and red above ten per cent, once the pay day has passed', () => {
    const facts = (people: number) => project({ months: [september({ workedWithoutLine: people })] })
    expect([level('W23', facts(0)), level('W23', facts(1)), level('W23', facts(2)), level('W23', facts(3))]).toEqual([
      undefined,
      'yellow',
      'yellow',
      'red',
    ])
    expect(level('W23', facts(3), day('2026-10-15'))).toBeUndefined()
  })
})

describe('W24 pay without work', () => {
  test('is blue from the first person, yellow from three per cent, orange from ten', () => {
    const facts = (people: number, of: number) =>
      project({ months: [september({ paidWithoutWork: people, arrivedPeople: of })] })
    expect([
      level('W24', facts(0, 100)),
      level('W24', facts(2, 100)),
      level('W24', facts(3, 100)),
      level('W24', facts(10, 100)),
    ]).toEqual([undefined, 'blue', 'yellow', 'orange'])
  })
})

describe('W25 paid less than due', () => {
  test('is blue below the whole, yellow below 95, orange below 90, red below 80 per cent of one person', () => {
    const facts = (bp: number) => project({ months: [september({ underpaidPeople: 1, underpaidBpMin: bp })] })
    expect([9_999, 9_500, 9_499, 9_000, 8_999, 8_000, 7_999].map(bp => level('W25', facts(bp)))).toEqual([
      'blue',
      'blue',
      'yellow',
      'yellow',
      'orange',
      'orange',
      'red',
    ])
  })
})

describe('W39 pay day passed', () => {
  const owed = (months: readonly string[], people = 1, fen = 100_000n) =>
    project({
      months: months.map(each =>
        september({
          month: month(each),
          unpaidPeople: people,
          unpaidFen: fen,
          payDue: day(`${each.slice(0, 5)}${String(Number(each.slice(5)) + 1).padStart(2, '0')}-15`),
        }),
      ),
      overduePeople: people,
      overdueFen: fen * BigInt(months.length),
    })
  test('is blue on the pay day, yellow after fifteen days, orange after a month', () => {
    const on = (day: string) => level('W39', owed(['2026-09']), day as Day)
    expect([
      on('2026-10-14'),
      on('2026-10-15'),
      on('2026-10-30'),
      on('2026-10-31'),
      on('2026-11-15'),
      on('2026-11-16'),
    ]).toEqual([undefined, 'blue', 'blue', 'yellow', 'yellow', 'orange'])
  })
  test('is red with two months in a row, three in all, or ten people and 60,000 yuan together', () => {
    expect(level('W39', owed(['2026-08', '2026-09']))).toBe('red')
    expect(level('W39', owed(['2026-07', '2026-09']))).toBe('orange')
    expect(level('W39', owed(['2026-05', '2026-07', '2026-09']))).toBe('red')
    expect(level('W39', owed(['2026-10'], 10, 6_000_000n))).toBe('red')
    expect(level('W39', owed(['2026-10'], 9, 6_000_000n))).toBe('blue')
    expect(level('W39', owed(['2026-10'], 10, 5_999_999n))).toBe('blue')
  })
  test('keeps its identity while level, money and days change', () => {
    const [first] = find('W39', owed(['2026-09']), day('2026-10-20'))
    const [later] = find('W39', owed(['2026-08', '2026-09'], 40, 9_000_000n))
    expect([first?.rule, first?.subject, first?.cause]).toEqual([later?.rule, later?.subject, later?.cause])
    expect(first?.level).not.toBe(later?.level)
  })
})

test('every rule cites an instrument that exists and names only parameters that the law book knows', () => {
  for (const rule of RULES) {
    expect(findSource(rule.cite.instrument), rule.id).toBeDefined()
    for (const parameter of rule.parameters) expect(lawBook(NOW).valueOn(parameter, NOW).unit, parameter).not.toBe('')
  }
})

const settled = (given: Partial<NodeStanding> = {}): NodeStanding => ({
  projectId: '1',
  project: 'P',
  projectName: 'P',
  region: 320706,
  sector: 1,
  number: '1',
  name: '主体封顶',
  plannedOn: day('2026-08-01'),
  plannedFen: '1000',
  proceedingId: '7',
  stage: 'pay',
  dueOn: day('2026-10-01'),
  isLate: true,
  inTime: false,
  appliedOn: day('2026-08-01'),
  reviewBy: day('2026-08-15'),
  reviewedOn: day('2026-08-10'),
  payBy: day('2026-10-01'),
  leastPaidOn: null,
  measuredFen: '1000',
  confirmedFen: '1000',
  disputedFen: '0',
  leastBp: 8000,
  leastFen: '800',
  paidFen: '0',
  disputedOn: null,
  labourStoppedOn: null,
  ...given,
})

describe('W46 interim settlement overdue', () => {
  const of = (given: Partial<NodeStanding>) => find('W46', project({ nodes: [settled(given)] }))
  test('is yellow below four fifths or without a review, orange below three fifths', () => {
    const levels = ['799', '600', '599', '0'].map(paidFen => of({ paidFen })[0]?.level)
    expect(levels).toEqual(['yellow', 'yellow', 'orange', 'orange'])
    expect(of({ stage: 'review', dueOn: day('2026-08-15') })[0]).toMatchObject({ level: 'yellow', moneyFen: 1000n })
    // The contract may ask for more than the law.
    expect(of({ leastBp: 9000, leastFen: '900', paidFen: '850' })[0]?.level).toBe('yellow')
  })
  test('is quiet within the time, before the contractor applies, and when the works are finished', () => {
    expect(of({ isLate: false })).toEqual([])
    expect(of({ stage: 'planned' })).toEqual([])
    expect(find('W46', project({ status: 'finished', nodes: [settled()] }))).toEqual([])
  })
})

describe('W47 a dispute stops labour cost', () => {
  const disputed = settled({ stage: 'disputed', disputedOn: day('2026-09-20'), disputedFen: '400', isLate: false })
  const dry = september({ transferredFen: 0n })
  test('is orange when reported, or when a month fell due in the dispute and nothing came', () => {
    expect(level('W47', project({ nodes: [disputed], months: [dry] }))).toBe('orange')
    const reported = { ...disputed, labourStoppedOn: day('2026-10-08') }
    expect(find('W47', project({ nodes: [reported], months: [september()] }))[0]).toMatchObject({
      level: 'orange',
      since: '2026-10-08',
    })
  })
  test('is quiet while the labour cost comes, before its day, and without an open dispute', () => {
    expect(find('W47', project({ nodes: [disputed], months: [september()] }))).toEqual([])
    expect(find('W47', project({ nodes: [disputed], months: [dry] }), day('2026-10-05'))).toEqual([])
    expect(find('W47', project({ nodes: [settled()], months: [dry] }))).toEqual([])
    const later = { ...disputed, disputedOn: day('2026-10-06') }
    expect(find('W47', project({ nodes: [later], months: [dry] }))).toEqual([])
  })
})
