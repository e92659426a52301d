import { timingSafeEqual, createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, NOBODY, type OperationKind, PLATFORM } from '../../kernel/index.ts'
import { findCredential, type OfficeDesk, sessionReader } from '../../rooms/office/index.ts'

/**
 * Who is calling: a session by cookie, a program by its credential, or whoever holds the data folder by the local
 * token.
 */

export const COOKIE = 'anxin_session'
/** The name before the dot of the local token. */
export const LOCAL = 'local'

export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'session'; readonly actor: Actor; readonly token: string }
  | { readonly kind: 'program'; readonly actor: Actor; readonly reader: Actor }
  | { readonly kind: 'local' }
  | { readonly kind: 'wrong' }

/** The administrator at the machine itself: holds the data folder and may everything. */
export const LOCAL_ACTOR: Actor = { ...PLATFORM, name: LOCAL }

const digest = (text: string) => createHash('sha256').update(text).digest()
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))

/** Finds the caller of a request. A cookie that opens nothing is nobody; a wrong credential is wrong. */
export function callerFinder(
  desk: OfficeDesk,
  localToken: string | undefined,
): (request: FastifyRequest) => Promise<Caller> {
  const actorOfSession = sessionReader(desk)
  return async request => {
    const header = request.headers.authorization
    if (header !== undefined) return fromHeader(desk, header, localToken)
    const token = request.cookies[COOKIE]
    if (!token) return { kind: 'nobody' }
    const actor = await actorOfSession(token)
    return actor ? { kind: 'session', actor, token } : { kind: 'nobody' }
  }
}

async function fromHeader(desk: OfficeDesk, header: string, localToken: string | undefined): Promise<Caller> {
  const match = /^Bearer ([A-Za-z0-9_-]{4,64})\.([A-Za-z0-9_-]{16,128})$/.exec(header)
  const [, appid = '', secret = ''] = match ?? []
  if (!match) return { kind: 'wrong' }
  if (appid === LOCAL)
    return localToken !== undefined && same(secret, localToken) ? { kind: 'local' } : { kind: 'wrong' }
  const credential = await findCredential(desk, appid)
  if (!credential || !same(secret, credential.plainSecret)) return { kind: 'wrong' }
  return { kind: 'program', actor: credential.actor, reader: credential.reader }
}

/**
 * The actor of a caller for a kind of operation: a program reads in the shoes of an officer or a firm, under row
 * security.
 */
export function actorFor(caller: Exclude<Caller, { kind: 'wrong' }>, kind: OperationKind): Actor {
  switch (caller.kind) {
    case 'nobody':
      return NOBODY
    case 'session':
      return caller.actor
    case 'program':
      return kind === 'act' ? caller.actor : caller.reader
    case 'local':
      return LOCAL_ACTOR
    default:
      return caller satisfies never
  }
}

export function keepCookie(reply: FastifyReply, token: string, secure: boolean): FastifyReply {
  return reply.setCookie(COOKIE, token, { httpOnly: true, sameSite: 'strict', secure, path: '/' })
}
export function dropCookie(reply: FastifyReply): FastifyReply {
  return reply.clearCookie(COOKIE, { path: '/' })
}
