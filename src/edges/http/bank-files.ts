import type { FastifyInstance } from 'fastify'
import type { Static } from 'typebox'
import { day } from '../../kernel/index.ts'
import type { BankOrderView } from '../../rooms/payment/index.ts'
import {
  type BankOrder,
  fitsPain001,
  IDENTIFIER_LENGTH,
  PAIN_VERSIONS,
  writeOrderFile,
  writePain001,
} from '../bank/index.ts'
import { refuseAtEdge, sendAnswer } from './answers.ts'
import { actorFor } from './callers.ts'
import type { HttpParts } from './server.ts'

/** The file of a payment order, as its bank takes it. Each time it is taken out is an act of whoever took it. */

export const BANK_FORMATS = ['text', ...PAIN_VERSIONS] as const
type BankFormat = (typeof BANK_FORMATS)[number]

export function bankFileRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.post('/api/payment/bankFile', async (request, reply) => {
    const { caller } = request
    if (!caller || caller.kind === 'wrong') return refuseAtEdge(reply, 'credential-wrong')
    const { batchNo, format } = (request.body ?? {}) as { readonly batchNo?: unknown; readonly format?: unknown }
    if (!isFormat(format)) return refuseAtEdge(reply, 'no-such-bank-format', { formats: BANK_FORMATS.join(', ') })
    const answer = await parts.runner.run<Static<typeof BankOrderView>>(actorFor(caller, 'act'), 'payment.openOrder', {
      batchNo,
    })
    if (!answer.ok) return sendAnswer(reply, answer, parts.titleOf)
    const order = orderOf(answer.value)
    if (format !== 'text' && !fitsPain001(order))
      return refuseAtEdge(reply, 'batch-name-too-long', { batch: order.batchNo, length: IDENTIFIER_LENGTH })
    const name = `${order.batchNo}.${format === 'text' ? 'txt' : 'xml'}`
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return format === 'text'
      ? reply.type('text/plain; charset=gb18030').send(writeOrderFile(order))
      : reply.type('application/xml; charset=utf-8').send(writePain001(order, format, new Date().toISOString()))
  })
}

const isFormat = (value: unknown): value is BankFormat => BANK_FORMATS.some(format => format === value)

function orderOf({ batchNo, orderedOn, month, payer, items }: Static<typeof BankOrderView>): BankOrder {
  return {
    batchNo,
    on: day(orderedOn),
    use: `农民工工资 ${month}`,
    payer,
    items: items.map(item => ({ ...item, amountFen: BigInt(item.amountFen) })),
  }
}
