import { fault, type Issue, type IssueCode } from '../issue.ts'
import { isObject } from '../resource.ts'
import { typeCode } from '../resource-types.ts'
import { compileViewPath, typeReached } from './path/compile-view-path.ts'
import { kindOf } from './path/fhir-types.ts'
import { PathFault } from './path/path-fault.ts'
import {
  CONSTANT_TYPES,
  type Column,
  constantsOf,
  declaredType,
  type Select,
  type ViewDefinition,
} from './view-definition.ts'

export type CheckedView =
  | { readonly ok: true; readonly view: ViewDefinition }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Of the specification: fit for the names of tables and columns. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,254}$/
const COLUMNS = 1_000
const SELECTS = 500
const DEPTH = 40
/** Paths that only the library runs: it takes long to read them. */
const SLOW = 20
const ISSUES = 50
const EACH = ['forEach', 'forEachOrNull', 'repeat'] as const
const OF_ELEMENT = ['id', 'extension', 'modifierExtension']
const SELECT_KEYS = new Set([...OF_ELEMENT, ...EACH, 'column', 'select', 'unionAll'])
const COLUMN_KEYS = new Set([...OF_ELEMENT, 'path', 'name', 'description', 'collection', 'type', 'tag'])

/**
 * Whether this is a ViewDefinition that can be run: its structure, the names and types of its columns, its constants,
 * and every path. Every fault found is told, with its place, up to fifty.
 */
export function checkView(view: unknown): CheckedView {
  const issues: Issue[] = []
  const tell = (code: IssueCode, place: string, words: string) => {
    if (issues.length < ISSUES) issues.push(fault(code, `${place}: ${words}`, place))
  }
  if (!isObject(view)) return { ok: false, issues: [fault('structure', 'a ViewDefinition is a JSON object')] }
  const { resource } = view
  if (view.resourceType !== undefined && view.resourceType !== 'ViewDefinition')
    tell('structure', 'ViewDefinition.resourceType', 'is not ViewDefinition')
  if (view.name !== undefined && !isName(view.name)) tell('value', 'ViewDefinition.name', NOT_A_NAME)
  if (resource === undefined) tell('required', 'ViewDefinition.resource', 'is missing')
  else if (typeof resource !== 'string' || typeCode(resource) === undefined)
    tell('value', 'ViewDefinition.resource', 'is no resource type of FHIR R4')
  checkConstants(view.constant, tell)
  checkWhere(view.where, tell)
  checkSelects(view.select, tell)
  // Paths need the structure to be right.
  if (issues.length === 0) checkPaths(view as unknown as ViewDefinition, tell)
  return issues.length === 0 ? { ok: true, view: view as unknown as ViewDefinition } : { ok: false, issues }
}

type Tell = (code: IssueCode, place: string, words: string) => void
const NOT_A_NAME = 'is no name of letters, digits and underscores that begins with a letter'

function isName(name: unknown): name is string {
  return typeof name === 'string' && NAME.test(name)
}

function checkConstants(constants: unknown, tell: Tell): void {
  const names = new Set<unknown>(['rowIndex', 'resource', 'rootResource', 'context', 'ucum', 'sct', 'loinc'])
  for (const [constant, place] of listAt(constants, 'ViewDefinition.constant', tell)) {
    if (!isName(constant.name)) tell('value', `${place}.name`, NOT_A_NAME)
    else if (names.has(constant.name)) tell('duplicate', `${place}.name`, 'is taken')
    names.add(constant.name)
    const values = Object.keys(constant).filter((key) => key.startsWith('value'))
    const [key] = values
    const type = key === undefined ? undefined : CONSTANT_TYPES.get(key)
    if (key === undefined || type === undefined || values.length > 1)
      tell('value', place, 'has not one value of a simple type')
    else if (!fits(constant[key], type)) tell('value', `${place}.${key}`, `is no ${type}`)
  }
}

function fits(value: unknown, type: string): boolean {
  const kind = kindOf(type)
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'integer') return Number.isSafeInteger(value)
  if (kind === 'decimal') return typeof value === 'number'
  return typeof value === 'string' && (MOMENTS[kind ?? '']?.test(value) ?? true)
}

const MOMENTS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  dateTime: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
  time: /^\d\d:\d\d(:\d\d(\.\d+)?)?$/,
}

function checkWhere(where: unknown, tell: Tell): void {
  for (const [condition, place] of listAt(where, 'ViewDefinition.where', tell))
    if (!isPath(condition.path)) tell('required', `${place}.path`, 'is missing, or no text')
}

function isPath(path: unknown): path is string {
  return typeof path === 'string' && path.trim() !== ''
}

