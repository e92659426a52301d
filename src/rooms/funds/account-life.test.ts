import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, flawsOf, PLATFORM } from '../../kernel/index.ts'
import { sql } from '../../storage/index.ts'
import { cardOf, GENERAL, idCardOf, LABOUR } from '../situation.testing.ts'
import { type Accounts, accountsOf, all, refusal, says } from './accounts.testing.ts'
import { definitions, moneyFacts } from './index.ts'

// Proves that a wage account lives by procedure, each side signing for itself; that it is not closed while wages are
// owing; that freezing is answered with the article, and a subcontractor entrusts the contractor.

let here: Accounts
beforeAll(async () => {
  here = await accountsOf(['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'])
})
afterAll(() => here.storage.close())

test('the tables of the procedures have no flaw', () => {
  for (const definition of definitions) expect(flawsOf(definition)).toEqual([])
})

describe('the life of a wage account', () => {
  test('agreed by three, each for itself, opened by the bank, filed, and known with its agreement', async () => {
    const draft = { project: 'A-1', bankCode: '105', bankName: '建设银行海州支行', transferDay: 5 }
    const account = await here.started(here.who.wages, 'wageAccount.propose', draft, '2026-08-03')
    expect(
      await here.step(here.who.bank, 'wageAccount.open', account, { accountNumber: '32050165000100' }, '2026-08-04'),
    ).toMatchObject(refusal('agreement-unsigned'))
    expect(await here.step(here.who.finance, 'wageAccount.signOwner', account, says, '2026-08-04')).toMatchObject(
      refusal('not-your-side'),
    )
    expect(await here.step(here.who.owner, 'wageAccount.signOwner', account, says, '2026-08-04')).toMatchObject({
      ok: true,
    })
    expect(await here.step(here.who.owner, 'wageAccount.signOwner', account, says, '2026-08-04')).toMatchObject(
      refusal('signed-already'),
    )
    expect(await here.step(here.who.finance, 'wageAccount.signContractor', account, says, '2026-08-05')).toMatchObject({
      ok: true,
    })
    expect(await here.step(here.who.bank, 'wageAccount.signBank', account, says, '2026-08-06')).toMatchObject({
      ok: true,
    })
    expect(
      await here.step(here.who.bank, 'wageAccount.open', account, { accountNumber: '12' }, '2026-08-07'),
    ).toMatchObject(refusal('account-number-wrong'))
    expect(
      await here.step(
        here.who.bank,
        'wageAccount.open',
        account,
        { accountNumber: '3205 0165 0001 0001' },
        '2026-08-07',
      ),
    ).toMatchObject({ ok: true, value: { state: 'open' } })
    expect(await here.pageOf('A-1', here.who.bank)).toMatchObject({
      accountName: '苍梧建设集团测试项目A-1农民工工资专用账户',
      openBy: '2026-08-31',
      openingLate: false,
      account: { last4: '0001', openedOn: '2026-08-07', agreementOn: '2026-08-06', fileBy: '2026-09-06' },
    })
    expect(
      await here.step(here.who.wages, 'wageAccount.file', account, { says: '开户证明、协议' }, '2026-08-20'),
    ).toMatchObject({
      ok: true,
    })
    expect(
      await here.step(here.who.officer, 'wageAccount.acceptFiling', account, { number: 'BA-1' }, '2026-08-21'),
    ).toMatchObject({
      value: { state: 'open' },
    })
    expect((await here.pageOf('A-1')).account?.filedOn).toBe('2026-08-20')
    expect(await here.begin(here.who.wages, 'wageAccount.propose', draft)).toMatchObject(refusal('account-open'))
  })

  test('a second project of the contractor is kept as a sub-ledger of the account, unless the city wants one each', async () => {
    const number = '3205016500010005'
    const account5 = { project: 'A-5', bankCode: '105', bankName: '建设银行', accountNumber: number }
    await here.storage.must('funds.recordAccounts', { ...all, rows: [{ ...account5, openedOn: '2026-08-02' }] })
    const draft = { project: 'A-2', bankCode: '105', bankName: '建设银行海州支行', transferDay: 5 }
    const account = await here.started(here.who.wages, 'wageAccount.propose', draft, '2026-08-03')
    await here.step(here.who.owner, 'wageAccount.signOwner', account, says, '2026-08-04')
    await here.step(here.who.finance, 'wageAccount.signContractor', account, says, '2026-08-04')
    await here.step(here.who.bank, 'wageAccount.signBank', account, says, '2026-08-04')
    const open = () => here.step(here.who.bank, 'wageAccount.open', account, { accountNumber: number }, '2026-08-10')
    const share = (value: string) =>
      here.storage.sql(PLATFORM, tx => tx.run(sql`update setting set value = ${value} where key = 'account.sharing'`))
    await share('0')
    expect(await open()).toMatchObject(refusal('account-of-another'))
    await share('1')
    expect(await open()).toMatchObject({ ok: true })
    await here.storage.must('funds.recordTransfers', {
      ...all,
      rows: [{ project: 'A-2', reference: 'T-A-2', month: '2026-10', on: '2026-11-04', amountFen: '70000' }],
    })
    const shared = await here.pageOf('A-5')
    expect([shared.balanceFen, shared.shared]).toEqual([
      '0',
      [{ project: 'A-2', name: '测试项目A-2', balanceFen: '70000' }],
    ])
  })

  test('is not closed while wages are owing or the notice runs; then its balance goes to the contractor', async () => {
    await here.storage.must('funds.recordAccounts', {
      ...all,
      rows: [
        {
          project: 'A-3',
          bankCode: '105',
          bankName: '建设银行',
          accountNumber: '3205016500010003',
          openedOn: '2026-08-10',
        },
      ],
    })
    await here.paidMonth('A-3', 7, '300100')
    const account = await here.started(here.who.wages, 'wageAccount.adopt', { project: 'A-3' }, '2026-10-01')
    const notice = { ground: 'bankChanged', siteBoard: '大门', commitment: '没有拖欠' }
    expect(await here.step(here.who.wages, 'wageAccount.publish', account, notice)).toMatchObject(
      refusal('wages-owing'),
    )
    const again = ['2', '3'].map((n, index) => ({
      project: 'A-3',
      batchNo: 'B-A-3-2',
      month: '2026-10',
      orderedOn: '2026-11-14',
      n: index + 1,
      person: { idCard: idCardOf(7 + Number(n) - 1) },
      cardNumber: cardOf(7 + Number(n) - 1),
      amountFen: '100000',
      replacesBatchNo: 'B-A-3',
    }))
    await here.storage.must('payment.recordOrders', { ...all, rows: again })
    await here.reconcile()
    await here.storage.must('payment.recordResults', {
      ...all,
      rows: [1, 2].map(n => ({ batchNo: 'B-A-3-2', n, on: '2026-11-15', status: 'paid', amountFen: '100000' })),
    })
    await here.reconcile()
    expect(
      await here.step(here.who.wages, 'wageAccount.publish', account, { ...notice, ground: 'completion' }),
    ).toMatchObject(refusal('not-completed'))
    const go = (actor: Actor, name: string, input: unknown, on: string) =>
      here.step(actor, `wageAccount.${name}`, account, input, on)
    expect(await go(here.who.wages, 'publish', notice, '2026-10-10')).toMatchObject({ ok: true })
    expect(await go(here.who.wages, 'apply', says, '2026-11-01')).toMatchObject(refusal('notice-running'))
    expect(await go(here.who.officer, 'findArrears', { says: '有投诉在办' }, '2026-10-11')).toMatchObject({
      value: { state: 'open' },
    })
    expect(await go(here.who.wages, 'publish', notice, '2026-10-12')).toMatchObject({ ok: true })
    expect(await go(here.who.wages, 'apply', says, '2026-11-16')).toMatchObject({ value: { state: 'applied' } })
    expect(await go(here.who.officer, 'approve', says, '2026-11-17')).toMatchObject({ value: { state: 'closing' } })
    expect(await go(here.who.bank, 'close', { reference: 'XH-1' }, '2026-11-18')).toMatchObject({
      value: { state: 'closed' },
    })
    const closed = await here.pageOf('A-3')
    expect([closed.balanceFen, closed.account?.closedOn]).toEqual(['0', '2026-11-18'])
    expect(closed.flow.parts.find(part => part.part === 'closed')?.fen).toBe('100')
  })
})

