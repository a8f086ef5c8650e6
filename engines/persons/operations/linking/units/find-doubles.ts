import { FolderFault } from '../folder-fault.ts'
import { readNumbers } from '../work/number-files.ts'
import { recordsOf } from '../work/records.ts'
import { chartsOf, fileOf, type Run } from '../work/run.ts'

/** Refuses two charts of one name: which of them a person has could not be said. */
export async function findDoubles({ run }: { readonly run: Run }): Promise<null> {
  const all = new Float64Array(chartsOf(run))
  let first = 0
  for (const [part, count] of run.parts.entries()) {
    all.set(readNumbers(fileOf(run, 'parts', part, 'hashes'), Float64Array), first)
    first += count
  }
  all.sort()
  const twice = new Set<number>()
  for (let at = 1; at < all.length && twice.size < MOST_TOLD; at++)
    if (all[at] === all[at - 1]) twice.add(all[at] as number)
  if (twice.size > 0) refuseSame(run, twice)
  return null
}

/** One is said; a few more are looked at, since two names may have one hash. */
const MOST_TOLD = 1_000

function refuseSame(run: Run, hashes: ReadonlySet<number>): void {
  const seen = new Set<string>()
  for (const part of run.parts.keys()) {
    const own = readNumbers(fileOf(run, 'parts', part, 'hashes'), Float64Array)
    if (!own.some((hash) => hashes.has(hash))) continue
    for (const [row, record] of recordsOf(run, part).entries()) {
      if (!hashes.has(own[row] as number)) continue
      if (seen.has(record))
        throw new FolderFault(`two rows are called ${record}: the column «record» must name each chart once`)
      seen.add(record)
    }
  }
}
