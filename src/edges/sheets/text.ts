/** Text files as they come: UTF-8 with or without mark, UTF-16 from spreadsheets, GBK and GB18030 from banks. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * The encoding of a text by its bytes: a mark, else UTF-8 when it is valid, else GB18030.
 *
 * @param isHead  the bytes may end within a character
 */
export function encodingOf(bytes: Uint8Array, isHead = false): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes, isHead) ? 'utf-8' : 'gb18030'
}

function isUtf8(bytes: Uint8Array, isHead: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isHead })
    return true
  } catch {
    return false
  }
}

/** The text, its mark removed. Never throws: what is no text in any of them becomes replacement characters. */
export function decodeText(bytes: Uint8Array, isHead = false): string {
  return new TextDecoder(encodingOf(bytes, isHead)).decode(bytes, { stream: isHead }).replace(/^\ufeff/, '')
}

/** The encoding of a whole file, read piece by piece. */
export async function encodingOfFile(pieces: AsyncIterable<Uint8Array>): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const piece of pieces) {
      const marked = isFirst ? encodingOf(piece, true) : 'utf-8'
      if (marked === 'utf-16le' || marked === 'utf-16be') return marked
      isFirst = false
      decoder.decode(piece, { stream: true })
    }
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** The text of a file, piece by piece, its mark removed. */
export async function* textPieces(pieces: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
