import { describe, expect, it } from 'vitest'
import { readMessage } from '../hl7v2/message.ts'
import { compileExpression, type Language } from './compile-expression.ts'
import type { Run, Value } from './context.ts'
import { type Expression, ExpressionFault, readExpression } from './expression.ts'
import { compileHl7Path } from './hl7v2-path.ts'
import { compileRowPath } from './row-path.ts'

const MESSAGE = [
  'MSH|^~\\&|LIS||||20261122083015||ORU^R01|A1|P|2.5',
  'PID|1||00012345^^^HIS^MR~990101195803070015^^^^NI||示例^甲||19580307|M|""',
  'OBX|1|NM|ALT^丙氨酸||63|U/L|9-50',
  'OBX|2|ST|HBSAG^乙肝||阴\\T\\性~可疑|&a&b',
].join('\r')

const language: Language = {
  path: compileHl7Path,
  tables: { sex: { M: 'male' } },
  names: new Set(['patient']),
}

function runOf(text = MESSAGE): Run {
  const read = readMessage(text)
  if (!read.ok) throw new Error(read.fault.code)
  return {
    source: { kind: 'hl7v2', message: read.value },
    zone: '+08:00',
    facts: { control: 'A1' },
    idOf: (_type, key) => key.join('-'),
    faults: [],
  }
}

function ask(text: string, run = runOf()): Value {
  const segments = run.source.kind === 'hl7v2' ? run.source.message.segments : []
  const made = [{ name: 'patient', address: 'Patient/1' }]
  return compileExpression(text, language)({ run, segments, made })
}

function askRow(text: string, row: Record<string, string>): Value {
  const run: Run = { ...runOf(), source: { kind: 'row', row } }
  return compileExpression(text, { ...language, path: compileRowPath })({ run, segments: [], made: [] })
}

