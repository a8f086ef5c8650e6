import { type Check, note } from './state.ts'

/** A code that a required binding allows, within its system. */
export interface ConceptSet {
  readonly url: string
  /** Codes by system. */
  readonly systems: ReadonlyMap<string, ReadonlySet<string>>
}

/** @param systems codes by spaces, by system */
export function conceptSet(url: string, systems: Readonly<Record<string, string>>): ConceptSet {
  return {
    url,
    systems: new Map(Object.entries(systems).map(([system, codes]) => [system, new Set(codes.split(' '))])),
  }
}

/** A check of CodeableConcepts with a required binding: among the codings, if there are any, is one of the set. */
export function codedBy(concept: Check, set: ConceptSet): Check {
  return (value, state) => {
    const before = state.faults.length
    concept(value, state)
    if (state.faults.length !== before) return
    const codings = (value as { readonly coding?: readonly Coding[] }).coding
    if (codings === undefined || codings.some((one) => set.systems.get(one.system ?? '')?.has(one.code ?? '') === true))
      return
    const codes = [...set.systems].flatMap(([system, all]) => [...all].map((code) => `${system}|${code}`))
    const some = codes.length <= 12 ? `one of ${codes.join(', ')}` : `one of the ${codes.length} codes`
    note(state, 'code-invalid', `must have ${some} of ${set.url}`, 'coding')
  }
}

interface Coding {
  readonly system?: string
  readonly code?: string
}
