import { describe, expect, it } from 'vitest'
import { resultsOf, worstOf } from './standing.ts'

const quantity = (value: number, unit = 'mmol/L') => ({ value, unit })
const RANGE = [{ low: quantity(3.9), high: quantity(6.1) }]
const interpretation = (code: string) => [{ coding: [{ code }] }]

describe('resultsOf', () => {
  it.each([
    [3.8, 'low'],
    [3.9, 'within'],
    [6.1, 'within'],
    [6.2, 'high'],
  ])('judges %d by the range', (value, standing) => {
    const [result] = resultsOf({ valueQuantity: quantity(value), referenceRange: RANGE }, 'zh')
    expect(result).toMatchObject({ standing, low: 3.9, high: 6.1, range: '3.9–6.1 mmol/L' })
  })
  it('believes the laboratory before the range', () => {
    const sent = { valueQuantity: quantity(5), referenceRange: RANGE, interpretation: interpretation('HH') }
    expect(resultsOf(sent, 'zh')[0]?.standing).toBe('very-high')
  })
  it('does not judge by a range of another unit, or without one', () => {
    expect(resultsOf({ valueQuantity: quantity(90, 'mg/dL'), referenceRange: RANGE }, 'zh')[0]).toMatchObject({
      standing: 'unjudged',
      high: undefined,
    })
    expect(resultsOf({ valueQuantity: quantity(5) }, 'zh')[0]?.standing).toBe('unjudged')
    expect(resultsOf({ valueString: '阴性', interpretation: interpretation('N') }, 'zh')[0]?.standing).toBe('within')
  })
  it('knows the word that is expected, and judges no other', () => {
    const referenceRange = [{ text: '阴性' }]
    expect(resultsOf({ valueString: '阴性', referenceRange }, 'zh')[0]?.standing).toBe('within')
    expect(resultsOf({ valueString: '未检出', referenceRange }, 'zh')[0]?.standing).toBe('unjudged')
  })
  it('gives one result for each component with a number', () => {
    const component = [
      {
        code: { text: '收缩压' },
        valueQuantity: quantity(150, 'mmHg'),
        referenceRange: [{ high: quantity(139, 'mmHg') }],
      },
      { code: { text: '舒张压' }, valueQuantity: quantity(80, 'mmHg') },
      { code: { text: '体位' }, valueString: '坐位' },
    ]
    const results = resultsOf({ component }, 'zh')
    expect(results.map(({ name, standing }) => [name, standing])).toEqual([
      ['收缩压', 'high'],
      ['舒张压', 'unjudged'],
    ])
    expect(worstOf(results)).toBe('high')
    expect(worstOf([])).toBe('unjudged')
  })
})
