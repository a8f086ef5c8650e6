import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import { modelFault } from '../../../rules/linking/model/linkage-model.ts'
import { haveCodes } from '../../../rules/linking/model/patterns.ts'
import type { TermCounts } from '../../../rules/linking/model/terms.ts'
import type { Trait } from '../../../rules/linking/traits/trait.ts'
import { traitsFor } from '../../../rules/linking/traits/traits-for.ts'
import { FolderFault } from '../folder-fault.ts'
import type { ChartFolder } from '../tables/open-folder.ts'
import type { TakenTable } from '../units/take-table.ts'
import type { Crew } from '../work/crew.ts'
import type { Run } from '../work/run.ts'
import { abreast, type Sizes } from '../work/sizes.ts'

/** Who does the units of a stage, and within what bounds. */
export interface Room {
  readonly crew: Crew
  readonly sizes: Sizes
  readonly threads: number
}

export interface ReadCharts {
  readonly run: Run
  readonly tables: readonly TakenTable[]
  readonly traits: readonly Trait[]
  /** How often texts stand in the charts, by term. */
  readonly counts: readonly TermCounts[]
  /** Bytes of the texts. */
  readonly texts: number
}

const LEAST_LIMIT = 2 ** 28

/** CSV files → tables → parts of charts as numbers → one number for each text. */
export async function readCharts(
  { map, tables }: ChartFolder,
  { folder, model, crew, sizes, threads }: Room & { folder: string; model: LinkageModel | undefined },
): Promise<ReadCharts> {
  if (!haveCodes(traitsFor(map, true))) throw new FolderFault('--columns: so many columns of texts cannot be compared')
  const bytes = Math.max(LEAST_LIMIT, sizes.unit / 2)
  const taken = await crew.each(
    'tables',
    'takeTable',
    tables.map((table, unit) => ({
      run: { folder, map },
      unit,
      table,
      limits: { threads: Math.ceil(threads / tables.length), bytes, folder },
    })),
  )
  const { isChinese } = taken[0] as TakenTable
  const traits = traitsFor(map, isChinese)
  const fault = model && modelFault(model, traits)
  if (fault !== undefined) throw new FolderFault(fault)
  const cuts = taken.flatMap(({ rows }, table) => partsOf(rows, sizes.part).map((part) => ({ table, ...part })))
  const run: Run = { folder, map, isChinese, parts: cuts.map(({ count }) => count) }
  await crew.each(
    'parts',
    'readPart',
    cuts.map((cut, unit) => ({
      run: { folder, map, isChinese },
      unit,
      ...cut,
      names: tables[cut.table]?.names ?? [],
      limits: { threads: 1, bytes, folder },
    })),
  )
  await crew.one('doubles', 'findDoubles', { run })
  const { counts, bytes: texts } = await crew.one('texts', 'joinTexts', { run, model: model ?? null })
  return { run, tables: taken, traits, counts, texts }
}

/** Parts of a table, all about as large. */
function partsOf(rows: number, most: number): { first: number; count: number }[] {
  const parts = Math.ceil(rows / most)
  return Array.from({ length: parts }, (_, part) => {
    const first = Math.floor((part * rows) / parts)
    return { first, count: Math.floor(((part + 1) * rows) / parts) - first }
  })
}

/** How many units that look at all charts may be done at once. */
export function abreastOf({ run, texts }: ReadCharts, { sizes, threads }: Room): number {
  return abreast(sizes, { charts: run.parts.reduce((sum, count) => sum + count, 0), texts, threads })
}

/** Bytes of one chart as numbers. */
export function bytesOf(traits: readonly Trait[]): number {
  return traits.flatMap(({ planes }) => planes).reduce((sum, kind) => sum + (kind === 'int32' ? 4 : 8), 0)
}
