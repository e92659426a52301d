import { createHash, randomUUID } from 'node:crypto'
import { type FieldCipher, type Instant, PLATFORM } from '../../../kernel/index.ts'
import { type Database, type OpenTx, type Runner, transaction } from '../../../storage/index.ts'
import { type Callers, createCallers } from '../core/callers.ts'
import { compactMoment, secondsOfInstant } from '../core/clock.ts'
import { Drain } from '../core/drain.ts'
import { readEnvelope } from '../core/envelope.ts'
import { Fields } from '../core/fields.ts'
import { createIntake, type Intake, IntakeFull } from '../core/intake.ts'
import { callLimiter } from '../core/limiter.ts'
import { readSerial, serialCode, serialHead } from '../core/serial.ts'
import { isSignedBy } from '../core/signing.ts'
import { forgetNonces, messageState, takeNonce } from '../core/store.ts'
import { type Answer, accepted, pageAnswer, refused } from './answers.ts'
import {
  bodyToKeep,
  type Call,
  dataOf,
  flawOfEnvelope,
  PreparedMessages,
  readingOf,
  sayFlaws,
  sentWithin,
} from './call.ts'
import { landMessages } from './landing.ts'
import type { WriteMethod } from './method.ts'
import { findWriteMethod } from './methods/index.ts'
import { findReadMethod, pageOf, type ReadMethod } from './queries.ts'

/** The inbound server of the national dialect: verifies, keeps, answers; what a message means lands behind. */

export type NationalParts = {
  readonly database: Database
  readonly cipher: FieldCipher
  readonly runner: Runner
  /** The instant of a call: callers sign with the clock of the world, whatever day the platform stands on. */
  readonly now: () => Instant
  /** Told after a commit that landed something: the reconciler may look. */
  readonly onLanded?: () => void
  /** Told of an own mistake, with the number that the caller reads; never of data. */
  readonly onFailure?: (number: string, operation: string, error: Error) => void
}

const DIALECT = 'national'
/** Attendance gains from coming after the registrations sent beside it. */
const LATER: ReadonlySet<string> = new Set(['WorkerAttendance.Add'])
const NONCE_KEPT_SECONDS = 7 * 86_400
const FORGET_EVERY_SECONDS = 3_600
const REPLAYED = refused('parametersWrong', '[nonce]重复的请求')

const seconds = () => performance.now() / 1000

export class NationalService {
  readonly drain: Drain
  private readonly parts: NationalParts
  private readonly callers: Callers
  private readonly intake: Intake
  private readonly mayPass = callLimiter(seconds)
  private readonly prepared = new PreparedMessages()
  private forgottenAt = 0

  constructor(parts: NationalParts) {
    this.parts = parts
    this.callers = createCallers(parts, DIALECT, seconds)
    this.intake = createIntake(parts)
    const landing = { ...parts, takePrepared: (id: string) => this.prepared.take(id) }
    this.drain = new Drain({
      database: parts.database,
      dialect: DIALECT,
      callers: this.callers,
      later: LATER,
      land: (tx, caller, method, messages) => landMessages(landing, tx, caller, method, messages),
      ...(parts.onLanded ? { onLanded: parts.onLanded } : {}),
      ...(parts.onFailure ? { onFailure: parts.onFailure } : {}),
    })
  }

  /** Answers one call. Never throws. */
  async answer(body: string): Promise<Answer> {
    try {
      const call = await this.verify(body)
      return 'code' in call ? call : await this.dispatch(call)
    } catch (error) {
      if (error instanceof IntakeFull) return refused('tooFrequent', '系统繁忙，请稍后再试')
      const number = randomUUID().slice(0, 8)
      this.parts.onFailure?.(number, DIALECT, error as Error)
      return refused('internal', `系统出错，没有接收。编号${number}`)
    }
  }

  private async verify(body: string): Promise<Call | Answer> {
    const envelope = readEnvelope(body)
    const flaw = envelope ? flawOfEnvelope(envelope) : '请求参数不能为空'
    if (!envelope || flaw) return refused('parametersWrong', flaw ?? '')
    const caller = await this.callers.find(envelope.appid)
    if (!caller) return refused('parametersWrong', 'appid无效')
    if (!isSignedBy(envelope.parameters, caller.secret, envelope.sign)) return refused('signatureWrong', '签名错误')
    const sent = sentWithin(envelope.timestamp, secondsOfInstant(this.parts.now()), caller.clockToleranceSeconds)
    if (sent === undefined) return refused('parametersWrong', '[timestamp]格式不正确或超出允许的时间范围')
    if (!this.mayPass(caller.credentialId, caller.callsPerSecond)) return refused('tooFrequent', '调用过于频繁')
    const data = dataOf(envelope.data)
    return data ? { envelope, caller, sent, data } : refused('parametersWrong', '[data]不是JSON对象')
  }

