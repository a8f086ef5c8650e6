import fc from 'fast-check'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Target } from '../../contract/target.ts'
import { TARGET_EXAMPLES } from './examples.ts'
import { parseTarget } from './parse-target.ts'

const BEFORE = {
  '>=': ['≥', '>=', '≧', '不低于', '不少于', '至少', '达到或超过'],
  '<=': ['≤', '≦', '不超过', '不高于'],
  '>': ['>', '＞', '高于', '超过', '大于'],
  '<': ['<', '＜', '低于', '小于'],
  '~': ['约'],
} as const
const BEHIND = { '>=': ['以上', '及以上'], '<=': ['以下', '以内'], '~': ['左右'] } as const
const UNITS = ['%', '‰', '岁', '张', '/10万', '平方米', '小时', '亿元', '名/千人', '']

/** Two decimals, and not one of the bare figures that are asked for. */
const figure = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100)
const unit = fc.constantFrom(...UNITS)
const wide = (text: string) => text.replace(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const written = fc
  .tuple(figure, fc.boolean())
  .map(([value, isWide]) => ({ value, text: isWide ? wide(String(value)) : String(value) }))

/** Any UTF-16 unit, half a surrogate pair too. */
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('parseTarget, on any phrase', () => {
  it('never throws and always answers in the shape of the contract', () => {
    const pieces = TARGET_EXAMPLES.map(({ phrase }) => phrase)
    const shuffled = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.string({ maxLength: 6 }),
          fc.constantFrom('年', '每', '提高', '、', '～', '%'),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter, maxLength: 200 }), shuffled), (text) => {
        const target = parseTarget(text)
        expect(Value.Check(Target, target)).toBe(true)
        expect(target.text).toBe(text.trim().slice(0, 500))
      }),
      { numRuns: 500 },
    )
  })

  it('reads a threshold back from any of its notations', () => {
    const phrase = fc
      .constantFrom('>=', '<=', '>', '<', '~' as const)
      .chain((comparator) =>
        fc.tuple(fc.constant(comparator), fc.constantFrom(...notations(comparator)), written, unit),
      )
    fc.assert(
      fc.property(phrase, ([comparator, write, { value, text }, ofUnit]) => {
        expect(parseTarget(write(`${text}${ofUnit}`))).toMatchObject({
          kind: 'threshold',
          comparator,
          value,
          ...(ofUnit !== '' && { unit: ofUnit }),
        })
      }),
    )
  })

  it('reads a range back, whichever sign stands between', () => {
    const pair = fc
      .uniqueArray(figure, { minLength: 2, maxLength: 2 })
      .map((both) => both.toSorted((left, right) => left - right))
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom('-', '—', '～', '~', '至', '–'),
        fc.constantFrom('%', '分贝', '小时'),
        ([low, high], sign, ofUnit) => {
          expect(parseTarget(`${low}${sign}${high}${ofUnit}`)).toMatchObject({
            kind: 'range',
            value: { low, high },
            unit: ofUnit,
          })
        },
      ),
    )
  })

  it('reads a change back, with its base year and its sign', () => {
    const base = fc.integer({ min: 2001, max: 2020 })
    const verbs = fc.constantFrom(['提高', 1], ['增长', 1], ['下降', -1], ['降低', -1] as const)
    const compared = fc.constantFrom(
      (year: number) => `比${year}年`,
      (year: number) => `较${year}年`,
      (year: number) => `在${year}年基础上`,
      (year: number) => `${year}年`,
    )
    fc.assert(
      fc.property(
        base,
        verbs,
        compared,
        figure,
        fc.constantFrom('%', '个百分点', '岁'),
        (year, [verb, sign], words, value, ofUnit) => {
          expect(parseTarget(`${words(year)}${verb}${value}${ofUnit}`)).toMatchObject({
            kind: 'relative',
            base: year,
            change: Number(sign) * value,
            unit: ofUnit,
          })
        },
      ),
    )
  })

  it('invents no number: every figure of the answer stands in the phrase', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom(
          '达到',
          '以上',
          '，',
          '；',
          '%',
          '年',
          '比',
          '提高',
          '每年',
          '至',
          '-',
          ' ',
          '岁',
          '左右',
          '个',
        ),
        fc.integer({ min: 0, max: 3000 }).map(String),
        figure.map(String),
      ),
      { maxLength: 7 },
    )
    fc.assert(
      fc.property(noise, (pieces) => {
        const phrase = pieces.join('')
        const printed = new Set(phrase.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [])
        for (const number of numbersOf(parseTarget(phrase))) expect(printed).toContain(Math.abs(number))
      }),
      { numRuns: 1000 },
    )
  })
})

function notations(comparator: keyof typeof BEFORE): ((figure: string) => string)[] {
  const behind = comparator in BEHIND ? BEHIND[comparator as keyof typeof BEHIND] : []
  return [
    ...BEFORE[comparator].map((word) => (text: string) => `${word}${text}`),
    ...BEFORE[comparator].map((word) => (text: string) => `力争达到 ${word} ${text}`),
    ...behind.map((word) => (text: string) => `达到${text}${word}`),
  ]
}

/** Every number of a target but the hundred of 全覆盖 and the multiples of 翻番, which are words. */
function numbersOf(target: unknown): number[] {
  if (typeof target === 'number') return [target]
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(numbersOf) : []
}
