/** A FHIR resource as JSON; what it holds beside these is read by name. */
export interface FhirResource {
  readonly resourceType: string
  readonly id?: string
  readonly [element: string]: unknown
}

/** `Observation/1` */
export function addressOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`
}

/** Every object within, itself first. */
export function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) yield* objectsIn(one)
    return
  }
  yield value as Readonly<Record<string, unknown>>
  for (const one of Object.values(value)) yield* objectsIn(one)
}

/** Where it refers to within the record: `Encounter/1`, without version. */
export function referencesIn(resource: FhirResource): Set<string> {
  const found = new Set<string>()
  for (const { reference } of objectsIn(resource))
    if (typeof reference === 'string') found.add(plainReference(reference))
  return found
}

export function plainReference(reference: string): string {
  return /[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}(?=\/_history\/|$)/.exec(reference)?.[0] ?? reference
}
