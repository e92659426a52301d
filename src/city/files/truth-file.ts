import type { MonthPlan } from '../month.ts'
import type { ProjectPlan } from '../project.ts'
import type { PlannedFinding, Tally } from '../truth.ts'
import type { CityFolder, TextFile } from './out.ts'

/** `truth.json`: what was planted. Written gap by gap; findings and plants are few and wait for the end. */
export class TruthFile {
  private readonly file: TextFile
  private readonly findings: PlannedFinding[] = []
  private readonly plants: unknown[] = []
  private readonly strangers: unknown[] = []
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
        this.file.write(
          `${this.first ? '' : ','}\n${JSON.stringify({ project: code, ...gap, month: month.month, fen: String(fen) })}`,
        )
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

  end(tally: Tally): void {
    const list = (items: readonly unknown[]) => items.map(item => `\n${JSON.stringify(item)}`).join(',')
    const totals = JSON.stringify(tally, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    this.file.write(
      `],\n"findings":[${list(this.findings)}],\n"plants":[${list(this.plants)}],\n"strangers":[${list(this.strangers)}],\n"totals":${totals}}\n`,
    )
  }
}
