import type { Language } from '@kangcheng/kernel'
import { isWorse } from './aim.ts'
import type { Figures } from './evaluation-input.ts'
import { type FigureWriter, figureWriter } from './figure-text.ts'
import { outlookText } from './outlook-text.ts'
import { periodText } from './period-text.ts'

/** What a sentence tells: the figures of a judgement, in one language. */
export interface Told {
  readonly figures: Figures
  readonly language: Language
  readonly write: FigureWriter
}

const COMPARED = ['value', 'goal', 'expected', 'base', 'previous', 'projected', 'lower', 'upper'] as const

const SIGNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '>=': { zh: '≥', en: '≥ ' },
  '<=': { zh: '≤', en: '≤ ' },
  '>': { zh: '＞', en: '> ' },
  '<': { zh: '＜', en: '< ' },
  '~': { zh: '约', en: 'about ' },
}

const BASE_NAMES: Readonly<Record<Language, { readonly base: string; readonly first: string }>> = {
  zh: { base: '基期', first: '首期' },
  en: { base: 'the base value', first: 'the first figure' },
}

const PREVIOUS_NAMES: Readonly<Record<Language, { readonly time: string; readonly season: string }>> = {
  zh: { time: '上一期', season: '往年同期' },
  en: { time: 'the time before', season: 'at the same time of an earlier year' },
}

const SIDE_WORDS = {
  zh: {
    increase: { worseWord: '低', betterWord: '高', fallWord: '下降' },
    decrease: { worseWord: '高', betterWord: '低', fallWord: '上升' },
  },
  en: {
    increase: { worseWord: 'lower', betterWord: 'more', fallWord: 'fall' },
    decrease: { worseWord: 'higher', betterWord: 'less', fallWord: 'rise' },
  },
} as const

export function told(figures: Figures, language: Language): Told {
  const numbers = COMPARED.flatMap((name) => (typeof figures[name] === 'number' ? [figures[name]] : []))
  const printed = figures.worked === 1 ? undefined : numberIn(figures, 'goal')
  const write = figureWriter(language, text(figures, 'unit'), numbers, mustDiffer(figures), printed)
  return { figures, language, write }
}

type Piece = (it: Told) => string

function written(name: string): Piece {
  return ({ figures, write }) => ifNumber(figures, name, write.figure)
}

function apart(left: string, right: string): Piece {
  return ({ figures, write }) =>
    ifNumber(figures, left, (one) => ifNumber(figures, right, (other) => write.distance(one, other)))
}

function level(name: string): Piece {
  return ({ figures, language }) => levelText(text(figures, name), language)
}

function asPrinted(name: string): Piece {
  return ({ figures }) => text(figures, name)
}

function side({ figures, language }: Told) {
  return SIDE_WORDS[language][figures.better === 'decrease' ? 'decrease' : 'increase']
}

/** 应达到 / 应降到 / 应保持 / 允许: what the expected figure is to the latest one. */
function shouldBe({ figures, language }: Told): string {
  if (language === 'en') return figures.ceiling === 1 ? 'allowed' : 'expected'
  if (figures.ceiling === 1) return '允许'
  return figures.held === 1 ? '应保持' : figures.better === 'decrease' ? '应降到' : '应达到'
}

const fromExpected = apart('value', 'expected')
const fromPrevious = apart('value', 'previous')
const fromGoal = apart('value', 'goal')

