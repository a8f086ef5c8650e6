import type { AppraisalSearch } from '../../queries/appraisal-queries.ts'

/** Which scheme, period and day a page of appraisals is about; the first scheme and what the server chooses, when left out. */
export interface RankingSearch extends AppraisalSearch {
  readonly scheme?: string | undefined
}

export function readRankingSearch(search: Record<string, unknown>): RankingSearch {
  return { ...text(search, 'scheme'), ...readUnitSearch(search) }
}

export function readUnitSearch(search: Record<string, unknown>): AppraisalSearch {
  return { ...text(search, 'period'), ...text(search, 'asOf') }
}

/** The router reads 2024 as a number. */
function text<Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } {
  const value = search[name]
  const said = typeof value === 'number' ? String(value) : value
  return typeof said === 'string' && said !== '' ? ({ [name]: said } as { [Key in Name]: string }) : {}
}
