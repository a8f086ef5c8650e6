import type { Decision } from '@kangcheng/access'
import type { Resource } from '../../rules/resource.ts'
import { parseSearch } from '../../rules/searching/parse-search.ts'
import type { TerminologyKind } from '../../store/terminology/heads.ts'
import type { Deps } from '../deps.ts'
import type { LookFor } from '../looking.ts'
import { searchIn } from '../searching/search-resources.ts'

/**
 * Finds the newest CodeSystem, ValueSet or ConceptMap that was sent over FHIR by its url. The platform looks by itself: what a
 * code means is the same for everybody, whoever brought the list.
 */
export function createFindSent(
  deps: Deps & { readonly find: LookFor; readonly decideAsPlatform: () => Promise<Decision> },
) {
  return async (kind: TerminologyKind, url: string, version?: string): Promise<Resource | undefined> => {
    const named: [string, string][] = version === undefined ? [] : [['version', escaped(version)]]
    const parsed = parseSearch(kind, [['url', escaped(url)], ...named, ['_count', '1']], { strict: true })
    if (!parsed.ok) return undefined
    const answer = await deps.find({
      decision: await deps.decideAsPlatform(),
      operation: 'records.find-terminology',
      wanted: [],
      subject: () => kind,
      work: (staging) => searchIn(staging, parsed.query),
    })
    const content = answer.ok ? answer.rows[0]?.content : undefined
    return content === null || content === undefined ? undefined : (JSON.parse(content) as Resource)
  }
}

/** A value as a search takes it word for word. */
function escaped(text: string): string {
  return text.replace(/[\\,|$]/g, '\\$&')
}
