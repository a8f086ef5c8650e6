import type { MessageFault } from '../../contract/faults.ts'
import type { MessageMap } from '../../contract/maps.ts'
import { columnOf } from '../mapping/row-path.ts'

const known = new WeakMap<MessageMap, readonly string[]>()

/** The columns that a file must have for a map of tables: all it reads but those that are written `{Column?}` everywhere. */
export function columnsNeeded(map: MessageMap): readonly string[] {
  const before = known.get(map)
  if (before) return before
  const columns = new Set(textsIn(map.make).flatMap(columnsIn))
  known.set(map, [...columns])
  return [...columns]
}

/** Every text of the steps of a map; most are expressions, and those that are none hold no braces. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function columnsIn(expression: string): string[] {
  const paths = expression.replace(/'(?:[^']|'')*'/g, "''").match(/\{[^}]+\}/g) ?? []
  return paths.flatMap((path) => {
    const column = columnOf(path)
    return column?.isNeeded ? [column.name] : []
  })
}

/**
 * Of the maps whose columns are all there the one that needs most of them: a file of results that also tells of persons is one of results.
 * Where there is none, a fault with the columns that are missing for the one that comes nearest.
 */
export function chooseMap<Chosen extends { readonly map: MessageMap }>(
  maps: readonly Chosen[],
  headings: readonly string[],
): { readonly ok: true; readonly map: Chosen } | { readonly ok: false; readonly fault: MessageFault } {
  const there = new Set(headings)
  const missing = maps.map(({ map }) => columnsNeeded(map).filter((column) => !there.has(column)))
  const fitting = maps.filter((_, index) => missing[index]?.length === 0)
  const [first] = fitting.toSorted((one, other) => columnsNeeded(other.map).length - columnsNeeded(one.map).length)
  if (first) return { ok: true, map: first }
  const [nearest] = missing.toSorted((one, other) => one.length - other.length)
  if (!nearest) return { ok: false, fault: { code: 'unknown-type', value: 'CSV' } }
  return { ok: false, fault: { code: 'columns', place: '1', value: nearest.join('、').slice(0, 200) } }
}
