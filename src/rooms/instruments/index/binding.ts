import { type Context, no, ok, type Operation, operation, present } from '../../../kernel/index.ts'
import { fullBook } from '../../../law/index.ts'
import { type Binding, loadProceeding, type ProceedingRow, proceedingOperations } from '../../../storage/index.ts'
import { figuresOf } from '../decide.ts'
import type { DraftInput, EnterInput, InstrumentEvidence, InstrumentFacts, ReplaceEvidence } from '../facts.ts'
import { instrument } from '../proceedings/instrument.ts'
import {
  cityCode,
  endIssued,
  instrumentFacts,
  isNumberTaken,
  issuedRow,
  putArticles,
  putFigures,
  standingFigures,
  writeIssued,
} from '../store.ts'

/** What an instrument's proceeding loads as evidence, and what follows when it is issued. */

/** Codes of one city lie within so many of each other. */
const CODES_A_CITY = 100

async function begin(context: Context, input: DraftInput) {
  const { actor, tx, actId } = context
  const city = await cityCode(tx)
  const isOfCity =
    city !== undefined &&
    (actor.kind === 'platform' ||
      (actor.region !== undefined && actor.region.from <= city && actor.region.until >= city + CODES_A_CITY))
  if (!isOfCity) return no('city-only')
  if (!input.sectors.every(sector => actor.sectors.includes(sector))) return no('out-of-scope')
  const [only] = input.sectors
  return ok({
    subject: { kind: 'region', id: String(city), regionCode: city } as const,
    number: `INS-${actId}`,
    title: { zh: input.titleZh, en: input.titleEn ?? input.titleZh },
    regionCode: city,
    sector: input.sectors.length === 1 && only !== undefined ? only : (0 as const),
  })
}

async function issueEvidence(
  context: Context,
  row: ProceedingRow,
  given: { readonly number?: string | null; readonly replaces: readonly string[] },
): Promise<InstrumentEvidence> {
  const { tx } = context
  const { number, replaces } = given
  const replaced = await instrumentFacts(tx, replaces)
  const standing = new Set(replaced.filter(one => one.state === 'published').map(one => one.id))
  return {
    today: context.day,
    standing: await standingFigures(tx, row.id),
    numberTaken: number ? await isNumberTaken(tx, { regionCode: row.regionCode, number, but: row.id }) : false,
    notReplaceable: replaces
      .filter(id => !standing.has(id))
      .map(id => replaced.find(one => one.id === id)?.facts.titleZh ?? id),
  }
}

async function factsNow(context: Context, id: string): Promise<InstrumentFacts> {
  const [found] = await instrumentFacts(context.tx, [id])
  return present(found, `the instrument ${id} has facts`).facts
}

/** Writes the figures an instrument sets now; those that would begin after its end are left out. */
async function writeFigures(context: Context, row: ProceedingRow, facts: InstrumentFacts): Promise<void> {
  const effectiveOn = present(facts.effectiveOn, 'an issued instrument has an effective day')
  const figures = figuresOf(fullBook(context.law), {
    id: row.id,
    articles: facts.articles,
    effectiveOn,
    untilDay: facts.untilDay,
    recordedOn: context.day,
  })
  const end = facts.untilDay
  await putFigures(context.tx, {
    id: row.id,
    regionCode: row.regionCode,
    on: context.day,
    actId: context.actId,
    figures: figures
      .filter(one => !end || one.from < end)
      .map(one => ({
        article: one.cite.article,
        parameter: one.parameter,
        value: String(one.value),
        from: one.from,
        until: one.until && end ? (one.until < end ? one.until : end) : (one.until ?? end),
      })),
  })
}

