import { fault, type Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import { converterOf } from './convert-value.ts'
import { type CompiledPath, type Scope, spend } from './path/compile-operator.ts'
import { compileViewPath, typeReached } from './path/compile-view-path.ts'
import type { PathContext } from './path/expression.ts'
import { DataFault, itemsOf, single } from './path/found.ts'
import {
  type Column,
  columnsOf,
  constantsOf,
  declaredType,
  type Row,
  type Select,
  type Value,
  type ViewColumn,
  type ViewDefinition,
} from './view-definition.ts'

/** The rows of one resource, or why it has none: its data are not what the view asks for. */
export type RowsOfResource =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly issue: Issue }

export interface CompiledView {
  readonly columns: readonly ViewColumn[]
  /** The rows of one resource, none for a resource of another type. Rows have the columns in their order. */
  readonly rowsOf: (resource: Resource) => RowsOfResource
  /** Whether every path is compiled here; the others are some ten times slower. */
  readonly fast: boolean
}

/** What happens with a row under way: the nodes each select stands at, and the values found. */
interface Frame extends Scope {
  resource: unknown
  readonly nodes: unknown[]
  readonly rowIndexes: number[]
  readonly values: Value[]
  readonly rows: Row[]
}
type Emit = (frame: Frame) => void

const NO_ROWS: RowsOfResource = { ok: true, rows: [] }
const ROWS = 100_000
const DEPTH = 500

/**
 * Makes a view that `checkView` found right into a function for a stream of resources. Nothing is kept between two
 * resources. Throws PathFault for a view that was not checked.
 *
 * A select is a function that finds its columns and calls the next one for each row it has, the last of which writes the
 * row down: no rows in parts, no products of lists.
 */
export function compileView(view: ViewDefinition): CompiledView {
  const constants = constantsOf(view)
  const columns: ViewColumn[] = []
  let slots = 0
  let fast = true
  const root: Select = { select: view.select }
  const names = columnsOf(root).map(({ name }) => name)
  const places = new Map(names.map((name, place) => [name, place]))

  const path = (source: string, type: string | undefined) => {
    const context: PathContext = { type, resourceType: view.resource, constants }
    const found = compileViewPath(source, context)
    fast &&= found.compiled
    return found
  }
  const conditions = (view.where ?? []).map((where) => path(where.path, view.resource).run)
  const emit = compileSelect(root, 0, view.resource, writeRow)
  const nodes = new Array<unknown>(slots + 1).fill(undefined)

  return {
    columns,
    fast,
    rowsOf(resource) {
      if (resource.resourceType !== view.resource) return NO_ROWS
      const frame: Frame = {
        resource,
        rowIndex: 0,
        work: 0,
        nodes: nodes.slice(),
        rowIndexes: new Array<number>(nodes.length).fill(0),
        values: new Array<Value>(names.length).fill(null),
        rows: [],
      }
      try {
        for (const holds of conditions) if (!isTrue(holds(resource, frame))) return NO_ROWS
        frame.nodes[0] = resource
        emit(frame)
        return { ok: true, rows: frame.rows }
      } catch (cause) {
        if (!(cause instanceof DataFault)) throw cause
        return { ok: false, issue: fault('value', cause.message, resource.resourceType) }
      }
    },
  }

  function writeRow(frame: Frame): void {
    if (frame.rows.length >= ROWS) throw new DataFault(`more than ${ROWS} rows`)
    const row: Record<string, Value> = {}
    for (let at = 0; at < names.length; at++) row[names[at] as string] = frame.values[at] as Value
    frame.rows.push(row)
  }

  /** `slot` is where the frame keeps the node that the select begins at. */
  function compileSelect(select: Select, slot: number, type: string | undefined, next: Emit): Emit {
    const { forEach, forEachOrNull, repeat } = select
    const each = forEach ?? forEachOrNull
    if (each === undefined && repeat === undefined) return compileParts(select, slot, type, next)
    const inner = ++slots
    const start = repeat === undefined ? path(each ?? '$this', type) : repeated(repeat, type)
    const body = compileParts(select, inner, start.type, next)
    const nulls = forEachOrNull === undefined ? undefined : nullColumns(select)
    return (frame) => {
      frame.rowIndex = frame.rowIndexes[slot] as number
      const found = start.run(frame.nodes[slot], frame)
      const items = itemsOf(found)
      spend(frame, items.length)
      for (let at = 0; at < items.length; at++) {
        frame.nodes[inner] = items[at]
        frame.rowIndexes[inner] = at
        body(frame)
      }
      if (items.length > 0 || nulls === undefined) return
      for (const { place, value } of nulls) frame.values[place] = value
      next(frame)
    }
  }

  /** Columns, then the selects and the union, from the last to the first, since each calls the one behind it. */
  function compileParts(select: Select, slot: number, type: string | undefined, next: Emit): Emit {
    const own = (select.column ?? []).map((column) => compileColumn(column, type))
    const union = select.unionAll ?? []
    let emit = next
    if (union.length > 0) {
      const branches = union.map((branch) => compileSelect(branch, slot, type, next))
      emit = (frame) => {
        spend(frame, branches.length)
        for (const branch of branches) branch(frame)
      }
    }
    for (const part of (select.select ?? []).toReversed()) emit = compileSelect(part, slot, type, emit)
    if (own.length === 0) return emit
    return (frame) => {
      const node = frame.nodes[slot]
      frame.rowIndex = frame.rowIndexes[slot] as number
      for (const { place, read } of own) frame.values[place] = read(node, frame)
      emit(frame)
    }
  }

  function compileColumn(column: Column, type: string | undefined) {
    const place = places.get(column.name) ?? 0
    const found = path(column.path, type)
    const declared = declaredType(column) ?? found.type
    columns[place] ??= { name: column.name, type: declared, collection: column.collection === true }
    return { place, read: readerOf(found.run, declared, column.collection === true) }
  }

  function repeated(
    paths: readonly string[],
    type: string | undefined,
  ): { type: string | undefined; run: CompiledPath } {
    const one = typeReached(paths, type, (source, from) => {
      const found = path(source, from)
      return found.never ? null : found.type
    })
    const firsts = paths.map((source) => path(source, type))
    const deeper = paths.map((source) => path(source, one))
    const walk = (node: unknown, frame: Scope, steps: typeof firsts, found: unknown[], depth: number): unknown[] => {
      if (depth > DEPTH) throw new DataFault(`nested deeper than ${DEPTH}`)
      for (const { run } of steps) {
        for (const item of itemsOf(run(node, frame))) {
          if (found.push(item) > ROWS) throw new DataFault(`more than ${ROWS} rows`)
          walk(item, frame, deeper, found, depth + 1)
        }
      }
      return found
    }
    return { type: one, run: (node, frame) => walk(node, frame, firsts, [], 0) }
  }

  function nullColumns(select: Select): readonly { place: number; value: Value }[] {
    return columnsOf(select).map((column) => ({
      place: places.get(column.name) ?? 0,
      value: column.path.trim() === '%rowIndex' ? 0 : null,
    }))
  }
}

function readerOf(
  run: CompiledPath,
  type: string | undefined,
  collection: boolean,
): (node: unknown, frame: Scope) => Value {
  const convert = converterOf(type)
  if (collection) return (node, frame) => itemsOf(run(node, frame)).map(convert)
  return (node, frame) => {
    const value = single(run(node, frame))
    return value === undefined ? null : convert(value)
  }
}

function isTrue(found: unknown): boolean {
  const value = single(found)
  if (value !== undefined && typeof value !== 'boolean') throw new DataFault('where finds what is no boolean')
  return value === true
}
