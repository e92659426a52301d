import { isCreditCode, type Day, type Month } from '../../../kernel/index.ts'
import type { Cell, Row } from '../book/cell.ts'
import { monthIn, monthNumberIn, monthOfCell, readDayText, yearIn } from './values.ts'
import { bareWord, foldText } from './words.ts'

/** What the cells around a table say of it: project, employer, crew, month, number. Pure. */

export type Found<T> = { readonly value: T; readonly row: number; readonly column: number }
export type Labels = {
  readonly project?: Found<string>
  readonly employerCode?: Found<string>
  readonly employerName?: Found<string>
  readonly crewNumber?: Found<string>
  readonly crewName?: Found<string>
  readonly month?: Found<Month>
  /** The year, where no whole month is named. */
  readonly year?: string
  /** A month that does not exist. */
  readonly monthWrong?: Found<string>
  readonly sheetNumber?: Found<string>
  readonly madeOn?: Found<Day>
  readonly sealedOn?: Found<Day>
}

type Word =
  | 'project'
  | 'projectName'
  | 'employerCode'
  | 'employer'
  | 'firm'
  | 'other'
  | 'crewNumber'
  | 'crew'
  | 'month'
  | 'sheetNumber'
  | 'sealedOn'
  | 'madeOn'

/** The label words; a longer one before the shorter it holds. `other` only ends the value before it. */
const LABELS: readonly (readonly [Word, string])[] = [
  ['project', '(?:项目|工程)(?:编码|编号|代码)'],
  ['projectName', '(?:项目|工程)(?:名称|部)?'],
  ['employerCode', '(?:统一)?(?:社会)?信用代码|(?:用工|用人|劳务|分包|参建)?(?:单位|企业|公司)(?:代码|编码)'],
  ['employer', '(?:用工|用人|劳务|分包|劳务分包|专业分包)(?:单位|企业|公司|方)(?:名称)?'],
  ['firm', '(?:所属|参建|施工)?(?:单位|企业|公司)(?:名称)?'],
  [
    'other',
    '(?:施工)?总(?:承)?包(?:单位|企业)?(?:名称)?|建设单位|监理单位|工种|制表人?|审核人?|复核人?|负责人|班组长|项目经理|劳资专管员|填报人|电话|单位:元',
  ],
  ['crewNumber', '班组(?:编号|编码|代码)'],
  ['crew', '(?:施工|所属)?(?:班组|队组|施工队)(?:名称)?'],
  ['month', '(?:工资|考勤|所属|发放|填报|统计)?(?:月份|月度|年月|所属期|所属月)|工资所属期间?|考勤(?:期间|周期|日期)'],
  ['sheetNumber', '(?:工资)?表(?:格|单)?(?:编)?号|编号'],
  ['sealedOn', '封存(?:日期|日|时间)'],
  ['madeOn', '(?:制表|填表|编制|签字|发放|造表|填报)?(?:日期|时间)'],
]
const ANY = `(?:${LABELS.map(([word, pattern]) => `(?<${word}>${pattern})`).join('|')})[:：]`
const ALL = new RegExp(ANY, 'g')
const HAS = new RegExp(ANY)
/** “单位：元” names the unit of the amounts, no firm. */
const UNIT = /^(人民币)?万?元|^(天|人)$/
const ALONE = LABELS.map(([word, pattern]) => [word, new RegExp(`^(?:${pattern})$`)] as const)

/** What rows outside a table say. The first mention counts. */
export function labelsIn(rows: readonly Row[]): Labels {
  const said = new Map<Word, Found<string>>()
  for (const row of rows) {
    row.cells.forEach((cell, column) => {
      if (cell)
        for (const { word, value, at } of saidBy(row, column))
          if (value !== '' && !said.has(word) && !UNIT.test(value)) said.set(word, { value, row: row.row, column: at })
    })
  }
  const employer = said.get('employer') ?? said.get('firm')
  return {
    ...pick('project', said.get('project')),
    ...employerOf(said.get('employerCode'), employer),
    ...crewOf(said.get('crewNumber'), said.get('crew')),
    ...monthOf(rows, said.get('month')),
    ...pick('sheetNumber', said.get('sheetNumber')),
    ...pick('madeOn', dayFound(said.get('madeOn'))),
    ...pick('sealedOn', dayFound(said.get('sealedOn'))),
  }
}

function pick<K extends string, T>(key: K, found: Found<T> | undefined): { readonly [k in K]?: Found<T> } {
  return (found ? { [key]: found } : {}) as { readonly [k in K]?: Found<T> }
}

/**
 * Labels of one cell with their values; a value not in the cell is the next cell to the right, unless that is a label
 * itself.
 */
function saidBy(
  row: Row,
  column: number,
): readonly { readonly word: Word; readonly value: string; readonly at: number }[] {
  const text = foldSpaces(row.cells[column]?.text ?? '')
  const marks = [...text.matchAll(ALL)]
  if (marks.length === 0) {
    const alone = ALONE.find(([, pattern]) => pattern.test(bareWord(text)))?.[0]
    return alone ? [{ word: alone, ...rightOf(row, column) }] : []
  }
  return marks.map((match, index) => {
    const word = LABELS.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'other'
    const value = text
      .slice((match.index ?? 0) + match[0].length, marks[index + 1]?.index)
      .replace(/^[\s_,，;；]+|[\s_,，;；]+$/g, '')
    return value === '' && index === marks.length - 1 ? { word, ...rightOf(row, column) } : { word, value, at: column }
  })
}

