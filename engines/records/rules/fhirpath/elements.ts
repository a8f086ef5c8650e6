import { isObject } from '../resource.ts'

const NONE: readonly unknown[] = []

/** The elements of a list; none where it is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE
}

/** How many elements a property holds, those counted that have extensions only. */
export function count(value: unknown, sibling: unknown): number {
  if (!Array.isArray(value) && !Array.isArray(sibling)) return value == null && sibling == null ? 0 : 1
  const [values, siblings] = [list(value), list(sibling)]
  let found = 0
  for (let at = 0; at < values.length || at < siblings.length; at++)
    if (values[at] != null || siblings[at] != null) found++
  return found
}

/** Whether an element has a property of these names: fewer looks than asking for each, since an element has few. */
export function hasOneOf(element: unknown, keys: ReadonlySet<string>): boolean {
  if (typeof element !== 'object' || element === null) return false
  for (const key in element) if (keys.has(key)) return true
  return false
}

/** The children of a name in an element of which nothing is known. */
export function named(element: unknown, name: string): readonly unknown[] {
  if (!isObject(element) || !Object.hasOwn(element, name)) return NONE
  const value = element[name]
  return Array.isArray(value) ? value : value == null ? NONE : [value]
}

/** All children: what stands in the element's properties and beside its primitives. */
export function children(element: unknown): unknown[] {
  const found: unknown[] = []
  if (!isObject(element)) return found
  for (const key of Object.keys(element)) {
    if (key === 'resourceType') continue
    const value = element[key]
    if (key.startsWith('_') && element[key.slice(1)] != null) continue
    for (const one of Array.isArray(value) ? value : [value]) if (one != null) found.push(one)
  }
  return found
}

/** The children, their children and so on. */
export function descendants(element: unknown): unknown[] {
  const found = children(element)
  for (let at = 0; at < found.length; at++) for (const child of children(found[at])) found.push(child)
  return found
}

/** A primitive with its value. */
export function hasValue(value: unknown): boolean {
  return value != null && typeof value !== 'object'
}

/** The value if it is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The value if it is a number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

const NO_DOMAIN_RESOURCES: ReadonlySet<unknown> = new Set(['Bundle', 'Binary', 'Parameters'])

/** The value if it is a resource of this type; `Resource` is any, `DomainResource` all but three. */
export function ofResourceType(value: unknown, type: string): unknown {
  if (!isObject(value) || typeof value.resourceType !== 'string') return undefined
  if (type === 'Resource') return value
  if (type === 'DomainResource') return NO_DOMAIN_RESOURCES.has(value.resourceType) ? undefined : value
  return value.resourceType === type ? value : undefined
}
