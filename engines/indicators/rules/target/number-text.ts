import { readNumber } from '@kangcheng/kernel'

/** What was read from the front of a phrase and what is left of it. */
interface NumberRead {
  readonly value: number
  readonly rest: string
  /** True for plain digits: no sign, point, separator or Chinese numeral. */
  readonly bare: boolean
}

const DIGITS = /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?(?![\d.])(?! \d)/
const CHINESE = /^[〇零一二两三四五六七八九十百千]+/

/** Reads the number that begins a phrase: digits, grouped digits, or a Chinese numeral below ten thousand. */
export function takeNumber(phrase: string): NumberRead | undefined {
  const digits = DIGITS.exec(phrase)?.[0]
  if (digits !== undefined) {
    const read = readNumber(digits)
    return read.ok ? { value: read.value, rest: phrase.slice(digits.length), bare: /^\d+$/.test(digits) } : undefined
  }
  const chinese = CHINESE.exec(phrase)?.[0]
  if (chinese === undefined) return undefined
  const value = chineseNumber(chinese)
  return value === undefined ? undefined : { value, rest: phrase.slice(chinese.length), bare: false }
}

const DIGIT_VALUE = new Map(
  [...'零一二三四五六七八九']
    .map((sign, value) => [sign, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
)
const PLACE_VALUE = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** 十五 → 15, 一百二十 → 120, 三百零五 → 305; `undefined` for what is no well-formed numeral. */
export function chineseNumber(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let lastPlace = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const place = PLACE_VALUE.get(sign)
    const value = DIGIT_VALUE.get(sign)
    if (place !== undefined) {
      if (place >= lastPlace || (digit === undefined && (place !== 10 || total > 0)) || digit === 0) return undefined
      total += (digit ?? 1) * place
      lastPlace = place
      digit = undefined
    } else if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else return undefined
  }
  if (digit !== undefined && lastPlace === Number.POSITIVE_INFINITY && text.length > 1) return undefined
  return total + (digit ?? 0)
}
