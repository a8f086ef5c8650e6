import type { ColumnMap } from '../../../contract/linking/column-map.ts'
import type { ChartTexts } from '../chart-texts.ts'

/** What one row of a table says, by its map. @param cell the text of a column; empty where there is none */
export function readRow(map: ColumnMap, cell: (column: string) => string): ChartTexts {
  const of = (column: string | undefined) => (column === undefined ? '' : cell(column))
  return {
    name: of(map.name),
    givenName: of(map.givenName),
    familyName: of(map.familyName),
    sex: of(map.sex),
    birthDate: birthDate(map.birthDate, cell),
    identityNumber: of(map.identityNumber),
    numbers: (map.numbers ?? []).map(of),
    phone: of(map.phone),
    email: of(map.email),
    address: of(map.address),
    texts: (map.texts ?? []).map(of),
    registered: of(map.registered),
  }
}

/** Who it is in truth; undefined where that is not known. @throws SyntaxError of a pattern that is none */
export function personReader({ person }: ColumnMap): (cell: (column: string) => string) => string | undefined {
  if (person === undefined) return () => undefined
  if (typeof person === 'string') return (cell) => cell(person).trim() || undefined
  const pattern = new RegExp(person.pattern)
  return (cell) => pattern.exec(cell(person.column))?.[1]
}

function birthDate(columns: ColumnMap['birthDate'], cell: (column: string) => string): string {
  if (columns === undefined) return ''
  if (typeof columns === 'string') return cell(columns)
  const { year, month, day } = columns
  return [cell(year), cell(month).trim().padStart(2, '0'), cell(day).trim().padStart(2, '0')].join('-')
}
