import { type Filling, parseDay } from '../kernel/index.ts'
import { generateCity, type GenerateOptions, type GenerateRefusal } from './generate.ts'
import { tallyText } from './truth.ts'

/** `anxin city`: writes a synthetic city into a folder. */

const DEFAULTS = { seed: '7', projects: '50', workers: '5000', months: '3', day: '2026-11-23', scale: 'city' } as const
type Flag = keyof typeof DEFAULTS | 'out'
const FLAGS: ReadonlySet<string> = new Set([...Object.keys(DEFAULTS), 'out'])
const USAGE =
  'anxin city --out DIR [--seed 7] [--projects 50] [--workers 5000] [--months 3] [--day 2026-11-23] [--scale city|province]'

const REFUSALS: Readonly<Record<GenerateRefusal, string>> = {
  'seed-wrong': '--seed 要是 0 到 2147483648 的整数 · --seed must be a whole number from 0 to 2147483648',
  'projects-wrong': '--projects 要是 1 到 {most} 的整数 · --projects must be a whole number from 1 to {most}',
  'workers-wrong':
    '--workers 要是 {least} 到 {most} 的整数（每个项目至少 6 人） · --workers must be from {least} to {most} (at least 6 a project)',
  'months-wrong': '--months 要是 1 到 {most} 的整数 · --months must be a whole number from 1 to {most}',
  'calendar-unknown':
    '{year} 年的放假安排还没有公布，请换一个 --day 或减少 --months · the holidays of {year} are not published: choose another --day or fewer --months',
  'out-not-empty':
    '文件夹 {folder} 里已经有文件，请换一个 --out · the folder {folder} is not empty: choose another --out',
}

type Parsed = { readonly ok: true; readonly options: GenerateOptions } | { readonly ok: false; readonly says: string }

function parse(args: readonly string[]): Parsed {
  const given = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', joined] = /^--([a-z]+)(?:=(.*))?$/.exec(args[index] ?? '') ?? []
    if (!FLAGS.has(name)) return { ok: false, says: `不认识 ${args[index]} · unknown option ${args[index]}\n${USAGE}` }
    const value = joined ?? args[index + 1]
    if (value === undefined || (joined === undefined && value.startsWith('--')))
      return { ok: false, says: `--${name} 后面要有值 · --${name} needs a value\n${USAGE}` }
    given.set(name, value)
    if (joined === undefined) index += 1
  }
  const text = (flag: Flag) => given.get(flag) ?? (flag === 'out' ? '' : DEFAULTS[flag])
  const whole = (flag: Flag) => (/^\d{1,12}$/.test(text(flag)) ? Number(text(flag)) : Number.NaN)
  const day = parseDay(text('day'))
  const scale = text('scale')
  if (text('out') === '')
    return { ok: false, says: `要用 --out 说明写到哪里 · say where to write with --out\n${USAGE}` }
  if (!day) return { ok: false, says: `没有 ${text('day')} 这一天 · there is no day ${text('day')}` }
  if (scale !== 'city' && scale !== 'province')
    return { ok: false, says: '--scale 只能是 city 或 province · --scale is city or province' }
  return {
    ok: true,
    options: {
      seed: whole('seed'),
      projects: whole('projects'),
      workers: whole('workers'),
      months: whole('months'),
      day,
      regionScale: scale,
      outDir: text('out'),
    },
  }
}

/**
 * Runs the command. Progress and refusals go to the standard error stream, the counts as one JSON line to the
 * standard output.
 *
 * @param args  the words after `anxin city`
 * @returns     exit status: 0 written, 1 refused, 2 not understood
 */
export async function cityCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args)
  if (!parsed.ok) {
    process.stderr.write(`${parsed.says}\n`)
    return 2
  }
  const outcome = await generateCity({ ...parsed.options, onProgress: progressBar() })
  if (!outcome.ok) {
    for (const problem of outcome.problems)
      process.stderr.write(`${filled(REFUSALS[problem.code as GenerateRefusal], problem.with ?? {})}\n`)
    return 1
  }
  process.stdout.write(`${tallyText(outcome.value)}\n`)
  return 0
}

function filled(text: string, given: Filling): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = given[name] ?? whole
    return typeof value === 'object' ? `${value.zh} ${value.en}` : String(value)
  })
}

const BAR = 30

/** A bar on a terminal; on anything else a line at every tenth. */
function progressBar(): (done: number, total: number) => void {
  let shown = -1
  const isTerminal = process.stderr.isTTY === true
  return (done, total) => {
    const step = Math.floor((done * (isTerminal ? 100 : 10)) / total)
    if (step === shown) return
    shown = step
    const filledTo = Math.round((done * BAR) / total)
    const line = `${'█'.repeat(filledTo)}${'░'.repeat(BAR - filledTo)} ${done}/${total}`
    process.stderr.write(isTerminal ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`)
  }
}
