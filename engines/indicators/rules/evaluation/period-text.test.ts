import { expect, it } from 'vitest'
import { periodText } from './period-text.ts'

it.each([
  ['2024', '2024年', '2024'],
  ['2024-Q1', '2024年一季度', 'Q1 2024'],
  ['2024-H2', '2024年下半年', 'the second half of 2024'],
  ['2024-03', '2024年3月', 'Mar 2024'],
  ['2024-W07', '2024年第7周', 'week 7 of 2024'],
  ['2024-03-07', '2024年3月7日', '7 Mar 2024'],
  ['2021/2025', '2021–2025年', '2021–2025'],
  ['spring', 'spring', 'spring'],
])('%s is said as %s and %s', (code, zh, en) => {
  expect([periodText(code, 'zh'), periodText(code, 'en')]).toEqual([zh, en])
})
