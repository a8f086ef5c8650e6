import type { Language } from '@kangcheng/kernel'
import type { Figures } from './evaluation-input.ts'
import { figureWriter } from './figure-text.ts'
import { periodText } from './period-text.ts'

/** The pieces a reason's sentence is put together from; empty where the judgement has none. */
export interface ReasonWords {
  readonly period: string
  readonly value: string
  readonly goal: string
  readonly expected: string
  readonly difference: string
  readonly gap: string
  readonly base: string
  readonly fromBase: string
  readonly previous: string
  readonly outlook: string
  /** 低 / 高: on the bad side. 下降 / 上升: moving there. 达到 / 降到: how the goal is reached. */
  readonly worseWord: string
  readonly fallWord: string
  readonly reachWord: string
  readonly level: string
  readonly goalLevel: string
  readonly baseLevel: string
  readonly target: string
  readonly baseYear: string
  readonly from: string
  readonly due: string
  readonly count: string
  readonly given: string
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

export function reasonWords(figures: Figures, language: Language): ReasonWords {
  const numbers = COMPARED.flatMap((name) => (typeof figures[name] === 'number' ? [figures[name]] : []))
  const goal = numberIn(figures, 'goal')
  const write = figureWriter(language, text(figures, 'unit'), numbers, goal)
  const written = (name: string) => ifNumber(figures, name, write.figure)
  const apart = (left: string, right: string) =>
    ifNumber(figures, left, (one) => ifNumber(figures, right, (other) => write.distance(one, other)))
  const level = (name: string) => levelText(text(figures, name), language)
  return {
    period: periodText(text(figures, 'period'), language),
    value: written('value'),
    goal: ifNumber(
      figures,
      'goal',
      (value) => `${SIGNS[text(figures, 'sign')]?.[language] ?? ''}${write.figure(value)}`,
    ),
    expected: written('expected'),
    difference: apart('value', figures.expected === undefined ? 'previous' : 'expected'),
    gap: figures.value === figures.goal ? '' : apart('value', 'goal'),
    base: written('base'),
    fromBase: apart('value', 'base'),
    previous: written('previous'),
    outlook: outlookText(figures, language, write),
    ...SIDE_WORDS[language][figures.better === 'decrease' ? 'decrease' : 'increase'],
    ...(figures.held === 1 && language === 'zh' && { reachWord: '保持' }),
    level: level('level'),
    goalLevel: level('goalLevel'),
    baseLevel: level('baseLevel'),
    target: text(figures, 'target'),
    baseYear: text(figures, 'baseYear'),
    from: text(figures, 'from'),
    due: text(figures, 'due'),
    count: text(figures, 'count'),
    given: text(figures, 'given'),
  }
}

/** What the trend promises for the last year, as a clause of its own; empty without a projection. */
function outlookText(figures: Figures, language: Language, write: ReturnType<typeof figureWriter>): string {
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
