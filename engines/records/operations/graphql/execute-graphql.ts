import { collect, type Emitted } from '../../rules/graphql/emitted.ts'
import type { GraphqlError, GraphqlField } from '../../rules/graphql/graphql-plan.ts'
import { pickItems, slicer } from '../../rules/graphql/pick-items.ts'
import { searchOf } from '../../rules/graphql/search-arguments.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import { isId } from '../../rules/validating/primitives.ts'

/** Where the resources of an answer come from; it gives only what the person who asks may see. */
export interface GraphqlSource {
  /** The newest version; undefined where there is none, or none for this person. */
  readonly read: (type: string, id: string) => Promise<Resource | undefined>
  /** @param parameters as in the address of a search, decoded */
  readonly search: (type: string, parameters: readonly (readonly [string, string])[]) => Promise<GraphqlPage>
}

export interface GraphqlPage {
  readonly entries: readonly { readonly resource: Resource; readonly mode?: string; readonly score?: number }[]
  /** Of all pages, if counted. */
  readonly total?: number
  /** How many were skipped, and how many a page can have. */
  readonly offset?: number
  readonly pageSize?: number
  /** Cursors of other pages. */
  readonly first?: string
  readonly previous?: string
  readonly next?: string
  readonly last?: string
}

export interface GraphqlAnswer {
  readonly data: Record<string, unknown>
  readonly errors?: readonly GraphqlError[]
}

/** Reads and searches of one query: what refers to the same resource reads it once. */
const MAX_LOOKUPS = 500
/** Objects in one answer. */
const MAX_OBJECTS = 20_000

interface Run {
  readonly source: GraphqlSource
  readonly reads: Map<string, Promise<Resource | undefined>>
  readonly errors: GraphqlError[]
  lookups: number
  objects: number
}

/**
 * Answers a planned query.
 * @param focus the resource that it is asked of; undefined for the whole server
 */
export async function executeGraphql(
  fields: readonly GraphqlField[],
  focus: Resource | undefined,
  source: GraphqlSource,
): Promise<GraphqlAnswer> {
  const run: Run = { source, reads: new Map(), errors: [], lookups: 0, objects: 0 }
  const data = await objectOf(run, fields, {
    value: focus ?? {},
    resource: focus,
    isServer: focus === undefined,
  })
  return { data, ...(run.errors.length === 0 ? {} : { errors: run.errors }) }
}

/** What fields are asked of, and the resource that it stands in. */
interface Here {
  readonly value: Record<string, unknown>
  readonly resource: Resource | undefined
  readonly isServer: boolean
}

async function objectOf(run: Run, fields: readonly GraphqlField[], here: Here): Promise<Record<string, unknown>> {
  if (++run.objects > MAX_OBJECTS) {
    fail(run, `An answer has at most ${MAX_OBJECTS} objects`)
    return {}
  }
  const emitted = await emit(run, fields, here, false, '')
  return collect(emitted, (key) => fail(run, `${key} has several values, though it is no list`))
}

/** All at once: what is read at the same time is read in one question. */
async function emit(
  run: Run,
  fields: readonly GraphqlField[],
  here: Here,
  isFlattened: boolean,
  suffix: string,
): Promise<Emitted[]> {
  const emitted = await Promise.all(
    fields
      .filter(({ on }) => on.every((type) => type === here.value.resourceType))
      .map((field) => emitField(run, field, here, isFlattened, suffix)),
  )
  return emitted.flat()
}

async function emitField(
  run: Run,
  field: GraphqlField,
  here: Here,
  isFlattened: boolean,
  suffix: string,
): Promise<Emitted[]> {
  const found = await fieldValue(run, field, here)
  if (found === undefined || found === null) return []
  const values: readonly unknown[] = Array.isArray(found) ? found : [found]
  // The arguments of a search are no filters of what it found.
  const isElement = found === here.value[field.name]
  const items = pickItems(isElement ? field : { ...field, arguments: {} }, values)
  const slice = slicer(field)
  if (typeof items === 'string' || typeof slice === 'string') {
    fail(run, typeof items === 'string' ? items : String(slice))
    return []
  }
  const isList = (isFlattened || (Array.isArray(found) && field.slice === undefined)) && !field.singleton
  const emitted = await Promise.all(
    items.map(async (item, index): Promise<Emitted[]> => {
      const part = slice(item, index)
      const ending = part === undefined ? suffix : `${suffix}.${part}`
      if (!isObject(item)) return [{ key: field.key + ending, value: item, isList }]
      if (field.fields.length === 0) {
        fail(run, `${field.name} needs a selection of fields`)
        return []
      }
      const resource = typeof item.resourceType === 'string' ? (item as Resource) : here.resource
      const there = { value: item, resource, isServer: false }
      if (field.flatten) return emit(run, field.fields, there, true, ending)
      return [{ key: field.key + ending, value: await objectOf(run, field.fields, there), isList }]
    }),
  )
  return emitted.flat()
}

/** The value of a field: an element of what is here, or what is read or searched for. */
async function fieldValue(run: Run, field: GraphqlField, here: Here): Promise<unknown> {
  const { name, arguments: args } = field
  if (Object.hasOwn(here.value, name)) return here.value[name]
  if (name === 'resource' && typeof here.value.reference === 'string') return targetOf(run, field, here)
  if (!here.isServer && here.value.resourceType === undefined) return undefined
  const [, type, kind] = /^([A-Z][A-Za-z]*?)(List|Connection)$/.exec(name) ?? []
  if (type === undefined) {
    if (!here.isServer) return undefined
    return typeof args.id === 'string' && isId(args.id) ? read(run, name, args.id) : fail(run, `${name} needs an id`)
  }
  const focus = here.isServer ? undefined : `${here.value.resourceType}/${here.value.id}`
  const parameters = searchOf(field, focus)
  if (typeof parameters === 'string') return fail(run, parameters)
  if (!lookup(run)) return undefined
  const page = await run.source.search(type, parameters)
  if (kind === 'List') return page.entries.map(({ resource }) => resource)
  const { entries: edges, total: count, pageSize: pagesize, ...rest } = page
  return { ...rest, edges, count, pagesize }
}

async function targetOf(run: Run, { arguments: args }: GraphqlField, { value, resource }: Here): Promise<unknown> {
  const reference = String(value.reference)
  const [, type = '', id = ''] = /^([A-Z][A-Za-z]*)\/([A-Za-z0-9\-.]{1,64})$/.exec(reference) ?? []
  const contained = reference.startsWith('#') && Array.isArray(resource?.contained) ? resource.contained : []
  const target =
    type === '' ? contained.filter(isObject).find((one) => one.id === reference.slice(1)) : await read(run, type, id)
  if (target === undefined) {
    return args.optional === true ? undefined : fail(run, 'A reference leads to nothing that can be read here')
  }
  return args.type === undefined || args.type === target.resourceType ? target : undefined
}

async function read(run: Run, type: string, id: string): Promise<Resource | undefined> {
  const key = `${type}/${id}`
  const before = run.reads.get(key)
  if (before !== undefined) return before
  if (!lookup(run)) return undefined
  const reading = run.source.read(type, id)
  run.reads.set(key, reading)
  return reading
}

function lookup(run: Run): boolean {
  run.lookups++
  if (run.lookups === MAX_LOOKUPS + 1) fail(run, `A query reads and searches at most ${MAX_LOOKUPS} times`)
  return run.lookups <= MAX_LOOKUPS
}

function fail(run: Run, message: string): undefined {
  if (!run.errors.some((error) => error.message === message)) run.errors.push({ message })
  return undefined
}
