import { describe, expect, it } from 'vitest'
import { formatFigure, formatLimits, formatNumber, formatSigned, NO_FIGURE, unitName } from './format-figure.ts'

describe('formatFigure', () => {
  it('puts signs tight and words apart', () => {
    expect(formatFigure({ value: 98.8 }, { language: 'zh', unit: '%' })).toBe('98.8%')
    expect(formatFigure({ value: 82.5 }, { language: 'zh', unit: '岁' })).toBe('82.5 岁')
    expect(formatFigure({ value: 82.5 }, { language: 'en', unit: '岁' })).toBe('82.5 years')
  })
  it('writes a rate as yearbooks do', () => {
    expect(formatFigure({ value: 15.8 }, { language: 'zh', unit: '1/10万' })).toBe('15.8/10万')
    expect(formatFigure({ value: 15.8 }, { language: 'en', unit: '1/10万' })).toBe('15.8 per 100,000')
  })
  it('tells zero, the three absences and silence apart in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const shown = [
        formatFigure({ value: 0 }, { language }),
        formatFigure({ absence: 'suppressed' }, { language }),
        formatFigure({ absence: 'not-collected' }, { language }),
        formatFigure({ absence: 'not-calculable' }, { language }),
        formatFigure(undefined, { language }),
      ]
      expect(new Set(shown).size).toBe(shown.length)
    }
    expect(formatFigure({}, { language: 'zh' })).toBe(NO_FIGURE)
  })
  it('shows parts in order, levels and milestones', () => {
    expect(formatFigure({ parts: [100, 70] }, { language: 'zh', unit: '%' })).toBe('100%；70%')
    expect(formatFigure({ level: 'C' }, { language: 'zh' })).toBe('C级')
    expect(formatFigure({ attained: false }, { language: 'en' })).toBe('Not done')
  })
})

describe('numbers', () => {
  it('groups, rounds to the decimals asked and keeps zeros only when fixed', () => {
    expect(formatNumber(12345.678, { language: 'zh' })).toBe('12,345.68')
    expect(formatNumber(4, { language: 'zh', decimals: 1 })).toBe('4')
    expect(formatNumber(4, { language: 'zh', decimals: 1, fixed: true })).toBe('4.0')
  })
  it('gives limits only when both are known', () => {
    expect(formatLimits(81.234, 84.6, { language: 'zh', unit: '%' })).toBe('81.23–84.6')
    expect(formatLimits(81.2, undefined, { language: 'zh' })).toBe('')
  })
  it('signs a difference', () => {
    expect(formatNumber(-40, { language: 'zh', unit: '%' })).toBe('−40%')
    expect(formatSigned(-0.3, { language: 'zh' })).toBe('−0.3')
    expect(formatSigned(0.3, { language: 'zh', unit: '%' })).toBe('+0.3%')
  })
  it('keeps a unit it cannot translate', () => {
    expect(unitName('所', 'en')).toBe('所')
  })
})
