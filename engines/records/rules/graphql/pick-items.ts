import { readPlain } from '../patching/plain-fhirpath.ts'
import { isObject } from '../resource.ts'
import type { GraphqlField } from './graphql-plan.ts'

/** Arguments of other meaning than a filter. */
const NO_FILTERS = new Set(['fhirpath', '_offset', '_count'])

/**
 * The items of a list that the arguments of its field choose: `name(use: official)`, `telecom(fhirpath: "rank = 1")`,
 * `entry(_offset: 20, _count: 10)`, `@first`.
 * @returns a sentence where the FHIRPath is none
 */
export function pickItems(field: GraphqlField, items: readonly unknown[]): readonly unknown[] | string {
  const { fhirpath, _offset, _count } = field.arguments
  const filters = Object.entries(field.arguments).filter(([name, value]) => !NO_FILTERS.has(name) && value !== null)
  let picked = items.filter((item) => filters.every(([name, value]) => isObject(item) && item[name] === value))
  if (typeof fhirpath === 'string') {
    const plain = readPlain(fhirpath, field.definedAt)
    if (!plain.ok) return `${field.name} is filtered by a FHIRPath ${plain.wrong}`
    picked = picked.filter((item) => isTrue(plain.evaluate(item)))
  }
  const offset = typeof _offset === 'number' && _offset > 0 ? Math.floor(_offset) : 0
  const count = typeof _count === 'number' && _count >= 0 ? Math.floor(_count) : picked.length
  const page = picked.slice(offset, offset + count)
  return field.first ? page.slice(0, 1) : page
}

/**
 * Says in which slice an item is; in none where the path gives nothing.
 * @returns a sentence where the path is no FHIRPath
 */
export function slicer(field: GraphqlField): ((item: unknown, index: number) => string | undefined) | string {
  if (field.slice === undefined) return () => undefined
  if (field.slice === '$index') return (_, index) => String(index)
  const plain = readPlain(field.slice, field.definedAt)
  if (!plain.ok) return `${field.name} is sliced by a FHIRPath ${plain.wrong}`
  return (item) => {
    const data = dataOf(plain.evaluate(item)?.[0])
    return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined
  }
}

/** As a criterion has it: one item that is not false. */
function isTrue(result: readonly unknown[] | undefined): boolean {
  const [value, another] = result ?? []
  return another === undefined && value !== undefined && dataOf(value) !== false
}

/** What is in a node of the fhirpath package. */
function dataOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'data' in node ? node.data : node
}
