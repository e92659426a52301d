import { type Day, type LawBook, PLATFORM, type Tx } from '../../../kernel/index.ts'
import {
  flawsOfLocal,
  type FullLawBook,
  lawBook,
  type LocalFigure,
  type LocalParameters,
  PARAMETERS,
  type Source,
} from '../../../law/index.ts'
import { type Database, transaction } from '../../../storage/index.ts'
import { readValue } from '../decide.ts'
import { sourceIdOf } from '../facts.ts'
import { additionsMark, type FigureRow, figureRows, type IssuedRow, issuedRows, yearRows } from '../store.ts'

/** The law book with what the city has issued: handed out by the composition root. */

const BY_ID = new Map(PARAMETERS.map(one => [one.id, one]))

function figureOf(row: FigureRow): readonly LocalFigure[] {
  const parameter = BY_ID.get(row.parameter)
  const value = parameter && readValue(parameter, row.value)
  if (value === undefined) return []
  const figure: LocalFigure = {
    parameter: row.parameter,
    value,
    from: row.from,
    ...(row.until ? { until: row.until } : {}),
    recordedOn: row.recordedOn,
    ...(row.supersededOn ? { supersededOn: row.supersededOn } : {}),
    cite: { instrument: sourceIdOf(row.instrument), article: row.article },
  }
  // Higher law that came to fix a figure after the city had set it goes before the city's.
  return flawsOfLocal([figure]).length === 0 ? [figure] : []
}

function sourceOf(row: IssuedRow): Source {
  return {
    id: sourceIdOf(row.id),
    kind: 'local',
    title: { zh: row.titleZh, en: row.titleEn },
    number: row.number,
    issuer: { zh: row.issuer, en: row.issuer },
    from: row.effectiveOn,
    ...(row.untilDay ? { until: row.untilDay } : {}),
    ...(row.replacedBy ? { replacedBy: sourceIdOf(row.replacedBy) } : {}),
    confidence: 'text',
    articles: Object.fromEntries(
      row.articles.map(one => [one.no, { zh: one.text, en: one.textEn ?? one.text }] as const),
    ),
  }
}

/** What the city adds to the law book: figures with both their days, calendar years, instruments. */
export async function localParameters(tx: Tx): Promise<LocalParameters> {
  const issued = await issuedRows(tx)
  const years = await yearRows(tx)
  return {
    figures: (await figureRows(tx)).flatMap(figureOf),
    years: years.map(({ year, off, work, recordedOn }) => ({
      year,
      off,
      work,
      recordedOn,
      cite: { instrument: 'holiday-notices', article: String(year) },
    })),
    sources: issued.map(sourceOf),
  }
}

/** The law books of this city, kept until something is issued. */
export type CityLaw = {
  book(on: Day): FullLawBook
  readonly on: (on: Day) => LawBook
  /** Reads again when something was issued since. @returns whether it was */
  refresh(): Promise<boolean>
}

/** The law of this city from what its database holds; nothing is known of the city until the first refresh. */
export function cityLaw(database: Database): CityLaw {
  let local: LocalParameters | undefined
  let mark: string | undefined
  const book = (on: Day) => lawBook(on, local)
  return {
    book,
    on: book,
    async refresh() {
      const found = await transaction(database, PLATFORM, { readOnly: true }, async tx => {
        const now = await additionsMark(tx)
        return now === mark ? undefined : { now, local: await localParameters(tx) }
      })
      if (!found) return false
      mark = found.now
      const isEmpty = found.local.figures.length + (found.local.years?.length ?? 0) + (found.local.sources?.length ?? 0)
      local = isEmpty === 0 ? undefined : found.local
      return true
    },
  }
}
