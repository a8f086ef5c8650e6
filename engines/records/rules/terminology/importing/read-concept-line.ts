import type { TerminologyFaultCode } from '../../../contract/terminology.ts'
import type { Concept, Designation, Property } from '../code-system.ts'
import type { TableFormat } from './table-formats.ts'

/** The text of a column in the line at hand; empty where the table has no such column. */
export type Cell = (key: string) => string

const LONGEST_CODE = 100
const LONGEST_NAME = 1_000
const UNDERSTOOD = new Set(['code', 'name', 'parent', 'status', 'english', 'definition', 'synonym'])
const RETIRED = /^(?:停用|作废|废止|注销|失效|无效|否|0|false|inactive|retired|deprecated)$/i

/** Columns that become properties: neither understood nor naming a group. */
export function propertyColumns({ columns, levels = [] }: TableFormat): readonly string[] {
  const groups = new Set(levels.flat())
  return columns.map(({ key }) => key).filter((key) => !UNDERSTOOD.has(key) && !groups.has(key))
}

/** One line as a concept, or what is wrong with it. `group` is the narrowest group that the line stands in. */
export function readConceptLine(
  cell: Cell,
  format: TableFormat,
  properties: readonly string[],
  group: string | undefined,
): Concept | { readonly problem: TerminologyFaultCode; readonly column: 'code' | 'name' } {
  const { code, mark } = codeOf(cell('code'), format)
  const display = cell('name')
  const problem = code === '' ? 'empty-code' : code.length > LONGEST_CODE ? 'too-long' : format.problem?.(code)
  if (problem !== undefined) return { problem, column: 'code' }
  if (display === '') return { problem: 'empty-name', column: 'name' }
  if (display.length > LONGEST_NAME) return { problem: 'too-long', column: 'name' }
  const parent = cell('parent') || group
  const definition = cell('definition')
  const own = properties.map((key): Property => ({ code: key, type: 'string', value: cell(key) }))
  if (mark !== undefined) own.push({ code: 'mark', type: 'string', value: mark })
  return {
    code,
    display,
    ...(definition === '' ? {} : { definition }),
    ...(parent === undefined || parent === code ? {} : { parents: [parent] }),
    ...listOf('designations', designationsOf(cell, display)),
    ...listOf(
      'properties',
      own.filter(({ value }) => value !== ''),
    ),
    ...(RETIRED.test(cell('status')) ? { inactive: true } : {}),
  }
}

export function codeOf(written: string, { plainCode }: TableFormat): { readonly code: string; readonly mark?: string } {
  return plainCode?.(written) ?? { code: written }
}

function designationsOf(cell: Cell, display: string): Designation[] {
  const english = cell('english')
  const synonym = cell('synonym')
  return [
    ...(english === '' ? [] : [{ value: english, language: 'en' }]),
    ...(synonym === '' || synonym === display ? [] : [{ value: synonym, use: 'synonym' }]),
  ]
}

function listOf<Key extends string, Item>(key: Key, list: readonly Item[]): Partial<Record<Key, readonly Item[]>> {
  return list.length === 0 ? {} : ({ [key]: list } as Record<Key, readonly Item[]>)
}
