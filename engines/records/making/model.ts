import { readStructures } from './model/read-definitions.ts'

/**
 * What HL7 says the types of FHIR R4 are made of, read from the published StructureDefinitions and made easy to walk.
 * For the scripts in `making/` only: at run time there are the functions they write.
 */
export interface Model {
  /** By name: `Patient`, `HumanName`, `string`, and backbone elements by their path, `Patient.contact`. */
  readonly types: ReadonlyMap<string, TypeModel>
}

export interface TypeModel {
  readonly name: string
  readonly kind: 'primitive' | 'complex' | 'resource' | 'backbone'
  /** What it specialises: `DomainResource`, `Quantity` for Age, `uri` for url; none for Element and Resource. */
  readonly base?: string
  /** Resource, DomainResource, Element, BackboneElement. */
  readonly abstract: boolean
  /** All, also those it inherits, in their order. A primitive has `id` and `extension`; its value is no element here. */
  readonly elements: readonly ElementModel[]
  /** Those that are asked of each instance of this type; its `%context` and `$this` is the instance. */
  readonly constraints: readonly ConstraintModel[]
}

export interface ElementModel {
  /** Without `[x]`: `value`. In JSON a choice is named with its type: `valueQuantity`. */
  readonly name: string
  /** Where it is defined, without `[x]`: `Observation.component.value`. */
  readonly path: string
  readonly min: number
  /** Infinity for `*`. 0 where a specialisation forbids what its base has. */
  readonly max: number
  /** Whether several types can stand here and JSON says which in the name. */
  readonly isChoice: boolean
  /** More than one only for a choice. */
  readonly types: readonly ElementType[]
  /** The backbone type whose content stands here once more; it is also the code of the only type. */
  readonly contentReference?: string
  readonly binding?: { readonly strength: string; readonly valueSet: string }
  /** Those asked of this element only, not of its type. */
  readonly constraints: readonly ConstraintModel[]
}

export interface ElementType {
  /** A name in `Model.types`: `Quantity`, `Patient.contact`, `code`, `Resource` for any resource. */
  readonly code: string
  /** Of a Reference or canonical: the resource types it may point to. Empty: any. */
  readonly targets: readonly string[]
  /** A profile of the type that the base definition itself asks for: `SimpleQuantity`. */
  readonly profile?: string
}

export interface ConstraintModel {
  readonly key: string
  readonly severity: 'error' | 'warning'
  readonly human: string
  /** FHIRPath. */
  readonly expression: string
}

/**
 * Reads the definitions of FHIR R4. Takes about a second. Throws if they are not installed.
 * @param source `published`: to the letter. `bundled`: with elements of later editions and of Medplum's own beside them, which
 * the search parameters of the same package name.
 */
export function readModel(source: 'bundled' | 'published' = 'bundled'): Model {
  const types = new Map<string, TypeModel>()
  for (const definition of readStructures(source) as unknown as StructureDefinition[]) {
    if (definition.derivation === 'constraint' || definition.kind === 'logical') continue
    for (const type of typesOf(definition)) types.set(type.name, type)
  }
  return { types }
}

interface StructureDefinition {
  readonly name: string
  readonly kind: string
  readonly abstract: boolean
  readonly derivation?: string
  readonly baseDefinition?: string
  readonly snapshot: { readonly element: readonly ElementDefinition[] }
}

interface ElementDefinition {
  readonly path: string
  readonly min: number
  readonly max: string
  readonly type?: readonly TypeRef[]
  readonly contentReference?: string
  readonly binding?: { readonly strength: string; readonly valueSet?: string }
  readonly constraint?: readonly (ConstraintModel & { readonly xpath?: string })[]
}

interface TypeRef {
  readonly code: string
  readonly profile?: readonly string[]
  readonly targetProfile?: readonly string[]
  readonly extension?: readonly { readonly url: string; readonly valueUrl?: string }[]
}

const KINDS = { 'primitive-type': 'primitive', 'complex-type': 'complex', resource: 'resource' } as const

/** The type itself and one for each of its backbone elements. */
function typesOf(definition: StructureDefinition): TypeModel[] {
  const kind = KINDS[definition.kind as keyof typeof KINDS]
  const all = definition.snapshot.element
  const owners = all.filter((one, at) => at === 0 || all[at + 1]?.path.startsWith(`${one.path}.`) === true)
  return owners.map((owner, at) => {
    const base = at === 0 ? lastSegment(definition.baseDefinition) : owner.type?.[0]?.code
    return {
      name: owner.path,
      kind: at === 0 ? kind : 'backbone',
      ...(base === undefined ? {} : { base }),
      abstract: at === 0 && definition.abstract,
      elements: all
        .filter((one) => parentOf(one.path) === owner.path && !(kind === 'primitive' && one.path.endsWith('.value')))
        .map((one) => elementOf(one, definition, owners.includes(one))),
      constraints: constraintsOf(owner),
    }
  })
}

function elementOf(element: ElementDefinition, owner: StructureDefinition, isBackbone: boolean): ElementModel {
  const path = element.path.replace(/\[x\]$/, '')
  const reference = element.contentReference?.replace(/^.*#/, '')
  const { binding } = element
  return {
    name: path.slice(path.lastIndexOf('.') + 1),
    path,
    min: element.min,
    max: element.max === '*' ? Number.POSITIVE_INFINITY : Number(element.max),
    isChoice: element.path.endsWith('[x]'),
    types:
      reference === undefined && !isBackbone
        ? (element.type ?? []).map((one) => elementType(one, path, owner))
        : [{ code: reference ?? path, targets: [] }],
    ...(reference === undefined ? {} : { contentReference: reference }),
    ...(binding?.valueSet === undefined ? {} : { binding: { strength: binding.strength, valueSet: binding.valueSet } }),
    // A backbone element's are those of its type.
    constraints: isBackbone ? [] : constraintsOf(element),
  }
}

/** The published type of a resource's id is string; its definition says it is an id. */
function elementType(type: TypeRef, path: string, owner: StructureDefinition): ElementType {
  const named = type.extension?.find((one) => one.url.endsWith('/structuredefinition-fhir-type'))?.valueUrl
  const code = owner.kind === 'resource' && path === `${owner.name}.id` ? 'id' : (named ?? primitiveOf(type.code))
  const targets = (type.targetProfile ?? []).map((one) => lastSegment(one) ?? '').filter((one) => one !== 'Resource')
  const profile = lastSegment(type.profile?.[0])
  return { code, targets, ...(profile === undefined ? {} : { profile }) }
}

/** What every element is asked (ele-1) and every extension (ext-1) is copied to each element: kept at the type only. */
function constraintsOf(element: ElementDefinition): ConstraintModel[] {
  const copied = element.path === 'Extension' ? ['ele-1'] : element.path === 'Element' ? [] : ['ele-1', 'ext-1']
  return (element.constraint ?? [])
    .filter((one) => !copied.includes(one.key))
    .map(({ key, severity, human, expression }) => ({ key, severity, human, expression }))
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'))
const lastSegment = (url: string | undefined) => url?.slice(url.lastIndexOf('/') + 1)
/** `http://hl7.org/fhirpath/System.String` where nothing more exact is said. */
const primitiveOf = (code: string) => (code.startsWith('http://hl7.org/fhirpath/System.') ? 'string' : code)
