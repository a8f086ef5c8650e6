import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ColumnMap } from '../../contract/linking/column-map.ts'
import type { LinkReport } from '../../contract/linking/link-report.ts'
import type { LinkageModel } from '../../contract/linking/linkage-model.ts'
import { measureByColumn, measureByLabels, openLabels } from './measure-run.ts'
import { dropReserved, publish, reserve } from './outputs.ts'
import { blockCharts } from './stages/block-charts.ts'
import { clusterCharts } from './stages/cluster-charts.ts'
import { comparePairs } from './stages/compare-pairs.ts'
import { readCharts } from './stages/read-charts.ts'
import { scorePairs } from './stages/score-pairs.ts'
import { openFolder } from './tables/open-folder.ts'
import { openCrew, type Progress, type Share } from './work/crew.ts'
import { chartsOf } from './work/run.ts'
import { type Sizes, sizesOf } from './work/sizes.ts'
import { openWork, temporaryWork } from './work/work-folder.ts'
import { readRoots, sizesOfPersons, writePersons } from './write-persons.ts'

export interface LinkWish {
  readonly input: string
  /** Where `record,person` of each chart is written. */
  readonly output: string
  readonly report?: string | undefined
  readonly columns?: ColumnMap | undefined
  /** Who the charts are of, for measuring. */
  readonly labels?: string | undefined
  /** Where the stages are laid down and left; a run of the same goes on behind those that are done. */
  readonly work?: string | undefined
  /** Bytes. */
  readonly memory?: number | undefined
  /** Units at the same time; as many as the machine has cores when left out. */
  readonly threads?: number | undefined
  /** Which of several processes over one work folder this is. */
  readonly share?: Share | undefined
  /** To link by, instead of learning. */
  readonly model?: LinkageModel | undefined
  readonly saveModel?: string | undefined
  readonly progress?: Progress | undefined
  /** In place of those that follow from the memory. */
  readonly sizes?: Sizes | undefined
}

const MEMORY = 4 * 2 ** 30
/** So few are read and compared before a thread has started. */
const SMALL = 4 * 2 ** 20
const ALONE: Share = { at: 1, of: 1 }

/** Links the charts of a folder; writes who belongs to whom, and what it was decided by. */
export async function linkFolder(wish: LinkWish): Promise<LinkReport> {
  const laps = openLaps()
  const folder = await openFolder(wish.input, wish.columns)
  const labels = wish.labels === undefined ? undefined : await openLabels(wish.labels)
  const isSmall = folder.tables.reduce((sum, { bytes }) => sum + bytes, 0) < SMALL
  const threads = wish.threads ?? (isSmall ? 0 : availableParallelism())
  const sizes = wish.sizes ?? sizesOf(wish.memory ?? MEMORY, Math.max(1, threads))
  const share = wish.share ?? ALONE
  const isFirst = share.at === 1
  const outputs = isFirst ? [wish.output, wish.report, wish.saveModel].filter((file) => file !== undefined) : []
  await reserve(outputs)
  const work = wish.work ?? (await temporaryWork())
  const crew = openCrew(work, { threads, share, progress: wish.progress ?? (() => undefined) })
  try {
    const inputs = folder.tables.map(({ path: _, ...table }) => table)
    await openWork(work, { inputs, columns: folder.map, sizes, model: digestOf(wish.model) }, share)
    const room = { crew, sizes, threads: Math.max(1, threads) }
    const read = await readCharts(folder, { ...room, folder: work, model: wish.model })
    laps.end('reading')
    const rules = await blockCharts(read, room)
    laps.end('blocking')
    const compared = await comparePairs(read, rules, room)
    laps.end('comparing')
    const scored = await scorePairs(read, { compared, rules: rules.length }, { ...room, model: wish.model, laps })
    const clustered = await clusterCharts(read, { compared, scored }, room)
    laps.end('clustering')
    const { run } = read
    const roots = readRoots(run, clustered.buckets)
    if (isFirst) await writePersons(run, roots, wish.output)
    laps.end('writing')
    const limits = { threads: room.threads, bytes: Math.max(sizes.unit, 2 ** 28), folder: work }
    const tables = read.tables.map(({ rows }, at) => ({ rows, record: recordColumn(folder, at) }))
    const accuracy = labels
      ? await measureByLabels(run, roots, { labels, tables, limits })
      : measureByColumn(run, roots)
    laps.end('measuring')
    const { model } = scored
    const charsets = read.tables.flatMap(({ charset }, at) =>
      charset === 'utf-8' ? [] : [[folder.tables[at]?.name ?? '', charset] as const],
    )
    const said: LinkReport = {
      files: folder.tables.map(({ name }) => name),
      charsets: Object.fromEntries(charsets),
      charts: chartsOf(run),
      columns: folder.map,
      ignored: folder.ignored,
      blocking: {
        rules: rules.map(({ keys }) => keys.map(({ name }) => name).join(' + ') || 'each with each'),
        compared: compared.pairs,
      },
      model: { prior: model.prior, traits: model.traits, report: model.report },
      thresholds: model.thresholds,
      pairs: scored.pairs,
      ...sizesOfPersons(roots),
      refused: clustered.refused,
      ambiguous: clustered.ambiguous,
      seconds: laps.seconds,
      ...(accuracy ? { accuracy } : {}),
    }
    if (isFirst && wish.report !== undefined) await publish(wish.report, said)
    if (isFirst && wish.saveModel !== undefined) await publish(wish.saveModel, model)
    return said
  } finally {
    await crew.close()
    await dropReserved(outputs)
    if (wish.work === undefined) await rm(work, { recursive: true, force: true })
  }
}

function digestOf(model: LinkageModel | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(model ?? null))
    .digest('hex')
}

export interface Laps {
  readonly seconds: Record<string, number>
  end(stage: string): void
}

function openLaps(): Laps {
  const seconds: Record<string, number> = {}
  let began = performance.now()
  return {
    seconds,
    end(stage) {
      seconds[stage] = Math.round(performance.now() - began) / 1_000
      began = performance.now()
    },
  }
}

function recordColumn({ tables, map }: Awaited<ReturnType<typeof openFolder>>, table: number): number {
  return tables[table]?.names.indexOf(map.record) ?? 0
}
