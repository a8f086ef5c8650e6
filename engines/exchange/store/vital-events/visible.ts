import type { Decision } from '@kangcheng/access'
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** Certificates that a decision opens: by the place of the institution, or by that of residence. A draft is its own institution's alone. */
export function visible(decision: Decision): RawBuilder<SqlBool> {
  const { organisation, onBehalfOf } = decision.actor
  const own = [organisation.code, ...(onBehalfOf ? [onBehalfOf.organisation.code] : [])]
  return sql<SqlBool>`((${places(decision, 'region_path')} OR ${places(decision, 'residence_path')})
    AND (status <> 'draft' OR organisation IN (${sql.join(own)})))`
}

function places(decision: Decision, region: string): Expression<SqlBool> {
  return decision.predicate({ region, organisation: 'organisation_path' })
}

/** What figures count: submitted or accepted, and no duplicate of another one. */
export const COUNTED = sql<SqlBool>`status IN ('submitted', 'accepted') AND duplicate_of IS NULL`
