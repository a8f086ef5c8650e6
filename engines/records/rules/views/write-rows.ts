import type { Row, Value } from './view-definition.ts'

/** What a file of rows is written as, in pieces of about `PIECE` characters that join to the whole. */
const PIECE = 65_536

/**
 * Comma-separated values as RFC 4180 has them: a line with the names, then one for each row, ended by CRLF. Nothing is
 * empty, an empty text is `""`; several values, or one with elements, are their JSON. Columns are told beforehand, since
 * there may be no row. `header` false leaves the line with the names out.
 */
export function* csvOf(rows: Iterable<Row>, columns: readonly string[], header = true): Generator<string> {
  let piece = header ? `${columns.map(csvText).join(',')}\r\n` : ''
  for (const row of rows) {
    let line = ''
    for (const [place, name] of columns.entries()) line += (place === 0 ? '' : ',') + csvField(row[name])
    piece += `${line}\r\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function csvField(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value === '' ? '""' : csvText(value)
  return typeof value === 'object' ? csvText(JSON.stringify(value)) : String(value)
}

function csvText(text: string): string {
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}

/** One JSON object in each line. */
export function* ndjsonOf(rows: Iterable<Row>): Generator<string> {
  let piece = ''
  for (const row of rows) {
    piece += `${JSON.stringify(row)}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** One JSON array of objects. */
export function* jsonOf(rows: Iterable<Row>): Generator<string> {
  let piece = '['
  let first = true
  for (const row of rows) {
    piece += (first ? '\n' : ',\n') + JSON.stringify(row)
    first = false
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n]\n`
}
