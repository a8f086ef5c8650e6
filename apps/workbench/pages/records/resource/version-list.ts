import type { Bundle, Resource } from '../../../fhir/resource.ts'

/** One version: its content, or none where it deleted the resource. */
export interface Version {
  readonly number: string
  readonly moment: string
  readonly content: Resource | undefined
}

/** The versions of a page of a history, newest first as it has them. */
export function versionsOf({ entry = [] }: Bundle): Version[] {
  return entry.map(({ resource, request, response }) => ({
    number: resource?.meta?.versionId ?? /"(.+)"/.exec(response?.etag ?? '')?.[1] ?? '',
    moment: resource?.meta?.lastUpdated ?? response?.lastModified ?? '',
    content: request?.method === 'DELETE' ? undefined : resource,
  }))
}

/** Numbers of the versions that somebody chose to compare. */
export interface Chosen {
  readonly left?: string
  readonly right?: string
}

/** The two versions beside each other: those that were chosen, else the newest that has content and the one before it. */
export function compared(
  versions: readonly Version[],
  chosen: Chosen,
): { readonly left: Version | undefined; readonly right: Version | undefined } {
  const [newest, former] = versions.filter(({ content }) => content !== undefined)
  const numbered = (number: string | undefined) => versions.find((version) => version.number === number)
  return { left: numbered(chosen.left) ?? former, right: numbered(chosen.right) ?? newest }
}
