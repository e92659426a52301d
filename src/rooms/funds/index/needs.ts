import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { type Day, type LawBook, ok, operation, PLATFORM, type Tx } from '../../../kernel/index.ts'
import { canonical, type Database, type Runner, transaction } from '../../../storage/index.ts'
import { type FullLawBook, fullBook } from '../../../law/index.ts'
import { needsOf } from '../decide/covers.ts'
import type { Need, NeedFacts } from '../facts/covers.ts'
import { needFacts, type StoredNeed, storedNeeds, writeNeeds } from '../store/covers.ts'

/** What the law asks of every project: worked out again whenever facts, the law or the day change. */

/** Needs that differ from what was decided before, as rows. */
async function changedNeeds(tx: Tx, law: LawBook, today: Day) {
  const book = fullBook(law)
  const stored = new Map((await storedNeeds(tx)).map(need => [`${need.projectId}/${need.kind}`, need]))
  return (await needFacts(tx)).flatMap(facts =>
    needsOf(law, facts).flatMap(need => {
      const { requiredFen, dueOn, reason, kind } = need
      const digest = digestOf(need)
      const before = stored.get(`${facts.projectId}/${kind}`)
      if (before?.digest === digest) return []
      // What was decided stands when only the law book has learnt more since: an instrument entered late.
      if (before && before.decidedOn < today && before.digest === asKnown(book, before, facts)) return []
      return [
        {
          project_id: facts.projectId,
          region_code: facts.regionCode,
          sector: facts.sector,
          kind,
          required_fen: String(requiredFen),
          due_on: dueOn,
          reason,
          basis: { ...(need.basis as object), digest },
        },
      ]
    }),
  )
}
const DIGEST = 16

function digestOf({ requiredFen, dueOn, reason, basis }: Need): string {
  const text = canonical({ requiredFen: String(requiredFen), dueOn, reason, basis })
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST)
}

/** The decision made again by the law book as it was known on the day of the decision. */
function asKnown(book: FullLawBook, before: StoredNeed, facts: NeedFacts): string | undefined {
  const need = needsOf(book.knownBy(before.decidedOn), facts).find(one => one.kind === before.kind)
  return need && digestOf(need)
}

export const assessNeeds = operation({
  name: 'funds.assessNeeds',
  kind: 'act',
  label: { zh: '核定保证金和支付担保数额', en: 'Work out deposits and payment guarantees due' },
  input: Type.Object({}),
  output: Type.Object({ changed: Type.Integer() }),
  may: 'platform.run',
  problems: {},
  cites: [
    { instrument: 'dep65', article: '11' },
    { instrument: 'dep65', article: '12' },
    { instrument: 'reg724', article: '24' },
  ],
  async run(context) {
    const rows = await changedNeeds(context.tx, context.law, context.day)
    const { actId, day, law } = context
    await writeNeeds(context.tx, { actId, on: day, law: law.version }, rows)
    context.about({ kind: 'platform', id: 'cover-needs' })
    return ok({ changed: rows.length })
  },
})

/** Works needs out when, and only when, one would change: no act without a change. @returns whether it did */
export async function assessIfChanged(parts: {
  readonly database: Database
  readonly runner: Runner
}): Promise<boolean> {
  const on: Day = parts.runner.day()
  const rows = await transaction(parts.database, PLATFORM, { readOnly: true }, tx =>
    changedNeeds(tx, parts.runner.law(on), on),
  )
  if (rows.length === 0) return false
  await parts.runner.run(PLATFORM, 'funds.assessNeeds', {})
  return true
}
