import type { Charts } from '../charts.ts'
import { together } from '../traits/hash.ts'
import type { Trait } from '../traits/trait.ts'

/** One key of one trait, by their places. */
export interface Key {
  readonly trait: number
  readonly key: number
  /** `identity.number` */
  readonly name: string
}

export function keysOfTraits(traits: readonly Trait[]): Key[] {
  return traits.flatMap(({ name: trait, keys }, at) =>
    keys.map(({ name }, key) => ({ trait: at, key, name: `${trait}.${name}` })),
  )
}

/** One number a chart, the same where all of some keys agree; NaN where a chart has not all of them. */
export function keyNumbers({ count, traits, planes }: Charts, keys: readonly Key[], numbers: Float64Array): void {
  keys.forEach(({ trait, key }, at) => {
    const { of } = (traits[trait] as Trait).keys[key] as Trait['keys'][number]
    const those = planes[trait] ?? []
    for (let row = 0; row < count; row++)
      numbers[row] = at === 0 ? of(those, row) : together(numbers[row] as number, of(those, row))
  })
}
