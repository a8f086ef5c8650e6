import { signIn } from '../../clients.ts'
import type { Server } from '../../fhir/server.ts'

/** What the data desk asks of exchange, and tells it. */
export interface Desk {
  get<Answer>(what: string): Promise<Answer>
  send(method: 'POST' | 'PUT', what: string, body: unknown): Promise<void>
}

/** Signs in as the data desk of the demonstration. */
export async function openDesk({ address }: Server): Promise<Desk> {
  const session = await signIn(address, 'data', 'kangcheng-demo')
  const ask = async (what: string, init: RequestInit = {}) => {
    const headers = { ...session, ...(init.body === undefined ? {} : { 'content-type': 'application/json' }) }
    const answer = await fetch(`${address}/api/v1/exchange/${what}`, { ...init, headers })
    if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    get: async <Answer>(what: string) => (await ask(what)) as Answer,
    send: async (method, what, body) => void (await ask(what, { method, body: JSON.stringify(body) })),
  }
}
