import type { DraftRow, IndicatorSummary } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { findsIndicator, rowsByCode } from './indicator-search.ts'

const INDICATOR: IndicatorSummary = {
  code: 'infant-mortality',
  name: { zh: '婴儿死亡率', en: 'Infant mortality' },
  aliases: ['1岁以下儿童死亡率'],
  unit: '‰',
}

it.each(['', '死亡', '1岁以下', 'INFANT', 'infant-m', '死亡 婴儿', ' 婴儿 '])('is found by %j', (words) => {
  expect(findsIndicator(INDICATOR, words.trim())).toBe(true)
})

it.each(['孕产妇', '死亡 孕产妇', '婴死'])('is not found by %j', (words) => {
  expect(findsIndicator(INDICATOR, words)).toBe(false)
})

it('knows which row has taken an indicator first, and of no row that is removed', () => {
  const row = (ordinal: number, code: string, removed = false) => ({ ordinal, code, removed }) as DraftRow
  const taken = rowsByCode([row(1, 'a', true), row(2, 'a'), row(3, 'a'), row(4, 'b')])
  expect([...taken]).toEqual([
    ['a', 2],
    ['b', 4],
  ])
})
