import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Schema from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MessageMap } from '../../contract/maps.ts'
import { compileMap } from '../mapping/compile-map.ts'
import { mapFaults } from '../mapping/map-kind.ts'
import { exampleId } from '../mapping/run-examples.ts'
import { columnsNeeded } from './columns.ts'

const FILE = new URL('../../../../packs/national/message-maps/tables.yaml', import.meta.url)
const maps = (parse(readFileSync(FILE, 'utf8')) as { items: MessageMap[] }).items
const of = (code: string) => maps.find((map) => map.code === code) as MessageMap

describe('the national maps of tables', () => {
  it.each(maps.map((map) => [map.code, map] as const))('%s has its shape, and its examples come out', (_code, map) => {
    expect(Schema.Check(MessageMap, map)).toBe(true)
    expect(mapFaults(map)).toEqual([])
    expect(map.source.status).toBe('unverified')
    expect(map.examples.length).toBeGreaterThanOrEqual(3)
    expect(map.examples.some(({ faults }) => faults)).toBe(true)
  })

  it('need the columns that every export has', () => {
    expect(columnsNeeded(of('table-persons'))).toEqual(['病案号', '身份证号', '姓名', '性别', '出生日期'])
    expect([...columnsNeeded(of('table-results'))].sort()).toEqual(
      [
        '病案号',
        '报告单号',
        '项目代码',
        '项目名称',
        '结果',
        '单位',
        '参考范围',
        '异常提示',
        '采样时间',
        '报告时间',
      ].sort(),
    )
  })

  it('use only invented people', () => {
    const numbers = JSON.stringify(maps).match(/\b\d{17}[\dX]\b/g) ?? []
    expect(numbers.length).toBeGreaterThan(1)
    expect(numbers.filter((number) => !number.startsWith('99'))).toEqual([])
  })

  it.each(maps.map((map) => [map.code, map] as const))('%s never throws, whatever stands in a line', (_code, map) => {
    const compiled = compileMap(map)
    if (!compiled.ok) throw new Error(compiled.fault)
    const row = map.examples[0]?.row ?? {}
    const cell = fc.oneof(fc.constantFrom(...Object.values(row)), fc.string({ unit: 'binary', maxLength: 12 }))
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.keys(row).map((name) => [name, cell]))), (given) => {
        const mapping = compiled.compiled.apply({
          source: { kind: 'row', row: given },
          ...{ zone: '+08:00', facts: {}, idOf: exampleId },
        })
        if (!mapping.ok) expect(mapping.faults.length).toBeGreaterThan(0)
        else expect(JSON.stringify(mapping.resources)).not.toMatch(/\[object|NaN/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('docs/maps.md', () => {
  const text = readFileSync(new URL('../../../../docs/maps.md', import.meta.url), 'utf8')

  it('shows a map of tables that holds', () => {
    const shown = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml) as MessageMap)
    const tables = shown.filter(({ format }) => format === 'table')
    expect(tables.map(mapFaults)).toEqual([[]])
    expect(tables.every((map) => Schema.Check(MessageMap, map))).toBe(true)
  })

  it('names every map', () => {
    expect(maps.filter(({ code }) => !text.includes(`\`${code}\``))).toEqual([])
  })
})
