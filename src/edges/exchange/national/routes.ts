import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refused } from './answers.ts'
import { type NationalParts, NationalService } from './service.ts'

/** The address of the dialect. Every answer is 200 with a code inside: its clients look nowhere else. */

/** Five workers with three pictures each take 8 MB, five contracts with two papers each 14. */
const BODY_LIMIT = 24 * 1024 * 1024
/** `/open.api` in any letter case; an empty query behind it changes nothing. */
const ADDRESS = '/:address(^[oO][pP][eE][nN]\\.[aA][pP][iI]$)'

/**
 * Serves the national dialect at `POST /open.api`.
 *
 * @returns a plugin for the dialects of the HTTP edge
 */
export function nationalRoutes(parts: NationalParts): (app: FastifyInstance) => Promise<void> {
  return async app => {
    const service = new NationalService(parts)
    // Bodies are read as bytes whatever they call themselves: the signature is over the text as it came.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => {
      done(null, body)
    })
    app.setErrorHandler((error: FastifyError, _request, reply) => answerError(error, reply))
    app.addHook('onReady', async () => service.drain.kick())
    app.addHook('onClose', () => service.drain.stop())
    const options = { bodyLimit: BODY_LIMIT }
    app.post(ADDRESS, options, async (request: FastifyRequest, reply: FastifyReply) => {
      const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : ''
      return send(reply, await service.answer(body))
    })
    app.get(ADDRESS, async (_request, reply) => send(reply, refused('parametersWrong', '请用POST方式调用')))
  }
}

function send(reply: FastifyReply, answer: object): FastifyReply {
  return reply.code(200).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer))
}

function answerError(error: FastifyError, reply: FastifyReply): FastifyReply {
  const isTheirs = error.statusCode !== undefined && error.statusCode < 500
  const tooLarge = error.statusCode === 413
  if (tooLarge) return send(reply, refused('parametersWrong', '报文过大'))
  return send(reply, isTheirs ? refused('parametersWrong', '请求不正确') : refused('internal', '系统出错'))
}
