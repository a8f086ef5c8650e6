import { type RawBuilder, sql } from 'kysely'
import { pathsFor, type TypePaths } from '../../definitions/paths.ts'
import { isChartParameter } from '../../rules/addressing/chart-element.ts'
import { fault, type Issue } from '../../rules/issue.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import { OVERFLOW } from '../../rules/searching/index-values.ts'
import { matchesCriterion } from '../../rules/searching/matches.ts'
import { type DateBounds, type Narrowing, narrowingOf } from '../../rules/searching/narrow.ts'
import type {
  ChainCriterion,
  Criterion,
  DateOperand,
  HasCriterion,
  OwnCriterion,
  ParamCriterion,
  ReferenceOperand,
} from '../../rules/searching/search-query.ts'
import type { Condition, FoundRow } from '../../store/search-rows.ts'
import type { Staging } from '../writing/staging.ts'
import { type Clauses, findStretch, NEWEST_FIRST } from './find-stretch.ts'

/** Resources that a chain or `_has` may go through; more would be a question about half the city. */
export const MOST_BETWEEN = 10_000

/** A search that asks for too much, told to who asks. */
export class TooCostly extends Error {
  readonly issue: Issue
  constructor(words: string) {
    super(words)
    this.issue = fault('too-costly', words)
  }
}

/**
 * Turns criteria into clauses over the rows of one type. Chains and `_has` are searched first, from the inside out: what they
 * find becomes references and ids.
 */
export async function resolveClauses(staging: Staging, type: string, criteria: readonly Criterion[]): Promise<Clauses> {
  const paths = await pathsFor(type)
  if (!paths) throw new Error(`${type} cannot be searched`)
  const plain: OwnCriterion[] = []
  const conditions: Condition[] = []
  for (const criterion of criteria) {
    if (criterion.kind === 'chain') {
      const references = await referencesOfChain(staging, criterion)
      if (references) plain.push(references)
      else conditions.push(sql`false`)
    } else if (criterion.kind === 'has')
      conditions.push(amongIds(staging, type, await idsOfHas(staging, type, criterion), false))
    else plain.push(criterion)
  }
  await staging.prefetch(plain.flatMap((criterion) => placesNamed(type, criterion)))
  const charts = plain.flatMap((criterion) => chartCondition(staging, type, criterion))
  // Within a chart its range of the key is the shortest way; the index of tokens must not be taken for it.
  const indexed = charts.length === 0
  const tests: ((resource: Resource) => boolean)[] = []
  for (const criterion of plain) {
    if (criterion.kind === 'id') conditions.push(amongIds(staging, type, criterion.ids, criterion.not))
    else if (criterion.kind === 'lastUpdated') conditions.push(either(criterion.alternatives.map(changedWithin)))
    else {
      const narrowing = narrowingOf(criterion, type)
      conditions.push(...conditionsOf(overflowing(type, narrowing), indexed))
      if (!narrowing.exact || MAY_OVERFLOW.has(type)) tests.push(testOf(criterion, paths))
    }
  }
  return { conditions: [...charts, ...conditions], tests }
}

/**
 * Criteria over several types at once: those that all resources have in common. What SQL cannot ask exactly is refused, since
 * the resources of a city would have to be read one by one.
 */
export async function resolveClausesOfAll(
  staging: Staging,
  types: readonly string[],
  criteria: readonly Criterion[],
): Promise<Clauses> {
  const conditions: Condition[] = []
  for (const criterion of criteria) {
    if (criterion.kind === 'lastUpdated') conditions.push(either(criterion.alternatives.map(changedWithin)))
    else if (criterion.kind === 'id') {
      const named = types.flatMap((type) => criterion.ids.map((id) => ({ type, id, placeOnly: true as const })))
      await staging.prefetch(named)
      const perType = types.map((type) => amongIds(staging, type, criterion.ids, false))
      conditions.push(criterion.not ? sql`NOT ${either(perType)}` : either(perType))
    } else {
      const narrowing =
        criterion.kind === 'chain' || criterion.kind === 'has' ? undefined : narrowingOf(criterion, 'Resource')
      if (!narrowing?.exact) throw new TooCostly('This parameter has to be asked of one type at a time.')
      conditions.push(...conditionsOf(narrowing, true))
    }
  }
  return { conditions, tests: [] }
}

