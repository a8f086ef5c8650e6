import type { Language } from '@kangcheng/kernel'
import { englishUnit } from './english-units.ts'

/** Figures of one sentence, rounded alike: enough digits to tell them apart, no more. */
export interface FigureWriter {
  /** The figure the sentence is about, with its unit: 62.1% · 62.1岁 · 5.3张/千常住人口 */
  first(value: number): string
  /** Any further figure: a short unit (%, 岁, 张) is said again, a long one is not. */
  figure(value: number): string
  /** The distance between two figures as they are shown: 3.2个百分点. */
  distance(left: number, right: number): string
  /** Without a unit. */
  plain(value: number): string
  /** A figure and its limits with digits of one length: 63.1% and 60.9–65.4; no limits where they would look alike. */
  within(value: number, limits?: readonly [number, number]): { readonly figure: string; readonly limits: string }
}

/** A distance between shares is told in points, since 2% of 60% is something else. */
const POINTS: Readonly<Record<Language, string>> = { zh: '个百分点', en: ' percentage points' }
/** Longer units make a sentence heavy when each figure carries them. */
const SHORT_UNIT = 3

/**
 * `figures` share their digits; `apart` are pairs that must not look the same; `printed` is a figure whose own digits are kept.
 */
export function figureWriter(
  language: Language,
  unit: string,
  figures: readonly number[],
  apart: ReadonlyArray<readonly [number, number]>,
  printed?: number,
): FigureWriter {
  const digits = digitsFor(figures, printed)
  const finer = finerDigits(apart, digits)
  const digitsOf = (value: number) => finer?.get(value) ?? digits
  const write = (value: number, most: number) => number(rounded(value, most), language)
  const plain = (value: number) => write(value, digitsOf(value))
  const suffix = suffixOf(unit, language)
  const again = suffix.length <= SHORT_UNIT && !suffix.startsWith(' ') ? suffix : ''
  return {
    plain,
    within: (value, limits) => {
      if (limits === undefined) return { figure: plain(value) + again, limits: '' }
      const most = Math.max(digitsOf(value), digitsOf(limits[0]), digitsOf(limits[1]))
      const [lower, upper] = [write(limits[0], most), write(limits[1], most)]
      return { figure: write(value, most) + again, limits: lower === upper ? '' : `${lower}–${upper}` }
    },
    first: (value) => joined(plain(value), suffix),
    figure: (value) => plain(value) + again,
    distance: (left, right) => {
      const most = Math.max(digitsOf(left), digitsOf(right))
      const apart = Math.abs(rounded(left, digitsOf(left)) - rounded(right, digitsOf(right)))
      return joined(write(apart, most), unit === '%' ? POINTS[language] : again)
    },
  }
}

function suffixOf(unit: string, language: Language): string {
  // 1/10万 is printed as the unit of a column; behind a figure it reads /10万, as everywhere.
  if (language === 'zh') return unit.replace(/^1\//, '/')
  const words = englishUnit(unit)
  return /^[%‰℃]?$/.test(words) ? words : ` ${words}`
}

/** One year, not one years. */
function joined(figure: string, suffix: string): string {
  return figure + (figure === '1' ? suffix.replace(ONE_OF_MANY, (word) => SINGULAR[word] ?? word.slice(0, -1)) : suffix)
}

const ONE_OF_MANY = /^ (?:working |percentage )?(?:people|batches|[a-z]+s)(?= per|$)/
const SINGULAR: Readonly<Record<string, string>> = { ' people': ' person', ' batches': ' batch' }

const MOST_DIGITS = 8

/** By size, and by the digits the target prints. */
function digitsFor(figures: readonly number[], printed: number | undefined): number {
  let largest = 0
  for (const figure of figures) largest = Math.max(largest, Math.abs(figure))
  let digits = largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 3
  if (largest > 0 && largest < 0.01) digits = Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(largest)))
  if (printed !== undefined && rounded(printed, 2) === printed) {
    while (digits < 2 && rounded(printed, digits) !== printed) digits++
  }
  return digits
}

/** More digits for the figures of a pair that differs but would look the same. */
function finerDigits(
  apart: ReadonlyArray<readonly [number, number]>,
  digits: number,
): ReadonlyMap<number, number> | undefined {
  let finer: Map<number, number> | undefined
  for (const [left, right] of apart) {
    let most = digits
    while (most < MOST_DIGITS && looksLike(left, right, most)) most++
    if (most === digits) continue
    finer ??= new Map()
    for (const figure of [left, right]) finer.set(figure, Math.max(most, finer.get(figure) ?? 0))
  }
  return finer
}

function looksLike(left: number, right: number, digits: number): boolean {
  return (
    Math.abs(left - right) > 1e-9 * Math.max(1, Math.abs(right)) && rounded(left, digits) === rounded(right, digits)
  )
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits
  // The nudge brings 0.285 and its like back above the binary fraction below it.
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor
}

function number(value: number, language: Language): string {
  const text = String(Object.is(value, -0) ? 0 : value)
  if (language === 'zh' || Math.abs(value) < 1000) return text
  const [whole = '', fraction] = text.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}
