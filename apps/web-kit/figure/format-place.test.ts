import { expect, it } from 'vitest'
import { formatPlace } from './format-place.ts'

it.each([
  ['table row 38, line 506', '指标表第38行，文本第506行'],
  ['line 51', '文本第51行'],
  ['paragraph 7', '第7段'],
  ['附表!C12', '附表!C12'],
])('%s', (place, zh) => {
  expect(formatPlace(place, 'zh')).toBe(zh)
  expect(formatPlace(place, 'en')).toBe(place)
})
