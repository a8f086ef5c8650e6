import type { TerminologySummary } from '../../contract/terminology.ts'
import { chooseHead } from '../../store/terminology/heads.ts'
import { headsNow } from './find-terminology.ts'
import type { TerminologyDeps } from './terminology-deps.ts'

/** Everything that can be asked: what was loaded with all its versions, then what comes with FHIR. */
export async function listTerminology(deps: TerminologyDeps): Promise<TerminologySummary[]> {
  const heads = await headsNow(deps)
  const day = deps.clock.today()
  const loaded = heads.map(
    ({ id, kind, url, version, title, titleEn, size, origin, source, activeFrom, copyright, importedAt }) => ({
      kind,
      url,
      ...(version === '' ? {} : { version }),
      ...(title === null ? {} : { title }),
      ...(titleEn === null ? {} : { titleEn }),
      count: size,
      origin,
      source,
      activeFrom,
      active: chooseHead(heads, { kind, url, day })?.id === id,
      ...(copyright === null ? {} : { copyright }),
      importedAt: importedAt.toISOString(),
    }),
  )
  const hidden = new Set(loaded.filter(({ active }) => active).map(({ kind, url }) => `${kind} ${url}`))
  const own = deps.hl7().listed.map((one) => ({
    ...one,
    origin: 'hl7' as const,
    source: 'HL7 FHIR R4 (CC0)',
    active: !hidden.has(`${one.kind} ${one.url}`),
  }))
  return [...loaded, ...own]
}
