import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Paths asked for by several clients at once; each client waits for its answer before it asks again. */
export interface Questions {
  address: string
  cookie: string
  /** One list of paths a client. */
  lanes: string[][]
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
