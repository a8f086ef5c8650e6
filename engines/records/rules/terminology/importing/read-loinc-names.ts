import type { CodeSystem, Concept, Designation } from '../code-system.ts'
import type { FaultList } from './fault-list.ts'
import { loincProblem } from './loinc-check.ts'
import { findColumns, plainCell, type TableRow } from './table-columns.ts'
import { LOINC_NAME_COLUMNS } from './table-formats.ts'

const AXES = ['COMPONENT', 'PROPERTY', 'TIME_ASPCT', 'SYSTEM', 'SCALE_TYP', 'METHOD_TYP']

/**
 * Adds the names of a linguistic variant file of LOINC to the LOINC that is loaded. The name is the display name of the variant,
 * else its long name, else its axes joined by colons as LOINC writes a fully specified name.
 */
export function readLoincNames(
  rows: readonly TableRow[],
  loinc: CodeSystem,
  language: string,
  faults: FaultList,
): { readonly concepts: ReadonlyMap<string, Concept>; readonly lines: number } {
  const concepts = new Map(loinc.concepts)
  const found = findColumns(rows, LOINC_NAME_COLUMNS)
  if (found === undefined) {
    faults.add(0, 'no-headings', { text: 'LOINC_NUM' })
    return { concepts, lines: 0 }
  }
  let lines = 0
  for (const { line, texts } of rows.slice(found.body)) {
    if (texts.every((text) => text === '')) continue
    lines++
    const cell = (key: string) => plainCell(texts[found.places.get(key) ?? -1])
    const code = cell('code')
    const problem = code === '' ? 'empty-code' : loincProblem(code)
    if (problem !== undefined) {
      faults.add(line, problem, { column: 'LOINC_NUM', text: code })
      continue
    }
    const concept = concepts.get(code)
    if (concept === undefined) {
      faults.add(line, 'unknown-code', { text: code })
      continue
    }
    const axes = AXES.map(cell)
    const full = axes.filter((axis, index) => index < AXES.length - 1 || axis !== '').join(':')
    const value = cell('LINGUISTIC_VARIANT_DISPLAY_NAME') || cell('LONG_COMMON_NAME') || (axes[0] === '' ? '' : full)
    const short = cell('SHORTNAME')
    const added: Designation[] = [
      ...(value === '' ? [] : [{ value, language }]),
      ...(short === '' || short === value ? [] : [{ value: short, language, use: 'synonym' }]),
    ]
    if (added.length === 0) continue
    // The same variant read again takes the place of what it said before.
    const others = (concept.designations ?? []).filter((one) => one.language !== language)
    concepts.set(code, { ...concept, designations: [...others, ...added] })
  }
  return { concepts, lines }
}
