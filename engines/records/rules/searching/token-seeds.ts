import { type Seed, seedOf } from './token-hash.ts'

/** Where the tokens of one parameter of one type begin; each kind of token has its own, so that none is taken for another. */
export interface TokenSeeds {
  /** A code, a reference, an address, whole. */
  readonly whole: Seed
  /** A system and a code. Without a system it is empty. */
  readonly pair: Seed
  /** The id of a reference without its type. */
  readonly id: Seed
  /** The identifier of a reference, whole or with its system. */
  readonly identifier: Seed
  /** The beginning of a word. */
  readonly start: Seed
  /** One Han character, wherever it stands. */
  readonly sign: Seed
}

const KNOWN = new Map<string, TokenSeeds>()

/** @param code of a parameter of that type, not anything that somebody sent: what was made is kept */
export function seedsOf(type: string, code: string): TokenSeeds {
  // One search of all types asks for the same token.
  const words = code.startsWith('_') ? code : `${type}.${code}`
  const known = KNOWN.get(words)
  if (known !== undefined) return known
  const seed = (kind: string) => seedOf(`${words}\u0002${kind}\u0002`)
  const seeds: TokenSeeds = {
    whole: seed('whole'),
    pair: seed('pair'),
    id: seed('id'),
    identifier: seed('identifier'),
    start: seed('start'),
    sign: seed('sign'),
  }
  KNOWN.set(words, seeds)
  return seeds
}

/** Prefixes are kept up to so many signs; what is longer is found by its beginning and then looked at. */
export const LONGEST_PREFIX = 12

/** A reference to one of more types than these has its bare id among the tokens; else an id is asked for type by type. */
const FEW_TARGETS = 8

export function keepsBareIds(targets: 'any' | readonly string[]): boolean {
  return targets === 'any' || targets.length > FEW_TARGETS
}
