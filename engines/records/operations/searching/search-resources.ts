import type { Decision } from '@kangcheng/access'
import { principalDate } from '../../definitions/search-parameters.ts'
import { fault, type Issue } from '../../rules/issue.ts'
import { RESOURCE_TYPES, typeCode } from '../../rules/resource-types.ts'
import { patientNamed } from '../../rules/searching/patient-named.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import type { Row } from '../../store/row.ts'
import { countRows, type FoundRow, type Order, searchText } from '../../store/search-rows.ts'
import type { Deps } from '../deps.ts'
import type { LookFor } from '../looking.ts'
import { refuseProbe } from '../masked-answers.ts'
import type { EntryFailure } from '../writing/entry.ts'
import { createStaging, type Staging } from '../writing/staging.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { type Clauses, findStretch, MOST_ASKED, NEWEST_FIRST, placeOf } from './find-stretch.ts'
import { includedRows } from './include-rows.ts'
import { findAll, resolveClauses, resolveClausesOfAll, TooCostly } from './resolve-clauses.ts'
import { sortedPage } from './sorted-page.ts'

export interface SearchPage {
  readonly ok: true
  readonly rows: readonly Row[]
  readonly included: readonly Row[]
  readonly total?: number
  /** For `_cursor` of the next page; undefined on the last one. */
  readonly next?: string
  readonly warnings: readonly Issue[]
}

export type SearchAnswer = SearchPage | EntryFailure

/** Resources of a page where no count was asked for. */
const DEFAULT_COUNT = 20

/** One page of what fits. A page goes on behind the last key of the one before, whatever has been written since. */
export async function searchResources(
  deps: Deps & { readonly find: LookFor },
  decision: Decision,
  query: SearchQuery,
): Promise<SearchAnswer> {
  const refused = await refuseProbe(deps, decision, 'records.search', query)
  if (refused) return refused
  const names = query.types ?? ['*']
  // Which parameters were asked, never their values.
  const asked = `${names.join(',')}?${query.criteria.map(nameOf).join('&')}`
  // What is about one patient is a look at them, and stands in their log.
  const patient = patientNamed(query)
  const look = {
    operation: 'records.search',
    ...(patient === undefined ? { subject: asked } : { subject: patient, detail: { asked } }),
  }
  const direct = await searchDirectly(deps, { decision, look }, query)
  if (direct) return direct
  return deps.find<SearchAnswer>({
    ...look,
    decision,
    wanted: [],
    subject: () => look.subject,
    work: (staging) => searchIn(staging, query),
  })
}

/**
 * What one statement answers by itself, which is what nearly everybody asks: one way to the database with the settings of its
 * transaction. Undefined where more is needed.
 */
async function searchDirectly(
  deps: Deps,
  looking: Parameters<Deps['access']['lookTogether']>[0][number],
  query: SearchQuery,
): Promise<SearchAnswer | undefined> {
  const { types = [], criteria, count: limit = DEFAULT_COUNT, warnings } = query
  const [type] = types
  const order = orderOf(types, query)
  if (type === undefined || types.length > 1 || !order || !isDirect(query)) return undefined
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor)
  if (query.cursor !== undefined && !after) return badCursor()
  const db = deps.database.kysely
  // Where resources lie is no secret, and the only thing that is read outside of the scope.
  const staging = createStaging({ ...deps, db, now: deps.clock.now().getTime() })
  const { conditions, tests } = await resolveClauses(staging, type, criteria)
  if (tests.length > 0) return undefined
  const statement = searchText(db, { types: [typeCode(type) ?? 0], conditions, order, after, limit: limit + 1 })
  const settings = await deps.sources.settings(looking.decision)
  const found = await deps.access.lookTogether<FoundRow>([looking], settings, statement)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const next = found.length > limit && last ? cursorOf(placeOf(order, last)) : undefined
  const total = next === undefined && !after ? rows.length : undefined
  return {
    ...{ ok: true, rows, included: [], warnings },
    ...(total === undefined ? {} : { total }),
    ...(next === undefined ? {} : { next }),
  }
}

