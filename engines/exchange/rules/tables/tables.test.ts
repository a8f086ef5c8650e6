import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageMap } from '../../contract/maps.ts'
import { columnOf } from '../mapping/row-path.ts'
import { chooseMap, columnsNeeded } from './columns.ts'
import { headingFault, headingOf } from './headings.ts'
import { readRow, writeRow } from './row.ts'

describe('a heading', () => {
  it.each([
    [' 病案号 ', '病案号'],
    ['\uFEFF病案号', '病案号'],
    ['结果（定量）', '结果(定量)'],
    ['ＩＣＤ　编码', 'ICD 编码'],
  ])('%j is %j', (written, heading) => {
    expect(headingOf(written)).toBe(heading)
  })

  it('that stands there twice is a fault, an empty one is not', () => {
    expect(headingFault(['a', '', 'b', ''])).toBeUndefined()
    expect(headingFault(['a', 'b', 'a'])).toMatchObject({ code: 'duplicate', place: 'a' })
  })
})

const mapOf = (code: string, ...expressions: string[]) =>
  ({
    map: { code, make: [{ resource: 'Patient', id: expressions, set: { x: { y: ["'{不是列}'"] } } }] },
  }) as unknown as {
    map: MessageMap
  }

describe('the map of a table', () => {
  it('needs the columns it reads, but not those with a question mark', () => {
    expect(columnsNeeded(mapOf('a', '{病案号} ?? {门诊号?}', "{姓名} | replace('{x}', 'y')").map)).toEqual([
      '病案号',
      '姓名',
    ])
    expect(columnOf('{ 姓名 ? }')).toEqual({ name: '姓名', isNeeded: false })
    expect(columnOf('{?}')).toBeUndefined()
  })

  it('is the one that needs most, whichever stands first', () => {
    const persons = mapOf('persons', '{病案号}', '{姓名}')
    const results = mapOf('results', '{病案号}', '{项目}', '{结果}')
    const all = ['病案号', '姓名', '项目', '结果']
    for (const maps of [
      [persons, results],
      [results, persons],
    ])
      expect(chooseMap(maps, all)).toMatchObject({ ok: true, map: { map: { code: 'results' } } })
    expect(chooseMap([results, persons], ['病案号', '姓名'])).toMatchObject({ map: { map: { code: 'persons' } } })
  })

  it('is the first whose columns are all there; else the nearest says what is missing', () => {
    const maps = [mapOf('persons', '{病案号}', '{姓名}', '{性别}'), mapOf('results', '{病案号}', '{结果}')]
    expect(chooseMap(maps, ['结果', '病案号', '备注'])).toMatchObject({ ok: true, map: { map: { code: 'results' } } })
    expect(chooseMap(maps, ['病案号'])).toMatchObject({ ok: false, fault: { code: 'columns', value: '结果' } })
    expect(chooseMap([], ['病案号'])).toMatchObject({ ok: false, fault: { code: 'unknown-type' } })
  })
})

describe('a line', () => {
  it('comes back as it was written, in the order of its headings', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\0'))
    const headings = ['b', '2024', '', '__proto__', 'a']
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell), (cells) => {
        const text = writeRow(headings, cells)
        const read = readRow(text)
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) return
        expect([
          read.row.b,
          read.row['2024'],
          Object.entries(read.row).find(([name]) => name === '__proto__')?.[1],
        ]).toEqual([cells[0], cells[1], cells[3]])
        expect(text.indexOf('"b"')).toBe(1)
      }),
    )
  })

  it.each([
    ['#N/A', 'formula-error'],
    ['#DIV/0!', 'formula-error'],
    ['4.10181202611223E+17', 'cut-number'],
    ['4.1E+17', 'cut-number'],
  ])('with %s in a cell is a fault', (cell, code) => {
    expect(readRow(writeRow(['病案号', '结果'], [cell, '63']))).toEqual({
      ok: false,
      faults: [{ code, place: '病案号', value: cell }],
    })
  })

  it.each(['#1', '#N/A?', '1.5E+6', '2.1E+10', 'E+17', '410181202611220001'])('with %s in a cell is none', (cell) => {
    expect(readRow(writeRow(['结果'], [cell]))).toMatchObject({ ok: true })
  })

  it('that is shorter or longer than its headings is told', () => {
    expect(readRow(writeRow(['a', 'b', 'c'], ['1']))).toEqual({
      ok: false,
      faults: [{ code: 'line-short', place: 'b' }],
    })
    expect(readRow(writeRow(['a'], ['1', '', '3']))).toEqual({
      ok: false,
      faults: [{ code: 'line-long', place: '(3)' }],
    })
    expect(readRow(writeRow(['a'], ['1', '']))).toMatchObject({ ok: true })
  })

  it.each(['', '[]', '"x"', '{"a":1}', '{"a":{}}', '{"a":"\\u0000"}', '{"a":"\\ud800"}', '{'])('%s is none', (text) => {
    expect(readRow(text).ok).toBe(false)
  })
})
