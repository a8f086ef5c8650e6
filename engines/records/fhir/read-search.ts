import type { FastifyRequest } from 'fastify'
import type { ValueSetting } from '../rules/searching/parse-operand.ts'
import { parseSearch } from '../rules/searching/parse-search.ts'
import { readPrefer } from '../rules/shaping/prefer.ts'
import { baseOf } from './base.ts'

/** Names and values of a search, in their order. */
export type Pairs = readonly (readonly [string, string])[]

/** Most resources of one page. */
const MOST_COUNT = 1_000
/** Times without a zone are the city's. */
export const ZONE_MINUTES = 8 * 60

/** Unknown parameters are an error unless the sender asks for lenience: a misspelt one would find far too much. */
export function readSearch(type: string | undefined, pairs: Pairs, prefer?: string, setting: ValueSetting = {}) {
  const strict = readPrefer(prefer).handling !== 'lenient'
  return parseSearch(type, pairs, { strict, maxCount: MOST_COUNT, offsetMinutes: ZONE_MINUTES, ...setting })
}

/** What a request that searches says of itself. */
export function settingOf(request: FastifyRequest, now: Date): ValueSetting {
  return { base: `${baseOf(request)}/`, now: now.getTime() }
}

/** Names and values of a query string, in their order. */
export function pairsOf(url: string): Pairs {
  const at = url.indexOf('?')
  return at === -1 ? [] : [...new URLSearchParams(url.slice(at + 1))]
}
