import { expect, it } from 'vitest'
import { type BoardCell, type BoardRow, byTrouble, periodsOf, shareOf, stateOf } from './board.ts'

const row = (
  organisation: string,
  expected: number,
  submitted: number,
  onTime: number,
  ...periods: string[]
): BoardRow => ({
  dataSet: 'form',
  organisation,
  region: '410181',
  names: { dataSet: { zh: '表' }, organisation: { zh: organisation }, region: { zh: '巩义市' } },
  rates: { expected, submitted, onTime, cellsAsked: 0, cellsFilled: 0 },
  newest: periods.map((period) => ({ id: period, period, status: 'draft', late: false })),
})

it('lists every period once, oldest first', () => {
  expect(periodsOf([row('a', 0, 0, 0, '2025-03', '2025-02'), row('b', 0, 0, 0, '2025-01', '2025-03')])).toEqual([
    '2025-01',
    '2025-02',
    '2025-03',
  ])
})

it('tells what has come in time or late, what is late and what may still come', () => {
  const cell = (status: BoardCell['status'], late: boolean): BoardCell => ({ id: '', period: '2025', status, late })
  expect(stateOf(cell('published', false))).toBe('in-time')
  expect(stateOf(cell('returned', true))).toBe('came-late')
  expect(stateOf(cell('draft', true))).toBe('late')
  expect(stateOf(cell('draft', false))).toBe('open')
  expect(stateOf(undefined)).toBe('none')
})

it('puts the least complete first, and those of whom nothing was expected last', () => {
  const rows = [row('none', 0, 0, 0), row('good', 4, 4, 4), row('slow', 4, 4, 1), row('poor', 4, 1, 1)]
  expect(rows.toSorted(byTrouble).map(({ organisation }) => organisation)).toEqual(['poor', 'slow', 'good', 'none'])
  expect(shareOf(1, 4)).toBe(25)
})
