import { type Actor, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { proceedingReads, sql } from '../../storage/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import { operations as payment } from '../payment/index.ts'
import { operations as payroll } from '../payroll/index.ts'
import { reconcileTouched } from '../reconciliation/index.ts'
import { operations as registry } from '../registry/index.ts'
import { aProject, anActor, cardOf, GENERAL, idCardOf, LABOUR, siteCardOf } from '../situation.testing.ts'
import type { AccountPage } from './facts/accounts.ts'
import { definitions, operations } from './index.ts'

/** Projects with their parties, and people who act for each side of a wage account: for tests of accounts. */

export const OWNER = '91320706MA1PAXNW08'
export const all = { onBad: 'refuse-all' } as const
export const says = { says: '同意' }
export const refusal = (code: string) => ({ refusals: [{ code }] })
export type Step = { proceedingId: string; n: number; state: string }
export type Sides = Record<'owner' | 'wages' | 'finance' | 'bank' | 'officer' | 'sub', Actor>
export type Accounts = Awaited<ReturnType<typeof accountsOf>>

/** Lays out the projects, three workers each, numbered on. */
export async function accountsOf(codes: readonly string[]) {
  const storage: TestStorage = await testStorage(
    [...registry, ...operations, ...payroll, ...payment, ...proceedingReads(definitions)],
    lawBook,
  )
  let from = 1
  for (const code of codes) {
    await aProject(storage, { code, workers: 3, from })
    from += 3
  }
  await storage.must('registry.recordParties', {
    ...all,
    rows: codes.map(project => ({ project, creditCode: GENERAL, name: '苍梧建设集团', role: 'generalContractor' })),
  })
  await storage.must('registry.recordParties', {
    ...all,
    rows: codes.map(project => ({ project, creditCode: OWNER, name: '海州城建发展', role: 'owner' })),
  })
  await storage.must('registry.recordTerms', {
    ...all,
    rows: codes.map(project => ({ project, contractSignedOn: '2026-08-01', transferDay: 5, payDay: 15 })),
  })
  const firms = new Map(
    (
      await storage.sql(PLATFORM, tx =>
        tx.rows<{ id: string; code: string }>(sql`select id, credit_code as code from enterprise order by id`),
      )
    ).map(row => [row.code, row.id]),
  )
  const projects: string[] = []
  for (const code of codes)
    projects.push((await storage.must<{ id: string }>('registry.getProject', { project: code })).id)
  const READ = ['funds.read', 'proceeding.read']
  const firm = (code: string, user: string, rights: string[]) => ({
    ...anActor({ kind: 'enterprise', projects: projects as never }, [...READ, ...rights]),
    enterpriseId: id<'enterprise'>(firms.get(code) ?? ''),
    userId: id<'user'>(user),
  })
  const who: Sides = {
    owner: firm(OWNER, '1', ['funds.sign']),
    wages: firm(GENERAL, '2', ['funds.write', 'funds.statement']),
    finance: firm(GENERAL, '3', ['funds.sign', 'funds.write']),
    bank: {
      ...anActor({ kind: 'bank', projects: projects as never, bankCode: '105' }, [
        ...READ,
        'funds.sign',
        'funds.bank',
        'funds.statement',
        'funds.freezing',
      ]),
      userId: id<'user'>('4'),
    },
    officer: {
      ...anActor({ kind: 'officer', region: { from: 320700, until: 320800 } }, [
        ...READ,
        'funds.supervise',
        'funds.freezing',
      ]),
      userId: id<'user'>('5'),
    },
    sub: {
      ...anActor({ kind: 'subcontractor', projects: projects as never }, ['funds.entrust', 'proceeding.read']),
      enterpriseId: id<'enterprise'>(firms.get(LABOUR) ?? ''),
      userId: id<'user'>('6'),
    },
  }

  const pageOf = (project: string, actor: Actor = PLATFORM) =>
    storage.must<AccountPage>('funds.account', { project }, actor)
  const begin = (actor: Actor, name: string, input: unknown, happenedOn?: string) =>
    storage.run<Step>(actor, `funds.${name}`, { input, ...(happenedOn ? { happenedOn } : {}) })
  async function step(actor: Actor, name: string, proceedingId: string, input: unknown, happenedOn?: string) {
    const view = await storage.must<{ acts: unknown[] }>('proceeding.get', { id: proceedingId })
    return storage.run<Step>(actor, `funds.${name}`, {
      proceedingId,
      seen: view.acts.length,
      input,
      ...(happenedOn ? { happenedOn } : {}),
    })
  }
  async function started(actor: Actor, name: string, input: unknown, happenedOn?: string): Promise<string> {
    const begun = await begin(actor, name, input, happenedOn)
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusals))
    return begun.value.proceedingId
  }
  const reconcile = async () => {
    while ((await reconcileTouched(storage.database, lawBook, '2026-11-23' as never, 100)) > 0);
  }
  const projectId = async (code: string) =>
    (await storage.must<{ id: string }>('registry.getProject', { project: code })).id
  /** Sheets, an order and results: two of three workers paid, one returned. */
  async function paidMonth(project: string, from: number, transferred: string) {
    const month = '2026-10'
    const people = [from, from + 1, from + 2]
    await storage.must('funds.recordTransfers', {
      ...all,
      rows: [
        { project, reference: `T-${project}`, month, on: '2026-11-04', amountFen: transferred, payer: '海州城建发展' },
      ],
    })
    await storage.must('payroll.recordSheets', {
      ...all,
      rows: people.map(number => ({
        project,
        employerCode: LABOUR,
        month,
        person: { siteCard: siteCardOf(number) },
        dueFen: '100000',
        signedOn: '2026-11-05',
        sealedOn: '2026-11-06',
      })),
    })
    const batchNo = `B-${project}`
    await storage.must('payment.recordOrders', {
      ...all,
      rows: people.map((number, n) => ({
        project,
        batchNo,
        month,
        orderedOn: '2026-11-10',
        n: n + 1,
        person: { idCard: idCardOf(number) },
        cardNumber: cardOf(number),
        amountFen: '100000',
      })),
    })
    await storage.must('payment.recordResults', {
      ...all,
      rows: [
        { batchNo, n: 1, on: '2026-11-11', status: 'paid', serial: `S1-${project}` },
        { batchNo, n: 2, on: '2026-11-11', status: 'paid', serial: `S2-${project}` },
        { batchNo, n: 2, on: '2026-11-13', status: 'returned', reason: '账号不存在' },
        { batchNo, n: 3, on: '2026-11-11', status: 'returned', reason: '账号不存在' },
      ].map(row => ({ ...row, amountFen: '100000' })),
    })
    await reconcile()
  }
  return { storage, who, pageOf, begin, step, started, reconcile, projectId, paidMonth }
}
