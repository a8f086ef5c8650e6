import { ok, type Result, refuse } from '@kangcheng/kernel'
import { type Change, pairOf } from './change.ts'

/** A person that stands, with their charts. */
export interface Member {
  readonly id: string
  readonly charts: readonly string[]
}

/** Somebody who has been joined to a person, and the charts that came with them. */
export interface Joined {
  readonly id: string
  readonly charts: readonly string[]
}

/** Whether somebody said of two charts that they are of two people. */
export type Apartness = (one: string, other: string) => boolean

/** The other's charts become the survivor's, and the other redirects. What somebody called two people is taken back. */
export function join(survivor: Member, other: Member, areApart: Apartness): Result<Change> {
  if (survivor.id === other.id) return refuse('persons.already-one', { person: survivor.id })
  return ok({
    moves: other.charts.map((chart) => ({ chart, from: other.id, to: survivor.id })),
    redirects: [{ person: other.id, from: null, to: survivor.id }],
    aparts: across(survivor.charts, other.charts)
      .filter(({ one, other: second }) => areApart(one, second))
      .map((pair) => ({ ...pair, is: false })),
    born: [],
  })
}

/** Of two persons the one whose id stays: more charts know it; of equals the older. */
export function survivorOf<Person extends Member>(one: Person, other: Person): readonly [Person, Person] {
  const isFirst =
    one.charts.length === other.charts.length ? one.id < other.id : one.charts.length > other.charts.length
  return isFirst ? [one, other] : [other, one]
}

/**
 * Some charts leave a person and are apart from the rest for good. Who had just these charts before they were joined stands again;
 * otherwise they are somebody new.
 */
export function takeOut(
  person: Member,
  charts: readonly string[],
  { joined, areApart, newId }: { joined: readonly Joined[]; areApart: Apartness; newId: string },
): Result<Change> {
  const leaving = new Set(charts)
  const strange = charts.find((chart) => !person.charts.includes(chart))
  if (strange !== undefined) return refuse('persons.not-their-chart', { chart: strange })
  if (leaving.size === 0 || leaving.size === person.charts.length) return refuse('persons.nothing-to-part')
  const former = joined.find(
    (one) => one.charts.length === leaving.size && one.charts.every((chart) => leaving.has(chart)),
  )
  const to = former?.id ?? newId
  const staying = person.charts.filter((chart) => !leaving.has(chart))
  return ok({
    moves: [...leaving].map((chart) => ({ chart, from: person.id, to })),
    redirects: former ? [{ person: former.id, from: person.id, to: null }] : [],
    aparts: across(staying, [...leaving])
      .filter((pair) => !areApart(pair.one, pair.other))
      .map((pair) => ({ ...pair, is: true })),
    born: former ? [] : [newId],
  })
}

/** Charts that were laid to the wrong person come to the right one; who is left without a chart redirects there. */
export function correct(from: Member, to: Member, charts: readonly string[], areApart: Apartness): Result<Change> {
  if (from.id === to.id) return refuse('persons.already-one', { person: from.id })
  const moving = new Set(charts)
  const strange = charts.find((chart) => !from.charts.includes(chart))
  if (strange !== undefined) return refuse('persons.not-their-chart', { chart: strange })
  if (moving.size === 0) return refuse('persons.nothing-to-part')
  const staying = from.charts.filter((chart) => !moving.has(chart))
  return ok({
    moves: [...moving].map((chart) => ({ chart, from: from.id, to: to.id })),
    redirects: staying.length === 0 ? [{ person: from.id, from: null, to: to.id }] : [],
    aparts: [
      ...across(to.charts, [...moving])
        .filter((pair) => areApart(pair.one, pair.other))
        .map((pair) => ({ ...pair, is: false })),
      ...across(staying, [...moving])
        .filter((pair) => !areApart(pair.one, pair.other))
        .map((pair) => ({ ...pair, is: true })),
    ],
    born: [],
  })
}

/** A chart that nobody had is of somebody new, or of a person it was found to belong to. */
export function arrive(chart: string, person: string, isNew: boolean): Change {
  return { moves: [{ chart, from: null, to: person }], redirects: [], aparts: [], born: isNew ? [person] : [] }
}

function across(ones: readonly string[], others: readonly string[]) {
  return ones.flatMap((one) => others.map((other) => pairOf(one, other)))
}
