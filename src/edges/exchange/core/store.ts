import { type Instant, PLATFORM, type Tx } from '../../../kernel/index.ts'
import { type Database, sql, transaction } from '../../../storage/index.ts'

/** How messages wait: appended before they are answered, taken in order, marked done with their effect. */

export type NewMessage = {
  readonly credentialId: string
  readonly dialect: string
  readonly method: string
  readonly nonce: string
  /** The caller's timestamp as `yyyyMMddHHmmss`: sorts as time does, so that old nonces can be forgotten. */
  readonly sent: string
  /** The serial code but for the part made from the message's own number. */
  readonly serialHead: string
  readonly body: string
  /** SHA-256 of the text as it was received. */
  readonly hash: Buffer
}

const nonceKey = (message: Pick<NewMessage, 'nonce' | 'sent'>) => `${message.nonce} ${message.sent}`

/**
 * Appends messages in one transaction; durable when the promise is kept. Two messages of one (credential, nonce, time)
 * are a replay: only the first is kept.
 *
 * @returns the number of each message, undefined for a replay
 */
export async function appendMessages(
  database: Database,
  messages: readonly NewMessage[],
  now: Instant,
): Promise<readonly (string | undefined)[]> {
  const of = <K extends keyof NewMessage>(name: K) => messages.map(message => message[name])
  const kept = await transaction(database, PLATFORM, {}, tx =>
    tx.rows<{ id: string; credential_id: string; nonce: string }>(sql`
      with given as (
        select * from unnest(${of('credentialId')}::bigint[], ${of('dialect')}::text[], ${of('method')}::text[],
            ${of('nonce')}::text[], ${of('sent')}::text[], ${of('serialHead')}::text[], ${of('body')}::text[],
            ${of('hash')}::bytea[]) with ordinality
          as g(credential_id, dialect, method, nonce, sent, serial, body, hash, n)
      ), fresh as (
        insert into intake_nonce (credential_id, nonce, sent)
        select distinct credential_id, nonce, sent from given order by credential_id, nonce, sent
        on conflict do nothing returning credential_id, nonce, sent
      )
      insert into intake (credential_id, dialect, method, received_at, nonce, serial, body, hash)
      select g.credential_id, g.dialect, g.method, ${now}::timestamptz, g.nonce || ' ' || g.sent,
        g.serial, g.body, g.hash
      from (select distinct on (credential_id, nonce, sent) given.* from given order by credential_id, nonce, sent, n) g
      join fresh f on f.credential_id = g.credential_id and f.nonce = g.nonce and f.sent = g.sent
      order by g.n
      returning id, credential_id, nonce`),
  )
  const ids = new Map(kept.map(row => [`${row.credential_id} ${row.nonce}`, row.id]))
  return messages.map(message => {
    const key = `${message.credentialId} ${nonceKey(message)}`
    const id = ids.get(key)
    ids.delete(key)
    return id
  })
}

/** Uses up a nonce for a call that is answered at once. @returns false for a replay */
export async function takeNonce(
  tx: Tx,
  call: { readonly credentialId: string; readonly nonce: string; readonly sent: string },
): Promise<boolean> {
  const taken = await tx.run(sql`
    insert into intake_nonce (credential_id, nonce, sent) values (${call.credentialId}, ${call.nonce}, ${call.sent})
    on conflict do nothing`)
  return taken === 1
}

/** Forgets nonces sent before a time: none so old passes the clock window any more. @returns how many */
export function forgetNonces(tx: Tx, sentBefore: string): Promise<number> {
  return tx.run(sql`delete from intake_nonce where sent < ${sentBefore}`)
}

export type MessageState = { readonly status: number; readonly result: string | null }

/** What became of a message of this credential. */
export function messageState(
  tx: Tx,
  message: { readonly credentialId: string; readonly id: string; readonly serialHead: string },
): Promise<MessageState | undefined> {
  return tx.row<MessageState>(sql`
    select status, result from intake
    where id = ${message.id} and credential_id = ${message.credentialId} and serial = ${message.serialHead}`)
}

export type WaitingCaller = { readonly credentialId: string; readonly appid: string }

/** Credentials with messages waiting, longest waiting first. */
export function waitingCallers(tx: Tx, dialect: string, limit: number): Promise<WaitingCaller[]> {
  return tx.rows<WaitingCaller>(sql`
    select i.credential_id as "credentialId", coalesce(c.appid, '') as appid
    from (select credential_id, min(id) as first from intake where status = 0 and dialect = ${dialect} group by 1) i
    left join credential c on c.id = i.credential_id order by i.first limit ${limit}`)
}

export type WaitingMessage = { readonly id: string; readonly method: string; readonly attempts: number }

/** Waiting messages of a credential in the order they came. */
export function waitingMessages(tx: Tx, credentialId: string, limit: number): Promise<WaitingMessage[]> {
  return tx.rows<WaitingMessage>(sql`
    select id, method, attempts from intake
    where credential_id = ${credentialId} and status = 0 order by id limit ${limit}`)
}

/** Keeps other programs from draining the same credential until the transaction ends. @returns false when one does */
export async function lockCaller(tx: Tx, credentialId: string): Promise<boolean> {
  const row = await tx.row<{ mine: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended('intake', ${credentialId}::bigint)) as mine`)
  return row?.mine === true
}

export type TakenMessage = { readonly id: string; readonly body: string }

/** The bodies of messages that still wait, in order. */
export function takeMessages(tx: Tx, ids: readonly string[]): Promise<TakenMessage[]> {
  return tx.rows<TakenMessage>(sql`
    select id, body from intake where id = any(${ids}::bigint[]) and status = 0 order by id`)
}

export type FinishedMessage = {
  readonly id: string
  readonly status: number
  readonly result: string
  readonly actId?: string
}

/**
 * Marks messages done, with what the caller will read. Their bodies are let go: what landed is in the rooms, and names,
 * phones and numbers lie nowhere else in the clear; the hash still proves what was sent.
 */
export function finishMessages(tx: Tx, messages: readonly FinishedMessage[]): Promise<number> {
  return tx.run(
    sql`
      update intake set status = f.status, result = f.result, act_id = f.act_id, body = ''
      from unnest(${messages.map(one => one.id)}::bigint[], ${messages.map(one => one.status)}::smallint[],
        ${messages.map(one => one.result)}::text[], ${messages.map(one => one.actId ?? null)}::bigint[])
        as f(id, status, result, act_id)
      where intake.id = f.id and intake.status = 0`,
    messages.length,
  )
}

/** Counts a failed attempt. @returns rows changed */
export function countAttempt(tx: Tx, ids: readonly string[]): Promise<number> {
  return tx.run(sql`update intake set attempts = attempts + 1 where id = any(${ids}::bigint[]) and status = 0`)
}

/** How often messages were tried. */
export function attemptsOf(tx: Tx, ids: readonly string[]): Promise<{ id: string; attempts: number }[]> {
  return tx.rows<{ id: string; attempts: number }>(sql`
    select id, attempts from intake where id = any(${ids}::bigint[]) and status = 0 order by id`)
}
