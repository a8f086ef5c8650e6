import { describe, expect, it } from 'vitest'
import type { VitalFigures } from '../../../contract/vital-events.ts'
import { publishedTable } from './published-tables.ts'

const WORDS = { zh: '甲', en: 'A' }
const band = (from: number, deaths: number) => ({
  ...{ from, deaths, persons: 1_000, mortality: deaths / 1_000, probability: 0.1, survivors: 90_000, yearsLived: 1 },
  expectancy: 70,
})
const figures = (change: Partial<VitalFigures> = {}): VitalFigures => ({
  ...{ region: '410181', regionName: WORDS, years: [2025], asOf: '2026-02-01T00:00:00.000Z', missingYears: [] },
  rules: { code: 'national', version: 1, status: 'unverified' },
  ...{ unchecked: 0, returned: 0, duplicates: 0, ageUnknown: 0, population: [], suppressBelow: 5 },
  ages: [
    { from: 0, below: 1, male: 3, female: 40, unknown: 0 },
    { from: 1, below: 5, male: 20, female: 18, unknown: 0 },
    { from: 5, male: 44, female: 31, unknown: 0 },
  ],
  causes: [{ code: 'x', name: WORDS, male: 2, female: 9, unknown: 0 }],
  figures: [
    {
      code: 'few',
      name: WORDS,
      unit: '‰',
      value: 1,
      lower: 0.5,
      upper: 2,
      numerator: 2,
      denominator: 2_000,
      method: WORDS,
      rows: {},
    },
    {
      code: 'none',
      name: WORDS,
      unit: '‰',
      value: 0,
      lower: 0,
      upper: 1,
      numerator: 0,
      denominator: 2_000,
      method: WORDS,
      rows: {},
    },
  ],
  lifeTable: [band(0, 9), band(1, 7)],
  ...change,
})

describe('what is published', () => {
  it('hides small counts and what they could be worked out from', () => {
    const { rows } = publishedTable('ages', figures(), 'zh')
    expect(rows[0]).toMatchObject({ label: '0', male: '*' })
    const hidden = rows.flatMap((row) => Object.values(row)).filter((cell) => cell === '*')
    expect(hidden.length).toBeGreaterThan(2)
    expect(rows.flatMap((row) => Object.values(row))).not.toContain(3)
    expect(publishedTable('causes', figures(), 'en').rows[0]).toMatchObject({ label: 'A', male: '*', unknown: 0 })
  })

  it('hides a rate of few events, and shows a rate of none', () => {
    const [few, none] = publishedTable('figures', figures(), 'zh').rows
    expect(few).toMatchObject({ value: '*', numerator: '*', upper: '*' })
    expect(none).toMatchObject({ value: 0, numerator: 0 })
  })

  it('gives the expectancy at birth alone where a band has few deaths', () => {
    expect(publishedTable('life-table', figures(), 'zh').rows).toHaveLength(2)
    const small = figures({ lifeTable: [band(0, 9), band(1, 3)] })
    expect(publishedTable('life-table', small, 'zh').rows).toHaveLength(1)
  })

  it('says the region, the years, the rules and what the star means', () => {
    const { title, notes } = publishedTable('ages', figures({ years: [2023, 2024, 2025] }), 'en')
    expect(title).toBe('A 2023–2025 deaths by age')
    expect(notes.join()).toContain('national, version 1')
  })
})
