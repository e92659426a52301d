import { type Context, must, type Operation, PLACES, type ProceedingDef } from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import { beginOnProject, coveredProject, keyColumns, touchMonths } from '../../registry/index.ts'
import { normalAccount } from '../decide.ts'
import type {
  EntrustmentEvidence,
  EntrustmentFacts,
  Signer,
  WageAccountEvidence,
  WageAccountFacts,
} from '../facts/account-life.ts'
import { accountFreezing } from '../proceedings/account-freezing.ts'
import { entrustment } from '../proceedings/entrustment.ts'
import { wageAccount } from '../proceedings/wage-account.ts'
import { writeAccounts } from '../store.ts'
import {
  changeAccount,
  hasEntrustment,
  holderOf,
  isParty,
  lockAccount,
  openAccount,
  owedOf,
  SIDE_ROLES,
  subcontractorOf,
} from '../store/account-life.ts'
import { post } from '../store/ledger.ts'

/** Wage accounts, freezing attempts and entrustments as proceedings. */

type ProjectInput = { readonly project: string }
const projectOf = (row: ProceedingRow): string => {
  must(row.subject.projectId, 'a wage account belongs to a project')
  return row.subject.projectId
}

/** Does the actor stand for this side of the agreement? */
async function standsFor(context: Context, projectId: string, side: Signer, bankCode: string): Promise<boolean> {
  const { actor } = context
  if (side === 'bank') return actor.kind === 'bank' && actor.bankCode === bankCode
  const { enterpriseId } = actor
  if (actor.kind !== 'enterprise' || enterpriseId === undefined) return false
  return isParty(context.tx, { projectId, enterpriseId, role: SIDE_ROLES[side] })
}

/** What guards look at; `side` is the one the act is for, where the actor stands for it. */
async function evidenceOf(
  context: Context,
  row: ProceedingRow,
  given: { readonly side?: Signer; readonly accountNumber?: string } = {},
): Promise<WageAccountEvidence> {
  const projectId = projectOf(row)
  await lockAccount(context.tx, projectId)
  const { facts } = await factsOf<WageAccountFacts>(context.tx, row.id)
  const holder =
    given.accountNumber === undefined
      ? undefined
      : await holderOf(context.tx, { projectId, hash: hashOf(context, given.accountNumber) })
  const { people, fen, ...owed } = await owedOf(context.tx, projectId)
  const isSide = given.side !== undefined && (await standsFor(context, projectId, given.side, facts.bankCode))
  return {
    side: isSide && given.side ? given.side : null,
    account: (await openAccount(context.tx, projectId)) ?? null,
    heldFor: holder?.project ?? null,
    mayShare: holder?.mayShare ?? false,
    unpaidPeople: people,
    unpaidFen: fen,
    ...owed,
  }
}
const hashOf = (context: Context, number: string) =>
  context.cipher.blindIndex(normalAccount(number), PLACES.account).toString('hex')
const plain = (context: Context, row: ProceedingRow) => evidenceOf(context, row)
const forSide = (side: Signer) => (context: Context, row: ProceedingRow) => evidenceOf(context, row, { side })

const LAST = 4

/** The bank opened it: the account is on record, with its agreement. */
async function opened(context: Context, row: ProceedingRow, input: never): Promise<void> {
  const { facts, on } = await factsOf<WageAccountFacts>(context.tx, row.id)
  const number = normalAccount((input as { accountNumber: string }).accountNumber)
  await writeAccounts(context.tx, context.actId, [
    {
      ...keyColumns({ id: projectOf(row), regionCode: row.regionCode, sector: row.sector } as never),
      bank_code: facts.bankCode,
      bank_name: facts.bankName,
      hash: hashOf(context, number),
      sealed: context.cipher.seal(number, PLACES.account).toString('hex'),
      last4: number.slice(-LAST),
      opened_on: on,
      opened_supposed: false,
      agreement_on: facts.agreedOn,
    },
  ])
  await touchMonths(context, [projectOf(row)])
}

