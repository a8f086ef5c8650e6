import { describe, expect, it } from 'vitest'
import { allowedRules, type ExtractRule } from '../../../contract/sharing.ts'
import { DATA_SET, EXTRACT, RULE_PATHS } from '../sharing.fixture.ts'
import { checkExtract } from './check-rules.ts'
import { countClasses } from './classes.ts'
import { deidentifier } from './deidentify-row.ts'
import { ageBand, intervalOf, regionAt, yearBand } from './generalise.ts'
import { shiftDay, shiftOf } from './shift-day.ts'

it.each([
  ['1950-03-04', '60-69', '2019-03-04'],
  ['1950-03-04', '60-69', '2020-03-03'],
  ['1950-03-04', '70-79', '2020-03-04'],
  ['1929-01-01', '90+', '2020-03-04'],
  ['2020-03-05', undefined, '2020-03-04'],
  ['1950', undefined, '2020-03-04'],
])('who is born %s is %s on %s', (birth, band, on) => {
  expect(ageBand(birth, on, 10, 90)).toBe(band)
})

it('the band below the top ends there', () => {
  expect(ageBand('1936-01-01', '2020-06-01', 20, 90)).toBe('80-89')
  expect(ageBand('1950-01-01', '2020-06-01', 1, 90)).toBe('70')
})

it.each([
  ['410181106201', 'township', '410181106'],
  ['410181106', 'county', '410181'],
  ['410181106', 'city', '410100'],
  ['410181', 'province', '410000'],
  ['410100', 'township', '410100'],
  ['巩义', 'county', undefined],
] as const)('%s at the level of the %s is %s', (code, level, expected) => {
  expect(regionAt(code, level)).toBe(expected)
})

it('numbers and years are made coarser', () => {
  expect([intervalOf(139, 20), intervalOf(140, 20), intervalOf(-1, 20), intervalOf(6.3, 0.5)]).toEqual([
    '120-139',
    '140-159',
    '-20--1',
    '[6,6.5)',
  ])
  expect(intervalOf(Number.NaN, 5)).toBeUndefined()
  expect([yearBand('2020'), yearBand('2020-03'), yearBand('2020-03-04T10:00:00+08:00'), yearBand('x')]).toEqual([
    '2020',
    '2020',
    '2020',
    undefined,
  ])
})

it('a date moves with its time, and a part of a date does not', () => {
  expect(shiftDay('2024-02-28', 2)).toBe('2024-03-01')
  expect(shiftDay('2024-02-28T23:30:00+08:00', -1)).toBe('2024-02-27T23:30:00+08:00')
  for (const text of ['2024', '2024-02', '2024-02-30', 'x']) expect(shiftDay(text, 1)).toBeUndefined()
  expect([shiftOf(new Uint8Array(4), 30), shiftOf(new Uint8Array(4).fill(255), 30)]).toEqual([-30, 30])
})

describe('rules of an extract', () => {
  const withRule = (rule: ExtractRule) => ({ ...EXTRACT, rules: [rule] })
  it('are sound as they are', () => expect(checkExtract(DATA_SET, EXTRACT, RULE_PATHS)).toEqual([]))
  it.each<[string, ExtractRule]>([
    ['a name kept', { column: 'name', rule: 'keep' }],
    ['a name as a pseudonym', { column: 'name', rule: 'pseudonym' }],
    ['a text', { column: 'note', rule: 'keep' }],
    ['a true day', { column: 'visited', rule: 'keep' }],
    ['a birth date that is shifted', { column: 'born', rule: 'shift' }],
    ['a region as it is', { column: 'region', rule: 'keep' }],
    ['what is not there', { column: 'x', rule: 'keep' }],
  ])('are refused with %s', (_what, rule) => {
    expect(checkExtract(DATA_SET, withRule(rule), RULE_PATHS)).toHaveLength(1)
  })
  it('are refused where diversity is asked of what is not sensitive, or shifts have no days', () => {
    const diverse = (column: string) => ({ ...EXTRACT, diversity: { column, least: 2 } })
    expect(checkExtract(DATA_SET, diverse('diagnosis'), RULE_PATHS)).toEqual([])
    expect(checkExtract(DATA_SET, diverse('gender'), RULE_PATHS)).toHaveLength(1)
    expect(checkExtract(DATA_SET, { ...EXTRACT, shiftDays: 0 }, RULE_PATHS)).toHaveLength(1)
  })
  it('never let an identifier, a text or a true day through', () => {
    for (const column of DATA_SET.columns)
      if (column.role === 'identifying' || ['text', 'day', 'moment', 'region'].includes(column.kind))
        expect([column.name, allowedRules(column).includes('keep')]).toEqual([column.name, false])
  })
})

it('a kept value that holds an identifier is emptied', () => {
  const deidentify = deidentifier(
    DATA_SET,
    { ...EXTRACT, rules: [{ column: 'diagnosis', rule: 'keep' }] },
    () => new Uint8Array(32),
  )
  const made = (diagnosis: unknown) => deidentify({ person: 'p-77', name: '测试甲', diagnosis: diagnosis as string })
  expect(made('I10')).toMatchObject({ values: ['I10'], emptied: [] })
  for (const text of ['I10 测试甲', '991301195003042210', 'tel 13800000001', 'p-77', { coding: [] }, ['I10']])
    expect(made(text)).toMatchObject({ values: [null], emptied: ['diagnosis'] })
})

describe('classes', () => {
  it('are of persons, and told only where they are small', () => {
    const classes = countClasses({ k: 2, least: 2 })
    for (let row = 0; row < 9; row++) classes.add(['60-69', 'male'], 'one person', 'I10')
    classes.add(['60-69', 'female'], 'a', 'I10')
    classes.add(['60-69', 'female'], 'b', 'I10')
    classes.add(['70-79', 'female'], 'c', 'I10')
    classes.add(['70-79', 'female'], 'd', 'E11')
    expect(classes.count()).toEqual({ classes: 3, smallClasses: 1, small: [['60-69', 'male']], uniformClasses: 1 })
    expect(classes.passes(['70-79', 'female'])).toBe(true)
    expect(classes.passes(['60-69', 'female'])).toBe(false)
    expect(classes.passes(['60-69', 'male'])).toBe(false)
    expect(classes.passes(['nobody', 'there'])).toBe(false)
  })
  it('count nobody where a row names nobody', () => {
    const classes = countClasses({ k: 2, least: undefined })
    classes.add(['x'], undefined, undefined)
    classes.add(['x'], undefined, undefined)
    expect(classes.passes(['x'])).toBe(false)
  })
})
