import type { FastifyRequest } from 'fastify'
import { fault } from '../rules/issue.ts'
import { type Coding, isObject, type Resource } from '../rules/resource.ts'
import { type Read, readJson } from './read-body.ts'
import { pairsOf } from './read-search.ts'

/** What an operation was given: by names in the address, or as Parameters. The first of a name counts, but in `texts`. */
export interface Given {
  readonly names: ReadonlySet<string>
  text(name: string): string | undefined
  texts(name: string): readonly string[]
  /** Undefined too where it is neither true nor false. */
  flag(name: string): boolean | undefined
  /** A count; NaN where it is none. */
  count(name: string): number | undefined
  coding(name: string): Coding | undefined
  /** The codings of a CodeableConcept. */
  codings(name: string): readonly Coding[]
  resource(name: string): Resource | undefined
}

/** Values by name in their order: texts of the address, whatever JSON a value[x] is, or resources. */
type Values = ReadonlyMap<string, readonly unknown[]>

/** Reads the parameters of an operation: of the address, and of the body where it was posted. */
export function readParameters(request: FastifyRequest): Read<Given> {
  const values = new Map<string, unknown[]>()
  const add = (name: string, value: unknown) => void (values.get(name)?.push(value) ?? values.set(name, [value]))
  for (const [name, value] of pairsOf(request.raw.url ?? '')) add(name, value)
  if (request.method === 'POST') {
    const json = readJson(request.body)
    if (!json.ok) return json
    const { value } = json
    if (!isObject(value) || value.resourceType !== 'Parameters' || !isListOfObjects(value.parameter ?? [])) {
      const issue = fault('structure', 'The body of an operation is a Parameters resource.')
      return { ok: false, status: 400, issues: [issue] }
    }
    for (const parameter of (value.parameter ?? []) as readonly Record<string, unknown>[]) {
      const key = Object.keys(parameter).find((one) => one.startsWith('value')) ?? 'resource'
      if (typeof parameter.name === 'string' && parameter[key] !== undefined) add(parameter.name, parameter[key])
    }
  }
  return { ok: true, value: givenOf(values) }
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

function givenOf(values: Values): Given {
  const first = (name: string) => values.get(name)?.[0]
  return {
    names: new Set(values.keys()),
    text: (name) => textOf(first(name)),
    texts: (name) => (values.get(name) ?? []).flatMap((value) => textOf(value) ?? []),
    flag: (name) => FLAGS.get(first(name)),
    count: (name) => {
      const value = first(name)
      if (value === undefined) return undefined
      return /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN
    },
    coding: (name) => codingOf(first(name)),
    codings: (name) => {
      const concept = first(name)
      const list = isObject(concept) && Array.isArray(concept.coding) ? concept.coding : []
      return list.flatMap((one: unknown) => codingOf(one) ?? [])
    },
    resource: (name) => {
      const value = first(name)
      return isObject(value) && typeof value.resourceType === 'string' ? (value as unknown as Resource) : undefined
    },
  }
}

const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
])

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function codingOf(value: unknown): Coding | undefined {
  if (!isObject(value)) return undefined
  const coding: Record<string, string> = {}
  for (const name of ['system', 'version', 'code', 'display']) {
    const text = textOf(value[name])
    if (text !== undefined) coding[name] = text
  }
  return coding
}
