import type { Resource } from '../../resource.ts'
import { type CodeSystem, findConcept } from '../code-system.ts'
import { EQUIVALENCES, type Equivalence, type MapTarget } from '../concept-map.ts'
import type { FaultList } from './fault-list.ts'
import { findColumns, plainCell, type TableRow } from './table-columns.ts'
import { MAPPING_COLUMNS, TABLE_FORMATS } from './table-formats.ts'

export interface MappingTable {
  readonly lines: number
  readonly elements: ReadonlyMap<string, { readonly display?: string; readonly targets: readonly MapTarget[] }>
}

const SAID: Readonly<Record<string, Equivalence>> = {
  相等: 'equal',
  等价: 'equivalent',
  一致: 'equivalent',
  上位: 'wider',
  宽于: 'wider',
  下位: 'narrower',
  窄于: 'narrower',
  近似: 'inexact',
  相关: 'relatedto',
  无对应: 'unmatched',
  不对应: 'unmatched',
}

/**
 * Reads a table of pairs of codes. A line without a target says that there is none. Where the table has no column for the
 * relation, all that is known of a pair is that it belongs together: `relatedto`.
 */
export function readMappingTable(
  rows: readonly TableRow[],
  faults: FaultList,
  systems: { readonly source?: CodeSystem; readonly target?: CodeSystem } = {},
): MappingTable {
  const elements = new Map<string, { display?: string; targets: MapTarget[] }>()
  const found = findColumns(rows, MAPPING_COLUMNS)
  if (found === undefined) {
    faults.add(0, 'no-headings', { text: '临床版编码, 医保版编码' })
    return { lines: 0, elements }
  }
  let lines = 0
  for (const { line, texts } of rows.slice(found.body)) {
    if (texts.every((text) => text === '')) continue
    lines++
    const cell = (key: string) => plainCell(texts[found.places.get(key) ?? -1])
    const source = plainCode(cell('source'))
    const target = plainCode(cell('target'))
    const equivalence = equivalenceOf(cell('equivalence'), target)
    if (source === '') faults.add(line, 'empty-code')
    else if (equivalence === undefined) faults.add(line, 'bad-equivalence', { text: cell('equivalence') })
    else if (target === '' && equivalence !== 'unmatched') faults.add(line, 'empty-code', { column: '医保版编码' })
    else {
      if (isUnknown(systems.source, source)) faults.add(line, 'unknown-code', { text: source })
      if (isUnknown(systems.target, target)) faults.add(line, 'unknown-code', { text: target })
      const display = cell('target-name')
      const made: MapTarget = {
        ...(target === '' ? {} : { code: target }),
        ...(display === '' ? {} : { display }),
        equivalence,
      }
      const name = cell('source-name')
      const element = elements.get(source) ?? { ...(name === '' ? {} : { display: name }), targets: [] }
      if (element.targets.some(({ code }) => code === made.code)) faults.add(line, 'repeated', { text: source })
      else element.targets.push(made)
      elements.set(source, element)
    }
  }
  if (elements.size === 0 && faults.faultCount === 0) faults.add(0, 'no-lines')
  return { lines, elements }
}

function plainCode(written: string): string {
  return TABLE_FORMATS['icd-10-clinical']?.plainCode?.(written).code ?? written
}

function equivalenceOf(text: string, target: string): Equivalence | undefined {
  if (text === '') return target === '' ? 'unmatched' : 'relatedto'
  return EQUIVALENCES.find((one) => one === text.toLowerCase()) ?? SAID[text]
}

function isUnknown(system: CodeSystem | undefined, code: string): boolean {
  return system !== undefined && code !== '' && findConcept(system, code) === undefined
}

/** The ConceptMap of FHIR that a table says. */
export function mappingResource(
  { elements }: MappingTable,
  head: {
    readonly url: string
    readonly version: string
    readonly title: string
    readonly source: string
    readonly target: string
  },
): Resource {
  const { url, version, title, source, target } = head
  return {
    resourceType: 'ConceptMap',
    url,
    version,
    title,
    status: 'active',
    group: [
      {
        source,
        target,
        element: [...elements].map(([code, { display, targets }]) => ({
          code,
          ...(display === undefined ? {} : { display }),
          target: targets,
        })),
      },
    ],
  }
}
