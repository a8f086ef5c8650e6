import { type CodeSystem, type Concept, findConcept } from './code-system.ts'
import type { Passes } from './filter.ts'
import { fitsGrammar } from './open-grammars.ts'
import type { ListedConcept } from './value-set.ts'

/** A code of a value set. `known` is false where only the value set says that it exists: its code system is not here. */
export interface Member {
  readonly system: string
  readonly version?: string
  readonly concept: Concept
  readonly known: boolean
}

/** `undecided`: the code system that would tell is not here. */
export type Verdict = Member | 'no' | 'undecided'

/** A part of a value set. */
export interface Part {
  readonly has: (system: string | undefined, code: string) => Verdict
  readonly list: () => Iterable<Member>
  /** Whether a code may come up twice in the list. */
  readonly mayRepeat: boolean
}

/** A system that is a grammar, or is not here. */
export function unloadedPart(url: string): Part {
  return {
    mayRepeat: false,
    list: () => [],
    has: (asked, code) => {
      if (asked !== undefined && asked !== url) return 'no'
      const fits = fitsGrammar(url, code)
      if (fits === undefined) return 'undecided'
      return fits ? { system: url, concept: { code }, known: false } : 'no'
    },
  }
}

/** A list that its maker knows and is not here: any code of the system may be in it. */
export function withheldPart(url: string, system: CodeSystem | undefined): Part {
  return {
    mayRepeat: false,
    list: () => [],
    has: (asked, code) => {
      if (asked !== undefined && asked !== url) return 'no'
      return system?.content === 'complete' && findConcept(system, code) === undefined ? 'no' : 'undecided'
    },
  }
}

/** Codes that the value set lists. */
export function listedPart(url: string, concepts: readonly ListedConcept[], system: CodeSystem | undefined): Part {
  const members = new Map<string, Member>()
  for (const one of concepts) {
    const held = system === undefined ? undefined : findConcept(system, one.code)
    // A code that its system does not have is no code, whatever the value set says.
    if (system !== undefined && held === undefined && system.content === 'complete') continue
    const display = one.display === undefined ? {} : { display: one.display }
    const names = [...(one.designations ?? []), ...(held?.designations ?? [])]
    // The value set's own wording stands first, and the system's stays a name of the concept.
    if (held?.display !== undefined && one.display !== undefined && held.display !== one.display) {
      names.push({ value: held.display, ...(system?.language === undefined ? {} : { language: system.language }) })
    }
    const concept: Concept = {
      code: one.code,
      ...held,
      ...display,
      ...(names.length === 0 ? {} : { designations: names }),
    }
    members.set(concept.code, { system: url, ...versionOf(system), concept, known: held !== undefined })
  }
  return {
    mayRepeat: false,
    list: () => members.values(),
    has: (asked, code) => {
      if (asked !== undefined && asked !== url) return 'no'
      const member = members.get(code)
      if (member !== undefined || system === undefined || system.caseSensitive) return member ?? 'no'
      return members.get(findConcept(system, code)?.code ?? code) ?? 'no'
    },
  }
}

/** What filters let through of a code system, as long as a list may go on. */
export function systemPart(system: CodeSystem, passes: readonly Passes[], mayGoOn: () => boolean): Part {
  const version = versionOf(system)
  const isIn = (concept: Concept) => passes.every((pass) => pass(concept))
  const memberOf = (concept: Concept): Member => ({ system: system.url, ...version, concept, known: true })
  return {
    mayRepeat: false,
    *list() {
      for (const concept of system.concepts.values()) {
        if (!mayGoOn()) return
        if (isIn(concept)) yield memberOf(concept)
      }
    },
    has: (asked, code) => {
      if (asked !== undefined && asked !== system.url) return 'no'
      const concept = findConcept(system, code)
      if (concept !== undefined) return isIn(concept) ? memberOf(concept) : 'no'
      return system.content === 'complete' ? 'no' : 'undecided'
    },
  }
}

function versionOf(system: CodeSystem | undefined): { version?: string } {
  return system?.version === undefined ? {} : { version: system.version }
}
