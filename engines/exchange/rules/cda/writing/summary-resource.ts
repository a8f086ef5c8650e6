import type { Concept } from '../fhir/datatypes.ts'
import type { FhirResource } from '../fhir/resource.ts'

interface Quantity {
  readonly value?: number
  readonly unit?: string
  readonly code?: string
}

interface Period {
  readonly start?: string
  readonly end?: string
}

interface ObservedPart {
  readonly code?: Concept
  readonly valueQuantity?: Quantity
  readonly valueCodeableConcept?: Concept
  readonly valueString?: string
  readonly valueBoolean?: boolean
  readonly valueInteger?: number
  readonly valueDateTime?: string
}

/** What a summary takes from the resources of a record. They have been validated: the shapes are those of FHIR R4. */
export interface SummaryResource extends FhirResource, ObservedPart {
  readonly status?: string
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[]
  readonly name?: readonly { readonly text?: string; readonly family?: string; readonly given?: readonly string[] }[]
  readonly gender?: string
  readonly birthDate?: string
  readonly address?: readonly {
    readonly use?: string
    readonly text?: string
    readonly state?: string
    readonly city?: string
    readonly district?: string
    readonly line?: readonly string[]
    readonly postalCode?: string
  }[]
  readonly telecom?: readonly { readonly system?: string; readonly value?: string; readonly use?: string }[]
  readonly vaccineCode?: Concept
  readonly medicationCodeableConcept?: Concept
  readonly type?: readonly Concept[]
  readonly class?: { readonly code?: string; readonly display?: string }
  readonly reasonCode?: readonly Concept[]
  readonly verificationStatus?: Concept
  readonly onsetDateTime?: string
  readonly recordedDate?: string
  readonly performedDateTime?: string
  readonly performedPeriod?: Period
  readonly effectiveDateTime?: string
  readonly effectivePeriod?: Period
  readonly occurrenceDateTime?: string
  readonly authoredOn?: string
  readonly period?: Period
  readonly lotNumber?: string
  readonly dosage?: readonly { readonly text?: string }[]
  readonly dosageInstruction?: readonly { readonly text?: string }[]
  readonly component?: readonly ObservedPart[]
}

/** Chinese names stand in `text`; of others family and given names are put beside each other. */
export function nameOf({ name }: SummaryResource): string | undefined {
  const [first] = name ?? []
  const parts = [first?.family, ...(first?.given ?? [])].filter((part) => part !== undefined)
  return first?.text ?? (parts.length > 0 ? parts.join(' ') : undefined)
}

export function wordsOfConcept(concept: Concept | undefined): string | undefined {
  const [coding] = concept?.coding ?? []
  return concept?.text ?? coding?.display ?? coding?.code
}
