import { type CodeSystem, splitCanonical } from '../../rules/terminology/code-system.ts'
import type { Terminology } from '../../rules/terminology/members.ts'
import { referencesOf, type ValueSet } from '../../rules/terminology/value-set.ts'
import { findCodeSystem, findValueSet } from './find-terminology.ts'
import type { TerminologyDeps } from './terminology-deps.ts'

const MOST_LOADED = 500

/** Loads all that a value set leans on, so that it can be opened. What is not found is found missing when it is opened. */
export async function gatherTerminology(
  deps: TerminologyDeps,
  valueSet: ValueSet,
  { day, versions = new Map() }: { readonly day: string; readonly versions?: ReadonlyMap<string, string> },
): Promise<Terminology> {
  const systems = new Map<string, CodeSystem>()
  const valueSets = new Map<string, ValueSet>()
  const seen = new Set<string>()
  const open = [valueSet]
  for (let next = open.pop(); next !== undefined && seen.size < MOST_LOADED; next = open.pop()) {
    const { systems: wanted, valueSets: nested } = referencesOf(next)
    for (const one of wanted) {
      if (seen.has(`S${one}`)) continue
      seen.add(`S${one}`)
      const { url, version = versions.get(url) } = splitCanonical(one)
      const system = await findCodeSystem(deps, { url, version, day })
      if (system !== undefined) systems.set(one, system)
    }
    for (const one of nested) {
      if (seen.has(`V${one}`)) continue
      seen.add(`V${one}`)
      const found = await findValueSet(deps, { ...splitCanonical(one), day })
      if (found === undefined) continue
      valueSets.set(one, found)
      open.push(found)
    }
  }
  return {
    codeSystem: (url, version) => systems.get(version === undefined ? url : `${url}|${version}`),
    valueSet: (one) => valueSets.get(one),
  }
}
