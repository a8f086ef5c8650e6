import { isObject, type Resource } from '../resource.ts'
import type { Step } from './patch-path.ts'

/** A value as FHIR JSON has it: of a primitive, its id and extensions stand beside it. */
export interface Content {
  readonly value: unknown
  /** What stands under the name with an underscore. */
  readonly beside?: unknown
}

type Members = Record<string, unknown>

/** Where an element stands in the JSON of a resource. */
export interface Place {
  readonly members: Members
  readonly key: string
  /** The name without the type, where JSON names a choice with it. */
  readonly choice?: string
  readonly index?: number
  /** The elements around it, outermost first. */
  readonly around: readonly Place[]
}

/** @returns undefined where the steps lead to nothing that the resource itself has */
export function placeOf(resource: Resource, steps: readonly Step[]): Place | undefined {
  const around: Place[] = []
  let place: Place | undefined
  for (const { name, index, type } of steps) {
    if (place !== undefined) around.push(place)
    const members = place === undefined ? (resource as Members) : membersAt(place)
    const key = members && keyIn(members, name, type)
    if (members === undefined || key === undefined) return undefined
    place = {
      members,
      key,
      ...(key === name ? {} : { choice: name }),
      ...(index !== undefined && Array.isArray(members[key] ?? members[`_${key}`]) ? { index } : {}),
      around,
    }
  }
  return place
}

function keyIn(members: Members, name: string, type: string | undefined): string | undefined {
  const has = (key: string): boolean => Object.hasOwn(members, key) || Object.hasOwn(members, `_${key}`)
  if (has(name)) return name
  const key = type === undefined ? undefined : name + type.charAt(0).toUpperCase() + type.slice(1)
  return key !== undefined && has(key) ? key : undefined
}

/** The object in which the children of an element stand; for a primitive, that is the one beside it, which is made if needed. */
export function membersAt({ members, key, index }: Place): Members | undefined {
  const value = index === undefined ? members[key] : (members[key] as unknown[] | undefined)?.[index]
  if (isObject(value)) return value
  if (index === undefined) {
    members[`_${key}`] ??= {}
    const beside = members[`_${key}`]
    return isObject(beside) ? beside : undefined
  }
  const besides = besideList(members, key)
  besides[index] ??= {}
  const beside = besides[index]
  return isObject(beside) ? beside : undefined
}

/** The list with ids and extensions of a list of primitives, as long as that. */
function besideList(members: Members, key: string): unknown[] {
  const length = listAt(members, key).length
  const old = members[`_${key}`]
  const list: unknown[] = Array.isArray(old) ? old : []
  while (list.length < length) list.push(null)
  members[`_${key}`] = list
  return list
}

export function listAt(members: Members, key: string): readonly unknown[] {
  const list = members[key] ?? members[`_${key}`]
  return Array.isArray(list) ? list : []
}

/** Takes out of a list and puts into it, like Array.splice, and keeps what stands beside primitives in step. */
export function spliceList(
  members: Members,
  key: string,
  index: number,
  deleted: number,
  added: readonly Content[],
): Content[] {
  const hasBeside = Object.hasOwn(members, `_${key}`) || added.some(({ beside }) => beside !== undefined)
  const besides = hasBeside ? besideList(members, key) : undefined
  const old = members[key]
  const values: unknown[] = Array.isArray(old) ? old : []
  // A list of which only extensions are there.
  while (besides !== undefined && values.length < besides.length) values.push(null)
  const out = values.splice(index, deleted, ...added.map(({ value }) => value ?? null))
  const outBesides = besides?.splice(index, deleted, ...added.map(({ beside }) => beside ?? null)) ?? []
  put(members, key, values)
  if (besides !== undefined) put(members, `_${key}`, besides)
  return out.map((value, at) => ({ value, ...(outBesides[at] == null ? {} : { beside: outBesides[at] }) }))
}

/** Puts a list where it belongs. FHIR has no empty lists. */
function put(members: Members, key: string, list: readonly unknown[]): void {
  if (list.some((item) => item !== null)) members[key] = list
  else delete members[key]
}

export function setValue(members: Members, key: string, { value, beside }: Content): void {
  if (value !== undefined) members[key] = value
  if (beside !== undefined) members[`_${key}`] = beside
}

/** Removes an element, and what is empty without it: FHIR has no empty elements. */
export function removePlace(place: Place): void {
  remove(place)
  for (const outer of place.around.toReversed()) {
    const { members, key, index } = outer
    const value = index === undefined ? members[key] : (members[key] as unknown[] | undefined)?.[index]
    if (isObject(value)) {
      if (Object.keys(value).length > 0) return
      remove(outer)
      continue
    }
    const beside = index === undefined ? members[`_${key}`] : (members[`_${key}`] as unknown[] | undefined)?.[index]
    if (!isObject(beside) || Object.keys(beside).length > 0) return
    if (value == null) {
      remove(outer)
      continue
    }
    if (index === undefined) delete members[`_${key}`]
    else spliceList(members, key, index, 1, [{ value }])
    return
  }
}

function remove({ members, key, index }: Place): void {
  if (index !== undefined) spliceList(members, key, index, 1, [])
  else {
    delete members[key]
    delete members[`_${key}`]
  }
}
