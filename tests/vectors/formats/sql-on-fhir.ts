import { type Fields, isFields, listIn, textIn } from '../fields.ts'
import type { ReadFormat } from './read-format.ts'

/** The suite of SQL on FHIR v2 is many files of one form: `resources`, and `tests` with a `view` and what it makes of them. */
export function isSqlOnFhir(body: Fields): boolean {
  return Array.isArray(body.tests) && Array.isArray(body.resources)
}

export const readSqlOnFhir: ReadFormat = (body) => ({
  leftOut: 0,
  vectors: listIn(body, 'tests')
    .filter(isFields)
    .map((test) => ({
      id: `${textIn(body, 'title')}: ${textIn(test, 'title')}`,
      family: 'sql-on-fhir',
      inputs: { view: test.view, resources: body.resources },
      params: {},
      expected: expectedOf(test),
      tolerance: { exact: true },
    })),
})

function expectedOf(test: Fields): Fields {
  if (test.expectError === true) return { refused: true }
  if (typeof test.expectCount === 'number') return { refused: false, count: test.expectCount }
  if (!Array.isArray(test.expect)) return {}
  const columns = test.expectColumns === undefined ? {} : { columns: test.expectColumns }
  return { refused: false, rows: rowTexts(test.expect), ...columns }
}

/** Rows as texts in one order: the suite does not tell the order of rows and keys, but all of a row is asked for. */
export function rowTexts(rows: readonly unknown[]): string[] {
  const text = (row: unknown) =>
    JSON.stringify(isFields(row) ? Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) : row)
  return rows.map(text).sort()
}