async function issued(context: Context, row: ProceedingRow): Promise<void> {
  const facts = await factsNow(context, row.id)
  const effectiveOn = present(facts.effectiveOn, 'an issued instrument has an effective day')
  await writeIssued(context.tx, {
    id: row.id,
    regionCode: row.regionCode,
    task: facts.task,
    sectors: facts.sectors,
    number: present(facts.number, 'an issued instrument has a number'),
    titleZh: facts.titleZh,
    titleEn: facts.titleEn,
    issuer: facts.issuer,
    publishedOn: present(facts.publishedOn, 'an issued instrument has its day'),
    effectiveOn,
    untilDay: facts.untilDay,
    recordedOn: context.day,
    late: effectiveOn < context.day,
    articles: facts.articles,
    actId: context.actId,
  })
  await writeFigures(context, row, facts)
  for (const old of await instrumentFacts(context.tx, facts.replaces)) {
    const answer = await context.call(replaceOperation, {
      proceedingId: old.id,
      seen: old.acts,
      input: { by: row.id, from: effectiveOn },
    })
    if (!answer.ok) throw new Error(`the instrument ${old.id} could not be replaced: ${answer.problems[0].code}`)
  }
}

async function ended(context: Context, row: ProceedingRow): Promise<void> {
  const facts = await factsNow(context, row.id)
  const untilDay = present(facts.untilDay, 'an ended instrument has its day')
  await endIssued(context.tx, { id: row.id, untilDay, ...(facts.replacedBy ? { by: facts.replacedBy } : {}) })
  await writeFigures(context, row, facts)
}

async function evidenceNow(context: Context, row: ProceedingRow, input?: { readonly number?: string }) {
  const facts = await factsNow(context, row.id)
  return issueEvidence(context, row, { number: input?.number ?? facts.number, replaces: facts.replaces })
}

async function replaceEvidence(
  context: Context,
  row: ProceedingRow,
  input: { readonly by: string; readonly from: string },
): Promise<ReplaceEvidence> {
  const [[by], known] = [await instrumentFacts(context.tx, [input.by]), await issuedRow(context.tx, input.by)]
  const isNamed = by?.facts.replaces.includes(row.id) === true && known?.effectiveOn === input.from
  return { isNamed }
}

const binding: Binding = {
  begin,
  evidence: {
    enter: (context, row, input: EnterInput) =>
      issueEvidence(context, row, { number: input.number, replaces: input.replaces ?? [] }),
    publish: evidenceNow,
    confirm: (context, row) => evidenceNow(context, row),
    confirmCorrection: async (context, row) => ({ ...(await evidenceNow(context, row)), notReplaceable: [] }),
    repeal: (context, row) => evidenceNow(context, row),
    replace: replaceEvidence,
  },
  after: {
    publish: issued,
    confirm: issued,
    confirmCorrection: async (context, row) => {
      const facts = await factsNow(context, row.id)
      await putArticles(context.tx, row.id, facts.articles)
      await writeFigures(context, row, facts)
    },
    replace: ended,
    repeal: ended,
  },
}

const all = proceedingOperations(instrument, binding)
const replaceOperation = present(
  all.find(one => one.name.endsWith('.replace')),
  'an instrument can be replaced',
)

/** Acts that changed the law book: what the city has issued is corrected or repealed, never undone. */
const ISSUING: ReadonlySet<string> = new Set(['publish', 'confirm', 'confirmCorrection', 'replace', 'repeal'])

function withVoidBefore(given: Operation): Operation {
  return operation({
    ...given,
    problems: {
      ...given.problems,
      'issued-stands': {
        kind: 'refused',
        says: {
          zh: '第 {n} 步已经对外发布，不能作废。',
          en: 'Step {n} was issued; it cannot be voided.',
        },
        fix: { zh: '错了就更正；不再适用就废止。', en: 'Correct what is wrong; repeal what no longer holds.' },
      },
    },
    async run(context, input) {
      const { proceedingId, n } = input as { readonly proceedingId: string; readonly n: number }
      const loaded = await loadProceeding(context.tx, instrument.name, proceedingId)
      const isIssued = loaded?.log.some(one => one.n >= n && ISSUING.has(one.act))
      if (isIssued) return no('issued-stands', { at: '/n', with: { n } })
      return given.run(context, input) as never
    },
  }) as unknown as Operation
}

/** One operation an act of an instrument, and `void` as long as nothing was issued. */
export const instrumentActs: readonly Operation[] = all.map(one =>
  one.name.endsWith('.void') ? withVoidBefore(one) : one,
)
