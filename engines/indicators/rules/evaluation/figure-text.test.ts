import { describe, expect, it } from 'vitest'
import { figureWriter } from './figure-text.ts'

describe('figureWriter', () => {
  it('rounds by size and drops empty decimals', () => {
    const percent = figureWriter('zh', '%', [62.1345, 68], [])
    expect([percent.figure(62.1345), percent.figure(68), percent.distance(68, 62.1345)]).toEqual([
      '62.1%',
      '68%',
      '5.9个百分点',
    ])
    expect(figureWriter('zh', '', [0.8312], []).figure(0.8312)).toBe('0.831')
    expect(figureWriter('zh', '张', [12_345.6], []).figure(12_345.6)).toBe('12346张')
  })

  it('keeps the digits that the target prints, two at most', () => {
    expect(figureWriter('zh', '%', [17.94, 15.15], [], 15.15).figure(17.94)).toBe('17.94%')
    expect(figureWriter('zh', '%', [17.94], [], 46.123456).figure(17.94)).toBe('17.9%')
  })

  it('adds digits until figures that are set against each other look different', () => {
    const write = figureWriter('zh', '%', [68.04, 68], [[68.04, 68]])
    expect([write.figure(68.04), write.figure(68)]).toEqual(['68.04%', '68%'])
    expect(figureWriter('zh', '%', [68, 68], [[68, 68]]).figure(68)).toBe('68%')
  })

  it('says the distance between the figures as shown', () => {
    expect(figureWriter('zh', '%', [65.25, 62.14], []).distance(65.25, 62.14)).toBe('3.2个百分点')
  })

  it('gives more digits only to the pair that needs them', () => {
    const write = figureWriter('zh', '%', [98.6, 98.64, 99.51], [[98.6, 98.64]])
    expect([write.figure(98.6), write.figure(98.64), write.figure(99.51)]).toEqual(['98.6%', '98.64%', '99.5%'])
    expect(write.distance(98.6, 98.64)).toBe('0.04个百分点')
    expect(figureWriter('zh', '%', [66.4, 66.400001], [[66.4, 66.400001]]).figure(66.400001)).toBe('66.400001%')
    expect(figureWriter('zh', '', [0.00042], []).figure(0.00042)).toBe('0.00042')
  })

  it('writes a figure and its limits with digits of one length, and no limits that look alike', () => {
    const write = figureWriter('zh', '%', [9.98, 10, 9.99], [[9.99, 9.994]])
    expect(write.within(9.98, [9.97, 9.99])).toEqual({ figure: '9.98%', limits: '9.97–9.99' })
    expect(write.within(9.98, [9.98, 9.98])).toEqual({ figure: '10%', limits: '' })
    expect(write.within(9.98)).toEqual({ figure: '10%', limits: '' })
  })

  it('says a long unit once, and only % in points', () => {
    const write = figureWriter('zh', '张/千常住人口', [5.3, 6], [])
    expect([write.first(5.3), write.figure(6), write.distance(6, 5.3)]).toEqual(['5.3张/千常住人口', '6', '0.7'])
    expect(figureWriter('zh', '‰', [4.4, 4.1], []).distance(4.4, 4.1)).toBe('0.3‰')
    expect(figureWriter('zh', '1/10万', [9], []).first(9)).toBe('9/10万')
    expect(figureWriter('zh', '1/万人', [3.5], []).first(3.5)).toBe('3.5/万人')
    expect(figureWriter('zh', '1/百万', [9], []).first(9)).toBe('9/百万')
  })

  it('writes English units and groups thousands', () => {
    expect(figureWriter('en', '张', [12_000], []).first(12_000)).toBe('12,000 beds')
    expect(figureWriter('en', '张', [12_000], []).figure(12_000)).toBe('12,000')
    expect(figureWriter('en', '岁', [1], []).first(1)).toBe('1 year')
    expect(figureWriter('en', '批次/千人', [1], []).first(1)).toBe('1 batch per 1,000 people')
    expect(figureWriter('en', '%', [1, 2], []).distance(2, 1)).toBe('1 percentage point')
    expect(figureWriter('en', '1/10万', [9], []).first(9)).toBe('9 per 100,000')
  })
})
