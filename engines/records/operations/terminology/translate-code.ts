import { fault } from '../../rules/issue.ts'
import type { Coding, Resource } from '../../rules/resource.ts'
import { splitCanonical } from '../../rules/terminology/code-system.ts'
import { type ConceptMap, readConceptMap } from '../../rules/terminology/concept-map.ts'
import { type TranslateOptions, translate, translationParameters } from '../../rules/terminology/translate.ts'
import { findConceptMap, headsNow } from './find-terminology.ts'
import { failed, type TerminologyAnswer, type TerminologyDeps, type TerminologyFailure } from './terminology-deps.ts'

export interface TranslateQuestion extends TranslateOptions {
  /** Canonical of the map. Left out, all maps that were loaded are asked. */
  readonly url?: string
  readonly conceptMapVersion?: string
  /** The map itself, as it was sent or stored. */
  readonly conceptMap?: Resource
  readonly codings: readonly Coding[]
  readonly date?: string
}

/** `ConceptMap/$translate`. */
export async function translateCode(deps: TerminologyDeps, question: TranslateQuestion): Promise<TerminologyAnswer> {
  const maps = await askedMaps(deps, question)
  if ('ok' in maps) return maps
  const matches = question.codings.flatMap((coding) => maps.flatMap((map) => translate(map, coding, question)))
  return { ok: true, resource: translationParameters(matches) }
}

async function askedMaps(
  deps: TerminologyDeps,
  { url, conceptMapVersion, conceptMap, date }: TranslateQuestion,
): Promise<readonly ConceptMap[] | TerminologyFailure> {
  const day = date ?? deps.clock.today()
  if (conceptMap !== undefined) {
    const read = readConceptMap(conceptMap)
    return 'issues' in read ? failed(422, read.issues) : [read.conceptMap]
  }
  if (url !== undefined) {
    const { version = conceptMapVersion, ...canonical } = splitCanonical(url)
    const found = await findConceptMap(deps, { ...canonical, version, day })
    return found === undefined ? failed(404, [fault('not-found', `the map ${url.slice(0, 200)} is not here`)]) : [found]
  }
  const urls = new Set((await headsNow(deps)).filter(({ kind }) => kind === 'ConceptMap').map((head) => head.url))
  const found = await Promise.all([...urls].map((one) => findConceptMap(deps, { url: one, day })))
  return found.filter((map) => map !== undefined)
}