describe('what somebody wants frozen', () => {
  test('is answered with article 33, found until it is lifted; wages of the project are no freezing', async () => {
    const request = {
      project: 'A-1',
      measure: 'freezing',
      ground: 'other',
      authority: '某区人民法院',
      document: '（2026）苏0706执101号',
      amountFen: '5000000',
    }
    expect(
      await here.begin(here.who.bank, 'accountFreezing.receive', { ...request, ground: 'projectWages' }),
    ).toMatchObject(refusal('ground-lawful'))
    const freezing = await here.started(here.who.bank, 'accountFreezing.receive', request, '2026-11-20')
    const frozen = async () =>
      (await here.storage.sql(PLATFORM, moneyFacts)).get(await here.projectId('A-1'))?.frozenSince ?? null
    expect(await frozen()).toBe('2026-11-20')
    expect(await here.step(here.who.bank, 'accountFreezing.answer', freezing, { document: '告知1号' })).toMatchObject({
      ok: true,
    })
    expect(await frozen()).toBe('2026-11-20')
    expect(await here.step(here.who.officer, 'accountFreezing.end', freezing, { says: '法院撤回' })).toMatchObject({
      ok: true,
    })
    expect(await frozen()).toBe(null)
  })
})

describe('the entrustment of a subcontractor', () => {
  test('is drafted by it, accepted by the contractor, and shown beside what was paid', async () => {
    await here.paidMonth('A-6', 16, '300000')
    const draft = { project: 'A-6', subcontractor: LABOUR, subcontract: 'FB-1' }
    const sub = async () => (await here.pageOf('A-6')).entrustments.find(one => one.paidPeople > 0)
    expect(await sub()).toMatchObject({ entrusted: false, paidFen: '200000' })
    expect(await here.begin(here.who.wages, 'entrustment.draft', draft)).toMatchObject({ ok: false })
    expect(await here.begin(here.who.sub, 'entrustment.draft', { ...draft, subcontractor: GENERAL })).toMatchObject(
      refusal('subcontractor-unknown'),
    )
    const given = await here.started(here.who.sub, 'entrustment.draft', draft)
    expect(await here.begin(here.who.sub, 'entrustment.draft', draft)).toMatchObject(refusal('entrusted-already'))
    expect(await here.step(here.who.owner, 'entrustment.accept', given, says)).toMatchObject(refusal('not-your-side'))
    expect(await here.step(here.who.finance, 'entrustment.accept', given, says)).toMatchObject({ ok: true })
    expect(await sub()).toMatchObject({ entrusted: true, proceeding: given })
    expect(await here.step(here.who.sub, 'entrustment.end', given, { says: '退场结清' })).toMatchObject({
      value: { state: 'ended' },
    })
    expect(await sub()).toMatchObject({ entrusted: false })
  })
})
