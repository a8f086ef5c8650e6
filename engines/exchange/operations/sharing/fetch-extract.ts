import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ExtractState } from '../../contract/sharing.ts'
import { type ExtractFile, extractsWithFile, saveDeleted } from '../../store/sharing/extracts.ts'
import { insertTransfer } from '../../store/sharing/transfers.ts'
import { inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { openExtract, withStanding } from './open-extract.ts'
import { endOf, type Leaving } from './transfer-end.ts'

export interface LeavingFile extends Leaving {
  readonly stream: Readable
  readonly bytes: number
}

/** The file of an approved extract, for the department that asked; written down before its first byte leaves. */
export async function fetchExtract(
  deps: SharingDeps,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<LeavingFile>> {
  const may = await deps.access.require(actor, 'exchange.sharing.fetch', {}, PURPOSE)
  if (!may.ok) return may
  const transfer = deps.newId()
  const detail: Record<string, string | number> = { transfer }
  const look = { operation: 'exchange.fetch-extract', subject: `extract/${id}`, detail }
  const begun = await inScope(deps, may.value, look, async (db): Promise<Result<ExtractFile>> => {
    const found = await openExtract(deps, db, may.value, { id, side: 'applicant' })
    if (!found.ok) return found
    const { kept, dataSet, standing } = found.value
    const { file, ownerPath, applicantPath } = kept
    if (standing.state !== 'approved' || dataSet.state === 'withdrawn' || !file)
      return refuse('sharing.extract-not-given')
    const { rows, bytes, sha256 } = file
    Object.assign(detail, { rows, bytes, sha256 })
    const { userId, onBehalfOf, channel } = actor
    await insertTransfer(db, {
      ...{ subject: id, id: transfer, kind: 'extract', day: deps.clock.today(), begun: deps.clock.now() },
      ...{ userId, onBehalfOf: onBehalfOf?.userId, channel, ownerPath, applicantPath },
      ...{ rows, bytes, sha256: Buffer.from(sha256, 'hex') },
    })
    return ok(file)
  })
  if (!begun.ok) return begun
  const { name, bytes } = begun.value
  const end = endOf(deps, may.value, { subject: id, id: transfer })
  return ok({ stream: createReadStream(join(deps.extractFolder, name)), bytes, end })
}

/** Nobody can fetch it again in any of these. */
const OVER: ReadonlySet<ExtractState> = new Set(['deleted', 'refused', 'withdrawn'])

/** Deletes files whose last day is over or that were not given, and what a builder that was killed left; how many extracts. */
export async function deleteOldExtracts(deps: SharingDeps): Promise<number> {
  const db = deps.database.kysely
  // Before the extracts are listed: a file that a builder begins meanwhile is not among them.
  const names = await readdir(deps.extractFolder).catch(() => [])
  const wanted: string[] = []
  let deleted = 0
  for (const kept of await extractsWithFile(db)) {
    const opened = await withStanding(deps, db, kept)
    if (opened && !OVER.has(opened.standing.state)) wanted.push(kept.file?.name ?? `${kept.id}.${kept.claim}.csv`)
    else if (await saveDeleted(db, kept.id)) deleted++
  }
  for (const name of names)
    if (!wanted.some((one) => name === one || name === `${one}.part`))
      await rm(join(deps.extractFolder, name), { force: true })
  return deleted
}
