import type { MessageMap } from '../../contract/maps.ts'
import { type CompiledMap, compileMap } from '../../rules/mapping/compile-map.ts'
import { onlyDifferences } from '../../rules/mapping/only-differences.ts'
import { listSavedMaps } from '../../store/maps.ts'
import type { Deps } from '../deps.ts'

export interface MapBook {
  /** Maps of the packs, in place of those before. */
  load(maps: readonly MessageMap[]): void
  /** The newest version of each. */
  newest(): Promise<ReadonlyMap<string, CompiledMap>>
  version(code: string, version: number): Promise<CompiledMap | undefined>
  /** Both versions without what they make in the same way. */
  between(before: CompiledMap, after: CompiledMap): readonly [CompiledMap, CompiledMap]
  /** Every version of every map, newest first. */
  all(): Promise<readonly CompiledMap[]>
  /** One was saved. */
  forget(): void
}

const REFRESH = 5_000

/** Compiled maps: those of the packs, and those that people saved. */
export function createMapBook({ database, clock }: Pick<Deps, 'database' | 'clock'>): MapBook {
  let loaded: readonly MessageMap[] = []
  let known: { at: number; maps: Promise<readonly CompiledMap[]> } | undefined
  const compiled = new Map<string, CompiledMap>()

  const compileOnce = (map: MessageMap): CompiledMap[] => {
    const key = `${map.code}|${map.version}|${JSON.stringify(map)}`
    const before = compiled.get(key)
    if (before) return [before]
    const answer = compileMap(map)
    // What cannot be compiled by this version of the program was saved by another one.
    if (!answer.ok) return []
    compiled.set(key, answer.compiled)
    return [answer.compiled]
  }
  const pairs = new WeakMap<CompiledMap, WeakMap<CompiledMap, readonly [CompiledMap, CompiledMap]>>()
  const pairOf = (before: CompiledMap, after: CompiledMap): readonly [CompiledMap, CompiledMap] => {
    const [from, to] = onlyDifferences(before.map, after.map).map(compileMap)
    return from?.ok && to?.ok ? [from.compiled, to.compiled] : [before, after]
  }
  const all = () => {
    const now = clock.now().getTime()
    if (!known || now - known.at > REFRESH) {
      const maps = listSavedMaps(database.kysely).then((saved) =>
        [...loaded, ...saved.map(({ map }) => map)]
          .flatMap(compileOnce)
          .sort((one, other) => other.map.version - one.map.version),
      )
      known = { at: now, maps }
      maps.catch(() => {
        known = undefined
      })
    }
    return known.maps
  }
  let newest: { of: readonly CompiledMap[]; maps: ReadonlyMap<string, CompiledMap> } | undefined
  return {
    load(maps) {
      loaded = maps
      known = undefined
    },
    async newest() {
      const of = await all()
      if (newest?.of !== of) newest = { of, maps: new Map([...of].reverse().map((one) => [one.map.code, one])) }
      return newest.maps
    },
    version: async (code, version) => (await all()).find(({ map }) => map.code === code && map.version === version),
    between(before, after) {
      const known = pairs.get(before) ?? new WeakMap()
      const pair = known.get(after) ?? pairOf(before, after)
      pairs.set(before, known.set(after, pair))
      return pair
    },
    all,
    forget() {
      known = undefined
    },
  }
}
