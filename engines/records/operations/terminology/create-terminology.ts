import { expandValueSet } from './expand-value-set.ts'
import { importTerminology } from './import-terminology.ts'
import { listTerminology } from './list-terminology.ts'
import { loadCodeLists } from './load-code-lists.ts'
import { lookupCode, subsumesCode } from './lookup-code.ts'
import { lazyHl7Terminology } from './read-hl7-terminology.ts'
import { createTerminologyCache } from './terminology-cache.ts'
import type { TerminologyDeps } from './terminology-deps.ts'
import { translateCode } from './translate-code.ts'
import { validateInCodeSystem, validateInValueSet } from './validate-code.ts'

/** Concepts that a process remembers: LOINC, both editions of ICD-10 and of operations beside each other. */
const MOST_CONCEPTS = 400_000

export type Terminology = ReturnType<typeof createTerminology>

/**
 * Code systems, value sets and maps. Who may ask is for the caller to see to (`records.terminology.read`): nothing here tells of
 * anybody, so what is asked is not written down. Loading takes a decision and is.
 */
export function createTerminology(given: Omit<TerminologyDeps, 'hl7' | 'cache'>) {
  const deps: TerminologyDeps = { ...given, hl7: lazyHl7Terminology(), cache: createTerminologyCache(MOST_CONCEPTS) }
  return {
    lookup: (...question: Question<typeof lookupCode>) => lookupCode(deps, ...question),
    subsumes: (...question: Question<typeof subsumesCode>) => subsumesCode(deps, ...question),
    expand: (...question: Question<typeof expandValueSet>) => expandValueSet(deps, ...question),
    validateInCodeSystem: (...question: Question<typeof validateInCodeSystem>) =>
      validateInCodeSystem(deps, ...question),
    validateInValueSet: (...question: Question<typeof validateInValueSet>) => validateInValueSet(deps, ...question),
    translate: (...question: Question<typeof translateCode>) => translateCode(deps, ...question),
    list: () => listTerminology(deps),
    import: (...question: Question<typeof importTerminology>) => importTerminology(deps, ...question),
    loadCodeLists: (...question: Question<typeof loadCodeLists>) => loadCodeLists(deps, ...question),
  }
}

type Question<Operation> = Operation extends (deps: never, ...question: infer Rest) => unknown ? Rest : never
