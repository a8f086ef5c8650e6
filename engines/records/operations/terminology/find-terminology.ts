import { isObject, type Resource } from '../../rules/resource.ts'
import type { CodeSystem } from '../../rules/terminology/code-system.ts'
import { type ConceptMap, readConceptMap } from '../../rules/terminology/concept-map.ts'
import { readCodeSystem } from '../../rules/terminology/read-code-system.ts'
import { readValueSet, type ValueSet } from '../../rules/terminology/value-set.ts'
import { loadCodeSystem } from '../../store/terminology/concepts.ts'
import { chooseHead, type Head, loadBody, loadHeads, type TerminologyKind } from '../../store/terminology/heads.ts'
import type { Held } from './terminology-cache.ts'
import type { TerminologyDeps } from './terminology-deps.ts'

/** What is asked for: a canonical, and the day on which it counts (YYYY-MM-DD). */
interface Wanted {
  readonly url: string
  readonly version?: string | undefined
  readonly day: string
}

/** A code system: loaded from a file or a pack, else of HL7, else sent over FHIR. */
export async function findCodeSystem(deps: TerminologyDeps, wanted: Wanted): Promise<CodeSystem | undefined> {
  const load = async (head: Head, body: Record<string, unknown>) => {
    const system = await loadCodeSystem(deps.database.kysely, head.id, body)
    if (system.concepts.size !== head.size) throw new ReplacedMeanwhile(head.url)
    return system
  }
  return (
    (await findLoaded(deps, { kind: 'CodeSystem', ...wanted }, load)) ??
    deps.hl7().codeSystem(wanted.url, wanted.version) ??
    (await findSent(deps, { kind: 'CodeSystem', ...wanted }, readSentSystem))
  )
}

export async function findValueSet(deps: TerminologyDeps, wanted: Wanted): Promise<ValueSet | undefined> {
  const load = async (_head: Head, body: Record<string, unknown>) =>
    readSentSet(body as Resource) ?? { includes: [], excludes: [] }
  return (
    (await findLoaded(deps, { kind: 'ValueSet', ...wanted }, load)) ??
    deps.hl7().valueSet(canonical(wanted)) ??
    wholeSystem(wanted) ??
    (await findSent(deps, { kind: 'ValueSet', ...wanted }, readSentSet))
  )
}

export async function findConceptMap(deps: TerminologyDeps, wanted: Wanted): Promise<ConceptMap | undefined> {
  const load = async (_head: Head, body: Record<string, unknown>) => readSentMap(body as Resource) ?? { groups: [] }
  return (
    (await findLoaded(deps, { kind: 'ConceptMap', ...wanted }, load)) ??
    deps.hl7().conceptMap(canonical(wanted)) ??
    (await findSent(deps, { kind: 'ConceptMap', ...wanted }, readSentMap))
  )
}

export function headsNow(deps: TerminologyDeps): Promise<readonly Head[]> {
  return deps.cache.heads(deps.clock.now().getTime(), () => loadHeads(deps.database.kysely))
}

function canonical({ url, version }: Wanted): string {
  return version === undefined ? url : `${url}|${version}`
}

/** Somebody loaded a version anew between the look at the heads and the look at its content. */
class ReplacedMeanwhile extends Error {}

async function findLoaded<Kind extends Held>(
  deps: TerminologyDeps,
  wanted: Wanted & { readonly kind: TerminologyKind },
  load: (head: Head, body: Record<string, unknown>) => Promise<Kind>,
  mayRetry = true,
): Promise<Kind | undefined> {
  const head = chooseHead(await headsNow(deps), wanted)
  if (head === undefined) return undefined
  try {
    return await deps.cache.held(head.id, head.size, async () => {
      const body = await loadBody(deps.database.kysely, head.id)
      if (body === undefined) throw new ReplacedMeanwhile(head.url)
      return load(head, body)
    })
  } catch (error) {
    if (!mayRetry || !(error instanceof ReplacedMeanwhile)) throw error
    deps.cache.forgetHeads()
    return findLoaded(deps, wanted, load, false)
  }
}

/** What was sent over FHIR is read once a version; what cannot be read is not there. */
async function findSent<Kind extends Held>(
  deps: TerminologyDeps,
  { kind, url, version }: Wanted & { readonly kind: TerminologyKind },
  read: (resource: Resource) => Kind | undefined,
): Promise<Kind | undefined> {
  const sent = await deps.findResource(kind, url, version)
  if (sent?.id === undefined || sent.meta?.versionId === undefined) return sent && read(sent)
  return deps.cache.held(`${kind}/${sent.id}/${sent.meta.versionId}`, sizeOf(sent), async () => read(sent))
}

/** About how much a resource holds, without reading it. */
function sizeOf({ concept, compose, group }: Resource): number {
  const include = isObject(compose) ? compose.include : undefined
  const lists = [
    concept,
    include,
    ...(Array.isArray(group) ? group.map((one: unknown) => isObject(one) && one.element) : []),
  ]
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 1)
}

function readSentSystem(resource: Resource): CodeSystem | undefined {
  const read = readCodeSystem(resource)
  return 'codeSystem' in read ? read.codeSystem : undefined
}

function readSentSet(resource: Resource): ValueSet | undefined {
  const read = readValueSet(resource)
  return 'valueSet' in read ? read.valueSet : undefined
}

function readSentMap(resource: Resource): ConceptMap | undefined {
  const read = readConceptMap(resource)
  return 'conceptMap' in read ? read.conceptMap : undefined
}

/** `…?fhir_vs` is all of a code system, `…?fhir_vs=isa/E11` a part of it; LOINC names its own `http://loinc.org/vs`. */
function wholeSystem({ url, version }: Wanted): ValueSet | undefined {
  const match = /^(.+)\?fhir_vs(?:=isa\/(.+))?$/.exec(url === 'http://loinc.org/vs' ? 'http://loinc.org?fhir_vs' : url)
  const [, system, above] = match ?? []
  if (system === undefined) return undefined
  const filters = above === undefined ? {} : { filters: [{ property: 'concept', op: 'is-a', value: above }] }
  return { url, includes: [{ system, ...(version === undefined ? {} : { version }), ...filters }], excludes: [] }
}
