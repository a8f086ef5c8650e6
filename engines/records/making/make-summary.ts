/**
 * Makes definitions/generated/summary.ts from the StructureDefinitions of FHIR R4: node engines/records/making/make-summary.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { readDefinitions } from './model/read-definitions.ts'

interface ElementDefinition {
  readonly path: string
  readonly min: number
  readonly max: string
  readonly isSummary?: boolean
  readonly contentReference?: string
  readonly type?: readonly { readonly code: string }[]
}

interface StructureDefinition {
  readonly name: string
  readonly kind: string
  readonly derivation?: string
  readonly snapshot: { readonly element: readonly ElementDefinition[] }
}

/** What the publisher of the package added to Meta for itself. */
const NOT_HL7 = new Set(
  ['project', 'author', 'onBehalfOf', 'account', 'accounts', 'compartment', 'deleted'].map((name) => `Meta.${name}`),
)

const resourceTypes = new Set<string>(RESOURCE_TYPES)
const definitions = (
  [
    ...readDefinitions('profiles-types.json', 'StructureDefinition'),
    ...readDefinitions('profiles-resources.json', 'StructureDefinition'),
  ] as unknown as StructureDefinition[]
).filter(
  ({ name, kind, derivation }) =>
    derivation === 'specialization' && (kind === 'complex-type' || resourceTypes.has(name)),
)

/** The elements right under a type or a backbone element, e.g. of `Patient` or of `Patient.contact`. */
const children = new Map<string, ElementDefinition[]>()
for (const definition of definitions) {
  for (const element of definition.snapshot.element.slice(1)) {
    if (NOT_HL7.has(element.path)) continue
    const container = element.path.slice(0, element.path.lastIndexOf('.'))
    children.set(container, [...(children.get(container) ?? []), element])
  }
}

/** What is mandatory is kept though it is not marked (AuditEvent.agent), so that the summary stays valid. */
const isKept = ({ isSummary, min }: ElementDefinition): boolean => isSummary === true || min > 0

const nameOf = (element: ElementDefinition): string => element.path.slice(element.path.lastIndexOf('.') + 1)

/** What describes the elements in an element; undefined for a primitive and for what may be of several types. */
function containerOf(element: ElementDefinition): string | undefined {
  if (element.contentReference !== undefined) return element.contentReference.slice(1)
  if (children.has(element.path)) return element.path
  const [type, ...others] = element.type ?? []
  return type !== undefined && others.length === 0 && children.has(type.code) ? type.code : undefined
}

/**
 * What the summary leaves nothing out of, or marks nothing of, is kept whole. An extension, a narrative and meta have no
 * summary of their own.
 */
function isPruned(container: string, around: readonly string[] = []): boolean {
  if (['Extension', 'Narrative', 'Meta', ...around].includes(container)) return false
  const elements = (children.get(container) ?? []).filter(
    ({ path }) => !/\.(id|extension|modifierExtension)$/.test(path),
  )
  if (!elements.some(({ isSummary }) => isSummary)) return false
  return elements.some((element) => {
    const inner = containerOf(element)
    return !isKept(element) || (inner !== undefined && isPruned(inner, [...around, container]))
  })
}

function summaryWord(element: ElementDefinition): string {
  const container = containerOf(element)
  return container !== undefined && isPruned(container) ? `${nameOf(element)}>${container}` : nameOf(element)
}

function table(name: string, words: (elements: ElementDefinition[], container: string) => string[]): string {
  const rows = [...children]
    .map(([container, elements]) => [container, words(elements, container).join(' ')] as const)
    .filter(([, line]) => line !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([container, line]) => `  ${/^\w+$/.test(container) ? container : `'${container}'`}: '${line}',\n`)
  return `export const ${name}: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}

const prunedContainers = new Set(
  [...children.values()].flat().flatMap((element) => {
    const container = isKept(element) ? containerOf(element) : undefined
    return container !== undefined && isPruned(container) ? [container] : []
  }),
)

/** Names in JSON of elements that hold a uri, url, oid or uuid. */
const uriNames = new Set(
  [...children.values()].flat().flatMap((element) =>
    (element.type ?? []).flatMap(({ code }) => {
      if (!['uri', 'url', 'oid', 'uuid'].includes(code)) return []
      return nameOf(element).replace('[x]', code.charAt(0).toUpperCase() + code.slice(1))
    }),
  ),
)

const text = `// Made by making/make-summary.ts from the StructureDefinitions of FHIR R4 (4.0.1). Not edited.

/** Elements that _summary=true keeps; \`a>B\` says that what is in \`a\` is kept as the row \`B\` says. */
${table('SUMMARY', (elements, container) =>
  resourceTypes.has(container) || prunedContainers.has(container) ? elements.filter(isKept).map(summaryWord) : [],
)}
/** Elements at the root of a resource that must be there. */
${table('MANDATORY', (elements, container) =>
  resourceTypes.has(container) ? elements.filter(({ min }) => min > 0).map(nameOf) : [],
)}
/** Elements that may repeat, beside extension, modifierExtension and contained, which do so everywhere. */
${table('LISTS', (elements) =>
  elements
    .filter(({ max }) => max !== '0' && max !== '1')
    .map(nameOf)
    .filter((name) => !['extension', 'modifierExtension', 'contained'].includes(name)),
)}
/** Names of elements that hold a uri, url, oid or uuid somewhere. Canonicals are none. */
export const URI_NAMES = '${[...uriNames].sort().join(' ')}'
`

writeFileSync(join(import.meta.dirname, '../definitions/generated/summary.ts'), text)
