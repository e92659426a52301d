import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { type Day, type Fen, type Month, parseDay, parseMonth, parseYuan } from '../kernel/index.ts'

/**
 * Reads a city folder back from its files alone, so that tests can hold the truth against what was written. It knows
 * nothing of the plan.
 */

export type ReadTerms = { readonly transferDay: number; readonly payDay: number; readonly cutHour: number }
export type ReadLine = {
  readonly person: string
  readonly dueFen: Fen
  readonly pieceFen: Fen
  readonly deductionFen: Fen
}
export type ReadItem = {
  readonly person: string
  readonly fen: Fen
  readonly results: { status: string; on: Day; fen: Fen }[]
}
export type ReadMonth = {
  /** In the order of the files. */
  readonly lines: ReadLine[]
  /** First entry and last exit of each work day, seconds since the epoch, by person. */
  readonly seen: Map<string, Map<Day, { from?: number; until?: number }>>
  readonly declared: Map<string, number[]>
  transferredFen: Fen
  readonly items: ReadItem[]
}
export type ReadProject = {
  readonly terms: ReadTerms
  /** Site card and registered days by identity number. */
  readonly members: Map<string, { siteCard: string; enteredOn: Day; leftOn?: Day }>
  readonly rates: Map<string, { from: Day; fen: Fen }[]>
  readonly months: Map<Month, ReadMonth>
  hasAccount: boolean
}
export type ReadCity = {
  readonly projects: Map<string, ReadProject>
  readonly files: string[]
  firms: string[]
  accounts: string[]
}

type Json = { [name: string]: unknown }

/** Reads every file of the folder; throws on one that does not parse or names something unknown. */
export async function readCity(folder: string): Promise<ReadCity> {
  const files = ['national', 'csv', 'sheets', 'bank'].flatMap(kind => listed(folder, kind))
  const city: ReadCity = { projects: new Map(), files, firms: [], accounts: [] }
  const calls = (name: string) =>
    files.filter(file => file.startsWith(`national/${name}`)).flatMap(file => callsOf(join(folder, file)))
  for (const { data } of calls('1-')) city.firms.push(text(data.corpcode))
  for (const row of table(folder, 'csv/1-terms.csv')) readTerms(city, row)
  for (const { data } of calls('5-')) readWorkers(city, data)
  for (const { data } of calls('6-')) readEntries(city, data)
  for (const row of table(folder, 'csv/2-rates.csv')) readRate(city, row)
  for (const row of table(folder, 'csv/3-accounts.csv')) {
    projectOf(city, row[0]).hasAccount = true
    city.accounts.push(row[3] ?? '')
  }
  for (const file of files.filter(name => name.startsWith('national/attendance'))) {
    for (const { data } of callsOf(join(folder, file))) readPunches(city, data)
  }
  for (const { data } of calls('payroll')) readPayroll(city, data)
  for (const file of files.filter(name => name.endsWith('.xlsx'))) await readWorkbook(city, join(folder, file))
  for (const file of files.filter(name => name.startsWith('csv/4-')))
    for (const row of table(folder, file)) readTransfer(city, row)
  const orders = new Map<string, ReadItem>()
  for (const file of files.filter(name => name.startsWith('csv/5-')))
    for (const row of table(folder, file)) readOrder(city, row, orders)
  for (const file of files.filter(name => name.startsWith('bank/'))) readResults(join(folder, file), orders)
  return city
}

function listed(folder: string, kind: string): string[] {
  const path = join(folder, kind)
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map(name => `${kind}/${name}`)
    : []
}

/** Calls of a dialect file; names in lower case, because clients write them as they like. */
export function callsOf(path: string): { method: string; data: Json }[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => {
      const call = JSON.parse(line) as { method: string; data: Json }
      return { method: call.method, data: lowered(call.data) as Json }
    })
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.toLowerCase(), lowered(each)]))
}

const text = (value: unknown) => String(value ?? '')
const list = (value: unknown) => value as Json[]

