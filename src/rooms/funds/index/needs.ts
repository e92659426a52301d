import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { type Day, type LawBook, ok, operation, PLATFORM, type Tx } from '../../../kernel/index.ts'
import { canonical, type Database, type Runner, transaction } from '../../../storage/index.ts'
import { needsOf } from '../decide/covers.ts'
import { needFacts, storedNeeds, writeNeeds } from '../store/covers.ts'

/** What the law asks of every project: worked out again whenever facts, the law or the day change. */

/** Needs that differ from what was decided before, as rows. */
async function changedNeeds(tx: Tx, law: LawBook) {
  const stored = new Map((await storedNeeds(tx)).map(need => [`${need.projectId}/${need.kind}`, need]))
  return (await needFacts(tx)).flatMap(facts =>
    needsOf(law, facts).flatMap(need => {
      const { requiredFen, dueOn, reason, kind } = need
      const digest = createHash('sha256')
        .update(canonical({ requiredFen: String(requiredFen), dueOn, reason, basis: need.basis }))
        .digest('hex')
        .slice(0, DIGEST)
      if (stored.get(`${facts.projectId}/${kind}`)?.digest === digest) return []
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
    const rows = await changedNeeds(context.tx, context.law)
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
    changedNeeds(tx, parts.runner.law(on)),
  )
  if (rows.length === 0) return false
  await parts.runner.run(PLATFORM, 'funds.assessNeeds', {})
  return true
}
