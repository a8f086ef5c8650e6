import { sql } from 'kysely'
import type { IndicatorValue, ValueStatement } from '../contract/index.ts'
import { appendSeries, type KeptEntry } from './append-series.ts'
import type { ValueRow, Within } from './tables.ts'

/** A statement ready to be kept: its place in the region tree and the key that makes sending it twice harmless. */
export interface ValueEntry {
  statement: ValueStatement
  regionPath: string
  idempotencyKey: string
}

/** Rows in one INSERT; 23 columns each, well under the protocol's 65,535 parameters. */
const BATCH = 1_000

/**
 * Keeps statements, each as the next revision of its region, indicator, period and basis.
 * Statements already kept under their idempotency key are passed over. Returns what was newly kept.
 */
export async function saveValues(
  within: Within,
  entries: readonly ValueEntry[],
  recorded: { at: Date; by: string },
): Promise<IndicatorValue[]> {
  const kept: KeptEntry[] = []
  const ordered = inOneOrder(entries)
  for (let from = 0; from < ordered.length; from += BATCH) {
    kept.push(...(await saveBatch(within, ordered.slice(from, from + BATCH), recorded)))
  }
  await appendSeries(within, kept)
  const recordedAt = recorded.at.toISOString()
  return kept.map(({ statement, revision }) => ({ ...statement, revision, recordedAt }))
}

/** Rounds in which somebody else was always faster; then the revision is taken by a row that this session may not see. */
const FRUITLESS_ROUNDS = 100

/**
 * People may report one figure at the same moment. Whoever finds the revision taken has waited for the other's commit
 * and takes the next one in another round. Each round keeps one statement of a figure, so their order stays.
 */
async function saveBatch(
  within: Within,
  batch: readonly ValueEntry[],
  recorded: { at: Date; by: string },
): Promise<KeptEntry[]> {
  const kept: KeptEntry[] = []
  let waiting = await unseen(within, batch)
  for (let fruitless = 0; waiting.length > 0; fruitless++) {
    if (fruitless === FRUITLESS_ROUNDS) throw new Error('no revision is free for a value')
    const revisions = await newestRevisions(within, waiting)
    const round = firstOfEach(waiting).map((entry) => ({
      entry,
      revision: (revisions.get(identity(entry.statement)) ?? 0) + 1,
    }))
    const inserted = await insertRevisions(within, round, recorded)
    for (const { entry, revision } of round) {
      if (!inserted.has(sending(entry))) continue
      kept.push({ ...entry, revision })
      fruitless = -1
    }
    const left = waiting.filter((entry) => !inserted.has(sending(entry)))
    // What is left may meanwhile have been kept for somebody who sent the very same.
    waiting = left.length === 0 ? left : await unseen(within, left)
  }
  return kept
}

async function insertRevisions(
  within: Within,
  round: readonly { entry: ValueEntry; revision: number }[],
  recorded: { at: Date; by: string },
): Promise<Set<string>> {
  const rows = await within
    .insertInto('indicators.value')
    .values(round.map(({ entry, revision }) => rowOf(entry, revision, recorded)))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['region_code', 'idempotency_key'])
    .execute()
  return new Set(rows.map((row) => `${row.region_code} ${row.idempotency_key}`))
}

/** Every revision of the indicators in one region; all indicators when no codes are given. */
export async function loadValues(
  within: Within,
  region: string,
  indicators?: readonly string[],
): Promise<Map<string, IndicatorValue[]>> {
  const rows = await selectValues(within)
    .where('region_code', '=', region)
    .$if(indicators !== undefined, (query) =>
      query.where(sql<boolean>`indicator_code = ANY (${[...(indicators ?? [])]}::text[])`),
    )
    .orderBy('indicator_code')
    .orderBy('period')
    .orderBy('basis')
    .orderBy('revision')
    .execute()
  return grouped(rows, (row) => row.indicator_code)
}

/** What was kept in a region under an idempotency key. */
export async function loadSentValue(within: Within, region: string, key: string): Promise<IndicatorValue | undefined> {
  const row = await selectValues(within)
    .where('region_code', '=', region)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  return row && statedValue(row)
}

/** Several indicators in several regions, by `region indicator`. */
export async function loadFigures(
  within: Within,
  regions: readonly string[],
  indicators: readonly string[],
): Promise<Map<string, IndicatorValue[]>> {
  const rows = await selectValues(within)
    .where(sql<boolean>`region_code = ANY (${[...regions]}::text[])`)
    .where(sql<boolean>`indicator_code = ANY (${[...indicators]}::text[])`)
    .orderBy('region_code')
    .orderBy('indicator_code')
    .orderBy('period')
    .orderBy('revision')
    .execute()
  return grouped(rows, (row) => `${row.region_code} ${row.indicator_code}`)
}

function selectValues(within: Within) {
  return within.selectFrom('indicators.value').selectAll()
}

