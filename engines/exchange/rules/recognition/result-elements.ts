/** What is read of the FHIR R4 resources that hold results. The record store has validated them. */
export interface ResultElements {
  readonly resourceType: string
  readonly id?: string
  readonly status?: string
  readonly code?: Concept
  readonly effectiveDateTime?: string
  readonly effectiveInstant?: string
  readonly effectivePeriod?: { readonly start?: string; readonly end?: string }
  readonly issued?: string
  readonly performer?: readonly Reference[]
  readonly interpretation?: readonly Concept[]
  readonly referenceRange?: readonly Range[]
  readonly component?: readonly (Measured & {
    readonly code: Concept
    readonly interpretation?: readonly Concept[]
    readonly referenceRange?: readonly Range[]
  })[]
  readonly result?: readonly Reference[]
  readonly imagingStudy?: readonly Reference[]
  readonly media?: readonly { readonly link?: Reference }[]
}

export interface Concept {
  readonly text?: string
  readonly coding?: readonly { readonly system?: string; readonly code?: string; readonly display?: string }[]
}

interface Reference {
  readonly reference?: string
  readonly identifier?: { readonly system?: string; readonly value?: string }
}

export interface Quantity {
  readonly value?: number
  readonly comparator?: string
  readonly unit?: string
}

export interface Range {
  readonly text?: string
  readonly low?: Quantity
  readonly high?: Quantity
}

/** value[x] of an Observation or of a component. */
export interface Measured {
  readonly valueQuantity?: Quantity
  readonly valueString?: string
  readonly valueCodeableConcept?: Concept
  readonly valueInteger?: number
  readonly valueBoolean?: boolean
  readonly valueRange?: Range
  readonly valueRatio?: { readonly numerator?: Quantity; readonly denominator?: Quantity }
  readonly valueDateTime?: string
  readonly valueTime?: string
}
