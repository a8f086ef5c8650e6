import { typeCode } from '../resource-types.ts'
import { isId } from '../validating/primitives.ts'

/** A reference as it is compared: a place in a FHIR store, or an address elsewhere. */
export type ReferenceText =
  | { readonly type: string; readonly id: string; readonly version?: string }
  | { readonly url: string }

/**
 * Reads `Patient/1`, `Patient/1/_history/2` or an absolute address (http, urn, a canonical one with `|version`). Undefined for
 * what is neither, such as the `#place` of a contained resource.
 */
export function readReference(text: string): ReferenceText | undefined {
  if (text.length > 2048) return undefined
  // No id and no type has a colon.
  if (text.includes(':')) return { url: text }
  const [type = '', id = '', history, version, more] = text.split('/', 5)
  if (typeCode(type) === undefined || !isId(id) || more !== undefined) return undefined
  if (history === undefined) return { type, id }
  return history === '_history' && version !== undefined && isId(version) ? { type, id, version } : undefined
}
