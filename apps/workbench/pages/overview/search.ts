import type { Verdict } from '@kangcheng/indicators/contract'
import { isVerdict } from '@kangcheng/web-kit/plain'

export const SORTS = ['plan', 'name', 'progress', 'verdict'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of the overview says; everything may be left out. The filters live there so that they can be kept, shared and gone back to. */
export interface OverviewSearch {
  asOf?: string
  region?: string
  domain?: string
  department?: string
  verdicts?: Verdict[]
  q?: string
  sort?: Sort
  descending?: boolean
}

/** Reads the address; what is no filter is left out, never an error. */
export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const read: OverviewSearch = {}
  for (const name of ['asOf', 'region', 'domain', 'department', 'q'] as const) {
    const value = search[name]
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text !== '') read[name] = text
  }
  const verdicts = Array.isArray(search.verdicts)
    ? search.verdicts.filter((verdict): verdict is Verdict => typeof verdict === 'string' && isVerdict(verdict))
    : []
  if (verdicts.length > 0) read.verdicts = verdicts
  const sort = SORTS.find((name) => name === search.sort)
  if (sort !== undefined && sort !== 'plan') read.sort = sort
  if (search.descending === true) read.descending = true
  return read
}
