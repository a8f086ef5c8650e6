import { type Failure, failure } from './failure.ts'
import type { SearchQuery } from './search-query.ts'

/** A query that is being read. */
export type Draft = { -readonly [name in keyof SearchQuery]: SearchQuery[name] }

/** Writes into the draft what a parameter says, or says why it cannot. */
type Control = (value: string, draft: Draft, limits: { readonly maxCount?: number }) => Failure | undefined

/** What says how the answer looks. Each once. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  _count(value, draft, { maxCount = 1000 }) {
    if (!/^\d{1,9}$/.test(value)) return failure('value', '_count is a whole number, 0 or more')
    draft.count = Math.min(Number(value), maxCount)
    return undefined
  },
  _total(value, draft) {
    const total = (['none', 'estimate', 'accurate'] as const).find((one) => one === value)
    if (total === undefined) return failure('value', '_total is none, estimate or accurate')
    draft.total = total
    return undefined
  },
  _summary(value, draft) {
    const summary = (['true', 'text', 'data', 'count', 'false'] as const).find((one) => one === value)
    if (summary === undefined) return failure('value', '_summary is true, text, data, count or false')
    draft.summary = summary
    return undefined
  },
  _elements(value, draft) {
    const elements = value.split(',', 101)
    if (elements.length > 100 || !elements.every((one) => /^[A-Za-z]{1,64}$/.test(one)))
      return failure('value', '_elements needs names of elements with commas between, 100 at the most')
    draft.elements = elements
    return undefined
  },
  _format(value, draft) {
    draft.format = value
    return undefined
  },
  _pretty(value, draft) {
    if (value !== 'true' && value !== 'false') return failure('value', '_pretty is true or false')
    draft.pretty = value === 'true'
    return undefined
  },
  _contained(value) {
    return value === 'false'
      ? undefined
      : failure('not-supported', '_contained is not supported: contained resources are not searched')
  },
  _cursor(value, draft) {
    if (!/^[\w.~-]{1,2000}$/.test(value)) return failure('value', '_cursor is none that this server gave')
    draft.cursor = value
    return undefined
  },
}