function checkSelects(selects: unknown, tell: Tell): void {
  const counts = { columns: 0, selects: 0 }
  let tooMany = false
  const columns = checkAll(selects, 'ViewDefinition.select', 0)
  if (columns.length === 0 && !tooMany) tell('required', 'ViewDefinition.select', 'has no column')
  const seen = new Set<string>()
  for (const { name } of columns) {
    if (seen.has(name)) tell('duplicate', 'ViewDefinition.select', `has two columns ${name}`)
    seen.add(name)
  }

  function checkAll(list: unknown, place: string, depth: number): Column[] {
    return [...listAt(list, place, tell)].flatMap(([select, at]) => checkSelect(select, at, depth))
  }

  function checkSelect(select: Record<string, unknown>, place: string, depth: number): Column[] {
    if (tooMany) return []
    if (++counts.selects > SELECTS || depth > DEPTH) {
      tooMany = true
      tell('too-costly', place, `more than ${SELECTS} selects, or nested deeper than ${DEPTH}`)
      return []
    }
    checkKeys(select, SELECT_KEYS, place, tell)
    const each = EACH.filter((key) => select[key] !== undefined)
    if (each.length > 1) tell('invariant', place, `has ${each.join(' and ')} together`)
    for (const key of ['forEach', 'forEachOrNull']) {
      if (select[key] !== undefined && !isPath(select[key])) tell('value', `${place}.${key}`, 'is no path')
    }
    const { repeat } = select
    if (repeat !== undefined && !(Array.isArray(repeat) && repeat.length > 0 && repeat.every(isPath)))
      tell('value', `${place}.repeat`, 'is no list of paths')
    const own = [...listAt(select.column, `${place}.column`, tell)].flatMap(([column, at]) => checkColumn(column, at))
    return [
      ...own,
      ...checkAll(select.select, `${place}.select`, depth + 1),
      ...checkUnion(select.unionAll, place, depth),
    ]
  }

  function checkColumn(column: Record<string, unknown>, place: string): Column[] {
    checkKeys(column, COLUMN_KEYS, place, tell)
    if (++counts.columns === COLUMNS + 1) tell('too-costly', place, `more than ${COLUMNS} columns`)
    const { name, path, type, collection } = column
    if (!isPath(path)) tell('required', `${place}.path`, 'is missing, or no text')
    if (type !== undefined && (typeof type !== 'string' || type === '')) tell('value', `${place}.type`, 'is no type')
    if (collection !== undefined && typeof collection !== 'boolean')
      tell('value', `${place}.collection`, 'is no boolean')
    if (isName(name)) return [column as unknown as Column]
    tell(name === undefined ? 'required' : 'value', `${place}.name`, name === undefined ? 'is missing' : NOT_A_NAME)
    return []
  }

  function checkUnion(union: unknown, place: string, depth: number): Column[] {
    const branches = [...listAt(union, `${place}.unionAll`, tell)]
    const columns = branches.map(([branch, at]) => checkSelect(branch, at, depth + 1))
    const [first = []] = columns
    branches.forEach(([, at], branch) => {
      const difference = differenceOf(first, columns[branch] ?? [])
      if (difference !== undefined)
        tell('invariant', at, `has other columns than the first of its union: ${difference}`)
    })
    return first
  }
}

function differenceOf(wanted: readonly Column[], columns: readonly Column[]): string | undefined {
  if (wanted.length !== columns.length) return `${columns.length} and not ${wanted.length}`
  for (const [at, column] of columns.entries()) {
    const other = wanted[at]
    if (other?.name !== column.name) return `${column.name} in place of ${other?.name}`
    const [type, otherType] = [declaredType(column), declaredType(other)]
    if (type !== otherType && type !== undefined && otherType !== undefined) return `${column.name} of another type`
    if ((column.collection ?? false) !== (other.collection ?? false)) return `${column.name}, one or several values`
  }
  return undefined
}

function checkPaths(view: ViewDefinition, tell: Tell): void {
  const constants = constantsOf(view)
  let slow = 0
  /** The type found; null where nothing can be. */
  const check = (
    path: string,
    type: string | undefined,
    place: string,
    repeated = false,
  ): string | undefined | null => {
    try {
      const found = compileViewPath(path, { type, resourceType: view.resource, constants })
      if (!found.compiled && ++slow > SLOW)
        throw new PathFault(
          'not-supported',
          `more than ${SLOW} paths beyond the subset of FHIRPath that is compiled here`,
        )
      if (repeated && !found.descends)
        throw new PathFault('value', 'leads to no element within, and would be repeated for ever')
      return found.never ? null : found.type
    } catch (cause) {
      if (!(cause instanceof PathFault)) throw cause
      tell(cause.code, place, cause.message)
      return null
    }
  }
  for (const [at, { path }] of (view.where ?? []).entries()) {
    const type = check(path, view.resource, `ViewDefinition.where[${at}].path`)
    if (type !== null && type !== undefined && type !== 'boolean')
      tell('value', `ViewDefinition.where[${at}].path`, `finds ${type}, and no boolean`)
  }
  view.select.forEach((select, at) => {
    checkSelect(select, view.resource, `ViewDefinition.select[${at}]`)
  })

  function checkSelect(select: Select, type: string | undefined, place: string): void {
    const inner = typeWithin(select, type, place) ?? undefined
    for (const [at, { path }] of (select.column ?? []).entries()) check(path, inner, `${place}.column[${at}].path`)
    for (const list of ['select', 'unionAll'] as const)
      select[list]?.forEach((part, at) => {
        checkSelect(part, inner, `${place}.${list}[${at}]`)
      })
  }

  function typeWithin({ forEach, forEachOrNull, repeat }: Select, type: string | undefined, place: string) {
    if (forEach !== undefined) return check(forEach, type, `${place}.forEach`)
    if (forEachOrNull !== undefined) return check(forEachOrNull, type, `${place}.forEachOrNull`)
    if (repeat !== undefined)
      return typeReached(repeat, type, (path, from) => check(path, from, `${place}.repeat`, true))
    return type
  }
}

function checkKeys(value: Record<string, unknown>, known: ReadonlySet<string>, place: string, tell: Tell): void {
  for (const key of Object.keys(value))
    if (!known.has(key.replace(/^_/, ''))) tell('structure', place, `has no element ${key.slice(0, 40)}`)
}

/** The objects of a list, each with its place; tells what is no list, empty, or holds something else. */
function* listAt(list: unknown, place: string, tell: Tell): Generator<[Record<string, unknown>, string]> {
  if (list === undefined) return
  if (!Array.isArray(list) || list.length === 0) {
    tell('structure', place, 'is no list with something in it')
    return
  }
  for (const [at, item] of list.entries()) {
    if (isObject(item)) yield [item, `${place}[${at}]`]
    else tell('structure', `${place}[${at}]`, 'is no object')
  }
}
