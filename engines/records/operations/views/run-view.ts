import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Decision } from '@kangcheng/access'
import { CompiledQuery, sql, type Transaction } from 'kysely'
import type { ViewFormat } from '../../contract/views.ts'
import type { Issue } from '../../rules/issue.ts'
import { maskResource } from '../../rules/masking/mask-resource.ts'
import type { Resource } from '../../rules/resource.ts'
import { typeCode } from '../../rules/resource-types.ts'
import { type CompiledView, compileView } from '../../rules/views/compile-view.ts'
import { type ViewSql, viewToSql } from '../../rules/views/sql/view-to-sql.ts'
import type { Row, ViewDefinition } from '../../rules/views/view-definition.ts'
import { csvOf, jsonOf, ndjsonOf } from '../../rules/views/write-rows.ts'
import { searchRows } from '../../store/search-rows.ts'
import type { Deps } from '../deps.ts'

/** Resources, or rows of the database, that are read at a time: some megabytes. */
export const BATCH = 2_000
/** Milliseconds that one read of the database may take. */
const SQL_TIMEOUT = 120_000

/** Data that are not what a view asks for: several values for one column. */
export class ViewDataFault extends Error {
  readonly issue: Issue
  constructor(issue: Issue) {
    super(issue.diagnostics)
    this.issue = issue
  }
}

export interface ViewBatch {
  readonly rows: readonly Row[]
  /** Resources that were asked for them. */
  readonly asked: number
}

/**
 * The rows of a view over everything that is open to a decision, some thousand resources a time, in the order they were made.
 * Each read is written down. Throws {@link ViewDataFault} with the first resource that does not fit the view.
 */
export async function* viewBatches(deps: Deps, decision: Decision, view: ViewDefinition): AsyncGenerator<ViewBatch> {
  const compiled = compileView(view)
  const settings = await deps.sources.settings(decision)
  const types = [typeCode(view.resource) ?? 0]
  const look = { operation: 'records.run-view', subject: view.resource }
  let after: number | undefined
  for (;;) {
    let found: Awaited<ReturnType<typeof searchRows>> = []
    await deps.access.withinGroup([{ decision, look }], settings, async (trx) => {
      found = await searchRows(trx, {
        types,
        conditions: [],
        order: { by: 'local_id', descending: false },
        after: after === undefined ? undefined : { value: null, local: after },
        limit: BATCH,
      })
      return [{ outcome: 'done' as const }]
    })
    const rows = found.flatMap(({ content }) => rowsOf(compiled, JSON.parse(content ?? '{}') as Resource, decision))
    yield { rows, asked: found.length }
    if (found.length < BATCH) return
    after = found.at(-1)?.local
  }
}

/** Throws {@link ViewDataFault} for a resource that does not fit the view. */
export function rowsOf(view: CompiledView, resource: Resource, { mask }: Decision): readonly Row[] {
  const answer = view.rowsOf(mask.length === 0 ? resource : maskResource(resource, mask))
  if (!answer.ok) throw new ViewDataFault(answer.issue)
  return answer.rows
}

/**
 * A view as a file of all its rows. The first read is done before this answers, so that a view that fits no data is refused in
 * words; what is found later breaks the file off.
 */
export async function streamView(
  deps: Deps,
  decision: Decision,
  view: ViewDefinition,
  { format, limit = Number.POSITIVE_INFINITY }: { readonly format: ViewFormat; readonly limit?: number | undefined },
): Promise<Readable> {
  const batches = viewBatches(deps, decision, view)
  const first = await batches.next()
  return Readable.from(written(firstOf(followed(first, batches), limit), namesOf(view), format))
}

async function* firstOf(batches: AsyncIterable<readonly Row[]>, limit: number): AsyncGenerator<readonly Row[]> {
  let left = limit
  for await (const rows of batches) {
    yield rows.slice(0, left)
    left -= rows.length
    if (left <= 0) return
  }
}

async function* followed(
  first: IteratorResult<ViewBatch>,
  rest: AsyncGenerator<ViewBatch>,
): AsyncGenerator<readonly Row[]> {
  if (!first.done) yield first.value.rows
  for await (const { rows } of rest) yield rows
}

function namesOf(view: ViewDefinition): readonly string[] {
  return compileView(view).columns.map(({ name }) => name)
}

/** Pieces of text that join to one file. */
async function* written(
  batches: AsyncIterable<readonly Row[]>,
  names: readonly string[],
  format: ViewFormat,
): AsyncGenerator<string> {
  let isFirst = true
  if (format === 'csv') yield* csvOf([], names)
  for await (const rows of batches) {
    if (format === 'csv') yield* csvOf(rows, names, false)
    else if (format === 'ndjson') yield* ndjsonOf(rows)
    else for (const piece of jsonPieces(rows, isFirst)) yield piece
    isFirst &&= rows.length === 0
  }
  if (format === 'json') yield isFirst ? '[\n]\n' : '\n]\n'
}

/** Part of one array: it begins with the first row there is, and is ended by the caller. */
function jsonPieces(rows: readonly Row[], isFirst: boolean): readonly string[] {
  if (rows.length === 0) return []
  const inner = [...jsonOf(rows)].join('').slice(1, -3)
  return [isFirst ? '[' : ',', inner]
}

/** The same rows, made by the database: all of them are in a file of this machine before the first byte leaves. */
export async function queryView(
  deps: Deps,
  decision: Decision,
  { view, query }: { view: ViewDefinition; query: Extract<ViewSql, { ok: true }> },
  format: ViewFormat,
): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'kangcheng-view-'))
  const path = join(folder, 'rows')
  const forget = () => rm(folder, { recursive: true, force: true })
  try {
    const settings = await deps.sources.settings(decision)
    const look = { operation: 'records.run-view', subject: `${view.resource} sql` }
    const file = await open(path, 'wx', 0o600)
    try {
      await deps.access.withinGroup([{ decision, look }], settings, async (trx: Transaction<unknown>) => {
        const names = query.columns.map(({ name }) => name)
        for await (const piece of written(fetched(trx, query), names, format)) await file.appendFile(piece)
        return [{ outcome: 'done' as const }]
      })
    } finally {
      await file.close()
    }
  } catch (error) {
    await forget()
    throw error
  }
  return createReadStream(path).once('close', () => void forget())
}

async function* fetched(
  trx: Transaction<unknown>,
  { text, values, columns }: Extract<ViewSql, { ok: true }>,
): AsyncGenerator<readonly Row[]> {
  const numbers = columns.filter(({ sqlType }) => sqlType === 'numeric').map(({ name }) => name)
  await sql.raw(`SET LOCAL statement_timeout = ${SQL_TIMEOUT}; SET LOCAL jit = off`).execute(trx)
  await trx.executeQuery(CompiledQuery.raw(`DECLARE view_rows NO SCROLL CURSOR FOR ${text}`, [...values]))
  for (;;) {
    const { rows } = await sql.raw<Record<string, Row[string]>>(`FETCH ${BATCH} FROM view_rows`).execute(trx)
    // PostgreSQL gives decimals as text.
    for (const row of rows) for (const name of numbers) if (row[name] !== null) row[name] = Number(row[name])
    yield rows
    if (rows.length < BATCH) return
  }
}

/** The statement of a view; undefined where the database cannot do it, or somebody sees part of the data masked. */
export function statementOf(view: ViewDefinition, { mask }: Decision): Extract<ViewSql, { ok: true }> | undefined {
  if (mask.length > 0) return undefined
  const query = viewToSql(view)
  return query.ok ? query : undefined
}
