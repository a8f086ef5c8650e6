/** A FHIR R4 resource as JSON. */
export interface FhirResource {
  readonly resourceType: string
  readonly id: string
  readonly [element: string]: unknown
}

export interface Reference {
  readonly reference?: string
  readonly type?: string
  readonly identifier?: { readonly system?: string; readonly value: string }
  readonly display?: string
}

/** What all resources of one document share. */
export interface Making {
  /** The id of a resource by what names it: the same parts, the same id. */
  readonly idOf: (type: string, ...parts: readonly string[]) => string
  /** The institution that sent the document. */
  readonly organisation: Reference
  /** What names the document, for the ids of what stands in it. */
  readonly key: readonly string[]
  readonly patient: Reference
  readonly encounter?: Reference
  /** A dateTime: of the document. */
  readonly date: string
}
