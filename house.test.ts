import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ROOMS } from './src/rooms/order.ts'

// The rules of the house, as tests: what a machine can check of docs/house.md. Raise the bar here; grant no waiver.

const ROOT = import.meta.dirname
const MAX_FILE = 400
const MAX_FUNCTION = 70
const MAX_LINE = 120

function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    if (name === 'node_modules' || name === 'dist' || name.startsWith('.')) return []
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

const isGenerated = (path: string) => path.endsWith('schema.d.ts') || path.endsWith('.gen.ts')
const FILES = ['src', 'web', 'bench']
  .flatMap(folder => walk(join(ROOT, folder)))
  .map(path => relative(ROOT, path))
  .filter(path => /\.tsx?$/.test(path) && !isGenerated(path))
const SOURCES = FILES.filter(path => !/\.test(ing)?\.tsx?$/.test(path) && !path.endsWith('/harness.ts'))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const parse = (path: string) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2023, true)

/** Where a file lives: kernel, law, storage, a room's layer, an edge, city, web, or the composition. */
function placeOf(path: string): { readonly area: string; readonly room?: string; readonly layer?: string } {
  const parts = path.split('/')
  if (parts[0] !== 'src') return { area: parts[0] ?? '' }
  if (parts[1] === 'rooms' && parts.length > 3) {
    const third = (parts[3] ?? '').replace(/\.tsx?$/, '')
    return { area: 'rooms', room: parts[2] ?? '', layer: third }
  }
  if (parts.length === 2 || parts[1] === 'cli') return { area: 'compose' }
  return { area: parts[1] ?? '' }
}

