import { type SearchParameter, searchParameter } from '../../definitions/search-parameters.ts'
import { ancestors } from './ancestors.ts'
import { hasHan, isHan } from './plain-text.ts'
import type { Modifier, Operand, ReferenceOperand, StringOperand } from './search-query.ts'
import { spokenQuestion } from './string-parts.ts'
import { pairToken, prefixTokens, tokenOf } from './token-hash.ts'
import { keepsBareIds, LONGEST_PREFIX, seedsOf, type TokenSeeds } from './token-seeds.ts'

/** A resource fits only if it has all tokens of one list; with `exact`, whoever has them fits. */
export interface TokenLists {
  readonly lists: readonly (readonly number[])[]
  readonly exact: boolean
}

/** For one alternative, at each parameter that keeps the tokens of this one. Undefined: nothing can be said. */
export function tokenLists(
  operand: Operand,
  modifier: Modifier | undefined,
  parameter: SearchParameter,
  type: string,
): TokenLists | undefined {
  const lists: (readonly number[])[] = []
  let exact = parameter.basisSaysAll
  for (const code of parameter.basis) {
    const found = listsAt(operand, modifier, parameter, seedsOf(type, code), code === parameter.code)
    if (found === undefined) return undefined
    lists.push(...found.lists)
    exact &&= found.exact
  }
  return { lists, exact }
}

/** @param own whether the tokens are those of the parameter itself */
function listsAt(
  operand: Operand,
  modifier: Modifier | undefined,
  parameter: SearchParameter,
  seeds: TokenSeeds,
  own: boolean,
): TokenLists | undefined {
  switch (operand.kind) {
    case 'token': {
      if (operand.code === undefined || modifier === 'above' || modifier === 'below') return undefined
      const [whole, pair] =
        parameter.kind === 'reference' ? [seeds.identifier, seeds.identifier] : [seeds.whole, seeds.pair]
      if (operand.system === undefined || !parameter.comparesSystem) return one(tokenOf(whole, operand.code), true)
      const isContact = parameter.holds.every((held) => held === 'ContactPoint')
      return isContact
        ? one(tokenOf(whole, operand.code), false)
        : one(pairToken(pair, operand.system, operand.code), true)
    }
    case 'typed-identifier':
      return one(tokenOf(seeds.whole, operand.value), false)
    case 'string':
      return modifier === 'text' ? undefined : stringLists(operand, modifier, parameter, seeds)
    case 'reference':
      return referenceLists(operand, parameter, seeds, own)
    case 'uri':
      if (modifier === 'below') return undefined
      if (modifier === 'above')
        return { lists: ancestors(operand.uri).map((uri) => [tokenOf(seeds.whole, uri)]), exact: true }
      return one(tokenOf(seeds.whole, operand.uri), true)
    default:
      return undefined
  }
}

const one = (token: number, exact: boolean): TokenLists => ({ lists: [[token]], exact })

function stringLists(
  { plain }: StringOperand,
  modifier: Modifier | undefined,
  parameter: SearchParameter,
  { start, sign }: TokenSeeds,
): TokenLists | undefined {
  const freely = parameter.holds.includes('Address')
  if (modifier === 'contains' || (freely && hasHan(plain))) {
    const signs = [...plain].filter((character) => isHan(character.charCodeAt(0)))
    return signs.length === 0
      ? undefined
      : { lists: [[...new Set(signs)].map((one) => tokenOf(sign, one))], exact: false }
  }
  if (plain === '') return undefined
  const words = [plain]
  const spoken = modifier === undefined && parameter.holds.includes('HumanName') ? spokenQuestion(plain) : undefined
  if (spoken !== undefined && spoken !== plain) words.push(spoken)
  const lists = words.map((word) => [longestPrefix(word, start)])
  // `wang x` is also in the list for `wangx`, so that list alone does not say it.
  return { lists, exact: modifier === undefined && words.length === 1 && [...plain].length <= LONGEST_PREFIX }
}

function longestPrefix(word: string, start: TokenSeeds['start']): number {
  let last = 0
  prefixTokens(start, word, 0, LONGEST_PREFIX, (token) => {
    last = token
  })
  return last
}

function referenceLists(
  { type, id, version, url }: ReferenceOperand,
  { targets }: SearchParameter,
  seeds: TokenSeeds,
  own: boolean,
): TokenLists | undefined {
  if (url !== undefined) return one(tokenOf(seeds.whole, url), own)
  if (id === undefined) return undefined
  const exact = version === undefined
  if (type !== undefined)
    return targets === 'any' || targets.includes(type)
      ? one(pairToken(seeds.whole, type, id), exact)
      : { lists: [], exact: true }
  if (targets === 'any' || (own && keepsBareIds(targets))) return one(tokenOf(seeds.id, id), exact)
  return { lists: targets.map((target) => [pairToken(seeds.whole, target, id)]), exact }
}

/** All components must be in the resource, though not for that in one root. */
export function compositeLists(operand: Operand, parameter: SearchParameter, type: string): TokenLists | undefined {
  if (operand.kind !== 'composite') return undefined
  let lists: (readonly number[])[] | undefined
  for (const [at, code] of parameter.components.entries()) {
    const component = searchParameter(type, code)
    const part = operand.parts[at]
    const found =
      component === undefined || part === undefined ? undefined : tokenLists(part, undefined, component, type)
    if (found === undefined) continue
    lists =
      lists === undefined ? [...found.lists] : lists.flatMap((list) => found.lists.map((other) => [...list, ...other]))
  }
  return lists === undefined ? undefined : { lists, exact: false }
}