/** The pieces a reason's sentence is put together from; empty where the judgement has none. */
export const say = {
  period: ({ figures, language }: Told) => periodText(text(figures, 'period'), language),
  value: ({ figures, write }: Told) => ifNumber(figures, 'value', write.first),
  goal: goalText,
  expected: written('expected'),
  difference: (it: Told) => (it.figures.expected === undefined ? fromPrevious(it) : fromExpected(it)),
  gap: (it: Told) => (it.figures.value === it.figures.goal ? '' : fromGoal(it)),
  base: written('base'),
  /** 基期, or 首期 where the first figure of the plan stands in for it. */
  baseName: ({ figures, language }: Told) => BASE_NAMES[language][figures.standIn === 1 ? 'first' : 'base'],
  isUnmoved: ({ figures }: Told) => figures.value === figures.previous,
  fromBase: apart('value', 'base'),
  previous: written('previous'),
  outlook: (it: Told) =>
    outlookText(it.figures, it.language, it.write, {
      behind: isBehind(it.figures),
      about: SIGNS['~']?.[it.language] ?? '',
    }),
  /** 低 / 高: on the bad side. */
  worseWord: (it: Told) => side(it).worseWord,
  betterWord: (it: Told) => side(it).betterWord,
  /** 下降 / 上升: moving to the bad side. */
  fallWord: (it: Told) => side(it).fallWord,
  shouldBe,
  /** At the figure that a strict target (＞68) asks to pass. */
  isLevelWith: ({ figures }: Told) => figures.value === figures.goal,
  isOffBand: ({ figures }: Told) => figures.leftBand === 1,
  /** 上一期, or 上年同期 for a month or quarter, which is compared with its own kind. */
  previousName: ({ figures, language }: Told) => PREVIOUS_NAMES[language][figures.seasonal === 1 ? 'season' : 'time'],
  isCapped: ({ figures }: Told) => figures.ceiling === 1,
  isSeasonal: ({ figures }: Told) => figures.seasonal === 1,
  /** A deed that was once reported as done. */
  undone: ({ figures, language }: Told) =>
    figures.undone === 1 ? { zh: '（此前曾报告已完成）', en: ' after having been reported as done' }[language] : '',
  level: level('level'),
  goalLevel: goalLevelText,
  baseLevel: level('baseLevel'),
  target: asPrinted('target'),
  baseYear: asPrinted('baseYear'),
  from: asPrinted('from'),
  due: asPrinted('due'),
  count: asPrinted('count'),
  given: asPrinted('given'),
}

/** ≥90%, 约27%; a band is shown whole. */
function goalText({ figures, language, write }: Told): string {
  const [low, high] = [numberIn(figures, 'low'), numberIn(figures, 'high')]
  if (low !== undefined && high !== undefined) return `${write.plain(low)}–${write.figure(high)}`
  const sign = SIGNS[text(figures, 'sign')]?.[language] ?? ''
  return ifNumber(figures, 'goal', (value) => `${sign}${write.figure(value)}`)
}

/** Figures that a sentence sets against each other. What is only just on the path may look equal to it. */
function mustDiffer(figures: Figures): [number, number][] {
  const pairs = [
    ['value', 'goal'],
    ['value', 'base'],
    ['value', 'previous'],
    ['projected', 'goal'],
    // Limits that just do not reach the goal must not look as if they did.
    ...(isOutOfReach(figures) ? [[figures.better === 'decrease' ? 'lower' : 'upper', 'goal']] : []),
    ...(isBehind(figures) ? [['value', 'expected']] : []),
  ]
  return pairs.flatMap(([left = '', right = '']) => {
    const [one, other] = [numberIn(figures, left), numberIn(figures, right)]
    return one === undefined || other === undefined ? [] : [[one, other] as [number, number]]
  })
}

function isBehind({ value, expected, goal, better, sign }: Figures): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return false
  if (value === goal) return sign === '>' || sign === '<'
  return isWorse(value, expected, better === 'decrease' ? 'decrease' : 'increase')
}

function isOutOfReach({ chance }: Figures): boolean {
  return chance === 'near' || chance === 'unlikely'
}

/** A letter is a level only with 级 or the word. */
function levelText(level: string, language: Language): string {
  if (!/^[A-E]$/.test(level)) return level
  return language === 'zh' ? `${level}级` : `level ${level}`
}

/** B级及以上, 优于Ⅲ类: the level to reach, as the target bounds it. */
function goalLevelText({ figures, language }: Told): string {
  const goal = levelText(text(figures, 'goalLevel'), language)
  if (figures.sign === '>') return language === 'zh' ? `优于${goal}` : `better than ${goal}`
  if (figures.sign === '>=') return language === 'zh' ? `${goal}及以上` : `${goal} or better`
  return goal
}

function numberIn(figures: Figures, name: string): number | undefined {
  const value = figures[name]
  return typeof value === 'number' ? value : undefined
}

function ifNumber(figures: Figures, name: string, write: (value: number) => string): string {
  const value = numberIn(figures, name)
  return value === undefined ? '' : write(value)
}

function text(figures: Figures, name: string): string {
  const value = figures[name]
  return value === undefined ? '' : String(value)
}
