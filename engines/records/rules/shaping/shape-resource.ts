import { MANDATORY, SUMMARY } from '../../definitions/generated/summary.ts'
import { type Coding, isObject, type Resource } from '../resource.ts'
import type { Shape } from './shape.ts'

/** Tells whoever gets a part of a resource not to send it back as the whole. */
const SUBSETTED: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
}

/** With what a name in JSON ends that says the type of a choice. */
const CHOICE_TYPES = new Set(
  [
    'Base64Binary Boolean Canonical Code Date DateTime Decimal Id Instant Integer Markdown Oid PositiveInt String Time',
    'UnsignedInt Uri Url Uuid Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration',
    'HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing ContactDetail',
    'Contributor DataRequirement Expression ParameterDefinition RelatedArtifact TriggerDefinition UsageContext Dosage Meta',
  ].flatMap((line) => line.split(' ')),
)

/**
 * The part of a resource that was asked for, marked SUBSETTED. Beside it stay `id`, `meta` and what the definition makes
 * mandatory. The resource itself is not changed; what stays is shared with it.
 */
export function shapeResource(resource: Resource, shape: Shape): Resource {
  const keep = keepBy(resource.resourceType, shape)
  if (keep === undefined) return resource
  const shaped = keep(resource)
  const { meta } = resource
  const tag = meta?.tag ?? []
  return {
    resourceType: resource.resourceType,
    ...shaped,
    meta: { ...meta, tag: tag.some(({ code }) => code === SUBSETTED.code) ? tag : [...tag, SUBSETTED] },
  }
}

type Keep = (members: Record<string, unknown>) => Record<string, unknown>

function keepBy(type: string, shape: Shape): Keep | undefined {
  if (!Object.hasOwn(SUMMARY, type)) return undefined
  switch (shape.kind) {
    case 'summary':
      return (members) => summaryOf(type, members)
    case 'data':
      return ({ text: _, ...rest }) => rest
    case 'text':
      return (members) => filter(members, rowOf(`id meta implicitRules text ${MANDATORY[type] ?? ''}`))
    case 'elements': {
      const names = [...(shape.names.get('*') ?? []), ...(shape.names.get(type) ?? [])]
      if (names.length === 0) return undefined
      // Whoever asks for `value` means it with any type.
      const asked = names.flatMap((name) => [name, `${name}[x]`]).join(' ')
      return (members) => filter(members, rowOf(`id meta implicitRules ${asked} ${MANDATORY[type] ?? ''}`))
    }
  }
}

interface Row {
  /** By name; where what is in the element is kept in part only, the row that says it. */
  readonly names: ReadonlyMap<string, string | undefined>
  readonly choices: readonly string[]
}

/** Read once each: the tables are constant. */
const rows = new Map<string, Row>()

function summaryRow(container: string): Row {
  const row = rows.get(container) ?? rowOf(SUMMARY[container] ?? '')
  rows.set(container, row)
  return row
}

function rowOf(words: string): Row {
  const names = new Map<string, string | undefined>()
  const choices: string[] = []
  for (const word of words.split(' ')) {
    const [name = '', container] = word.split('>')
    if (name.endsWith('[x]')) choices.push(name.slice(0, -'[x]'.length))
    else names.set(name, container)
  }
  return { names, choices }
}

function isKept({ names, choices }: Row, key: string): boolean {
  const name = key.startsWith('_') ? key.slice(1) : key
  return (
    names.has(name) || choices.some((choice) => name.startsWith(choice) && CHOICE_TYPES.has(name.slice(choice.length)))
  )
}

function filter(members: Record<string, unknown>, row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([key]) => isKept(row, key)))
}

/** As deep as backbone elements go, for the resource was valid when it was stored. */
function summaryOf(container: string, members: Record<string, unknown>): Record<string, unknown> {
  const row = summaryRow(container)
  const kept = filter(members, row)
  for (const [key, value] of Object.entries(kept)) {
    const inner = row.names.get(key)
    if (inner === undefined) continue
    const part = (one: unknown): unknown => (isObject(one) ? summaryOf(inner, one) : one)
    kept[key] = Array.isArray(value) ? value.map(part) : part(value)
  }
  return kept
}
