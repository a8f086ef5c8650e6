import { URI_NAMES } from '../../definitions/generated/summary.ts'
import type { Resource } from '../resource.ts'

/** What a reference or link is to be instead; undefined leaves it. */
export type Replace = (reference: string) => string | undefined

const URI = new Set(URI_NAMES.split(' '))
/** Deeper than any resource that is valid; what lies deeper is left alone, and refused by validation. */
const MAX_DEPTH = 100
/** In a narrative, only `a` has href and only `img` has src. */
const LINK = /\b(?:href|src)=(?:"([^"]*)"|'([^']*)')/g

/**
 * Replaces references between the entries of a transaction (http://hl7.org/fhir/R4/http.html#trules): `Reference.reference`,
 * elements of type uri, url, oid and uuid, and the links of narratives. Canonicals are left as they are, and so are other
 * strings, what has a version behind it, and a Bundle that is an entry itself: its references are among its own entries.
 *
 * Changes the resource itself, in one walk: it is meant for a tree that was just parsed and that nobody else holds.
 * @param replace asked for each of those that could be one, with its fragment cut off
 */
export function rewriteReferences(resource: Resource, replace: Replace): Resource {
  rewriteIn(resource as Record<string, unknown>, replace, 0)
  return resource
}

function rewriteIn(members: Record<string, unknown>, replace: Replace, depth: number): void {
  if (members.resourceType === 'Bundle') return
  for (const key in members) {
    const value = members[key]
    if (typeof value === 'string') {
      if (key === 'reference' || (URI.has(key) && isUrl(value))) {
        const replaced = replacement(value, replace)
        if (replaced !== undefined) members[key] = replaced
      } else if (key === 'div') members[key] = rewriteLinks(value, replace)
    } else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH) {
      if (Array.isArray(value)) rewriteItems(value, URI.has(key), replace, depth + 1)
      else rewriteIn(value as Record<string, unknown>, replace, depth + 1)
    }
  }
}

function rewriteItems(items: unknown[], areUrls: boolean, replace: Replace, depth: number): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (typeof item === 'string') {
      if (areUrls && isUrl(item)) items[at] = replacement(item, replace) ?? item
    } else if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      rewriteIn(item as Record<string, unknown>, replace, depth)
    }
  }
}

function replacement(value: string, replace: Replace): string | undefined {
  const at = value.indexOf('#')
  if (at < 0) return replace(value)
  const replaced = at === 0 ? undefined : replace(value.slice(0, at))
  return replaced === undefined ? undefined : replaced + value.slice(at)
}

/** Whether it could be the fullUrl of an entry; decides most strings by their first sign. */
function isUrl(value: string): boolean {
  const first = value.charCodeAt(0)
  return (first === 117 && value.startsWith('urn:')) || (first === 104 && value.startsWith('http'))
}

function rewriteLinks(div: string, replace: Replace): string {
  if (!div.includes('href=') && !div.includes('src=')) return div
  return div.replace(LINK, (whole: string, double: string | undefined, single: string | undefined) => {
    const url = double ?? single ?? ''
    const replaced = isUrl(url) ? replacement(url, replace) : undefined
    return replaced === undefined ? whole : whole.replace(url, () => replaced)
  })
}

/** Calls with each Reference.reference of a resource, save those in a Bundle. */
export function eachReference(resource: Resource, found: (reference: string) => void): void {
  eachIn(resource as Record<string, unknown>, found, 0)
}

function eachIn(members: Record<string, unknown>, found: (reference: string) => void, depth: number): void {
  if (members.resourceType === 'Bundle') return
  for (const key in members) {
    const value = members[key]
    if (typeof value === 'string') {
      if (key === 'reference') found(value)
    } else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH) {
      if (Array.isArray(value)) {
        for (const item of value) {
          if (typeof item === 'object' && item !== null) eachIn(item as Record<string, unknown>, found, depth + 1)
        }
      } else eachIn(value as Record<string, unknown>, found, depth + 1)
    }
  }
}
