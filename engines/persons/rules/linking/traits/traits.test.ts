import { residentCheckCharacter } from '@kangcheng/methods/identity'
import { describe, expect, it } from 'vitest'
import { readAddress } from './address.ts'
import { isOwnName, temporaryName } from './chart-name.ts'
import { BIRTH_LEVELS, birthLevel, dayNumber } from './day-number.ts'
import { MOTHERS, NO_NUMBER, OTHER, OWN, readNumber, STRANGERS } from './own-number.ts'

describe('a day', () => {
  it.each([
    ['1982-08-18', 19820818],
    ['1982/8/8', 19820808],
    ['19820818', 19820818],
    ['1982年8月18日', 19820818],
    ['1982-08-18 00:00:00', 19820818],
    ['1982-13-18', 0],
    ['18/08/1982', 0],
    ['', 0],
  ])('%s is read as %d', (text, day) => expect(dayNumber(text)).toBe(day))

  it.each([
    [19820818, 19820818, 'same'],
    [19820805, 19820508, 'month and day exchanged'],
    [19820818, 19820101, 'first of the year'],
    [19820818, 19820118, 'one digit'],
    [19820818, 19820831, 'two parts'],
    [19820818, 19910302, 'different'],
    [19820818, 0, 'missing'],
  ])('%d and %d: %s', (one, other, level) => {
    expect(BIRTH_LEVELS[birthLevel(one, other)]).toBe(level)
    expect(birthLevel(other, one)).toBe(birthLevel(one, other))
  })
})

describe('an identity number', () => {
  // 99 begins the number of nobody.
  const numberOf = (birth: string) => `990101${birth}123`.concat(residentCheckCharacter(`990101${birth}123`))

  it('that tells the birth of the chart is its own, one slip of the pen in it or not', () => {
    expect(readNumber(numberOf('19820818'), 19820818, () => false)).toMatchObject({
      whose: OWN,
      birth: 19820818,
      isSound: true,
    })
    expect(readNumber(numberOf('19820118'), 19820818, () => false)).toMatchObject({ whose: OWN })
    expect(readNumber(numberOf('19820818'), 19820101, () => false)).toMatchObject({ whose: OWN })
    expect(readNumber(numberOf('19820818'), 0, () => false)).toMatchObject({ whose: OWN })
  })

  it('of fifteen digits is that of eighteen', () => {
    const long = readNumber(numberOf('19820818'), 19820818, () => false)
    const short = numberOf('19820818').slice(0, 6) + numberOf('19820818').slice(8, 17)
    expect(readNumber(short, 19820818, () => false)).toEqual(long)
  })

  it('of another birth is a mother’s on a newborn, else a stranger’s', () => {
    expect(readNumber(numberOf('19920818'), 20220304, () => true)).toMatchObject({ whose: MOTHERS })
    expect(readNumber(numberOf('20150818'), 20220304, () => true)).toMatchObject({ whose: STRANGERS })
    expect(readNumber(numberOf('19920818'), 20220304, () => false)).toMatchObject({ whose: STRANGERS })
  })

  it('that is a filler is none, a passport is another', () => {
    for (const filler of ['', '无', '111111111111111111', '-'])
      expect(readNumber(filler, 0, () => false).whose).toBe(NO_NUMBER)
    expect(readNumber('E12345678', 19820818, () => false).whose).toBe(OTHER)
  })
})

describe('a name', () => {
  it.each([
    ['徐雅素之女', 2, 0],
    ['孙燕洁之子', 1, 0],
    ['刘玉桂之女小', 2, 2],
    ['李嫣芳之子(大)', 1, 1],
    ['王芳之次女', 2, 2],
    ['陈大双', 0, 1],
    ['张宝宝', 0, 0],
  ])('%s stands until there is another', (text, sex, order) => {
    expect(temporaryName(text)).toEqual({ sex, order })
    expect(isOwnName(text)).toBe(false)
  })

  it.each(['张三', '阿依·古丽', '之子', '王小双双', '李子女儿红'])('%s is one’s own', (text) => {
    expect(temporaryName(text)).toBeUndefined()
    expect(isOwnName(text)).toBe(true)
  })

  it.each(['', '无名氏', '**'])('«%s» is nobody’s', (text) => expect(isOwnName(text)).toBe(false))
})

describe('an address', () => {
  it('is the same however its figures are joined, and without what lies above its road', () => {
    const expected = { road: '萧绍路', door: '653-21-1197' }
    for (const text of [
      '上城区萧绍路653号21-1197',
      '杭州市上城区萧绍路653号21幢1197室',
      '浙江省杭州市上城区萧绍路653号21栋1197',
    ])
      expect(readAddress(text)).toEqual(expected)
  })

  it('of a village keeps its name', () => {
    expect(readAddress('巩义市站街镇南瑶湾村三组12号')).toMatchObject({ road: '南瑶湾村三组', door: '12' })
    expect(readAddress('不详')).toEqual({ road: '', door: '' })
  })
})
