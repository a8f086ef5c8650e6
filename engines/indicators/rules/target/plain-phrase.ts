import { halfWidth } from '@kangcheng/kernel'

/** Signs that mean the same as an ASCII one; typed by different input methods or left by a page. */
const SAME_SIGN: ReadonlyArray<readonly [RegExp, string]> = [
  [/[≥≧⩾≮]|=>|＝＞/g, '>='],
  [/[≤≦⩽≯]|=<|＝＜/g, '<='],
  [/[﹥]/g, '>'],
  [/[﹤]/g, '<'],
  [/[≈≒]/g, '约'],
  [/[﹪]/g, '%'],
  [/[–—―─−‐‑﹣]/g, '-'],
  [/[〜∼∽]/g, '~'],
  [/[µ]/g, 'μ'],
  [/[²]/g, '2'],
  [/[³]/g, '3'],
  [/[“”"「」『』《》]/g, ''],
]

/** Remarks that say nothing about the figure. */
const REMARKS = /[([](?:预期性|约束性|含本数|含|含[\d.]+%?|全覆盖)[)\]]/g

/** Footnote marks and brackets around the whole. */
const FOOTNOTE = /[*※①-⑩]+$/
const WHOLE_BRACKET = /^[([【]([^()[\]【】]+)[)\]】]$/

/** Digits that are part of a name. */
const NAMES_WITH_DIGITS: ReadonlyArray<readonly [RegExp, string]> = [
  [/PM2\.5/gi, '细颗粒物'],
  [/PM10/gi, '可吸入颗粒物'],
  [/(?:SO|NO)2|O3/g, '污染物'],
  [/[12]型(?=糖尿病)/g, ''],
  [
    /\d{1,2}(?:[-~]\d{1,2})?(?:周?岁|个?月)(?:及?以[上下]|龄)?的?(?=儿童|婴幼儿|婴儿|幼儿|人群|老年人|人口|居民|女性|妇女|青少年|学生|孩子)/g,
    '',
  ],
]

/**
 * One spelling for matching: half-width, one sign for each comparison, no spaces, no closing punctuation.
 * A space (or a full-width comma before three digits) between digits is kept as a space, since joining would make
 * another number; no rule reads such a phrase.
 */
export function plainPhrase(text: string): string {
  let phrase = text
    .replace(/(?<=[\d０-９])，(?=[0０][\d０-９]{2}(?![\d０-９]))/g, ',')
    .replace(/(?<=[\d０-９])，(?=[\d０-９]{3}(?![\d０-９]))/g, ' ')
    .replaceAll('，', '、')
  phrase = halfWidth(phrase)
  for (const [sign, same] of SAME_SIGN) phrase = phrase.replace(sign, same)
  phrase = phrase
    .replace(/\s+/g, ' ')
    .replace(/(?<![\d.]) | (?![\d.])/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/~{2,}/g, '~')
    .replace(REMARKS, '')
    .replace(FOOTNOTE, '')
    .replace(WHOLE_BRACKET, '$1')
    .replace(/[。.;、,:!]+$/, '')
  for (const [name, plain] of NAMES_WITH_DIGITS) phrase = phrase.replace(name, plain)
  return phrase
}
