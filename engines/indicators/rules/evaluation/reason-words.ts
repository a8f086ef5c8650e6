import type { Language } from '@kangcheng/kernel'
import type { Figures } from './evaluation-input.ts'
import { type FigureWriter, figureWriter } from './figure-text.ts'
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

/** Each piece is written only when a sentence asks for it: most sentences need five of them. */
export function reasonWords(figures: Figures, language: Language): ReasonWords {
  let writer: FigureWriter | undefined
  const write = () => {
    writer ??= writerFor(figures, language)
    return writer
  }
  const written = (name: string) => ifNumber(figures, name, (value) => write().figure(value))
  const apart = (left: string, right: string) =>
    ifNumber(figures, left, (one) => ifNumber(figures, right, (other) => write().distance(one, other)))
  const level = (name: string) => levelText(text(figures, name), language)
  const side = SIDE_WORDS[language][figures.better === 'decrease' ? 'decrease' : 'increase']
  return {
    worseWord: side.worseWord,
    fallWord: side.fallWord,
    reachWord: figures.held === 1 && language === 'zh' ? '保持' : side.reachWord,
    target: text(figures, 'target'),
    baseYear: text(figures, 'baseYear'),
    from: text(figures, 'from'),
    due: text(figures, 'due'),
    count: text(figures, 'count'),
    given: text(figures, 'given'),
    get period() {
      return periodText(text(figures, 'period'), language)
    },
    get value() {
      return written('value')
    },
    get goal() {
      return goalText(figures, language, write())
    },
    get expected() {
      return written('expected')
    },
    get difference() {
      return apart('value', figures.expected === undefined ? 'previous' : 'expected')
    },
    get gap() {
      return figures.value === figures.goal ? '' : apart('value', 'goal')
    },
    get base() {
      return written('base')
    },
    get fromBase() {
      return apart('value', 'base')
    },
    get previous() {
      return written('previous')
    },
    get outlook() {
      return outlookText(figures, language, write())
    },
    get level() {
      return level('level')
    },
    get goalLevel() {
      return level('goalLevel')
    },
    get baseLevel() {
      return level('baseLevel')
    },
  }
}

function writerFor(figures: Figures, language: Language): FigureWriter {
  const numbers = COMPARED.flatMap((name) => (typeof figures[name] === 'number' ? [figures[name]] : []))
  return figureWriter(language, text(figures, 'unit'), numbers, mustDiffer(figures), numberIn(figures, 'goal'))
}

/** ≥90%, 约27%; a band is shown whole. */
function goalText(figures: Figures, language: Language, write: FigureWriter): string {
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
function outlookText(figures: Figures, language: Language, write: FigureWriter): string {
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
