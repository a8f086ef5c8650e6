import type { Address } from '../rules/addressing/address.ts'

/** One version of a resource, as the store has it. */
export interface Row extends Address {
  /** Milliseconds since 1970. */
  readonly changed: number
  readonly version: number
  /** Number of the organisation that keeps it. */
  readonly source: number
  /** The id a sender gave; null where the address says it. */
  readonly assignedId: string | null
  /** The resource as it is served; null: deleted. */
  readonly content: string | null
}

/** What the newest version can be found by. Times in milliseconds; without a date both are null. */
export interface Found {
  readonly tokens: readonly number[]
  readonly dateLow: number | null
  readonly dateHigh: number | null
}
