import type { VitalSex } from '../../../contract/vital-events.ts'

/** Deaths that are alike in what figures ask. */
export interface DeathCount {
  /** Completed years; null where birth is not known. */
  readonly age: number | null
  /** Before 28 completed days. */
  readonly isNeonatal: boolean
  readonly sex: VitalSex
  /** Code of the underlying cause, three signs; null where it has none. */
  readonly category: string | null
  readonly isMaternal: boolean
  readonly deaths: number
}

/** Births that are counted as live. */
export interface BirthCount {
  readonly sex: VitalSex
  readonly births: number
}

export function sumOf(counts: readonly DeathCount[], isMeant: (count: DeathCount) => boolean = () => true): number {
  return counts.reduce((sum, count) => sum + (isMeant(count) ? count.deaths : 0), 0)
}

/** Deaths from one age on, up to below another. */
export function between(from: number, below: number | undefined) {
  return ({ age }: DeathCount): boolean => age !== null && age >= from && (below === undefined || age < below)
}
