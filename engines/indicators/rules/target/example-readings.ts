import type { Target } from '../../contract/target.ts'
import type { TargetContext } from './target-rule.ts'

type WithoutText<Kind> = Kind extends { text: string } ? Omit<Kind, 'text'> : never

/** A phrase and what it must be read as. The table serves the tests and docs/targets.md. */
export interface TargetExample {
  readonly phrase: string
  readonly reads: WithoutText<Exclude<Target, { kind: 'parts' }>> | PartsReading
  readonly context?: TargetContext
}
interface PartsReading {
  readonly kind: 'parts'
  readonly parts: ReadonlyArray<WithoutText<Target>>
}

/** A row of the example tables: phrase, reading, and what else the reader was told. */
export type Row = readonly [string, TargetExample['reads'], TargetContext?]

export const text = { kind: 'text' } as const
export const milestone = { kind: 'milestone' } as const
export const quota = { kind: 'quota' } as const

export function at(comparator: '>=' | '<=' | '>' | '<' | '=' | '~', value: number, unit?: string) {
  return { kind: 'threshold', comparator, value, ...(unit !== undefined && { unit }) } as const
}
export function moving(
  direction: 'increase' | 'decrease' | 'steady',
  comparator: '>=' | '<=' | '=' | '~',
  value: number,
  unit?: string,
) {
  return { ...at(comparator, value, unit), direction } as const
}
export function between(low: number, high: number, unit?: string) {
  return { kind: 'range', value: { low, high }, ...(unit !== undefined && { unit }) } as const
}
export function change(by: number, unit: string | undefined, more: object = {}) {
  const direction = by < 0 ? ('decrease' as const) : ('increase' as const)
  return { kind: 'relative' as const, change: by, direction, ...(unit !== undefined && { unit }), ...more }
}
export function trend(direction: 'increase' | 'decrease' | 'improve' | 'steady') {
  return { kind: 'trend', direction } as const
}
export function grade(level: string, comparator?: '>=' | '>') {
  return { kind: 'grade', level, ...(comparator && { comparator }) } as const
}
export const yearly = { per: 'year' } as const
