import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isFhirPathSuite, readFhirPathSuite } from './fhirpath/read-suite.ts'
import { type Fields, fieldsIn, isFields, listIn, textIn } from './fields.ts'
import { isSqlOnFhir, readSqlOnFhir } from './formats/sql-on-fhir.ts'
import { formatOf, MATERIAL } from './formats.ts'

/** One input with the output an independent calculation gave for it. */
export interface Vector {
  readonly id: string
  readonly inputs: Fields
  readonly params: Fields
  readonly expected: Fields
  readonly tolerance: Fields
  /** Which of the file's `sources` it comes from. */
  readonly source?: string
}

/** What one file holds: vectors of a family, or cases in a form that nothing here reads yet. */
export interface VectorFile {
  readonly path: string
  readonly family: string
  readonly vectors: readonly Vector[]
  /** Vectors and other cases together. */
  readonly cases: number
  /** Cases that the file marks as no measure. */
  readonly leftOut?: number
  readonly broken?: string
}

/** Every `.json` of the folder and its subfolders and the suite of FHIRPath, in order of path. Rejects when the folder cannot be read. */
export async function readVectors(folder: string): Promise<VectorFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.json') || isFhirPathSuite(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return (await Promise.all(paths.map(readVectorFile))).flat()
}

async function readVectorFile(path: string): Promise<VectorFile[]> {
  if (isFhirPathSuite(path)) return [await readSuite(path)]
  const name = basename(path, '.json')
  if (MATERIAL.has(name)) return []
  let body: Fields
  try {
    body = await readBody(path)
  } catch (cause) {
    return [broken(path, cause instanceof Error ? cause.message : 'cannot be read')]
  }
  // An input of the suite of FHIRPath, which lies beside it.
  if (typeof body.resourceType === 'string') return []
  const family = textIn(body, 'family')
  const format = formatOf(name) ?? (isSqlOnFhir(body) ? readSqlOnFhir : undefined)
  if (family !== undefined) return [readFamilyFile(path, family, body)]
  if (!format) return [{ path, family: name, vectors: [], cases: countCases(body) }]
  const { vectors, leftOut } = await format(body, (other) => readBody(join(dirname(path), other)))
  if (vectors.length === 0) return [broken(path, 'holds no vectors')]
  return [...Map.groupBy(vectors, (vector) => vector.family ?? name)].map(([of, own], index) => ({
    path,
    family: of,
    vectors: own,
    cases: own.length,
    ...(index === 0 && leftOut > 0 && { leftOut }),
  }))
}

function readFamilyFile(path: string, family: string, body: Fields): VectorFile {
  const rows = listIn(body, 'vectors')
  const vectors = rows.filter(isFields).map((row, index) => ({
    id: textIn(row, 'id') ?? `${basename(path, '.json')}[${index}]`,
    inputs: fieldsIn(row, 'inputs'),
    params: fieldsIn(row, 'params'),
    expected: fieldsIn(row, 'expected'),
    tolerance: fieldsIn(row, 'tolerance'),
    source: textIn(row, 'source') ?? '',
  }))
  if (vectors.length < rows.length)
    return broken(path, `holds ${rows.length - vectors.length} vectors that are no objects`)
  return { path, family, vectors, cases: vectors.length }
}

async function readSuite(path: string): Promise<VectorFile> {
  try {
    const { vectors, leftOut } = await readFhirPathSuite(path)
    return { path, family: 'fhirpath', vectors, cases: vectors.length, leftOut }
  } catch (cause) {
    return broken(path, cause instanceof Error ? cause.message : 'cannot be read')
  }
}

const broken = (path: string, why: string): VectorFile => {
  return { path, family: basename(path, '.json'), vectors: [], cases: 0, broken: why }
}

async function readBody(path: string): Promise<Fields> {
  const body: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!isFields(body)) throw new TypeError('is not a JSON object')
  return body
}

function countCases(body: Fields): number {
  const lists = body.tests ?? body.cases
  if (Array.isArray(lists)) return lists.length
  return Object.values(body).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
}
