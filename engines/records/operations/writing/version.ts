import type { Address } from '../../rules/addressing/address.ts'
import type { Resource } from '../../rules/resource.ts'
import type { IndexValues } from '../../rules/searching/index-values.ts'
import type { NewRow } from '../../store/write-rows.ts'

/** What is ours to say of a version. */
interface Facts {
  readonly id: string
  readonly version: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly source: number
  readonly assignedId: string | null
}

/** A version as it will be stored. `text` is {@link sentText} of the resource. */
export function versionOf(
  resource: Resource,
  text: string,
  address: Address,
  { id, version, now, source, assignedId }: Facts,
  { tokens, dateLow, dateHigh }: IndexValues,
): NewRow {
  const { chart, local } = address
  const content = contentOf(resource, text, id, version, now)
  const found = { tokens, dateLow: dateLow ?? null, dateHigh: dateHigh ?? null }
  return { chart, local, changed: now, version, source, assignedId, content, ...found }
}

/** JSON of what its sender alone decides of a resource: all but type, id and meta. */
export function sentText({ resourceType: _type, id: _id, meta: _meta, ...sent }: Resource): string {
  return JSON.stringify(sent)
}

/** The text that is served: first what a reader looks for first, then what was sent. */
export function contentOf(
  { resourceType, meta }: Resource,
  text: string,
  id: string,
  version: number,
  changed: number,
): string {
  const lastUpdated = new Date(changed).toISOString()
  const head = JSON.stringify({ resourceType, id, meta: { ...meta, versionId: String(version), lastUpdated } })
  return text === '{}' ? head : `${head.slice(0, -1)},${text.slice(1)}`
}