  private async dispatch(call: Call): Promise<Answer> {
    const name = call.envelope.method.toLowerCase()
    const write = findWriteMethod(name)
    if (write) return this.takeIn(write, call)
    const read = findReadMethod(name)
    if (read) return this.atOnce(call, tx => this.query(read, call, tx))
    if (name === 'asynchandleresult.query') return this.atOnce(call, tx => this.asyncResult(call, tx))
    if (name === 'checksign.query') {
      return this.atOnce(call, async () => accepted({ appid: call.caller.appid }, '验签成功'))
    }
    return refused('parametersWrong', '[method]没有这个方法')
  }

  /** Keeps a write message and says by which serial code its result can be asked. */
  private async takeIn(method: WriteMethod, call: Call): Promise<Answer> {
    const { caller, envelope } = call
    const made = method.translate(new Fields(call.data, readingOf(caller)), { day: this.parts.runner.day() })
    if (made.steps.length === 0 && !caller.sandbox) {
      const bad = made.flaws.filter(flaw => flaw.weight === 'refuse')
      return refused('parametersWrong', sayFlaws(bad, '没有可以入库的内容'))
    }
    const head = serialHead(method.serial, compactMoment(secondsOfInstant(this.parts.now())))
    const id = await this.intake.append({
      credentialId: caller.credentialId,
      dialect: DIALECT,
      method: method.name,
      nonce: envelope.nonce,
      sent: call.sent,
      serialHead: head,
      body: bodyToKeep(call),
      hash: createHash('sha256').update(envelope.data).digest(),
    })
    if (id === undefined) return REPLAYED
    this.prepared.keep(id, made)
    this.drain.kick()
    this.forgetOldNonces()
    const told = sayFlaws(made.flaws, '')
    return accepted({ requestSerialCode: serialCode(head, id) }, told === '' ? '接收成功' : `接收成功；${told}`)
  }

  /** A call that is answered at once uses up its nonce, too. */
  private atOnce(call: Call, work: (tx: OpenTx) => Promise<Answer>): Promise<Answer> {
    const { caller, envelope, sent } = call
    return transaction(this.parts.database, caller.actor, {}, async tx => {
      const nonce = { credentialId: caller.credentialId, nonce: envelope.nonce, sent }
      return (await takeNonce(tx, nonce)) ? work(tx) : REPLAYED
    })
  }

  private async query(method: ReadMethod, call: Call, tx: OpenTx): Promise<Answer> {
    const { caller } = call
    const fields = new Fields(call.data, readingOf(caller))
    const run = method.prepare(fields)
    const page = pageOf(fields)
    const bad = fields.flaws.filter(flaw => flaw.weight === 'refuse')
    if (bad.length > 0 && !caller.sandbox) return refused('parametersWrong', sayFlaws(bad, ''))
    const found = await run({ tx, actor: caller.actor, cipher: this.parts.cipher, wire: caller.wire }, page)
    if (method.discloses && found.rows.length > 0) {
      const project = fields.text('projectCode') ?? ''
      const input = { dialect: DIALECT, method: method.name, project, rows: found.rows.length }
      const told = await this.parts.runner.run(caller.actor, 'exchange.recordDisclosure', input, { within: tx })
      if (!told.ok) throw new Error(`a disclosure was not recorded: ${told.refusals[0].code}`)
    }
    return pageAnswer(page, found)
  }

  private async asyncResult(call: Call, tx: OpenTx): Promise<Answer> {
    const code = new Fields(call.data, readingOf(call.caller)).text('requestSerialCode') ?? ''
    const serial = readSerial(code)
    const message = { credentialId: call.caller.credentialId, id: serial?.id ?? '0', serialHead: serial?.head ?? '' }
    const state = serial ? await messageState(tx, message) : undefined
    if (!state) return refused('parametersWrong', '[requestSerialCode]不存在')
    return accepted({ requestSerialCode: code, status: state.status, result: state.result ?? '' })
  }

  /** Now and then; no nonce so old passes the clock window. */
  private forgetOldNonces(): void {
    if (seconds() - this.forgottenAt < FORGET_EVERY_SECONDS) return
    this.forgottenAt = seconds()
    const before = compactMoment(secondsOfInstant(this.parts.now()) - NONCE_KEPT_SECONDS)
    transaction(this.parts.database, PLATFORM, {}, tx => forgetNonces(tx, before)).catch(() => {
      // The next hour tries again.
    })
  }
}
