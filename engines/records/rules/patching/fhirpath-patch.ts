import { isObject, type Resource } from '../resource.ts'
import { elementNamed } from './element-names.ts'
import {
  type Content,
  listAt,
  membersAt,
  type Place,
  placeOf,
  removePlace,
  setValue,
  spliceList,
} from './element-place.ts'
import { copyOf, sizeOf } from './json-value.ts'
import { readPath, type Select, type Selected } from './patch-path.ts'
import { partNamed, typedValue, valueOfParts } from './patch-value.ts'
import { MAX_OPERATIONS, type Patched, refused, sameIdentity } from './patched.ts'

/** Signs of all different paths of a patch: each is parsed once. */
const MAX_PATHS_LENGTH = 50_000
/** Signs of the path of each operation, times the values that it may have to look at. Less than a second. */
const MAX_WORK = 20_000_000

/**
 * Applies a FHIRPath Patch (http://hl7.org/fhir/R4/fhirpatch.html) to a copy of a resource. One operation that fails undoes
 * all.
 *
 * @param parameters a Parameters resource with a parameter `operation` for each operation
 */
export function applyFhirPathPatch(resource: Resource, parameters: unknown): Patched {
  if (!isObject(parameters) || parameters.resourceType !== 'Parameters') {
    return refused('invalid', 'A FHIRPath Patch is a Parameters resource')
  }
  const operations = parameters.parameter ?? []
  if (!Array.isArray(operations)) return refused('invalid', 'The parameters are no list', 'Parameters.parameter')
  if (operations.length > MAX_OPERATIONS) {
    return refused('too-costly', `A patch has at most ${MAX_OPERATIONS} operations`)
  }
  let size = sizeOf(resource)
  if (size + sizeOf(parameters) === Number.POSITIVE_INFINITY)
    return refused('invalid', 'The patch or the resource is nested too deep')
  const patched = copyOf(resource)
  const paths = new Map<string, Select>()
  let pathsLength = 0
  let work = 0
  for (const [at, operation] of operations.entries()) {
    const expression = `Parameters.parameter[${at}]`
    const read = readOperation(operation)
    if (typeof read === 'string') return refused('invalid', `Operation ${at + 1} ${read}`, expression)
    size += sizeOf(partNamed(read.parts, 'value'))
    work += read.path.length * size
    if (work > MAX_WORK) return refused('too-costly', 'The patch has too many operations for its size', expression)
    let select = paths.get(read.path)
    if (select === undefined) {
      pathsLength += read.path.length
      if (pathsLength > MAX_PATHS_LENGTH)
        return refused('too-costly', 'The paths of the patch are too long', expression)
      select = readPath(read.path)
      paths.set(read.path, select)
    }
    const selection = select(patched)
    const wrong = selection.ok ? apply(patched, selection.places, read) : selection.wrong
    if (wrong !== undefined) return refused('business-rule', `Operation ${at + 1} ${wrong}`, expression)
  }
  return sameIdentity(resource, patched)
}

interface Operation {
  readonly type: string
  readonly path: string
  readonly parts: readonly unknown[]
}

const TYPES = new Set(['add', 'insert', 'delete', 'replace', 'move'])

function readOperation(parameter: unknown): Operation | string {
  if (!isObject(parameter) || parameter.name !== 'operation' || !Array.isArray(parameter.part)) {
    return 'is no parameter `operation` with parts'
  }
  const parts: readonly unknown[] = parameter.part
  const type = typedValueNamed(parts, 'type')
  const path = typedValueNamed(parts, 'path')
  if (typeof type !== 'string' || !TYPES.has(type)) return 'has no type of FHIRPath Patch'
  return typeof path === 'string' ? { type, path, parts } : 'has no path'
}

function typedValueNamed(parts: readonly unknown[], name: string): unknown {
  const part = partNamed(parts, name)
  return part === undefined ? undefined : typedValue(part)?.value
}

