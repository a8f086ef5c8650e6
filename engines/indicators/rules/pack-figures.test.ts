import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOfPackFigure, isCorrectedSince, type Kept, type PackFigure } from './pack-figures.ts'

const figure = (value: number, availableOn = '2023-03-31', more: Partial<PackFigure> = {}): PackFigure => ({
  value,
  status: 'final',
  availableOn,
  invented: false,
  ...more,
})
const keptAs = (figures: readonly PackFigure[]): Kept[] =>
  figures.map((one, index) => ({ ...one, revision: index + 1 }))
const changeOf = (stated: PackFigure[], own: PackFigure[]) => changeOfPackFigure(stated, keptAs(own))

const [A, B] = [figure(5.2), figure(5.3)]
const QUICK = figure(4.9, '2022-12-31', { status: 'preliminary' })
const FINAL = figure(4.7)

describe('what a pack says anew of a figure', () => {
  it.each<[string, PackFigure[], PackFigure[], PackFigure[], number]>([
    ['for the first time', [A], [], [A], 0],
    ['as before', [A], [A], [], 0],
    [
      'as before, with its limits worked out again',
      [figure(5, '2023-03-31', { lower: 1.2000000000001 })],
      [figure(5, '2023-03-31', { lower: 1.2 })],
      [],
      0,
    ],
    ['another figure', [B], [A], [B], 0],
    ['as it was before another', [A], [A, B], [A], 0],
    ['the same, once more the same', [A], [A, B, A], [], 0],
    ['that it is final', [figure(5.2, '2023-03-31')], [figure(5.2, '2023-03-31', { status: 'preliminary' })], [A], 0],
    ['that it is invented', [{ ...A, invented: true }], [A], [{ ...A, invented: true }], 0],
    ['that it was known earlier', [figure(5.2, '2023-01-31')], [A], [figure(5.2, '2023-01-31')], 0],
    ['a history', [QUICK, FINAL], [], [QUICK, FINAL], 0],
    ['a history in any order', [FINAL, QUICK], [QUICK, FINAL], [], 0],
    ['another end of a history', [QUICK, A], [QUICK, FINAL], [A], 0],
    [
      'another beginning, so that the end must follow it',
      [{ ...QUICK, value: 5 }, FINAL],
      [QUICK, FINAL],
      [{ ...QUICK, value: 5 }, FINAL],
      0,
    ],
    ['the beginning no more', [FINAL], [QUICK, FINAL], [], 1],
    ['the end no more', [QUICK], [QUICK, FINAL], [], 1],
    ['nothing more', [], [QUICK, FINAL], [], 2],
    ['two of one day: the last counts', [A, B], [], [B], 0],
  ])('%s', (_what, stated, own, fresh, vanished) => {
    expect(changeOf(stated, own)).toMatchObject({ fresh, vanished })
  })

  const anyFigure = fc
    .tuple(fc.constantFrom(1, 2, 3), fc.constantFrom('2022-12-31', '2023-03-31', '2024-01-01'))
    .map(([value, day]) => figure(value, day))
  const figures = fc.array(anyFigure, { maxLength: 4 })

  it('is said once: the next load finds nothing new', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 5 }), figures, (loads, last) => {
        let own: PackFigure[] = []
        for (const stated of [...loads, last]) own = [...own, ...changeOf(stated, own).fresh]
        expect(changeOf(last, own).fresh).toEqual([])
      }),
    )
  })

  it('can be seen on its day, whatever was said before', () => {
    fc.assert(
      fc.property(figures, figures, (before, stated) => {
        const own = [...before, ...changeOf(stated, before).fresh]
        for (const [index, one] of stated.entries()) {
          if (stated.some((later, at) => at > index && later.availableOn === one.availableOn)) continue
          expect(own.findLast(({ availableOn }) => availableOn <= one.availableOn)).toEqual(one)
        }
      }),
    )
  })
})

describe('what somebody has stated since', () => {
  const own = keptAs([A])
  it.each<[boolean, string, Kept[], { value: number; revision: number } | undefined]>([
    [false, 'nobody', own, undefined],
    [true, 'a correction', own, { value: 6, revision: 2 }],
    [false, 'what the pack says now too', own, { value: 5.3, revision: 2 }],
    [false, 'something that the pack has already followed', keptAs([B, A]), { value: 6, revision: 1 }],
    [true, 'a figure before the pack had one', [], { value: 6, revision: 1 }],
  ])('stands before the pack (%s): %s', (stands, _what, kept, other) => {
    const stated = other && { ...other, status: 'final' as const }
    expect(isCorrectedSince(kept, stated, [B])).toBe(stands)
  })
})
