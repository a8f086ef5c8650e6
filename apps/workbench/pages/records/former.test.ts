import { expect, it } from 'vitest'
import { inUseFirst, isFormer } from './former.ts'

const until = (end: string) => ({ period: { end } })

it.each([
  [{ use: 'home' }, false],
  [{ use: 'old' }, true],
  [{ use: 'home', period: { start: '2020-01-01' } }, false],
  [until('2024-06-14'), true],
  [until('2024-06-15'), false],
  [until('2024-06-14T16:30:00Z'), false],
  [until('2024'), false],
  [until('2024-06'), false],
  [until('2024-05'), true],
  [until('2023'), true],
])('judges of %j whether it was out of use', (value, former) => expect(isFormer(value, '2024-06-15')).toBe(former))

it('puts what is in use first, else as it came', () => {
  const [old, home, work] = [{ use: 'old' }, { use: 'home' }, { use: 'work' }]
  expect(inUseFirst([old, home, work], '2024-06-15')).toEqual([home, work, old])
})
