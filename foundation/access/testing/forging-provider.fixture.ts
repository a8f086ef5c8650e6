import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Claims = Record<string, unknown>

/** What the next identity token says and how it is signed; all of it sound unless a test changes it. */
export interface Forgery {
  claims?: (sound: Claims) => Claims
  /** Signed by somebody else's key, or not at all. */
  signature?: 'foreign' | 'none'
}

/** A provider that answers what a test tells it to: what a real one never would. */
export interface ForgingProvider {
  readonly issuer: string
  forge(next: Forgery): void
  /** Where the browser would be sent back to, with a code for the nonce of `address`. */
  answer(address: string, change?: Record<string, string | null>): URL
  stop(): Promise<void>
}

const HOUR = 3_600

export async function openForgingProvider(clientId: string): Promise<ForgingProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let forgery: Forgery = {}
  let nonce = ''
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    const send = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (path === '/.well-known/openid-configuration') return send(metadata(issuer))
    if (path === '/jwks') {
      return send({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    }
    const now = Math.floor(Date.now() / 1000)
    const sound = { iss: issuer, sub: 'city-1', aud: clientId, iat: now, exp: now + HOUR, nonce }
    const claims = forgery.claims?.(sound) ?? sound
    return send({ access_token: 'x', token_type: 'Bearer', id_token: sign(claims) })
  })
  const sign = (claims: Claims) => {
    const algorithm = forgery.signature === 'none' ? 'none' : 'RS256'
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const text = `${part({ alg: algorithm, kid: 'one', typ: 'JWT' })}.${part(claims)}`
    if (algorithm === 'none') return `${text}.`
    const key = forgery.signature === 'foreign' ? foreign.privateKey : own.privateKey
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    forge: (next) => {
      forgery = next
    },
    answer(address, change = {}) {
      const asked = new URL(address).searchParams
      nonce = asked.get('nonce') ?? ''
      const back = new URL(asked.get('redirect_uri') ?? '')
      const parameters = { code: 'a-code', state: asked.get('state'), iss: issuer, ...change }
      for (const [name, value] of Object.entries(parameters)) if (value !== null) back.searchParams.set(name, value)
      return back
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    authorization_response_iss_parameter_supported: true,
  }
}
