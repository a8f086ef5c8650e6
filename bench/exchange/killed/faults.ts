/** What may not happen, counted. */
export interface Faults {
  /** Acknowledged, and not there. */
  lost: number
  /** There twice, or there and never sent. */
  doubled: number
  /** There in part, or not as it was sent. */
  torn: number
  /** An older message has the last word, or had it in between. */
  disordered: number
}

export function noFaults(): Faults {
  return { lost: 0, doubled: 0, torn: 0, disordered: 0 }
}
