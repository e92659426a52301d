import { addressOf } from '../book/cell.ts'
import { COMMENTS_MAX } from '../limits.ts'
import { escapeXml } from '../xml.ts'
import { commentOf, type SheetMarks } from './marks.ts'

/**
 * Comments of a sheet and the shapes that show them; comments that were there stay. ECMA-376 part 1 §18.7, VML of part
 * 4.
 */

export type Note = { readonly row: number; readonly column: number; readonly text: string }

/** One note a cell, top to bottom, up to the limit. */
export function notesOf(marks: SheetMarks): readonly Note[] {
  return [...marks]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells]
        .toSorted(([a], [b]) => a - b)
        .map(([column, found]) => ({ row, column, text: found.map(commentOf).join('\n\n') })),
    )
    .slice(0, COMMENTS_MAX)
}

const AUTHOR = '安薪'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The comments part with our notes; where a cell had a comment, ours stands below it. */
export function commentsXml(before: string | undefined, notes: readonly Note[]): string {
  if (before === undefined || !/<(?:\w+:)?commentList/.test(before)) return freshComments(notes)
  const prefix = /<((?:\w+:)?)comments\b/.exec(before)?.[1] ?? ''
  const authors = before.match(new RegExp(`<${prefix}author[\\s/>]`, 'g'))?.length ?? 0
  const withAuthor = before.replace(`</${prefix}authors>`, end => `<${prefix}author>${AUTHOR}</${prefix}author>${end}`)
  const known = new Map(notes.map(note => [addressOf(note.row, note.column), note]))
  const merged = withAuthor.replace(
    new RegExp(`<${prefix}comment\\b[^>]*\\bref\\s*=\\s*["']([A-Z]+\\d+)["'][^>]*>[\\s\\S]*?</${prefix}comment>`, 'g'),
    (comment, ref: string) => {
      const note = known.get(ref)
      known.delete(ref)
      return note ? comment.replace(`</${prefix}text>`, end => `${run(`\n${note.text}`, prefix)}${end}`) : comment
    },
  )
  const fresh = [...known.values()].map(note => comment(note, authors, prefix)).join('')
  return /<(?:\w+:)?commentList\s*\/>/.test(merged)
    ? merged.replace(/<(?:\w+:)?commentList\s*\/>/, () => `<${prefix}commentList>${fresh}</${prefix}commentList>`)
    : merged.replace(`</${prefix}commentList>`, end => `${fresh}${end}`)
}

function freshComments(notes: readonly Note[]): string {
  const list = notes.map(note => comment(note, 0, '')).join('')
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}">` +
    `<authors><author>${AUTHOR}</author></authors><commentList>${list}</commentList></comments>`
  )
}

function comment(note: Note, author: number, prefix: string): string {
  const ref = addressOf(note.row, note.column)
  const text = `<${prefix}text>${run(note.text, prefix)}</${prefix}text>`
  return `<${prefix}comment ref="${ref}" authorId="${author}">${text}</${prefix}comment>`
}

function run(text: string, prefix: string): string {
  const format = `<${prefix}rPr><${prefix}sz val="9"/></${prefix}rPr>`
  return `<${prefix}r>${format}<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"'
/** Numbers of shapes begin where those of other writers do not reach. */
const FIRST_SHAPE = 40_001

/** The drawing part with a hidden shape for each note that had none. */
export function shapesXml(before: string | undefined, notes: readonly Note[]): string {
  const known = placesIn(before ?? '')
  const shapes = notes
    .filter(note => !known.has(`${note.row - 1}/${note.column}`))
    .map((note, index) => shape(note, FIRST_SHAPE + index))
    .join('')
  if (before === undefined || !before.includes('</xml>')) {
    const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="40"/></o:shapelayout>'
    return `<xml ${NAMESPACES}>${layout}${SHAPE_TYPE}${shapes}</xml>`
  }
  const type = before.includes('_x0000_t202') ? '' : SHAPE_TYPE
  return before.replace(/<\/xml>\s*$/, () => `${type}${shapes}</xml>`)
}

function placesIn(xml: string): ReadonlySet<string> {
  const places = new Set<string>()
  for (const [data] of xml.matchAll(/<x:ClientData\b[^>]*ObjectType="Note"[\s\S]*?<\/x:ClientData>/g)) {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(data)?.[1]
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(data)?.[1]
    if (row !== undefined && column !== undefined) places.add(`${row}/${column}`)
  }
  return places
}

function shape(note: Note, number: number): string {
  const row = note.row - 1
  const anchor = `${note.column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${note.column + 5}, 15, ${row + 5}, 4`
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto" ` +
    'style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:90pt;z-index:1;visibility:hidden">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  )
}
