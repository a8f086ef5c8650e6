import { describe, expect, it } from 'vitest'
import { ranksOfLevels } from './level-scales.ts'

function isBetter(left: string, right: string, direction: 'increase' | 'decrease' | 'none' = 'none') {
  const ranks = ranksOfLevels(left, right, direction)
  return ranks !== undefined && ranks.now < ranks.goal
}

describe('ranksOfLevels', () => {
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
    expect(ranksOfLevels('A', '乙等', 'none')).toBeUndefined()
    expect(ranksOfLevels('较好', '优秀', 'none')).toBeUndefined()
  })

  it('takes the same words for the same level, and 优良 for 良 or better', () => {
    expect(ranksOfLevels('较好', '较好', 'none')).toEqual({ now: 0, goal: 0 })
    expect(isBetter('优', '优良')).toBe(true)
    expect(ranksOfLevels('良', '优良', 'none')).toMatchObject({ now: 1, goal: 1 })
  })

  it('asks a hospital for its class alone where the goal names no grade', () => {
    expect(ranksOfLevels('三级乙等', '三级', 'increase')).toEqual({ now: -2, goal: -2 })
    expect(isBetter('三级', '二级甲等')).toBe(true)
    expect(isBetter('二级', '三级甲等')).toBe(false)
    expect(ranksOfLevels('三级', '三级甲等', 'increase')).toBeUndefined()
  })
})
