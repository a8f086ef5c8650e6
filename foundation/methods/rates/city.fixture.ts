import type { AgeBand } from './life-table.ts'

/** An invented city of 953,800, both sexes, one year. */
export const CITY: readonly AgeBand[] = (
  [
    [0, 9_800, 39],
    [1, 41_000, 12],
    [5, 56_000, 9],
    [10, 60_000, 10],
    [15, 52_000, 18],
    [20, 50_000, 21],
    [25, 58_000, 29],
    [30, 72_000, 50],
    [35, 80_000, 84],
    [40, 70_000, 112],
    [45, 62_000, 167],
    [50, 66_000, 271],
    [55, 70_000, 441],
    [60, 60_000, 600],
    [65, 52_000, 884],
    [70, 42_000, 1_176],
    [75, 28_000, 1_344],
    [80, 16_000, 1_360],
    [85, 9_000, 1_485],
  ] as const
).map(([from, persons, deaths]) => ({ from, persons, deaths }))

/** Deaths of the same city from the four major chronic diseases, ages 30–69. */
export const CHRONIC: readonly AgeBand[] = [18, 36, 59, 105, 190, 340, 493, 759].map((deaths, index) => ({
  from: 30 + 5 * index,
  persons: CITY[index + 7]?.persons ?? 0,
  deaths,
}))