/** Nothing is to be counted or to come along, and nothing is asked of other resources. */
function isDirect({ criteria, includes, revincludes, total, count, summary }: SearchQuery): boolean {
  const alone = includes.length === 0 && revincludes.length === 0 && (total === undefined || total === 'none')
  return alone && count !== 0 && summary !== 'count' && criteria.every(({ kind }) => kind !== 'chain' && kind !== 'has')
}

/** The same within a unit that is under way. */
export async function searchIn(staging: Staging, query: SearchQuery): Promise<SearchAnswer> {
  try {
    return await answerIn(staging, query)
  } catch (error) {
    if (error instanceof TooCostly) return { ok: false, status: 400, issues: [error.issue] }
    throw error
  }
}

async function answerIn(staging: Staging, query: SearchQuery): Promise<SearchAnswer> {
  const types = query.types ?? RESOURCE_TYPES
  const [only] = types
  const clauses =
    types.length === 1 && only !== undefined
      ? await resolveClauses(staging, only, query.criteria)
      : await resolveClausesOfAll(staging, types, query.criteria)
  const limit = query.count ?? DEFAULT_COUNT
  const counted =
    query.total === undefined || query.total === 'none' ? undefined : await countOf(staging, types, query, clauses)
  const { warnings } = query
  if (limit === 0 || query.summary === 'count') {
    return {
      ok: true,
      rows: [],
      included: [],
      total: counted ?? (await countOf(staging, types, query, clauses)),
      warnings,
    }
  }
  const page = await pageOf(staging, types, query, clauses, limit)
  if (!page.ok) return page
  const { rows, next } = page
  const included = await includedRows(staging, query, rows)
  const total = counted ?? (next === undefined && query.cursor === undefined ? rows.length : undefined)
  return {
    ok: true,
    rows,
    included,
    warnings,
    ...(total === undefined ? {} : { total }),
    ...(next === undefined ? {} : { next }),
  }
}

async function pageOf(
  staging: Staging,
  types: readonly string[],
  query: SearchQuery,
  clauses: Clauses,
  limit: number,
): Promise<{ ok: true; rows: readonly FoundRow[]; next?: string } | EntryFailure> {
  const order = orderOf(types, query)
  if (!order) return sortedPage(staging, types, query, limit)
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor)
  if (query.cursor !== undefined && !after) return badCursor()
  const { rows, next } = await findStretch(staging, types, clauses, { order, after, limit })
  return { ok: true, rows, ...(next ? { next: cursorOf(next) } : {}) }
}

/** An order that an index or a column gives; undefined where resources themselves have to be compared. */
function orderOf(types: readonly string[], { sort }: SearchQuery): Order | undefined {
  const [first, ...others] = sort
  if (!first) return NEWEST_FIRST
  if (others.length > 0) return undefined
  const { descending, parameter } = first
  if (parameter.code === '_lastUpdated') return { by: 'changed', descending }
  if (parameter.code === '_id') return { by: 'local_id', descending }
  return types.length === 1 && principalDate(types[0] ?? '') === parameter.code
    ? { by: 'date_low', descending }
    : undefined
}

async function countOf(
  staging: Staging,
  types: readonly string[],
  query: SearchQuery,
  clauses: Clauses,
): Promise<number> {
  const { conditions, tests } = clauses
  const codes = types.flatMap((type) => typeCode(type) ?? [])
  if (tests.length === 0) return countRows(staging.db, { types: codes, conditions })
  const [type] = types
  if (type === undefined || types.length > 1) throw new TooCostly('Such a search over several types cannot be counted.')
  return (await findAll(staging, { type, criteria: query.criteria }, MOST_ASKED)).length
}

export function badCursor(): EntryFailure {
  return { ok: false, status: 400, issues: [fault('value', '_cursor was not given by this server.')] }
}

function nameOf(criterion: SearchQuery['criteria'][number]): string {
  switch (criterion.kind) {
    case 'id':
      return '_id'
    case 'lastUpdated':
      return '_lastUpdated'
    case 'words':
      return criterion.where === 'content' ? '_content' : '_text'
    case 'has':
      return `_has:${criterion.type}:${criterion.parameter.code}`
    case 'param':
    case 'missing':
    case 'chain':
      return criterion.parameter.code
  }
}
