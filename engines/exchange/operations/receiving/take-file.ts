import type { FileCounts } from '../../contract/messages.ts'
import { leaveDeadLetters } from '../../store/read-messages.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { digestOf } from './arrival.ts'
import { eachPart, hasParts } from './each-part.ts'
import type { Part } from './part.ts'
import { type Receipt, type ReceivingDeps, receiveMessage } from './receive-message.ts'
import { understand } from './understand.ts'

export interface FileReceipt extends Receipt {
  /** What became of its lines; left out where it is one message, or cannot be read. */
  readonly lines?: FileCounts
}

/** Lines that are kept at the same time. */
const TOGETHER = 200
const MOST_FIRST = 20

/**
 * Takes what a feed sent as one piece: a message, or a file, which is kept as it came, with its lines as messages of their own. A file that
 * cannot be read is dead as a whole, and none of its lines is taken. Lines that are there already stay; so whatever broke off can be sent
 * once more.
 */
export async function takeFile(
  deps: ReceivingDeps,
  feed: OpenFeed,
  bytes: Buffer,
  mends?: string,
): Promise<FileReceipt> {
  const receipt = await receiveMessage(deps, feed, bytes, mends)
  if (!hasParts(feed, bytes)) return receipt
  if (receipt.state !== 'dead') return { ...receipt, lines: await takeLines(deps, feed, bytes) }
  // It may have been dead since yesterday, and have a map since today.
  const { faults } = await understand(deps, feed, { id: receipt.id, bytes, received: deps.clock.now() })
  const [fault] = faults
  if (fault) return { ...receipt, fault }
  const { number, source } = feed
  await leaveDeadLetters(deps.database.kysely, { feed: number, source, id: receipt.id, state: 'waiting' })
  const stored = deps.storing.add(feed, receipt.id, [])
  return { id: receipt.id, state: 'waiting', stored, lines: await takeLines(deps, feed, bytes) }
}

/** Takes the lines of a file that can be read. Settles when all of them are durable. */
export async function takeLines(deps: ReceivingDeps, feed: OpenFeed, bytes: Buffer): Promise<FileCounts> {
  const digest = digestOf(bytes).toString('hex')
  const counts = { lines: 0, taken: 0, known: 0, ignored: 0, dead: 0 }
  const first: FileCounts['first'] = []
  let waiting: Part[] = []
  const flush = async () => {
    const parts = waiting
    waiting = []
    const nextKeep = keepInOrder(deps.keep)
    const receipts = await Promise.all(
      parts.map((part) => {
        const { keep, done } = nextKeep()
        const called = { ...deps, keep, control: `${digest}:${part.line}` }
        return receiveMessage(called, feed, part.bytes).finally(done)
      }),
    )
    for (const [index, receipt] of receipts.entries()) {
      counts.lines++
      counts[outcomeOf(receipt)]++
      const { line } = parts[index] as Part
      const { id, state, fault } = receipt
      if (state === 'dead' && fault && first.length < MOST_FIRST) first.push({ line, id, fault })
    }
  }
  await eachPart(feed, bytes, async (part) => {
    if (waiting.push(part) === TOGETHER) await flush()
    return true
  })
  await flush()
  return { ...counts, first }
}

/** Lines are kept in their order, whichever of them is validated first: what a later one removes would come back otherwise. */
function keepInOrder(keep: ReceivingDeps['keep']) {
  let last = Promise.resolve()
  return () => {
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = promise
    const inTurn: typeof keep = async (keeping) => {
      await before
      const kept = keep(keeping)
      resolve()
      return kept
    }
    return { keep: inTurn, done: resolve }
  }
}

/** One that was there before has nothing left to be stored. */
function outcomeOf({ state, stored }: Receipt): 'taken' | 'known' | 'ignored' | 'dead' {
  if (state === 'dead' || state === 'ignored') return state
  return stored ? 'taken' : 'known'
}
