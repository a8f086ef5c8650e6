import { expect, it } from 'vitest'
import { openArithmetic } from './open-arithmetic.ts'
import { rankUnits } from './rank-units.ts'
import { indicatorItem, number, schemeOf, unitOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'
import { withSources } from './with-sources.ts'

const scheme = schemeOf([], {
  items: [
    indicatorItem('managed', ['a'], { kind: 'ratio', to: 'target' }, 20),
    indicatorItem('judged', ['b'], {
      kind: 'verdict',
      shares: { achieved: 1, 'on-track': 0.9, 'at-risk': 0.6, 'off-track': 0.3, worsening: 0 },
    }),
    indicatorItem('empty', ['c'], { kind: 'linear', floor: 0, full: 10 }),
  ],
  bonus: {
    ceiling: 2,
    rules: [{ code: 'extra', name: { zh: '加分' }, points: 3, when: [{ of: 'verdict', line: 'b', is: ['on-track'] }] }],
  },
  vetoes: [
    { code: 'held', name: { zh: '否决' }, cap: 90, when: [{ of: 'figure', line: 'a', comparator: '<', value: 68 }] },
  ],
})
const unit = unitOf(
  'u',
  { a: { ...number(66.3), target: 68 }, b: { ...number(5), verdict: 'on-track' }, c: {} },
  { a: 0.5 },
)
const { ranking } = rankUnits(scheme, linesOf(scheme, []), [unit])
const [ranked] = ranking
if (!ranked) throw new Error('nobody was ranked')

it('writes every step in both languages with its numbers and result', () => {
  const { lines, steps } = openArithmetic(scheme, ranked)
  expect(lines.map(({ steps: own }) => own.map(({ code, working, result }) => [code, working, result]))).toEqual([
    [
      // 66.3 ÷ 68 = 0.975; 20 × 0.5 × 0.975 = 9.75
      ['ratio-up', same('min(1, 66.3 ÷ 68)'), 66.3 / 68],
      ['points', same('20 × 0.5 × 0.975'), 9.75],
    ],
    [
      ['verdict', { zh: '进度正常', en: 'On track' }, 0.9],
      ['points', same('10 × 1 × 0.9'), 9],
    ],
    [],
  ])
  expect(lines[2]).toMatchObject({ missing: 'no-figure', counted: false })
  // 18.75 ÷ (30 − 10) × 100 = 93.75, + min(3, 2) = 95.75, held at 90.
  expect(steps.map(({ code, working, result }) => [code, working.zh, result])).toEqual([
    ['sum', '2 项得分相加', 18.75],
    ['percent', '18.75 ÷ (30 − 10) × 100', 93.75],
    ['bonus', '93.75 + min(3, 2)', 95.75],
    ['veto', 'min(95.75, 90)', 90],
    ['round', '90', 90],
  ])
  expect(steps[0]?.working.en).toBe('the points of 2 lines')
  expect(steps[3]).toMatchObject({
    formula: { zh: expect.stringContaining('封顶'), en: expect.stringContaining('cap') },
    inputs: [
      { name: { zh: '否决前', en: 'before' }, value: 95.75 },
      { name: { zh: '封顶分', en: 'cap' }, value: 90 },
    ],
  })
})

it('adds to a figure where it comes from and the counts it is made of', () => {
  const provenance = { source: '某局', publication: '公报', locator: '第3页' }
  const source = { indicator: 'a', numerator: 663, denominator: 1000, provenance }
  const factor = { factor: 100 } as never
  const [opened, judged] = withSources(openArithmetic(scheme, ranked), [source], new Map([['a', factor]])).lines
  expect(opened?.figure).toMatchObject({ source: '某局，公报，第3页', numerator: 663, denominator: 1000 })
  expect(opened?.steps[0]).toMatchObject({ code: 'figure', working: same('663 ÷ 1000 × 100') })
  expect(opened?.steps[0]?.result).toBeCloseTo(66.3, 10)
  expect(judged?.figure).not.toHaveProperty('source')
})

function same(text: string) {
  return { zh: text, en: text }
}
