import {
  type Context,
  type Label,
  type LawBook,
  type Month,
  no,
  ok,
  type Operation,
  operation,
} from '../../../kernel/index.ts'
import { PROJECT_PROBLEMS } from '../../registry/index.ts'
import { explainedOf, flowParts, shareOfNeed } from '../decide/accounts.ts'
import {
  AccountPage,
  AccountPageQuery,
  AccountsPage,
  AccountsQuery,
  type Flow,
  MOVE_REASONS,
  MovePage,
  MoveQuery,
} from '../facts/accounts.ts'
import { accountFreezing } from '../proceedings/account-freezing.ts'
import { entrustment } from '../proceedings/entrustment.ts'
import { wageAccount } from '../proceedings/wage-account.ts'
import {
  type AccountHead,
  accountHead,
  dayFlows,
  type FlowRow,
  flowOf,
  forbiddenMoves,
  listOfAccounts,
  monthFlows,
  type MonthRow,
  movesOf,
  sharedWith,
  statedBalance,
  subcontractorsOf,
} from '../store/accounts.ts'
import { proceedingsOf } from '../store/proceedings.ts'

/** The wage account of a project, the list of all, and every movement of one. */

const PAGE = 50
const WHOLE = 10_000n

export const listOf = operation({
  name: 'funds.accounts',
  kind: 'read',
  label: { zh: '工资专户一览', en: 'Wage accounts of all projects' },
  input: AccountsQuery,
  output: AccountsPage,
  may: 'funds.read',
  problems: {},
  cites: [{ instrument: 'reg724', article: '26' }],
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await listOfAccounts(context.tx, { ...input, day: context.day, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(({ id: _id, ...row }) => row),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    })
  },
})

const flowFrom = (row: FlowRow): Flow => ({
  inFen: BigInt(row.inFen),
  paidFen: BigInt(row.paidFen),
  outsideFen: BigInt(row.outsideFen),
  cashFen: BigInt(row.cashFen),
  closedFen: BigInt(row.closedFen),
  awaitingFen: BigInt(row.awaitingFen),
  returnedFen: BigInt(row.returnedFen),
  notOrderedFen: BigInt(row.notOrderedFen),
})

const UNKNOWN = { 'project-unknown': PROJECT_PROBLEMS['project-unknown'] } as const

export const accountOf = operation({
  name: 'funds.account',
  kind: 'read',
  label: { zh: '项目的工资专户', en: 'The wage account of a project' },
  input: AccountPageQuery,
  output: AccountPage,
  may: 'funds.read',
  problems: UNKNOWN,
  cites: [
    { instrument: 'reg724', article: '26' },
    { instrument: 'acct53', article: '6' },
    { instrument: 'acct53', article: '7' },
  ],
  async run(context, input) {
    const head = await accountHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const { tx, day } = context
    const flow = flowFrom(await flowOf(tx, head.id))
    const curve = await dayFlows(tx, head.id)
    const balanceFen = curve.at(-1)?.balanceFen ?? '0'
    const months = await monthFlows(tx, head.id)
    const stated = await statedBalance(tx, head.id)
    const coming = comingPay(context, months, BigInt(balanceFen))
    return ok({
      project: head.code,
      name: head.name,
      day,
      accountName: `${head.contractor ?? ''}${head.name}农民工工资专用账户`,
      ...lawDays(context, head),
      shared: await sharedWith(tx, head.id),
      balanceFen,
      ...(stated
        ? {
            statement: {
              on: stated.on,
              fen: stated.fen,
              differenceFen: String(BigInt(stated.fen) - BigInt(stated.ours)),
            },
          }
        : {}),
      ...(coming ? { coming } : {}),
      curve: [...curve],
      flow: {
        inFen: String(flow.inFen),
        explainedBp: explainedOf(flow, WHOLE),
        parts: [...flowParts(flow)].map(([part, fen]) => ({ part, fen: String(fen) })),
      },
      months: months.map(month => monthView(month, head.labourMonthFen)),
      forbidden: (await forbiddenMoves(tx, head.id)).map(({ party, ...row }) => ({
        ...row,
        ...(party ? { party } : {}),
      })),
      entrustments: (await subcontractorsOf(tx, head.id)).map(({ proceeding, state, ...row }) => ({
        ...row,
        entrusted: state === 'filed' || state === 'accepted',
        ...(proceeding ? { proceeding } : {}),
      })),
      proceedings: await its(context, head.id),
    })
  },
})

