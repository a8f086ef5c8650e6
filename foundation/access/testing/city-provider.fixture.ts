import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

export const CLIENT = { clientId: 'kangcheng', clientSecret: 'a secret that only this test knows, 32 signs' }

/** A real OpenID provider of a city in this process, on a free port of this machine, where everybody signs in by a name. */
export interface CityProvider {
  readonly issuer: string
  /**
   * What a browser does there: opens the address, signs in as `subject`, consents; answers with where it is sent back to.
   * `visit` looks at each answer on the way.
   */
  signIn(address: string, subject: string): Promise<URL>
  /** Stops answering and, with `start`, answers again. */
  stop(): Promise<void>
  start(): Promise<void>
}

export async function openCityProvider(
  redirectUris: string[],
  change: Partial<Configuration> = {},
): Promise<CityProvider> {
  const server = createServer()
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: redirectUris,
        post_logout_redirect_uris: redirectUris.map((uri) => `${new URL(uri).origin}/login`),
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] } as never,
    cookies: { keys: ['a key of a test'] },
    pkce: { required: () => true },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    ...change,
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    signIn: (address, subject) => walk(address, subject),
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
    start: () => listen(server, port),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

const MOST_STEPS = 12

async function walk(address: string, subject: string): Promise<URL> {
  const { origin } = new URL(address)
  const jar = new Map<string, string>()
  let next = new URL(address)
  for (let step = 0; step < MOST_STEPS; step++) {
    if (next.origin !== origin) return next
    const prompt = /^\/interaction\/[^/]+$/.test(next.pathname)
    const response = prompt ? await submit(next, subject, jar) : await visit(next, jar)
    const location = response.headers.get('location')
    if (location === null)
      throw new Error(`the provider stays at ${next.pathname}: ${response.status} ${await response.text()}`)
    next = new URL(location, next)
  }
  throw new Error('the provider goes round in circles')
}

/** The provider's own pages for trying out: they take any name, and ask for consent. */
async function submit(page: URL, subject: string, jar: Map<string, string>): Promise<Response> {
  const html = await (await visit(page, jar)).text()
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? 'login'
  const body = new URLSearchParams(prompt === 'login' ? { prompt, login: subject, password: 'x' } : { prompt })
  return visit(page, jar, { method: 'POST', body })
}

async function visit(url: URL, jar: Map<string, string>, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } })
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
  return response
}
