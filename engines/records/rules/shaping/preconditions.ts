import { fault, type Issue } from '../issue.ts'

/** Versions that a header names, or `*` for whatever there is; undefined without the header. */
export type VersionTags = '*' | readonly string[] | undefined

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A version as ETag; FHIR has weak ones. */
export function etagOf(versionId: string): string {
  return `W/"${versionId}"`
}

/**
 * Reads `If-Match` or `If-None-Match` (RFC 9110): `W/"3"`, `"3"`, lists of these, `*`.
 * @param name of the header, to say what is wrong
 */
export function readVersionTags(name: 'If-Match' | 'If-None-Match', header: string | undefined): Read<VersionTags> {
  const text = header?.trim()
  if (text === undefined || text === '*') return { ok: true, value: text }
  const tags: string[] = []
  const tag = /(?:W\/)?"([A-Za-z0-9\-.]{1,64})"[ \t]*(,[ \t]*|$)/y
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    tags.push(found[1] ?? '')
    if (found[2] === '') return { ok: true, value: tags }
  }
  return { ok: false, issues: [fault('invalid', `${name} must name versions as W/"3"`)] }
}

/** @param version of the resource; undefined where there is none */
export function isNamed(tags: Exclude<VersionTags, undefined>, version: string | undefined): boolean {
  return version !== undefined && (tags === '*' || tags.includes(version))
}

/**
 * Reads `If-None-Exist`: the search that must find nothing.
 * @returns what stands behind the question mark of that search; undefined without the header
 */
export function readIfNoneExist(header: string | undefined): Read<string | undefined> {
  if (header === undefined) return { ok: true, value: undefined }
  const query = header.trim().replace(/^\?/, '')
  if (query === '' || query.includes('?') || !query.includes('=')) {
    return {
      ok: false,
      issues: [fault('invalid', 'If-None-Exist must hold search parameters: identifier=system|value')],
    }
  }
  return { ok: true, value: query }
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Reads `If-Modified-Since`. @returns milliseconds since 1970; undefined for what is no date, as RFC 9110 asks */
export function readIfModifiedSince(header: string | undefined): number | undefined {
  const text = header?.trim() ?? ''
  const time = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * Whether a read is answered with 304. `If-None-Match` is stronger than `If-Modified-Since`.
 * @param lastUpdated milliseconds since 1970; the header knows seconds only
 */
export function isNotModified(
  { ifNoneMatch, ifModifiedSince }: { readonly ifNoneMatch: VersionTags; readonly ifModifiedSince: number | undefined },
  { version, lastUpdated }: { readonly version: string; readonly lastUpdated: number },
): boolean {
  if (ifNoneMatch !== undefined) return isNamed(ifNoneMatch, version)
  return ifModifiedSince !== undefined && Math.floor(lastUpdated / 1_000) * 1_000 <= ifModifiedSince
}
