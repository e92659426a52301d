import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { OfficeDesk } from '../../rooms/office/index.ts'
import { edgeRefusal, refuseAtEdge, type TitleOf } from './answers.ts'
import { bankFileRoutes } from './bank-files.ts'
import { type Caller, callerFinder, LOCAL } from './callers.ts'
import { serveFace } from './face.ts'
import { importRoutes } from './importing.ts'
import type { Metrics } from './metrics.ts'
import { errorForLog, REDACTED_PATHS } from './redact.ts'
import { operationRoutes } from './routes.ts'
import type { ImportRuns } from './runs.ts'

export type HttpParts = OfficeDesk & {
  readonly version: string
  readonly metrics: Metrics
  readonly titleOf: TitleOf
  /** Lets whoever can read the data folder act as its administrator. */
  readonly localToken?: string
  /** Where the built face lies; missing: the API alone. */
  readonly faceFolder?: string
  readonly imports?: ImportRuns
  /** Routes of the dialects, each under its own address. */
  readonly dialects?: readonly ((app: FastifyInstance) => void | Promise<void>)[]
  /** Does the database answer? */
  readonly isAlive: () => Promise<boolean>
  readonly logLevel?: string
  /** Calls a minute of one caller; not given: not counted. */
  readonly callsPerMinute?: number
  /** A proxy stands before the server and says who calls and by which protocol. */
  readonly behindProxy?: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller
  }
}

/** Limits of one request. */
export const BODY_LIMIT = 8 << 20
const SIGN_INS_PER_MINUTE = 30

/**
 * The HTTP edge: every operation under `/api`, the face, health, metrics, the description of the API. It translates and
 * decides nothing; the kernel checks each input, once, for every edge.
 */
export async function buildServer(parts: HttpParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: parts.behindProxy ?? false,
    forceCloseConnections: 'idle',
    genReqId: request => requestId(request.headers['x-request-id']),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    logger: parts.logLevel ? loggerOptions(parts.logLevel) : false,
  })
  app.setValidatorCompiler(() => () => true)
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply))
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'upgrade-insecure-requests': null,
      },
    },
  })
  await app.register(multipart)
  const findCaller = callerFinder(parts, parts.localToken)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!request.url.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    if (request.url.startsWith('/api/health')) return
    request.caller = await findCaller(request)
    if (request.caller.kind === 'wrong') return refuseAtEdge(reply, 'credential-wrong')
  })
  if (parts.callsPerMinute) await limitRate(app, parts.callsPerMinute)
  app.addHook('onResponse', async (request, reply) => {
    parts.metrics.answered({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    })
  })
  app.get('/api/health', async (_request, reply) => health(parts, reply))
  app.get('/metrics', async (_request, reply) =>
    reply.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics()),
  )
  operationRoutes(app, parts, SIGN_INS_PER_MINUTE)
  bankFileRoutes(app, parts)
  if (parts.imports) importRoutes(app, parts.imports)
  for (const dialect of parts.dialects ?? []) await app.register(async scoped => dialect(scoped))
  await serveFace(app, parts.faceFolder)
  return app
}

async function health(parts: HttpParts, reply: FastifyReply): Promise<FastifyReply> {
  const alive = await parts.isAlive().catch(() => false)
  if (!alive)
    return refuseAtEdge(reply.header('retry-after', '5'), 'unavailable', { number: reply.request.id.slice(0, 8) })
  return reply.send({ status: 'ok', day: parts.runner.day(), version: parts.version, database: 'ok' })
}

async function limitRate(app: FastifyInstance, callsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: callsPerMinute,
    timeWindow: '1 minute',
    allowList: request => request.caller?.kind === 'local' || !request.url.startsWith('/api/'),
    keyGenerator: request => keyOf(request),
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Error('too often'), { statusCode: 429, seconds: Math.ceil(context.ttl / 1000) }),
  })
}

function keyOf(request: FastifyRequest): string {
  const { caller } = request
  if (caller?.kind === 'session') return `user/${caller.actor.userId ?? ''}`
  if (caller?.kind === 'program') return `credential/${caller.actor.credentialId ?? ''}`
  return `${LOCAL}/${request.ip}`
}

function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

function loggerOptions(level: string) {
  return {
    level,
    redact: { paths: [...REDACTED_PATHS], censor: '…' },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url?.split('?')[0], ip: request.ip }),
      err: errorForLog,
    },
    stream: process.stderr,
  }
}

const megabytes = (bytes: number | undefined) => `${Math.round((bytes ?? BODY_LIMIT) / 1_000_000)} MB`

/**
 * What Fastify or a plugin refused, in our words. Anything unknown is our own mistake: logged with its number, told
 * without its reason.
 */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status === 413) return refuseAtEdge(reply, 'too-large', { limit: megabytes(request.routeOptions.bodyLimit) })
  if (status === 415) return refuseAtEdge(reply, 'wrong-media-type')
  if (status === 429)
    return refuseAtEdge(reply, 'too-often', { seconds: (error as { seconds?: number }).seconds ?? 60 })
  if (status === 400 && (error.code?.startsWith('FST_ERR_CTP') || error instanceof SyntaxError))
    return refuseAtEdge(reply, 'body-not-json')
  if (status >= 400 && status < 500) return reply.code(status).send(edgeRefusal('request-broken').body)
  const number = request.id.slice(0, 8)
  request.log.error({ err: error, number }, 'unexpected')
  return refuseAtEdge(reply, 'unavailable', { number })
}
