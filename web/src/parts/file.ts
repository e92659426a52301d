/** Files made in the page, from rows that were fetched page by page. */

/** A cell of a CSV file: quoted where it must be, and never read as a formula by a spreadsheet. */
export function csvCell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** UTF-8 with BOM and CRLF, as spreadsheets expect it. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

export function saveFile(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type }))
}

/** Hands a file to the browser to be kept. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** All rows of a paged read, oldest cursor first. Stops where the server stops. */
export async function everyRow<Row>(
  fetchPage: (cursor: string | undefined) => Promise<{ readonly rows: readonly Row[]; readonly next?: string }>,
  onCount: (n: number) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const page = await fetchPage(cursor)
    rows.push(...page.rows)
    onCount(rows.length)
    cursor = page.next
  } while (cursor !== undefined)
  return rows
}
