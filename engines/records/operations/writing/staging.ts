import type { Kysely } from 'kysely'
import { type Address, addressKey, localOf, typeCodeOf } from '../../rules/addressing/address.ts'
import { readResourceId, resourceId } from '../../rules/addressing/resource-id.ts'
import { typeCode } from '../../rules/resource-types.ts'
import type { Numbers } from '../../store/installation.ts'
import { type GivenId, type Placement, readPlacements, writePlacements } from '../../store/placements.ts'
import { readRows } from '../../store/read-rows.ts'
import type { Row } from '../../store/row.ts'
import { addRows, type NewRow, writeRows, writeSuperseded } from '../../store/write-rows.ts'
import { coversSources } from '../open-sources.ts'
import type { PlacementCache } from './placement-cache.ts'

/** What a group of units is about to write, in memory: each unit sees what those before it have staged. */
export interface Staging {
  /** The moment of the group, milliseconds since 1970; the lastUpdated of all it writes. */
  readonly now: number
  readonly db: Kysely<unknown>
  /** Reads where these lie and what they are, in one question each; what is known already costs nothing. */
  prefetch(wanted: readonly GivenId[]): Promise<void>
  /** Where a resource lies; undefined for a given id that nobody has placed. It must have been prefetched. */
  addressOf(type: string, id: string): Address | undefined
  /** Whether an id has the form that only this server gives. */
  isOwnForm(type: string, id: string): boolean
  /** The newest version, deleted ones too; undefined where there never was one. It must have been prefetched. */
  newest(address: Address): Row | undefined
  /** Whether who asks may change what this source keeps; directories are read by others too. */
  mayChange(row: Pick<Row, 'source'>): boolean
  /** Whether somebody else keeps a resource there that may not be seen here; known from the try before. */
  isTaken(address: Address): boolean
  /** Takes note of a row that a search in this group has found. */
  know(row: Row): void
  idOf(address: Address, assignedId: string | null): string
  /** An address for a new resource in a chart; without one it begins a chart of its own. A given id is placed there. */
  newAddress(type: string, givenId: string | undefined, chart: number | undefined): Address
  /** The chart of a patient, who must have been prefetched; one that nobody knows yet gets one. */
  chartOf(patient: string | undefined): number | undefined
  put(row: NewRow): void
  /** Newest versions of a type that this group has staged so far. */
  staged(type: string): readonly Row[]
}

/** A staging whose units can be taken back one by one, and that is written at the end. */
export interface GroupStaging extends Staging {
  /** Forgets what was staged since the last {@link keep}. */
  undo(): void
  keep(): void
  /** Placements that are new with this group. */
  placed(): readonly Placement[]
  /** Everything staged, newest versions; for the event. */
  changes(): readonly NewRow[]
  /** Writes all of it. Throws {@link Overtaken}, or a unique violation of PostgreSQL, where another process was faster. */
  write(): Promise<void>
}

/** Another process has changed or placed the same resource meanwhile; whoever gets this tries again. */
export class Overtaken extends Error {
  /** Where somebody else keeps what may not be seen here: there nothing can be made, however often it is tried. */
  readonly taken: readonly Address[]
  constructor(words: string, taken: readonly Address[] = []) {
    super(words)
    this.taken = taken
  }
}

interface Settings {
  readonly db: Kysely<unknown>
  readonly city: string
  readonly numbers: Numbers
  readonly placements: PlacementCache
  readonly now: number
  readonly taken?: readonly Address[]
  /** Those of row-level security; left out where nothing is written. */
  readonly settings?: Readonly<Record<string, string>>
}

interface Staged {
  readonly placed: Map<string, Placement>
  /** Versions by address, oldest first. */
  readonly versions: Map<string, NewRow[]>
}