function importsOf(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    if (from && ts.isStringLiteral(from)) found.push(from.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments
      if (first && ts.isStringLiteral(first)) found.push(first.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(path))
  return found
}

const PURE = new Set(['facts', 'decide', 'rules', 'proceedings'])

/** Why an import is not allowed; undefined when it is. */
function flawOfImport(from: string, to: string): string | undefined {
  const here = placeOf(from)
  const there = placeOf(to)
  if (here.area === 'compose') return undefined
  if (there.area === 'compose' && there.area !== here.area) return 'nobody imports the composition'
  switch (here.area) {
    case 'kernel':
      return there.area === 'kernel' ? undefined : 'the kernel imports nothing'
    case 'law':
      return ['kernel', 'law'].includes(there.area) ? undefined : 'law imports only the kernel'
    case 'storage':
      return ['kernel', 'storage'].includes(there.area) ? undefined : 'storage imports only the kernel'
    case 'city':
      return ['kernel', 'city'].includes(there.area) ? undefined : 'the city imports only the kernel'
    case 'rooms':
      return flawOfRoomImport(here, there)
    case 'edges':
      return flawOfEdgeImport(from, to, there)
    case 'web':
      return there.area === 'web' ? undefined : 'the web imports only itself and the generated client'
    default:
      return undefined
  }
}

type Place = ReturnType<typeof placeOf>

function flawOfRoomImport(here: Place, there: Place): string | undefined {
  if (there.area === 'kernel') return undefined
  const pure = PURE.has(here.layer ?? '')
  if (there.area === 'law')
    return pure || here.layer === 'index' ? undefined : 'only facts, decide and index read the law'
  if (there.area === 'storage') return pure ? 'what is pure does no input or output' : undefined
  if (there.area !== 'rooms') return `a room may not import ${there.area}`
  if (there.room === here.room) {
    if (pure && !PURE.has(there.layer ?? '')) return 'what is pure imports only what is pure'
    return here.layer === 'store' && there.layer === 'index' ? 'the store does not know the door' : undefined
  }
  const earlier = ROOMS.indexOf(there.room as never) < ROOMS.indexOf(here.room as never)
  if (!earlier) return `${there.room} is a later room than ${here.room}`
  if (pure)
    return ['facts', 'decide'].includes(there.layer ?? '') ? undefined : 'what is pure reads facts and decisions only'
  return ['index', 'facts'].includes(there.layer ?? '') ? undefined : `nobody climbs into ${there.room} by the window`
}

function flawOfEdgeImport(from: string, to: string, there: Place): string | undefined {
  if (['kernel', 'storage', 'law'].includes(there.area)) return undefined
  if (there.area === 'edges') return undefined
  if (there.area === 'city') return 'an edge does not know the city'
  const layer = there.layer ?? ''
  return there.area === 'rooms' && layer === 'index' ? undefined : `${from} may import ${to} only through its index`
}

describe('imports', () => {
  test('every import goes the way the house allows', () => {
    const flaws = SOURCES.flatMap(path =>
      importsOf(path)
        .filter(target => target.startsWith('.'))
        .map(target => ({ target, to: relative(ROOT, resolve(ROOT, dirname(path), target)) }))
        .flatMap(({ to }) => {
          if (to.startsWith('src/rooms/order') || to.endsWith('.json')) return []
          const flaw = flawOfImport(path, to)
          return flaw ? [`${path} → ${to}: ${flaw}`] : []
        }),
    )
    expect(flaws).toEqual([])
  })
})

describe('rooms', () => {
  test('every room has its four files, and every folder of rooms is in the order', () => {
    const folders = readdirSync(join(ROOT, 'src/rooms')).filter(name =>
      statSync(join(ROOT, 'src/rooms', name)).isDirectory(),
    )
    expect([...folders].sort()).toEqual([...ROOMS].sort())
    const missing = ROOMS.flatMap(room =>
      ['facts', 'decide', 'store', 'index'].flatMap(name =>
        existsSync(join(ROOT, 'src/rooms', room, `${name}.ts`)) || existsSync(join(ROOT, 'src/rooms', room, name))
          ? []
          : [`${room}/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('every rule file is listed', () => {
    const folder = 'src/rooms/warning/rules'
    const listed = importsOf(`${folder}/index.ts`)
    const files = readdirSync(join(ROOT, folder)).filter(name => /^w\d+.*\.ts$/.test(name) && !name.includes('.test.'))
    expect(files.filter(name => !listed.includes(`./${name}`))).toEqual([])
  })
})

describe('size', () => {
  test('no file is longer than 400 lines', () => {
    expect(FILES.filter(path => read(path).split('\n').length > MAX_FILE + 1)).toEqual([])
  })

  test('no line is longer than 120 characters, but for a line that is one text', () => {
    const oneText =
      /^\s*((export )?const \w+ = |[\w'$-]+: |\.\.\.)?(await )?(tx\.\w+\()?(sql|raw\()?['"`].*['"`]\)*,?\)*(,| \+| as \w+)?$/
    const flaws = FILES.filter(path => !path.includes('.test.')).flatMap(path =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (line.length > MAX_LINE && !oneText.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    expect(flaws).toEqual([])
  })

  test('no function is longer than 70 lines', () => {
    const flaws: string[] = []
    for (const path of SOURCES) {
      const source = parse(path)
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node) && 'body' in node && node.body) {
          const from = source.getLineAndCharacterOfPosition(node.getStart()).line
          const until = source.getLineAndCharacterOfPosition(node.end).line
          const length = until - from + 1
          if (length > MAX_FUNCTION && !isOneStatementOfSql(node)) flaws.push(`${path}:${from + 1} (${length})`)
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
    }
    expect(flaws).toEqual([])
  })
})

/** The two set statements that make facts are SQL in `store`, and one statement cannot be cut: its lines count as text. */
function isOneStatementOfSql(node: ts.FunctionLikeDeclaration | ts.Node): boolean {
  let longest = 0
  const source = node.getSourceFile()
  const visit = (inner: ts.Node): void => {
    if (ts.isTemplateExpression(inner) || ts.isNoSubstitutionTemplateLiteral(inner)) {
      const lines = inner.getText().split('\n').length
      longest = Math.max(longest, lines)
    }
    ts.forEachChild(inner, visit)
  }
  visit(node)
  const whole =
    source.getLineAndCharacterOfPosition(node.end).line - source.getLineAndCharacterOfPosition(node.getStart()).line
  return source.fileName.includes('/store/') && whole - longest < MAX_FUNCTION
}

describe('words', () => {
  test('what is pure holds no numeric literal but 0 and 1', () => {
    const flaws: string[] = []
    const pure = SOURCES.filter(path => {
      const { area, layer } = placeOf(path)
      return (
        (area === 'rooms' && ['decide', 'rules', 'proceedings'].includes(layer ?? '')) ||
        path.startsWith('src/law/duties/')
      )
    })
    for (const path of pure) {
      const visit = (node: ts.Node): void => {
        const literal = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node) ? node.text.replace(/n$/, '') : undefined
        if (literal !== undefined && !['0', '1'].includes(literal) && !isHeading(node))
          flaws.push(`${path}: ${literal}`)
        ts.forEachChild(node, visit)
      }
      visit(parse(path))
    }
    expect(flaws).toEqual([])
  })

  test('nothing asks the machine for the day, prints outside the edges, or gives up its types', () => {
    const flaws = SOURCES.flatMap(path => {
      const text = read(path)
      const area = placeOf(path).area
      const inner = ['kernel', 'law', 'rooms'].includes(area)
      return [
        ...(inner && /\bnew Date\b|\bDate\.now\b/.test(text) ? [`${path}: Date`] : []),
        ...(inner && /\bconsole\./.test(text) ? [`${path}: console`] : []),
        ...(/[:<]\s*any\b(?!\w)/.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')) ? [`${path}: any`] : []),
        ...(/@ts-ignore|@ts-nocheck|biome-ignore|eslint-disable/.test(text) ? [`${path}: a waiver`] : []),
      ]
    })
    expect(flaws).toEqual([])
  })

  test('every exported function and operation of a room, of law and of the kernel has a comment', () => {
    const flaws: string[] = []
    for (const path of SOURCES.filter(each => ['kernel', 'law'].includes(placeOf(each).area))) {
      const source = parse(path)
      for (const statement of source.statements) {
        if (
          !ts.isFunctionDeclaration(statement) ||
          !statement.modifiers?.some(each => each.kind === ts.SyntaxKind.ExportKeyword)
        )
          continue
        const lines = statement.getText().split('\n').length
        if (lines > MAX_COMMENTLESS && ts.getJSDocCommentsAndTags(statement).length === 0)
          flaws.push(`${path}: ${statement.name?.text}`)
      }
    }
    expect(flaws).toEqual([])
  })
})

/** A function of so few lines may speak for itself. */
const MAX_COMMENTLESS = 4

/** Versions of rules and procedures are not figures of law. */
function isHeading(node: ts.Node): boolean {
  const parent = node.parent
  return ts.isPropertyAssignment(parent) && ['version'].includes(parent.name.getText())
}

describe('numbering', () => {
  const numbersOf = (folder: string, ending: string) =>
    (existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : [])
      .filter(name => name.endsWith(ending))
      .map(name => Number(name.slice(0, 4)))
      .sort((a, b) => a - b)

  test('migrations and decisions are numbered without gap', () => {
    for (const numbers of [numbersOf('src/storage/migrations', '.sql'), numbersOf('docs/decisions', '.md')]) {
      expect(numbers.length).toBeGreaterThan(0)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
  })
})
