import { existsSync, readdirSync } from 'node:fs'
import { no, ok, type Outcome } from '../kernel/index.ts'
import { accountFaultsOf, accountPlanOf } from './accounts.ts'
import { type CoverFault, coverFaultsOf, coversOf, type Paper } from './covers.ts'
import { fundsOf } from './funds.ts'
import { writeResults } from './files/bank.ts'
import { writePayroll, writePunches } from './files/national.ts'
import { CityFolder } from './files/out.ts'
import { writeRegistry } from './files/registry.ts'
import {
  writeCovers,
  writeFunds,
  writeMoney,
  writePublic,
  writePledge,
  writeSettlement,
  writeSignatures,
  writeTerms,
} from './files/tables.ts'
import { writeSite } from './files/site.ts'
import { TruthFile } from './files/truth-file.ts'
import { writeWorkbooks } from './files/workbooks.ts'
import { instrumentsOfCity } from './instruments.ts'
import { halfDaysOf } from './marks.ts'
import { type MonthPlan, monthOfProject } from './month.ts'
import { pledgePlanner, pledgeTruth } from './pledges.ts'
import { type CityOptions, type CityPlan, planCity, type PlanRefusal } from './plan.ts'
import { payFindingsOf } from './pay-truth.ts'
import type { ProjectPlan } from './project.ts'
import { type SettlementPlan, settlementFaultsOf, settlementOf } from './settlements.ts'
import { siteFaultsOf, siteOf, type SitePlan } from './sites.ts'
import { publicPlanOf, publicProjectsOf } from './public.ts'
import { emptyTally, findingsOf, type Tally } from './truth.ts'

/** Writes a city as the files the platform reads, and beside them the truth. */

export type GenerateOptions = CityOptions & {
  /** A folder that does not exist yet, or is empty. */
  readonly outDir: string
  /** Called after each project. */
  readonly onProgress?: (done: number, total: number) => void
}
export type GenerateRefusal = PlanRefusal | 'out-not-empty'

/**
 * Writes the city. One project is in memory at a time.
 *
 * @returns what was written, counted
 * @refuses out-not-empty  the folder holds files already; and the refusals of `planCity`
 */
export async function generateCity(options: GenerateOptions): Promise<Outcome<Tally, GenerateRefusal>> {
  const planned = planCity(options)
  if (!planned.ok) return planned
  if (existsSync(options.outDir) && readdirSync(options.outDir).length > 0)
    return no('out-not-empty', { with: { folder: options.outDir } })
  const city = planned.value
  const folder = new CityFolder(options.outDir)
  const truth = new TruthFile(folder)
  const tally = emptyTally()
  const knownFirms = new Set<string>()
  const covers = coverWriter(folder, city)
  const settlement = settlementWriter(folder, city)
  const sites = sitePlanner(city)
  const accountFaults = accountFaultsOf(city)
  const publicProjects = publicProjectsOf(city)
  const pledgesOf = pledgePlanner(city)
  try {
    folder.whole('city.json', `${JSON.stringify(cityHead(city))}\n`)
    folder.whole('instruments.json', `${JSON.stringify({ format: 1, instruments: instrumentsOfCity() })}\n`)
    for (let index = 0; index < city.projects; index += 1) {
      const project = city.project(index)
      const months = city.months.map((_, month) => monthOfProject(city, project, month))
      const site = sites(project, months)
      writeRegistry(folder, { city, project, site, knownFirms })
      const money = accountPlanOf(project, months, accountFaults.get(index))
      writeTerms(folder, project, money)
      writeSite(folder, city, project, site)
      const fund = publicProjects.has(index)
        ? publicPlanOf(city, project, months, publicProjects.get(index))
        : undefined
      if (fund) writePublic(folder, project, fund)
      const payer = fund?.payer ?? project.owner.name
      for (const month of months) await writeMonth({ folder, city, project, month, tally, payer })
      const covered = covers(project)
      const settled = settlement(project)
      const planned = [
        ...payFindingsOf(city, project, months),
        ...covered.findings,
        ...settled.findings,
        ...site.findings,
        ...money.findings,
        ...(fund?.findings ?? []),
      ]
      truth.project(project, { months, findings: [...findingsOf(project, months), ...planned] })
      truth.covers(project, covered)
      truth.settlement(project, settled)
      truth.site(project, site)
      for (const fault of [money.fault, fund?.fault]) truth.account(project, fault)
      truth.account(project, money.fault)
      for (const pledge of pledgesOf(project, months)) {
        writePledge(folder, pledge)
        truth.pledge(pledgeTruth(city, pledge))
      }
      tally.workers += project.members.length
      options.onProgress?.(index + 1, city.projects)
    }
    const planned = fundsOf(city)
    writeFunds(folder, planned.funds)
    truth.end(tally, planned.counties)
  } finally {
    folder.close()
  }
  return ok(tally)
}

