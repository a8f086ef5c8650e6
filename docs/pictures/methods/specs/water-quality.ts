import { SURFACE_GRADES, surfaceWaterGrade } from '../../../../foundation/methods/environment/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Ammonia and permanganate index of an invented river section, mg/L: low water in winter, rain in July. */
const ammonia = [1.42, 1.31, 1.05, 0.74, 0.52, 0.44, 0.61, 0.14, 0.39, 0.58, 0.92, 1.27]
const permanganate = [4.1, 4.4, 4.9, 5.2, 5.6, 6.3, 7.4, 6.8, 5.5, 4.9, 4.4, 4.2]
const grades = ammonia.map((value, month) => {
  const values = { 'ammonia-nitrogen': value, 'permanganate-index': permanganate[month] ?? 0 }
  return SURFACE_GRADES.indexOf(surfaceWaterGrade.must({ body: 'river', values }).grade) + 1
})
const gradeOf = (item: 'ammonia-nitrogen' | 'permanganate-index', values: readonly number[]) =>
  values.map(
    (value) => SURFACE_GRADES.indexOf(surfaceWaterGrade.must({ body: 'river', values: { [item]: value } }).grade) + 1,
  )

export const chart: ChartSpec = {
  name: 'water-quality',
  title: 'The worst item decides: a river section through a year',
  x: 'month',
  y: 'class of GB 3838-2002 (1 to 5; 6 is worse than V)',
  source: 'invented monthly values of ammonia nitrogen and permanganate index; classes by surfaceWaterGrade',
  asOf: '2026-11-22',
  labels: ammonia.map((_, month) => String(month + 1)),
  series: [
    { name: 'class of the section', kind: 'bar', values: grades },
    { name: 'of ammonia nitrogen', kind: 'line', values: gradeOf('ammonia-nitrogen', ammonia) },
    { name: 'of the permanganate index', kind: 'dashed', values: gradeOf('permanganate-index', permanganate) },
  ],
}