describe('expressions', () => {
  it.each<[string, Value]>([
    // Paths.
    ['PID-3', '00012345'],
    ['PID-3.5', 'MR'],
    ['PID-3(2).1', '990101195803070015'],
    ["PID-3[5='NI'].1", '990101195803070015'],
    ["PID-3[5='XX'].1", undefined],
    ["OBX[1='2']-6.1.2", 'a'],
    ['OBX-5', '63'],
    ["OBX[3='HBSAG']-5", '阴&性'],
    ["OBX[3='HBSAG']-5(2)", '可疑'],
    ["OBX[3='XX']-5", undefined],
    ["OBX[1='2']", 'OBX'],
    ['PID', 'PID'],
    ['PV1', undefined],
    ['PID-99', undefined],
    ['PID-9', undefined],
    ['MSH-2', '^~\\&'],
    ['MSH-9.2', 'R01'],
    // Values.
    ["'it''s'", "it's"],
    ['-1.5', -1.5],
    ['true', true],
    ['$control', 'A1'],
    ['$unknown', undefined],
    ['@patient', 'Patient/1'],
    ["@Condition(PID-3, 'x')", 'Condition/00012345-x'],
    ["@Condition(PV1-19, 'x')", undefined],
    // One after another, together, what there is.
    ["PV1-19 ?? PID-1 ?? 'x'", '1'],
    ['PID-5.1 + PID-5.2', '示例甲'],
    ['PID-5.1 + PID-5.3', undefined],
    ['PID-5.1 & PID-5.3 & PID-5.2', '示例甲'],
    ['PID-5.3 & PID-5.4', undefined],
    ["PID-5.1 & ' ' + PID-5.3 & ' ' + PID-5.2", '示例 甲'],
    ["PID-5.3 + 'x' ?? PID-5.2", '甲'],
    // Questions.
    ["PID-8 == 'M'", true],
    ["PID-8 != 'M'", false],
    ['PID-1 == 1', true],
    ['PV1-2 == PV1-3', true],
    ["PV1-2 != 'I'", true],
    ["PID-8 in ('F', 'M')", true],
    ["not PID-8 in ('F', 'M')", false],
    ['OBX-1 | number >= 1', true],
    ['OBX-5 | number <= 62.5', false],
    ['PV1-2 >= 1', false],
    ["'a' if PID", 'a'],
    ["'a' if PV1", undefined],
    ["'a' if PID-8 == 'F' or PID-1 == 1 and PID-8 == 'M'", 'a'],
    ["('a' if PV1) ?? 'b'", 'b'],
    ['not PV1', true],
    ['not not PID', true],
    // Functions, of which one may follow another.
    ['PID-8 | table(sex)', 'male'],
    ['PID-8 | lower | table(sex)', undefined],
    ['PV1-2 | code(sex)', undefined],
    ['PID-7 | date', '1958-03-07'],
    ["PID-5.1 | replace('示', '') + 'x'", '例x'],
    ["(PID-5.1 + PID-5.2) | replace('甲', '乙')", '示例乙'],
    ['MSH-7 | instant | plusMinutes(OBX-5)', '2026-11-22T09:33:15+08:00'],
    ['MSH-7 | instant | plusMinutes(PV1-1)', undefined],
  ])('%s', (text, value) => {
    const run = runOf()
    expect(ask(text, run)).toBe(value)
    expect(run.faults).toEqual([])
  })

  it('read the cells of a line', () => {
    const row = { 姓名: ' 示例甲 ', 'Result (mmol/L)': '5.1', 空: ' ' }
    expect(askRow("{姓名} + '：' + {Result (mmol/L)}", row)).toBe('示例甲：5.1')
    expect(askRow("{空} ?? {没有} ?? 'x'", row)).toBe('x')
  })

  it.each([
    ['PID-5 | date', [{ code: 'date', place: 'PID-5', value: '示例' }]],
    ['PID-5 | date?', []],
    ["OBX[3='HBSAG']-5 | number", [{ code: 'number', place: 'OBX(2)-5', value: '阴&性' }]],
    ['PID-8 | lower | code(sex)', [{ code: 'code', place: 'PID-8', value: 'm' }]],
    ['(PV1-44 ?? PID-5.1) | dateTime', [{ code: 'date', place: 'PID-5', value: '示例' }]],
    ['PID-5.1 | residentId', [{ code: 'identity', place: 'PID-5', value: '示例' }]],
    ["'x' | number", [{ code: 'number', place: '', value: 'x' }]],
  ])('%s has its faults with their places', (text, faults) => {
    const run = runOf()
    expect(ask(text, run)).toBeUndefined()
    expect(run.faults).toEqual(faults)
  })

  it.each([
    ['', 'the expression ends too early: something else was expected'],
    ['PID-5 +', 'the expression ends too early: something else was expected'],
    ['PID-5 PID-6', 'PID-6: something else was expected (sign 6)'],
    ['(PID-5', 'the expression ends too early: ) was expected'],
    ['PID-5 | ', 'the expression ends too early: something else was expected'],
    ["PID-5 ! 'x'", "! 'x' cannot be read (sign 6)"],
    ['PID-5 | table(', 'the expression ends too early: something else was expected'],
    ["'open", "'open cannot be read (sign 1)"],
    ['@Patient', 'the expression ends too early: ( was expected'],
    ['@Patient()', '): something else was expected (sign 10)'],
    ['PID-8 in ', 'the expression ends too early: ( was expected'],
  ])('%s cannot be read', (text, words) => {
    expect(() => readExpression(text)).toThrow(new ExpressionFault(words))
  })

  it.each([
    ['PID-8 | shout', 'there is no function shout'],
    ['PID-8 | constructor', 'there is no function constructor'],
    ['PID-8 | table', 'table takes 1 arguments'],
    ['PID-8 | table(age)', 'there is no table age'],
    ['PID-8 | table(toString)', 'there is no table toString'],
    ['PID-8 | table(PID-9)', 'table takes what stands in the map'],
    ["PID-8 | like('(a+)+')", 'like: repeated groups and more than four repetitions may take for ever'],
    ["PID-8 | like('(')", 'like: this is no regular expression'],
    ['@doctor', '@doctor: the map makes nothing of this name'],
    ['{Name}', '{Name} is no path of a message'],
  ])('%s cannot be compiled', (text, words) => {
    expect(() => compileExpression(text, language)).toThrow(new ExpressionFault(words))
  })

  it('bind from loose to tight: if, or, and, not, comparison, ??, &, +, |', () => {
    const read = readExpression("A01 ?? B01 & C01 + D01 | upper == 'x' and not E01 or F01 if G01")
    const kinds = (one: Expression): unknown => {
      const inner = 'parts' in one ? one.parts : 'left' in one ? [one.left] : 'of' in one ? [one.of].flat() : []
      return inner.length === 0 ? one.kind : { [one.kind]: inner.map(kinds) }
    }
    expect(kinds(read)).toEqual({
      guard: [
        {
          or: [
            {
              and: [
                { compare: [{ first: ['path', { gather: ['path', { join: ['path', { call: ['path'] }] }] }] }] },
                { not: ['path'] },
              ],
            },
            'path',
          ],
        },
      ],
    })
  })
})
