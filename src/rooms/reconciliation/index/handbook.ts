import { type Context, lastDayOf, no, ok, operation } from '../../../kernel/index.ts'
import { PROJECT_PROBLEMS } from '../../registry/index.ts'
import { TURNS } from '../decide.ts'
import { figuresOf, moneyGapOf } from '../decide/handbook.ts'
import {
  Handbook,
  type HandbookMonth,
  HandbookQuery,
  type HandFacts,
  type HandGap,
  MyHandbookQuery,
} from '../facts/handbook.ts'
import {
  employerNames,
  handContests,
  handGaps,
  type HandKey,
  handKeys,
  handLines,
  handName,
  handOwed,
  handPayments,
  type HandPlace,
  handPlaces,
  handRates,
  handWork,
} from '../store/handbook.ts'
import { projectParties } from '../store/read.ts'
import type { Static } from 'typebox'

/** The handbook: to the worker his own, to firms and officers that of one worker in one project. */

/** Months on a page when nobody says how many, and at most. */
const PAGE = 12
const PAGE_MOST = 36

type Whose = { readonly worker: string; readonly name: string; readonly projectId?: string }
type Asked = Static<typeof MyHandbookQuery>

export const myHandbook = operation({
  name: 'reconciliation.myHandbook',
  kind: 'read',
  label: { zh: '我的工资手册', en: 'My handbook' },
  input: MyHandbookQuery,
  output: Handbook,
  may: 'worker.read',
  problems: {
    'not-a-worker': {
      kind: 'refused',
      says: {
        zh: '工资手册是工人本人的；您不是以工人身份登录。',
        en: 'A handbook is a worker’s own; you are not signed in as one.',
      },
      fix: {
        zh: '看某个工人的，从项目的人员名单打开。',
        en: 'To see that of a worker, open it from the people of a project.',
      },
    },
  },
  cites: [{ instrument: 'reg724', article: '15' }],
  async run(context, input) {
    const { workerId } = context.actor
    if (context.actor.kind !== 'worker' || workerId === undefined) return no('not-a-worker')
    const name = await handName(context.tx, { worker: workerId })
    return ok(await handbookOf(context, { worker: workerId, name: name ?? '' }, input))
  },
})

export const handbook = operation({
  name: 'reconciliation.handbook',
  kind: 'read',
  label: { zh: '工人的工资手册', en: 'Handbook of a worker' },
  input: HandbookQuery,
  output: Handbook,
  may: 'reconciliation.read',
  problems: {
    'project-unknown': PROJECT_PROBLEMS['project-unknown'],
    'worker-unknown': {
      kind: 'missing',
      says: { zh: '项目 {project} 里没有这名工人。', en: 'There is no such worker in project {project}.' },
      fix: { zh: '从项目的人员名单里选。', en: 'Choose him from the people of the project.' },
    },
  },
  cites: [{ instrument: 'reg724', article: '15' }],
  async run(context, input) {
    const project = await projectParties(context.tx, input.project)
    if (!project) return no('project-unknown', { at: '/project', with: { project: input.project } })
    const whose = { worker: input.worker, projectId: project.id }
    const name = await handName(context.tx, whose)
    if (name === undefined) return no('worker-unknown', { at: '/worker', with: { project: input.project } })
    return ok(await handbookOf(context, { ...whose, name }, input))
  },
})

async function handbookOf(context: Context, whose: Whose, asked: Asked): Promise<Static<typeof Handbook>> {
  const limit = Math.min(asked.limit ?? PAGE, PAGE_MOST)
  const { month, cursor } = asked
  const found = await handKeys(context.tx, whose, {
    limit: limit + 1,
    ...(month ? { month } : {}),
    ...(cursor && /^\d{4}-\d{2}-\d{2}\/\d{1,18}$/.test(cursor) ? { cursor } : {}),
  })
  const keys = found.slice(0, limit)
  const last = keys.at(-1)
  const owed = await handOwed(context.tx, whose, context.day)
  return {
    day: context.day,
    worker: whose.worker,
    name: whose.name,
    owed: { fen: owed.fen, months: owed.months, ...(owed.since ? { since: owed.since } : {}) },
    rows: keys.length === 0 ? [] : await monthsOf(context, whose.worker, keys),
    ...(found.length > limit && last ? { next: `${last.month}-01/${last.projectId}` } : {}),
  }
}

/** The months, each from eight statements over all of them. */
async function monthsOf(context: Context, worker: string, keys: readonly HandKey[]): Promise<HandbookMonth[]> {
  const { tx, day } = context
  const work = await handWork(tx, worker, keys)
  const lines = await handLines(tx, worker, keys)
  const rates = await handRates(tx, worker, keys)
  const payments = await handPayments(tx, worker, keys)
  const gaps = await handGaps(tx, worker, keys)
  const contests = await handContests(tx, worker, keys)
  const places = await handPlaces(tx, keys)
  const employers = await employerNames(
    tx,
    [...work, ...lines].map(one => one.employerId),
  )
  return keys.flatMap(key => {
    const at = <T extends HandKey>(rows: readonly T[]) =>
      rows.filter(row => row.projectId === key.projectId && row.month === key.month)
    const [place] = at(places)
    if (!place) return []
    const [worked] = at(work)
    const facts: HandFacts = {
      month: key.month,
      work: worked,
      rates: at(rates),
      lines: at(lines).map(plain),
      payments: at(payments).map(plain),
      contests: at(contests).map(plain),
      gaps: at(gaps),
      transferredOn: place.transferredOn,
    }
    const employer = employers.get(worked?.employerId ?? at(lines)[0]?.employerId ?? '')
    return [monthView(facts, place, day, employer)]
  })
}

/** A row without the keys by which it was found. */
function plain<T extends HandKey & { readonly employerId?: string }>(row: T): Omit<T, keyof HandKey | 'employerId'> {
  const { projectId: _project, month: _month, employerId: _employer, ...rest } = row
  return rest
}

function monthView(facts: HandFacts, place: HandPlace, today: Context['day'], employer?: string): HandbookMonth {
  const gap = moneyGapOf(facts.gaps)
  return {
    project: place.project,
    projectName: place.projectName,
    ...(employer === undefined ? {} : { employer }),
    month: facts.month,
    running: lastDayOf(facts.month) >= today,
    ...figuresOf(facts, today),
    ...(place.payDue ? { payDue: place.payDue } : {}),
    ...(place.transferDue ? { transferDue: place.transferDue } : {}),
    lines: [...facts.lines],
    payments: [...facts.payments],
    contests: [...facts.contests],
    ...(gap && gap.since <= today ? { gap: gapView(gap, place) } : {}),
  }
}

function gapView(gap: HandGap, place: HandPlace): NonNullable<HandbookMonth['gap']> {
  const { party, role, cite } = TURNS[gap.kind]
  const firm = role === 'owner' ? place.owner : place.generalContractor
  return { ...gap, turn: party, cite, ...(firm ? { firm } : {}) }
}
