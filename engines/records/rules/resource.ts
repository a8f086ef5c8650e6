/** A FHIR R4 resource as JSON. What it holds beside these is known to the definitions, not to the compiler. */
export interface Resource {
  readonly resourceType: string
  readonly id?: string
  readonly meta?: Meta
  readonly [element: string]: unknown
}

export interface Meta {
  readonly versionId?: string
  /** An instant. */
  readonly lastUpdated?: string
  readonly source?: string
  readonly profile?: readonly string[]
  readonly security?: readonly Coding[]
  readonly tag?: readonly Coding[]
  readonly [element: string]: unknown
}

export interface Coding {
  readonly system?: string
  readonly version?: string
  readonly code?: string
  readonly display?: string
  readonly userSelected?: boolean
}

/** Whether a value is a JSON object, and neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
