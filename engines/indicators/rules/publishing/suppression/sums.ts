import { periodOf, periodsWithin, readPeriod } from '@kangcheng/kernel'
import type { Sum } from './complementary.ts'

/** A figure's place among those of its indicator. */
export function cellOf(region: string, period: string): string {
  return `${region} ${period}`
}

/** A region and those directly below it. */
export interface Family {
  region: string
  below: readonly string[]
}

const LONGER = ['year', 'half-year', 'quarter'] as const
const SHORTER = {
  year: ['half-year', 'quarter', 'month'],
  'half-year': ['quarter', 'month'],
  quarter: ['month'],
} as const

/** Every sum that the regions and periods given make: a region of those below it, a year of its halves, quarters, months. */
export function sumsOver(families: readonly Family[], regions: Iterable<string>, codes: Iterable<string>): Sum[] {
  const periods = [...new Set(codes)]
  const spans = spansOver(periods)
  return [
    ...[...regions].flatMap((region) =>
      spans.map(({ total, parts }): Sum => {
        return { total: cellOf(region, total), parts: parts.map((part) => cellOf(region, part)), whole: true }
      }),
    ),
    ...families.flatMap(({ region, below }) =>
      periods.map((period): Sum => {
        return { total: cellOf(region, period), parts: below.map((one) => cellOf(one, period)), whole: false }
      }),
    ),
  ]
}

/** Longer periods all of whose parts are among the codes. */
function spansOver(codes: readonly string[]): { total: string; parts: string[] }[] {
  const known = new Set(codes)
  const longer = codes.flatMap((code) => {
    const period = readPeriod(code)
    return period ? LONGER.map((kind) => periodOf(period.first, kind)) : []
  })
  return [...new Map(longer.map((period) => [period.code, period])).values()].flatMap(({ code, kind, first, last }) =>
    known.has(code) && kind in SHORTER
      ? SHORTER[kind as keyof typeof SHORTER].flatMap((shorter) => {
          const parts = periodsWithin(first, last, shorter).map((part) => part.code)
          return parts.every((part) => known.has(part)) ? [{ total: code, parts }] : []
        })
      : [],
  )
}
