import { writeFile } from 'node:fs/promises'
import type { ColumnMap } from '../../contract/linking/column-map.ts'
import type { LinkageModel, LinkReport } from '../../contract/linking/link-report.ts'
import { measureAccuracy } from '../../rules/linking/accuracy.ts'
import type { ChartTexts } from '../../rules/linking/chart-texts.ts'
import { type Charts, chartReader } from '../../rules/linking/charts.ts'
import { personIn, readRow } from '../../rules/linking/columns/read-row.ts'
import { type Linked, linkCharts } from '../../rules/linking/link-charts.ts'
import { MISSING } from '../../rules/linking/traits/trait.ts'
import { traitsFor } from '../../rules/linking/traits/traits-for.ts'
import { type ChartFolder, FolderFault, openFolder, readLabels } from './open-folder.ts'

export interface LinkWish {
  readonly input: string
  /** Where `record,person` of each chart is written. */
  readonly output: string
  readonly report?: string | undefined
  readonly columns?: ColumnMap | undefined
  /** Who the charts are of, for measuring. */
  readonly labels?: string | undefined
}

const SAMPLE = 1_000
/** The same folder gives the same clusters: the pairs drawn for learning are always the same. */
const SEED = 20_261_123

/** Links the charts of a folder; writes who belongs to whom, and what it was decided by. */
export async function linkFolder({ input, output, report, columns, labels }: LinkWish): Promise<LinkReport> {
  const seconds: Record<string, number> = {}
  let began = performance.now()
  const lap = (stage: string) => {
    seconds[stage] = Math.round(performance.now() - began) / 1_000
    began = performance.now()
  }
  const folder = await openFolder(input, columns)
  const { map } = folder
  const reader = chartReader(traitsFor(map, await firstOf(folder)))
  const records: string[] = []
  const persons: (string | undefined)[] = []
  await folder.eachRow((cell) => {
    records.push(cell(map.record))
    if (map.person !== undefined) persons.push(personIn(map, cell))
    reader.add(readRow(map, cell))
    return true
  })
  refuseDoubles(records)
  const charts = reader.charts()
  lap('reading')
  const linked = linkCharts(charts, drawFrom(SEED), lap)
  await writeFile(output, clustersText(records, linked.roots))
  lap('writing')
  const accuracy = await accuracyOf(linked.roots, { records, persons, labels })
  lap('measuring')
  const said: LinkReport = { ...reportOf(folder, charts, linked), seconds, ...accuracy }
  if (report !== undefined) await writeFile(report, `${JSON.stringify(said, undefined, 2)}\n`)
  return said
}

/** Some charts, by which it is told how their names are written. */
async function firstOf(folder: ChartFolder): Promise<ChartTexts[]> {
  const sample: ChartTexts[] = []
  await folder.eachRow((cell) => sample.push(readRow(folder.map, cell)) < SAMPLE)
  return sample
}

function refuseDoubles(records: readonly string[]): void {
  const seen = new Set<string>()
  for (const record of records) {
    if (record === '') throw new FolderFault('a row has no name of its chart (the column «record»)')
    if (seen.has(record))
      throw new FolderFault(`two rows are called ${record}: the column «record» must name each chart once`)
    seen.add(record)
  }
}

function clustersText(records: readonly string[], roots: Int32Array): string {
  const lines = records.map((record, row) => `${quoted(record)},${(roots[row] as number) + 1}`)
  return `record,person\n${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function reportOf(folder: ChartFolder, charts: Charts, linked: Linked): Omit<LinkReport, 'seconds'> {
  const counts = new Map<number, number>()
  for (const root of linked.roots) counts.set(root, (counts.get(root) ?? 0) + 1)
  const sizes: Record<string, number> = {}
  for (const count of counts.values()) sizes[count] = (sizes[count] ?? 0) + 1
  return {
    files: folder.files,
    charts: charts.count,
    columns: folder.map,
    ignored: folder.ignored,
    blocking: { rules: linked.rules.map((keys) => keys.join(' + ')), compared: linked.compared },
    model: modelOf(charts, linked),
    thresholds: linked.thresholds,
    pairs: { automatic: linked.automatic, review: linked.review, twoPeople: linked.twoPeople },
    persons: counts.size,
    sizes,
    refused: linked.refused,
    ambiguous: linked.ambiguous,
  }
}

function modelOf({ traits }: Charts, { learned }: Linked): LinkageModel {
  return {
    prior: learned.prior,
    rounds: learned.rounds,
    traits: traits.map(({ name, levels }, at) => ({
      trait: name,
      levels: levels.flatMap((level, index) => {
        const [matching = 0, others = 0] = [learned.traits[at]?.matching[index], learned.traits[at]?.others[index]]
        return index === MISSING ? [] : [{ level, matching, others, weight: Math.log2(matching / others) }]
      }),
    })),
  }
}

async function accuracyOf(
  roots: Int32Array,
  {
    records,
    persons,
    labels,
  }: { records: readonly string[]; persons: readonly (string | undefined)[]; labels: string | undefined },
): Promise<Pick<LinkReport, 'accuracy'>> {
  if (labels !== undefined) {
    const known = await readLabels(labels)
    const of = records.map((record) => known.get(record))
    return {
      accuracy: measureAccuracy(
        roots,
        of.map((one) => one?.person),
        of.map((one) => one?.errors ?? []),
      ),
    }
  }
  return persons.length === 0 ? {} : { accuracy: measureAccuracy(roots, persons) }
}

/** Numbers of 0…1, the same for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
