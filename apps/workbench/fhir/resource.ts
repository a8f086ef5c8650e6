/** A part of a resource as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>

/** One FHIR resource as the server answered it; what it holds beside these is not known beforehand. */
export interface Resource extends Json {
  readonly resourceType: string
  readonly id?: string
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string; readonly source?: string }
}

export interface BundleEntry {
  readonly fullUrl?: string
  readonly resource?: Resource
  readonly search?: { readonly mode?: string }
  readonly request?: { readonly method?: string; readonly url?: string }
  readonly response?: { readonly etag?: string; readonly lastModified?: string }
}
export interface Bundle {
  readonly total?: number
  readonly link?: readonly { readonly relation: string; readonly url: string }[]
  readonly entry?: readonly BundleEntry[]
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands there, as a list: an absent element is an empty one, a single one has one. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = isJson(value) ? value[name] : undefined
  return found === undefined || found === null ? [] : Array.isArray(found) ? found : [found]
}

export function objectAt(value: unknown, name: string): Json | undefined {
  return listAt(value, name).find(isJson)
}

export function textAt(value: unknown, name: string): string | undefined {
  const found = isJson(value) ? value[name] : undefined
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** What one of our tables says of a name that somebody sent: `constructor` is in none. */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** The resources of a page that were asked for, or those that came along. */
export function entriesOf(bundle: Bundle, mode: 'match' | 'include' | 'outcome' = 'match'): readonly Resource[] {
  return (bundle.entry ?? []).flatMap(({ resource, search }) =>
    resource && (search?.mode ?? 'match') === mode ? [resource] : [],
  )
}

/**
 * Where the next page begins. Only the cursor is taken from the address of the link: the address itself would carry what was
 * searched for, and it names the server as the server sees itself.
 */
export function cursorOf({ link = [] }: Bundle): string | undefined {
  const next = link.find(({ relation }) => relation === 'next')?.url
  const at = next?.indexOf('?') ?? -1
  return next === undefined || at === -1 ? undefined : (new URLSearchParams(next.slice(at)).get('_cursor') ?? undefined)
}
