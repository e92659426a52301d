import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuseAtEdge } from './answers.ts'

/** Shown where the face was not built. */
const NO_FACE = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>安薪</title>
<p>网页还没有构建，先运行 <code>npm run build</code>。接口清单：<a href="/api/openapi.json">/api/openapi.json</a></p>
<p lang="en">The face was not built: run <code>npm run build</code>. The API:
<a href="/api/openapi.json">/api/openapi.json</a>.</p></html>`

/** A year: built files carry a hash of their content in the name. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Serves the built face. Every address that is no file is a page of the face, which knows its own addresses. */
export async function serveFace(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html')) ? folder : undefined
  if (built) {
    await app.register(fastifyStatic, {
      root: built,
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !path.startsWith('/api/') &&
      path !== '/api' &&
      !/\.[a-z0-9]{2,8}$/i.test(path)
    if (!isPage) return refuseAtEdge(reply, 'no-such-address', { method: request.method, path: path.slice(0, 200) })
    return built
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.type('text/html; charset=utf-8').send(NO_FACE)
  })
}
