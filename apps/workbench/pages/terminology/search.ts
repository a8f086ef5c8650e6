/** Which tab, and which list is searched. */
export interface TerminologySearch {
  readonly tab?: 'import' | 'profiles'
  readonly kind?: 'CodeSystem' | 'ValueSet' | 'ConceptMap'
  readonly hl7?: true
  /** Canonical, with `|version`, of what is searched in. */
  readonly of?: string
}

const TABS = ['import', 'profiles'] as const
export const KINDS = ['CodeSystem', 'ValueSet', 'ConceptMap'] as const

/** What of an address means something here. */
export function readTerminologySearch(search: Record<string, unknown>): TerminologySearch {
  const tab = TABS.find((one) => one === search.tab)
  const kind = KINDS.find((one) => one === search.kind)
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(kind === undefined ? {} : { kind }),
    ...(search.hl7 === true ? { hl7: true } : {}),
    ...(typeof search.of === 'string' && search.of !== '' ? { of: search.of } : {}),
  }
}
