import type { ChartTexts } from './chart-texts.ts'
import type { Planes, Trait } from './traits/trait.ts'

/** Charts as numbers: for each trait its planes. */
export interface Charts {
  readonly count: number
  readonly traits: readonly Trait[]
  readonly planes: readonly Planes[]
}

const FIRST_ROOM = 1_024

/** Reads charts into numbers, one after the other; their texts need not be kept. @param room for how many to begin with */
export function chartReader(
  traits: readonly Trait[],
  room = FIRST_ROOM,
): { add(chart: ChartTexts): void; charts(): Charts } {
  let count = 0
  const planes = traits.map((trait) => trait.planes.map((kind) => arrayOf(kind, room)))
  const grow = () => {
    room *= 2
    traits.forEach((trait, at) => {
      trait.planes.forEach((kind, plane) => {
        const larger = arrayOf(kind, room)
        larger.set(planes[at]?.[plane] ?? [])
        ;(planes[at] as Planes[number][])[plane] = larger
      })
    })
  }
  return {
    add(chart) {
      if (count === room) grow()
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

function arrayOf(kind: Trait['planes'][number], length: number): Int32Array | Float64Array {
  return kind === 'int32' ? new Int32Array(length) : new Float64Array(length)
}
