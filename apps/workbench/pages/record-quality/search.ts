import type { QualityGroup, QualityPhase, QualitySeverity, QualityStatus } from '@kangcheng/exchange/contract'

/** In the order of the contract; the types keep the lists and the contract's the same. */
export const SEVERITIES = ['veto', 'heavy', 'medium', 'light'] as const satisfies readonly QualitySeverity[]
export const STATUSES = [
  'open',
  'claimed',
  'awaiting',
  'justified',
  'false-alarm',
  'mended',
  'obsolete',
] as const satisfies readonly QualityStatus[]
export const PHASES = ['running', 'final'] as const satisfies readonly QualityPhase[]
export const ASSIGNED = ['me', 'nobody'] as const
export const AGES = [1, 3, 7, 30] as const
export const GROUPS = [
  'department',
  'institution',
  'doctor',
  'month',
  'rule',
] as const satisfies readonly QualityGroup[]

/** What the address of the worklist says; everything may be left out. */
export interface WorklistSearch {
  readonly organisation?: string
  readonly department?: string
  readonly rule?: string
  readonly severity?: QualitySeverity
  readonly status?: QualityStatus
  readonly phase?: QualityPhase
  readonly assigned?: (typeof ASSIGNED)[number]
  readonly minAge?: number
  readonly overdue?: true
}

/** What the address of the scores says. */
export interface ScoreSearch {
  readonly by?: QualityGroup
  readonly from?: string
  readonly to?: string
  readonly phase?: QualityPhase
}

type Search = Record<string, unknown>

/** Reads the address; what is no filter is left out, never an error. */
export function readWorklistSearch(search: Search): WorklistSearch {
  const minAge = AGES.find((age) => age === Number(search.minAge))
  return {
    ...text(search, 'organisation'),
    ...text(search, 'department'),
    ...text(search, 'rule'),
    ...oneOf(search, 'severity', SEVERITIES),
    ...oneOf(search, 'status', STATUSES),
    ...oneOf(search, 'phase', PHASES),
    ...oneOf(search, 'assigned', ASSIGNED),
    ...(minAge === undefined ? {} : { minAge }),
    ...(search.overdue === true ? { overdue: true } : {}),
  }
}

export function readScoreSearch(search: Search): ScoreSearch {
  return {
    ...oneOf(search, 'by', GROUPS),
    ...month(search, 'from'),
    ...month(search, 'to'),
    ...oneOf(search, 'phase', PHASES),
  }
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The year up to a day, month by month: what the scores show unless told. */
export function yearUntil(day: string): { from: string; to: string } {
  const to = day.slice(0, 7)
  const number = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1 - 11
  return { from: `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`, to }
}

function text<Name extends string>(search: Search, name: Name): { [Key in Name]?: string } {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { [Key in Name]: string }) : {}
}

function month<Name extends string>(search: Search, name: Name): { [Key in Name]?: string } {
  const value = search[name]
  return typeof value === 'string' && MONTH.test(value) ? text(search, name) : {}
}

function oneOf<Name extends string, Value extends string>(
  search: Search,
  name: Name,
  values: readonly Value[],
): { [Key in Name]?: Value } {
  const value = values.find((one) => one === search[name])
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value })
}
