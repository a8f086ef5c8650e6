import { answerOf, sessionQuery } from '@kangcheng/web-kit'
import type { QueryClient } from '@tanstack/react-query'
import { refusalOf } from '../pages/records/fhir/refusal.ts'

/** Something is changed or begun at a FHIR address below the base. Gives its body, if it has one. Throws Problem. */
export function callFhir<Answer>(
  queries: QueryClient,
  path: string,
  wish: { readonly method: 'GET' | 'POST' | 'DELETE'; readonly body?: unknown; readonly prefer?: string },
): Promise<Answer | undefined> {
  return answerOf<Answer | undefined>(ask(queries, path, wish))
}

async function ask<Answer>(
  queries: QueryClient,
  path: string,
  { method, body, prefer }: { readonly method: string; readonly body?: unknown; readonly prefer?: string },
) {
  const response = await fetch(`/fhir/R4${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/fhir+json',
      ...csrfHeader(queries),
      ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
      ...(prefer === undefined ? {} : { prefer }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  return response.ok ? { data: answer as Answer, response } : { error: refusalOf(response.status, answer), response }
}

/** What a page of ours proves itself with. */
export function csrfHeader(queries: QueryClient): Record<string, string> {
  const session = queries.getQueryData(sessionQuery.queryKey)
  return session?.signedIn ? { 'x-csrf-token': session.session.csrfToken } : {}
}
