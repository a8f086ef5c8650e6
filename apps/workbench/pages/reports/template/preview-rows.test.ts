import type { ReportPage, TemplateProblem } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { previewRows } from './preview-rows.ts'

const rows: ReportPage['rows'] = ['a', 'b', 'c', 'd'].map((indicator) => ({ indicator, required: false }))

function problem(kind: TemplateProblem['kind'], more: Partial<TemplateProblem>): TemplateProblem {
  const words = { zh: '甲', en: 'A' }
  return { kind, severity: 'error', message: words, remedy: words, ...more }
}

it('puts changes and their problems together, in the order of the sheet', () => {
  const shown = previewRows(
    {
      changes: [
        { indicator: 'a', cell: 'F12', after: { value: 1 }, changedSince: false },
        { indicator: 'c', cell: 'F6', after: { value: 2 }, changedSince: false },
      ],
      problems: [
        problem('not-a-number', { indicator: 'b', cell: 'F9' }),
        problem('formula', { indicator: 'c', cell: 'G6', severity: 'warning' }),
        problem('unknown-indicator', { cell: 'A20' }),
        problem('unread-sheet', { severity: 'warning' }),
      ],
    },
    rows,
  )
  expect(
    shown.map(({ cell, row, change, problems }) => [cell, row?.indicator, change !== undefined, problems.length]),
  ).toEqual([
    ['F6', 'c', true, 1],
    ['F9', 'b', false, 1],
    ['F12', 'a', true, 0],
    ['A20', undefined, false, 1],
    ['', undefined, false, 1],
  ])
  expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length)
})
