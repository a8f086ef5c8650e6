import { describe, expect, it } from 'vitest'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import { bulletinOf } from './bulletin.ts'
import type { UnitEvidence } from './evidence.ts'
import { aboutAppraisal, openRanking } from './open-appraisal.ts'
import { rankUnits } from './rank-units.ts'
import { number, schemeOf, unitOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'

const RATIO = { kind: 'ratio', to: 100 } as const
const NAMES: Record<string, string> = { a: '甲镇', b: '乙镇', c: '丙镇', d: '丁镇', e: '戊镇', f: '己镇', g: '庚镇' }

function circular(scheme: AppraisalScheme, units: readonly UnitEvidence[], before?: readonly UnitEvidence[]) {
  const lines = linesOf(scheme, [])
  const plan = { indicators: [] } as never
  const now = { period: '2024', ...rankUnits(scheme, lines, units) }
  const previous = before && { period: '2023', ...rankUnits(scheme, lines, before) }
  const ranking = openRanking(scheme, now, previous, (unit) => ({ zh: NAMES[unit] ?? unit, en: unit }), false)
  const about = aboutAppraisal(scheme, lines, { plan, definitions: new Map(), asOf: '2025-03-31' }, now)
  const said = { ...about, periods: [], ranking, invented: false, ...(previous && { previousPeriod: '2023' }) }
  const { title, paragraphs } = bulletinOf(said, now.ranking)
  return { title, zh: paragraphs.map(({ zh }) => zh), en: paragraphs.map(({ en }) => en) }
}

const townsOf = (values: Record<string, number | undefined>) =>
  Object.entries(values).map(([unit, value]) => unitOf(unit, { a: value === undefined ? {} : number(value) }))

describe('a circular', () => {
  it('names all of few units in order, and those without a score', () => {
    const { title, zh, en } = circular(
      schemeOf([RATIO], { minimumCoverage: 0.5 }),
      townsOf({ a: 80, b: 90, c: undefined }),
    )
    expect(title).toEqual({ zh: '示例方案通报（2024年）', en: 'Example scheme: circular (2024)' })
    expect(zh.slice(0, 2)).toEqual([
      '采用截至2025-03-31的数据，考核对象3个，其中2个有得分。平均得分85.00分。数据覆盖率不足50%、不计分不排名的有1个：丙镇。',
      '排名：乙镇（第1名，90.00分）、甲镇（第2名，80.00分）。',
    ])
    expect(en[1]).toBe('Ranking: b (rank 1, 90.00), a (rank 2, 80.00).')
  })

  it('names the ends of many, with all that share the last place named', () => {
    const { zh } = circular(schemeOf([RATIO]), townsOf({ a: 99, b: 98, c: 97, d: 96, e: 50, f: 40, g: 40 }))
    expect(zh[1]).toBe(
      '排名在前的是甲镇（第1名，99.00分）、乙镇（第2名，98.00分）、丙镇（第3名，97.00分）；' +
        '排名在后的是戊镇（第5名，50.00分）、己镇（第6名，40.00分）、庚镇（第6名，40.00分）。得分相同的名次相同。',
    )
  })

  it('says so when all are equal, and cuts lists that nobody would read', () => {
    const equal = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`u${index}`, 50]))
    const black = {
      code: 'x',
      name: { zh: '红旗' },
      colour: 'red' as const,
      when: [{ of: 'first' as const, places: 1 }],
    }
    const { zh, en } = circular(schemeOf([RATIO], { flags: [black] }), townsOf(equal))
    expect(zh[1]).toBe('有得分的对象得分都是50.00分，名次并列。')
    expect(zh[2]).toMatch(/^红旗：u0、(\w+、){8}\w+等12个。$/)
    expect(en[2]).toMatch(/ and 2 more\.$/)
  })

  it('says who moved most against the period before', () => {
    const { zh } = circular(schemeOf([RATIO]), townsOf({ a: 70, b: 80, c: 90 }), townsOf({ a: 90, b: 80, c: 70 }))
    expect(zh).toContain(
      '与2023年相比（两期都按同一天掌握的数据计算），名次上升最多的是丙镇（上升2位），下降最多的是甲镇（下降2位）。',
    )
    const same = circular(schemeOf([RATIO]), townsOf({ a: 70 }), townsOf({ a: 90 }))
    expect(same.zh).toContain('与2023年相比（两期都按同一天掌握的数据计算），没有对象名次上升，没有对象名次下降。')
  })

  it('tells flags, where points were lost, gaps and how they count', () => {
    const scheme = schemeOf([RATIO, RATIO], {
      missing: 'zero',
      flags: [{ code: 'red', name: { zh: '红旗' }, colour: 'red', when: [{ of: 'first', places: 1 }] }],
    })
    const { zh } = circular(scheme, [
      unitOf('a', { a: number(100), b: number(50) }),
      unitOf('b', { a: number(80), b: {} }),
    ])
    // a: 10 + 8 of 20; b: 5 + 0 of 20.
    expect(zh).toContain('红旗：甲镇。')
    expect(zh).toContain('失分最多的考核项是b（平均得分率25.0%）、a（平均得分率90.0%）。')
    expect(zh).toContain('缺数据1项次，其中1项次按方案计0分，其余不计分。')
    expect(zh.at(-1)).toBe('考核方案：示例方案第1版（invented，未经核实）。')
  })

  it('says how many are not different from the average', () => {
    const limited = (value: number, reach: number) => ({
      a: number(value, { lower: value - reach, upper: value + reach }),
    })
    const units = [unitOf('a', limited(90, 2)), unitOf('b', limited(80, 2)), unitOf('c', limited(70, 2))]
    expect(circular(schemeOf([RATIO]), units).zh).toContain(
      '按95%置信区间，3个对象中有1个与平均无显著差异，它们之间名次的先后可能只是偶然。',
    )
  })

  it('says as much in English as in Chinese', () => {
    const { zh, en } = circular(schemeOf([RATIO]), townsOf({ a: 70, b: 80 }), townsOf({ a: 90, b: 80 }))
    expect(en).toHaveLength(zh.length)
    expect(en.every((text) => text !== undefined && !/[\u4e00-\u9fff]/.test(text))).toBe(true)
  })
})
