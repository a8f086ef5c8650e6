import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Fields, fieldsIn, isFields, listIn, textIn } from './fields.ts'

/** One input with the output an independent calculation gave for it. */
export interface Vector {
  readonly id: string
  readonly inputs: Fields
  readonly params: Fields
  readonly expected: Fields
  readonly tolerance: Fields
}

/** What one file holds: vectors of a family, or cases in a form that only its own family knows. */
export interface VectorFile {
  readonly path: string
  readonly family: string
  readonly vectors: readonly Vector[]
  /** Vectors and other cases together. */
  readonly cases: number
  readonly broken?: string
}

/** Every `.json` of the folder and its subfolders, in order of path. Rejects when the folder cannot be read. */
export async function readVectors(folder: string): Promise<VectorFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(paths.map(readVectorFile))
}

async function readVectorFile(path: string): Promise<VectorFile> {
  const name = basename(path, '.json')
  const broken = (why: string) => ({ path, family: name, vectors: [], cases: 0, broken: why })
  let body: unknown
  try {
    body = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    return broken(cause instanceof Error ? cause.message : 'cannot be read')
  }
  if (!isFields(body)) return broken('is not a JSON object')
  const family = textIn(body, 'family')
  if (family === undefined) {
    // The suite of SQL on FHIR is many files of one family; the surveillance files are one family each.
    const suite = Array.isArray(body.tests) && Array.isArray(body.resources)
    return { path, family: suite ? 'sql-on-fhir' : name, vectors: [], cases: countCases(body) }
  }
  const rows = listIn(body, 'vectors')
  const vectors = rows.filter(isFields).map((row, index) => ({
    id: textIn(row, 'id') ?? `${name}[${index}]`,
    inputs: fieldsIn(row, 'inputs'),
    params: fieldsIn(row, 'params'),
    expected: fieldsIn(row, 'expected'),
    tolerance: fieldsIn(row, 'tolerance'),
  }))
  if (vectors.length < rows.length) return broken(`holds ${rows.length - vectors.length} vectors that are no objects`)
  return { path, family, vectors, cases: vectors.length }
}

function countCases(body: Fields): number {
  const lists = body.tests ?? body.cases
  if (Array.isArray(lists)) return lists.length
  return Object.values(body).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
}
