import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeliestParting, splitJoined } from './split-joined.ts'

describe('splitJoined', () => {
  it('parts digits that lost their separator into figures the unit allows', () => {
    expect(splitJoined({ text: '10070', parts: 2, ceiling: 100 })).toEqual([['100', '70']])
    expect(splitJoined({ text: '10085', parts: 2, ceiling: 100 })).toEqual([['100', '85']])
    expect(splitJoined({ text: '958590', parts: 3, ceiling: 100 })).toContainEqual(['95', '85', '90'])
  })

  it.each(['100', '95.5', '≥90', '--', '', '逐年增加', '99.85'])('leaves %s alone', (text) => {
    expect(splitJoined({ text, parts: 2, ceiling: 100 })).toBeUndefined()
  })

  it('offers nothing that is no figure', () => {
    expect(splitJoined({ text: '1000', parts: 2, ceiling: 100 })).toEqual([['100', '0']])
    expect(splitJoined({ text: '99999', parts: 2, ceiling: 100 })).toEqual([])
  })

  it('has the true parting among its answers', () => {
    const percent = fc.integer({ min: 10, max: 100 })
    fc.assert(
      fc.property(percent, percent, (left, right) => {
        const text = `${left}${right}`
        expect(splitJoined({ text, parts: 2, ceiling: 100 })).toContainEqual([`${left}`, `${right}`])
      }),
    )
  })
})

it('chooses the parting that is nearest to the other cell of the row', () => {
  const own = splitJoined({ text: '8590', parts: 2, ceiling: 100 }) ?? []
  expect(likeliestParting(own, [['80', '85']])).toEqual(['85', '90'])
  expect(
    likeliestParting(
      [
        ['1', '00'],
        ['85', '90'],
      ],
      [],
    ),
  ).toEqual(['85', '90'])
  expect(likeliestParting([], [])).toBeUndefined()
})
