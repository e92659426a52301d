/** The little of XML that spreadsheet parts need: attributes, entities, control characters. */

/** The value of an attribute in a tag's text, or undefined. `name` may have any prefix when written as `*:id`. */
export function attribute(tag: string, name: string): string | undefined {
  // Nearly every tag is written ` name="…"`; the pattern is for the rest.
  const at = tag.indexOf(` ${name}="`)
  if (at >= 0) {
    const from = at + name.length + 3
    const end = tag.indexOf('"', from)
    return end < 0 ? undefined : unescapeXml(tag.slice(from, end))
  }
  if (!tag.includes(name.startsWith('*:') ? name.slice(1) : name)) return undefined
  const found = patternOf(name).exec(tag)
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const written = name.startsWith('*:') ? `\\w+:${name.slice(2)}` : name
  const made = new RegExp(`(?:^|\\s)${written}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, made)
  return made
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Text as people read it: entities, CDATA, and the `_x000D_` escapes of spreadsheets. Unknown entities stay as written.
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x') && !text.includes('<![CDATA[')) return text
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escapeXml(inner))
    .replace(
      /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
      (whole, hex?: string, decimal?: string, name?: string) =>
        name ? (ENTITIES[name] ?? whole) : characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
}

function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}

/** What XML 1.0 forbids: control characters, the two non-characters, halves of surrogate pairs. */
const FORBIDDEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
)

/** Text for the inside of an element or attribute; characters XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
