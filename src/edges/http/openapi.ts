import type { TSchema } from 'typebox'
import { COMMON_PROBLEMS, type Label, type Operation, type ProblemDef } from '../../kernel/index.ts'
import { statusOfKind } from './answers.ts'
import { BANK_FORMATS } from './bank-files.ts'

/** The description of the API, OpenAPI 3.1, made from the operation list. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Shape = { readonly properties?: Readonly<Record<string, TSchema>>; readonly required?: readonly string[] }

/** Operations whose route adds what only the edge knows (the session), or that have a shorter address. */
export type Route = {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly operation: string /** Fields of the input that the edge fills in. */
  readonly filled?: readonly string[]
}
export const SHORT_ROUTES: readonly Route[] = [
  { url: '/api/sign-in', method: 'POST', operation: 'office.signIn', filled: ['tokenHash'] },
  { url: '/api/sign-out', method: 'POST', operation: 'office.signOut', filled: ['tokenHash'] },
  { url: '/api/take-post', method: 'POST', operation: 'office.takePost', filled: ['tokenHash'] },
  { url: '/api/me', method: 'GET', operation: 'office.me' },
  { url: '/api/board', method: 'GET', operation: 'assessment.board' },
  { url: '/api/gaps', method: 'GET', operation: 'reconciliation.listGaps' },
]

/** `/api/room/rest` of an operation named `room.rest`. */
export function urlOf(operation: Operation): string {
  return `/api/${operation.name.replace('.', '/')}`
}

/**
 * Every route of the list: one an operation, and the short ones. Operations with a filled-in field have only their
 * short route.
 */
export function routesOf(operations: readonly Operation[]): readonly Route[] {
  const known = new Map(operations.map(operation => [operation.name, operation]))
  const hidden = new Set(SHORT_ROUTES.filter(route => route.filled).map(route => route.operation))
  return [
    ...SHORT_ROUTES.filter(route => known.has(route.operation)),
    ...operations
      .filter(operation => !hidden.has(operation.name))
      .map(
        (operation): Route => ({
          url: urlOf(operation),
          method: operation.kind === 'read' ? 'GET' : 'POST',
          operation: operation.name,
        }),
      ),
  ]
}

/** @param version  of the package */
export function openApiOf(operations: readonly Operation[], version: string): Json {
  const byName = new Map(operations.map(operation => [operation.name, operation]))
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routesOf(operations)) {
    const operation = byName.get(route.operation)
    if (operation) paths[route.url] = { ...paths[route.url], [route.method.toLowerCase()]: describe(operation, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '安薪 Anxin',
      version,
      description:
        '金额是分的十进制字符串，日子是 YYYY-MM-DD（北京时间）。Money is fen as a decimal string; days are YYYY-MM-DD, Asia/Shanghai.',
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { credential: [] }],
    paths: { ...paths, ...FIXED_PATHS },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'anxin_session' },
        credential: { type: 'http', scheme: 'bearer', bearerFormat: 'appid.secret' },
      },
      schemas: {
        Label: LABEL,
        Problem: PROBLEM,
        Problems: {
          type: 'object',
          required: ['problems'],
          properties: { problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

function describe(operation: Operation, route: Route): Json {
  const { label, input, output, may, cites = [] } = operation
  const rest: Record<string, Json> =
    route.method === 'GET'
      ? { parameters: parametersOf(input as Shape) }
      : {
          ...(operation.kind === 'act'
            ? {
                parameters: [
                  {
                    name: 'idempotency-key',
                    in: 'header',
                    required: false,
                    schema: { type: 'string', maxLength: 200 },
                  },
                ],
              }
            : {}),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(without(input as Shape, route.filled ?? [])) } },
          },
        }
  return {
    operationId: route.url === urlOf(operation) ? operation.name : route.url.slice('/api/'.length),
    tags: [operation.name.split('.')[0] ?? ''],
    summary: label.zh,
    description: [label.en, ...cites.map(cite => `${cite.instrument} ${cite.article}`)].join(' · '),
    'x-kind': operation.kind,
    'x-may': may,
    ...(may === 'public' ? { security: [] } : {}),
    ...rest,
    responses: {
      '200': { description: label.en, content: { 'application/json': { schema: schemaOf(output) } } },
      ...refusalsOf(operation),
    },
  }
}

function without(input: Shape, names: readonly string[]): unknown {
  if (names.length === 0) return input
  const kept = Object.entries(input.properties ?? {}).filter(([name]) => !names.includes(name))
  return {
    type: 'object',
    required: (input.required ?? []).filter(name => !names.includes(name)),
    properties: Object.fromEntries(kept),
  }
}

function parametersOf(input: Shape): Json {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: input.required?.includes(name) ?? false,
    schema: schemaOf(schema),
  }))
}

/**
 * Plain JSON of a schema. Rows of a batch are checked one by one, so their schema stands beside (`x-row`); here it is
 * the item.
 */
