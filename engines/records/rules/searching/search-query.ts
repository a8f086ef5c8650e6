import type { SearchParameter } from '../../definitions/search-parameters.ts'
import type { Issue } from '../issue.ts'

/** A search as it is understood: what fits, in which order, and what of it is sent. */
export interface SearchQuery {
  /** The types that are searched: one, those of `_type`, or undefined for all. */
  readonly types: readonly string[] | undefined
  /** All must hold. */
  readonly criteria: readonly Criterion[]
  /** Empty: as the store likes. */
  readonly sort: readonly SortBy[]
  /** 0 asks for the number alone, as `_summary=count` does. */
  readonly count?: number
  readonly total?: 'none' | 'estimate' | 'accurate'
  readonly includes: readonly Include[]
  readonly revincludes: readonly Include[]
  readonly summary?: 'true' | 'text' | 'data' | 'count' | 'false'
  readonly elements?: readonly string[]
  readonly format?: string
  readonly pretty?: boolean
  /** As the store gave it with the page before. */
  readonly cursor?: string
  /** What was left out of account, as warnings: only where the search is not strict. */
  readonly warnings: readonly Issue[]
}

export type Criterion = OwnCriterion | ChainCriterion | HasCriterion

/** What the resource itself says. */
export type OwnCriterion = ParamCriterion | MissingCriterion | IdCriterion | LastUpdatedCriterion | WordsCriterion

/** One of the alternatives fits one of the values that the parameter finds. Parameters of `meta` such as `_tag` too. */
export interface ParamCriterion {
  readonly kind: 'param'
  /** Searching several types: that of the first; the code is the same in all. */
  readonly parameter: SearchParameter
  /** `not` and `not-in`: no alternative fits any value; so a resource without a value fits. */
  readonly modifier?: Modifier
  /** Never empty. */
  readonly alternatives: readonly Operand[]
}

/** `:type` of references is in the operands, and `:missing` is a criterion of its own. */
export type Modifier =
  | 'exact'
  | 'contains'
  | 'text'
  | 'not'
  | 'in'
  | 'not-in'
  | 'above'
  | 'below'
  | 'of-type'
  | 'identifier'

export interface MissingCriterion {
  readonly kind: 'missing'
  readonly parameter: SearchParameter
  /** True: the parameter finds nothing. */
  readonly missing: boolean
}

export interface IdCriterion {
  readonly kind: 'id'
  readonly ids: readonly string[]
  readonly not: boolean
}

export interface LastUpdatedCriterion {
  readonly kind: 'lastUpdated'
  readonly alternatives: readonly DateOperand[]
}

/** `_text` looks in the narrative, `_content` in all strings of the resource; all words of one alternative must be there. */
export interface WordsCriterion {
  readonly kind: 'words'
  readonly where: 'narrative' | 'content'
  /** Plain words of each alternative. */
  readonly alternatives: readonly (readonly string[])[]
}

/** `subject:Patient.name=…`: the reference points to a resource of one of these types that meets the criterion beside it. */
export interface ChainCriterion {
  readonly kind: 'chain'
  readonly parameter: SearchParameter
  readonly targets: readonly { readonly type: string; readonly criterion: Criterion }[]
}

/** `_has:Observation:patient:code=…`: a resource of that type points here and meets the criterion. `_list` is one too. */
export interface HasCriterion {
  readonly kind: 'has'
  /** The type that points here. */
  readonly type: string
  /** Its reference parameter. */
  readonly parameter: SearchParameter
  readonly criterion: Criterion
}

export type Operand =
  | TokenOperand
  | TypedIdentifierOperand
  | ValueSetOperand
  | StringOperand
  | DateOperand
  | NumberOperand
  | QuantityOperand
  | ReferenceOperand
  | UriOperand
  | CompositeOperand
  | NearOperand

/** For tokens (`:not`, `:above`, `:below` too) and, with `:identifier`, references. */
export interface TokenOperand {
  readonly kind: 'token'
  /** Undefined: any or none. Empty: there must be none. */
  readonly system?: string
  /** Undefined: any of the system. */
  readonly code?: string
}

/** `:of-type`: `system|code|value` of Identifier.type and Identifier.value. */
export interface TypedIdentifierOperand {
  readonly kind: 'typed-identifier'
  readonly system: string
  readonly code: string
  readonly value: string
}

/** `:in` and `:not-in`. */
export interface ValueSetOperand {
  readonly kind: 'value-set'
  /** Canonical address or `ValueSet/id`. */
  readonly url: string
}

/** For strings, and tokens with `:text`. */
export interface StringOperand {
  readonly kind: 'string'
  /** As written, for `:exact`. */
  readonly text: string
  /** See plainText. */
  readonly plain: string
}

/** How a value compares; `sa` starts after, `eb` ends before, `ap` is about. */
export type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap'

/** Milliseconds since 1970, both ends inclusive; with `ap` already widened. */
export interface DateOperand {
  readonly kind: 'date'
  readonly prefix: Prefix
  readonly low: number
  readonly high: number
}

/** `low` belongs to the range that the written digits mean, `high` does not. */
export interface NumberOperand {
  readonly kind: 'number'
  readonly prefix: Prefix
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface QuantityOperand {
  readonly kind: 'quantity'
  readonly prefix: Prefix
  readonly value: number
  readonly low: number
  readonly high: number
  /** Undefined: `code` is the code or the unit as people read it. */
  readonly system?: string
  /** Undefined: any unit. */
  readonly code?: string
}

/** Either `url`, or `id` with the type if it was said or can be one only. */
export interface ReferenceOperand {
  readonly kind: 'reference'
  readonly type?: string
  readonly id?: string
  readonly version?: string
  /** Absolute, or canonical with or without `|version`. */
  readonly url?: string
}

export interface UriOperand {
  readonly kind: 'uri'
  readonly uri: string
}

/** Locations within a distance of a place, in degrees. */
export interface NearOperand {
  readonly kind: 'near'
  readonly latitude: number
  readonly longitude: number
  readonly kilometres: number
}

/** One operand for each component of the parameter; all fit within one root element. */
export interface CompositeOperand {
  readonly kind: 'composite'
  readonly parts: readonly Operand[]
}

export interface SortBy {
  /** Parameters of all resources too: `_id`, `_lastUpdated`. */
  readonly parameter: SearchParameter
  readonly descending: boolean
}

/** `_include=Observation:subject:Patient` */
export interface Include {
  /** The type whose references are followed; `*` for any. */
  readonly type: string
  /** Undefined for all its references. */
  readonly parameter?: SearchParameter
  /** Only to resources of this type. */
  readonly target?: string
  /** Also from what was included itself. */
  readonly iterate: boolean
}
