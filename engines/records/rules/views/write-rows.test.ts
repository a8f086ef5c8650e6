import { describe, expect, it } from 'vitest'
import type { Row } from './view-definition.ts'
import { csvOf, jsonOf, ndjsonOf } from './write-rows.ts'

const ROWS: readonly Row[] = [
  { id: 'a', n: 1.5, ok: true, list: ['x', 'y"'], none: null, text: '' },
  { id: 'b,"c"\n', n: -0, ok: false, list: [], none: null, text: ' x ' },
]
const NAMES = ['id', 'n', 'ok', 'list', 'none', 'text']
const many = () => Array.from({ length: 20_000 }, (_, place): Row => ({ place, text: 'abcdefgh' }))

describe('csvOf', () => {
  it('writes as RFC 4180 has it', () => {
    expect([...csvOf(ROWS, NAMES)].join('')).toBe(
      'id,n,ok,list,none,text\r\na,1.5,true,"[""x"",""y\\""""]",,""\r\n"b,""c""\n",0,false,[],," x "\r\n',
    )
  })

  it('has its names without rows, and can leave them out', () => {
    expect([...csvOf([], ['a', 'b'])]).toEqual(['a,b\r\n'])
    expect([...csvOf([], ['a'], false)]).toEqual([])
  })
})

describe('ndjsonOf and jsonOf', () => {
  it('write what JSON reads', () => {
    const lines = [...ndjsonOf(ROWS)].join('').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(ROWS)))
    expect(JSON.parse([...jsonOf(ROWS)].join(''))).toEqual(JSON.parse(JSON.stringify(ROWS)))
    expect(JSON.parse([...jsonOf([])].join(''))).toEqual([])
    expect([...ndjsonOf([])]).toEqual([])
  })
})

it('writes in pieces', () => {
  for (const write of [(rows: Row[]) => csvOf(rows, ['place', 'text']), ndjsonOf, jsonOf]) {
    const pieces = [...write(many())]
    expect(pieces.length).toBeGreaterThan(3)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000)
  }
  expect(JSON.parse([...jsonOf(many())].join(''))).toEqual(many())
})
