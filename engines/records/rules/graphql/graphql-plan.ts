/** What a query asks for: fragments put in, variables filled in, @skip and @include decided. */
export interface GraphqlField {
  readonly name: string
  /** Its name in the answer. */
  readonly key: string
  /** Types of the fragments that it stands in: it is asked only of a resource that is all of these. */
  readonly on: readonly string[]
  readonly arguments: Readonly<Record<string, ArgumentValue>>
  readonly first: boolean
  readonly flatten: boolean
  readonly singleton: boolean
  /** FHIRPath, or `$index`. */
  readonly slice?: string
  /** Where what is in it is defined, e.g. `HumanName`; undefined for a resource of any type. */
  readonly definedAt?: string
  readonly fields: readonly GraphqlField[]
}

export type ArgumentValue = string | number | boolean | null | readonly ArgumentValue[]

/** What a query is asked of: the whole server, or one resource of a type. */
export type GraphqlRoot = { readonly kind: 'system' } | { readonly kind: 'instance'; readonly type: string }

export interface GraphqlError {
  readonly message: string
}

export type PlannedGraphql =
  | { readonly ok: true; readonly fields: readonly GraphqlField[] }
  | { readonly ok: false; readonly errors: readonly GraphqlError[] }
