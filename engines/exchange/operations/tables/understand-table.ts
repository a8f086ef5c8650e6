import type { CompiledMap } from '../../rules/mapping/compile-map.ts'
import { chooseMap } from '../../rules/tables/columns.ts'
import { readRow } from '../../rules/tables/row.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import type { MapBook } from '../maps/map-book.ts'
import { type Arrival, digestOf, type Understood } from '../receiving/arrival.ts'
import { resourceIdOf } from '../receiving/resource-ids.ts'
import { eachRow } from './each-row.ts'

interface TableDeps {
  readonly maps: MapBook
  /** What a line of a file is called. */
  readonly control?: string
}

/** A file of a feed of tables, or one of its lines, which are kept as messages of their own. */
export function understandTable(deps: TableDeps, feed: OpenFeed, arrival: Arrival): Promise<Understood> {
  return isRow(arrival.bytes) ? understandRow(deps, feed, arrival) : understandFile(deps, feed, arrival)
}

/** A line is an object of JSON, and no heading begins with a brace. */
export function isRow(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20)
  return first === BRACE
}
const BRACE = 0x7b

/** One line: what its map makes of it. */
async function understandRow(deps: TableDeps, feed: OpenFeed, arrival: Arrival): Promise<Understood> {
  const { control = '', maps } = deps
  const { bytes, received, use, isKnown } = arrival
  const start = { ...NOTHING, kind: 'row', control, digest: digestOf(bytes) }
  const read = readRow(bytes.toString())
  if (!read.ok) return { ...start, faults: read.faults }
  const { row } = read
  const chosen = chooseMap(await mapsOf(maps, feed, use), Object.keys(row))
  if (!chosen.ok) return { ...start, faults: [chosen.fault] }
  const { code, version } = chosen.map.map
  const { zone } = feed.settings
  // Not what it is called: whoever tries it again later has only its bytes.
  const facts = { received: received.toISOString(), organisation: feed.organisation }
  const run = { source: { kind: 'row' as const, row }, zone, facts, idOf: resourceIdOf(feed.source) }
  const mapping = chosen.map.apply(isKnown ? { ...run, isKnown } : run)
  const used = { ...start, map: { code, version } }
  if (!mapping.ok) return { ...used, faults: mapping.faults }
  return { ...used, patient: mapping.patient ?? null, resources: mapping.resources }
}

/** The file: whether all of it can be read and has the columns that a map needs. It makes nothing itself. */
async function understandFile({ maps }: TableDeps, feed: OpenFeed, { bytes, use }: Arrival): Promise<Understood> {
  const digest = digestOf(bytes)
  const start = { ...NOTHING, kind: 'file', control: digest.toString('hex'), digest }
  const head = await eachRow(feed, bytes, () => true)
  if (!head.ok) return { ...start, faults: head.faults }
  const chosen = chooseMap(await mapsOf(maps, feed, use), head.headings)
  if (!chosen.ok) return { ...start, faults: [chosen.fault] }
  const { code, version } = chosen.map.map
  return { ...start, map: { code, version } }
}

const NOTHING = { sent: null, map: null, patient: null, resources: [], faults: [] }

/** `use` in place of the newest of its name: what goes by another map does not go by it. */
async function mapsOf(maps: MapBook, feed: OpenFeed, use?: CompiledMap): Promise<readonly CompiledMap[]> {
  const newest = await maps.newest()
  const own = feed.settings.maps.flatMap((code) => (code === use?.map.code ? use : (newest.get(code) ?? [])))
  // One that was taken from the feed since.
  const all = use && !own.includes(use) ? [use, ...own] : own
  return all.filter(({ map }) => map.format === 'table')
}
