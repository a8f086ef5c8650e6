import { fault, type Issue } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'
import { type CodeSystem, type Concept, type Designation, PROPERTY_TYPES, type Property } from './code-system.ts'
import { given } from './given-text.ts'
import { hierarchyFaults } from './hierarchy-faults.ts'

const MOST_CONCEPTS = 500_000
const DEEPEST = 64

/** Reads a CodeSystem of FHIR. Concepts in concepts and the properties `parent`, `subsumedBy` and `child` make the hierarchy. */
export function readCodeSystem(
  resource: Resource,
): { readonly codeSystem: CodeSystem } | { readonly issues: readonly Issue[] } {
  const { url, content } = resource
  if (resource.resourceType !== 'CodeSystem') {
    return { issues: [fault('invalid', `a ${resource.resourceType} is no CodeSystem`)] }
  }
  if (typeof url !== 'string' || url === '' || url.includes('|')) {
    return { issues: [fault('required', 'a code system needs a url without a version in it', 'CodeSystem.url')] }
  }
  if (content === 'supplement') {
    return { issues: [fault('not-supported', 'supplements are not read', 'CodeSystem.content')] }
  }
  const concepts = readConcepts(resource.concept)
  if (Array.isArray(concepts)) return { issues: concepts }
  const issues = hierarchyIssues(concepts)
  if (issues.length > 0) return { issues }
  return {
    codeSystem: {
      url,
      ...given('version', resource.version),
      ...given('name', resource.name),
      ...given('title', resource.title),
      ...given('language', resource.language),
      ...given('copyright', resource.copyright),
      caseSensitive: resource.caseSensitive !== false,
      content: content === 'fragment' || content === 'example' || content === 'not-present' ? content : 'complete',
      concepts,
    },
  }
}

interface Draft extends Concept {
  parents: string[]
}

function readConcepts(list: unknown): Map<string, Concept> | Issue[] {
  const drafts = new Map<string, Draft>()
  const kids: [parent: string, child: string][] = []
  const issues: Issue[] = []
  const walk = (value: unknown, parent: string | undefined, place: string, depth: number): void => {
    if (value === undefined || issues.length >= MOST_ISSUES) return
    if (!Array.isArray(value) || depth > DEEPEST) {
      issues.push(fault('structure', `concept must be a list, at most ${DEEPEST} deep`, place))
      return
    }
    value.forEach((one: unknown, index) => {
      const at = `${place}.concept[${index}]`
      if (!isObject(one) || typeof one.code !== 'string' || one.code.trim() === '') {
        issues.push(fault('required', 'a concept needs a code', at))
        return
      }
      if (one.code.length > LONGEST_CODE || !one.code.isWellFormed()) {
        issues.push(fault('value', `a code has at most ${LONGEST_CODE} signs, all of them sound`, at))
      } else if (drafts.has(one.code))
        issues.push(fault('duplicate', `the code ${one.code.slice(0, 60)} stands twice`, at))
      else if (drafts.size >= MOST_CONCEPTS) issues.push(fault('too-costly', `more than ${MOST_CONCEPTS} concepts`, at))
      else drafts.set(one.code, readConcept(one, one.code, parent, kids))
      walk(one.concept, one.code, at, depth + 1)
    })
  }
  walk(list, undefined, 'CodeSystem', 0)
  if (issues.length > 0) return issues
  for (const [parent, child] of kids) {
    const draft = drafts.get(child)
    if (draft !== undefined && drafts.has(parent) && !draft.parents.includes(parent)) draft.parents.push(parent)
  }
  return new Map(
    [...drafts].map(([code, { parents, ...rest }]) => [code, parents.length === 0 ? rest : { ...rest, parents }]),
  )
}

const MOST_ISSUES = 100
/** What a key of the database can hold, with room. */
const LONGEST_CODE = 200

function readConcept(
  value: Record<string, unknown>,
  code: string,
  parent: string | undefined,
  kids: [string, string][],
): Draft {
  const parents = parent === undefined ? [] : [parent]
  const properties: Property[] = []
  let inactive = false
  let abstract = false
  for (const one of Array.isArray(value.property) ? value.property : []) {
    const read = readProperty(one)
    if (read === undefined) continue
    if (read.code === 'parent' || read.code === 'subsumedBy') {
      if (!parents.includes(String(read.value))) parents.push(String(read.value))
    } else if (read.code === 'child') kids.push([code, String(read.value)])
    else if (read.code === 'notSelectable' || read.code === 'abstract') abstract = read.value === true
    else {
      inactive ||= isInactive(read)
      properties.push(read)
    }
  }
  const designations = readDesignations(value.designation)
  return {
    code,
    ...given('display', value.display),
    ...given('definition', value.definition),
    parents,
    ...(designations.length === 0 ? {} : { designations }),
    ...(properties.length === 0 ? {} : { properties }),
    ...(inactive ? { inactive: true } : {}),
    ...(abstract ? { abstract: true } : {}),
  }
}

function isInactive({ code, value }: Property): boolean {
  return code === 'inactive' ? value === true : code === 'status' && (value === 'retired' || value === 'inactive')
}

function readProperty(value: unknown): Property | undefined {
  if (!isObject(value) || typeof value.code !== 'string') return undefined
  for (const type of PROPERTY_TYPES) {
    const held = value[`value${type[0]?.toUpperCase()}${type.slice(1)}`]
    if (typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean') {
      return { code: value.code, type, value: held }
    }
  }
  const coding = value.valueCoding
  return isObject(coding) && typeof coding.code === 'string'
    ? { code: value.code, type: 'code', value: coding.code }
    : undefined
}

export function readDesignations(value: unknown): Designation[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): Designation[] => {
    if (!isObject(one) || typeof one.value !== 'string') return []
    const use = isObject(one.use) ? one.use.code : undefined
    return [{ value: one.value, ...given('language', one.language), ...given('use', use) }]
  })
}

/** Parents that are not there, and circles. */
function hierarchyIssues(concepts: ReadonlyMap<string, Concept>): Issue[] {
  return hierarchyFaults(concepts)
    .slice(0, MOST_ISSUES)
    .map(({ code, kind, parent }) =>
      kind === 'cycle'
        ? fault('invariant', `the code ${code.slice(0, 60)} lies below itself`, 'CodeSystem.concept')
        : fault(
            'not-found',
            `the parent ${parent.slice(0, 60)} of ${code.slice(0, 60)} is no concept`,
            'CodeSystem.concept',
          ),
    )
}
