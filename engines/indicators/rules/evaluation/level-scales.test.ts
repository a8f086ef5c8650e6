import { describe, expect, it } from 'vitest'
import { rankOfLevel } from './level-scales.ts'

function isBetter(left: string, right: string, direction: 'increase' | 'decrease' | 'none' = 'none') {
  const [one, other] = [rankOfLevel(left, direction), rankOfLevel(right, direction)]
  return one !== undefined && one.scale === other?.scale && one.rank < other.rank
}

describe('rankOfLevel', () => {
  it.each([
    ['A', 'B'],
    ['B级', 'C'],
    ['Ⅱ类', 'Ⅲ类'],
    ['II类', 'Ⅲ类'],
    ['Ⅴ类', '劣Ⅴ类'],
    ['三级甲等', '三级乙等'],
    ['三级乙等', '二级甲等'],
    ['三甲', '二级甲等'],
    ['优秀', '合格'],
    ['优', '良'],
    ['甲等', '乙等'],
    ['AAA', 'AA'],
    ['5A', 'AAAA'],
    ['五星', '四星级'],
    ['国家级', '省级'],
    ['二类', '三类'],
  ])('%s is better than %s', (left, right) => {
    expect(isBetter(left, right)).toBe(true)
    expect(isBetter(right, left)).toBe(false)
  })

  it('reads 一二三级 by the indicator’s direction', () => {
    expect(isBetter('三级', '二级', 'increase')).toBe(true)
    expect(isBetter('一级', '二级', 'decrease')).toBe(true)
  })

  it('knows no order between scales nor for other words', () => {
    expect(isBetter('A', '乙等')).toBe(false)
    expect(rankOfLevel('较好', 'none')).toBeUndefined()
  })
})
