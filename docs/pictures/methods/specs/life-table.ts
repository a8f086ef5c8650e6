import { isCalculated } from '../../../../foundation/methods/not-calculable.ts'
import { CITY } from '../../../../foundation/methods/rates/city.fixture.ts'
import { lifeTable } from '../../../../foundation/methods/rates/index.ts'
import type { ChartSpec } from '../chart.ts'

const SIZES = [1, 2, 5, 10, 20, 50, 100]
const expectancies = SIZES.map((divisor) => {
  const part = CITY.map((band) => ({ ...band, persons: band.persons / divisor, deaths: band.deaths / divisor }))
  const first = lifeTable.must(part, { lived: { 0: 0.15, 1: 0.4 } })[0]?.expectancy
  return first && isCalculated(first) ? first : undefined
})
const line = (end: 'value' | 'lower' | 'upper') => expectancies.map((one) => one?.[end] ?? null)
const persons = CITY.reduce((sum, band) => sum + band.persons, 0)

export const chart: ChartSpec = {
  name: 'life-table',
  title: 'The same mortality in smaller cities: life expectancy at birth with 95 % limits',
  x: 'population',
  y: 'years',
  source: 'the invented city of the worked example, divided',
  asOf: '2026-11-22',
  labels: SIZES.map((divisor) => Math.round(persons / divisor).toLocaleString('en')),
  series: [
    { name: 'expectancy', kind: 'line', values: line('value') },
    { name: 'upper', kind: 'dashed', values: line('upper') },
    { name: 'lower', kind: 'dashed', values: line('lower') },
  ],
}
