import { describe, expect, it } from 'vitest'
import { mergeCells } from './merge-cells.ts'

const cells = { beds: { value: 6 }, doctors: { value: 2.9, comment: 'x' } }
const nobody = new Set<string>()

describe('merging what two people filled in', () => {
  it('writes, replaces and empties cells and leaves the others', () => {
    expect(mergeCells(cells, nobody, { beds: { value: 7 }, nurses: { value: 3 } })).toEqual({
      ok: true,
      value: { beds: { value: 7 }, doctors: cells.doctors, nurses: { value: 3 } },
    })
    expect(mergeCells(cells, nobody, { beds: null })).toEqual({ ok: true, value: { doctors: cells.doctors } })
  })

  it('keeps both where each changed another cell', () => {
    expect(mergeCells(cells, new Set(['beds']), { nurses: { value: 3 } })).toMatchObject({ ok: true })
  })

  it('names the cell both changed, and changes nothing', () => {
    const clash = mergeCells(cells, new Set(['beds', 'doctors']), { beds: { value: 7 }, nurses: { value: 3 } })
    expect(clash).toEqual({
      ok: false,
      refusal: { code: 'report.cell-changed-meanwhile', details: { indicators: 'beds' } },
    })
  })

  it('does not mind that both wrote the same, in whatever order', () => {
    expect(mergeCells(cells, new Set(['doctors']), { doctors: { comment: 'x', value: 2.9 } })).toMatchObject({
      ok: true,
    })
  })

  it('names a cell that one emptied and the other changed', () => {
    expect(mergeCells({}, new Set(['beds']), { beds: { value: 1 } })).toMatchObject({ ok: false })
  })
})