/** @returns why it could not be applied */
function apply(resource: Resource, selected: readonly Selected[], operation: Operation): string | undefined {
  if (operation.type === 'insert' || operation.type === 'move') return changeList(resource, selected, operation)
  const [only, another] = selected
  if (another !== undefined) return 'has a path that selects more than one element'
  // What is not there need not be deleted.
  if (only === undefined) return operation.type === 'delete' ? undefined : 'has a path that selects nothing'
  if (operation.type === 'add') return add(resource, only, operation.parts)
  const place = placeOf(resource, only.steps)
  if (place === undefined) return 'has a path to the resource itself or to what JSON does not have'
  if (operation.type === 'delete') {
    removePlace(place)
    return undefined
  }
  const content = contentFor(place, only.definedAt, operation.parts)
  return content === undefined ? 'has no value that fits' : replace(place, content)
}

function add(resource: Resource, selected: Selected, parts: readonly unknown[]): string | undefined {
  const name = typedValueNamed(parts, 'name')
  const part = partNamed(parts, 'value')
  if (typeof name !== 'string' || part === undefined) return 'has no name or no value'
  const typed = typedValue(part)
  const element = elementNamed(selected.definedAt, name, typed?.type)
  if (element === undefined) return 'names an element that is not defined there, or not with such a type'
  const content = typed ?? valueOfParts(part.part, element.definedAt)
  if (content === undefined) return 'has no value that fits'
  const place = placeOf(resource, selected.steps)
  const members = selected.steps.length === 0 ? (resource as Record<string, unknown>) : place && membersAt(place)
  if (members === undefined) return 'has a path to what JSON does not have'
  if (element.isList) {
    spliceList(members, element.key, listAt(members, element.key).length, 0, [content])
    return undefined
  }
  if (element.keys.some((key) => Object.hasOwn(members, key) || Object.hasOwn(members, `_${key}`))) {
    return 'adds an element that is there and does not repeat'
  }
  setValue(members, element.key, content)
  return undefined
}

interface TypedOrNot extends Content {
  readonly type?: string
}

function contentFor(place: Place, definedAt: string, parts: readonly unknown[]): TypedOrNot | undefined {
  const part = partNamed(parts, 'value')
  if (part === undefined) return undefined
  return typedValue(part) ?? (place.choice === undefined ? valueOfParts(part.part, definedAt) : undefined)
}

function replace({ members, key, choice, index }: Place, content: TypedOrNot): undefined {
  if (index !== undefined) {
    spliceList(members, key, index, 1, [content])
    return
  }
  delete members[key]
  delete members[`_${key}`]
  setValue(members, choice === undefined ? key : choice + (content.type ?? ''), content)
}

function changeList(resource: Resource, selected: readonly Selected[], { type, parts }: Operation): string | undefined {
  const [first] = selected
  const list = first === undefined ? undefined : placeOf(resource, first.steps)
  if (first === undefined || list?.index === undefined) return 'has a path that selects no list'
  const length = listAt(list.members, list.key).length
  const isWhole =
    selected.length === length &&
    selected.every(({ steps }) => {
      const place = placeOf(resource, steps)
      return place?.members === list.members && place.key === list.key
    })
  if (!isWhole) return 'has a path that selects other than one whole list'
  if (type === 'insert') {
    const index = positionIn(parts, 'index', length)
    const content = contentFor(list, first.definedAt, parts)
    if (index === undefined) return 'has an index outside of the list'
    if (content === undefined) return 'has no value that fits'
    spliceList(list.members, list.key, index, 0, [content])
    return undefined
  }
  const source = positionIn(parts, 'source', length - 1)
  const destination = positionIn(parts, 'destination', length - 1)
  if (source === undefined || destination === undefined) return 'has a source or destination outside of the list'
  const moved = spliceList(list.members, list.key, source, 1, [])
  spliceList(list.members, list.key, destination, 0, moved)
  return undefined
}

function positionIn(parts: readonly unknown[], name: string, last: number): number | undefined {
  const position = typedValueNamed(parts, name)
  return Number.isInteger(position) && Number(position) >= 0 && Number(position) <= last ? Number(position) : undefined
}
