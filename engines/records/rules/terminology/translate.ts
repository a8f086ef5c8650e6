import type { Coding, Resource } from '../resource.ts'
import type { ConceptMap, Equivalence, MapGroup } from './concept-map.ts'
import { given } from './given-text.ts'

const REVERSED: Readonly<Partial<Record<Equivalence, Equivalence>>> = {
  wider: 'narrower',
  narrower: 'wider',
  subsumes: 'specializes',
  specializes: 'subsumes',
}

export interface Match {
  readonly equivalence: Equivalence
  readonly system?: string
  readonly version?: string
  readonly code?: string
  readonly display?: string
  /** Canonical of the map. */
  readonly source?: string
}

export interface TranslateOptions {
  /** Only into this code system. */
  readonly target?: string
  /** From target to source. */
  readonly reverse?: boolean
}

/** What a coding becomes by a map. A coding without a system is looked for in every group. */
export function translate(map: ConceptMap, coding: Coding, options: TranslateOptions = {}): Match[] {
  const { code, system } = coding
  if (code === undefined) return []
  return map.groups.flatMap((group): Match[] => {
    const [from, to] = options.reverse === true ? [group.target, group.source] : [group.source, group.target]
    if (system !== undefined && from !== undefined && system !== from) return []
    if (options.target !== undefined && to !== undefined && options.target !== to) return []
    const version = options.reverse === true ? group.sourceVersion : group.targetVersion
    const place = { ...given('system', to), ...given('version', version), ...given('source', map.url) }
    return (options.reverse === true ? backwards(group, code) : forwards(group, coding)).map((found) => ({
      ...place,
      ...found,
    }))
  })
}

function forwards({ elements, unmapped }: MapGroup, { code = '', display }: Coding): Match[] {
  const targets = elements.get(code)
  if (targets !== undefined) return targets.map(({ comment: _comment, ...target }) => target)
  if (unmapped === undefined) return []
  if (unmapped.mode === 'fixed')
    return [{ equivalence: 'inexact', code: unmapped.code, ...given('display', unmapped.display) }]
  return [{ equivalence: 'equal', code, ...given('display', display) }]
}

const backs = new WeakMap<MapGroup, ReadonlyMap<string, readonly Match[]>>()

function backwards(group: MapGroup, code: string): readonly Match[] {
  let made = backs.get(group)
  if (made === undefined) {
    const found = new Map<string, Match[]>()
    for (const [source, targets] of group.elements) {
      for (const { code: target, equivalence } of targets) {
        if (target === undefined) continue
        const list = found.get(target) ?? []
        list.push({ equivalence: REVERSED[equivalence] ?? equivalence, code: source })
        found.set(target, list)
      }
    }
    made = found
    backs.set(group, made)
  }
  return made.get(code) ?? []
}

/** The answer of `ConceptMap/$translate`. */
export function translationParameters(matches: readonly Match[]): Resource {
  const isFound = matches.some(({ equivalence }) => equivalence !== 'unmatched' && equivalence !== 'disjoint')
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'result', valueBoolean: isFound },
      ...(isFound ? [] : [{ name: 'message', valueString: 'no translation is known' }]),
      ...matches.map(({ equivalence, source, system, version, code, display }) => ({
        name: 'match',
        part: [
          { name: 'equivalence', valueCode: equivalence },
          ...(code === undefined
            ? []
            : [
                {
                  name: 'concept',
                  valueCoding: {
                    ...given('system', system),
                    ...given('version', version),
                    code,
                    ...given('display', display),
                  },
                },
              ]),
          ...(source === undefined ? [] : [{ name: 'source', valueUri: source }]),
        ],
      })),
    ],
  }
}
