import type { CoverPlan, PlannedUncovered } from '../covers.ts'
import type { MonthPlan } from '../month.ts'
import { instrumentTruth } from '../instruments.ts'
import type { PledgeTruth } from '../pledges.ts'
import type { ProjectPlan } from '../project.ts'
import type { NodeTruth, SettlementPlan } from '../settlements.ts'
import type { SitePlan } from '../sites.ts'
import { type PlannedFinding, type Tally, tallyText } from '../truth.ts'
import type { CityFolder, TextFile } from './out.ts'

/** `truth.json`: what was planted. Written gap by gap; findings and plants are few and wait for the end. */
export class TruthFile {
  private readonly file: TextFile
  private readonly findings: PlannedFinding[] = []
  private readonly plants: unknown[] = []
  private readonly strangers: unknown[] = []
  private readonly uncovered: PlannedUncovered[] = []
  private readonly refused: { file: string; project: string; code: string }[] = []
  private readonly nodes: NodeTruth[] = []
  private readonly pledged: PledgeTruth[] = []
  private first = true

  constructor(folder: CityFolder) {
    this.file = folder.text('truth.json', '{"format":1,"gaps":[')
  }

  /** What was planted in a project. */
  project(
    project: ProjectPlan,
    given: { readonly months: readonly MonthPlan[]; readonly findings: readonly PlannedFinding[] },
  ): void {
    const { code } = project
    for (const month of given.months) {
      for (const { hasLine: _, fen, ...gap } of month.gaps) {
        const line = JSON.stringify({ project: code, ...gap, month: month.month, fen: String(fen) })
        this.file.write(`${this.first ? '' : ','}\n${line}`)
        this.first = false
      }
      for (const plant of month.plants)
        this.plants.push({
          kind: plant.kind,
          project: code,
          month: month.month,
          workers: plant.workers,
          note: plant.note,
        })
      for (const { key, person } of month.strangers)
        this.strangers.push({ project: code, month: month.month, worker: key, idCard: person.idCard })
    }
    const fault = project.plants.fault
    if (fault)
      this.plants.push({ kind: fault, project: code, month: null, workers: [], note: 'no wage account was opened' })
    this.findings.push(...given.findings)
  }

  /** What was planted in the deposit and guarantees of a project. */
  covers(project: ProjectPlan, covered: CoverPlan): void {
    this.uncovered.push(...covered.uncovered)
    for (const { code } of covered.refused)
      this.refused.push({ file: '.refused/covers.csv', project: project.code, code })
    if (covered.fault)
      this.plants.push({ kind: covered.fault, project: project.code, month: null, workers: [], note: 'papers' })
  }

  /** What was planted in the settlement of a project's nodes. */
  settlement(project: ProjectPlan, plan: SettlementPlan): void {
    this.nodes.push(...plan.truth)
    if (plan.fault)
      this.plants.push({ kind: plan.fault, project: project.code, month: null, workers: [], note: 'settlement' })
  }

  /** What was planted in the registry of a project. */
  site(project: ProjectPlan, site: SitePlan): void {
    const plant = (kind: string, code: string, note: string) =>
      this.plants.push({
        kind,
        project: code,
        month: null,
        workers: site.victim ? [site.victim.siteCard] : [],
        note,
      })
    if (site.fault) plant(site.fault, project.code, 'registry')
    if (site.double) plant('two-names', site.double.project, `known by another name in ${project.code}`)
    if (site.fault === 'forged-number')
      this.refused.push({ file: '.refused/workers.ndjson', project: project.code, code: 'id-card-wrong' })
  }

  /** What was planted in the wage account of a project. */
  account(project: ProjectPlan, fault: string | undefined): void {
    if (fault) this.plants.push({ kind: fault, project: project.code, month: null, workers: [], note: 'account' })
  }

  /** A pledge of the city, and what must be seen of it when its payments are filed. */
  pledge(pledge: PledgeTruth): void {
    this.pledged.push(pledge)
  }

  /** Ends the file with what is few: findings, plants, strangers, totals. */
  end(tally: Tally, counties: readonly { readonly region: number; readonly holds: boolean }[]): void {
    const list = (items: readonly unknown[]) => items.map(item => `\n${JSON.stringify(item)}`).join(',')
    this.file.write(`],\n"findings":[${list(this.findings)}]`)
    this.file.write(`,\n"uncovered":[${list(this.uncovered)}]`)
    this.file.write(`,\n"funds":[${list(counties)}]`)
    this.file.write(`,\n"nodes":[${list(this.nodes)}]`)
    this.file.write(`,\n"pledges":[${list(this.pledged)}]`)
    this.file.write(`,\n"refused":[${list(this.refused)}]`)
    this.file.write(`,\n"plants":[${list(this.plants)}]`)
    this.file.write(`,\n"strangers":[${list(this.strangers)}]`)
    this.file.write(`,\n"instruments":[${list(instrumentTruth())}]`)
    this.file.write(`,\n"totals":${tallyText(tally)}}\n`)
  }
}
