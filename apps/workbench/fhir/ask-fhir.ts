import { answerOf, sessionQuery } from '@kangcheng/web-kit/plain'
import type { QueryClient } from '@tanstack/react-query'
import { refusalOf } from './refusal.ts'
import type { Bundle, Resource } from './resource.ts'

export const FHIR = '/fhir/R4'

/** Names and values of a search, in their order. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/** Reads an address below the base; nothing that names a person belongs in it but FHIR ids. Throws Problem. */
export function readFhir<Answer = Resource>(path: string): Promise<Answer> {
  return answerOf<Answer>(ask(path, {}))
}

/**
 * One page of a search. Always sent as a form: what is searched for may be a name or an identity number, and an address stands
 * in the logs of every machine on the way. Throws Problem.
 */
export function searchFhir(queries: QueryClient, type: string, pairs: Pairs, cursor = ''): Promise<Bundle> {
  const body = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
  if (cursor !== '') body.set('_cursor', cursor)
  return answerOf<Bundle>(ask(`/${type}/_search`, { method: 'POST', body, headers: csrfHeader(queries) }))
}

/** Something is changed or begun at an address below the base. Gives its body, if it has one. Throws Problem. */
export function callFhir<Answer>(
  queries: QueryClient,
  path: string,
  wish: { readonly method: 'GET' | 'POST' | 'DELETE'; readonly body?: unknown; readonly prefer?: string },
): Promise<Answer | undefined> {
  const headers = new Headers(csrfHeader(queries))
  if (wish.prefer !== undefined) headers.set('prefer', wish.prefer)
  if (wish.body === undefined) return answerOf<Answer | undefined>(ask(path, { method: wish.method, headers }))
  headers.set('content-type', 'application/fhir+json')
  return answerOf<Answer | undefined>(ask(path, { method: wish.method, headers, body: JSON.stringify(wish.body) }))
}

async function ask<Answer>(path: string, wish: RequestInit) {
  const headers = new Headers(wish.headers)
  headers.set('accept', 'application/fhir+json')
  const response = await fetch(`${FHIR}${path}`, { credentials: 'same-origin', ...wish, headers })
  const body: unknown = await response.json().catch(() => undefined)
  return response.ok ? { data: body as Answer, response } : { error: refusalOf(response.status, body), response }
}

/** What a page of ours proves itself with. */
export function csrfHeader(queries: QueryClient): Record<string, string> {
  const session = queries.getQueryData(sessionQuery.queryKey)
  return session?.signedIn ? { 'x-csrf-token': session.session.csrfToken } : {}
}
