import { describe, expect, it } from 'vitest'
import { checkDataSet } from './check-data-set.ts'
import { checkNarrowed, checkTerms, needsSecond } from './check-terms.ts'
import { DATA_SET, RULE_PATHS, TERMS, VIEW_COLUMNS } from './sharing.fixture.ts'

const TODAY = '2026-03-01'
const SITE = '/410000/410100/410181/410181106/'
const first = (faults: readonly { en: string }[]) => faults[0]?.en

describe('a data set', () => {
  const withColumn = (name: string, parts: object) => ({
    ...DATA_SET,
    columns: DATA_SET.columns.map((one) => (one.name === name ? { ...one, ...parts } : one)),
  })
  it('is sound as it is', () => expect(checkDataSet(DATA_SET, VIEW_COLUMNS)).toEqual([]))
  it.each([
    ['a column that the view has not', DATA_SET, VIEW_COLUMNS.slice(1), /person is no column/],
    ['a name that is called plain', withColumn('name', { role: 'plain' }), VIEW_COLUMNS, /name identifies a person/],
    ['an identifier at L3', withColumn('phone', { level: 'L3' }), VIEW_COLUMNS, /cannot be below L4/],
    ['a diagnosis at L2', withColumn('diagnosis', { level: 'L2' }), VIEW_COLUMNS, /cannot be below L3/],
    ['a region column that is none', { ...DATA_SET, regionColumn: 'gender' }, VIEW_COLUMNS, /no column of region/],
    [
      'a column twice',
      { ...DATA_SET, columns: [...DATA_SET.columns, ...DATA_SET.columns.slice(5, 6)] },
      VIEW_COLUMNS,
      /twice/,
    ],
  ])('is refused with %s', (_what, dataSet, columns, words) => {
    expect(first(checkDataSet(dataSet, columns))).toMatch(words)
  })
})

describe('terms', () => {
  it('may be as the data set is', () => expect(checkTerms(DATA_SET, TERMS, RULE_PATHS, TODAY)).toEqual([]))
  it.each([
    ['a column there is not', { columns: [{ name: 'x', masked: false }] }, RULE_PATHS, /no column x/],
    ['a mask that there is not', { columns: [{ name: 'systolic', masked: true }] }, RULE_PATHS, /cannot be masked/],
    ['yesterday', { until: '2026-02-28' }, RULE_PATHS, /no day, or over/],
    ['no day', { until: '2026-02-30' }, RULE_PATHS, /no day, or over/],
    ['two years', { until: '2028-01-01' }, RULE_PATHS, /a year at most/],
    ['somewhere else', {}, { ...RULE_PATHS, asked: '/330000/' }, /does not hold this region/],
  ])('are refused with %s', (_what, parts, paths, words) => {
    expect(first(checkTerms(DATA_SET, { ...TERMS, ...parts }, paths, TODAY))).toMatch(words)
  })
  it('are for a part only where a column tells the part', () => {
    const { regionColumn: _, ...whole } = DATA_SET
    const paths = { ...RULE_PATHS, asked: SITE }
    expect(checkTerms(DATA_SET, TERMS, paths, TODAY)).toEqual([])
    expect(first(checkTerms(whole, TERMS, paths, TODAY))).toMatch(/ask for all of it/)
  })
  it('are only narrowed by an approval', () => {
    const masked = { ...TERMS, columns: [{ name: 'born', masked: true }] }
    expect(checkNarrowed(TERMS, { ...TERMS, columns: TERMS.columns.slice(1), until: '2026-06-30' }, true)).toEqual([])
    expect(checkNarrowed(masked, { ...masked, columns: [{ name: 'born', masked: false }] }, true)).toHaveLength(1)
    expect(checkNarrowed(TERMS, masked, true)).toHaveLength(1)
    expect(checkNarrowed(TERMS, { ...TERMS, until: '2027-01-01', quota: { rows: 1, calls: 11 } }, false)).toHaveLength(
      3,
    )
  })
  it('take a second person where a column is above L3', () => {
    expect(needsSecond(DATA_SET, ['systolic', 'diagnosis'])).toBe(false)
    expect(needsSecond(DATA_SET, ['systolic', 'phone'])).toBe(true)
  })
})
