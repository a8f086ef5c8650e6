import { type Expression, type SqlBool, sql } from 'kysely'
import type { SecurityEventKind } from '../contract/security-event.ts'
import { EVENT_SIGNS, type EventSign } from '../rules/security-event.ts'

/** SQL that is true for audit rows (`a`) of one kind, or of any. */
export function securityEvents(kind: SecurityEventKind | undefined): Expression<SqlBool> {
  const signs = kind === undefined ? Object.values(EVENT_SIGNS) : [EVENT_SIGNS[kind]]
  return sql<SqlBool>`(${sql.join(signs.map(conditionOf), sql` OR `)})`
}

function conditionOf(sign: EventSign): Expression<SqlBool> {
  const { operations, outcome, refusals, otherRefusals, channel, notUnder, exported, brokeGlass } = sign
  const conditions = [
    ...(operations ? [sql<SqlBool>`a.operation = ANY (${operations}::text[])`] : []),
    ...(outcome ? [sql<SqlBool>`a.outcome = ${outcome}`] : []),
    ...(refusals ? [sql<SqlBool>`a.refusal = ANY (${refusals}::text[])`] : []),
    ...(otherRefusals ? [sql<SqlBool>`NOT (coalesce(a.refusal, '') = ANY (${otherRefusals}::text[]))`] : []),
    ...(channel ? [sql<SqlBool>`a.channel = ${channel}`] : []),
    ...(notUnder ? [sql<SqlBool>`NOT a.operation ^@ ${notUnder}`] : []),
    // Canonical JSON without spaces; a text in it that looks the same has its quotes escaped.
    ...(exported ? [sql<SqlBool>`a.detail LIKE '%"format":"%'`] : []),
    ...(brokeGlass ? [sql<SqlBool>`a.break_glass IS NOT NULL`] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`
}
