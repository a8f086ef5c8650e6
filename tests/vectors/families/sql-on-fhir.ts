import { checkView } from '../../../engines/records/rules/views/check-view.ts'
import { compileView } from '../../../engines/records/rules/views/compile-view.ts'
import { type Fields, isFields, listIn } from '../fields.ts'
import { rowTexts } from '../formats/sql-on-fhir.ts'
import type { Vector } from '../read-vectors.ts'

/** A view over a stream of resources: its rows, or that it is refused, by itself or for what the data are. */
export function sqlOnFhir({ inputs }: Vector): Fields {
  const checked = checkView(inputs.view)
  if (!checked.ok) return { refused: true }
  const { columns, rowsOf } = compileView(checked.view)
  const rows: unknown[] = []
  for (const resource of listIn(inputs, 'resources').filter(isFields)) {
    const made = rowsOf({ ...resource, resourceType: String(resource.resourceType) })
    if (!made.ok) return { refused: true }
    rows.push(...made.rows)
  }
  return { refused: false, rows: rowTexts(rows), count: rows.length, columns: columns.map(({ name }) => name) }
}
