import type { Language } from '@kangcheng/kernel'

/** Figures of one sentence, rounded alike: enough digits to tell them apart, no more. */
export interface FigureWriter {
  /** 62.1% · 62.1岁 */
  figure(value: number): string
  /** The distance between two figures as they are shown: 3.2个百分点. */
  distance(left: number, right: number): string
  /** Without a unit, for limits in brackets. */
  plain(value: number): string
}

/** English for the units that are words; signs (%, ‰, ㎡) need none. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  岁: ' years',
  年: ' years',
  张: ' beds',
  人: ' people',
  名: ' people',
  所: ' institutions',
  个: '',
  家: '',
  天: ' days',
  小时: ' hours',
  分钟: ' minutes',
  平方米: ' m²',
  '平方米/人': ' m² per person',
  '㎡': ' m²',
  亿元: ' hundred million yuan',
  万元: ' ten thousand yuan',
  元: ' yuan',
  分: ' points',
  '/10万': ' per 100,000',
  '1/10万': ' per 100,000',
  '/万': ' per 10,000',
  '1/万人': ' per 10,000 people',
  '批次/千人': ' batches per 1,000 people',
}
const ENGLISH_POINTS: Readonly<Record<string, string>> = { '%': ' percentage points', '‰': ' per mille points' }
const CHINESE_POINTS: Readonly<Record<string, string>> = { '%': '个百分点', '‰': '个千分点' }
/** 1/10万 is printed as the unit of a column; behind a figure it reads /10万. */
const CHINESE_UNITS: Readonly<Record<string, string>> = { '1/10万': '/10万', '1/万人': '人/万人' }

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
  const digits = digitsFor(figures, apart, printed)
  const plain = (value: number) => number(value, digits, language)
  const [points, units] = language === 'zh' ? [CHINESE_POINTS, CHINESE_UNITS] : [ENGLISH_POINTS, ENGLISH_UNITS]
  const suffix = units[unit] ?? (language === 'en' && /[\u4e00-\u9fff]/.test(unit) ? ` ${unit}` : unit)
  return {
    plain,
    figure: (value) => joined(plain(value), suffix),
    distance: (left, right) =>
      joined(plain(Math.abs(rounded(left, digits) - rounded(right, digits))), points[unit] ?? suffix),
  }
}

/** One year, not one years. */
function joined(figure: string, suffix: string): string {
  return figure + (figure === '1' ? suffix.replace(/(year|bed|point|hour|minute|day|institution)s$/, '$1') : suffix)
}

const MOST_DIGITS = 4

/** By size, by the digits the target prints, and until figures that differ look different. */
function digitsFor(
  figures: readonly number[],
  apart: ReadonlyArray<readonly [number, number]>,
  printed: number | undefined,
): number {
  let largest = 0
  for (const figure of figures) largest = Math.max(largest, Math.abs(figure))
  let digits = largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 3
  if (printed !== undefined && rounded(printed, 2) === printed) {
    while (digits < 2 && rounded(printed, digits) !== printed) digits++
  }
  while (digits < MOST_DIGITS && apart.some(([left, right]) => looksLike(left, right, digits))) digits++
  return digits
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

function number(value: number, digits: number, language: Language): string {
  const text = String(rounded(value, digits))
  if (language === 'zh' || Math.abs(value) < 1000) return text
  const [whole = '', fraction] = text.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}