/** Plans the registry's part of each project; one sound project lends the worker who is registered twice. */
function sitePlanner(city: CityPlan): (project: ProjectPlan, months: readonly MonthPlan[]) => SitePlan {
  const faults = siteFaultsOf(city)
  const lender = Array.from({ length: city.projects }, (_, index) => index).find(
    index => !faults.has(index) && city.project(index).plants.fault === undefined,
  )
  const elsewhere = lender === undefined ? undefined : city.project(lender)
  const isLent = elsewhere !== undefined && [...faults.values()].includes('two-names')
  return (project, months) => {
    const fault = faults.get(project.index)
    const isElsewhere = isLent && project.index === lender
    return siteOf(city, project, {
      months,
      isElsewhere,
      ...(fault ? { fault } : {}),
      ...(elsewhere ? { elsewhere } : {}),
    })
  }
}

/** Writes the papers of each project, and beside them those that must be refused. */
function coverWriter(folder: CityFolder, city: CityPlan) {
  const faults = coverFaultsOf(city)
  const sound = Array.from({ length: city.projects }, (_, index) => index).find(index => !faults.has(index))
  const paperOf = (index: number): Paper | undefined =>
    coversOf(city, city.project(index)).papers.find(paper => paper.kind === 'deposit')
  const stolen = sound === undefined ? undefined : paperOf(sound)
  return (project: ProjectPlan) => {
    const fault: CoverFault | undefined = faults.get(project.index)
    const covered = coversOf(city, project, fault, stolen)
    writeCovers(folder, '6-covers', covered.papers)
    writeCovers(
      folder,
      // Hidden from an import of the whole city, which is to land whole: they are filed by themselves.
      '.refused/covers',
      covered.refused.map(one => one.paper),
    )
    return covered
  }
}

/** Writes the settlement nodes of each project that has some. */
function settlementWriter(folder: CityFolder, city: CityPlan) {
  const faults = settlementFaultsOf(city)
  return (project: ProjectPlan): SettlementPlan => {
    if (!faults.has(project.index)) return { nodes: [], steps: [], truth: [], findings: [] }
    const plan = settlementOf(city, project, faults.get(project.index))
    writeSettlement(folder, project, plan)
    return plan
  }
}

function cityHead(city: CityPlan): Record<string, unknown> {
  return {
    format: 1,
    seed: city.seed,
    day: city.day,
    regionCode: city.regionCode,
    scale: city.scale,
    months: city.months,
    projects: city.projects,
    workers: city.workers,
  }
}

type MonthInput = {
  readonly folder: CityFolder
  readonly city: CityPlan
  readonly project: ProjectPlan
  readonly month: MonthPlan
  readonly tally: Tally
  readonly payer: string
}

async function writeMonth({ folder, city, project, month, tally, payer }: MonthInput): Promise<void> {
  if (project.byWorkbook) await writeWorkbooks(folder, project, month)
  else {
    tally.punches += writePunches(folder, city, project, month)
    writePayroll(folder, project, month)
  }
  writeMoney(folder, project, month, payer)
  writeSignatures(folder, project, { month, day: city.day })
  writeResults(folder, project, month)
  count(month, tally)
}

function count(month: MonthPlan, tally: Tally): void {
  const paid = month.batches.flatMap(batch => {
    const arrived = new Set(batch.results.filter(result => result.status === 'paid').map(result => result.n))
    return batch.items.filter(item => arrived.has(item.n))
  })
  tally.strangers += month.strangers.length
  tally.workedHalfDays += [...month.marks.values()].reduce((sum, marks) => sum + halfDaysOf(marks), 0)
  tally.expectedFen += month.worthFen
  tally.dueFen += month.lines.reduce((sum, line) => sum + line.dueFen, 0n)
  tally.transferredFen += month.transfers.reduce((sum, transfer) => sum + transfer.fen, 0n)
  tally.orderedFen += month.batches.reduce(
    (sum, batch) => batch.items.reduce((inner, item) => inner + item.fen, sum),
    0n,
  )
  tally.arrivedFen += paid.reduce((sum, item) => sum + item.fen, 0n)
  tally.gaps += month.gaps.length
  tally.gapFen += month.gaps.reduce((sum, gap) => sum + gap.fen, 0n)
}
