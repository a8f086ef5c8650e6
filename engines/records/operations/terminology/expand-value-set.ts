import { fault } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import { splitCanonical } from '../../rules/terminology/code-system.ts'
import { type ExpandOptions, expand } from '../../rules/terminology/expand.ts'
import { openValueSet } from '../../rules/terminology/members.ts'
import { readValueSet, type ValueSet } from '../../rules/terminology/value-set.ts'
import { findValueSet } from './find-terminology.ts'
import { gatherTerminology } from './gather-terminology.ts'
import { failed, type TerminologyAnswer, type TerminologyDeps, type TerminologyFailure } from './terminology-deps.ts'

/** Which value set, and as of when. */
export interface ValueSetQuestion {
  /** Canonical; `{code system}?fhir_vs` is all of a code system. */
  readonly url?: string
  readonly valueSetVersion?: string
  /** The value set itself, as it was sent or stored. */
  readonly valueSet?: Resource
  /** Day on which versions count, YYYY-MM-DD; today. */
  readonly date?: string
  /** `url|version` of code systems that are to be asked in another version than the one in use. */
  readonly systemVersions?: readonly string[]
}

/** `ValueSet/$expand`. 404 where the value set is not here, 422 where it cannot be listed. */
export async function expandValueSet(
  deps: TerminologyDeps,
  question: ValueSetQuestion & ExpandOptions,
): Promise<TerminologyAnswer> {
  const found = await askedValueSet(deps, question)
  if ('ok' in found) return found
  const terminology = await gatherTerminology(deps, found, asOf(deps, question))
  const opened = openValueSet(found, terminology)
  if ('issues' in opened) return failed(422, opened.issues)
  const answer = expand(found, opened.members, question, deps.clock.now().toISOString())
  return 'issues' in answer ? failed(422, answer.issues) : { ok: true, resource: answer.resource }
}

/** The value set that is asked about. */
export async function askedValueSet(
  deps: TerminologyDeps,
  question: ValueSetQuestion,
): Promise<ValueSet | TerminologyFailure> {
  if (question.valueSet !== undefined) {
    const read = readValueSet(question.valueSet)
    return 'issues' in read ? failed(422, read.issues) : read.valueSet
  }
  if (question.url === undefined) return failed(400, [fault('required', 'say the url of a value set, or send one')])
  const { url, version = question.valueSetVersion } = splitCanonical(question.url)
  const found = await findValueSet(deps, { url, version, day: asOf(deps, question).day })
  return found ?? failed(404, [fault('not-found', `the value set ${question.url.slice(0, 200)} is not here`)])
}

export function asOf(
  deps: TerminologyDeps,
  { date, systemVersions = [] }: ValueSetQuestion,
): { day: string; versions: ReadonlyMap<string, string> } {
  const versions = new Map<string, string>()
  for (const one of systemVersions) {
    const { url, version } = splitCanonical(one)
    if (version !== undefined) versions.set(url, version)
  }
  return { day: date ?? deps.clock.today(), versions }
}
