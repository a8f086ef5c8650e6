import type fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4/index.js'
import { fhirpathLibrary } from '../../fhirpath/library.ts'
import type { CompiledPath } from './compile-operator.ts'
import { elementOf, referenceKey } from './compile-path.ts'
import type { PathContext } from './expression.ts'
import { DataFault, type Found, itemsOf, map } from './found.ts'
import type { PathNode } from './parse-path.ts'
import { PathFault } from './path-fault.ts'

/**
 * What the library may run. Left out on purpose: the clock (`now`), the network (`resolve`, `memberOf`), output
 * (`trace`), and patterns (`matches`), which can take forever.
 */
const CALLS: ReadonlySet<string> = new Set(
  `abs all allFalse allTrue anyFalse anyTrue as ceiling children coalesce combine contains convertsToBoolean
  convertsToDate convertsToDateTime convertsToDecimal convertsToInteger convertsToQuantity convertsToString
  convertsToTime count decode descendants distinct empty encode endsWith escape exclude exists exp extension first
  floor getReferenceKey getResourceKey getValue hasValue highBoundary iif indexOf intersect is isDistinct join last
  lastIndexOf length ln log lowBoundary lower not ofType power precision replace round select single skip sort split
  sqrt startsWith subsetOf substring supersetOf tail take toBoolean toChars toDate toDateTime toDecimal toInteger
  toQuantity toString toTime trim truncate type unescape union upper where`.split(/\s+/),
)

const LENGTH = 500
/** Of criteria within criteria, each of which is asked for every item. */
const NESTED = 4

type Run = (focus: object, environment: Record<string, unknown>) => unknown[]
type UserCalls = NonNullable<NonNullable<Parameters<typeof fhirpath.evaluate>[4]>['userInvocationTable']>
type Arguments = Parameters<typeof fhirpath.compile>

const KEYS: UserCalls = {
  getResourceKey: { fn: (found: Found) => keysOf(found, (item) => elementOf(item, 'id')), arity: { 0: [] } },
  getReferenceKey: {
    fn: (found: Found, type?: { name?: string }) => keysOf(found, (item) => referenceKey(item, type?.name)),
    arity: { 0: [], 1: ['TypeSpecifier'] },
  },
}

const OPTIONS = { async: false, userInvocationTable: KEYS } as const

function keysOf(found: Found, value: (item: unknown) => unknown): Found {
  return map(itemsOf(found), value)
}

/**
 * A path that is beyond the subset compiled here, run by the library `fhirpath`: some ten times slower.
 * Throws PathFault for functions that neither runs.
 */
export function runInLibrary(source: string, node: PathNode, context: PathContext): CompiledPath {
  if (source.length > LENGTH)
    throw new PathFault('not-supported', `longer than ${LENGTH} characters, beyond the subset compiled here`)
  const constants: Extract<PathNode, { kind: 'constant' }>[] = []
  inspect(node, constants)
  let expression = source
  for (const { name, at, end } of constants.toSorted((a, b) => b.at - a.at)) {
    expression = expression.slice(0, at) + environmentOf(name, context) + expression.slice(end)
  }
  const path =
    context.type === undefined || context.type === context.resourceType
      ? expression
      : { base: context.type, expression }
  let run: Run
  try {
    run = fhirpathLibrary().compile(path, r4 as Arguments[1] & object, OPTIONS) as Run
  } catch {
    throw new PathFault('invalid', 'is no FHIRPath')
  }
  return (focus, { resource, rowIndex }) => {
    try {
      return run(focus as object, { resource, rowIndex })
    } catch {
      // What the library says repeats values of the resource.
      throw new DataFault('the path has no result for this resource')
    }
  }
}

/** Gathers the constants; throws for calls that are not run. */
function inspect(node: PathNode, constants: Extract<PathNode, { kind: 'constant' }>[], depth = 0): void {
  if (depth > NESTED) throw new PathFault('not-supported', `arguments nested deeper than ${NESTED}`)
  switch (node.kind) {
    case 'constant':
      constants.push(node)
      return
    case 'call':
      if (!CALLS.has(node.name)) throw new PathFault('not-supported', `${node.name}() is not supported`)
      if (node.of) inspect(node.of, constants, depth)
      for (const arg of node.args) inspect(arg, constants, depth + 1)
      return
    case 'binary':
      inspect(node.left, constants, depth)
      inspect(node.right, constants, depth)
      return
    case 'item':
      inspect(node.of, constants, depth)
      inspect(node.index, constants, depth)
      return
    case 'member':
    case 'negative':
    case 'type':
      if (node.of) inspect(node.of, constants, depth)
      return
    case 'literal':
    case 'nothing':
    case 'special':
  }
}

/** Constants as literals, so that they keep their types. */
function environmentOf(name: string, { constants }: PathContext): string {
  if (name === 'resource' || name === 'rootResource') return '%resource'
  if (name === 'rowIndex') return '%rowIndex'
  const constant = constants.get(name)
  if (constant === undefined) throw new PathFault('value', `%${name} is no constant of this view`)
  const { type, value } = constant
  if (typeof value !== 'string') return String(value)
  if (type === 'time') return `@T${value}`
  if (type === 'date' || type === 'dateTime' || type === 'instant') return `@${value}`
  return `'${value.replace(/[\\'\n\r\t\f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
}
