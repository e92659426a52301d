import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, COMMON_PROBLEMS, isPermitted } from '../../kernel/index.ts'
import { emptyTemplate, TEMPLATES } from '../imports/index.ts'
import { refuseAtEdge } from './answers.ts'
import { actorFor } from './callers.ts'
import type { ImportRun, ImportRuns } from './runs.ts'

/** Files in, progress out. A file lies in a folder of its own upload until its run is forgotten. */

/** Bytes of one upload: many files of one month. */
const UPLOAD_LIMIT = 2_000_000_000
/** Files of one upload. */
const FILES = 500
/** How often progress is told at most, and how often an idle line is kept open. */
const TELL_EVERY_MS = 200
const ALIVE_EVERY_MS = 15_000

export function importRoutes(app: FastifyInstance, runs: ImportRuns): void {
  app.post('/api/import', { bodyLimit: UPLOAD_LIMIT }, async (request, reply) => {
    const actor = importer(request, reply, 'import.write')
    return actor ? upload(runs, actor, request, reply) : reply
  })
  // By whoever holds the data folder: the files already lie on this machine.
  app.post('/api/import/path', async (request, reply) => {
    if (request.caller?.kind !== 'local')
      return refuseAtEdge(reply, 'no-such-address', { method: 'POST', path: '/api/import/path' })
    const { path } = (request.body ?? {}) as { path?: unknown }
    if (typeof path !== 'string' || path === '') return refuseAtEdge(reply, 'request-broken')
    return reply.code(202).send({ run: runs.begin({ actor: actorFor(request.caller, 'act'), path }).run })
  })
  app.get('/api/import/templates', async (_request, reply) =>
    reply.send({ rows: TEMPLATES.map(({ kind, label }) => ({ kind, label })) }),
  )
  app.get('/api/import/template', async (request, reply) => template(request, reply))
  app.get('/api/import/get', async (request, reply) => {
    const run = runOf(runs, request, reply)
    return run ? reply.send(view(run)) : reply
  })
  app.get('/api/import/events', async (request, reply) => {
    const run = runOf(runs, request, reply)
    return run ? tellEvents(runs, run, request, reply) : reply
  })
  app.get('/api/import/marked', async (request, reply) => {
    const run = runOf(runs, request, reply)
    if (!run) return reply
    const name = (request.query as { file?: string }).file
    const file = run.files.find(one => one.file === name)
    if (!file?.markedPath) return refuseAtEdge(reply, 'no-such-address', { method: 'GET', path: '/api/import/marked' })
    const marked = `${basename(file.file).replace(/\.xlsx?$/i, '')}-标注.xlsx`
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(marked)}`)
    reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    return reply.send(createReadStream(file.markedPath))
  })
}

/** An empty template as a file, its head in the language asked; it is for everybody, since it holds nothing. */
function template(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { kind = '', language } = request.query as { kind?: string; language?: string }
  const lang = language === 'en' ? 'en' : 'zh'
  const text = emptyTemplate(kind, lang)
  const known = TEMPLATES.find(one => one.kind === kind)
  if (text === undefined || !known) return refuseAtEdge(reply, 'no-such-template', { kinds: kindsOf() })
  const name = encodeURIComponent(`${known.label[lang]}.csv`)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  return reply.type('text/csv; charset=utf-8').send(text)
}

function kindsOf(): string {
  return TEMPLATES.map(one => one.kind).join(', ')
}

/** The actor who may import; else the refusal is already sent. */
function importer(request: FastifyRequest, reply: FastifyReply, may: string): Actor | undefined {
  const { caller } = request
  const actor = caller && caller.kind !== 'wrong' ? actorFor(caller, 'act') : undefined
  if (actor && isPermitted(actor, may)) return actor
  const code = !actor || actor.kind === 'public' ? 'not-signed-in' : 'not-permitted'
  const fill = (text: string) => text.replace('{operation}', may)
  const { says, fix } = COMMON_PROBLEMS[code]
  reply
    .code(code === 'not-signed-in' ? 401 : 403)
    .send({ problems: [{ code, says: { zh: fill(says.zh), en: fill(says.en) }, fix }] })
  return undefined
}

function runOf(runs: ImportRuns, request: FastifyRequest, reply: FastifyReply): ImportRun | undefined {
  const actor = importer(request, reply, 'import.read')
  if (!actor) return undefined
  const run = runs.get(actor, (request.query as { run?: string }).run ?? '')
  if (!run) refuseAtEdge(reply, 'no-such-run')
  return run
}

/** A run as the face reads it. */
export function view(run: ImportRun) {
  return {
    run: run.run,
    state: run.state,
    progress: run.progress,
    ...(run.number ? { number: run.number } : {}),
    files: run.files.map(({ markedPath, ...file }) => ({
      ...file,
      ...(markedPath ? { marked: `/api/import/marked?run=${run.run}&file=${encodeURIComponent(file.file)}` } : {}),
    })),
  }
}

async function upload(
  runs: ImportRuns,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!request.isMultipart()) return refuseAtEdge(reply, 'wrong-media-type')
  await mkdir(runs.folder, { recursive: true, mode: 0o700 })
  const scratch = await mkdtemp(join(runs.folder, 'upload-'))
  const { names, tooLarge } = await receive(request, scratch, runs.fileLimit).catch(async error => {
    await rm(scratch, { recursive: true, force: true })
    throw error
  })
  if (tooLarge || names.size === 0) {
    await rm(scratch, { recursive: true, force: true })
    return tooLarge
      ? refuseAtEdge(reply, 'file-too-large', { file: tooLarge, limit: `${Math.round(runs.fileLimit / 1_000_000)} MB` })
      : refuseAtEdge(reply, 'no-file')
  }
  const [only] = names
  const path = names.size === 1 && only ? join(scratch, only) : scratch
  return reply.code(202).send({ run: runs.begin({ actor, path, uploaded: scratch }).run })
}

/** Writes the files of an upload. One over the limit is read to its end and not kept, so that the sender hears why. */
async function receive(
  request: FastifyRequest,
  scratch: string,
  fileLimit: number,
): Promise<{ names: Set<string>; tooLarge?: string }> {
  const names = new Set<string>()
  let tooLarge: string | undefined
  for await (const part of request.files({
    limits: { fileSize: fileLimit, files: FILES },
    throwFileSizeLimit: false,
  })) {
    const name = freeName(safeName(part.filename), names)
    names.add(name)
    await pipeline(part.file, createWriteStream(join(scratch, name), { mode: 0o600 }))
    if (part.file.truncated) tooLarge ??= name
  }
  return { names, ...(tooLarge ? { tooLarge } : {}) }
}

/** The name without folders or control characters. */
function safeName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
    .replace(/[\p{Cc}/:]/gu, '')
    .slice(-120)
  return name === '' || name === '.' || name === '..' ? 'file' : name
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n += 1) free = `${n}-${name}`
  return free
}

/** Server-sent events: messages of progress while it runs, the event `end` at the end. */
function tellEvents(runs: ImportRuns, run: ImportRun, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack()
  const out = reply.raw
  out.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-request-id': request.id,
  })
  const send = (data: unknown, event?: string) =>
    out.write(`${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`)
  let told = 0
  const tell = (now: ImportRun) => {
    if (now.state === 'ended' || now.state === 'failed') {
      send({ state: now.state }, 'end')
      stop()
      out.end()
      return
    }
    if (performance.now() - told < TELL_EVERY_MS) return
    told = performance.now()
    send({ ...now.progress, state: now.state })
  }
  const alive = setInterval(() => out.write(': alive\n\n'), ALIVE_EVERY_MS)
  const unfollow = runs.follow(run.run, tell)
  function stop(): void {
    clearInterval(alive)
    unfollow()
  }
  request.raw.on('close', stop)
  send({ ...run.progress, state: run.state })
  tell(run)
  return reply
}
