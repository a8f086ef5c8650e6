import type { RecognitionFigureRow, RecognitionStatistics } from '@kangcheng/exchange/contract'
import { expect, it } from 'vitest'
import { drawnRows, figuresOption, reasonsOf } from './figures-option.ts'
import { keysOf, rowName } from './row-names.ts'

const row = (more: Partial<RecognitionFigureRow>): RecognitionFigureRow => ({
  ...{
    offered: 0,
    recognised: 0,
    refused: 0,
    unanswered: 0,
    byReason: {},
    saved: 0,
    savedUnverified: false,
    unpriced: 0,
  },
  ...more,
})
const statistics = (
  rows: RecognitionFigureRow[],
  more: Partial<RecognitionStatistics> = {},
): RecognitionStatistics => ({
  ...{ from: '2026-01-01', to: '2026-12-31', asOf: '2026-11-22T00:00:00Z', grouping: 'organisation', rows },
  total: row({ byReason: { other: 1, emergency: 4, forensic: 1 } }),
  names: { organisations: { east: { zh: '东院' } }, items: { hba1c: { zh: '糖化' } }, reasons: {} },
  ...more,
})
const WORDS = {
  ...{ name: ({ organisation = '' }: RecognitionFigureRow) => organisation, reason: (code: string) => code },
  ...{ recognised: 'recognised', unanswered: 'unanswered', isNarrow: false },
}

it('draws who refuses most on top, and months in their order', () => {
  const rows = [row({ organisation: 'few', refused: 1 }), row({ organisation: 'many', refused: 9 })]
  expect(drawnRows(statistics(rows)).map(({ organisation }) => organisation)).toEqual(['many', 'few'])
  const months = [row({ month: '2026-01' }), row({ month: '2026-02', refused: 3 })]
  expect(drawnRows(statistics(months, { grouping: 'month' })).map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
  expect(drawnRows(statistics(Array.from({ length: 50 }, () => row({}))))).toHaveLength(20)
})

it('stacks recognised, each reason from the most frequent on, and not answered; together they are what was offered', () => {
  const rows = [
    row({ organisation: 'east', offered: 6, recognised: 2, refused: 3, unanswered: 1, byReason: { emergency: 3 } }),
  ]
  const { series } = figuresOption(statistics(rows), WORDS) as { series: { name: string; data: number[] }[] }
  expect(series.map(({ name }) => name)).toEqual(['recognised', 'emergency', 'forensic', 'other', 'unanswered'])
  expect(series.reduce((sum, { data }) => sum + (data[0] ?? 0), 0)).toBe(6)
  expect(reasonsOf(statistics([]))).toEqual(['emergency', 'forensic', 'other'])
})

it('names a row by what it is of', () => {
  const { names } = statistics([])
  const named = (more: Partial<RecognitionFigureRow>) => rowName(row(more), names, 'zh', (a, b) => `${a}→${b}`)
  expect(named({ organisation: 'east', institution: 'unknown' })).toBe('东院→unknown')
  expect(named({ institution: 'east' })).toBe('东院')
  expect(named({ item: 'hba1c' })).toBe('糖化')
  expect(named({ month: '2026-03' })).toContain('2026')
  expect(keysOf(row({ item: 'hba1c', offered: 3 }))).toEqual({ item: 'hba1c' })
})
