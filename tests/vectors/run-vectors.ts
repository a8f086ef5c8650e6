import { compareFigures } from './compare-figures.ts'
import { FAMILIES } from './families.ts'
import { type Fields, Unreadable } from './fields.ts'
import { readVectors, type Vector, type VectorFile } from './read-vectors.ts'

export interface VectorsReport {
  readonly lines: readonly string[]
  readonly passed: number
  readonly failed: number
}

/**
 * Runs every vector under a folder: a line for each failure, a line for each family with its count,
 * a line for each family that is not built yet (skipped, neither passed nor failed).
 * A file that is no vector file counts as one failure, and so does a folder without any.
 */
export async function runVectors(folder: string): Promise<VectorsReport> {
  const files = await readVectors(folder)
  if (files.length === 0) return { lines: [`${folder}: no vector files (*.json) here`], passed: 0, failed: 1 }
  const lines: string[] = []
  let [passed, failed] = [0, 0]
  for (const [family, own] of byFamily(files)) {
    for (const { path, broken } of own) {
      if (broken === undefined) continue
      failed++
      lines.push(`FAILED ${path}: ${broken}`)
    }
    const compute = FAMILIES.get(family)
    const cases = own.reduce((sum, file) => sum + file.cases, 0)
    if (!compute) {
      if (own.some(({ broken }) => broken === undefined)) lines.push(`not built yet: ${family} (${cases} skipped)`)
      continue
    }
    const failures = own.flatMap(({ vectors }) => vectors.flatMap((vector) => failureOf(vector, compute) ?? []))
    const leftOut = own.reduce((sum, file) => sum + (file.leftOut ?? 0), 0)
    const besides = leftOut > 0 ? ` (${leftOut} marked degenerate, left out)` : ''
    lines.push(...failures, `${family}: ${cases - failures.length} of ${cases}${besides}`)
    passed += cases - failures.length
    failed += failures.length
  }
  return { lines, passed, failed }
}

function byFamily(files: readonly VectorFile[]): Map<string, VectorFile[]> {
  return Map.groupBy(files, ({ family }) => family)
}

/** Why a vector fails; input that is refused gives no figures, which is right where none are expected. */
function failureOf(vector: Vector, compute: (vector: Vector) => Fields): string | undefined {
  let seen: Fields = {}
  let refusal = ''
  try {
    seen = compute(vector)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    if (cause instanceof Unreadable) return `FAILED ${vector.id}: ${cause.message}`
    refusal = ` (refused: ${cause.message})`
  }
  const asked = Object.keys(vector.expected).length > 0
  const differences = asked ? compareFigures(vector.expected, seen, vector.tolerance) : ['nothing is expected']
  return differences.length > 0 ? `FAILED ${vector.id}: ${differences.join('; ')}${refusal}` : undefined
}