async function unseen(within: Within, entries: readonly ValueEntry[]): Promise<ValueEntry[]> {
  const seen = await within
    .selectFrom('indicators.value')
    .select(['region_code', 'idempotency_key'])
    .where(sql<boolean>`region_code = ANY (${distinct(entries, (entry) => entry.statement.region)}::text[])`)
    .where(sql<boolean>`idempotency_key = ANY (${distinct(entries, (entry) => entry.idempotencyKey)}::text[])`)
    .execute()
  const known = new Set(seen.map((row) => `${row.region_code} ${row.idempotency_key}`))
  return distinctBy(
    entries.filter((entry) => !known.has(sending(entry))),
    sending,
  )
}

async function newestRevisions(within: Within, entries: readonly ValueEntry[]): Promise<Map<string, number>> {
  if (entries.length === 0) return new Map()
  const rows = await within
    .selectFrom('indicators.value')
    .select(['region_code', 'indicator_code', 'period', 'basis'])
    .select((select) => select.fn.max('revision').as('revision'))
    .where(sql<boolean>`region_code = ANY (${distinct(entries, (entry) => entry.statement.region)}::text[])`)
    .where(sql<boolean>`indicator_code = ANY (${distinct(entries, (entry) => entry.statement.indicator)}::text[])`)
    .groupBy(['region_code', 'indicator_code', 'period', 'basis'])
    .execute()
  return new Map(
    rows.map((row) => [`${row.region_code} ${row.indicator_code} ${row.period} ${row.basis}`, row.revision]),
  )
}

/** Everybody takes the same figures in the same order and waits for nobody in a circle; statements of one keep theirs. */
function inOneOrder(entries: readonly ValueEntry[]): ValueEntry[] {
  return entries
    .map((entry) => ({ entry, key: identity(entry.statement) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ entry }) => entry)
}

/** The first statement of each figure. */
function firstOfEach(entries: readonly ValueEntry[]): ValueEntry[] {
  return distinctBy(entries, (entry) => identity(entry.statement))
}

/** What makes two statements the same sending. */
function sending(entry: ValueEntry): string {
  return `${entry.statement.region} ${entry.idempotencyKey}`
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function identity(statement: ValueStatement): string {
  return `${statement.region} ${statement.indicator} ${statement.period} ${statement.basis}`
}

function rowOf(entry: ValueEntry, revision: number, recorded: { at: Date; by: string }) {
  const { statement } = entry
  return {
    region_code: statement.region,
    indicator_code: statement.indicator,
    period: statement.period,
    basis: statement.basis,
    revision,
    region_path: entry.regionPath,
    value: statement.value ?? null,
    parts: statement.parts ?? null,
    level: statement.level ?? null,
    attained: statement.attained ?? null,
    absence: statement.absence ?? null,
    numerator: statement.numerator ?? null,
    denominator: statement.denominator ?? null,
    lower: statement.lower ?? null,
    upper: statement.upper ?? null,
    organisation_code: statement.organisation ?? null,
    status: statement.status,
    available_on: statement.availableOn,
    provenance: JSON.stringify(statement.provenance),
    invented: statement.provenance.invented === true,
    idempotency_key: entry.idempotencyKey,
    recorded_at: recorded.at,
    recorded_by: recorded.by,
  }
}

type SelectedValue = Omit<ValueRow, 'provenance' | 'recorded_at'> & {
  provenance: IndicatorValue['provenance']
  recorded_at: Date
}

function grouped(rows: readonly SelectedValue[], keyOf: (row: SelectedValue) => string): Map<string, IndicatorValue[]> {
  const groups = new Map<string, IndicatorValue[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(statedValue(row))
    else groups.set(key, [statedValue(row)])
  }
  return groups
}

function statedValue(row: SelectedValue): IndicatorValue {
  return {
    indicator: row.indicator_code,
    region: row.region_code,
    period: row.period,
    basis: row.basis,
    ...(row.value === null ? {} : { value: row.value }),
    ...(row.parts === null ? {} : { parts: row.parts }),
    ...(row.level === null ? {} : { level: row.level }),
    ...(row.attained === null ? {} : { attained: row.attained }),
    ...(row.absence === null ? {} : { absence: row.absence }),
    ...(row.numerator === null ? {} : { numerator: row.numerator }),
    ...(row.denominator === null ? {} : { denominator: row.denominator }),
    ...(row.lower === null ? {} : { lower: row.lower }),
    ...(row.upper === null ? {} : { upper: row.upper }),
    ...(row.organisation_code === null ? {} : { organisation: row.organisation_code }),
    status: row.status,
    availableOn: row.available_on,
    provenance: row.provenance,
    revision: row.revision,
    recordedAt: row.recorded_at.toISOString(),
  }
}

function distinct<Item>(items: readonly Item[], textOf: (item: Item) => string): string[] {
  return [...new Set(items.map(textOf))]
}
