import { expect, it } from 'vitest'
import type { Plan, PlanIndicator } from '../../contract/plan.ts'
import { parseTarget } from '../target/parse-target.ts'
import { readBaseline } from '../target/read-baseline.ts'
import { targetPath } from './target-path.ts'

const plan = { period: { from: 2021, to: 2025 }, baseYear: 2020 } as Plan

function row(target: string, base: string): PlanIndicator {
  return {
    code: 'x',
    name: 'x',
    domain: 'x',
    unit: '%',
    direction: 'increase',
    department: 'x',
    baseline: readBaseline(base, 2020),
    target: parseTarget(target),
  }
}

it('has one value at the end of each year from the base year on', () => {
  expect(targetPath(row('≥70', '60'), plan, 70, [])).toEqual(
    [60, 62, 64, 66, 68, 70].map((value, index) => ({ year: 2020 + index, value })),
  )
})

it('is the goal throughout where a level is to be kept', () => {
  expect(targetPath(row('保持在90%以上', '92'), plan, 90, []).every(({ value }) => value === 90)).toBe(true)
})

it('is empty without a number or a start', () => {
  expect(targetPath(row('持续改善', '60'), plan, undefined, [])).toEqual([])
  expect(targetPath(row('≥70', '--'), plan, 70, [])).toEqual([])
})