export function createStaging({
  db,
  city,
  numbers,
  placements,
  now,
  taken = [],
  settings = {},
}: Settings): GroupStaging {
  const sources = settings['app.record_sources']
  const known = new Map<string, Row | undefined>()
  /** What it has read, for as long as it lasts: others may push it out of the cache. */
  const read = new Map<string, Address>()
  /** Addresses that nobody else can have. */
  const fresh = new Set<string>()
  const kept: Staged = { placed: new Map(), versions: new Map() }
  let draft: Staged = { placed: new Map(), versions: new Map() }

  const givenKey = (type: string, id: string) => `${type}/${id}`

  const addressOf = (type: string, id: string): Address | undefined => {
    const key = givenKey(type, id)
    const placed = read.get(key) ?? placements.get(key) ?? kept.placed.get(key) ?? draft.placed.get(key)
    return readResourceId(city, type, id) ?? placed
  }

  const place = (type: string, id: string, address: Address): Address => {
    draft.placed.set(givenKey(type, id), { type, id, ...address })
    return address
  }

  const chartOf = (patient: string | undefined): number | undefined => {
    if (patient === undefined || patient === '') return undefined
    const address = addressOf('Patient', patient)
    if (address) return address.chart
    // The patient comes later, or never: the chart is there from now on.
    const chart = numbers.take()
    return place('Patient', patient, { chart, local: localOf(codeOf('Patient'), chart) }).chart
  }

  return {
    now,
    db,
    async prefetch(wanted) {
      const unplaced = wanted.filter(({ type, id }) => addressOf(type, id) === undefined)
      for (const { type, id, chart, local } of await readPlacements(db, unplaced)) {
        const key = givenKey(type, id)
        read.set(key, { chart, local })
        placements.set(key, { chart, local })
      }
      const unread = new Map<string, Address>()
      for (const { type, id, placeOnly } of wanted) {
        if (placeOnly) continue
        const address = addressOf(type, id)
        if (address && !known.has(addressKey(address))) unread.set(addressKey(address), address)
      }
      for (const key of unread.keys()) known.set(key, undefined)
      for (const row of await readRows(db, [...unread.values()])) known.set(addressKey(row), row)
    },
    addressOf,
    isOwnForm: (type, id) => readResourceId(city, type, id) !== undefined,
    newest(address) {
      const key = addressKey(address)
      return draft.versions.get(key)?.at(-1) ?? kept.versions.get(key)?.at(-1) ?? known.get(key)
    },
    mayChange: ({ source }) => coversSources(sources, String(source)),
    isTaken: (address) => taken.some(({ chart, local }) => chart === address.chart && local === address.local),
    know(row) {
      // One that was not there when it was asked for may be there by now, and what takes its place must keep it.
      if (!known.get(addressKey(row))) known.set(addressKey(row), row)
    },
    idOf: (address, assignedId) => assignedId ?? resourceId(city, address),
    chartOf,
    newAddress(type, givenId, chart) {
      const number = numbers.take()
      const address = { chart: chart ?? number, local: localOf(codeOf(type), number) }
      fresh.add(addressKey(address))
      return givenId === undefined ? address : place(type, givenId, address)
    },
    put(row) {
      const key = addressKey(row)
      const versions = draft.versions.get(key)
      if (versions) versions.push(row)
      else draft.versions.set(key, [row])
    },
    staged(type) {
      const code = codeOf(type)
      const all = [...kept.versions.values(), ...draft.versions.values()]
      const newest = new Map(all.flatMap((versions) => versions.slice(-1)).map((row) => [row.local, row]))
      return [...newest.values()].filter(({ local }) => typeCodeOf(local) === code)
    },
    undo() {
      draft = { placed: new Map(), versions: new Map() }
    },
    keep() {
      for (const [key, placement] of draft.placed) kept.placed.set(key, placement)
      for (const [key, versions] of draft.versions)
        kept.versions.set(key, [...(kept.versions.get(key) ?? []), ...versions])
      draft = { placed: new Map(), versions: new Map() }
    },
    placed: () => [...kept.placed.values()],
    changes: () => [...kept.versions.values()].flatMap((versions) => versions.slice(-1)),
    async write() {
      await writePlacements(db, [...kept.placed.values()])
      const superseded = [...kept.versions].flatMap(([key, versions]) => {
        const base = known.get(key)
        return [...(base ? [base] : []), ...versions.slice(0, -1)]
      })
      await writeSuperseded(db, superseded)
      const newest = [...kept.versions.values()].flatMap((versions) => versions.slice(-1))
      const isFresh = (row: NewRow) => fresh.has(addressKey(row))
      await addRows(db, newest.filter(isFresh))
      const others = newest.filter((row) => !isFresh(row))
      if ((await writeRows(db, others)) < others.length) {
        const made = others.filter((row) => known.get(addressKey(row)) === undefined)
        const seen = new Set((await readRows(db, made)).map(addressKey))
        throw new Overtaken(
          'changed by somebody else',
          made.filter((row) => !seen.has(addressKey(row))),
        )
      }
    },
  }
}

function codeOf(type: string): number {
  const code = typeCode(type)
  if (code === undefined) throw new Error(`${type} is no resource type`)
  return code
}
