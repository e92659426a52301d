import type { Label } from '../kernel/index.ts'

/** What commands say. Results go to the standard output, everything else to the standard error. */
export type Terminal = {
  print(text: string): void
  tell(says: Label): void
  warn(text: string): void
  /** A bar that grows in place; on a terminal that cannot, a line every tenth. */
  bar(done: number, total: number, words: Label): void
}

const WIDTH = 30

export function terminalOf(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  let open = false
  let tenth = -1
  const close = () => {
    if (open) err.write('\n')
    open = false
  }
  const line = (text: string) => {
    close()
    err.write(`${text}\n`)
  }
  return {
    print(text) {
      close()
      out.write(`${text}\n`)
    },
    tell: says => line(`${says.zh} ${says.en}`),
    warn: line,
    bar(done, total, words) {
      const share = total > 0 ? Math.min(done / total, 1) : 0
      const percent = `${String(Math.floor(share * 100)).padStart(3)} %`
      if (!err.isTTY) {
        const now = Math.floor(share * 10)
        if (now !== tenth) err.write(`${percent} ${words.zh} ${words.en}\n`)
        tenth = now
        return
      }
      const full = Math.round(share * WIDTH)
      err.write(`\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} ${words.zh} ${words.en}`)
      open = true
      if (share >= 1) close()
    },
  }
}
