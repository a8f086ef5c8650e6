import { expect, it } from 'vitest'
import { waterfallOf } from './waterfall.ts'

it('begins with the prior, lays each evidence on what came before, and ends with the sum', () => {
  const falls = waterfallOf({
    prior: -18,
    weights: [
      { trait: 'name', level: 'same', weight: 16.5 },
      { trait: 'sex', level: 'different', weight: -5 },
    ],
  })
  expect(falls.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['prior', 0, -18],
    ['name', -18, -1.5],
    ['sex', -1.5, -6.5],
    ['sum', 0, -6.5],
  ])
})

it('is the prior alone where there is no evidence', () => {
  expect(waterfallOf({ prior: -18, weights: [] }).at(-1)).toMatchObject({ name: 'sum', to: -18 })
})
