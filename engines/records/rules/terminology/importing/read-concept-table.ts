import type { Concept } from '../code-system.ts'
import { hierarchyFaults } from '../hierarchy-faults.ts'
import type { FaultList } from './fault-list.ts'
import { placeInGroups } from './place-in-groups.ts'
import { type Cell, codeOf, propertyColumns, readConceptLine } from './read-concept-line.ts'
import { findColumns, plainCell, type TableRow } from './table-columns.ts'
import type { TableFormat } from './table-formats.ts'

export interface ConceptTable {
  readonly concepts: ReadonlyMap<string, Concept>
  /** Lines below the headings that hold something. */
  readonly lines: number
  /** Groups that were made since codes speak of them. */
  readonly implied: number
}

/** What is found as lines pass. */
interface Reading {
  readonly format: TableFormat
  readonly faults: FaultList
  readonly concepts: Map<string, Concept>
  readonly lineOf: Map<string, number>
}

/** Reads a table of codes. What is wrong goes into `faults` with its line; the concepts are worth nothing if there is any. */
export function readConceptTable(rows: readonly TableRow[], format: TableFormat, faults: FaultList): ConceptTable {
  const reading: Reading = { format, faults, concepts: new Map(), lineOf: new Map() }
  const { concepts, lineOf } = reading
  const found = findColumns(rows, format.columns)
  if (found === undefined) {
    const needed = format.columns.filter(({ required }) => required === true)
    faults.add(0, 'no-headings', { text: needed.map(({ headings: [first = ''] }) => first).join(', ') })
    return { concepts, lines: 0, implied: 0 }
  }
  const { places, body } = found
  const properties = propertyColumns(format).filter((key) => places.has(key))
  let lines = 0
  for (const { line, texts } of rows.slice(body)) {
    if (texts.every((text) => text === '')) continue
    lines++
    const cell: Cell = (key) => {
      const place = places.get(key)
      return place === undefined ? '' : plainCell(texts[place])
    }
    const group = readLevels(reading, line, cell)
    const read = readConceptLine(cell, format, properties, group)
    if ('problem' in read)
      faults.add(line, read.problem, { column: headingOf(format, read.column), text: cell(read.column) })
    else keep(reading, line, read)
  }
  const implied = placeInGroups(concepts, format.groups ?? [])
  for (const { code, kind, parent } of hierarchyFaults(concepts)) {
    faults.add(lineOf.get(code) ?? 0, kind, {
      column: headingOf(format, 'parent'),
      text: kind === 'cycle' ? code : parent,
    })
  }
  if (concepts.size === 0 && faults.faultCount === 0) faults.add(0, 'no-lines')
  return { concepts, lines, implied }
}

function headingOf({ columns }: TableFormat, key: string): string | undefined {
  return columns.find((column) => column.key === key)?.headings[0]
}

function keep({ format, faults, concepts, lineOf }: Reading, line: number, concept: Concept): void {
  const { code } = concept
  const before = concepts.get(code)
  // A group may be a code of its own too; it is no longer only a group then.
  if (before === undefined || before.abstract === true) {
    concepts.set(code, before?.parents === undefined ? concept : { ...concept, parents: before.parents })
    lineOf.set(code, line)
  } else if (JSON.stringify(before) === JSON.stringify(concept)) faults.add(line, 'repeated', { text: code })
  else faults.add(line, 'duplicate', { column: headingOf(format, 'code'), text: code })
}

/** The groups that a line names become concepts when first seen. Answers with the narrowest. */
function readLevels({ format, faults, concepts, lineOf }: Reading, line: number, cell: Cell): string | undefined {
  let above: string | undefined
  for (const [codeKey, nameKey] of format.levels ?? []) {
    const { code } = codeOf(cell(codeKey), format)
    if (code === '') continue
    const display = cell(nameKey)
    const before = concepts.get(code)
    if (before === undefined) {
      concepts.set(code, {
        code,
        ...(display === '' ? {} : { display }),
        ...(above === undefined ? {} : { parents: [above] }),
        abstract: true,
      })
      lineOf.set(code, line)
    } else if (display !== '' && before.display !== display && before.abstract === true) {
      faults.add(line, 'other-name', { text: `${code} ${display}` })
    }
    above = code
  }
  return above
}
