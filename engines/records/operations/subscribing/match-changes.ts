import type { Kysely } from 'kysely'
import type { RecordsChanged } from '../../contract/events.ts'
import { pathsFor, type TypePaths } from '../../definitions/paths.ts'
import { addressKey, typeCodeOf } from '../../rules/addressing/address.ts'
import { readResourceId } from '../../rules/addressing/resource-id.ts'
import { OPEN_TYPES } from '../../rules/masking/open-types.ts'
import type { Resource } from '../../rules/resource.ts'
import { typeOfCode } from '../../rules/resource-types.ts'
import type { Interaction } from '../../rules/subscribing/topic.ts'
import { type Change, interactionOf, isWatched } from '../../rules/subscribing/watch.ts'
import { readPlacements } from '../../store/placements.ts'
import type { Row } from '../../store/row.ts'
import { readBefore, readVersions } from '../../store/subscriptions.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'
import type { Watched, Watching } from './watch-list.ts'

/** One change that a subscription is told of. */
export interface Hit {
  readonly chart: number
  readonly local: number
  readonly version: number
  readonly interaction: Interaction
}

export interface Matches {
  /** By subscription, each in the order of the changes. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** Subscriptions whose owners may no longer see anything. */
  readonly ownerless: readonly string[]
}

/** Which subscriptions a group of changes concerns. Reads the versions that were told, and what was before them. */
export async function matchChanges(
  deps: Pick<SubscriptionDeps, 'city' | 'placements'>,
  db: Kysely<unknown>,
  { byType }: Watching,
  changes: RecordsChanged['changes'],
): Promise<Matches> {
  const rows = await readTold(deps, db, changes)
  const before = await readWhatWas(db, rows)
  const paths = new Map<string, TypePaths | undefined>()
  for (const type of new Set(changes.map((change) => change.type))) paths.set(type, await pathsFor(type))
  const concerned = new Set(rows.flatMap((row) => byType.get(typeOf(row)) ?? []))
  const open = await openTo(concerned)
  const hits = new Map<string, Hit[]>()
  for (const row of rows) {
    const type = typeOf(row)
    const ofType = paths.get(type)
    const change = { previous: resourceIn(before.get(addressKey(row))), current: resourceIn(row) }
    if (!ofType || (!change.previous && !change.current)) continue
    for (const watched of byType.get(type) ?? []) {
      if (!open.get(watched)?.(type, row.source) || !concerns(watched, type, change, ofType)) continue
      const { chart, local, version } = row
      const hit = { chart, local, version, interaction: interactionOf(change) }
      const known = hits.get(watched.row.id)
      if (known) known.push(hit)
      else hits.set(watched.row.id, [hit])
    }
  }
  const ownerless = [...concerned].filter((watched) => !open.has(watched)).map(({ row }) => row.id)
  return { hits, ownerless }
}

function concerns({ watches }: Watched, type: string, change: Change, paths: TypePaths): boolean {
  return watches.some((watch) => watch.type === type && isWatched(watch, change, paths))
}

/** The versions that the event speaks of, in its order. */
async function readTold(
  { city, placements }: Pick<SubscriptionDeps, 'city' | 'placements'>,
  db: Kysely<unknown>,
  changes: RecordsChanged['changes'],
): Promise<readonly Row[]> {
  const addressOf = ({ type, id }: { type: string; id: string }) =>
    readResourceId(city, type, id) ?? placements.get(type, id)
  for (const placement of await readPlacements(
    db,
    changes.filter((change) => !addressOf(change)),
  )) {
    placements.set(placement.type, placement.id, { chart: placement.chart, local: placement.local })
  }
  const asked = changes.flatMap((change) => {
    const address = addressOf(change)
    return address ? [{ ...address, version: change.version }] : []
  })
  const rows = new Map((await readVersions(db, asked)).map((row) => [addressKey(row), row]))
  return asked.flatMap((one) => rows.get(addressKey(one)) ?? [])
}

/** What resources were before. Version 1 was nothing, which is most of what comes in. */
async function readWhatWas(db: Kysely<unknown>, rows: readonly Row[]): Promise<ReadonlyMap<string, Row>> {
  const changed = rows.filter(({ version }) => version > 1)
  return new Map((await readBefore(db, changed)).map((row) => [addressKey(row), row]))
}

async function openTo(
  all: Iterable<Watched>,
): Promise<ReadonlyMap<Watched, (type: string, source: number) => boolean>> {
  const open = new Map<Watched, (type: string, source: number) => boolean>()
  for (const watched of all) {
    const said = await watched.openSources()
    if (said === undefined) continue
    const sources = new Set(said.split(',').map(Number))
    open.set(watched, (type, source) => said === '0' || OPEN_TYPES.has(type) || sources.has(source))
  }
  return open
}

function typeOf({ local }: Row): string {
  return typeOfCode(typeCodeOf(local))
}

function resourceIn(row: Row | undefined): Resource | undefined {
  return row === undefined || row.content === null ? undefined : (JSON.parse(row.content) as Resource)
}
