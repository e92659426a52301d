import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NOBODY, type Operation, present } from '../../kernel/index.ts'
import type { Answer } from '../../storage/index.ts'
import { changePost, closeSession, openSession } from '../../rooms/office/index.ts'
import { refuseAtEdge, sendAnswer } from './answers.ts'
import { actorFor, dropCookie, keepCookie } from './callers.ts'
import { fromQuery } from './coerce.ts'
import { openApiOf, type Route, routesOf } from './openapi.ts'
import type { HttpParts } from './server.ts'

/** One route an operation, the short ones, and the description of them all. */
export function operationRoutes(app: FastifyInstance, parts: HttpParts, signInsPerMinute: number): void {
  const operations = [...parts.runner.operations.values()]
  const byName = new Map(operations.map(operation => [operation.name, operation]))
  const description = JSON.stringify(openApiOf(operations, parts.version))
  app.get('/api/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(description),
  )
  for (const route of routesOf(operations)) {
    if (route.filled) continue
    const operation = present(byName.get(route.operation), 'a route names an operation')
    app.route({
      method: route.method,
      url: route.url,
      handler: (request, reply) => callOperation(parts, operation, route, request, reply),
    })
  }
  sessionRoutes(app, parts, signInsPerMinute)
}

async function callOperation(
  parts: HttpParts,
  operation: Operation,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { caller } = request
  if (!caller || caller.kind === 'wrong') return refuseAtEdge(reply, 'credential-wrong')
  const key = request.headers['idempotency-key']
  if (key !== undefined && !(typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)))
    return refuseAtEdge(reply, 'key-wrong')
  const input =
    route.method === 'GET' ? fromQuery(operation.input, request.query as Record<string, string>) : (request.body ?? {})
  const answer = await parts.runner.run(
    actorFor(caller, operation.kind),
    operation.name,
    input,
    key === undefined ? {} : { idempotencyKey: key },
  )
  return sendAnswer(reply, answer, parts.titleOf)
}

/** Signing in and out: the token goes to the cookie, its hash to the operation. */
function sessionRoutes(app: FastifyInstance, parts: HttpParts, signInsPerMinute: number): void {
  const send = (reply: FastifyReply, answer: Answer) => sendAnswer(reply, answer, parts.titleOf)
  app.post(
    '/api/sign-in',
    { config: { rateLimit: { max: signInsPerMinute, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const body = (typeof request.body === 'object' && request.body !== null ? request.body : {}) as {
        name: string
        password: string
        post?: string
      }
      const given = {
        name: body.name,
        password: body.password,
        ...(body.post === undefined ? {} : { post: body.post }),
      }
      const { answer, token } = await openSession(parts, given)
      if (token) keepCookie(reply, token, request.protocol === 'https')
      return send(reply, answer)
    },
  )
  app.post('/api/sign-out', async (request, reply) => {
    const { caller } = request
    if (caller?.kind !== 'session') return dropCookie(reply).send({ ended: 0 })
    return send(dropCookie(reply), await closeSession(parts, caller.actor, caller.token))
  })
  app.post('/api/take-post', async (request, reply) => {
    const { caller } = request
    if (caller?.kind !== 'session') return send(reply, await parts.runner.run(NOBODY, 'office.takePost', {}))
    return send(
      reply,
      await changePost(parts, caller.actor, {
        token: caller.token,
        post: (request.body as { post?: unknown } | undefined)?.post,
      }),
    )
  })
}