function schemaOf(schema: unknown): Json {
  const plain = JSON.parse(JSON.stringify(schema)) as Json
  return walk(plain)
}

function walk(value: Json): Json {
  if (Array.isArray(value)) return value.map(walk)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner)] as const)
  const { 'x-row': row, ...rest } = Object.fromEntries(entries)
  return row === undefined ? rest : { ...rest, items: row }
}

/** The refusals of an operation by status: its own codes with their words, the common ones by code. */
function refusalsOf(operation: Operation): Record<string, Json> {
  const signed = operation.may === 'public' ? [] : (['not-signed-in', 'not-permitted'] as const)
  const recorded = operation.kind === 'act' ? (['out-of-scope', 'key-reused'] as const) : []
  const common = (['input-invalid', 'unavailable', ...signed, ...recorded] as const).map(code => ({
    code,
    kind: COMMON_PROBLEMS[code].kind,
    line: `\`${code}\``,
  }))
  const own = Object.entries<ProblemDef>(operation.problems).map(([code, def]) => ({
    code,
    kind: def.kind,
    line: `\`${code}\` ${both(def.says)}`,
  }))
  const byStatus = new Map<number, string[]>()
  for (const { code, kind, line } of [...common, ...own]) {
    const status = statusOfKind(kind, code)
    byStatus.set(status, [...(byStatus.get(status) ?? []), line])
  }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } }
  const entries = [...byStatus].sort(([one], [other]) => one - other)
  return Object.fromEntries(
    entries.map(([status, lines]) => [String(status), { description: lines.join('\n'), content }]),
  )
}

const both = (label: Label) => `${label.zh} ${label.en}`

const LABEL: Json = {
  type: 'object',
  required: ['zh', 'en'],
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
}
const PROBLEM: Json = {
  type: 'object',
  required: ['code', 'says', 'fix'],
  properties: {
    code: { type: 'string' },
    at: { type: 'string', description: 'JSON pointer into the input' },
    row: { type: 'integer', description: 'counted from 1' },
    says: { $ref: '#/components/schemas/Label' },
    fix: { $ref: '#/components/schemas/Label' },
    cite: {
      type: 'object',
      required: ['instrument', 'article'],
      properties: {
        instrument: { type: 'string' },
        article: { type: 'string' },
        title: { $ref: '#/components/schemas/Label' },
      },
    },
  },
}

const ok = (description: string, schema: Json): Json => ({
  '200': { description, content: { 'application/json': { schema } } },
})
const run: Json = { name: 'run', in: 'query', required: true, schema: { type: 'string' } }
/** What is no operation: health, metrics, files in and progress out. */
const FIXED_PATHS: { readonly [path: string]: Json } = {
  '/api/health': {
    get: {
      operationId: 'health',
      tags: ['edge'],
      summary: '健康检查',
      security: [],
      responses: ok('alive', {
        type: 'object',
        required: ['status', 'day'],
        properties: { status: { type: 'string' }, day: { type: 'string' }, database: { type: 'string' } },
      }),
    },
  },
  '/api/payment/bankFile': {
    post: {
      operationId: 'bank-file',
      tags: ['edge'],
      summary: '银行代发文件',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['batchNo', 'format'],
              properties: { batchNo: { type: 'string' }, format: { type: 'string', enum: [...BANK_FORMATS] } },
            },
          },
        },
      },
      responses: {
        '200': { description: 'the file for the bank: text in GB18030, or pain.001' },
        '404': {
          description: 'no such batch',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } },
        },
        '409': {
          description: 'no account open, a card not known, or a batch number too long',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } },
        },
      },
    },
  },
  '/api/import': {
    post: {
      operationId: 'import',
      tags: ['edge'],
      summary: '导入文件',
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
            },
          },
        },
      },
      responses: {
        '202': {
          description: 'taken; follow the run',
          content: {
            'application/json': {
              schema: { type: 'object', required: ['run'], properties: { run: { type: 'string' } } },
            },
          },
        },
        '413': {
          description: 'too large',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } },
        },
      },
    },
  },
  '/api/import/get': {
    get: {
      operationId: 'import-get',
      tags: ['edge'],
      summary: '导入结果',
      parameters: [run],
      responses: ok('counts and refusals, file by file', { type: 'object' }),
    },
  },
  '/api/import/events': {
    get: {
      operationId: 'import-events',
      tags: ['edge'],
      summary: '导入进度',
      parameters: [run],
      responses: {
        '200': { description: 'server-sent events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      },
    },
  },
  '/api/import/marked': {
    get: {
      operationId: 'import-marked',
      tags: ['edge'],
      summary: '标好的原表',
      parameters: [run, { name: 'file', in: 'query', required: true, schema: { type: 'string' } }],
      responses: { '200': { description: 'the same workbook, marked cell by cell' } },
    },
  },
}
