import { isObject, type Resource } from '../resource.ts'
import { type Container, containerAt, keyIn, type Pointer, parsePointer, valueIn } from './json-pointer.ts'
import { copyOf, isEqual, sizeOf } from './json-value.ts'
import { MAX_OPERATIONS, type Patched, refused, sameIdentity } from './patched.ts'

/** Values that one patch may bring and copy. Without it, 30 copies of a list into itself fill the memory. */
const MAX_SIZE = 200_000

const MALFORMED = 'is not an operation of RFC 6902'
const MISSING = 'names a place that is not there'

/**
 * Applies a JSON Patch (RFC 6902) to a copy of a resource. One operation that fails undoes all.
 *
 * Paths lead through what the resource itself has, never through what objects inherit; the usual libraries do not see to that.
 */
export function applyJsonPatch(resource: Resource, patch: unknown): Patched {
  if (!Array.isArray(patch)) return refused('invalid', 'A JSON Patch is an array of operations')
  if (patch.length > MAX_OPERATIONS) return refused('too-costly', `A patch has at most ${MAX_OPERATIONS} operations`)
  // A holder, so that the resource as a whole is a place like any other.
  const holder: Container = { '': copyOf(resource) }
  let size = 0
  for (const [at, operation] of patch.entries()) {
    const wrong = applyOne(holder, operation, (value) => {
      size += sizeOf(value)
      return size <= MAX_SIZE
    })
    if (wrong === MALFORMED) return refused('invalid', `Operation ${at + 1} ${wrong}`, `[${at}]`)
    if (wrong !== undefined) return refused('business-rule', `Operation ${at + 1} ${wrong}`, `[${at}]`)
  }
  return sameIdentity(resource, holder[''])
}

/** @returns why it could not be applied */
function applyOne(root: Container, operation: unknown, fits: (value: unknown) => boolean): string | undefined {
  if (!isObject(operation)) return MALFORMED
  const path = placeOf(operation, 'path')
  if (path === undefined) return MALFORMED
  switch (operation.op) {
    case 'add':
    case 'replace':
    case 'test': {
      if (!Object.hasOwn(operation, 'value')) return MALFORMED
      const { op, value } = operation
      if (!fits(value)) return 'brings too much'
      if (op === 'add') return add(root, path, copyOf(value))
      const found = find(root, path)
      if (found === undefined) return MISSING
      if (op === 'test')
        return isEqual(valueIn(found.container, found.key), value) ? undefined : 'is a test that failed'
      ;(found.container as Record<string | number, unknown>)[found.key] = copyOf(value)
      return undefined
    }
    case 'remove':
      return path.length === 1 ? 'removes the resource' : remove(root, path)
    case 'move':
    case 'copy': {
      const from = placeOf(operation, 'from')
      if (from === undefined) return MALFORMED
      const found = find(root, from)
      if (found === undefined) return MISSING
      const value = valueIn(found.container, found.key)
      if (!fits(value)) return 'copies too much'
      if (operation.op === 'copy') return add(root, path, copyOf(value))
      if (from.every((step, at) => step === path[at])) {
        return from.length === path.length ? undefined : 'moves a value into itself'
      }
      return remove(root, from) ?? add(root, path, value)
    }
    default:
      return MALFORMED
  }
}

function placeOf(operation: Record<string, unknown>, member: 'path' | 'from'): Pointer | undefined {
  const pointer = Object.hasOwn(operation, member) ? parsePointer(operation[member]) : undefined
  return pointer === undefined ? undefined : ['', ...pointer]
}

function find(root: Container, path: Pointer): { container: Container; key: string | number } | undefined {
  const container = containerAt(root, path.slice(0, -1))
  const key = container === undefined ? undefined : keyIn(container, path.at(-1) ?? '')
  return container === undefined || key === undefined ? undefined : { container, key }
}

function add(root: Container, path: Pointer, value: unknown): string | undefined {
  const container = containerAt(root, path.slice(0, -1))
  const step = path.at(-1) ?? ''
  if (container === undefined) return MISSING
  if (!Array.isArray(container)) {
    container[step] = value
    return undefined
  }
  // The place behind the last is none yet, but may be added to.
  const index = step === '-' || step === String(container.length) ? container.length : keyIn(container, step)
  if (typeof index !== 'number') return MISSING
  container.splice(index, 0, value)
  return undefined
}

function remove(root: Container, path: Pointer): string | undefined {
  const found = find(root, path)
  if (found === undefined) return MISSING
  if (Array.isArray(found.container)) found.container.splice(Number(found.key), 1)
  else delete found.container[found.key]
  return undefined
}
