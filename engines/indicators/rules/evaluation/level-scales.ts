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
  甲级: '甲等',
  乙级: '乙等',
  丙级: '丙等',
  优良: '良',
  及格: '合格',
  中等: '中',
}

/** A place on a named scale; smaller is better. */
interface LevelRank {
  readonly scale: string
  readonly rank: number
}

/** Where a level stands; `undefined` for a level of no known scale. */
function rankOfLevel(text: string, direction: Direction): LevelRank | undefined {
  const level = text.trim().replace(/[（(].*[)）]$/, '')
  return rankOfHospital(level) ?? rankOfNumeral(level, direction) ?? rankOfStars(level) ?? rankInScale(level)
}

/**
 * The places of a level and of the one to reach, on one scale; `undefined` where they have none in common. The same words
 * are the same level on any scale; a hospital's 三级甲等 is a 三级 where only the class is asked for, and a 二级 is below
 * each 三级.
 */
export function ranksOfLevels(
  level: string,
  goal: string,
  direction: Direction,
): { readonly now: number; readonly goal: number } | undefined {
  if (level.trim() === goal.trim()) return { now: 0, goal: 0 }
  const [now, aim] = [rankOfLevel(level, direction), rankOfLevel(goal, direction)]
  if (now && aim && now.scale === aim.scale) return { now: now.rank, goal: aim.rank }
  if (now?.scale !== HOSPITAL && aim?.scale !== HOSPITAL) return undefined
  const [own, asked] = [classOf(level), classOf(goal)]
  if (own === undefined || asked === undefined) return undefined
  // Of the class asked for, but the grade within it is not said.
  if (own === asked && now?.scale !== HOSPITAL) return undefined
  return { now: -own, goal: -asked }
}

const HOSPITAL = 'class-and-grade'

function classOf(level: string): number | undefined {
  const place = NUMERALS.indexOf(/^([一二三四五六七八])级?(?:[特甲乙丙]等?)?$/.exec(level.trim())?.[1] ?? '?')
  return place < 0 ? undefined : place
}

/** 三级甲等, 二甲: the class first, then the grade within it. */
function rankOfHospital(level: string): LevelRank | undefined {
  const match = /^([一二三四五六七八])级?(特|甲|乙|丙)等?$/.exec(level)
  if (!match) return undefined
  const [, numeral = '', grade = ''] = match
  return { scale: HOSPITAL, rank: -NUMERALS.indexOf(numeral) * 10 + '特甲乙丙'.indexOf(grade) }
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
