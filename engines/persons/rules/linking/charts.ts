import type { ChartTexts } from './chart-texts.ts'
import type { Planes, Trait } from './traits/trait.ts'

/** Charts as numbers: for each trait its planes. */
export interface Charts {
  readonly count: number
  readonly traits: readonly Trait[]
  readonly planes: readonly Planes[]
}

/** Charts of which nothing is known yet. */
export function blankCharts(traits: readonly Trait[], count: number): Charts {
  const planes = traits.map((trait) =>
    trait.planes.map((kind) => (kind === 'int32' ? new Int32Array(count) : new Float64Array(count))),
  )
  return { count, traits, planes }
}

/** Reads charts into numbers, one after the other, `most` of them; their texts need not be kept. */
export function chartReader(
  traits: readonly Trait[],
  most: number,
): { add(chart: ChartTexts): void; charts(): Charts } {
  const { planes } = blankCharts(traits, most)
  let count = 0
  return {
    add(chart) {
      for (const [at, trait] of traits.entries()) {
        const values = trait.read(chart)
        for (let plane = 0; plane < values.length; plane++)
          (planes[at]?.[plane] as Int32Array)[count] = values[plane] as number
      }
      count++
    },
    charts: () => ({ count, traits, planes: planes.map((arrays) => arrays.map((array) => array.subarray(0, count))) }),
  }
}

/** How two charts are alike, of each trait the number of its level. */
export function levelsOf({ traits, planes }: Charts, one: number, other: number): number[] {
  return traits.map((trait, at) => trait.level(planes[at] ?? [], one, other))
}
