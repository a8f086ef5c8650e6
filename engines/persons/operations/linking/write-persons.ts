import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { partOf } from './outputs.ts'
import { readNumbers } from './work/number-files.ts'
import { recordsOf } from './work/records.ts'
import { chartsOf, fileOf, type Run } from './work/run.ts'

/** Of each chart the first of those of its person. @param buckets how many were clustered */
export function readRoots(run: Run, buckets: number): Int32Array {
  const roots = new Int32Array(chartsOf(run))
  for (let row = 0; row < roots.length; row++) roots[row] = row
  for (let bucket = 0; bucket < buckets; bucket++) {
    const both = readNumbers(fileOf(run, 'clusters', bucket, 'roots'), Uint32Array)
    const count = both.length / 2
    for (let at = 0; at < count; at++) roots[both[at] as number] = both[count + at] as number
  }
  return roots
}

/** How many persons have how many charts. */
export function sizesOfPersons(roots: Int32Array): { persons: number; sizes: Record<string, number> } {
  const counts = new Uint32Array(roots.length)
  for (const root of roots) counts[root] = (counts[root] as number) + 1
  const sizes: Record<string, number> = {}
  let persons = 0
  for (const count of counts) {
    if (count === 0) continue
    persons++
    sizes[count] = (sizes[count] ?? 0) + 1
  }
  return { persons, sizes }
}

/** Writes `record,person` of each chart, in the order in which they came; the file has its name when it is whole. */
export async function writePersons(run: Run, roots: Int32Array, output: string): Promise<void> {
  const file = createWriteStream(partOf(output))
  file.write('record,person\n')
  let row = 0
  for (const part of run.parts.keys()) {
    const lines = recordsOf(run, part).map((record) => `${quoted(record)},${(roots[row++] as number) + 1}\n`)
    if (!file.write(lines.join(''))) await once(file, 'drain')
  }
  await finished(file.end())
  await rename(partOf(output), output)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
