import { describe, expect, it } from 'vitest'
import { cellsOf, textOfCells } from './row-cells.ts'

describe('the cells of a line', () => {
  it('are read and written in their order', () => {
    const text = textOfCells([
      ['姓名', '示例甲'],
      ['病案号', '00012345'],
    ])
    expect(cellsOf(text)).toEqual([
      ['姓名', '示例甲'],
      ['病案号', '00012345'],
    ])
    expect(cellsOf('{"a":null}')).toEqual([['a', '']])
  })
  it.each(['', '[]', '1', 'MSH|'])('are not in %j', (text) => {
    expect(cellsOf(text)).toBeUndefined()
  })
})
