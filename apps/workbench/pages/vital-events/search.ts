import { VITAL_KINDS, VITAL_STATUSES, type VitalKind, type VitalStatus } from '@kangcheng/exchange/contract'

export const VITAL_TABS = ['list', 'duplicates', 'figures', 'completeness'] as const
export type VitalTab = (typeof VITAL_TABS)[number]

/** What is shown: which kind, whose certificates, and behind which figure. */
export interface VitalSearch {
  readonly tab?: VitalTab
  readonly kind?: VitalKind
  readonly status?: VitalStatus
  readonly region?: string
  readonly year?: number
  readonly years?: 3
  readonly sex?: 'male' | 'female'
  readonly from?: string
  readonly to?: string
  readonly ageFrom?: number
  readonly ageBelow?: number
  readonly ageBelowDays?: number
  readonly group?: string
  readonly maternal?: true
  readonly live?: true
  readonly counted?: true
}

/** What of an address means something here. */
export function readVitalSearch(search: Record<string, unknown>): VitalSearch {
  const years = Number(search.years) === 3 ? ({ years: 3 } as const) : {}
  return {
    ...oneOf(search, 'tab', VITAL_TABS),
    ...oneOf(search, 'kind', VITAL_KINDS),
    ...oneOf(search, 'status', VITAL_STATUSES),
    ...oneOf(search, 'sex', ['male', 'female'] as const),
    ...matching(search, 'region', /^\d{6}(\d{3}(\d{3})?)?$/),
    ...matching(search, 'from', /^\d{4}-\d{2}-\d{2}$/),
    ...matching(search, 'to', /^\d{4}-\d{2}-\d{2}$/),
    ...matching(search, 'group', /^[a-z0-9-]+$/),
    ...count(search, 'year'),
    ...years,
    ...count(search, 'ageFrom'),
    ...count(search, 'ageBelow'),
    ...count(search, 'ageBelowDays'),
    ...mark(search, 'maternal'),
    ...mark(search, 'live'),
    ...mark(search, 'counted'),
  }
}

/** The part of an address that the server filters by; only what is there. */
export function filterOf({ tab: _tab, kind: _kind, year: _year, years: _years, ...filter }: VitalSearch) {
  return filter
}

type Search = Record<string, unknown>

function oneOf<Key extends string, Value extends string>(search: Search, key: Key, all: readonly Value[]) {
  const found = all.find((one) => one === search[key])
  return (found === undefined ? {} : { [key]: found }) as { [Name in Key]?: Value }
}

function matching<Key extends string>(search: Search, key: Key, pattern: RegExp) {
  const text = typeof search[key] === 'number' ? String(search[key]) : search[key]
  return (typeof text === 'string' && pattern.test(text) ? { [key]: text } : {}) as { [Name in Key]?: string }
}

function count<Key extends string>(search: Search, key: Key) {
  const number = Number(search[key])
  const isCount = search[key] !== undefined && search[key] !== '' && Number.isInteger(number) && number >= 0
  return (isCount ? { [key]: number } : {}) as { [Name in Key]?: number }
}

function mark<Key extends string>(search: Search, key: Key) {
  return (search[key] === true ? { [key]: true } : {}) as { [Name in Key]?: true }
}
