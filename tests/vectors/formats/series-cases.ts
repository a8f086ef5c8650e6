import { fieldsIn, isFields, listIn, numberIn, textIn } from '../fields.ts'
import type { ReadFormat } from './read-format.ts'

/**
 * Detectors run over the series of `series.json` beside the file: each case names its series, and its expected lists are
 * aligned with `range_first…range_last`, counted from 1.
 */
export const readSeriesCases: ReadFormat = async (body, beside) => {
  const series = await beside('series.json')
  const cases = listIn(body, 'cases').filter(isFields)
  const measures = cases.filter((one) => one.numerically_degenerate !== true)
  return {
    leftOut: cases.length - measures.length,
    vectors: measures.map((one) => ({
      id: textIn(one, 'id') ?? '',
      inputs: {
        ...fieldsIn(series, textIn(one, 'series') ?? ''),
        first: numberIn(one, 'range_first'),
        last: numberIn(one, 'range_last'),
      },
      params: fieldsIn(one, 'params'),
      expected: fieldsIn(one, 'expected'),
      tolerance: { rel: 1e-6, abs: 1e-9 },
    })),
  }
}
