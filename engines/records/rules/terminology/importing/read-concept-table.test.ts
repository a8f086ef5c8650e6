import { describe, expect, it } from 'vitest'
import type { TerminologyFormat } from '../../../contract/terminology.ts'
import { isA } from '../code-system.ts'
import { openFaultList } from './fault-list.ts'
import { readConceptTable } from './read-concept-table.ts'
import { TABLE_FORMATS, type TableFormat } from './table-formats.ts'

/** Every code and name here is invented. */
function read(kind: TerminologyFormat, rows: readonly (readonly string[])[]) {
  const format = TABLE_FORMATS[kind] as TableFormat
  const faults = openFaultList()
  const table = readConceptTable(
    rows.map((texts, index) => ({ line: index + 1, texts })),
    format,
    faults,
  )
  const { faults: told, warnings } = faults
  const short = [...told, ...warnings].map(({ line, code, text }) => [
    line,
    code,
    ...(text === undefined ? [] : [text]),
  ])
  return {
    ...table,
    told: short,
    system: { url: 'urn:x', caseSensitive: true, content: 'complete' as const, concepts: table.concepts },
  }
}
const HEADS = ['主要编码', '附加编码', '疾病名称']

describe('a table of diseases', () => {
  it('is read below its headings, with the marks apart and the groups it speaks of', () => {
    const { concepts, lines, implied, told, system } = read('icd-10-clinical', [
      ['虚构疾病分类与代码', '', ''],
      ['主要 编码*', '附加编码', '疾病名称'],
      ['Z99.901', '', '虚构病一'],
      ['', '', ''],
      ['Z99.901x002', '', '虚构病一之二'],
      ['z98.X00†', 'Z97.1*', ' 虚构病　三 '],
    ])
    expect(told).toEqual([])
    expect([lines, implied]).toEqual([3, 3])
    expect(concepts.get('Z98.x00')).toEqual({
      code: 'Z98.x00',
      display: '虚构病 三',
      parents: ['Z98'],
      properties: [
        { code: 'additional-code', type: 'string', value: 'Z97.1*' },
        { code: 'mark', type: 'string', value: '+' },
      ],
    })
    expect(concepts.get('Z99')).toEqual({ code: 'Z99', abstract: true })
    expect(concepts.get('Z99.901x002')?.parents).toEqual(['Z99.901'])
    expect(isA(system, 'Z99.901x002', 'Z99.9')).toBe(true)
    expect(isA(system, 'Z99.901x002', 'Z99')).toBe(true)
    expect(isA(system, 'Z98.x00', 'Z99')).toBe(false)
  })

  it('tells every fault with its line', () => {
    const { told } = read('icd-10-clinical', [
      HEADS,
      ['', '', '没有编码'],
      ['Z99.901', '', ''],
      ['99.Z', '', '写错的编码'],
      ['Z99.902', '', '虚构病'],
      ['Z99.902', '', '另一个名称'],
      ['Z99.902', '', '虚构病'],
    ])
    expect(told).toEqual([
      [2, 'empty-code'],
      [3, 'empty-name'],
      [4, 'bad-code', '99.Z'],
      [6, 'duplicate', 'Z99.902'],
      [7, 'repeated', 'Z99.902'],
    ])
  })

  it('needs its headings, and something below them', () => {
    expect(read('icd-10-clinical', [['编号', '说法']]).told).toEqual([[0, 'no-headings', '主要编码, 疾病名称']])
    expect(read('icd-10-clinical', [HEADS]).told).toEqual([[0, 'no-lines']])
    expect(read('icd-10-clinical', []).told).toEqual([[0, 'no-headings', '主要编码, 疾病名称']])
  })

  it('takes the groups that an insurance table names', () => {
    const head = ['章代码范围', '章的名称', '类目代码', '类目名称', '亚目代码', '亚目名称', '诊断代码', '诊断名称']
    const { concepts, told, system, implied } = read('icd-10-insurance', [
      head,
      ['Z00-Z99', '虚构章', 'Z99', '虚构类目', 'Z99.9', '虚构亚目', 'Z99.901', '虚构病一'],
      ['Z00-Z99', '虚构章', 'Z99', '类目另名', 'Z99.9', '虚构亚目', 'Z99.902', '虚构病二'],
      ['Z00-Z99', '虚构章', 'Z98', '虚构类目二', '', '', 'Z98', '虚构病三'],
    ])
    expect(told).toEqual([[3, 'other-name', 'Z99 类目另名']])
    expect(implied).toBe(0)
    expect(concepts.get('Z99')).toEqual({ code: 'Z99', display: '虚构类目', parents: ['Z00-Z99'], abstract: true })
    expect(concepts.get('Z98')).toEqual({ code: 'Z98', display: '虚构病三', parents: ['Z00-Z99'] })
    expect(isA(system, 'Z99.902', 'Z00-Z99')).toBe(true)
  })
})

