/** All by which one person is known: what IHE PIXm answers. */
export interface CrossReference {
  readonly person: string
  /** `Patient/…` of all their charts. */
  readonly charts: readonly string[]
  readonly identifiers: readonly { readonly system: string; readonly value: string }[]
}
