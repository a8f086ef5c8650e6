import fc from 'fast-check'
import type { CountSeries } from '../detector.ts'

/** `count` dates, `step` days apart. */
export function datesFrom(first: string, count: number, step: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, k) => new Date(start + k * step * 86_400_000).toISOString().slice(0, 10))
}

/** Daily counts with a weekday pattern, and gaps. */
export const dailySeries = fc
  .array(fc.option(fc.nat(60), { freq: 12 }), { minLength: 45, maxLength: 70 })
  .map((counts): CountSeries => ({ counts, dates: datesFrom('2026-01-05', counts.length, 1) }))

/** Whatever a caller may send by mistake. */
export const hostileCounts = fc.oneof(
  fc.array(fc.oneof(fc.double(), fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e308)), {
    maxLength: 60,
  }),
  fc.array(fc.constantFrom(null, 0, 1e-300, 0.5, 3, 1e15), { maxLength: 60 }),
)

/** Every number in an answer, however deep. */
export function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(numbersIn)
}
