import { sql } from 'kysely'
import { pathsFor } from '../../definitions/paths.ts'
import type { Resource } from '../../rules/resource.ts'
import { matchesCriterion } from '../../rules/searching/matches.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import { seedOf, tokenOf } from '../../rules/searching/token-hash.ts'
import type { Row } from '../../store/row.ts'
import { findStretch, NEWEST_FIRST } from '../searching/find-stretch.ts'
import { resolveClauses } from '../searching/resolve-clauses.ts'
import type { Staging } from './staging.ts'

/**
 * What a conditional change is about: at most two resources, since two are one too many. What units before it in the group have
 * staged counts, and each one found is asked once more: by such a condition one patient's data goes to a patient.
 * Until the commit nobody else can ask the same.
 */
export async function matchesIn(staging: Staging, query: SearchQuery): Promise<readonly Row[]> {
  const [type] = query.types ?? []
  const paths = type === undefined ? undefined : await pathsFor(type)
  if (type === undefined || !paths) throw new Error('a condition is about one type')
  await holdCondition(staging, JSON.stringify([type, query.criteria]))
  const clauses = await resolveClauses(staging, type, query.criteria)
  const exact = query.criteria.flatMap((criterion) =>
    criterion.kind === 'param' ? [(resource: Resource) => matchesCriterion(criterion, resource, paths)] : [],
  )
  const asked = { conditions: clauses.conditions, tests: [...clauses.tests, ...exact] }
  const found = await findStretch(staging, [type], asked, { order: NEWEST_FIRST, after: undefined, limit: 3 })
  for (const row of found.rows) staging.know(row)
  const staged = staging.staged(type)
  const overlaid = new Set(staged.map(({ local }) => local))
  const fits = (row: Row) =>
    row.content !== null &&
    [...clauses.tests, ...exact].every((test) => test(JSON.parse(row.content ?? '{}') as Resource))
  return [...found.rows.filter(({ local }) => !overlaid.has(local)), ...staged.filter(fits)]
}

const CONDITION = seedOf('condition')

/** A row that two who ask the same at the same moment both want to write; the second waits for the commit of the first. */
async function holdCondition(staging: Staging, text: string): Promise<void> {
  await sql`
    INSERT INTO records.condition AS held (digest) VALUES (${tokenOf(CONDITION, text)})
    ON CONFLICT (digest) DO UPDATE SET digest = held.digest`.execute(staging.db)
}
