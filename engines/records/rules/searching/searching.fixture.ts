import { paths as Condition } from '../../definitions/generated/paths/Condition.ts'
import { paths as DocumentReference } from '../../definitions/generated/paths/DocumentReference.ts'
import { paths as Encounter } from '../../definitions/generated/paths/Encounter.ts'
import { paths as Group } from '../../definitions/generated/paths/Group.ts'
import { paths as Observation } from '../../definitions/generated/paths/Observation.ts'
import { paths as Organization } from '../../definitions/generated/paths/Organization.ts'
import { paths as Patient } from '../../definitions/generated/paths/Patient.ts'
import { paths as Procedure } from '../../definitions/generated/paths/Procedure.ts'
import { paths as RiskAssessment } from '../../definitions/generated/paths/RiskAssessment.ts'
import { paths as Task } from '../../definitions/generated/paths/Task.ts'
import { paths as ValueSet } from '../../definitions/generated/paths/ValueSet.ts'
import type { TypePaths } from '../../definitions/paths.ts'
import type { Resource } from '../resource.ts'
import { EARLIEST, LATEST } from './date-range.ts'
import type { Judges } from './element-fits.ts'
import { type IndexValues, indexOf } from './index-values.ts'
import { matchesCriterion } from './matches.ts'
import { type Narrowing, narrowingOf } from './narrow.ts'
import { parseSearch } from './parse-search.ts'
import type { OwnCriterion, SearchQuery } from './search-query.ts'

const PATHS: Readonly<Record<string, TypePaths>> = {
  Condition,
  DocumentReference,
  Encounter,
  Group,
  Observation,
  Organization,
  Patient,
  Procedure,
  RiskAssessment,
  Task,
  ValueSet,
}

export function pathsOf(type: string): TypePaths {
  const found = PATHS[type]
  if (found === undefined) throw new Error(`no paths of ${type} here`)
  return found
}

/** `code=a&date=ge2020` as pairs; nothing is decoded. */
export function pairsOf(query: string): [string, string][] {
  return query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })
}

export function read(type: string | undefined, query: string): SearchQuery {
  const parsed = parseSearch(type, pairsOf(query), { strict: true })
  if (!parsed.ok) throw new Error(parsed.issues.map(({ diagnostics }) => diagnostics).join('; '))
  return parsed.query
}

/** The words of why a search is refused; empty where it is not. */
export function refusal(type: string | undefined, query: string, strict = true): string {
  const parsed = parseSearch(type, pairsOf(query), { strict })
  return parsed.ok ? '' : parsed.issues.map(({ diagnostics }) => diagnostics).join('; ')
}

export function ownCriteria(type: string, query: string): OwnCriterion[] {
  return read(type, query).criteria.filter((one): one is OwnCriterion => one.kind !== 'chain' && one.kind !== 'has')
}

/** Whether a resource fits; throws where its tokens would hide what fits, or exact tokens give what does not. */
export function fits(resource: Resource, query: string, judges: Judges = {}): boolean {
  const paths = pathsOf(resource.resourceType)
  const values = indexOf(resource, paths)
  return ownCriteria(resource.resourceType, query).every((criterion) => {
    const fitting = matchesCriterion(criterion, resource, paths, judges)
    const narrowing = narrowingOf(criterion, resource.resourceType)
    const possible = meetsNarrowing(narrowing, values)
    if (fitting && !possible) throw new Error(`${query} fits, and its tokens do not`)
    if (narrowing.exact && possible !== fitting) throw new Error(`${query}: exact tokens give what does not fit`)
    return fitting
  })
}

/** Whether index values meet a narrowing: what the SQL of a store says, in words of TypeScript. */
export function meetsNarrowing({ anyOf, noneOf, dates }: Narrowing, values: IndexValues): boolean {
  const { tokens, dateLow, dateHigh } = values
  if (anyOf?.some((list) => list.every((token) => tokens.includes(token))) === false) return false
  if (noneOf?.some((token) => tokens.includes(token)) === true) return false
  if (dates === undefined) return true
  if (dateLow === undefined || dateHigh === undefined) return false
  return dates.some(
    ({ lowFrom = EARLIEST, lowTo = LATEST, highFrom = EARLIEST, highTo = LATEST }) =>
      lowFrom <= dateLow && dateLow <= lowTo && highFrom <= dateHigh && dateHigh <= highTo,
  )
}
