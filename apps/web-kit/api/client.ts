import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './generated/schema.d.ts'
import { Problem } from './problem.ts'

export const API = '/api/v1'
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

let csrfToken: string | undefined

/** The token of the session just read; sent with every method that changes something. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token
}
export function csrfHeader(): Record<string, string> {
  return csrfToken === undefined ? {} : { 'x-csrf-token': csrfToken }
}

const sendCsrfToken: Middleware = {
  onRequest({ request }) {
    if (SAFE.has(request.method)) return
    for (const [name, value] of Object.entries(csrfHeader())) request.headers.set(name, value)
  },
}

export const api = createClient<paths>({ credentials: 'same-origin' })
api.use(sendCsrfToken)

/** Waits for a call and gives its body. Throws {@link Problem} for every refusal, and when nothing answers. */
export async function answerOf<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const outcome = await call.catch(() => {
    throw new Problem(0, undefined)
  })
  if (!outcome.response.ok) throw new Problem(outcome.response.status, outcome.error)
  return outcome.data as Data
}
