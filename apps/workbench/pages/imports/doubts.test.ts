import type { DraftCell, DraftRow } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { allDoubts, describeCell, doubtfulPlaces, nextDoubt } from './doubts.ts'

const sure = (text: string): DraftCell => ({ text, reading: text, sure: true })
const doubt = (text: string, reading: string): DraftCell => ({ text, reading, sure: false, doubt: 'joined-numbers' })
const row = (ordinal: number, cells: Partial<DraftRow>): DraftRow => ({
  ordinal,
  place: 'line 1',
  domain: sure('健康服务'),
  name: sure('比例'),
  unit: sure('%'),
  baseline: sure('90'),
  target: sure('≥95'),
  department: sure('市卫健委'),
  code: `row-${ordinal}`,
  matched: true,
  direction: 'increase',
  parsed: { baseline: { text: '90' }, target: { kind: 'text', text: '≥95' } },
  ...cells,
})
const ROWS = [
  row(1, {}),
  row(2, { baseline: doubt('10070', '100；70'), target: doubt('10085', '100；85') }),
  row(3, { unit: { ...doubt('(', '‰'), confirmed: true } }),
  row(4, { unit: doubt('(', '‰'), removed: true }),
  row(5, { department: doubt('', '') }),
]

describe('doubts', () => {
  it('counts cells that wait, not those confirmed or removed', () => {
    expect(doubtfulPlaces(ROWS)).toEqual([
      { ordinal: 2, column: 'baseline' },
      { ordinal: 2, column: 'target' },
      { ordinal: 5, column: 'department' },
    ])
    expect(allDoubts(ROWS)).toBe(4)
  })
  it('goes on to the next and round to the first', () => {
    expect(nextDoubt(ROWS, undefined)).toEqual({ ordinal: 2, column: 'baseline' })
    expect(nextDoubt(ROWS, { ordinal: 2, column: 'baseline' })).toEqual({ ordinal: 2, column: 'target' })
    expect(nextDoubt(ROWS, { ordinal: 5, column: 'department' })).toEqual({ ordinal: 2, column: 'baseline' })
    expect(nextDoubt([row(1, {})], undefined)).toBeUndefined()
  })
  it('shows what was found beside what would be entered', () => {
    expect(describeCell(doubt('10070', '100；70'), '（空）')).toBe('10070 → 100；70')
    expect(describeCell(sure('90'), '（空）')).toBe('90')
    expect(describeCell(doubt('', '市卫健委'), '（空）')).toBe('（空） → 市卫健委')
  })
})
