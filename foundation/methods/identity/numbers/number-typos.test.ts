import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residentCheckCharacter } from './check-characters.ts'
import { compareNumbers, possibleNumbers } from './number-typos.ts'

const NUMBER = '11010519491231002X'
const TODAY = '2026-11-22'

describe('two ID numbers', () => {
  it('are the same in another writing', () => {
    expect(compareNumbers(NUMBER, '110105 19491231 002x')).toEqual({ kind: 'same', distance: 0, sound: 'both' })
    expect(compareNumbers('110105491231002', NUMBER)).toMatchObject({ kind: 'same' })
    expect(compareNumbers('H1234567800', 'h12345678 02')).toMatchObject({ kind: 'same' })
    expect(compareNumbers('', '')).toEqual({ kind: 'same', distance: 0, sound: 'neither' })
  })

  it('differ by a slip of the pen, and one of them shows which', () => {
    expect(compareNumbers(NUMBER, '11010519491321002X')).toEqual({
      kind: 'transposition',
      distance: 1,
      at: 11,
      sound: 'first',
    })
    expect(compareNumbers('11010519491232002X', NUMBER)).toEqual({
      kind: 'one-digit',
      distance: 1,
      at: 13,
      sound: 'second',
    })
    expect(compareNumbers('1101051949123102X', NUMBER)).toMatchObject({ kind: 'edits', distance: 1, sound: 'second' })
    expect(compareNumbers(NUMBER, '440524188001010014')).toMatchObject({ kind: 'edits', sound: 'both' })
    expect(compareNumbers('110105490230002', 'H04567890')).toMatchObject({ kind: 'edits', sound: 'neither' })
  })

  it('of which both are sound are never one slip apart', () => {
    const sound = fc.stringMatching(/^\d{17}$/).map((digits) => digits + residentCheckCharacter(digits))
    fc.assert(
      fc.property(sound, fc.nat(17), fc.nat(10), (number, place, digit) => {
        const wrong = number.slice(0, place) + '0123456789X'.charAt(digit) + number.slice(place + 1)
        const { kind, sound: which } = compareNumbers(number, wrong)
        expect(which).toBe(kind === 'same' ? 'both' : 'first')
      }),
    )
  })
})

describe('what may have been meant', () => {
  it('is among the sound numbers one slip away', () => {
    const meant = possibleNumbers('11010519491321002X', TODAY)
    expect(meant).toContain(NUMBER)
    expect(meant).toEqual([...meant].sort())
    expect(possibleNumbers('110105194912310020', TODAY)).toContain(NUMBER)
  })

  it('is nothing for a sound number, for another kind, on a day that is none', () => {
    expect(possibleNumbers(NUMBER, TODAY)).toEqual([])
    expect(possibleNumbers('H04567890', TODAY)).toEqual([])
    expect(possibleNumbers('11010519491321002X', 'today')).toEqual([])
  })
})
