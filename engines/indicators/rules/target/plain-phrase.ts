import { halfWidth } from '@kangcheng/kernel'
import { withPlainNames } from './name-words.ts'

/** Signs that a page was saved with instead of the sign itself. */
const ENTITIES: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  permil: '‰',
  mdash: '-',
  ndash: '-',
  minus: '-',
  middot: '·',
}

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
  [/〔/g, '['],
  [/〕/g, ']'],
]

/** Remarks that say nothing about the figure. */
const REMARKS = /[([](?:预期性|约束性|含本数|含|含[\d.]+%?|全覆盖|百分制)[)\]]/g
const KIND_BEHIND = /(?<=.)(?:预期性|约束性)(?:指标)?$/
/** Whom or where a figure is for, behind it: ≥90(城市). Only these words; 90(左右) says something else. */
const LABELS =
  /\((?:城市|城镇|城区|市区|农村|乡村|乡镇|县城|县域|男性?|女性?|公立|民营|[一二三]级医院|小学生?|初中生?|高中生?|昼间|夜间|职工|居民|全市|全县|全省)\)(?=$|[;、])/g

/** Footnote marks and brackets around the whole. */
const FOOTNOTE = /[*※①-⑩]+$|(?<=[%‰\u4e00-\u9fff])\[\d{1,2}\]$/
const WHOLE_BRACKET = /^[([【]([^()[\]【】]+)[)\]】]$/

/**
 * One spelling for matching: half-width, one sign for each comparison, no spaces, no closing punctuation.
 * A space (or a full-width comma before three digits) between digits is kept as a space, since joining would make
 * another number; no rule reads such a phrase.
 */
export function plainPhrase(text: string): string {
  let phrase = withoutEntities(text)
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
    .replace(KIND_BEHIND, '')
    .replace(LABELS, '')
    .replace(FOOTNOTE, '')
    .replace(WHOLE_BRACKET, '$1')
    .replace(/[。.;、,:!]+$/, '')
  return withPlainNames(phrase)
}

function withoutEntities(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replace(/&([a-z]{2,6});/g, (printed, name: string) => ENTITIES[name] ?? printed)
    .replace(/&#(?:x([0-9a-f]{2,5})|(\d{2,6}));/gi, (_printed, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
}
