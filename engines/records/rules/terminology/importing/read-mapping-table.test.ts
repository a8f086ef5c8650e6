import { describe, expect, it } from 'vitest'
import { readConceptMap } from '../concept-map.ts'
import { diseases } from '../testing.fixture.ts'
import { openFaultList } from './fault-list.ts'
import { readLoincNames } from './read-loinc-names.ts'
import { mappingResource, readMappingTable } from './read-mapping-table.ts'

const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((texts, index) => ({ line: index + 1, texts }))
const HEADS = ['国家临床版2.0编码', '国家临床版2.0名称', '医保版2.0编码', '医保版2.0名称', '对应关系']

describe('a mapping', () => {
  it('says which codes belong together, as far as it says so', () => {
    const faults = openFaultList()
    const table = readMappingTable(
      rowsOf([
        HEADS,
        ['Z99.901†', '虚构病一', 'Z99.900', '虚构病', '上位'],
        ['Z99.902', '虚构病二', 'Z99.900', '虚构病', ''],
        ['Z99.902', '虚构病二', 'Z99.800', '虚构病', ''],
        ['Z98.001', '虚构病三', '', '', ''],
      ]),
      faults,
      { source: diseases() },
    )
    expect(faults.faultCount).toBe(0)
    const resource = mappingResource(table, {
      url: 'urn:m',
      version: '1',
      title: 't',
      source: 'urn:a',
      target: 'urn:b',
    })
    const read = readConceptMap(resource)
    if ('issues' in read) throw new Error(read.issues[0]?.diagnostics)
    const elements = read.conceptMap.groups[0]?.elements
    expect(elements?.get('Z99.901')).toMatchObject([{ code: 'Z99.900', equivalence: 'wider' }])
    expect(elements?.get('Z99.902')?.map(({ equivalence }) => equivalence)).toEqual(['relatedto', 'relatedto'])
    expect(elements?.get('Z98.001')).toEqual([{ equivalence: 'unmatched' }])
  })

  it('tells faults and warnings with their lines', () => {
    const faults = openFaultList()
    const rows = [
      HEADS,
      ['', '', 'Z99.900', '', ''],
      ['Z99.901', '', 'Z99.900', '', '差不多'],
      ['Z96.000', '', 'Z99.900', '', '等价'],
      ['Z96.000', '', 'Z99.900', '', '等价'],
      ['Z99.901', '', '', '', '等价'],
    ]
    readMappingTable(rowsOf(rows), faults, { source: diseases() })
    expect(faults.faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'empty-code'],
      [3, 'bad-equivalence'],
      [6, 'empty-code'],
    ])
    expect(faults.warnings.map(({ line, code }) => [line, code])).toEqual([
      [4, 'unknown-code'],
      [5, 'unknown-code'],
      [5, 'repeated'],
    ])
  })
})

describe('names of LOINC', () => {
  it('are added to the concepts that are there, and take the place of those of the same language', () => {
    const loinc = {
      ...diseases(),
      url: 'http://loinc.org',
      concepts: new Map([
        [
          '99990-4',
          {
            code: '99990-4',
            display: 'Invented',
            designations: [
              { value: '旧名', language: 'zh-CN' },
              { value: 'Erfunden', language: 'de' },
            ],
          },
        ],
      ]),
    }
    const faults = openFaultList()
    const { concepts } = readLoincNames(
      rowsOf([
        ['LOINC_NUM', 'COMPONENT', 'PROPERTY', 'TIME_ASPCT', 'SYSTEM', 'SCALE_TYP', 'METHOD_TYP', 'LONG_COMMON_NAME'],
        ['99990-4', '虚构物质', '质量浓度', '时间点', '血清', '定量型', '', ''],
        ['99991-2', '另一物质', '', '', '', '', '', ''],
        ['99990-5', '', '', '', '', '', '', ''],
      ]),
      loinc,
      'zh-CN',
      faults,
    )
    expect(concepts.get('99990-4')?.designations).toEqual([
      { value: 'Erfunden', language: 'de' },
      { value: '虚构物质:质量浓度:时间点:血清:定量型', language: 'zh-CN' },
    ])
    expect(faults.warnings).toMatchObject([{ line: 3, code: 'unknown-code' }])
    expect(faults.faults).toMatchObject([{ line: 4, code: 'wrong-check' }])
  })
})
