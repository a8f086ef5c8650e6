import { describe, expect, it } from 'vitest'
import type { Curve, MissingReason } from '../../contract/appraisal/index.ts'
import { type Place, shareLimits, shareOf } from './curve-share.ts'
import type { Evidence } from './evidence.ts'
import { number, point, schemeOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'

const less = (value: number): Evidence => ({ ...number(value), better: 'decrease' })
const VERDICTS = { achieved: 1, 'on-track': 0.9, 'at-risk': 0.6, 'off-track': 0.3, worsening: 0 }

function share(curve: Curve, evidence: Evidence, place?: Place): number | MissingReason {
  const [line] = linesOf(schemeOf([curve]), [])
  if (!line) throw new Error('no line')
  const worked = shareOf(line, evidence, place)
  return typeof worked === 'string' ? worked : worked.share
}

describe('a share is', () => {
  it.each<[string, Curve, Evidence, number | MissingReason, Place?]>([
    ['all of a deed done', { kind: 'all-or-none' }, { figure: point({ attained: true }) }, 1],
    ['none of one not done', { kind: 'all-or-none' }, { figure: point({ attained: false }) }, 0],
    ['all when it is reached', { kind: 'all-or-none', reach: 90 }, number(90), 1],
    ['none just short of it', { kind: 'all-or-none', reach: 90 }, number(89.99), 0],
    ['all when it is low enough', { kind: 'all-or-none', reach: 5 }, less(5), 1],
    ['figure over base: 60 of 80', { kind: 'ratio', to: 80 }, number(60), 0.75],
    ['never more than all', { kind: 'ratio', to: 80 }, number(100), 1],
    ['never less than none', { kind: 'ratio', to: 80 }, number(-3), 0],
    ['base over figure where less is better: 4 of 5', { kind: 'ratio', to: 4 }, less(5), 0.8],
    ['all at nothing of what should be little', { kind: 'ratio', to: 4 }, less(0), 1],
    ['figure over the target', { kind: 'ratio', to: 'target' }, { ...number(34), target: 68 }, 0.5],
    ['figure over the baseline', { kind: 'ratio', to: 'baseline' }, { ...number(30), baseline: 60 }, 0.5],
    ['half of the way', { kind: 'target-share' }, { ...number(64), baseline: 60, target: 68 }, 0.5],
    ['half of the way down', { kind: 'target-share' }, { ...less(16), baseline: 20, target: 12 }, 0.5],
    ['nothing behind the baseline', { kind: 'target-share' }, { ...number(50), baseline: 60, target: 68 }, 0],
    [
      'all while a target met at the start is kept',
      { kind: 'target-share' },
      { ...number(100), baseline: 100, target: 100 },
      1,
    ],
    ['none when it is lost', { kind: 'target-share' }, { ...number(99), baseline: 100, target: 100 }, 0],
    ['on the line from 60 to 85: 70', { kind: 'linear', floor: 60, full: 85 }, number(70), 0.4],
    ['on a falling line from 30 to 20: 22', { kind: 'linear', floor: 30, full: 20 }, less(22), 0.8],
    ['all for the first', { kind: 'rank', last: 0.2 }, number(9), 1, { place: 1, of: 5 }],
    ['what the last keeps', { kind: 'rank', last: 0.2 }, number(1), 0.2, { place: 5, of: 5 }],
    ['halfway for the middle', { kind: 'rank', last: 0.2 }, number(5), 0.6, { place: 3, of: 5 }],
    ['all for the only one', { kind: 'rank', last: 0.2 }, number(5), 1, { place: 1, of: 1 }],
    ['by verdict', { kind: 'verdict', shares: VERDICTS }, { ...number(5), verdict: 'at-risk' }, 0.6],
  ])('%s', (_, curve, evidence, wanted, place) => {
    const found = share(curve, evidence, place)
    if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 12)
    else expect(found).toBe(wanted)
  })
})

describe('there is none, and the reason is told, when', () => {
  it.each<[string, Curve, Evidence, MissingReason]>([
    ['nothing was reported', { kind: 'ratio', to: 80 }, {}, 'no-figure'],
    [
      'it was not collected',
      { kind: 'ratio', to: 80 },
      { figure: point({ absence: 'not-collected' }) },
      'not-collected',
    ],
    ['it is too small to show', { kind: 'ratio', to: 80 }, { figure: point({ absence: 'suppressed' }) }, 'suppressed'],
    ['the figure is no number', { kind: 'ratio', to: 80 }, { figure: point({ level: 'C' }) }, 'not-calculable'],
    ['the figure is no deed', { kind: 'all-or-none' }, number(5), 'not-calculable'],
    ['neither way is better', { kind: 'ratio', to: 80 }, { figure: point({ value: 5 }) }, 'not-calculable'],
    ['the target has no number', { kind: 'ratio', to: 'target' }, number(5), 'no-target'],
    ['the plan prints no baseline', { kind: 'target-share' }, { ...number(5), target: 9 }, 'no-baseline'],
    [
      'a baseline of zero is to be divided by',
      { kind: 'ratio', to: 'baseline' },
      { ...number(5), baseline: 0 },
      'no-baseline',
    ],
    ['the deed is not due yet', { kind: 'all-or-none' }, { verdict: 'not-due' }, 'not-due'],
    [
      'the target is not due yet',
      { kind: 'verdict', shares: VERDICTS },
      { ...number(5), verdict: 'not-due' },
      'not-due',
    ],
    [
      'nothing can be evaluated',
      { kind: 'verdict', shares: VERDICTS },
      { ...number(5), verdict: 'not-evaluable' },
      'not-calculable',
    ],
  ])('%s', (_, curve, evidence, wanted) => {
    expect(share(curve, evidence)).toBe(wanted)
  })
})

it('counts reports that were due, and asks for none when none was', () => {
  const items = (['timeliness', 'completeness'] as const).map((kind) => ({
    code: kind,
    name: { zh: kind },
    points: 5,
    kind,
    dataSets: ['form'],
  }))
  for (const line of linesOf({ items }, [])) {
    expect(shareOf(line, { rate: { due: 12, good: 9 } })).toMatchObject({ share: 0.75, formula: line.key })
    expect(shareOf(line, { rate: { due: 0, good: 0 } })).toBe('no-report-due')
    expect(shareOf(line, {})).toBe('no-report-due')
  }
})

it('takes the limits of a share from those of the figure, turned round where less is better', () => {
  const limits = (curve: Curve, evidence: Evidence) => {
    const [line] = linesOf(schemeOf([curve]), [])
    return line && shareLimits(line, evidence)
  }
  expect(limits({ kind: 'ratio', to: 80 }, number(60, { lower: 56, upper: 64 }))).toEqual({ lower: 0.7, upper: 0.8 })
  const fewer = { ...number(5, { lower: 4, upper: 8 }), better: 'decrease' as const }
  expect(limits({ kind: 'ratio', to: 4 }, fewer)).toEqual({ lower: 0.5, upper: 1 })
  expect(limits({ kind: 'ratio', to: 80 }, number(60))).toBeUndefined()
  expect(limits({ kind: 'rank', last: 0 }, number(60, { lower: 56, upper: 64 }))).toBeUndefined()
})
