import { isDeepStrictEqual } from 'node:util'
import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CaseEvent } from '../../contract/running/case-event.ts'
import { fold } from '../../rules/running/apply.ts'
import { chainHash } from '../../secrets/event-chain.ts'
import { readCases, readEvents } from '../../store/cases.ts'
import { isCaseId, shownCases } from '../../store/shown.ts'
import type { EventRow } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import { permittedRoles } from './permitted-roles.ts'

/** What a recomputation of a case's log found. */
export interface CaseVerification {
  readonly events: number
  /** The first event whose hash is not what its fields and the event before it make; null where all are. */
  readonly brokenAt: number | null
  /** Whether the log leads to where the case is said to stand, and its last hash is the one that is kept. */
  readonly stateFits: boolean
}

/** Recomputes the whole log of a case: its hashes, and where it leads. */
export async function verifyCase(
  deps: Deps,
  decision: Decision,
  { definition, id }: { definition: string; id: string },
): Promise<Result<CaseVerification>> {
  if (!isCaseId(id)) return refuse('cases.not-found')
  await deps.organisations.refresh()
  const look = { operation: 'cases.verify', subject: `case/${id}` }
  return deps.access.lookAt({ decision, look }, { 'app.shown_cases': shownCases([id]) }, async (db) => {
    const kept = (await readCases(db, [id])).get(id)
    if (!kept || kept.state.definition !== definition) return refuse('cases.not-found')
    if (!deps.shelf.has(kept.state)) await deps.shelf.read()
    const permitted = permittedRoles(decision, deps.shelf.at(kept.state), kept.state.parties, deps.organisations)
    if (permitted.size === 0) return refuse('cases.not-found')
    const rows = await readEvents(db, id)
    const brokenAt = firstBroken(id, rows)
    const intact = brokenAt === null && rows.at(-1)?.hash.equals(kept.head) === true
    const stateFits = intact && isDeepStrictEqual(JSON.parse(JSON.stringify(fold(rows.map(eventOf)))), kept.state)
    return ok({ events: rows.length, brokenAt, stateFits })
  })
}

function firstBroken(id: string, rows: readonly EventRow[]): number | null {
  let before: Buffer | undefined
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1 || !chainHash(id, before, eventOf(row)).equals(row.hash)) return row.seq
    before = row.hash
  }
  return null
}

/** The event of a row, as it was hashed. */
export function eventOf({ seq, at, by, onBehalfOf, organisation, happening }: EventRow): CaseEvent {
  return { seq, at: at.toISOString(), by, ...(onBehalfOf !== null && { onBehalfOf }), organisation, happening }
}
