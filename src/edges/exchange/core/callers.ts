import type { Actor, FieldCipher } from '../../../kernel/index.ts'
import { findCredential } from '../../../rooms/office/index.ts'
import type { Database } from '../../../storage/index.ts'
import { type WireCipher, wireCipher } from './field-cipher.ts'

/** An outside program that calls in a dialect: who it is, what it may, how it is read. */
export type Caller = {
  readonly credentialId: string
  readonly appid: string
  readonly secret: string
  readonly actor: Actor
  readonly wire: WireCipher
  /** Connection tests: what is incomplete is accepted and marked. */
  readonly sandbox: boolean
  readonly clockToleranceSeconds: number
  readonly callsPerSecond: number
}

export type Callers = {
  /** The caller of an appid; undefined when there is none, it is shut, or it speaks another dialect. */
  find(appid: string): Promise<Caller | undefined>
}

/** A credential that was shut still opens for this long. */
const FRESH_SECONDS = 5
const REMEMBERED = 2_000

/**
 * @param dialect  whose credentials
 * @param seconds  a clock that never runs back
 */
export function createCallers(
  desk: { readonly database: Database; readonly cipher: FieldCipher },
  dialect: string,
  seconds: () => number,
): Callers {
  const remembered = new Map<string, { readonly until: number; readonly caller: Promise<Caller | undefined> }>()

  async function load(appid: string): Promise<Caller | undefined> {
    const credential = await findCredential(desk, appid)
    const wire = credential ? wireCipher(credential.plainSecret) : undefined
    if (!credential || !wire || credential.dialect !== dialect) return undefined
    return {
      credentialId: credential.id,
      appid,
      secret: credential.plainSecret,
      actor: credential.actor,
      wire,
      sandbox: credential.sandbox,
      clockToleranceSeconds: credential.clockToleranceSeconds,
      callsPerSecond: credential.callsPerSecond,
    }
  }

  return {
    find(appid) {
      const known = remembered.get(appid)
      if (known && known.until > seconds()) return known.caller
      if (remembered.size >= REMEMBERED) remembered.clear()
      const caller = load(appid)
      remembered.set(appid, { until: seconds() + FRESH_SECONDS, caller })
      caller.catch(() => remembered.delete(appid))
      return caller
    },
  }
}
