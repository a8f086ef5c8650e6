import { takeNumber } from './number-text.ts'
import { takeUnit } from './unit-text.ts'

/** A number with its unit, from the front of a phrase. */
export interface Quantity {
  readonly value: number
  readonly unit?: string
  readonly rest: string
  /** Plain digits without a unit: the least certain way to write a figure. */
  readonly bare: boolean
}

/** 一期工程, 一批企业, 一次性, 一类疫苗, 零本土病例: a numeral in Chinese with these makes a word, not a count. */
const WORDS_WITH_NUMERAL = /^(?:期|批(?!次)|次[性办]|类|部|门|头|本|级|度|分(?!钟|贝)|位(?!数)|片|块|件事)/

/** Reads `98.8`, `90%`, `五个百分点`, `九成`, `三分之二`, `百分之九十` from the front of a phrase. */
export function takeQuantity(phrase: string): Quantity | undefined {
  for (const take of [takePerHundred, takeFraction, takeTenths, takeHalf]) {
    const share = take(phrase)
    if (share) return share
  }
  const number = takeNumber(phrase)
  if (!number) return undefined
  const unit = takeUnit(number.rest)
  // 一, 三 alone are words as often as figures; only a unit makes a Chinese numeral a figure.
  if (unit && !/^\d/.test(phrase) && WORDS_WITH_NUMERAL.test(unit.unit + unit.rest)) return undefined
  if (!unit) return /^\d/.test(phrase) ? { value: number.value, rest: number.rest, bare: number.bare } : undefined
  return { value: number.value, unit: unit.unit, rest: unit.rest, bare: false }
}

const SPOKEN_UNIT: Record<string, string> = { 百: '%', 千: '‰', 万: '/万', 十万: '/10万' }

function takePerHundred(phrase: string): Quantity | undefined {
  if (phrase.startsWith('百分之百')) return { value: 100, unit: '%', rest: phrase.slice(4), bare: false }
  const match = /^(百|千|万|十万)分之/.exec(phrase)
  const unit = match && SPOKEN_UNIT[match[1] ?? '']
  const number = match && takeNumber(phrase.slice(match[0].length))
  return number && unit ? { value: number.value, unit, rest: number.rest, bare: false } : undefined
}

/** 三分之二 and 2/3; 9/10万 is a rate. */
function takeFraction(phrase: string): Quantity | undefined {
  const match =
    /^(?<below>[二两三四五六七八九十])分之(?<above>[一二两三四五六七八九])/.exec(phrase) ??
    /^(?<above>[1-9])\/(?<below>[2-9])(?![\d.万千百])/.exec(phrase)
  const denominator = takeNumber(match?.groups?.below ?? '')?.value
  const numerator = takeNumber(match?.groups?.above ?? '')?.value
  if (!match || !denominator || !numerator || numerator >= denominator) return undefined
  return { value: (numerator / denominator) * 100, unit: '%', rest: phrase.slice(match[0].length), bare: false }
}

/** 九成 is 90 %, 八成五 85 %. 成立, 成效 … are words. */
function takeTenths(phrase: string): Quantity | undefined {
  const match = /^([一二两三四五六七八九1-9])成(?![立效果员人熟就功])([一二三四五六七八九]?)/.exec(phrase)
  const tens = match && takeNumber(match[1] ?? '')?.value
  if (!match || !tens) return undefined
  const value = tens * 10 + (takeNumber(match[2] ?? '')?.value ?? 0)
  return { value, unit: '%', rest: phrase.slice(match[0].length), bare: false }
}

function takeHalf(phrase: string): Quantity | undefined {
  const half = /^(?:一半|半数)/.exec(phrase)?.[0]
  return half === undefined ? undefined : { value: 50, unit: '%', rest: phrase.slice(half.length), bare: false }
}
