import { expect, test } from 'vitest'
import { day, month } from '../../kernel/index.ts'
import { accountStanding, dayOutOfOrder, isMonthTooFar, normalAccount, sumFlaw, transferStanding } from './decide.ts'
import type { StandingAccount, Transfer } from './facts.ts'

// Proves what an account or a transfer means beside what stands already, without a database.

const ACCOUNT: StandingAccount = {
  openedSupposed: false,
  projectId: '1',
  hash: 'aa',
  bankCode: '105',
  bankName: '建设银行',
  openedOn: day('2026-03-01'),
  filedOn: null,
  closedOn: null,
  agreementOn: null,
}
const TRANSFER: Transfer = {
  projectId: '1',
  reference: 'T1',
  month: '2026-10',
  on: day('2026-11-04'),
  amountFen: 100n,
}

test('an account number is kept as digits, however people space it', () => {
  expect(normalAccount('3205 0165-0001 ０００１')).toBe('3205016500010001')
})

test('an account is filed and closed on or after the day it was opened', () => {
  const openedOn = day('2026-03-01')
  expect(dayOutOfOrder({ openedOn })).toBeUndefined()
  expect(dayOutOfOrder({ openedOn, filedOn: openedOn, closedOn: openedOn })).toBeUndefined()
  expect(dayOutOfOrder({ openedOn, filedOn: day('2026-02-28') })).toBe('filedOn')
  expect(dayOutOfOrder({ openedOn, closedOn: day('2026-02-28') })).toBe('closedOn')
})

test('an account sent again adds what was missing and never moves the day it was opened', () => {
  expect(accountStanding(ACCOUNT, undefined)).toBe('new')
  expect(accountStanding(ACCOUNT, ACCOUNT)).toBe('known')
  expect(accountStanding({ ...ACCOUNT, filedOn: day('2026-03-20') }, ACCOUNT)).toBe('changed')
  expect(accountStanding(ACCOUNT, { ...ACCOUNT, filedOn: day('2026-03-20') })).toBe('known')
  expect(accountStanding({ ...ACCOUNT, openedOn: day('2026-02-01') }, ACCOUNT)).toBe('opened-differs')
  const supposed = { ...ACCOUNT, openedOn: day('2026-02-01'), openedSupposed: true }
  expect(accountStanding(supposed, ACCOUNT)).toBe('known')
  expect(accountStanding(ACCOUNT, supposed)).toBe('changed')
})

test('a reference stands for one sum, day and month', () => {
  expect(transferStanding(TRANSFER, undefined)).toBe('new')
  expect(transferStanding({ ...TRANSFER }, TRANSFER)).toBe('known')
  expect(transferStanding({ ...TRANSFER, amountFen: 101n }, TRANSFER)).toBe('differs')
  expect(transferStanding({ ...TRANSFER, month: '2026-09' }, TRANSFER)).toBe('differs')
  expect(transferStanding({ ...TRANSFER, on: day('2026-11-05') }, TRANSFER)).toBe('differs')
})

test('labour cost may be paid ahead, but not for a month more than a year later', () => {
  expect(isMonthTooFar(month('2027-11'), day('2026-11-04'))).toBe(false)
  expect(isMonthTooFar(month('2027-12'), day('2026-11-04'))).toBe(true)
  expect(isMonthTooFar(month('2020-01'), day('2026-11-04'))).toBe(false)
})

test('a sum is whole fen above zero', () => {
  expect(sumFlaw('1')).toBeUndefined()
  for (const text of ['0', '-1', '-0', '000']) expect(sumFlaw(text)).toBe('amount-not-positive')
  for (const text of ['1.5', '万', '', '01', '12345678901234567']) expect(sumFlaw(text)).toBe('amount-not-number')
})
