import type { CountSeries } from './detector.ts'

/** An invented weekly series: a level, a yearly wave, a trend and a spread that repeats every 97 weeks. */
export function inventedWeeks(length: number, level = 9, slope = 0.0005): CountSeries & { readonly counts: number[] } {
  const counts = Array.from({ length }, (_, week) => {
    const mean = level * Math.exp(0.4 * Math.cos((2 * Math.PI * week) / 52) + slope * week)
    const noise = ((week * 61 + 17) % 97) / 97 - 0.5
    return Math.max(0, Math.round(mean + 2.5 * noise * Math.sqrt(mean)))
  })
  return { counts, perYear: 52 }
}

/** Mondays from 2 January 2017 on. */
export function mondays(length: number): string[] {
  return Array.from({ length }, (_, week) => new Date(Date.UTC(2017, 0, 2 + 7 * week)).toISOString().slice(0, 10))
}

/** The same with one count changed. */
export function withCount<Series extends CountSeries>(
  series: Series,
  point: number,
  count: number | null,
): CountSeries {
  return { ...series, counts: Array.from(series.counts).with(point, count) }
}
