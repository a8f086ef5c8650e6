/** A FHIR resource, as far as rules of quality have to know. */
export interface Resource {
  readonly resourceType: string
  readonly id?: string
  readonly [element: string]: unknown
}

/** One element that a path found; `node` keeps its type when it is the input of another path. */
export interface Element {
  readonly value: unknown
  readonly type: string
  readonly node: unknown
}

/** The FHIRPath evaluator of the record store: it is handed in, since loading it takes time and memory. */
export type Evaluate = (
  path: string,
  input: Resource | Element,
  environment: { readonly now: string; readonly variables?: Readonly<Record<string, unknown>> },
) => readonly Element[] | { readonly severity: string; readonly diagnostics: string }
