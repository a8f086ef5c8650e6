import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareText, likeness, piecesOf } from './alike.ts'

const alike = (one: string, other: string) => likeness(piecesOf(bareText(one)), piecesOf(bareText(other)))

describe('two notes', () => {
  it('are alike where only figures and marks differ', () => {
    expect(alike('<div>体温 37.4 ℃，精神可，切口干燥</div>', '<p>体温36.9℃精神可；切口干燥。</p>')).toBe(1)
  })
  it('are not alike for being about the same', () => {
    expect(
      alike('今日拔除腹腔引流管，已排气排便，改半流质饮食', '患者术后精神可，腹腔引流管通畅，进流质饮食'),
    ).toBeLessThan(0.2)
  })
  it('are as alike as each other, at most wholly, and nothing is like nothing', () => {
    expect(alike('', '')).toBe(0)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const share = alike(one, other)
        expect(alike(other, one)).toBe(share)
        expect(share).toBeLessThanOrEqual(1)
        if (bareText(one).length >= 6) expect(alike(one, one)).toBe(1)
      }),
    )
  })
})
