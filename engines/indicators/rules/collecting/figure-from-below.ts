import type { DataSetDefinition, FigureFromBelow, ReportCell } from '../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../contract/index.ts'

type Way = NonNullable<NonNullable<DataSetDefinition['below']>['figures']>[number]['by']

/**
 * What reports below come to together. `sum` adds up the values; `rate` adds numerators and denominators and divides, so
 * that a small township weighs as much as its people. Cells that do not state it are left out and not taken for zero.
 *
 * @param of how many reports are waited for, so that it is seen whether one is missing
 */
export function figureFromBelow(
  by: Way,
  cells: readonly (ReportCell | undefined)[],
  { factor = 1 }: Pick<IndicatorDefinition, 'factor'>,
  of: number,
): FigureFromBelow | undefined {
  const counts = cells.flatMap((cell) =>
    cell?.numerator === undefined || cell.denominator === undefined
      ? []
      : [{ numerator: cell.numerator, denominator: cell.denominator }],
  )
  if (by === 'rate') {
    const numerator = sum(counts.map((one) => one.numerator))
    const denominator = sum(counts.map((one) => one.denominator))
    if (counts.length === 0 || denominator === 0) return undefined
    return { value: (numerator / denominator) * factor, numerator, denominator, from: counts.length, of }
  }
  const values = cells.flatMap((cell) => {
    if (cell?.value !== undefined) return [cell.value]
    if (cell?.numerator === undefined || !cell.denominator) return []
    return [(cell.numerator / cell.denominator) * factor]
  })
  return values.length === 0 ? undefined : { value: sum(values), from: values.length, of }
}

/** Twelve digits: tenths added up must not end in a 4 that nobody typed. */
function sum(numbers: readonly number[]): number {
  return Number(numbers.reduce((total, one) => total + one, 0).toPrecision(12))
}
