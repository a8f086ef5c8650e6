import { type Fields, fieldsIn, isFields, listIn, numberIn, textIn } from '../fields.ts'
import type { ReadFormat } from './read-format.ts'

/** Published numbers are printed with seven digits. */
const PRINTED = { rel: 1e-6, abs: 1e-7 }

/** Where the series of a published case stands in `series.json`, and its tested dates. */
const SERIES: Readonly<Record<string, string>> = { 'salmNewport summed over units': 'salmNewport_total' }
const RANGES: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'ISO year 2011, first four weeks': ['2011-01-03', '2011-01-24'],
}

/** Values printed in the tests of reference programs: each section of the file is a family, each row a vector. */
export const readPublishedUnits: ReadFormat = async (body, beside) => {
  const series = await beside('series.json')
  const sections = Object.keys(body).filter((name) => name !== 'meta')
  const vectors = sections.flatMap((section) =>
    listIn(body, section)
      .filter(isFields)
      .map((row, index) => ({ id: `${section}[${index}]`, tolerance: PRINTED, ...vectorOf(section, row, series) })),
  )
  return { vectors, leftOut: 0 }
}

function vectorOf(section: string, row: Fields, series: Fields) {
  if (section === 'earsC_C1') return earsVector(row, series)
  const expected = pick(row, ['lower', 'upper', 'prob', 'score', 'omega', 'result'])
  const inputs = Object.fromEntries(Object.entries(row).filter(([name]) => !(name in expected)))
  return { family: section, inputs, params: {}, expected }
}

function earsVector(row: Fields, series: Fields) {
  const of = fieldsIn(series, SERIES[textIn(row, 'series') ?? ''] ?? '')
  const [from, to] = RANGES[textIn(row, 'range') ?? ''] ?? []
  const dates = listIn(of, 'dates')
  return {
    family: 'earsC',
    inputs: { ...of, first: dates.indexOf(from) + 1, last: dates.indexOf(to) + 1 },
    params: { method: 'C1', alpha: numberIn(row, 'alpha') },
    expected: pick(row, ['upperbound']),
  }
}

function pick(row: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]))
}
