import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HttpServer } from './http-server.ts'
import { pagePolicy } from './security-headers.ts'
import { sendRefusal } from './send-result.ts'

/** A built web application: its files and the address it lives at (`/`, `/r`, `/wall`). */
export interface WebApp {
  readonly prefix: string
  readonly folder: URL
}

/** Addresses of machines: a wrong one is told as JSON, never answered with a page. */
const MACHINES = /^\/(?:api|fhir|healthz|readyz|metrics)(?:\/|$)/
/** A numbered heading, as of a task 3.3.9, has none. */
const FILE_ENDING = /\.[a-z]\w*$/i
/** Vite puts the hash of the content into the name, so such a file never changes. */
const HASHED = /-[\w-]{8,}\.\w+(?:\.br|\.gz)?$/

/**
 * Serves each application: files as they are (compressed ones where they lie beside), and its index page for every other
 * address without a file ending below its prefix, since the application itself finds the page.
 */
export async function addWebApps(server: HttpServer, apps: readonly WebApp[]): Promise<void> {
  const served = apps
    .map((app) => ({ prefix: app.prefix.replace(/\/$/, ''), folder: fileURLToPath(app.folder) }))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)

  for (const [index, app] of served.entries()) {
    await server.register(fastifyStatic, {
      root: app.folder,
      prefix: `${app.prefix}/`,
      decorateReply: index === 0,
      suppressWarning: true,
      preCompressed: true,
      dotfiles: 'ignore',
      // The page is written anew for each answer, with its nonce.
      index: false,
      allowedPath: (path) => path !== '/index.html',
      cacheControl: false,
      setHeaders: (reply, path) => {
        const unchanging = path.includes(`${sep}assets${sep}`) && HASHED.test(path)
        reply.header('cache-control', unchanging ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }

  server.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const app = served.find((each) => path === each.prefix || path.startsWith(`${each.prefix}/`))
    if (!app || !isPage(request, path)) return sendRefusal(reply, { code: 'route.not-found' })
    return sendIndex(reply, app.folder)
  })
}

function isPage(request: FastifyRequest, path: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  return !MACHINES.test(path) && !FILE_ENDING.test(path)
}

/** The page of an application with a nonce for the styles it writes as it runs; read each time, it may be built meanwhile. */
async function sendIndex(reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined) return sendRefusal(reply, { code: 'web-app.not-built' })
  const nonce = randomBytes(16).toString('base64')
  return reply
    .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send(page.replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" /></head>`))
}
