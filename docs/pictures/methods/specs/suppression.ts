import { suppressTable } from '../../../../foundation/methods/progress/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

const THRESHOLDS = [3, 5, 8, 10, 15, 20]
const random = seededRandom(31)
const counts = Array.from({ length: 12 }, () => Array.from({ length: 8 }, () => Math.floor(random() ** 2 * 150)))
const tables = THRESHOLDS.map((threshold) => suppressTable.must(counts, threshold).flat())
const marked = (wanted: string) => tables.map((cells) => cells.filter(({ mark }) => mark === wanted).length)

export const chart: ChartSpec = {
  name: 'suppression',
  title: 'What protection costs: cells hidden of a table of 12 × 8 with its totals',
  x: 'counts below this are hidden',
  y: 'cells',
  source: 'invented counts (seed 31) by suppressTable',
  asOf: '2026-11-22',
  labels: THRESHOLDS.map(String),
  series: [
    { name: 'small', kind: 'bar', values: marked('primary') },
    { name: 'complementary', kind: 'line', values: marked('complementary') },
  ],
}