/** Types that may have more than their tokens keep; those that lack some are looked at again. */
const MAY_OVERFLOW: ReadonlySet<string> = new Set([
  'Bundle',
  'CodeSystem',
  'ConceptMap',
  'Group',
  'List',
  'StructureDefinition',
  'ValueSet',
])

function overflowing(type: string, narrowing: Narrowing): Narrowing {
  if (!MAY_OVERFLOW.has(type)) return narrowing
  const { noneOf, ...rest } = narrowing
  return { ...rest, exact: false, ...(narrowing.anyOf ? { anyOf: [...narrowing.anyOf, [OVERFLOW]] } : {}) }
}

function testOf(criterion: OwnCriterion, paths: TypePaths): (resource: Resource) => boolean {
  return (resource) => matchesCriterion(criterion, resource, paths)
}

/** Ids whose rows are asked for, and patients whose charts are. */
function placesNamed(type: string, criterion: OwnCriterion) {
  if (criterion.kind === 'id') return criterion.ids.map((id) => ({ type, id, placeOnly: true as const }))
  return patientsOf(type, criterion)?.map((id) => ({ type: 'Patient', id, placeOnly: true as const })) ?? []
}

/** The patients that a criterion asks for, where exactly they decide the chart. */
function patientsOf(type: string, criterion: OwnCriterion): string[] | undefined {
  if (criterion.kind !== 'param' || criterion.modifier !== undefined) return undefined
  if (!isChartParameter(type, criterion.parameter.code)) return undefined
  const ids = criterion.alternatives.flatMap((operand) =>
    operand.kind === 'reference' && operand.id !== undefined && isPatient(operand, criterion) ? [operand.id] : [],
  )
  return ids.length === criterion.alternatives.length ? ids : undefined
}

function isPatient({ type }: ReferenceOperand, { parameter }: ParamCriterion): boolean {
  return type === 'Patient' || (type === undefined && parameter.code === 'patient')
}

function chartCondition(staging: Staging, type: string, criterion: OwnCriterion): Condition[] {
  const patients = patientsOf(type, criterion)
  if (!patients) return []
  const charts = patients.flatMap((id) => staging.addressOf('Patient', id)?.chart ?? [])
  return charts.length === 1 ? [sql`r.chart_id = ${charts[0]}`] : [sql`r.chart_id = ANY (${charts}::int8[])`]
}

function amongIds(staging: Staging, type: string, ids: Iterable<string>, not: boolean): Condition {
  const addresses = [...ids].flatMap((id) => staging.addressOf(type, id) ?? [])
  const among = sql`(r.chart_id, r.local_id) IN (SELECT * FROM unnest(
    ${addresses.map(({ chart }) => chart)}::int8[], ${addresses.map(({ local }) => local)}::int8[]))`
  return not ? sql`NOT ${among}` : among
}

function conditionsOf({ anyOf, noneOf, dates }: Narrowing, indexed: boolean): Condition[] {
  const asked = (condition: RawBuilder<unknown>) => (indexed ? condition : sql`(${condition}) IS TRUE`)
  return [
    ...(anyOf ? [asked(hasTokens(anyOf))] : []),
    ...(noneOf && noneOf.length > 0 ? [sql`NOT r.tokens && ${arrayOf(noneOf)}`] : []),
    ...(dates ? [either(dates.map(datedWithin))] : []),
  ]
}

