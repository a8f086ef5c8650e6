import { fault, type Issue } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'
import { given } from './given-text.ts'

/** http://hl7.org/fhir/concept-map-equivalence, said of the target: `wider` means that the target is wider. */
export const EQUIVALENCES = [
  'relatedto',
  'equivalent',
  'equal',
  'wider',
  'subsumes',
  'narrower',
  'specializes',
  'inexact',
  'unmatched',
  'disjoint',
] as const
export type Equivalence = (typeof EQUIVALENCES)[number]

export interface MapTarget {
  readonly code?: string
  readonly display?: string
  readonly equivalence: Equivalence
  readonly comment?: string
}

export interface MapGroup {
  readonly source?: string
  readonly sourceVersion?: string
  readonly target?: string
  readonly targetVersion?: string
  readonly elements: ReadonlyMap<string, readonly MapTarget[]>
  /** What becomes of a code that no element names: itself, or always the same. */
  readonly unmapped?:
    | { readonly mode: 'provided' }
    | { readonly mode: 'fixed'; readonly code: string; readonly display?: string }
}

export interface ConceptMap {
  readonly url?: string
  readonly version?: string
  readonly title?: string
  readonly copyright?: string
  readonly groups: readonly MapGroup[]
}

const MOST_ELEMENTS = 500_000

/** Reads a ConceptMap of FHIR R4. `unmapped.mode` `other-map` is not followed. */
export function readConceptMap(
  resource: Resource,
): { readonly conceptMap: ConceptMap } | { readonly issues: readonly Issue[] } {
  if (resource.resourceType !== 'ConceptMap') {
    return { issues: [fault('invalid', `a ${resource.resourceType} is no ConceptMap`)] }
  }
  const issues: Issue[] = []
  const groups = Array.isArray(resource.group) ? resource.group : []
  const read = groups.map((group: unknown, index) => readGroup(group, `ConceptMap.group[${index}]`, issues))
  const count = read.reduce((sum, { elements }) => sum + elements.size, 0)
  if (count > MOST_ELEMENTS) issues.push(fault('too-costly', `more than ${MOST_ELEMENTS} elements`))
  if (issues.length > 0) return { issues: issues.slice(0, 100) }
  const { url, version, title, copyright } = resource
  return {
    conceptMap: {
      ...given('url', url),
      ...given('version', version),
      ...given('title', title),
      ...given('copyright', copyright),
      groups: read,
    },
  }
}

function readGroup(value: unknown, place: string, issues: Issue[]): MapGroup {
  const elements = new Map<string, MapTarget[]>()
  if (!isObject(value) || !Array.isArray(value.element)) {
    issues.push(fault('structure', 'a group needs elements', place))
    return { elements }
  }
  value.element.forEach((one: unknown, index) => {
    const at = `${place}.element[${index}]`
    if (!isObject(one) || typeof one.code !== 'string' || one.code === '') {
      issues.push(fault('required', 'an element needs a code', at))
      return
    }
    const targets = (Array.isArray(one.target) ? one.target : []).flatMap((target: unknown) => {
      const read = readTarget(target)
      if (read === undefined)
        issues.push(fault('value', 'a target needs a known equivalence, and a code', `${at}.target`))
      return read === undefined ? [] : [read]
    })
    elements.set(one.code, [...(elements.get(one.code) ?? []), ...targets])
  })
  const { source, sourceVersion, target, targetVersion } = value
  const unmapped = readUnmapped(value.unmapped)
  return {
    ...given('source', source),
    ...given('sourceVersion', sourceVersion),
    ...given('target', target),
    ...given('targetVersion', targetVersion),
    elements,
    ...(unmapped === undefined ? {} : { unmapped }),
  }
}

function readTarget(value: unknown): MapTarget | undefined {
  if (!isObject(value)) return undefined
  const equivalence = EQUIVALENCES.find((one) => one === value.equivalence)
  if (equivalence === undefined) return undefined
  const isNone = equivalence === 'unmatched'
  if (!isNone && (typeof value.code !== 'string' || value.code === '')) return undefined
  return {
    ...given('code', value.code),
    ...given('display', value.display),
    equivalence,
    ...given('comment', value.comment),
  }
}

function readUnmapped(value: unknown): MapGroup['unmapped'] {
  if (!isObject(value)) return undefined
  if (value.mode === 'provided') return { mode: 'provided' }
  if (value.mode !== 'fixed' || typeof value.code !== 'string') return undefined
  return { mode: 'fixed', code: value.code, ...given('display', value.display) }
}
