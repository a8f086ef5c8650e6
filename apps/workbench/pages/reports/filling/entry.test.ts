import type { ReportCell } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { MANAGED as managed } from '../../indicator/record/managed.fixture.ts'
import { changeEntry, copyOf, entryOf, isFilled, isSameCell, numberOf, readEntry, usualWay } from './entry.ts'

const blank = entryOf(undefined, 'value')
const point = { period: '2024', status: 'final', revision: 1, availableOn: '2025-03-01', invented: false } as const

describe('the fields of a row', () => {
  it.each<[ReportCell]>([
    [{ value: 12.5 }],
    [{ numerator: 3, denominator: 4, comment: '年报' }],
    [{ parts: [100, 85] }],
    [{ level: 'C' }],
    [{ attained: false }],
    [{ absence: 'not-collected' }],
    [{ value: 0.0000001 }],
    [{ value: 0, copiedFrom: '2024' }],
  ])('say what the cell %j says', (kept) => {
    const entry = entryOf(kept, 'value')
    expect(readEntry(entry, kept)).toEqual({ cell: kept })
    // And when they are typed anew.
    expect(readEntry(entry, undefined)).toEqual({ cell: kept })
  })

  it('read full-width digits and thousands', () => {
    expect(readEntry({ ...blank, value: '１２．５' }, undefined)).toEqual({ cell: { value: 12.5 } })
    const counts = { ...blank, way: 'counts', numerator: '４９，９５０', denominator: '67,500' } as const
    expect(readEntry(counts, undefined)).toEqual({ cell: { numerator: 49_950, denominator: 67_500 } })
    expect(readEntry({ ...blank, way: 'parts', parts: '１００；85' }, undefined)).toEqual({
      cell: { parts: [100, 85] },
    })
  })

  it('say nothing when they are empty, and half of two counts is half', () => {
    expect(readEntry(blank, { value: 3 })).toEqual({ cell: undefined })
    expect(readEntry({ ...blank, comment: ' ' }, undefined)).toEqual({ cell: undefined })
    expect(readEntry({ ...blank, way: 'counts', numerator: '3' }, undefined)).toEqual({ cell: { numerator: 3 } })
  })

  it.each([
    [{ value: '多' }, { value: 'notNumber' }],
    [{ value: '1'.repeat(17) }, { value: 'tooLarge' }],
    [
      { way: 'counts', numerator: '-1', denominator: '0' },
      { numerator: 'notNegative', denominator: 'notPositive' },
    ],
    [{ way: 'parts', parts: '100' }, { parts: 'notParts' }],
  ] as const)('%j cannot be read, and say where', (part, faults) => {
    expect(readEntry({ ...blank, ...part }, undefined)).toEqual({ faults })
  })

  it('leave a figure that came with its counts as it was, when only the comment changes', () => {
    const kept = { value: 74, numerator: 49_950, denominator: 67_500 }
    expect(readEntry({ ...entryOf(kept, 'value'), comment: '核实' }, kept)).toEqual({
      cell: { ...kept, comment: '核实' },
    })
  })
})

describe('a copy of last period', () => {
  it('carries the figure and its mark, not the comment', () => {
    const previous = { numerator: 3, denominator: 4, comment: '去年的说明', copiedFrom: '2023' }
    expect(copyOf({ previous }, '2024')).toEqual({ numerator: 3, denominator: 4, copiedFrom: '2024' })
  })
  it('is of the kept figure where no report was filled in, and only of that period', () => {
    const latest = { ...point, basis: 'reported', value: 75, numerator: 3, denominator: 4 } as const
    expect(copyOf({ latest }, '2024')).toEqual({ numerator: 3, denominator: 4, copiedFrom: '2024' })
    expect(copyOf({ latest }, '2023')).toBeUndefined()
    expect(copyOf({ latest: { ...latest, basis: 'computed' } }, '2024')).toBeUndefined()
    expect(copyOf({ previous: { comment: '未填' } }, '2024')).toBeUndefined()
  })
  it('loses its mark when the figure is changed, and keeps it under a comment', () => {
    const entry = entryOf({ value: 3, copiedFrom: '2024' }, 'value')
    expect(changeEntry(entry, { comment: '未变' }).copiedFrom).toBe('2024')
    expect(changeEntry(entry, { value: '3.1' }).copiedFrom).toBe('')
  })
})

it('begins as last period was given, else as the definition is', () => {
  expect(usualWay(managed, undefined)).toBe('counts')
  expect(usualWay(managed, { value: 3 })).toBe('value')
  expect(usualWay(managed, { absence: 'not-collected' })).toBe('counts')
})

it('compares cells whatever the order of their parts', () => {
  expect(isSameCell({ value: 1, comment: 'x' }, { comment: 'x', value: 1 })).toBe(true)
  expect(isSameCell({}, undefined)).toBe(true)
  expect(isSameCell({ value: 0 }, undefined)).toBe(false)
  expect([isFilled({ value: 0 }), isFilled({ comment: 'x' })]).toEqual([true, false])
})

it('works a value out of its counts', () => {
  expect(numberOf({ numerator: 49_950, denominator: 67_500 }, managed)).toBeCloseTo(74)
  expect(numberOf({ numerator: 1 }, managed)).toBeUndefined()
  expect(numberOf({ absence: 'suppressed' }, managed)).toBeUndefined()
})
