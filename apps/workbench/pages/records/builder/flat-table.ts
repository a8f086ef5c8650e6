import { isJson, type Resource } from '../../../fhir/resource.ts'

/** Headings and rows; numbers stay numbers. */
export interface FlatTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Wider is no table that somebody reads; the JSON has all. */
const MOST_COLUMNS = 400
const DEEPEST = 12
/** A cell of Excel holds no more. */
const LONGEST = 32_000

/** A row for each resource, a column for each path that any of them has, in the order in which they are met. */
export function flatTable(resources: readonly Resource[]): FlatTable {
  const columns = new Map<string, number>()
  const rows = resources.map((resource) => {
    const row: (string | number)[] = []
    flatten('', resource, 0, (path, value) => {
      const at = columns.get(path) ?? (columns.size < MOST_COLUMNS ? columns.size : undefined)
      if (at === undefined) return
      columns.set(path, at)
      row[at] = value
    })
    return row
  })
  const head = [...columns.keys()]
  return { head, rows: rows.map((row) => head.map((_, at) => row[at] ?? '')) }
}

function flatten(
  path: string,
  value: unknown,
  depth: number,
  put: (path: string, value: string | number) => void,
): void {
  if (value === null || value === undefined) return
  if (depth < DEEPEST && (isJson(value) || Array.isArray(value))) {
    const list = Array.isArray(value)
    for (const [name, part] of Object.entries(value)) {
      const next = list ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
      flatten(next, part, depth + 1, put)
    }
    return
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  put(path, typeof value === 'number' ? value : text.slice(0, LONGEST))
}
