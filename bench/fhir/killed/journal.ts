/** What was sent between a start and a kill and, where an answer came before the end, what was promised. */
export interface Journal {
  /** Person → the address that the server gave; undefined where no answer came. */
  readonly created: Map<number, string | undefined>
  /** Person → whether the whole bundle was acknowledged. */
  readonly transactions: Map<number, boolean>
  /** First person of a file → whether all of it was acknowledged. */
  readonly files: Map<number, boolean>
}

/** What may not happen, counted. */
export interface Faults {
  lost: number
  torn: number
  doubled: number
  changed: number
}

/** What must be there by now, over all kills. */
export interface Stored {
  /** Whole records of a hundred resources. */
  records: number
  /** Patients, with records and without. */
  patients: number
}

export function newJournal(): Journal {
  return { created: new Map(), transactions: new Map(), files: new Map() }
}
