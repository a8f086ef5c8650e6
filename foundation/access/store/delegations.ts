import type { Day } from '@kangcheng/kernel'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Colleague, Delegation, DelegationQuery, NewDelegation } from '../contract/delegation.ts'
import { delegationState } from '../rules/delegation.ts'
import type { AccessDatabase } from './tables.ts'

export async function insertDelegation(
  trx: AccessDatabase,
  delegation: NewDelegation & { id: string; delegator: string; madeAt: Date; madeBy: string },
): Promise<void> {
  await trx
    .insertInto('access.delegation')
    .values({
      id: delegation.id,
      delegator: delegation.delegator,
      delegate: delegation.delegate,
      first_day: delegation.firstDay,
      last_day: delegation.lastDay,
      made_at: delegation.madeAt,
      made_by: delegation.madeBy,
      ended_at: null,
      ended_by: null,
    })
    .execute()
  await trx
    .insertInto('access.delegated_assignment')
    .values(delegation.assignments.map((assignment) => ({ delegation_id: delegation.id, assignment_id: assignment })))
    .execute()
}

/** Which delegations: `of` is a person on either side, `allowed` SQL over both organisations. */
export interface DelegationFilter {
  readonly id?: string
  readonly of?: string
  readonly allowed?: Expression<SqlBool>
  readonly state?: DelegationQuery['state']
}

/** Delegations newest first. `allowed` may name the organisations as `go` (of who gives) and `to` (of who stands in). */
export async function listDelegations(db: AccessDatabase, filter: DelegationFilter, today: Day): Promise<Delegation[]> {
  const { id, of, allowed } = filter
  const rows = await db
    .selectFrom('access.delegation as d')
    .innerJoin('access.user_account as g', 'g.id', 'd.delegator')
    .innerJoin('access.user_account as t', 't.id', 'd.delegate')
    .innerJoin('access.organisation as go', 'go.code', 'g.organisation')
    .innerJoin('access.organisation as to', 'to.code', 't.organisation')
    .leftJoin('access.user_account as m', 'm.id', 'd.made_by')
    .leftJoin('access.user_account as e', 'e.id', 'd.ended_by')
    .selectAll('d')
    .select(['g.name as delegator_name', 't.name as delegate_name', 'm.name as maker', 'e.name as ender'])
    .select(
      sql<Delegation['assignments']>`(
        SELECT json_agg(json_build_object('id', a.id, 'role', a.role, 'region', a.region, 'organisation', a.organisation) ORDER BY a.id)
        FROM access.delegated_assignment h JOIN access.role_assignment a ON a.id = h.assignment_id
        WHERE h.delegation_id = d.id)`.as('assignments'),
    )
    .$if(id !== undefined, (query) => query.where('d.id', '=', id ?? ''))
    .$if(of !== undefined, (query) =>
      query.where((eb) => eb.or([eb('d.delegator', '=', of ?? ''), eb('d.delegate', '=', of ?? '')])),
    )
    .$if(allowed !== undefined, (query) => query.where(allowed ?? sql<SqlBool>`false`))
    .orderBy('d.id', 'desc')
    .execute()
  return rows
    .map(
      (row): Delegation => ({
        id: row.id,
        delegator: { id: row.delegator, name: row.delegator_name },
        delegate: { id: row.delegate, name: row.delegate_name },
        assignments: row.assignments ?? [],
        firstDay: row.first_day,
        lastDay: row.last_day,
        madeAt: row.made_at.toISOString(),
        madeBy: { id: row.made_by, name: row.maker ?? '' },
        ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
        ...(row.ended_by === null ? {} : { endedBy: { id: row.ended_by, name: row.ender ?? '' } }),
        state: delegationState({ firstDay: row.first_day, lastDay: row.last_day, endedAt: row.ended_at }, today),
      }),
    )
    .filter(({ state }) => filter.state === undefined || state === filter.state)
}

/** Ends a delegation before its day; false where there is none that could be. */
export async function endDelegation(db: AccessDatabase, id: string, by: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable('access.delegation')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** Roles handed over to a person by delegations that are neither over nor ended: they count where roles exclude each other. */
export async function delegatedRolesOf(db: AccessDatabase, userId: string, today: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('access.delegation as d')
    .innerJoin('access.delegated_assignment as h', 'h.delegation_id', 'd.id')
    .innerJoin('access.role_assignment as a', 'a.id', 'h.assignment_id')
    .select('a.role')
    .where('d.delegate', '=', userId)
    .where('d.ended_at', 'is', null)
    .where('d.last_day', '>=', today)
    .where('a.revoked_at', 'is', null)
    .execute()
  return rows.map(({ role }) => role)
}

const COLLEAGUES = 20

/** Somebody else of a part of the tree who may sign in, whose name or login begins with a text. */
export async function findColleagues(
  db: AccessDatabase,
  question: { under: string; text: string; except: string },
): Promise<Colleague[]> {
  return db
    .selectFrom('access.user_account as u')
    .innerJoin('access.organisation as o', 'o.code', 'u.organisation')
    .select(['u.id', 'u.login', 'u.name', 'u.organisation'])
    .where('u.disabled_at', 'is', null)
    .where('u.id', '<>', question.except)
    .where(sql<boolean>`o.path ^@ ${question.under}`)
    .where(sql<boolean>`(u.login ^@ lower(${question.text}) OR u.name ^@ ${question.text})`)
    .orderBy('u.login')
    .limit(COLLEAGUES)
    .execute()
}
