import { fault, type Issue } from '../issue.ts'
import { type CodeSystem, canonicalOf } from './code-system.ts'
import { filterOf, type Passes } from './filter.ts'
import {
  listedPart,
  type Member,
  type Part,
  systemPart,
  unloadedPart,
  type Verdict,
  withheldPart,
} from './system-parts.ts'
import type { Include, ValueSet } from './value-set.ts'

/** Where code systems and value sets are found, already in memory. Canonicals may carry a version. */
export interface Terminology {
  codeSystem(url: string, version?: string): CodeSystem | undefined
  valueSet(canonical: string): ValueSet | undefined
}

/** An open value set: what belongs to it can be asked and listed. */
export interface Members extends Part {
  /** Canonicals of the code systems that were used, with their versions. */
  readonly used: ReadonlySet<string>
  /** Code systems and value sets that are not here; a list would not be whole. */
  readonly missing: ReadonlySet<string>
  /** Whether listing was given up: a value set may be composed of the same system many times. */
  readonly isExhausted: () => boolean
}

const DEEPEST = 16
const MOST_PARTS = 5_000
/** Concepts that are looked at for one list. */
const MOST_VISITED = 600_000

/** Opens a value set with all that it leans on. Issues: filters that cannot be followed, circles, too many parts. */
export function openValueSet(
  valueSet: ValueSet,
  terminology: Terminology,
): { readonly members: Members } | { readonly issues: readonly Issue[] } {
  const opening: Opening = {
    terminology,
    used: new Set(),
    missing: new Set(),
    issues: [],
    way: [],
    parts: 0,
    visited: 0,
  }
  const set = openSet(valueSet, opening)
  if (opening.issues.length > 0) return { issues: opening.issues.slice(0, 20) }
  return {
    members: {
      has: set.has,
      list: set.list,
      mayRepeat: set.mayRepeat,
      used: opening.used,
      missing: opening.missing,
      isExhausted: () => opening.visited > MOST_VISITED,
    },
  }
}

interface Opening {
  readonly terminology: Terminology
  readonly used: Set<string>
  readonly missing: Set<string>
  readonly issues: Issue[]
  /** Canonicals that are being opened, from the outside in. */
  readonly way: string[]
  parts: number
  visited: number
}

const NOTHING: Part = { has: () => 'undecided', list: () => [], mayRepeat: false }

function openSet(valueSet: ValueSet, opening: Opening): Part {
  const includes = valueSet.includes.map((include) => openInclude(include, opening))
  const excludes = valueSet.excludes.map((include) => openInclude(include, opening))
  const withInactive = valueSet.inactive !== false
  const [only] = includes
  if (only !== undefined && includes.length === 1 && excludes.length === 0 && withInactive) return only
  const isOut = ({ system, concept }: Member) =>
    (!withInactive && concept.inactive === true) || isIn(excludes, system, concept.code)
  return {
    mayRepeat: true,
    has: (system, code) => {
      const verdict = anyHas(includes, system, code)
      if (typeof verdict === 'string') return verdict
      if (!withInactive && verdict.concept.inactive === true) return 'no'
      const out = anyHas(excludes, verdict.system, verdict.concept.code)
      return out === 'no' ? verdict : out === 'undecided' ? out : 'no'
    },
    *list() {
      for (const include of includes) for (const member of include.list()) if (!isOut(member)) yield member
    },
  }
}

function isIn(parts: readonly Part[], system: string, code: string): boolean {
  return parts.some((part) => typeof part.has(system, code) !== 'string')
}

function anyHas(parts: readonly Part[], system: string | undefined, code: string): Verdict {
  let isUndecided = false
  for (const part of parts) {
    const verdict = part.has(system, code)
    if (typeof verdict !== 'string') return verdict
    isUndecided ||= verdict === 'undecided'
  }
  return isUndecided ? 'undecided' : 'no'
}

function openInclude(include: Include, opening: Opening): Part {
  if (++opening.parts > MOST_PARTS) {
    if (opening.parts === MOST_PARTS + 1) opening.issues.push(fault('too-costly', `more than ${MOST_PARTS} parts`))
    return NOTHING
  }
  const nested = (include.valueSets ?? []).map((canonical) => openNested(canonical, opening))
  const own = include.system === undefined ? [] : [openSystem(include.system, include, opening)]
  const [first = NOTHING, ...others] = [...own, ...nested]
  return others.length === 0 ? first : intersection(first, others)
}

function intersection(first: Part, others: readonly Part[]): Part {
  return {
    mayRepeat: first.mayRepeat,
    has: (system, code) => {
      const verdict = first.has(system, code)
      if (verdict === 'no') return verdict
      let isUndecided = verdict === 'undecided'
      for (const part of others) {
        const other =
          typeof verdict === 'string' ? part.has(system, code) : part.has(verdict.system, verdict.concept.code)
        if (other === 'no') return other
        isUndecided ||= other === 'undecided'
      }
      return isUndecided ? 'undecided' : verdict
    },
    *list() {
      for (const member of first.list()) {
        if (others.every((part) => typeof part.has(member.system, member.concept.code) !== 'string')) yield member
      }
    },
  }
}

function openNested(canonical: string, opening: Opening): Part {
  const { way, issues, terminology } = opening
  if (way.includes(canonical) || way.length >= DEEPEST) {
    const why = way.includes(canonical) ? 'includes itself' : `is nested more than ${DEEPEST} deep`
    issues.push(fault('invariant', `the value set ${canonical.slice(0, 200)} ${why}`))
    return NOTHING
  }
  const valueSet = terminology.valueSet(canonical)
  if (valueSet === undefined) {
    opening.missing.add(canonical)
    return NOTHING
  }
  way.push(canonical)
  const set = openSet(valueSet, opening)
  way.pop()
  return set
}

function openSystem(url: string, include: Include, opening: Opening): Part {
  const system = opening.terminology.codeSystem(url, include.version)
  const isHere = system !== undefined && system.content !== 'not-present'
  if (isHere) opening.used.add(canonicalOf(system))
  if (include.withheld === true) {
    opening.missing.add(url)
    return withheldPart(url, isHere ? system : undefined)
  }
  if (include.concepts !== undefined) return listedPart(url, include.concepts, isHere ? system : undefined)
  if (!isHere) {
    opening.missing.add(url)
    return unloadedPart(url)
  }
  const passes: Passes[] = []
  for (const filter of include.filters ?? []) {
    const made = filterOf(system, filter)
    if (typeof made === 'function') passes.push(made)
    else opening.issues.push(made)
  }
  return systemPart(system, passes, () => ++opening.visited <= MOST_VISITED)
}
