import { csvCell } from './parse.ts'
import { TEMPLATES, type TemplateKind } from './templates.ts'

/** Empty templates to fill in. */

const BOM = '\uFEFF'
const END = '\r\n'

/**
 * An empty template with one line of example: UTF-8 with mark, so that Excel and WPS open it right.
 *
 * @param language  of its headings; either is read back
 */
export function csvTemplate(
  kind: TemplateKind,
  language: 'zh' | 'en' = 'zh',
): { readonly name: string; readonly bytes: Buffer } {
  const template = TEMPLATES.find(one => one.kind === kind)
  if (!template) throw new Error(`no template ${kind}`)
  const lines = [template.columns.map(column => column[language]), template.columns.map(column => column.example)]
  const text = lines.map(cells => `${cells.map(csvCell).join(',')}${END}`).join('')
  return { name: `${template.label[language]}.csv`, bytes: Buffer.from(`${BOM}${text}`) }
}
