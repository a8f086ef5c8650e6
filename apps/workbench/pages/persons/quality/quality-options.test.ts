import { expect, it } from 'vitest'
import { bandsOption } from './bands-option.ts'
import { inOrder, weightsOption } from './weights-option.ts'

it('puts what speaks most for one person first', () => {
  const levels = inOrder([
    { level: 'different', weight: -5 },
    { level: 'same', weight: 1 },
  ])
  expect(levels.map(({ level }) => level)).toEqual(['same', 'different'])
  const words = { name: (level: string) => level, signed: String, isNarrow: false }
  expect(weightsOption(levels, words)).toMatchObject({ yAxis: { data: ['same', 'different'] } })
})

it('draws what was expected beside what was found, in percent, with its interval', () => {
  const found = { cases: 9, of: 10, share: 0.9, low: 0.596, high: 0.982 }
  const none = { cases: 0, of: 0 }
  const bands = [
    { from: 0, to: 5, expected: 0.8512, found },
    { from: 5, to: 10, expected: 0.99, found: none },
  ]
  const words = { band: ({ from }: { from: number }) => `${from}`, expected: 'expected', found: 'found' }
  expect(bandsOption(bands, words)).toMatchObject({
    xAxis: { data: ['0', '5'] },
    series: [{ data: [85.12, 99] }, { data: [90, undefined] }, { data: [[0, 59.6, 98.2]] }],
  })
})
