/**
 * Bundles as text. Stored resources are text too and are put in as they are: parsing and writing them again would be most
 * of the time of a search. Whoever calls makes sure that each `contentText` is one JSON object.
 */

export interface Link {
  readonly relation: 'self' | 'first' | 'previous' | 'next' | 'last'
  readonly url: string
}

export interface Searchset {
  /** Of all matches; undefined where nobody counted. */
  readonly total?: number
  readonly links: readonly Link[]
  readonly entries: readonly SearchsetEntry[]
}

export interface SearchsetEntry {
  /** Not for an outcome. */
  readonly fullUrl?: string
  readonly contentText: string
  readonly mode: 'match' | 'include' | 'outcome'
  readonly score?: number
}

export function searchsetText({ total, links, entries }: Searchset): string {
  const texts = entries.map(
    ({ fullUrl, contentText, mode, score }) =>
      `{${fullUrlText(fullUrl)}"resource":${contentText},"search":{"mode":"${mode}"${score === undefined ? '' : `,"score":${score}`}}}`,
  )
  return bundleText('searchset', total, links, texts)
}

export interface History {
  readonly total?: number
  readonly links: readonly Link[]
  readonly entries: readonly HistoryEntry[]
}

export interface HistoryEntry {
  readonly fullUrl: string
  /** None of a version that is a deletion. */
  readonly contentText?: string
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Relative to the base: `Patient/1`. */
  readonly url: string
  readonly versionId: string
  /** An instant. */
  readonly lastModified: string
}

/** Newest first is for the caller to see to. */
export function historyText({ total, links, entries }: History): string {
  const texts = entries.map(({ fullUrl, contentText, method, url, versionId, lastModified }) => {
    const resource = contentText === undefined ? '' : `"resource":${contentText},`
    const status = method === 'DELETE' ? '204' : versionId === '1' ? '201' : '200'
    const response = JSON.stringify({ status, etag: `W/"${versionId}"`, lastModified })
    return `{${fullUrlText(fullUrl)}${resource}"request":${JSON.stringify({ method, url })},"response":${response}}`
  })
  return bundleText('history', total, links, texts)
}

/** What became of one entry of a batch or transaction. */
export interface EntryResult {
  /** `201 Created`. */
  readonly status: string
  /** Relative to the base: `Patient/1/_history/1`. */
  readonly location?: string
  readonly versionId?: string
  /** An instant. */
  readonly lastModified?: string
  readonly fullUrl?: string
  /** The resource that was read or, if asked for, written; the Bundle that a search found. */
  readonly contentText?: string
  /** An OperationOutcome. */
  readonly outcomeText?: string
}

/** @param results in the order of the entries that were sent */
export function bundleResponseText(kind: 'batch' | 'transaction', results: readonly EntryResult[]): string {
  const texts = results.map(({ status, location, versionId, lastModified, fullUrl, contentText, outcomeText }) => {
    const resource = contentText === undefined ? '' : `"resource":${contentText},`
    const outcome = outcomeText === undefined ? '' : `,"outcome":${outcomeText}`
    const response = JSON.stringify({
      ...{ status, location },
      etag: versionId === undefined ? undefined : `W/"${versionId}"`,
      lastModified,
    })
    return `{${fullUrlText(fullUrl)}${resource}"response":${response.slice(0, -1)}${outcome}}}`
  })
  return bundleText(`${kind}-response`, undefined, [], texts)
}

function fullUrlText(fullUrl: string | undefined): string {
  return fullUrl === undefined ? '' : `"fullUrl":${JSON.stringify(fullUrl)},`
}

/** FHIR has no empty lists. */
function bundleText(
  type: string,
  total: number | undefined,
  links: readonly Link[],
  entries: readonly string[],
): string {
  const totalText = total === undefined ? '' : `,"total":${total}`
  const linkText = links.length === 0 ? '' : `,"link":${JSON.stringify(links)}`
  const entryText = entries.length === 0 ? '' : `,"entry":[${entries.join(',')}]`
  return `{"resourceType":"Bundle","type":"${type}"${totalText}${linkText}${entryText}}`
}
