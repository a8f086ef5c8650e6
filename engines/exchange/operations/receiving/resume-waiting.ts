import { readWaiting, refuseWaiting } from '../../store/waiting.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import type { ReceivingDeps } from './receive-message.ts'
import { understandAndCheck } from './understand.ts'

const PAGE = 200

/**
 * Stores what was kept and acknowledged before the server ended, feed by feed and in the order of arrival. Must be done before a door
 * opens, so that nothing younger goes first. Answers how many there were.
 */
export async function resumeWaiting(deps: Omit<ReceivingDeps, 'keep' | 'scores'>): Promise<number> {
  let count = 0
  for (const feed of await deps.feeds.all()) {
    let after: string | undefined
    for (;;) {
      const waiting = await readWaiting(deps.database.kysely, feed.number, after, PAGE)
      if (waiting.length === 0) break
      const stored = []
      // Handed over one after the other, stored together.
      for (const message of waiting) stored.push(await resume(deps, feed, message))
      await Promise.all(stored.map(({ done }) => done))
      count += waiting.length
      after = waiting.at(-1)?.id
    }
  }
  return count
}

async function resume(
  deps: Omit<ReceivingDeps, 'keep' | 'scores'>,
  feed: OpenFeed,
  { id, received, bytes }: { readonly id: string; readonly received: number; readonly bytes: Buffer },
): Promise<{ readonly done: Promise<unknown> }> {
  const { wishes, faults } = await understandAndCheck(deps, feed, { id, bytes, received: new Date(received) })
  if (faults.length === 0) return { done: deps.storing.add(feed, id, wishes) }
  // A map was changed meanwhile, and makes nothing of it any more.
  return { done: refuseWaiting(deps.database.kysely, feed.number, id, faults) }
}
