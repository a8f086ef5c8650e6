import type { ReportCells, ReportEvent } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { changeSince, differencesOf, enteringFigures, lastTwoSubmissions } from './differences.ts'
import { historyOf, sentBack } from './history.ts'

type Told = [ReportEvent['kind'], string, ReportCells?]
const eventsOf = (...told: Told[]): ReportEvent[] =>
  told.map(([kind, by, cells], index) => ({
    seq: index + 1,
    kind,
    by,
    at: `2026-01-0${index + 1}T00:00:00Z`,
    ...(cells ? { cells } : {}),
    ...(kind === 'returned' ? { reason: '请核对' } : {}),
  }))

const ORDER = ['beds', 'doctors', 'nurses']

it('tells a changed figure from a changed comment', () => {
  const before = { beds: { value: 1 }, doctors: { value: 2 }, nurses: { value: 3 } }
  const after = { beds: { value: 1.5 }, doctors: { value: 2, comment: '核实' }, nurses: { value: 3 } }
  expect(differencesOf(before, after, ORDER)).toEqual([
    { indicator: 'beds', before: { value: 1 }, after: { value: 1.5 }, figure: true },
    { indicator: 'doctors', before: { value: 2 }, after: { value: 2, comment: '核实' }, figure: false },
  ])
})

it('compares the last two submissions, and none when there was one', () => {
  const events = eventsOf(['submitted', 'a', { beds: { value: 1 } }], ['returned', 'b'])
  expect(lastTwoSubmissions(events)).toBeUndefined()
  const more = [...events, ...eventsOf(['saved', 'a'], ['submitted', 'a', { beds: { value: 2 } }])]
  expect(lastTwoSubmissions(more)).toMatchObject({ before: { cells: { beds: { value: 1 } } } })
})

it('names what publishing enters: new and changed figures, no empty ones', () => {
  const report = {
    items: ORDER.map((indicator) => ({ indicator, required: true })),
    cells: { beds: { value: 1 }, doctors: { value: 2 }, nurses: { comment: '无' } },
  }
  const first = enteringFigures({ report, events: [] } as never)
  expect(first).toMatchObject({ entering: [{ indicator: 'beds' }, { indicator: 'doctors' }], unchanged: 0, empty: 1 })
  const events = eventsOf(['published', 'b', { beds: { value: 1 }, doctors: { value: 5 } }])
  expect(enteringFigures({ report, events } as never)).toEqual({
    entering: [{ indicator: 'doctors', before: { value: 5 }, after: { value: 2 } }],
    unchanged: 1,
    empty: 1,
  })
})

it('takes the difference of numbers only', () => {
  expect(changeSince({ value: 5 }, { value: 4 }, undefined)).toBe(1)
  expect(changeSince({ value: 84.42 }, { value: 84.424 }, undefined)).toBe(0)
  expect(changeSince({ absence: 'suppressed' }, { value: 4 }, undefined)).toBeUndefined()
})

describe('the history', () => {
  const events = eventsOf(['requested', 'b'], ['saved', 'a'], ['saved', 'a'], ['submitted', 'a'], ['returned', 'b'])

  it('is told newest first, saves that follow each other as one', () => {
    expect(historyOf(events).map(({ kind, times }) => [kind, times])).toEqual([
      ['returned', 1],
      ['submitted', 1],
      ['saved', 2],
      ['requested', 1],
    ])
  })

  it('says why the report came back, until it is submitted again', () => {
    expect(sentBack(events)?.reason).toBe('请核对')
    expect(sentBack([...events, ...eventsOf(['saved', 'a'])])?.reason).toBe('请核对')
    expect(sentBack([...events, ...eventsOf(['handed-over', 'b'])])?.reason).toBe('请核对')
    expect(sentBack([...events, ...eventsOf(['submitted', 'a'])])).toBeUndefined()
  })
})
