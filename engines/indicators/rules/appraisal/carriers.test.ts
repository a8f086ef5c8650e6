import { expect, it } from 'vitest'
import { carriersOf } from './carriers.ts'
import { indicatorItem } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'

const plan = {
  indicators: [
    { code: 'a', organisation: 'health' },
    { code: 'b', organisation: 'water' },
    { code: 'c' },
    { code: 'd', organisation: 'parks' },
  ],
} as never
const items = [
  indicatorItem('first', ['a', 'b', 'c'], { kind: 'ratio', to: 1 }),
  { code: 'in-time', name: { zh: '及时' }, points: 5, kind: 'timeliness' as const, dataSets: ['form'] },
]

it('lets who leads carry with one, who shares with their part, and all of them their reports', () => {
  const units = {
    by: 'responsibility' as const,
    shared: [
      { indicator: 'b', organisation: 'health', coefficient: 0.5 },
      { indicator: 'b', organisation: 'water', coefficient: 1.5 },
      // Not in the scheme.
      { indicator: 'd', organisation: 'health', coefficient: 0.5 },
    ],
  }
  const carriers = carriersOf({ units }, plan, linesOf({ items }, []))
  expect(Object.fromEntries([...carriers].map(([unit, lines]) => [unit, Object.fromEntries(lines)]))).toEqual({
    health: { a: 1, b: 0.5, 'in-time': 1 },
    water: { b: 1.5, 'in-time': 1 },
  })
})
