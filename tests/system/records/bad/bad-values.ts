import type { Random } from '@kangcheng/methods'
import { nonsense, pick } from './bad-request.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A place in a document: the object or array, and the name or index in it. */
interface Place {
  readonly holder: Record<string, Json> | Json[]
  readonly key: string | number
  readonly value: Json
}

interface Fault {
  readonly what: string
  /** Where it can be done. */
  readonly fits: (place: Place) => boolean
  readonly spoilt: (value: Json, random: Random) => Json
}

const isText = ({ value }: Place) => typeof value === 'string'
const isObject = (value: Json) => typeof value === 'object' && value !== null && !Array.isArray(value)
/** A property of an object, and not one of the primitives that stand in an array. */
const isNamed = ({ key }: Place) => typeof key === 'string' && key !== 'resourceType'
const isDate = ({ value }: Place) => typeof value === 'string' && /^\d{4}-\d\d(-\d\d(T.*)?)?$/.test(value)

/** What no element of any resource may be: true of every definition, so that nothing here needs to know one. */
const FAULTS: readonly Fault[] = [
  {
    what: 'an element nobody knows',
    fits: ({ value }) => isObject(value),
    spoilt: (value, random) => ({ ...(value as object), [nonsense(random)]: 1 }),
  },
  {
    what: '__proto__',
    fits: ({ value }) => isObject(value),
    spoilt: (value) =>
      Object.defineProperty({ ...(value as object) }, '__proto__', { value: { a: 1 }, enumerable: true }),
  },
  {
    what: 'one where there are many',
    fits: ({ value }) => Array.isArray(value),
    spoilt: (value) => (value as Json[])[0] ?? {},
  },
  {
    what: 'many where there is one',
    fits: (place) => isNamed(place) && !Array.isArray(place.value),
    spoilt: (value) => [value],
  },
  { what: 'null', fits: isNamed, spoilt: () => null },
  { what: 'an empty text', fits: isText, spoilt: () => '' },
  { what: 'an empty object', fits: ({ value }) => isObject(value), spoilt: () => ({}) },
  { what: 'an empty list', fits: ({ value }) => Array.isArray(value), spoilt: () => [] },
  { what: 'a number for a text', fits: isText, spoilt: () => 12 },
  { what: 'an object for a text', fits: isText, spoilt: () => ({ value: 'x' }) },
  { what: 'a text for a number', fits: ({ value }) => typeof value === 'number', spoilt: String },
  { what: 'a text for true or false', fits: ({ value }) => typeof value === 'boolean', spoilt: String },
  { what: 'a text for an object', fits: ({ value }) => isObject(value), spoilt: (_, random) => nonsense(random) },
  {
    what: 'a day of no calendar',
    fits: isDate,
    spoilt: (_, random) =>
      pick(random, ['2024-13-01', '2023-02-29', 'yesterday', '24-1-1', '2024-01-01T25:00:00Z', '2024-1-1']),
  },
  {
    what: 'a sign that no text may have',
    fits: isText,
    spoilt: (value, random) => `${value}${pick(random, ['\u0000', '\u0001', '\u001b', '\ud800'])}`,
  },
]

/** A copy of a document with one fault in it, and what it is. */
export function spoil(document: Json, random: Random): { what: string; document: Json } {
  for (;;) {
    const root: Json[] = [structuredClone(document)]
    const places = placesIn(root)
    const fault = pick(random, FAULTS)
    const fitting = places.filter((place) => place.holder !== root && fault.fits(place))
    if (fitting.length === 0) continue
    const { holder, key, value } = pick(random, fitting)
    Reflect.set(holder, key, fault.spoilt(value, random))
    return { what: `${fault.what} at ${key}`, document: root[0] ?? null }
  }
}

function placesIn(holder: Record<string, Json> | Json[]): Place[] {
  const entries = Array.isArray(holder) ? [...holder.entries()] : Object.entries(holder)
  return entries.flatMap(([key, value]) => {
    const below = typeof value === 'object' && value !== null ? placesIn(value) : []
    return [{ holder, key, value }, ...below]
  })
}
