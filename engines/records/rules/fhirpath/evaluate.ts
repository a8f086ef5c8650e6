import fhirpath, { type Model } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4/index.js'
import { fault, type Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import { BOUNDED_FUNCTIONS, countSteps, TooDear } from './bounded-functions.ts'

/** One element that an expression found. */
export interface Element {
  /** JSON: of an element of a resource the very object that stands in it, not a copy. */
  readonly value: unknown
  /** `FHIR.HumanName`, `System.Boolean`. */
  readonly type: string
  /** Where it stands, of an element of a resource: `parent[property]`, or `parent[property][index]`. */
  readonly place?: { readonly parent: object; readonly property: string; readonly index?: number }
  /** For the evaluator: an element can be the input of another expression and keeps its type. */
  readonly node: unknown
}

export interface Environment {
  /** What now() says, with its offset: `2026-03-01T08:00:00.000+08:00`. */
  readonly now: string
  /** `%resource`; the input, if it is a resource and nothing else is said. */
  readonly resource?: Resource
  /** By their names without `%`; `rootResource` where it is not the same as `resource`. */
  readonly variables?: Readonly<Record<string, unknown>>
  /** Of an input that is a part of a resource where it is from: `Patient.contact`. */
  readonly base?: string
}

/** Signs of one expression. */
const LONGEST = 4000
/** Brackets that may be open at once. */
const DEEPEST = 40
/** Elements that all steps of one evaluation may give together. */
const MOST_STEPS = 100_000
/** Expressions that are kept read. */
const MOST_KEPT = 500

/** The published types say of its parts that they may be undefined; they are there or not. */
const MODEL = r4 as Model

interface Compiled {
  readonly run: ReturnType<typeof fhirpath.compile<{ async?: false }>>
  readonly variables: Readonly<Record<string, string>>
  readonly comparesAll: boolean
}

const kept = new Map<string, Compiled>()

/** For these the library compares each element with each other. */
const COMPARES_ALL = /\||~|\b(?:isDistinct|distinct|subsetOf|supersetOf|union|intersect|exclude|repeat)\b/

/**
 * Evaluates an expression that came at run time. Loading this file takes a tenth of a second and forty megabytes:
 * import it where it is needed, not before.
 *
 * Nothing is asked of the network: resolve() and memberOf() are refused. The input is not changed.
 * @returns the elements in their order; or an issue if it is no FHIRPath, does not fit the input, or asks for too much
 */
export function evaluate(
  expression: string,
  input: Resource | Element | Readonly<Record<string, unknown>>,
  environment: Environment,
): readonly Element[] | Issue {
  const compiled = compile(expression, environment.base)
  if ('severity' in compiled) return compiled
  const resource = environment.resource ?? ('resourceType' in input ? input : undefined)
  const variables = {
    ...compiled.variables,
    ...(resource && { resource, rootResource: resource }),
    ...environment.variables,
  }
  try {
    const found: unknown[] = compiled.run(isElement(input) ? input.node : input, variables, {
      resolveInternalTypes: false,
      traceFn: () => {},
      debugger: countSteps(MOST_STEPS, compiled.comparesAll),
      userInvocationTable: { ...BOUNDED_FUNCTIONS, ...clock(environment.now) },
    })
    return found.map(elementOf)
  } catch (cause) {
    return issueOf(cause)
  }
}

function compile(expression: string, base: string | undefined): Compiled | Issue {
  const key = `${base ?? ''}\n${expression}`
  const known = kept.get(key)
  if (known) return known
  if (expression.length > LONGEST) return fault('too-long', `FHIRPath: more than ${LONGEST} signs.`)
  if (depthOf(expression) > DEEPEST)
    return fault('too-costly', `FHIRPath: more than ${DEEPEST} brackets are open at once.`)
  try {
    const fresh = {
      run: fhirpath.compile(base === undefined ? expression : { base, expression }, MODEL),
      variables: { ...KNOWN_VARIABLES, ...canonicalsIn(expression) },
      comparesAll: COMPARES_ALL.test(expression),
    }
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, fresh)
    return fresh
  } catch {
    return fault('invalid', 'FHIRPath: the expression cannot be read.')
  }
}

/** http://hl7.org/fhir/R4/fhirpath.html#vars; the library knows `%ucum` alone. */
const KNOWN_VARIABLES = { sct: 'http://snomed.info/sct', loinc: 'http://loinc.org' }
const CANONICALS = { vs: 'http://hl7.org/fhir/ValueSet/', ext: 'http://hl7.org/fhir/StructureDefinition/' }

/** The variables `%vs-…` and `%ext-…` that an expression names. */
function canonicalsIn(expression: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', kind, id = ''] of expression.matchAll(/%[`']?((vs|ext)-([A-Za-z0-9-]{1,64}))/g))
    found[name] = CANONICALS[kind === 'vs' ? 'vs' : 'ext'] + id
  return found
}

function depthOf(expression: string): number {
  let [open, most] = [0, 0]
  for (const sign of expression) {
    if (sign === '(' || sign === '[' || sign === '{') most = Math.max(most, ++open)
    if (sign === ')' || sign === ']' || sign === '}') open--
  }
  return most
}

/** The library would ask the machine for the time. */
function clock(now: string) {
  const moment = (literal: string) => ({
    fn: () => fhirpath.evaluate({}, literal, undefined, MODEL, { resolveInternalTypes: false }),
    arity: { 0: [] },
  })
  return {
    now: moment(`@${now}`),
    today: moment(`@${now.slice(0, 10)}`),
    timeOfDay: moment(`@T${now.slice(11).replace(/[Z+-].*/, '')}`),
  }
}

/** What the library keeps of an element of a resource. */
interface Node {
  readonly data: unknown
  readonly parentResNode: Node | null
  readonly propName?: string
  readonly index?: number | null
}

function elementOf(node: unknown): Element {
  const type = fhirpath.types([node])[0] ?? ''
  if (!isNode(node)) return { value: plain(node), type, node }
  const { data, parentResNode, propName: name, index } = node
  const parent = parentResNode?.data
  if (typeof parent !== 'object' || parent === null || name === undefined) return { value: data, type, node }
  // A choice is asked for by its name and stands under its name and type.
  const kind = type.replace('FHIR.', '')
  const property = name in parent || `_${name}` in parent ? name : name + kind.charAt(0).toUpperCase() + kind.slice(1)
  return { value: data, type, place: { parent, property, ...(index == null ? {} : { index }) }, node }
}

/** Dates, quantities and decimals that an expression made. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'parentResNode' in value
}

function isElement(input: object): input is Element {
  return !('resourceType' in input) && 'node' in input && 'type' in input && 'value' in input
}

/** The library's own words may repeat values of the resource: none of them goes out. */
function issueOf(cause: unknown): Issue {
  if (cause instanceof TooDear || cause instanceof RangeError)
    return fault('too-costly', 'FHIRPath: the expression asks for more than one request may.')
  const words = cause instanceof Error ? cause.message : ''
  if (words.startsWith('The asynchronous function'))
    return fault('not-supported', 'FHIRPath: a function that would ask another server is not supported.')
  if (words.startsWith('Not implemented')) return fault('not-supported', 'FHIRPath: a function is not known.')
  return fault('invalid', 'FHIRPath: the expression does not fit what it was asked of.')
}
