import { fault, type Issue } from '../issue.ts'
import { typeCode } from '../resource-types.ts'
import { type Failure, failure, ignorable, quoted } from './failure.ts'
import { CONTROLS, type Draft } from './parse-controls.ts'
import { parseCriterion, type Reading } from './parse-criterion.ts'
import { parseInclude } from './parse-include.ts'
import type { ValueSetting } from './parse-operand.ts'
import { parseSort } from './parse-sort.ts'
import type { Criterion, Include, SearchQuery, SortBy } from './search-query.ts'

export interface SearchOptions extends ValueSetting {
  /** Whether an unknown parameter is an error (`Prefer: handling=strict`), or only warned of. */
  readonly strict: boolean
  /** A greater `_count` is taken for this one. */
  readonly maxCount?: number
}

export type ParsedSearch =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const MOST_PAIRS = 100
const MOST_CRITERIA = 400
const LONGEST_KEY = 200
const LONGEST_VALUE = 32_768
const MOST_TYPES = 150

/**
 * Reads the parameters of a search.
 * @param type what is searched; undefined: several types or all, see `_type`
 * @param pairs names and values in their order, already percent-decoded
 */
export function parseSearch(
  type: string | undefined,
  pairs: readonly (readonly [string, string])[],
  options: SearchOptions,
): ParsedSearch {
  if (type !== undefined && typeCode(type) === undefined)
    return { ok: false, issues: [fault('not-supported', `${quoted(type)} is no resource type`)] }
  if (pairs.length > MOST_PAIRS)
    return { ok: false, issues: [fault('too-costly', `More than ${MOST_PAIRS} parameters`)] }
  const warnings: Issue[] = []
  const issues: Issue[] = []
  const note = (found: Failure) => {
    if (found.mayBeIgnored && !options.strict) warnings.push({ ...found.issue, severity: 'warning' })
    else issues.push(found.issue)
  }
  const types = searchedTypes(type, pairs)
  if ('kind' in types) return { ok: false, issues: [types.issue] }
  const criteria: Criterion[] = []
  const sort: SortBy[] = []
  const includes: Include[] = []
  const revincludes: Include[] = []
  const draft: Draft = { types: types.types, criteria, sort, includes, revincludes, warnings }
  const searched = types.types ?? ['Resource']
  const reading: Reading = { setting: options, left: MOST_CRITERIA }
  const seen = new Set<string>()
  for (const [key, value] of pairs) {
    if (reading.left < 0) break
    if (key.length > LONGEST_KEY || value.length > LONGEST_VALUE) {
      note(failure('too-long', `${quoted(key)} is too long`))
      continue
    }
    const [name = '', modifier] = key.split(':', 2)
    const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined
    if (control !== undefined) {
      if (seen.has(name)) note(failure('invalid', `${name} may be said once only`))
      else if (modifier !== undefined) note(failure('not-supported', `${name} takes no ${quoted(`:${modifier}`)}`))
      else if (value === '') note(ignorable('invalid', `${name} has no value`))
      else noteFailure(control(value, draft, options), note)
      seen.add(name)
    } else if (name === '_sort') {
      noteFailure(parseSort(searched, modifier, value, sort), note)
    } else if (name === '_include' || name === '_revinclude') {
      noteFailure(parseInclude(name, modifier, value, searched, name === '_include' ? includes : revincludes), note)
    } else if (name !== '_type') {
      const criterion = parseCriterion(searched, key, value, reading)
      if (criterion.kind === 'failure') note(criterion)
      else criteria.push(criterion)
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, query: draft }
}

function noteFailure(found: Failure | undefined, note: (found: Failure) => void): void {
  if (found !== undefined) note(found)
}

function searchedTypes(
  type: string | undefined,
  pairs: readonly (readonly [string, string])[],
): { readonly types: readonly string[] | undefined } | Failure {
  const given = pairs.filter(([key]) => key === '_type' || key.startsWith('_type:')).map(([, value]) => value)
  if (given.length === 0) return { types: type === undefined ? undefined : [type] }
  if (type !== undefined) return failure('invalid', `_type is for a search of all types, not of ${type}`)
  if (given.length > 1) return failure('invalid', '_type may be said once only')
  const types = [...new Set((given[0] ?? '').split(',', MOST_TYPES + 1))]
  const strange = types.find((one) => typeCode(one) === undefined)
  if (strange !== undefined) return failure('value', `_type: ${quoted(strange)} is no resource type`)
  return { types }
}
