import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files of the city, written piece by piece so that memory does not grow with the city. */

/** Characters a file gathers before they are written: a dozen files are open at once. */
const BUFFER_CHARS = 1 << 17

/** A text file that is appended to. */
export class TextFile {
  private readonly handle: number
  private waiting: string[] = []
  private chars = 0

  constructor(path: string, head = '') {
    mkdirSync(dirname(path), { recursive: true })
    this.handle = openSync(path, 'w')
    this.write(head)
  }

  write(text: string): void {
    this.waiting.push(text)
    this.chars += text.length
    if (this.chars >= BUFFER_CHARS) this.flush()
  }

  close(): void {
    this.flush()
    closeSync(this.handle)
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting.join(''), 'utf8')
    for (let done = 0; done < bytes.length; ) done += writeSync(this.handle, bytes, done)
    this.waiting = []
    this.chars = 0
  }
}

/** The folder of a city: text files by name, opened when first written, and whole files. */
export class CityFolder {
  private readonly files = new Map<string, TextFile>()
  private readonly root: string

  constructor(root: string) {
    this.root = root
    mkdirSync(root, { recursive: true })
  }

  /** The text file of a name; `head` is written when it is new. */
  text(name: string, head = ''): TextFile {
    const known = this.files.get(name)
    if (known) return known
    const made = new TextFile(join(this.root, name), head)
    this.files.set(name, made)
    return made
  }

  /** Writes a small file at once. */
  whole(name: string, content: Uint8Array | string): void {
    const path = join(this.root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }

  close(): void {
    for (const file of this.files.values()) file.close()
    this.files.clear()
  }
}
