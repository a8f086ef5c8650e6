import { refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'

/** More than anybody reads. */
const MOST = 50

/** `faults`: all that was found, a line each. */
export function refuseFaulty(faults: readonly string[]): ReturnType<typeof refuse<FeedRefusal>> {
  const [first = ''] = faults
  return refuse('exchange.map-faulty', { first, count: faults.length, faults: faults.slice(0, MOST).join('\n') })
}