/** The account as it stands, and the days by which the law wants it opened and filed. */
function lawDays({ law, day }: { law: LawBook; day: Context['day'] }, head: AccountHead) {
  const dueOf = (clock: string, start: Context['day']) => {
    const { due } = law.readClock(clock, start, [], day)
    return 'day' in due ? due.day : due.notBefore
  }
  const signed = head.contractSignedOn
  const known = signed !== null && law.findValue?.('P-ACCT-OPEN', signed) !== undefined
  const openBy = known && signed ? dueOf('CLK-ACCT-OPEN', signed) : undefined
  const { accountId, bankName, last4, openedOn, filedOn, agreementOn, closedOn } = head
  const fileBy =
    openedOn && law.findValue?.('P-ACCT-FILE', openedOn) !== undefined ? dueOf('CLK-ACCT-FILE', openedOn) : undefined
  return {
    ...(signed ? { contractSignedOn: signed } : {}),
    ...(openBy ? { openBy } : {}),
    openingLate: openBy !== undefined && (openedOn ?? day) > openBy,
    ...(accountId && bankName && last4 && openedOn
      ? {
          account: {
            id: accountId,
            bankName,
            last4,
            openedOn,
            ...(filedOn ? { filedOn } : {}),
            ...(fileBy ? { fileBy } : {}),
            ...(agreementOn ? { agreementOn } : {}),
            ...(closedOn ? { closedOn } : {}),
          },
        }
      : {}),
  }
}

function monthView({ transferredOn, ...month }: MonthRow, agreedFen: string | null) {
  return {
    ...month,
    month: month.month as Month,
    ...(transferredOn ? { transferredOn } : {}),
    ...(agreedFen ? { agreedFen } : {}),
  }
}

/** The payroll that comes next: its transfer day has come, its pay day has not passed, its wages are not all paid. */
function comingPay({ day }: Context, months: readonly MonthRow[], balanceFen: bigint) {
  const next = months.findLast(month => month.transferDue <= day && month.payDue >= day)
  if (!next) return undefined
  const needFen = BigInt(next.dueFen) - BigInt(next.arrivedFen)
  const shareBp = shareOfNeed(balanceFen, needFen, WHOLE)
  if (shareBp === undefined) return undefined
  return { month: next.month as Month, payDue: next.payDue, needFen: String(needFen), shareBp }
}

const DEFINITIONS = new Map(
  [wageAccount, accountFreezing, entrustment].map(definition => [definition.name as string, definition]),
)

async function its(context: Context, projectId: string) {
  const rows = await proceedingsOf(context.tx, projectId, [...DEFINITIONS.keys()])
  return rows.map(({ definition, state, ...row }) => {
    const known = DEFINITIONS.get(definition)
    const states: Readonly<Record<string, Label>> = known?.states ?? {}
    return {
      ...row,
      label: known?.label ?? { zh: definition, en: definition },
      state: states[state] ?? { zh: state, en: state },
    }
  })
}

export const listMoves = operation({
  name: 'funds.accountMoves',
  kind: 'read',
  label: { zh: '专户收支明细', en: 'Movements of a wage account' },
  input: MoveQuery,
  output: MovePage,
  may: 'funds.read',
  problems: UNKNOWN,
  async run(context, input) {
    const head = await accountHead(context.tx, input.project)
    if (!head) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const limit = input.limit ?? PAGE
    const page = { projectId: head.id, ...(input.cursor ? { cursor: input.cursor } : {}), limit: limit + 1 }
    const rows = await movesOf(context.tx, page)
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({
      rows: shown.map(({ reason, party, ...row }) => ({
        ...row,
        reason: MOVE_REASONS[reason] ?? { zh: reason, en: reason },
        ...(party ? { party } : {}),
      })),
      ...(rows.length > limit && last ? { next: `${last.on}/${last.key}` } : {}),
    })
  },
})

export const accountReads: readonly Operation[] = [listOf, accountOf, listMoves] as unknown as readonly Operation[]