/** What is left goes to the general contractor: 条例第二十七条. */
async function closed(context: Context, row: ProceedingRow): Promise<void> {
  const projectId = projectOf(row)
  const { on } = await factsOf<WageAccountFacts>(context.tx, row.id)
  const { balanceFen } = await owedOf(context.tx, projectId)
  if (BigInt(balanceFen) > 0n)
    await post(context.tx, context.actId, [
      {
        from: `wage:${projectId}`,
        to: `contractor:${projectId}`,
        fen: BigInt(balanceFen),
        on,
        reason: 'balance-returned',
        cause: `proceeding/${row.id}/${context.actId}`,
        projectId,
        regionCode: row.regionCode,
        sector: row.sector,
      },
    ])
  await changeAccount(context.tx, context.actId, { projectId, closedOn: on })
  await touchMonths(context, [projectId])
}

type Change = Omit<Parameters<typeof changeAccount>[2], 'projectId'>
const changed =
  (of: (facts: WageAccountFacts) => Change) =>
  async (context: Context, row: ProceedingRow): Promise<void> => {
    const { facts } = await factsOf<WageAccountFacts>(context.tx, row.id)
    await changeAccount(context.tx, context.actId, { projectId: projectOf(row), ...of(facts) })
    await touchMonths(context, [projectOf(row)])
  }

const accountBinding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as ProjectInput).project, { zh: '工资专户', en: 'Wage account', mark: 'ZH' }),
  evidence: {
    propose: plain,
    adopt: plain,
    signOwner: forSide('owner'),
    signContractor: forSide('generalContractor'),
    signBank: forSide('bank'),
    open: (context, row, input) =>
      evidenceOf(context, row, {
        side: 'bank',
        accountNumber: (input as { accountNumber: string }).accountNumber,
      }),
    change: forSide('bank'),
    publish: plain,
    apply: plain,
    approve: plain,
    close: forSide('bank'),
  },
  after: {
    open: opened,
    file: changed(facts => ({ filedOn: facts.filedOn })),
    returnFiling: changed(() => ({ filedOn: null })),
    change: changed(facts => ({ bankName: facts.bankName })),
    close: closed,
  },
}

const freezingBinding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as ProjectInput).project, {
      zh: '专户查封冻结',
      en: 'Freezing of the wage account',
      mark: 'DJ',
    }),
}

type DraftInput = ProjectInput & { readonly subcontractor: string }
const isContractor = (context: Context, projectId: string) => standsFor(context, projectId, 'generalContractor', '')

async function sides(context: Context, row: ProceedingRow, named?: string): Promise<EntrustmentEvidence> {
  const projectId = projectOf(row)
  const { facts } = await factsOf<EntrustmentFacts>(context.tx, row.id)
  const subcontractor =
    named === undefined
      ? { id: facts.employer, name: facts.name }
      : ((await subcontractorOf(context.tx, { projectId, creditCode: named })) ?? null)
  return {
    subcontractor,
    isContractor: await isContractor(context, projectId),
    isSubcontractor: context.actor.kind === 'subcontractor' && context.actor.enterpriseId === subcontractor?.id,
    open:
      named !== undefined &&
      subcontractor !== null &&
      (await hasEntrustment(context.tx, { projectId, employer: subcontractor.id })),
  }
}

const entrustmentBinding: Binding = {
  async begin(context, input) {
    const { project } = input as DraftInput
    const found = await coveredProject(context, project)
    if (found) await lockAccount(context.tx, found.id)
    return beginOnProject(context, project, { zh: '委托代发', en: 'Entrustment with payment', mark: 'DF' })
  },
  evidence: {
    draft: (context, row, input) => sides(context, row, (input as DraftInput).subcontractor),
    accept: (context, row) => sides(context, row),
    decline: (context, row) => sides(context, row),
    end: (context, row) => sides(context, row),
  },
}

export const accountDefinitions: readonly ProceedingDef[] = [
  wageAccount,
  accountFreezing,
  entrustment,
] as unknown as readonly ProceedingDef[]
export const accountLifeOperations: readonly Operation[] = [
  ...proceedingOperations(wageAccount, accountBinding),
  ...proceedingOperations(accountFreezing, freezingBinding),
  ...proceedingOperations(entrustment, entrustmentBinding),
]
