import { createHash } from 'node:crypto'
import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FetchWish, SharingRefusal } from '../../contract/sharing.ts'
import { writeCursor } from '../../rules/sharing/cursor.ts'
import { giveRows } from '../../rules/sharing/give-rows.ts'
import { takeQuota } from '../../rules/sharing/quota.ts'
import { writeLines } from '../../rules/sharing/write-lines.ts'
import { addUse, endTransfer, insertTransfer, lockUse, noteFigures } from '../../store/sharing/transfers.ts'
import { inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { type OpenedApplication, openApplication } from './open-application.ts'
import { pathsOfSources, regionsWithin } from './places.ts'
import { type PageOfRows, readPage } from './read-page.ts'
import { endOf, type Leaving } from './transfer-end.ts'

const USUAL_ROWS = 1_000

/** A page of a grant, ready to leave. */
export interface SharedPage extends Leaving {
  readonly body: Buffer
  readonly format: 'ndjson' | 'csv'
  readonly rows: number
  readonly next: string | undefined
  /** Of the day's quota, while nobody else takes of it. */
  readonly rowsLeft: number
}

/**
 * Rows of a grant for the department that has it. The quota is taken before anything is read, and what was not needed is given
 * back; rows, bytes and digest are in the books before the first byte leaves.
 */
export async function fetchRows(
  deps: SharingDeps,
  actor: Actor,
  { grant, format = 'ndjson', cursor, limit = USUAL_ROWS }: FetchWish & { grant: string },
): Promise<Result<SharedPage>> {
  const may = await deps.access.require(actor, 'exchange.sharing.fetch', {}, PURPOSE)
  if (!may.ok) return may
  const begun = await beginTransfer(deps, may.value, { grant, limit })
  if (!begun.ok) return begun
  const { transfer, taken, day, rowsLeft } = begun.value
  const end = endOf(deps, may.value, { subject: grant, id: transfer })
  const giveBack = (rows: number) => addUse(deps.database.kysely, grant, day, { rows: -rows, calls: 0 })
  try {
    const page = await readGranted(deps, begun.value, cursor)
    if (!page.ok) {
      await giveBack(taken)
      await end('failed')
      return page
    }
    const { rows, next } = page.value
    const body = Buffer.from(
      writeLines(
        rows,
        begun.value.terms.columns.map(({ name }) => name),
        format,
      ),
    )
    const sha256 = createHash('sha256').update(body).digest()
    const figures = { rows: rows.length, bytes: body.length }
    await giveBack(taken - rows.length)
    await noteFigures(deps.database.kysely, grant, transfer, { ...figures, sha256 })
    const detail = { transfer, ...figures, sha256: sha256.toString('hex') }
    const look = { operation: 'exchange.send-rows', subject: `sharing-application/${grant}`, detail }
    await deps.access.noteLook(may.value, look, { outcome: 'done' })
    return ok({
      ...{ body, format, rows: rows.length, rowsLeft: rowsLeft + taken - rows.length, end },
      next: next && writeCursor(next),
    })
  } catch (error) {
    await giveBack(taken)
    await endTransfer(deps.database.kysely, grant, transfer, 'failed', deps.clock.now())
    throw error
  }
}

interface Begun extends Pick<OpenedApplication, 'dataSet'> {
  readonly terms: NonNullable<OpenedApplication['standing']['granted']>
  readonly transfer: string
  readonly day: string
  /** Rows of the quota that this transfer has taken, and those that are left beside it. */
  readonly taken: number
  readonly rowsLeft: number
}

function beginTransfer(
  deps: SharingDeps,
  decision: Decision,
  { grant, limit }: { grant: string; limit: number },
): Promise<Result<Begun, SharingRefusal>> {
  const transfer = deps.newId()
  const look = { operation: 'exchange.fetch-rows', subject: `sharing-application/${grant}`, detail: { transfer } }
  return inScope(deps, decision, look, async (db): Promise<Result<Begun, SharingRefusal>> => {
    const found = await openApplication(deps, db, decision, { id: grant, side: 'applicant' })
    if (!found.ok) return found
    const { kept, dataSet, standing } = found.value
    const terms = standing.granted
    if (!terms || dataSet.state === 'withdrawn') return refuse('sharing.not-granted')
    const now = deps.clock.now()
    const day = deps.clock.today()
    const used = await lockUse(db, grant, day, kept)
    const taken = takeQuota(terms.quota, used, limit, { today: day, now: now.getTime() })
    if (!taken.ok) return taken
    await addUse(db, grant, day, { rows: taken.value, calls: 1 })
    const { userId, onBehalfOf, channel } = decision.actor
    await insertTransfer(db, {
      ...{
        subject: grant,
        id: transfer,
        kind: 'grant',
        day,
        begun: now,
        userId,
        onBehalfOf: onBehalfOf?.userId,
        channel,
      },
      ...{ ownerPath: kept.ownerPath, applicantPath: kept.applicantPath, rows: 0, bytes: 0, sha256: undefined },
    })
    const rowsLeft = terms.quota.rows - used.rows - taken.value
    return ok({ dataSet, terms, transfer, day, taken: taken.value, rowsLeft })
  })
}

async function readGranted(
  deps: SharingDeps,
  { dataSet: { dataSet }, terms, taken }: Begun,
  cursor: string | undefined,
): Promise<Result<PageOfRows, SharingRefusal>> {
  const db = deps.database.kysely
  const within = await pathsOfSources(db, dataSet)
  if (!within.ok) return within
  const view = await deps.records.views.open(await deps.decideAsPlatform(), dataSet.view.code, dataSet.view.version)
  if (!view.ok) return refuse('sharing.view-unknown')
  const give = giveRows(dataSet, terms, await regionsWithin(db, dataSet, terms.region))
  return readPage(view.value, within.value, { give, cursor, limit: taken })
}
