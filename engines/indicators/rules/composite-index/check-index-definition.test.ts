import { describe, expect, it } from 'vitest'
import { checkIndexDefinition } from './check-index-definition.ts'
import { exampleIndex } from './index-definition.fixture.ts'

describe('an index definition', () => {
  it('is sound as it stands in the example', () => {
    expect(checkIndexDefinition(exampleIndex())).toEqual([])
  })

  it('is told what is wrong with it', () => {
    const item = { indicator: 'beds', number: '1', weight: 0.7, worst: 5, best: 5 }
    const dimension = { code: 'service', name: { zh: '服务' }, indicators: [item, { ...item, best: 9 }] }
    const faults = checkIndexDefinition(exampleIndex({ dimensions: [dimension, { ...dimension, indicators: [item] }] }))
    expect(faults).toEqual([
      'expert weights add to 2.1, not to 1',
      'beds: worst and best are equal',
      'beds: worst and best are equal',
      'beds: stands in the index twice',
      'number 1 is given twice',
      'dimension service stands twice',
    ])
  })
})
