import { type Language, say, type Words } from '@kangcheng/kernel'
import { VERDICT_WORDS, type Verdict } from '../../contract/index.ts'

type Inputs = Readonly<Record<string, number | string>>

/** A formula as it is explained: in words, the names of what goes in, and with the numbers put in. */
interface Formula {
  readonly words: Words
  readonly inputs: Readonly<Record<string, Words>>
  readonly working: (told: (name: string) => string, language: Language) => string
}

const VALUE: Words = { zh: '数值', en: 'figure' }
const FULL: Words = { zh: '满分', en: 'full points' }
const isBelowZero = (text: string) => text.startsWith('-')
const clamped = (inside: string) => `min(1, max(0, ${inside}))`

/** Every formula of an appraisal, once; docs/appraisal.md says where each comes from. */
export const FORMULAS = {
  figure: {
    words: { zh: '数值 = 分子 ÷ 分母 × 单位换算', en: 'figure = numerator ÷ denominator × factor' },
    inputs: {
      numerator: { zh: '分子', en: 'numerator' },
      denominator: { zh: '分母', en: 'denominator' },
      factor: { zh: '单位换算', en: 'factor' },
    },
    working: (of) => `${of('numerator')} ÷ ${of('denominator')} × ${of('factor')}`,
  },
  done: {
    words: { zh: '完成得满分，未完成不得分', en: 'all points when done, none when not' },
    inputs: { attained: { zh: '是否完成（1 为完成）', en: 'done (1) or not (0)' } },
    working: (of) => of('attained'),
  },
  'reach-up': {
    words: { zh: '数值 ≥ 要求，得满分；否则不得分', en: 'all points when figure ≥ what is asked, none otherwise' },
    inputs: { value: VALUE, reach: { zh: '要求', en: 'asked' } },
    working: (of) => `${of('value')} ≥ ${of('reach')} ?`,
  },
  'reach-down': {
    words: { zh: '数值 ≤ 要求，得满分；否则不得分', en: 'all points when figure ≤ what is asked, none otherwise' },
    inputs: { value: VALUE, reach: { zh: '要求', en: 'asked' } },
    working: (of) => `${of('value')} ≤ ${of('reach')} ?`,
  },
  'ratio-up': {
    words: { zh: '得分率 = min(1, 数值 ÷ 基准)', en: 'share = min(1, figure ÷ base)' },
    inputs: { value: VALUE, base: { zh: '基准', en: 'base' } },
    working: (of) => (isBelowZero(of('value')) ? '0' : `min(1, ${of('value')} ÷ ${of('base')})`),
  },
  'ratio-down': {
    words: { zh: '得分率 = min(1, 基准 ÷ 数值)（越低越好）', en: 'share = min(1, base ÷ figure), less being better' },
    inputs: { value: VALUE, base: { zh: '基准', en: 'base' } },
    working: (of) => (isBelowZero(of('value')) ? '1' : `min(1, ${of('base')} ÷ ${of('value')})`),
  },
  'target-share': {
    words: {
      zh: '得分率 =（数值 − 基期值）÷（目标值 − 基期值），限于 0 至 1',
      en: 'share = (figure − baseline) ÷ (target − baseline), within 0 and 1',
    },
    inputs: {
      value: VALUE,
      baseline: { zh: '基期值', en: 'baseline' },
      target: { zh: '目标值', en: 'target' },
    },
    working: (of) => clamped(`(${of('value')} − ${of('baseline')}) ÷ (${of('target')} − ${of('baseline')})`),
  },
  'target-kept': {
    words: {
      zh: '基期已达到目标：数值保持在目标以内得满分，否则不得分',
      en: 'the baseline met the target: all points while the figure does, none otherwise',
    },
    inputs: {
      value: VALUE,
      baseline: { zh: '基期值', en: 'baseline' },
      target: { zh: '目标值', en: 'target' },
    },
    working: (of, language) => `${of('value')} ${language === 'zh' ? '对' : 'against'} ${of('target')}`,
  },
  linear: {
    words: {
      zh: '得分率 =（数值 − 零分点）÷（满分点 − 零分点），限于 0 至 1',
      en: 'share = (figure − zero point) ÷ (full point − zero point), within 0 and 1',
    },
    inputs: {
      value: VALUE,
      floor: { zh: '零分点', en: 'zero point' },
      full: { zh: '满分点', en: 'full point' },
    },
    working: (of) => clamped(`(${of('value')} − ${of('floor')}) ÷ (${of('full')} − ${of('floor')})`),
  },
  rank: {
    words: {
      zh: '得分率 = 末位得分率 +（1 − 末位得分率）×（参评数 − 名次）÷（参评数 − 1）',
      en: 'share = share of the last + (1 − share of the last) × (units − place) ÷ (units − 1)',
    },
    inputs: {
      place: { zh: '名次', en: 'place' },
      of: { zh: '参评数', en: 'units' },
      last: { zh: '末位得分率', en: 'share of the last' },
    },
    working: (of) =>
      of('of') === '1'
        ? '1'
        : `${of('last')} + (1 − ${of('last')}) × (${of('of')} − ${of('place')}) ÷ (${of('of')} − 1)`,
  },
  verdict: {
    words: { zh: '得分率按评价结论取值', en: 'share by the verdict of the evaluation' },
    inputs: { verdict: { zh: '评价结论', en: 'verdict' } },
    working: (of) => of('verdict'),
  },
  timeliness: {
    words: { zh: '得分率 = 按时报送份数 ÷ 应报份数', en: 'share = reports in time ÷ reports due' },
    inputs: { good: { zh: '按时报送', en: 'in time' }, due: { zh: '应报', en: 'due' } },
    working: (of) => `${of('good')} ÷ ${of('due')}`,
  },
  completeness: {
    words: { zh: '得分率 = 已填必填项 ÷ 应填必填项', en: 'share = required cells filled in ÷ required cells due' },
    inputs: { good: { zh: '已填', en: 'filled in' }, due: { zh: '应填', en: 'due' } },
    working: (of) => `${of('good')} ÷ ${of('due')}`,
  },
  zero: {
    words: { zh: '本项缺数据，按方案计 0 分', en: 'no data: the scheme counts it as zero' },
    inputs: {},
    working: () => '0',
  },
  points: {
    words: { zh: '得分 = 分值 × 责任系数 × 得分率', en: 'points = points of the line × coefficient × share' },
    inputs: {
      points: { zh: '分值', en: 'points of the line' },
      coefficient: { zh: '责任系数', en: 'coefficient' },
      share: { zh: '得分率', en: 'share' },
    },
    working: (of) => `${of('points')} × ${of('coefficient')} × ${of('share')}`,
  },
  sum: {
    words: { zh: '合计 = Σ 各项得分', en: 'sum = Σ points' },
    inputs: { lines: { zh: '计分项数', en: 'lines that count' } },
    working: (of, language) => (language === 'zh' ? `${of('lines')} 项得分相加` : `the points of ${of('lines')} lines`),
  },
  percent: {
    words: {
      zh: '百分制得分 = 合计 ÷（满分 − 不计项分值）× 100：不计项的分值按比例分摊到其余各项',
      en: 'out of 100 = sum ÷ (full points − points of lines left out) × 100: their points are spread over the others',
    },
    inputs: { sum: { zh: '合计', en: 'sum' }, full: FULL, left: { zh: '不计项分值', en: 'points of lines left out' } },
    working: (of) => `${of('sum')} ÷ (${of('full')} − ${of('left')}) × 100`,
  },
  bonus: {
    words: { zh: '加分：加分项相加，不超过上限', en: 'bonus added, up to its ceiling' },
    inputs: {
      before: { zh: '加分前', en: 'before' },
      earned: { zh: '应加分', en: 'bonus earned' },
      ceiling: { zh: '上限', en: 'ceiling' },
    },
    working: (of) => `${of('before')} + min(${of('earned')}, ${of('ceiling')})`,
  },
  veto: {
    words: { zh: '否决：得分不超过封顶分', en: 'veto: the score is held at the cap' },
    inputs: { before: { zh: '否决前', en: 'before' }, cap: { zh: '封顶分', en: 'cap' } },
    working: (of) => `min(${of('before')}, ${of('cap')})`,
  },
  round: {
    words: { zh: '四舍五入，保留两位小数；按此排名', en: 'rounded to two decimals; the ranking is by this' },
    inputs: { before: { zh: '舍入前', en: 'before' } },
    working: (of) => of('before'),
  },
} satisfies Record<string, Formula>

export type FormulaCode = keyof typeof FORMULAS

/** A formula with its numbers put in, as a person writes it: six decimals, more for what is smaller; a verdict by its word. */
export function workingOf(code: FormulaCode, inputs: Inputs): { zh: string; en: string } {
  const { working } = FORMULAS[code]
  const texts: Record<string, string> = {}
  for (const name in inputs) texts[name] = inputText(inputs[name] ?? '')
  const inLanguage = (language: Language) =>
    working((name) => (name === 'verdict' ? verdictText(texts[name], language) : (texts[name] ?? '')), language)
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

function inputText(value: number | string): string {
  if (typeof value === 'string') return value
  // Rounding is ten times as fast as `toPrecision`, and a ranking has fifty thousand numbers.
  return String(Math.abs(value) < 0.001 ? Number(value.toPrecision(6)) : Math.round(value * 1e6) / 1e6)
}

function verdictText(verdict: string | undefined, language: Language): string {
  return say(VERDICT_WORDS[verdict as Verdict], language)
}
