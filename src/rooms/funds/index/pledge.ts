import { type Context, must, type Operation, type ProceedingDef } from '../../../kernel/index.ts'
import { type Binding, factsOf, proceedingOperations, type ProceedingRow } from '../../../storage/index.ts'
import { beginOnProject } from '../../registry/index.ts'
import { assetKeyOf, paidOf } from '../decide/pledge.ts'
import type { AssetKind, PledgeEvidence, PledgeFacts } from '../facts/pledge.ts'
import type { Posting } from '../facts/ledger.ts'
import { assetPledge } from '../proceedings/pledge.ts'
import { lockProjects } from '../store.ts'
import { balances, lockAccounts, post } from '../store/ledger.ts'
import { earlierAsset, freeAsset, holdAsset, holderOf, owedOf } from '../store/pledge.ts'

/** Asset pledges: the procedure, the register that lets an asset stand once, and the money. */

type AssetInput = { readonly project: string; readonly assetKind: AssetKind; readonly assetKey: string }

const projectOf = (row: ProceedingRow): string => {
  must(row.subject.projectId, 'a pledge belongs to a project')
  return row.subject.projectId
}
const facts = async (context: Context, row: ProceedingRow) => factsOf<PledgeFacts>(context.tx, row.id)

/** Is the asset free? Asked under a lock, so that of two who pledge it at once one is refused. */
async function beginEvidence(context: Context, _row: ProceedingRow, input: AssetInput): Promise<PledgeEvidence> {
  return { takenBy: await holderOf(context.tx, input.assetKind, assetKeyOf(input.assetKey)) }
}

/** The balance and who is owed, under the locks of the project and the account: no sum is given twice. */
async function moneyEvidence(context: Context, row: ProceedingRow): Promise<PledgeEvidence> {
  const [projectId, account] = [projectOf(row), `pledge:${row.id}`] as const
  await lockProjects(context.tx, [projectId])
  await lockAccounts(context.tx, [account])
  const left = await balances(context.tx, [account])
  const owed = await owedOf(context.tx, projectId, context.day)
  // Names stay out of what an act keeps.
  return { balanceFen: String(left.get(account) ?? 0n), owed: owed.map(each => ({ ...each, name: '' })) }
}

async function realiseEvidence(context: Context, row: ProceedingRow): Promise<PledgeEvidence> {
  const projectId = projectOf(row)
  await lockProjects(context.tx, [projectId])
  const { rank } = (await facts(context, row)).facts
  return { earlier: await earlierAsset(context.tx, { projectId, rank, except: row.id }) }
}

type Move = Pick<Posting, 'from' | 'to' | 'reason' | 'on' | 'cause' | 'workerId'> & { readonly fen: string }

async function move(context: Context, row: ProceedingRow, moves: readonly Move[]): Promise<void> {
  const postings = moves
    .filter(each => each.fen !== '0')
    .map(({ fen, ...each }) => ({
      ...each,
      fen: BigInt(fen),
      projectId: projectOf(row),
      regionCode: row.regionCode,
      sector: row.sector,
    }))
  const overdrawn = await post(context.tx, context.actId, postings)
  must(overdrawn === undefined, 'the guard saw the balance under lock')
}

/** The asset stands for this pledge from now on. */
async function hold(context: Context, row: ProceedingRow): Promise<void> {
  const { assetKind, assetKey } = (await facts(context, row)).facts
  await holdAsset(context.tx, assetKind, assetKeyOf(assetKey), row.id)
}
const free = (context: Context, row: ProceedingRow) => freeAsset(context.tx, row.id)

const binding: Binding = {
  begin: (context, input) =>
    beginOnProject(context, (input as AssetInput).project, { zh: '资产抵押偿付', en: 'Asset pledge', mark: 'DYZ' }),
  evidence: {
    offer: beginEvidence,
    register: beginEvidence,
    enter: beginEvidence,
    realise: realiseEvidence,
    payOut: moneyEvidence,
    close: moneyEvidence,
  },
  after: {
    offer: hold,
    register: hold,
    enter: hold,
    reject: free,
    release: free,
    async realise(context, row) {
      const { facts: its, on } = await facts(context, row)
      await move(context, row, [
        {
          from: `debtor:${row.id}`,
          to: `pledge:${row.id}`,
          fen: its.proceedsFen,
          on,
          reason: 'pledge-realised',
          cause: `proceeding/${row.id}`,
        },
      ])
    },
    async payOut(context, row) {
      const { facts: its, on } = await facts(context, row)
      await move(
        context,
        row,
        its.last.map(each => ({
          from: `pledge:${row.id}`,
          to: `workers:${projectOf(row)}`,
          fen: each.fen,
          on,
          reason: 'pledge-paid',
          cause: `proceeding/${row.id}/${context.actId}/worker/${each.worker}`,
          workerId: each.worker,
        })),
      )
    },
    async close(context, row) {
      const { facts: its, on } = await facts(context, row)
      const left = BigInt(its.proceedsFen) - paidOf(its.payments)
      await move(context, row, [
        {
          from: `pledge:${row.id}`,
          to: `debtor:${row.id}`,
          fen: String(left),
          on,
          reason: 'pledge-given-back',
          cause: `proceeding/${row.id}`,
        },
      ])
      await free(context, row)
    },
  },
}

export const pledgeDefinitions: readonly ProceedingDef[] = [assetPledge as unknown as ProceedingDef]
export const pledgeActs: readonly Operation[] = proceedingOperations(assetPledge, binding)
