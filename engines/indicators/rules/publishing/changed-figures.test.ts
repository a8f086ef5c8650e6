import { expect, it } from 'vitest'
import type { IndicatorValue } from '../../contract/index.ts'
import { statement, TEST_INDICATORS } from '../../testing/test-pack.ts'
import { changedFigures } from './changed-figures.ts'
import { cite } from './cite.ts'

const definitions = new Map(TEST_INDICATORS.map((one) => [one.code, one]))
const about = { indicator: 'infant-mortality', region: '410181', name: { zh: '婴儿死亡率' }, period: '2023' }
const kept = (said: Parameters<typeof statement>[0], revision: number): IndicatorValue => ({
  ...statement(said),
  revision,
  recordedAt: '2024-03-31T00:00:00.000Z',
})
const changed = (cited: ReturnType<typeof cite>, values: IndicatorValue[], today = '2024-06-01') =>
  changedFigures([cited], new Map([['410181 infant-mortality', values]]), definitions, today)

const first = kept({ value: 5.1 }, 1)
const cited = cite(about, { ...first, invented: true }, definitions.get('infant-mortality'))

it('flags a later revision with what it was and is', () => {
  const values = [first, kept({ value: 5.3, availableOn: '2024-05-01' }, 2)]
  expect(changed(cited, values)).toMatchObject([{ before: { zh: '5.10‰' }, now: { zh: '5.30‰', en: '5.30‰' } }])
})

it('flags nothing while nothing has changed, or what is known only later', () => {
  expect(changed(cited, [first])).toEqual([])
  expect(changed(cited, [first, kept({ value: 5.3, availableOn: '2024-07-01' }, 2)])).toEqual([])
  expect(changed(cited, [first, kept({ period: '2022', value: 9 }, 2)])).toEqual([])
})

it('flags a figure that was not there', () => {
  const missing = cite(about, undefined, definitions.get('infant-mortality'))
  expect(changed(missing, [first])).toMatchObject([{ before: { zh: '暂无数据' }, now: { zh: '5.10‰' } }])
})

it('flags a reported figure that has come beside the computed one that was cited', () => {
  const computed = kept({ value: 5, basis: 'computed' }, 1)
  const alone = cite(about, { ...computed, invented: true }, definitions.get('infant-mortality'))
  expect(changed(alone, [computed, first])).toMatchObject([{ before: { zh: '5.00‰' }, now: { zh: '5.10‰' } }])
  // Not one that an evaluation would pass over for the computed one.
  const early = kept({ value: 5.1, status: 'preliminary' }, 1)
  expect(changed(alone, [computed, early])).toEqual([])
  expect(changed(cited, [first, computed])).toEqual([])
})

it('flags a computed figure where there was none at all', () => {
  const missing = cite(about, undefined, definitions.get('infant-mortality'))
  const computed = kept({ value: 5, basis: 'computed' }, 1)
  expect(changed(missing, [computed])).toMatchObject([{ before: { zh: '暂无数据' }, now: { zh: '5.00‰' } }])
})

it('tells a small count by neither its old nor its new number', () => {
  const small = kept({ value: 2.5, numerator: 5, denominator: 2000, availableOn: '2024-05-01' }, 2)
  expect(changed(cited, [first, small])[0]?.now.zh).toBe('已隐去(数量过少)')
})
