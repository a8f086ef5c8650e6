import { describe, expect, it } from 'vitest'
import type { AppraisalExample, AppraisalScheme } from '../../contract/appraisal/index.ts'
import { checkScheme } from './check-scheme.ts'
import { indicatorItem, schemeOf } from './scheme.fixture.ts'

const RATIO = { kind: 'ratio', to: 100 } as const
const faults = (more: Partial<AppraisalScheme>) => checkScheme(schemeOf([RATIO], more))
const example = (given: AppraisalExample['given'], expect_: AppraisalExample['expect']): AppraisalExample => ({
  title: { zh: '例' },
  given,
  expect: expect_,
})

describe('a scheme is refused for', () => {
  it.each<[string, Partial<AppraisalScheme>, string]>([
    ['a first period of another kind', { from: '2022-01' }, 'from: 2022-01 is no year'],
    [
      'an indicator that stands twice',
      { items: [indicatorItem('x', ['a'], RATIO), indicatorItem('y', ['a'], RATIO)] },
      'a stands twice among items and indicators',
    ],
    [
      'a line without a slope',
      { items: [indicatorItem('x', ['a'], { kind: 'linear', floor: 5, full: 5 })] },
      'x: floor and full are equal',
    ],
    [
      'a verdict that earns more than a better one',
      {
        items: [
          indicatorItem('x', ['a'], {
            kind: 'verdict',
            shares: { achieved: 1, 'on-track': 0.5, 'at-risk': 0.6, 'off-track': 0.3, worsening: 0 },
          }),
        ],
      },
      'x: at-risk earns more than on-track',
    ],
    [
      'a rule about a line that is none',
      {
        vetoes: [
          { code: 'v', name: { zh: '否决' }, cap: 0, when: [{ of: 'figure', line: 'z', comparator: '<', value: 1 }] },
        ],
      },
      'v: there is no line z',
    ],
    [
      'two rules of one code',
      {
        flags: ['red', 'black'].map((colour) => ({
          code: 'f',
          name: { zh: '旗' },
          colour: colour as 'red',
          when: [{ of: 'first', places: 1 }],
        })),
      },
      'the rule f stands twice',
    ],
    [
      'two parts of one thing for one department',
      {
        units: {
          by: 'responsibility',
          shared: [
            { indicator: 'a', organisation: 'o', coefficient: 1 },
            { indicator: 'a', organisation: 'o', coefficient: 2 },
          ],
        },
      },
      'a of o is shared twice',
    ],
    [
      'two items for what is left of the plan',
      {
        items: ['x', 'y'].map((code) => ({ ...indicatorItem(code, [], RATIO), indicators: 'of-plan' }) as never),
      },
      'only one item can take what is left of the plan',
    ],
  ])('%s', (_, more, fault) => {
    expect(faults(more)).toContain(fault)
  })
})

describe('an example', () => {
  const given = { town: { a: { value: 80 } }, village: { a: { value: 60 } }, empty: { a: {} } }

  it('is worked out, and what it does not come to is told', () => {
    const right = {
      town: { score: 80, rank: 1, flags: [] },
      village: { score: 60, rank: 2 },
      empty: { score: 'none' as const },
    }
    expect(faults({ examples: [example(given, right)] })).toEqual([])
    expect(faults({ examples: [example(given, { town: { score: 81, rank: 2 }, empty: { score: 0 } })] })).toEqual([
      'example “例”: town has score 80, not 81',
      'example “例”: town has rank 1, not 2',
      'example “例”: empty has score none, not 0',
    ])
  })

  it('may not speak of units or lines that it does not give', () => {
    const unknown = example({ town: { b: { value: 80 } } }, { city: {} })
    expect(faults({ examples: [unknown] })).toEqual([
      'example “例”: there is no line b',
      'example “例”: nothing is given of city',
    ])
  })

  it('of a scheme that takes all of a plan names its indicators by giving them', () => {
    const items: AppraisalScheme['items'] = [
      { code: 'rest', name: { zh: '其余' }, points: 10, kind: 'indicators', indicators: 'of-plan', curve: RATIO },
      { code: 'in-time', name: { zh: '及时' }, points: 10, kind: 'timeliness', dataSets: ['form'] },
    ]
    const lines = { anything: { value: 50, coefficient: 2 }, 'in-time': { due: 4, good: 3 } }
    // (10 × 2 × 0.5 + 10 × 0.75) ÷ 30 × 100 = 58.33
    expect(faults({ items, examples: [example({ u: lines }, { u: { score: 58.33 } })] })).toEqual([])
  })
})
