import type { Mark } from './marks.ts'

/** Adds the two fills of marks to a workbook's styles; every other part of a cell's format stays. */

const FILLS: Readonly<Record<Mark['level'], string>> = { refused: 'FFFFB3B3', notice: 'FFFFF2A8' }
const LEVELS: readonly Mark['level'][] = ['refused', 'notice']

export class StyleBook {
  private readonly xml: string
  private readonly prefix: string
  private readonly formats: readonly string[]
  private readonly fillCount: number
  private readonly added: string[] = []
  private readonly known = new Map<string, number>()

  private constructor(xml: string, prefix: string, formats: readonly string[], fillCount: number) {
    this.xml = xml
    this.prefix = prefix
    this.formats = formats
    this.fillCount = fillCount
  }

  /** Undefined when the styles are not as they should be; then the workbook is rewritten instead of patched. */
  static read(xml: string): StyleBook | undefined {
    const prefix = /<((?:\w+:)?)styleSheet\b/.exec(xml)?.[1]
    if (prefix === undefined) return undefined
    const fills = inside(xml, `${prefix}fills`)
    const formats = inside(xml, `${prefix}cellXfs`)
    if (fills === undefined || formats === undefined) return undefined
    const list = formats.match(new RegExp(`<${prefix}xf\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${prefix}xf>)`, 'g')) ?? []
    const count = fills.match(new RegExp(`<${prefix}fill[\\s>]`, 'g'))?.length ?? 0
    return list.length === 0 ? undefined : new StyleBook(xml, prefix, list, count)
  }

  /** The number of a format like `style`, filled for the level. */
  marked(style: number, level: Mark['level']): number {
    const base = style < this.formats.length ? style : 0
    const key = `${base}/${level}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const fill = this.fillCount + LEVELS.indexOf(level)
    const bare = (this.formats[base] ?? '').replace(/\s(fillId|applyFill)\s*=\s*("[^"]*"|'[^']*')/g, '')
    this.added.push(bare.replace(/^<(?:\w+:)?xf/, tag => `${tag} fillId="${fill}" applyFill="1"`))
    const number = this.formats.length + this.added.length - 1
    this.known.set(key, number)
    return number
  }

  /** The styles with what was added. */
  render(): string {
    const { prefix } = this
    const fills = LEVELS.map(
      level =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[level]}"/>` +
        `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    )
    const withFills = append(this.xml, `${prefix}fills`, fills, this.fillCount + fills.length)
    return append(withFills, `${prefix}cellXfs`, this.added, this.formats.length + this.added.length)
  }
}

function inside(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]
}

/** Appends elements to a list and sets its count. */
function append(xml: string, name: string, elements: readonly string[], count: number): string {
  return xml.replace(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`), list => {
    const bare = list.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, '')
    const opened = bare.replace(`<${name}`, () => `<${name} count="${count}"`)
    return opened.replace(`</${name}>`, () => `${elements.join('')}</${name}>`)
  })
}
