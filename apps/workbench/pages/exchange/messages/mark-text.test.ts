import { describe, expect, it } from 'vitest'
import { markLines, placeOf } from './mark-text.ts'

const TEXT = [
  'MSH|^~\\&|LIS|GY01|||2026||ORU^R01|A1',
  'PID|1||001||示例||1958-3-7|M',
  'OBX|1|NM|ALT||x',
  'OBX|2|NM|AST||',
].join('\n')
const marked = (place: string, text = TEXT) =>
  markLines(text, [{ code: 'date', place }]).flatMap(({ number, pieces, faults }) =>
    faults.length > 0 ? [[number, ...pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)]] : [],
  )

describe('the marks of a line of a table', () => {
  it('stand at the cell below the heading that is meant', () => {
    const text = '{\n  "姓名": "示例甲",\n  "出生日期": "58年"\n}'
    const marked = markLines(text, [{ code: 'date', place: '出生日期' }]).filter(({ faults }) => faults.length > 0)
    expect(marked.map(({ number }) => number)).toEqual([3])
  })
})

describe('the place of a fault', () => {
  it('is a field of the first segment of its name, or of the one that is counted', () => {
    expect(marked('PID-7')).toEqual([[2, '1958-3-7']])
    expect(marked('OBX-5')).toEqual([[3, 'x']])
    expect(marked('OBX(2)-3')).toEqual([[4, 'AST']])
  })
  it('counts the separator of MSH as its first field', () => {
    expect(marked('MSH-9')).toEqual([[1, 'ORU^R01']])
    expect(marked('MSH-10')).toEqual([[1, 'A1']])
  })
  it('is shown where nothing stands in it', () => {
    expect(marked('OBX(2)-5')).toEqual([[4, '']])
  })
  it('is the line alone where the field is not there, or the line is meant', () => {
    expect(marked('PID-30')).toEqual([[2]])
    expect(marked('3')).toEqual([[3]])
  })
  it('is nowhere where the segment is not there, or an element of a resource is meant', () => {
    expect(marked('PV1-2')).toEqual([])
    expect(marked('Observation.valueQuantity')).toEqual([])
  })
  it('leads to the signs themselves', () => {
    const place = placeOf(TEXT, { code: 'date', place: 'PID-7' })
    expect(TEXT.slice(place?.from, place?.to)).toBe('1958-3-7')
    expect(placeOf(TEXT, { code: 'required', place: 'PV1-2' })).toBeUndefined()
  })
  it('loses nothing of the text, whatever is marked', () => {
    const faults = ['PID-7', 'PID-3', 'OBX(2)-5', 'MSH-3'].map((place) => ({ code: 'date' as const, place }))
    const lines = markLines(TEXT, faults)
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(TEXT)
    for (const { pieces } of lines)
      for (const { start, text } of pieces) expect(TEXT.slice(start, start + text.length)).toBe(text)
  })
})
