import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** One request, and what it must answer. */
export interface Question {
  path: string
  method?: string
  json?: unknown
  /** 200 when left out. */
  status?: number
}

/** What several clients ask at once; each waits for its answer before it asks again. */
export interface Questions {
  address: string
  /** Of the session: {@link signIn}. */
  headers: Record<string, string>
  /** One list a client. */
  lanes: Question[][]
}

/**
 * Milliseconds of each answer, sorted. The clients run on a thread of their own, as browsers run on machines of their
 * own: on the server's thread their work would be counted as the server's.
 */
export async function askAtOnce(questions: Questions): Promise<number[]> {
  const clients = new Worker(new URL('client-thread.ts', import.meta.url), { workerData: questions })
  const [taken] = await once(clients, 'message')
  return taken
}

/** Signs in and answers the headers of the session. */
export async function signIn(address: string, login: string, password: string): Promise<Record<string, string>> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  return { cookie: cookie.join('; '), 'x-csrf-token': csrfToken }
}
