import type { AnswerOf, Me, QueryOf, ReadName, SaidProblem } from './api-types.ts'

/** The one way to the server: reads by query, acts with an idempotency key, refusals as values that pages can show. */

type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** The server said no, with reasons. `status` 0: it could not be reached. */
export class Refused extends Error {
  readonly status: number
  readonly problems: readonly SaidProblem[]
  constructor(status: number, problems: readonly SaidProblem[]) {
    super(problems.map(problem => problem.code).join(', '))
    this.status = status
    this.problems = problems
  }
}

const UNREACHED: SaidProblem = {
  code: 'unreached',
  says: { zh: '没连上服务器，什么也没存。', en: 'The server could not be reached; nothing was saved.' },
  fix: { zh: '内容还在这里，连上网再试。', en: 'What you typed is still here; try again once you are online.' },
}

function unreadable(status: number): SaidProblem {
  return {
    code: 'unreadable',
    says: { zh: `服务器没有给出能读的回答（${status}）。`, en: `The server gave no readable answer (${status}).` },
    fix: {
      zh: '再试一次；还不行，把编号报给管理员。',
      en: 'Try again; if it fails again, give the number to the administrator.',
    },
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  return readAnswer(response, await response.text()) as T
}

function readAnswer(response: Response, text: string): unknown {
  let body: unknown
  try {
    body = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new Refused(response.status, [unreadable(response.status)])
  }
  if (response.ok) return body
  const problems = (body as { problems?: readonly SaidProblem[] }).problems
  throw new Refused(response.status, problems?.length ? problems : [unreadable(response.status)])
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    throw new Refused(0, [UNREACHED])
  }
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  return answerOf<T>(await reach(path, init))
}

/** The file of a payment order for its bank; taking it out stays on record. */
export async function bankFile(batchNo: string, format: string): Promise<Blob> {
  const response = await reach('/api/payment/bankFile', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ batchNo, format }),
  })
  return response.ok ? response.blob() : answerOf<Blob>(response)
}

/** `?a=1&b=2` without the parts that are not set. */
export function queryText(query: Query): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') parts.set(name, String(value))
  const text = parts.toString()
  return text === '' ? '' : `?${text}`
}

/** Asks an address. */
export function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send(path, { headers: { accept: 'application/json' }, signal: signal ?? null })
}

/** Asks a read. */
export function read<N extends ReadName>(name: N, query: QueryOf<N>, signal?: AbortSignal): Promise<AnswerOf<N>> {
  return ask(`/api/${name}${queryText(query as Query)}`, signal)
}

/** A fresh idempotency key. `randomUUID` is absent on plain http, so the key is made of random bytes. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Does an act. The same key and input may be sent again: it is done once. */
export function act<T>(name: string, input: unknown, key: string): Promise<T> {
  return send(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(input),
  })
}

export function signIn(name: string, password: string): Promise<Me> {
  return send('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  })
}

/** Works on under another post of the same person. */
export function takePost(post: string): Promise<unknown> {
  return send('/api/take-post', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ post }),
  })
}

export function signOut(): Promise<unknown> {
  return send('/api/sign-out', { method: 'POST' })
}

/** Sends files to be imported; answers with the run that reads them. */
export function sendFiles(files: readonly File[]): Promise<{ readonly run: string }> {
  const form = new FormData()
  for (const file of files) form.append('file', file, file.name)
  return send('/api/import', { method: 'POST', headers: { 'idempotency-key': freshKey() }, body: form })
}
