import type { MessageFault } from '../../contract/faults.ts'
import type { MessageState } from '../../contract/feeds.ts'
import { findByControlKeys, keepMessages, type NewMessage } from '../../store/messages.ts'
import type { Finding } from '../../store/scores.ts'
import type { Deps } from '../deps.ts'

/** What became of a message that was to be kept. */
export type Kept =
  | { readonly kind: 'new' }
  /** The same message was kept before. */
  | {
      readonly kind: 'known'
      readonly id: string
      readonly state: MessageState
      readonly faults: readonly MessageFault[]
    }
  /** Its control id belongs to another one, which is dead: it may be sent corrected under another key. */
  | { readonly kind: 'used'; readonly id: string; readonly state: MessageState }

export interface Keeping {
  readonly message: NewMessage
  readonly findings: readonly Finding[]
}

interface Pending extends Keeping {
  settle(kept: Kept): void
  fail(error: unknown): void
}

const MOST_MESSAGES = 500
const MOST_BYTES = 16 * 1024 * 1024

/**
 * Keeps messages in groups: while one group is being committed, those that come meanwhile wait and go together as the next. Settles
 * when the message is durable.
 */
export function createKeepTogether({ database }: Pick<Deps, 'database'>): (keeping: Keeping) => Promise<Kept> {
  const queue: Pending[] = []
  let isRunning = false

  const run = async () => {
    // What one turn of the event loop has read from all sockets belongs together.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await keep(takeGroup(queue))
    isRunning = false
  }
  const keep = async (group: readonly Pending[]) => {
    try {
      const answers = await keepGroup(database.kysely, group)
      for (const [index, { settle }] of group.entries()) settle(answers[index] as Kept)
    } catch (error) {
      // One that PostgreSQL refuses must not take the others with it.
      if (group.length > 1) for (const one of group) await keep([one])
      else group[0]?.fail(error)
    }
  }
  return (keeping) =>
    new Promise((settle, fail) => {
      queue.push({ ...keeping, settle, fail })
      if (isRunning) return
      isRunning = true
      void run()
    })
}

/** As many as fit, and of one key the first: the second has to see what became of it. */
function takeGroup(queue: Pending[]): Pending[] {
  const keys = new Set<string>()
  let bytes = 0
  let count = 0
  for (const { message } of queue) {
    const key = `${message.feed}\n${message.controlKey}`
    bytes += message.bytes.length
    if (keys.has(key) || count === MOST_MESSAGES || (count > 0 && bytes > MOST_BYTES)) break
    keys.add(key)
    count++
  }
  return queue.splice(0, count)
}

async function keepGroup(db: Deps['database']['kysely'], group: readonly Keeping[]): Promise<Kept[]> {
  const messages = group.map(({ message }) => message)
  const findings = group.flatMap((one) => one.findings)
  const kept = await keepMessages(db, messages, findings)
  const refused = messages.filter(({ id }) => !kept.has(id))
  const before = new Map(
    (await findByControlKeys(db, refused)).map((known) => [`${known.feed}\n${known.controlKey}`, known]),
  )
  return messages.map(({ id, feed, controlKey, digest }): Kept => {
    if (kept.has(id)) return { kind: 'new' }
    const known = before.get(`${feed}\n${controlKey}`)
    if (!known) throw new Error('a message was neither kept nor there')
    const { state, faults } = known
    if (!known.digest.equals(digest)) return { kind: 'used', id: known.id, state }
    return { kind: 'known', id: known.id, state, faults: faults ?? [] }
  })
}
