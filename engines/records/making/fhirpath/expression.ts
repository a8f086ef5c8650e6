/** A FHIRPath expression as a tree. Operators of equal rank lean to the left. */
export type Expression =
  | { readonly kind: 'literal'; readonly type: LiteralType; readonly value: string | number | boolean }
  /** `{}` */
  | { readonly kind: 'nothing' }
  /** `$this`, `$index`, `$total` without the `$`. */
  | { readonly kind: 'special'; readonly name: string }
  /** `%resource` without the `%`. */
  | { readonly kind: 'variable'; readonly name: string }
  /** `name` at the beginning of a path has no `on`. */
  | { readonly kind: 'member'; readonly on?: Expression; readonly name: string }
  | { readonly kind: 'call'; readonly on?: Expression; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'index'; readonly on: Expression; readonly at: Expression }
  | { readonly kind: 'negative'; readonly on: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  /** `on is Type`, `on as Type`; also written as calls, which stay calls. */
  | { readonly kind: 'type'; readonly operator: 'is' | 'as'; readonly on: Expression; readonly type: string }

export type LiteralType = 'boolean' | 'string' | 'integer' | 'decimal' | 'moment' | 'quantity'

/** An expression that is no FHIRPath. The message says at which sign. */
export class NotFhirPath extends Error {}

/** Names of types without their namespace: `FHIR.Patient` and `System.Patient` are `Patient`. */
export function typeName(expression: Expression): string | undefined {
  return expression.kind === 'member' ? expression.name : undefined
}
