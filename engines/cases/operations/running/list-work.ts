import { type Decision, directoryIn, maskRow } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { rolePermission } from '../../contract/permissions.ts'
import type { WorkItem, WorkPage, WorkQuery } from '../../contract/running/requests.ts'
import {
  countWork,
  type FoundWork,
  findWork,
  type HeldRole,
  type WorkFilter,
  type WorkPlace,
} from '../../store/work.ts'
import type { Deps } from '../deps.ts'

/** Counted as far as this; a page says «more than». */
const MOST = 1_000
const PAGE = 50

/** What waits for somebody, over all definitions: urgent first, then what is due first. */
export async function listWork(deps: Deps, decision: Decision, query: WorkQuery): Promise<Result<WorkPage>> {
  const after = query.after === undefined ? undefined : readPlace(query.after)
  if (query.after !== undefined && after === undefined) return refuse('cases.place-unreadable')
  const { definition, stage, mine, text, limit = PAGE } = query
  const now = deps.clock.now()
  const user = (decision.actor.onBehalfOf ?? decision.actor).userId
  const filter: WorkFilter = {
    held: heldRoles(deps, decision, definition),
    user,
    ...{ definition, stage, mine },
    lateAt: query.late ? now : undefined,
    number: text?.trim() || undefined,
  }
  const look = { operation: 'cases.list-work', subject: `user/${user}` }
  return deps.access.lookAt({ decision, look }, { 'app.user_id': user }, async (db) => {
    const found = await findWork(db, filter, after, limit + 1)
    const { count, late } = await countWork(db, filter, now, MOST)
    const names = await directoryIn(db).namesOfUsers(found.flatMap(({ claimedBy }) => (claimedBy ? [claimedBy] : [])))
    const rows = found.slice(0, limit)
    const last = rows.at(-1)
    return ok({
      rows: rows.map((row) => shown(deps, decision, row, names)),
      ...(found.length > limit && last && { next: sayPlace(last) }),
      ...{ count, late },
    })
  })
}

/** The roles of all definitions, or of one, with the places in which somebody holds them. */
function heldRoles({ shelf }: Deps, decision: Decision, only: string | undefined): HeldRole[] {
  return shelf
    .all()
    .filter(({ definition: { code } }) => only === undefined || code === only)
    .flatMap(({ definition }) =>
      definition.roles
        .filter(({ who }) => who === undefined)
        .map(({ code, reach = 'organisation' }) => {
          const permission = rolePermission(definition.code, code)
          return { permission, reach, places: decision.placesOf(permission) }
        }),
    )
    .filter(({ places }) => places.length > 0)
}

function shown({ shelf }: Deps, decision: Decision, row: FoundWork, names: Readonly<Record<string, string>>): WorkItem {
  const { since, dueAt, claimedBy, summary, ...rest } = row
  const isMe = claimedBy === decision.actor.userId || claimedBy === decision.actor.onBehalfOf?.userId
  const masks = new Map(
    (shelf.has(row) ? (shelf.at(row).definition.summary ?? []) : []).flatMap(({ item, mask }) =>
      mask ? [[item, mask]] : [],
    ),
  )
  return {
    ...rest,
    since: since.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    claimedBy: claimedBy === null ? null : { name: names[claimedBy] ?? '', isMe },
    summary: maskRow(summary, Object.fromEntries(masks), decision.mask),
  }
}

/** A place in the list as its reader gives it back. */
function sayPlace({ priority, dueAt, case: id, role }: FoundWork): string {
  return [priority, dueAt?.toISOString() ?? 'infinity', id, role].join('~')
}

const PLACE = /^([1-3])~(infinity|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f-]{36})~([a-z0-9-]{1,60})$/

function readPlace(text: string): WorkPlace | undefined {
  const [, priority, dueAt = '', id = '', role = ''] = PLACE.exec(text) ?? []
  return priority === undefined ? undefined : { priority: Number(priority), dueAt, case: id, role }
}