function rightOf(row: Row, column: number): { readonly value: string; readonly at: number } {
  for (let right = column + 1; right < row.cells.length; right += 1) {
    const cell = row.cells[right]
    if (!cell) continue
    const text = foldSpaces(cell.text)
    return HAS.test(text) || ALONE.some(([, pattern]) => pattern.test(bareWord(text)))
      ? { value: '', at: right }
      : { value: text.trim(), at: right }
  }
  return { value: '', at: column }
}

function foldSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff:])/g, '')
    .replace(/\s+/g, ' ')
}

function employerOf(
  code: Found<string> | undefined,
  name: Found<string> | undefined,
): Pick<Labels, 'employerCode' | 'employerName'> {
  const inCode = creditCodeIn(code?.value)
  const inName = creditCodeIn(name?.value)
  const found = inCode && code ? { ...code, value: inCode } : inName && name ? { ...name, value: inName } : undefined
  const bare = name?.value
    .replace(/[(（]?[0-9A-HJ-NP-RT-UW-Y]{18}[)）]?/g, '')
    .replace(/[()（）\s]+$/g, '')
    .trim()
  return { ...pick('employerCode', found), ...(name && bare ? { employerName: { ...name, value: bare } } : {}) }
}

/** A credit code anywhere in a text; old organisation codes only when the text is nothing else. */
function creditCodeIn(text: string | undefined): string | undefined {
  const folded = foldText(text ?? '').toUpperCase()
  const code = /[0-9A-HJ-NPQRTUWXY]{18}/.exec(folded)?.[0]
  if (code && isCreditCode(code)) return code
  return /^[0-9A-Z]{8}-?[0-9X]$/.test(folded) || /^[0-9A-Z]{18}$/.test(folded) ? folded : undefined
}

function crewOf(
  number: Found<string> | undefined,
  name: Found<string> | undefined,
): Pick<Labels, 'crewNumber' | 'crewName'> {
  const inName = /(?<!\d)\d{10}(?!\d)/.exec(name?.value ?? '')?.[0]
  const found = number ?? (inName && name ? { ...name, value: inName } : undefined)
  const bare = name?.value.replace(/[(（]?(?<!\d)\d{10}(?!\d)[)）]?/g, '').trim()
  return { ...pick('crewNumber', found), ...(name && bare ? { crewName: { ...name, value: bare } } : {}) }
}

/**
 * The month: where a label names it, else in a title (a cell that says what sheet it is), else in any cell above the
 * table.
 */
function monthOf(
  rows: readonly Row[],
  labelled: Found<string> | undefined,
): Pick<Labels, 'month' | 'monthWrong' | 'year'> {
  const cells = rows.flatMap(row => row.cells.flatMap((cell, column) => (cell ? [{ cell, row: row.row, column }] : [])))
  const isTitle = (text: string) => /工资|考勤|发放|出勤/.test(text)
  const named = cells.filter(one => labelled && one.row === labelled.row && one.column === labelled.column)
  const titles = cells.filter(one => isTitle(one.cell.text))
  const others = cells.filter(one => !isTitle(one.cell.text) && !/日期|时间|合同/.test(one.cell.text))
  for (const { cell, row, column } of [...named, ...titles, ...others]) {
    // A bare 202610 may be part of any code; where a month is expected it is one.
    const isBare = !isTitle(cell.text) && !named.some(one => one.cell === cell)
    const found = isBare && /^\D*20\d{4}\D*$/.test(cell.text) ? undefined : monthOfCell(cell)
    if (!found) continue
    return found.month
      ? { month: { value: found.month, row, column } }
      : { monthWrong: { value: found.given, row, column } }
  }
  return monthInParts([...titles, ...others], [...named, ...titles])
}

type Place = { readonly cell: Cell; readonly row: number; readonly column: number }

/** A year in one cell and a month in another: “2026年度” above, “10月份” beside. */
function monthInParts(years: readonly Place[], months: readonly Place[]): Pick<Labels, 'month' | 'year'> {
  const year = years.map(one => yearIn(one.cell.text)).find(found => found !== undefined)
  if (year === undefined) return {}
  for (const { cell, row, column } of months) {
    const month = monthNumberIn(cell.text, year)
    if (month) return { month: { value: month, row, column } }
  }
  return { year }
}

function dayFound(found: Found<string> | undefined): Found<Day> | undefined {
  const day = found && readDayText(found.value)
  return found && day ? { ...found, value: day } : undefined
}

/** The month in the name of a sheet: `2026年10月`, `2026.10`; `10月` where the sheet says its year. */
export function monthInName(name: string, year: string | undefined): Month | undefined {
  return monthIn(name)?.month ?? (year === undefined ? undefined : monthNumberIn(name, year))
}

/** Is the row a label row inside a table, such as “班组：木工班”? Then what it says holds for the rows below it. */
export function isLabelRow(row: Row): boolean {
  const filled = row.cells.filter(cell => cell !== undefined)
  return filled.length <= 8 && filled.some(cell => HAS.test(foldSpaces(cell.text)))
}
