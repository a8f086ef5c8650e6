import { describe, expect, it } from 'vitest'
import { YEARLY } from '../../testing/test-pack.ts'
import { belowFault, dataSetFaults } from './data-set-faults.ts'

const figure = (indicator: string) => ({ indicator, by: 'sum' as const })

describe('a form', () => {
  it('sums up what it asks for, each once', () => {
    const below = { dataSet: 'towns', figures: [figure('infant-mortality')] }
    expect(dataSetFaults({ ...YEARLY, below })).toEqual([])
    const twice = {
      ...below,
      figures: [figure('infant-mortality'), figure('infant-mortality'), figure('healthy-town')],
    }
    expect(dataSetFaults({ ...YEARLY, below: twice })).toEqual([
      'below: healthy-town is not asked for',
      'below: infant-mortality stands twice',
    ])
  })

  it('waits for a form that is there and comes round with it', () => {
    const above = { ...YEARLY, below: { dataSet: 'towns' } }
    const forms = (towns: Partial<typeof YEARLY>) => new Map([['towns', { ...YEARLY, code: 'towns', ...towns }]])
    expect(belowFault(YEARLY, new Map())).toBeUndefined()
    expect(belowFault(above, forms({}))).toBeUndefined()
    expect(belowFault(above, new Map())).toMatchObject({ code: 'data-set.not-found' })
    expect(belowFault(above, forms({ frequency: 'month' }))).toMatchObject({ code: 'data-set.below-differs' })
  })
})
