import type { Direction } from '../../contract/definition.ts'

/**
 * Ordered levels, best first. Letters, Roman classes (water), 甲乙丙 and 优良 have one order;
 * 一二三级 is read by the indicator's direction, since a hospital's 三级 is the highest and a vector density's the lowest.
 */
const SCALES: ReadonlyArray<readonly string[]> = [
  ['A', 'B', 'C', 'D', 'E'],
  ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'],
  ['特等', '甲等', '乙等', '丙等'],
  ['优秀', '良好', '合格', '不合格'],
  ['优', '良', '中', '差'],
  ['国家级', '省级', '市级', '县级'],
]
const NUMERALS = '一二三四五六七八'
const SAME_LEVEL: Readonly<Record<string, string>> = {
  I: 'Ⅰ',
  II: 'Ⅱ',
  III: 'Ⅲ',
  IV: 'Ⅳ',
  V: 'Ⅴ',
  甲: '甲等',
  乙: '乙等',
  丙: '丙等',
  及格: '合格',
  中等: '中',
}

/** A place on a named scale; smaller is better. */
interface LevelRank {
  readonly scale: string
  readonly rank: number
}

/** Where a level stands; `undefined` for a level of no known scale. */
export function rankOfLevel(text: string, direction: Direction): LevelRank | undefined {
  const level = text.trim().replace(/[（(].*[)）]$/, '')
  return rankOfHospital(level) ?? rankOfNumeral(level, direction) ?? rankOfStars(level) ?? rankInScale(level)
}

/** 三级甲等, 二甲: the class first, then the grade within it. */
function rankOfHospital(level: string): LevelRank | undefined {
  const match = /^([一二三四五六七八])级?(特|甲|乙|丙)等?$/.exec(level)
  if (!match) return undefined
  const [, numeral = '', grade = ''] = match
  return { scale: 'class-and-grade', rank: -NUMERALS.indexOf(numeral) * 10 + '特甲乙丙'.indexOf(grade) }
}

function rankOfNumeral(level: string, direction: Direction): LevelRank | undefined {
  const match = /^(劣?)([一二三四五六七八])([级类])$/.exec(level)
  if (!match) return undefined
  const place = NUMERALS.indexOf(match[2] ?? '')
  if (match[3] === '类') return { scale: '类', rank: match[1] ? NUMERALS.length : place }
  return { scale: '级', rank: direction === 'increase' ? -place : place }
}

/** 5A, AAA, 三星: more is better. */
function rankOfStars(level: string): LevelRank | undefined {
  const letters = /^(A{2,5})级?$/.exec(level)?.[1]?.length ?? Number(/^([1-5])A级?$/.exec(level)?.[1] ?? Number.NaN)
  if (!Number.isNaN(letters)) return { scale: 'A-count', rank: -letters }
  const stars = /^([一二三四五])星级?$/.exec(level)?.[1]
  return stars === undefined ? undefined : { scale: 'stars', rank: -NUMERALS.indexOf(stars) }
}

function rankInScale(level: string): LevelRank | undefined {
  const stripped = level.replace(/^(劣?)(I{1,3}|IV|V|[ⅠⅡⅢⅣⅤ]|[A-E])(?:级|类|等|档)$/, '$1$2')
  const known = SAME_LEVEL[stripped] ?? stripped.replace(/^劣V$/, '劣Ⅴ')
  for (const [index, scale] of SCALES.entries()) {
    const rank = scale.indexOf(known)
    if (rank >= 0) return { scale: String(index), rank }
  }
  return undefined
}
