import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import { typeOfCode } from '../../rules/resource-types.ts'
import { type Export, type ExportFile, endExport, findExport, moveExport } from '../../store/exports.ts'
import { type FoundRow, searchRows } from '../../store/search-rows.ts'
import type { Deps } from '../deps.ts'

/** Resources that are read at a time: some megabytes. */
const BATCH = 2_000

export interface ExportDeps extends Deps {
  /** Where the files lie; a folder for each export. */
  readonly exportFolder: string
  /** For what the platform does by itself. */
  readonly decideAsPlatform: () => Promise<Decision>
}

/**
 * Writes the files of an export, a type after the other, from where they stand, until the signal. What the row says is in the file
 * and synced; what a file has beyond that is cut off first, so that a process that was killed leaves nothing twice.
 */
export async function runExport(deps: ExportDeps, id: string, signal: AbortSignal): Promise<void> {
  const one = await findExport(deps.database.kysely, id)
  if (one?.state !== 'running') return
  const folder = folderOf(deps, id)
  await mkdir(folder, { recursive: true })
  const decision = await deps.decideAsPlatform()
  const files = [...one.files]
  for (const [index, code] of one.types.entries()) {
    let file = files[index] ?? { type: typeOfCode(code), count: 0, bytes: 0, after: 0, done: false }
    if (file.done) continue
    const handle = await open(join(folder, `${file.type}.ndjson`), 'a')
    try {
      await handle.truncate(file.bytes)
      while (!file.done) {
        if (signal.aborted) return
        const rows = await readBatch(deps, decision, one, code, file)
        const text = rows.map(({ content }) => `${content}\n`).join('')
        await handle.appendFile(text)
        await handle.datasync()
        file = behind(file, rows, Buffer.byteLength(text))
        files[index] = file
        if (!(await moveExport(deps.database.kysely, id, deps.clock.now(), files))) return
      }
    } finally {
      await handle.close()
    }
    if (file.count === 0) await rm(join(folder, `${file.type}.ndjson`), { force: true })
  }
  await endExport(deps.database.kysely, id, 'done', deps.clock.now())
}

async function readBatch(
  deps: ExportDeps,
  decision: Decision,
  one: Export,
  code: number,
  file: ExportFile,
): Promise<readonly FoundRow[]> {
  const conditions = [
    ...(one.since === null ? [] : [sql`r.changed >= ${one.since}`]),
    ...(one.charts === null ? [] : [sql`r.chart_id = ANY (${one.charts}::int8[])`]),
  ]
  const look = { operation: 'records.export', subject: `export/${one.id} ${file.type}` }
  let rows: readonly FoundRow[] = []
  await deps.access.withinGroup([{ decision, look }], { 'app.record_sources': one.sources }, async (trx) => {
    const order = { by: 'local_id', descending: false } as const
    const after = file.after === 0 ? undefined : { value: null, local: file.after }
    rows = await searchRows(trx, { types: [code], conditions, order, after, limit: BATCH })
    return [{ outcome: 'done' as const }]
  })
  return rows
}

function behind(file: ExportFile, rows: readonly FoundRow[], bytes: number): ExportFile {
  return {
    type: file.type,
    count: file.count + rows.length,
    bytes: file.bytes + bytes,
    after: rows.at(-1)?.local ?? file.after,
    done: rows.length < BATCH,
  }
}

export function folderOf({ exportFolder }: Pick<ExportDeps, 'exportFolder'>, id: string): string {
  return join(exportFolder, id)
}

export async function forgetFiles(deps: ExportDeps, id: string): Promise<void> {
  await rm(folderOf(deps, id), { recursive: true, force: true })
}
