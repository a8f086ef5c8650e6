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
import { type PlacementCache, PlacementMap } from './placement-cache.ts'

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
  /** Has something else written with the group: all values of one way to write in one call. */
  together<Value>(write: WriteTogether<Value>, value: Value): void
  /** Newest versions of a type that this group has staged so far. */
  staged(type: string): readonly Row[]
}

export type WriteTogether<Value> = (db: Kysely<unknown>, values: readonly Value[]) => Promise<void>

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
  readonly placed: PlacementMap<Placement>
  /** Versions by address, oldest first. */
  readonly versions: Map<string, NewRow[]>
  readonly beside: { readonly write: WriteTogether<unknown>; readonly value: unknown }[]
}

function nothingStaged(): Staged {
  return { placed: new PlacementMap(), versions: new Map(), beside: [] }
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
  /** Where resources lie, for as long as it lasts: others may push it out of the cache. */
  const lies = new PlacementMap<Address>()
  /** Addresses that nobody else can have. */
  const fresh = new Set<string>()
  const kept = nothingStaged()
  let draft = nothingStaged()

  const addressOf = (type: string, id: string): Address | undefined => {
    const known = lies.get(type, id) ?? draft.placed.get(type, id)
    if (known) return known
    const address = readResourceId(city, type, id) ?? placements.get(type, id)
    if (address) lies.set(type, id, address)
    return address
  }

  const place = (type: string, id: string, address: Address): Address => {
    draft.placed.set(type, id, { type, id, ...address })
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
        lies.set(type, id, { chart, local })
        placements.set(type, id, { chart, local })
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
    together(write, value) {
      draft.beside.push({ write: write as WriteTogether<unknown>, value })
    },
    undo() {
      draft = nothingStaged()
    },
    keep() {
      for (const placement of draft.placed.values()) {
        kept.placed.set(placement.type, placement.id, placement)
        lies.set(placement.type, placement.id, placement)
      }
      for (const [key, versions] of draft.versions) {
        const before = kept.versions.get(key)
        kept.versions.set(key, before ? [...before, ...versions] : versions)
      }
      kept.beside.push(...draft.beside)
      draft = nothingStaged()
    },
    placed: () => kept.placed.values(),
    changes: () => [...kept.versions.values()].flatMap((versions) => versions.slice(-1)),
    async write() {
      await writePlacements(db, kept.placed.values())
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
      for (const [write, values] of Map.groupBy(kept.beside, (one) => one.write))
        await write(
          db,
          values.map(({ value }) => value),
        )
    },
  }
}

function codeOf(type: string): number {
  const code = typeCode(type)
  if (code === undefined) throw new Error(`${type} is no resource type`)
  return code
}