function hasTokens(alternatives: readonly (readonly number[])[]): Condition {
  if (alternatives.every((tokens) => tokens.length === 1)) {
    const tokens = alternatives.flat()
    return tokens.length === 1 ? sql`r.tokens @> ${arrayOf(tokens)}` : sql`r.tokens && ${arrayOf(tokens)}`
  }
  return either(alternatives.map((tokens) => sql`r.tokens @> ${arrayOf(tokens)}`))
}

function arrayOf(tokens: readonly number[]): Condition {
  return sql`${`{${tokens.join(',')}}`}::int8[]`
}

function either(alternatives: readonly Condition[]): Condition {
  return alternatives.length === 0 ? sql`false` : sql`(${sql.join(alternatives, sql` OR `)})`
}

function datedWithin({ lowFrom, lowTo, highFrom, highTo }: DateBounds): Condition {
  const parts = [
    ...(lowFrom === undefined ? [] : [sql`r.date_low >= ${lowFrom}`]),
    ...(lowTo === undefined ? [] : [sql`r.date_low <= ${lowTo}`]),
    ...(highFrom === undefined ? [] : [sql`r.date_high >= ${highFrom}`]),
    ...(highTo === undefined ? [] : [sql`r.date_high <= ${highTo}`]),
  ]
  return sql`(${sql.join(parts, sql` AND `)})`
}

/** A moment against a range of moments: `changed` is exact to the millisecond. */
function changedWithin({ prefix, low, high }: DateOperand): Condition {
  switch (prefix) {
    case 'ne':
      return sql`(r.changed < ${low} OR r.changed > ${high})`
    case 'gt':
    case 'sa':
      return sql`r.changed > ${high}`
    case 'lt':
    case 'eb':
      return sql`r.changed < ${low}`
    case 'ge':
      return sql`r.changed >= ${low}`
    case 'le':
      return sql`r.changed <= ${high}`
    case 'eq':
    case 'ap':
      return sql`r.changed BETWEEN ${low} AND ${high}`
  }
}

/** What a chain finds, as references that the parameter may hold; undefined where it finds nothing. */
async function referencesOfChain(staging: Staging, chain: ChainCriterion): Promise<ParamCriterion | undefined> {
  const alternatives: ReferenceOperand[] = []
  for (const { type, criterion } of chain.targets) {
    const rows = await findAll(staging, { type, criteria: [criterion] }, MOST_BETWEEN)
    for (const row of rows) alternatives.push({ kind: 'reference', type, id: staging.idOf(row, row.assignedId) })
  }
  return alternatives.length === 0 ? undefined : { kind: 'param', parameter: chain.parameter, alternatives }
}

/** Ids of resources of `type` that those of another type point to. */
async function idsOfHas(staging: Staging, type: string, has: HasCriterion): Promise<ReadonlySet<string>> {
  const rows = await findAll(staging, { type: has.type, criteria: [has.criterion] }, MOST_BETWEEN)
  const path = (await pathsFor(has.type))?.paths.find(({ code }) => code === has.parameter.code)
  const ids = new Set<string>()
  const start = `${type}/`
  for (const row of rows) {
    path?.find(JSON.parse(row.content ?? '{}') as Resource, (element) => {
      const reference = isObject(element) ? element.reference : undefined
      if (typeof reference === 'string' && reference.startsWith(start))
        ids.add(reference.slice(start.length).split('/', 1)[0] ?? '')
    })
  }
  await staging.prefetch([...ids].map((id) => ({ type, id, placeOnly: true as const })))
  return ids
}

/** Everything that fits. Throws {@link TooCostly} beyond `most`. */
export async function findAll(
  staging: Staging,
  { type, criteria }: { type: string; criteria: readonly Criterion[] },
  most: number,
): Promise<readonly FoundRow[]> {
  const clauses = await resolveClauses(staging, type, criteria)
  const { rows, next } = await findStretch(staging, [type], clauses, {
    order: NEWEST_FIRST,
    after: undefined,
    limit: most,
  })
  if (next) throw new TooCostly(`More than ${most} resources of type ${type} fit within this search; narrow it down.`)
  return rows
}