function table(folder: string, file: string): string[][] {
  const [head = '', ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n')
  if (!head.startsWith('\uFEFF项目编码,')) throw new Error(`no header: ${file}`)
  return rows.map(row => row.split(','))
}

function dayIn(value: string): Day {
  const found = parseDay(value.slice(0, 10))
  if (!found) throw new Error(`no day: ${value}`)
  return found
}

function fenIn(value: unknown): Fen {
  const found = parseYuan(text(value) || '0')
  if (found === undefined) throw new Error(`no money: ${value}`)
  return found
}

function projectOf(city: ReadCity, code: unknown): ReadProject {
  const project = city.projects.get(text(code))
  if (!project) throw new Error(`no project ${code}`)
  return project
}

function monthOf(project: ReadProject, value: string): ReadMonth {
  const month = parseMonth(value)
  if (!month) throw new Error(`no month: ${value}`)
  const known = project.months.get(month)
  if (known) return known
  const made: ReadMonth = { lines: [], seen: new Map(), declared: new Map(), transferredFen: 0n, items: [] }
  project.months.set(month, made)
  return made
}

function readTerms(city: ReadCity, row: string[]): void {
  const terms = { transferDay: Number(row[5]), payDay: Number(row[6]), cutHour: row[7] ? Number(row[7]) : 4 }
  city.projects.set(row[0] ?? '', { terms, members: new Map(), rates: new Map(), months: new Map(), hasAccount: false })
}

function readWorkers(city: ReadCity, data: Json): void {
  const project = projectOf(city, data.projectcode)
  for (const worker of list(data.workerlist)) {
    project.members.set(text(worker.idcardnumber), {
      siteCard: text(worker.cardnumber),
      enteredOn: dayIn(text(worker.joinedtime)),
    })
  }
}

function readEntries(city: ReadCity, data: Json): void {
  const project = projectOf(city, data.projectcode)
  for (const entry of list(data.workerlist)) {
    const member = project.members.get(text(entry.idcardnumber))
    if (!member) throw new Error('entry of a stranger')
    if (text(entry.type) === '1') member.enteredOn = dayIn(text(entry.date))
    else member.leftOn = dayIn(text(entry.date))
  }
}

function personOf(project: ReadProject, given: { readonly siteCard: string; readonly idCard: string }): string {
  if (given.idCard) return given.idCard
  for (const [idCard, member] of project.members) if (member.siteCard === given.siteCard) return idCard
  throw new Error(`no worker ${given.siteCard}`)
}

function readRate(city: ReadCity, row: string[]): void {
  const project = projectOf(city, row[0])
  const person = personOf(project, { siteCard: row[1] ?? '', idCard: row[2] ?? '' })
  const rates = project.rates.get(person) ?? []
  rates.push({ from: dayIn(row[3] ?? ''), fen: fenIn(row[4]) })
  project.rates.set(person, rates)
}

const HOURS = 3_600_000

function readPunches(city: ReadCity, data: Json): void {
  const project = projectOf(city, data.projectcode)
  for (const punch of list(data.datalist)) {
    const at = Date.parse(`${text(punch.date).slice(0, 19).replace(' ', 'T')}Z`)
    if (Number.isNaN(at)) throw new Error(`no moment: ${punch.date}`)
    const on = dayIn(new Date(at - project.terms.cutHour * HOURS).toISOString())
    const days = monthOf(project, on.slice(0, 7)).seen
    const person = text(punch.idcardnumber)
    const its = days.get(person) ?? new Map<Day, { from?: number; until?: number }>()
    const day = its.get(on) ?? {}
    if (text(punch.direction) === '01') day.from = Math.min(day.from ?? at, at)
    else day.until = Math.max(day.until ?? at, at)
    its.set(on, day)
    days.set(person, its)
  }
}

function readPayroll(city: ReadCity, data: Json): void {
  const project = projectOf(city, data.projectcode)
  const { lines } = monthOf(project, text(data.paymonth))
  for (const detail of list(data.detaillist)) {
    lines.push({
      person: text(detail.idcardnumber),
      dueFen: fenIn(detail.totalpayamount),
      pieceFen: 0n,
      deductionFen: 0n,
    })
  }
}

async function readWorkbook(city: ReadCity, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error(`no sheet: ${path}`)
  const cell = (row: number, column: number) => text(sheet.getCell(row, column).value)
  const above = [2, 3, 4]
    .flatMap(row => Array.from({ length: sheet.columnCount }, (_, column) => cell(row, column + 1)))
    .join(' ')
  const code = /项目编码：(\d+)/.exec(above)?.[1]
  const [, year, number] = /工资月份：(\d{4})年(\d{1,2})月/.exec(above) ?? []
  const month = monthOf(projectOf(city, code), `${year}-${number?.padStart(2, '0')}`)
  const heads = Array.from({ length: sheet.columnCount }, (_, column) => cell(5, column + 1))
  const at = (head: string) => heads.indexOf(head) + 1
  for (let row = 6; cell(row, at('身份证号')).length === 18 && cell(row, 1) !== '合计'; row += 1) {
    const person = cell(row, at('身份证号'))
    const value = (head: string) => fenIn(cell(row, at(head)))
    if (cell(1, 1).includes('考勤')) {
      const first = at('1')
      month.declared.set(
        person,
        Array.from({ length: at('出勤天数') - first }, (_, day) => markIn(cell(row, first + day))),
      )
    } else {
      // “应发” stands before deductions on some sites and after them on others; “实发” always after.
      month.lines.push({
        person,
        dueFen: value('实发工资(元)'),
        pieceFen: value('计件金额(元)'),
        deductionFen: value('扣款(元)'),
      })
    }
  }
}

function markIn(value: string): number {
  if (value === '√' || value === '1') return 2
  return value === '○' || value === '0.5' ? 1 : 0
}

function readTransfer(city: ReadCity, row: string[]): void {
  dayIn(row[3] ?? '')
  monthOf(projectOf(city, row[0]), row[2] ?? '').transferredFen += fenIn(row[4])
}

function readOrder(city: ReadCity, row: string[], orders: Map<string, ReadItem>): void {
  const item: ReadItem = { person: row[6] ?? '', fen: fenIn(row[8]), results: [] }
  monthOf(projectOf(city, row[0]), row[2] ?? '').items.push(item)
  orders.set(`${row[1]}/${row[4]}`, item)
}

function readResults(path: string, orders: ReadonlyMap<string, ReadItem>): void {
  const [head = '', ...rest] = iconv.decode(readFileSync(path), 'gbk').trimEnd().split('\r\n')
  const lines = rest.filter(line => !line.startsWith('序号'))
  const [mark, batch, count, sum, on = ''] = head.split(/[|,]/)
  if (mark !== 'H' || Number(count) !== lines.length) throw new Error(`head of ${path}`)
  let total = 0n
  for (const line of lines) {
    const [n, , , amount, status = ''] = line.split(/[|,]/)
    const item = orders.get(`${batch}/${n}`)
    if (!item) throw new Error(`no order of ${path}`)
    total += fenIn(amount)
    item.results.push({
      status,
      fen: fenIn(amount),
      on: dayIn(`${on.slice(0, 4)}-${on.slice(4, 6)}-${on.slice(6, 8)}`),
    })
  }
  if (total !== fenIn(sum)) throw new Error(`total of ${path}`)
}