describe('other tables', () => {
  it('reads operations', () => {
    const { told, system } = read('icd-9-cm-3-clinical', [
      ['手术编码', '手术名称', '类别'],
      ['99.0100x001', '虚构手术', '介入治疗'],
      ['1', '写错的手术', ''],
    ])
    expect(told).toEqual([[3, 'bad-code', '1']])
    expect(isA(system, '99.0100x001', '99.01') && isA(system, '99.0100x001', '99')).toBe(true)
  })

  it('reads LOINC and proves its check digits', () => {
    const { concepts, told } = read('loinc', [
      ['LOINC_NUM', 'COMPONENT', 'PROPERTY', 'STATUS', 'SHORTNAME', 'LONG_COMMON_NAME'],
      ['99990-4', 'Invented', 'MCnc', 'ACTIVE', 'Inv SerPl', 'Invented substance in Serum'],
      ['99991-2', 'Invented 2', 'MCnc', 'DEPRECATED', '', 'Invented substance 2'],
      ['99990-5', 'Invented', 'MCnc', 'ACTIVE', '', 'Wrong check'],
      ['Z-1', '', '', '', '', 'No number'],
    ])
    expect(told).toEqual([
      [4, 'wrong-check', '99990-5'],
      [5, 'bad-code', 'Z-1'],
    ])
    expect(concepts.get('99990-4')?.properties).toContainEqual({ code: 'COMPONENT', type: 'string', value: 'Invented' })
    expect(concepts.get('99991-2')?.inactive).toBe(true)
  })

  it('reads drugs', () => {
    const drugs = read('drug-approval', [
      ['批准文号', '产品名称', '剂型', '英文名称'],
      ['国药准字 H99999999', '虚构片', '片剂', 'Invented tablets'],
      ['国药准字9', '写错', '', ''],
    ])
    expect(drugs.told).toEqual([[3, 'bad-code', '国药准字9']])
    expect(drugs.concepts.get('国药准字H99999999')?.designations).toEqual([
      { value: 'Invented tablets', language: 'en' },
    ])
    expect(
      read('drug-insurance', [
        ['药品代码', '注册名称'],
        ['XZ99ZZZ999Z999999999999', '虚构片'],
        ['1', '写错'],
      ]).told,
    ).toEqual([[3, 'bad-code', '1']])
  })

  it('reads any list with parents, and finds what is wrong with them', () => {
    const head = ['编码', '名称', '上级编码', '状态']
    const good = read('generic', [head, ['1', '甲', '', ''], ['11', '乙', '1', '停用']])
    expect(good.told).toEqual([])
    expect(good.concepts.get('11')).toEqual({ code: '11', display: '乙', parents: ['1'], inactive: true })
    expect(read('generic', [head, ['1', '甲', '9', ''], ['2', '乙', '3', ''], ['3', '丙', '2', '']]).told).toEqual([
      [2, 'unknown-parent', '9'],
      [4, 'cycle', '3'],
    ])
  })

  it('shows no more of a text than a line holds, and no signs that cannot be seen', () => {
    const { told } = read('icd-10-clinical', [HEADS, [`x\u0007${'长'.repeat(500)}`, '', '名']])
    expect(told[0]?.[1]).toBe('too-long')
    expect(String(told[0]?.[2])).toHaveLength(40)
    expect(String(told[0]?.[2])).toContain('␣')
  })
})
