import { setImmediate as others } from 'node:timers/promises'
import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { MessageFault } from '../../contract/faults.ts'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { DryRun, MappedResource } from '../../contract/messages.ts'
import { listFeeds } from '../../store/feeds.ts'
import type { Deps } from '../deps.ts'
import type { FeedBook, OpenFeed } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import type { Understood } from './arrival.ts'
import { eachPart, hasParts } from './each-part.ts'
import { type UnderstandingDeps, understandAndCheck } from './understand.ts'

interface DryRunDeps extends Deps, UnderstandingDeps {
  readonly feeds: FeedBook
}

/** Reads, maps and validates all of a file as its feed would, and writes nothing. */
export async function dryRun(
  deps: DryRunDeps,
  decision: Decision,
  code: string,
  bytes: Uint8Array,
): Promise<Result<DryRun, FeedRefusal>> {
  const look = { operation: 'exchange.dry-run', subject: `feed/${code}` }
  const seen = (await inSources(deps, decision, look, listFeeds))?.some((feed) => feed.code === code)
  const feed = seen ? await deps.feeds.byCode(code) : undefined
  return feed ? ok(await runDry(deps, feed, Buffer.from(bytes))) : refuse('exchange.feed-unknown')
}

const MOST_SAMPLES = 12
const MOST_KINDS = 200
const MOST_LINES = 10
/** After so many lines something else has its turn. */
const TURN = 50

async function runDry(deps: DryRunDeps, feed: OpenFeed, bytes: Buffer): Promise<DryRun> {
  const id = deps.newId()
  const received = deps.clock.now()
  const read = async (part: Buffer) => understandAndCheck(deps, feed, { id, bytes: part, received })
  const whole = await read(bytes)
  if (!hasParts(feed, bytes)) return runOf(feed, whole, gather([{ line: 1, understood: whole }]))
  if (whole.faults.length > 0) return runOf(feed, whole, gather([]), whole.faults)
  const gathered = gather([])
  await eachPart(feed, bytes, async ({ line, bytes: part }) => {
    if (line % TURN === 0) await others()
    gathered.add(line, await read(part))
    return true
  })
  return runOf(feed, whole, gathered)
}

function runOf(
  { settings }: OpenFeed,
  { kind, map }: Understood,
  { counts, kinds, sample }: ReturnType<typeof gather>,
  refused: readonly MessageFault[] = [],
): DryRun {
  return {
    format: settings.format,
    kind,
    ...(map ? { map } : {}),
    ...counts,
    refused: [...refused],
    faults: [...kinds.values()].sort((one, other) => other.count - one.count),
    sample,
  }
}

type FaultKind = DryRun['faults'][number]

/** Counts lines and what is wrong with them, by place and reason; and keeps what the first ones make. */
function gather(begin: readonly { readonly line: number; readonly understood: Understood }[]) {
  const counts = { lines: 0, fit: 0, ignored: 0, faulty: 0 }
  const kinds = new Map<string, FaultKind>()
  const sample: MappedResource[] = []
  const add = (line: number, { faults, resources }: Understood) => {
    counts.lines++
    counts[faults.length > 0 ? 'faulty' : resources.length > 0 ? 'fit' : 'ignored']++
    for (const { code, place = '', value } of faults) {
      // Places of single entries would be as many as there are entries.
      const key = `${code} ${place.replace(/\[\d+\]/g, '[]')}`
      const known = kinds.get(key)
      if (!known && kinds.size === MOST_KINDS) continue
      const one = known ?? { code, ...(place === '' ? {} : { place }), count: 0, lines: [], values: [] }
      kinds.set(key, one)
      one.count++
      if (one.lines.length < MOST_LINES && one.lines.at(-1) !== line) one.lines.push(line)
      if (value !== undefined && one.values.length < 3 && !one.values.includes(value)) one.values.push(value)
    }
    if (faults.length > 0) return
    for (const { wish, resource } of resources.slice(0, MOST_SAMPLES - sample.length)) {
      const address = `${resource.resourceType}/${resource.id}`
      sample.push({ wish, address, ...(wish === 'remove' ? {} : { mapped: resource }), isFromHere: false })
    }
  }
  for (const { line, understood } of begin) add(line, understood)
  return { counts, kinds, sample, add }
}
