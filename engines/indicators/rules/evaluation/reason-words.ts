import type { Language } from '@kangcheng/kernel'
import type { Figures } from './evaluation-input.ts'
import { type FigureWriter, figureWriter } from './figure-text.ts'
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

const SIDE_WORDS = {
  zh: {
    increase: { worseWord: '低', fallWord: '下降', reachWord: '达到' },
    decrease: { worseWord: '高', fallWord: '上升', reachWord: '降到' },
  },
  en: {
    increase: { worseWord: 'lower', fallWord: 'fall', reachWord: 'reach' },
    decrease: { worseWord: 'higher', fallWord: 'rise', reachWord: 'come down to' },
  },
} as const

export function told(figures: Figures, language: Language): Told {
  const numbers = COMPARED.flatMap((name) => (typeof figures[name] === 'number' ? [figures[name]] : []))
  const write = figureWriter(language, text(figures, 'unit'), numbers, mustDiffer(figures), numberIn(figures, 'goal'))
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

const fromExpected = apart('value', 'expected')
const fromPrevious = apart('value', 'previous')
const fromGoal = apart('value', 'goal')

/** The pieces a reason's sentence is put together from; empty where the judgement has none. */
export const say = {
  period: ({ figures, language }: Told) => periodText(text(figures, 'period'), language),
  value: written('value'),
  goal: goalText,
  expected: written('expected'),
  difference: (it: Told) => (it.figures.expected === undefined ? fromPrevious(it) : fromExpected(it)),
  gap: (it: Told) => (it.figures.value === it.figures.goal ? '' : fromGoal(it)),
  base: written('base'),
  fromBase: apart('value', 'base'),
  previous: written('previous'),
  outlook: outlookText,
  /** 低 / 高: on the bad side. */
  worseWord: (it: Told) => side(it).worseWord,
  /** 下降 / 上升: moving to the bad side. */
  fallWord: (it: Told) => side(it).fallWord,
  /** 达到 / 降到 / 保持: how the goal is met. */
  reachWord: (it: Told) => (it.figures.held === 1 && it.language === 'zh' ? '保持' : side(it).reachWord),
  level: level('level'),
  goalLevel: level('goalLevel'),
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
  const { value, expected, better } = figures
  const behind =
    typeof value === 'number' &&
    typeof expected === 'number' &&
    (better === 'increase' ? value < expected : value > expected)
  const pairs = [
    ['value', 'goal'],
    ['value', 'base'],
    ['value', 'previous'],
    ['projected', 'goal'],
    ...(behind ? [['value', 'expected']] : []),
  ]
  return pairs.flatMap(([left = '', right = '']) => {
    const [one, other] = [numberIn(figures, left), numberIn(figures, right)]
    return one === undefined || other === undefined ? [] : [[one, other] as [number, number]]
  })
}

/** What the trend promises for the last year, as a clause of its own; empty without a projection. */
function outlookText({ figures, language, write }: Told): string {
  const projected = numberIn(figures, 'projected')
  const goal = numberIn(figures, 'goal')
  if (projected === undefined || goal === undefined) return ''
  const [lower, upper] = [numberIn(figures, 'lower'), numberIn(figures, 'upper')]
  const limits = lower === undefined || upper === undefined ? '' : `${write.plain(lower)}–${write.plain(upper)}`
  const end = CHANCES[language][text(figures, 'chance')] ?? ''
  if (language === 'zh') {
    const range = limits === '' ? '' : `（${limits}）`
    return `；按${figures.since}年以来的走势，${figures.endYear}年约${write.figure(projected)}${range}，${end}${write.figure(goal)}`
  }
  const range = limits === '' ? '' : ` (${limits})`
  return `; the trend since ${figures.since} gives about ${write.figure(projected)}${range} in ${figures.endYear}, ${end}${write.figure(goal)}`
}

const CHANCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { likely: '可望达到', possible: '仍有可能达到', near: '接近但达不到', unlikely: '达不到' },
  en: {
    likely: 'enough for ',
    possible: 'which may still reach ',
    near: 'close to but not reaching ',
    unlikely: 'not reaching ',
  },
}

/** A letter is a level only with 级 or the word. */
function levelText(level: string, language: Language): string {
  if (!/^[A-E]$/.test(level)) return level
  return language === 'zh' ? `${level}级` : `level ${level}`
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
