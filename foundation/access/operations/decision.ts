import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor } from '../contract/actor.ts'
import type { Purpose } from '../contract/purpose.ts'
import type { MaskField } from '../contract/role.ts'
import type { AccessQuestion, Place } from '../rules/decide-access.ts'
import { isWithin, outermostPaths, ROOT_PATH } from '../rules/materialised-path.ts'

/** Names of columns that hold a materialised path, as the query calls them: `region_path`, `v.region_path`. */
export interface PathColumns {
  readonly region?: string
  readonly organisation?: string
}

/** Allowed: by whom, what for, where, what of it. Made by `require` only; `within` takes no other. */
export interface Decision {
  readonly actor: Actor
  readonly permission: string
  readonly purpose: Purpose
  /** Paths of the regions open to this permission and purpose, outermost only; `/` is everywhere. */
  readonly regions: readonly string[]
  /** Paths of the organisations likewise. Together with `regions` only as far as `predicate` pairs them. */
  readonly organisations: readonly string[]
  readonly mask: readonly MaskField[]
  /** What may be shown unmasked of one record in that place, with a reason. */
  readonly reveal: readonly MaskField[]
  readonly policyVersion: string
  /** The reason, when the glass was broken. */
  readonly breakGlass?: string
  /**
   * Whether one role of theirs, by itself, allows a permission at a place, for the same purpose and today; of an acting one
   * the roles that were handed over. A token acts with its owner's rights and in none of their roles.
   */
  readonly holds: (role: string, permission: string, place: AccessQuestion['scope']) => boolean
  /** Where another permission is open to them, for the same purpose and today: for rules that name several. */
  readonly placesOf: (permission: string) => readonly Place[]
  /** Whether one of the places holds this one: paths of a region and of an organisation, both of one assignment. */
  opens(place: Place): boolean
  /**
   * SQL that is true for rows of the places open to this decision. A text is the column of the region path.
   * Region and organisation of one assignment stay together. Nothing open: `false`.
   */
  predicate(columns: string | PathColumns): Expression<SqlBool>
}

const issued = new WeakSet<Decision>()

export function issueDecision(
  facts: Pick<
    Decision,
    'actor' | 'permission' | 'purpose' | 'mask' | 'reveal' | 'policyVersion' | 'holds' | 'placesOf'
  > & {
    places: readonly Place[]
    breakGlass?: string | undefined
  },
): Decision {
  const { places, breakGlass, ...rest } = facts
  const decision: Decision = Object.freeze({
    ...rest,
    ...(breakGlass === undefined ? {} : { breakGlass }),
    regions: outermostPaths(places.map((place) => place.region)),
    organisations: outermostPaths(places.map((place) => place.organisation)),
    opens: ({ region, organisation }: Place) =>
      places.some((place) => isWithin(region, place.region) && isWithin(organisation, place.organisation)),
    predicate: (columns: string | PathColumns) =>
      placesPredicate(places, typeof columns === 'string' ? { region: columns } : columns),
  })
  issued.add(decision)
  return decision
}

/** Throws unless `require` has made it; a look-alike opens nothing. */
export function insistIssued(decision: Decision): void {
  if (!issued.has(decision)) throw new Error('a decision is made by access.require and by nobody else')
}

/** The same decision for another request of its actor: each request stands in the book by its own id. */
export function decisionFor(requestId: string, decision: Decision): Decision {
  insistIssued(decision)
  const same: Decision = Object.freeze({ ...decision, actor: { ...decision.actor, requestId } })
  issued.add(same)
  return same
}

/**
 * The same decision with no place open: for work on things that an engine opens by name, after it has judged for each whether its actor
 * may. Looks of many actors at such things may stand in one group.
 */
export function withoutPlaces(decision: Decision): Decision {
  insistIssued(decision)
  const closed: Decision = Object.freeze({
    ...decision,
    regions: [],
    organisations: [],
    opens: () => false,
    predicate: () => sql<SqlBool>`false`,
  })
  issued.add(closed)
  return closed
}

export function placesPredicate(places: readonly Place[], columns: PathColumns): Expression<SqlBool> {
  const alternatives = new Map<string, Expression<SqlBool>[]>()
  for (const place of places) {
    const conditions = [
      ...startsWith(columns.region, place.region),
      ...startsWith(columns.organisation, place.organisation),
    ]
    const key = JSON.stringify([columns.region && place.region, columns.organisation && place.organisation])
    alternatives.set(key, conditions)
  }
  if (alternatives.size === 0) return sql<SqlBool>`false`
  const branches = [...alternatives.values()]
  if (branches.some((conditions) => conditions.length === 0)) return sql<SqlBool>`true`
  return sql<SqlBool>`(${sql.join(
    branches.map((conditions) => sql`(${sql.join(conditions, sql` AND `)})`),
    sql` OR `,
  )})`
}

/** Everywhere needs no condition. */
function startsWith(column: string | undefined, path: string): Expression<SqlBool>[] {
  return column === undefined || path === ROOT_PATH ? [] : [sql<SqlBool>`${sql.ref(column)} ^@ ${path}`]
}
