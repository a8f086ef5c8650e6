import type { Found, Path, TypePaths } from '../../definitions/paths.ts'
import { principalDate, type SearchParameter, searchParameter } from '../../definitions/search-parameters.ts'
import { isObject, type Resource } from '../resource.ts'
import { CHINA_OFFSET, elementRange } from './date-range.ts'
import { eachCode, referenceOf, withoutVersion } from './element-values.ts'
import { isHan, plainText, WORD_LIMIT } from './plain-text.ts'
import { fixedAddressParts, freeAddressParts, spokenForms, stringParts } from './string-parts.ts'
import { pairToken, prefixTokens, tokenOf } from './token-hash.ts'
import { keepsBareIds, LONGEST_PREFIX, seedsOf, type TokenSeeds } from './token-seeds.ts'

/** What a resource is looked up by. */
export interface IndexValues {
  /** Each once, ascending; safe integers, at most 2,000. */
  readonly tokens: number[]
  /** Range of the principal date of its type in milliseconds, both ends inclusive. Both or none. */
  readonly dateLow?: number
  readonly dateHigh?: number
}

/** More tokens are not kept: a group of ten thousand people, a value set with all its codes. */
export const MOST_TOKENS = 2000

/**
 * Stands in place of what was left out of more than 2,000 tokens. References and codes are kept before words. A search that
 * must find such resources too takes all that have this token for possible.
 */
export const OVERFLOW = 0

type Indexer = (resource: Resource, offset: number) => IndexValues

/** One for each type: made with its first resource. */
const INDEXERS = new WeakMap<TypePaths, Indexer>()

/**
 * The tokens and the principal date of a resource, by the same finders that {@link matchesCriterion} asks.
 * @param paths of the resource's own type
 * @param offset minutes east of UTC, for times without a zone
 */
export function indexOf(resource: Resource, paths: TypePaths, offset = CHINA_OFFSET): IndexValues {
  let indexer = INDEXERS.get(paths)
  if (indexer === undefined) {
    indexer = indexerFor(resource.resourceType, paths)
    INDEXERS.set(paths, indexer)
  }
  return indexer(resource, offset)
}

function indexerFor(type: string, { paths }: TypePaths): Indexer {
  let tokens: number[] = []
  const steps = paths
    .flatMap((path) => {
      const parameter = searchParameter(type, path.code)
      // What has its tokens at another parameter adds none.
      if (parameter === undefined || parameter.basis[0] !== path.code || path.code === '_id') return []
      const found = foundFor(parameter, seedsOf(type, path.code), (token) => tokens.push(token))
      return found === undefined ? [] : [{ find: path.find, found, last: parameter.kind === 'string' }]
    })
    .sort((one, other) => Number(one.last) - Number(other.last))
  const dated = paths.find(({ code }) => code === principalDate(type))
  return (resource, offset) => {
    tokens = []
    for (const { find, found } of steps) find(resource, found)
    const kept = sortedOnce(tokens)
    return dated === undefined ? { tokens: kept } : { tokens: kept, ...datesOf(resource, dated, offset) }
  }
}

function datesOf(resource: Resource, dated: Path, offset: number): { dateLow?: number; dateHigh?: number } {
  const dates: { dateLow?: number; dateHigh?: number } = {}
  dated.find(resource, (element, type) => {
    const range = elementRange(element, type, offset)
    if (range === undefined) return
    dates.dateLow = Math.min(range.low, dates.dateLow ?? range.low)
    dates.dateHigh = Math.max(range.high, dates.dateHigh ?? range.high)
  })
  return dates
}

/** Each once, ascending. */
function sortedOnce(tokens: number[]): number[] {
  const over = tokens.length > MOST_TOKENS
  // The first two thousand that differ are kept, and not those with the smallest hashes.
  const kept = over ? [...new Set(tokens)].slice(0, MOST_TOKENS) : tokens
  if (over && kept.length === MOST_TOKENS) kept[MOST_TOKENS - 1] = OVERFLOW
  const sorted = Float64Array.from(kept).sort()
  const once: number[] = []
  for (const token of sorted) if (once.length === 0 || once[once.length - 1] !== token) once.push(token)
  return once
}

type Push = (token: number) => void

function foundFor(parameter: SearchParameter, seeds: TokenSeeds, push: Push): Found | undefined {
  switch (parameter.kind) {
    case 'token':
      return codeFound(parameter, seeds, push)
    case 'reference':
      return referenceFound(parameter, seeds, push)
    case 'uri':
      return (element) => {
        if (typeof element === 'string') pushUrl(element, seeds, push)
      }
    case 'string':
      return stringFound(seeds, push)
    default:
      return undefined
  }
}

function codeFound(parameter: SearchParameter, seeds: TokenSeeds, push: Push): Found {
  const { whole, pair } = seeds
  const take = (system: string, code: string) => {
    push(tokenOf(whole, code))
    push(pairToken(pair, system, code))
  }
  // A `code` has no system to be asked for, and a telephone number is seldom asked for with one.
  const takeWhole = (_system: string, code: string) => push(tokenOf(whole, code))
  const alone = !parameter.comparesSystem || parameter.holds.every((type) => type === 'ContactPoint')
  return (element, type) => eachCode(element, type, alone ? takeWhole : take)
}

function referenceFound(parameter: SearchParameter, seeds: TokenSeeds, push: Push): Found {
  const bareIds = keepsBareIds(parameter.targets)
  const takeIdentifier = (system: string, value: string) => {
    push(tokenOf(seeds.identifier, value))
    push(pairToken(seeds.identifier, system, value))
  }
  return (element, type) => {
    const read = referenceOf(element, type)
    if (read !== undefined && 'url' in read) pushUrl(read.url, seeds, push)
    else if (read !== undefined) {
      push(pairToken(seeds.whole, read.type, read.id))
      if (bareIds) push(tokenOf(seeds.id, read.id))
    }
    if (type === 'Reference' && isObject(element) && element.identifier !== undefined)
      eachCode(element.identifier, 'Identifier', takeIdentifier)
  }
}

function pushUrl(url: string, { whole }: TokenSeeds, push: Push): void {
  push(tokenOf(whole, url))
  const base = withoutVersion(url)
  if (base !== url) push(tokenOf(whole, base))
}

function stringFound(seeds: TokenSeeds, push: Push): Found {
  return (element, type) => {
    if (type === 'Address' && isObject(element)) {
      for (const part of freeAddressParts(element)) pushText(plainText(part), seeds, true, push)
      for (const part of fixedAddressParts(element)) pushText(plainText(part), seeds, false, push)
      return
    }
    for (const part of stringParts(element, type)) pushText(plainText(part), seeds, false, push)
    if (type === 'HumanName')
      for (const form of spokenForms(element)) prefixTokens(seeds.start, form, 0, LONGEST_PREFIX, push)
  }
}

/**
 * The beginnings of the first words, and each Han character.
 * @param free a Chinese text that people ask for by any part of it: of words that begin with Han no beginnings are kept
 */
function pushText(plain: string, seeds: TokenSeeds, free: boolean, push: Push): void {
  let at = 0
  for (let word = 0; word < WORD_LIMIT && at < plain.length; word++) {
    if (!free || !isHan(plain.charCodeAt(at))) prefixTokens(seeds.start, plain, at, LONGEST_PREFIX, push)
    at = plain.indexOf(' ', at) + 1
    if (at === 0) break
  }
  for (let sign = 0; sign < plain.length; sign++)
    if (isHan(plain.charCodeAt(sign))) push(tokenOf(seeds.sign, plain.charAt(sign)))
}
