import { type SessionState, sessionQuery } from '@kangcheng/web-kit/plain'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { callFhir, readFhir, searchFhir } from './ask-fhir.ts'

afterEach(() => vi.unstubAllGlobals())

/** Answers every question alike, and keeps what was asked. */
function answering(status: number, body?: string) {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (path: string, wish: RequestInit) => {
    asked.push(new Request(new URL(path, 'http://city.example'), wish))
    return new Response(body, { status })
  })
  return asked
}

const queries = new QueryClient()
queries.setQueryData(sessionQuery.queryKey, { signedIn: true, session: { csrfToken: 'token' } } as SessionState)

it('searches by a form, so that no address holds what was searched for', async () => {
  const asked = answering(200, '{"total":1}')
  expect(await searchFhir(queries, 'Patient', [['name', '王小明']], 'next page')).toEqual({ total: 1 })
  const [request] = asked
  expect(request?.url).toBe('http://city.example/fhir/R4/Patient/_search')
  expect(request?.headers.get('x-csrf-token')).toBe('token')
  expect([...new URLSearchParams(await request?.text())]).toEqual([
    ['name', '王小明'],
    ['_cursor', 'next page'],
  ])
})

it('sends a resource as FHIR, and a wish for an answer later', async () => {
  const asked = answering(202)
  const resource = { resourceType: 'Patient' }
  expect(await callFhir(queries, '/Patient/$validate', { method: 'POST', body: resource })).toBeUndefined()
  await callFhir(queries, '/$export', { method: 'GET', prefer: 'respond-async' })
  const [sent, begun] = asked
  expect(await sent?.json()).toEqual(resource)
  expect(sent?.headers.get('content-type')).toBe('application/fhir+json')
  expect(begun?.headers.get('prefer')).toBe('respond-async')
  expect(begun?.headers.get('content-type')).toBeNull()
  for (const request of asked) expect(request.headers.get('accept')).toBe('application/fhir+json')
})

it('makes a refusal of FHIR a problem with words', async () => {
  answering(404, '{"resourceType":"OperationOutcome","issue":[{"code":"not-found"}]}')
  await expect(readFhir('/Patient/nobody')).rejects.toMatchObject({
    status: 404,
    code: 'fhir.not-found',
    words: { zh: expect.stringContaining('没有这个资源') },
  })
})
