import { expect, it } from 'vitest'
import { filterOf, readVitalSearch } from './search.ts'

it('keeps what means something and nothing else', () => {
  const address = {
    tab: 'figures',
    kind: 'death',
    status: 'gone',
    region: 410181,
    years: 3,
    ageBelow: 0,
    sex: 'x',
    live: 'yes',
  }
  expect(readVitalSearch(address)).toEqual({ tab: 'figures', kind: 'death', region: '410181', years: 3, ageBelow: 0 })
  expect(readVitalSearch({ year: '', ageFrom: -1, from: '2025', group: '../x' })).toEqual({})
})

it('gives the server its filters', () => {
  expect(filterOf(readVitalSearch({ tab: 'list', kind: 'birth', year: 2025, live: true, counted: true }))).toEqual({
    live: true,
    counted: true,
  })
})
