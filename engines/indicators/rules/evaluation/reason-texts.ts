import type { ReasonWords } from './reason-words.ts'

export interface ReasonText {
  readonly zh: (words: ReasonWords) => string
  readonly en: (words: ReasonWords) => string
}

/** The words of numeric targets. `short` of the path, then what the trend promises. */
const NUMBER_TEXTS = {
  reached: {
    zh: (w) => `${w.period}为${w.value}，达到目标（${w.goal}）`,
    en: (w) => `${w.value} in ${w.period}: the target (${w.goal}) is reached`,
  },
  held: {
    zh: (w) => `${w.period}为${w.value}，规划期以来始终达标（目标${w.goal}）`,
    en: (w) => `${w.value} in ${w.period}: the target (${w.goal}) has been kept in every period so far`,
  },
  'held-again': {
    zh: (w) => `${w.period}为${w.value}，达到目标（${w.goal}），但规划期内曾有未达标的时候`,
    en: (w) => `${w.value} in ${w.period}: the target (${w.goal}) holds again, but was missed earlier in the plan`,
  },
  missed: {
    zh: (w) => `规划期已满，${w.period}为${w.value}，未达到目标（${w.goal}）${w.gap === '' ? '' : `，相差${w.gap}`}`,
    en: (w) =>
      `The plan has ended: ${w.value} in ${w.period}, ${w.gap === '' ? '' : `${w.gap} `}short of the target (${w.goal})`,
  },
  'no-start': {
    zh: (w) => `${w.period}为${w.value}，尚未达到目标（${w.goal}）；没有基期值，又只有一期数据，看不出进度`,
    en: (w) =>
      `${w.value} in ${w.period}, short of the target (${w.goal}); one figure without a baseline shows no progress`,
  },
  'on-path': {
    zh: (w) => `${w.period}为${w.value}，达到进度要求（${w.expected}）${w.outlook}`,
    en: (w) => `${w.value} in ${w.period}, on the path (${w.expected} expected)${w.outlook}`,
  },
  worse: {
    zh: (w) => `${w.period}为${w.value}，比基期的${w.base}${w.worseWord}${w.fromBase}，与目标（${w.goal}）背道而驰`,
    en: (w) =>
      `${w.value} in ${w.period}: ${w.fromBase} ${w.worseWord} than the base value of ${w.base}, away from the target (${w.goal})`,
  },
  'fell-twice': {
    zh: (w) => `${w.period}为${w.value}，连续两期${w.fallWord}，应达到${w.expected}${w.outlook}`,
    en: (w) =>
      `${w.value} in ${w.period}, the second ${w.fallWord} in a row, where ${w.expected} was expected${w.outlook}`,
  },
  'still-possible': { zh: behindZh, en: behindEn },
  nearly: { zh: behindZh, en: behindEn },
  short: { zh: behindZh, en: behindEn },
  'base-missing': {
    zh: (w) => `目标以${w.baseYear}年为基数，但没有该年的数据，算不出目标值`,
    en: (w) => `The target counts from ${w.baseYear}, but there is no figure for that year to work it out from`,
  },
} satisfies Record<string, ReasonText>

function behindZh(w: ReasonWords): string {
  return `${w.period}为${w.value}，比应${w.reachWord}的${w.expected}${w.worseWord}${w.difference}${w.outlook}`
}

function behindEn(w: ReasonWords): string {
  return `${w.value} in ${w.period}, ${w.difference} ${w.worseWord} than the ${w.expected} expected by then${w.outlook}`
}

const TREND_TEXTS = {
  'one-figure': {
    zh: (w) => `只有${w.period}一期数据（${w.value}），看不出变化`,
    en: (w) => `One figure only (${w.value} in ${w.period}): no change can be seen yet`,
  },
  'trend-kept': {
    zh: (w) => `${w.period}为${w.value}，上一期为${w.previous}，符合“${w.target}”的要求`,
    en: (w) => `${w.value} in ${w.period} after ${w.previous}: moving as the plan asks`,
  },
  'trend-kept-to-end': {
    zh: (w) => `规划期已满，${w.period}为${w.value}，做到了“${w.target}”`,
    en: (w) => `The plan has ended with ${w.value} in ${w.period}: the course was kept to the end`,
  },
  'trend-fell': {
    zh: (w) => `${w.period}为${w.value}，比上一期的${w.previous}${w.worseWord}${w.difference}，没有做到“${w.target}”`,
    en: (w) =>
      `${w.value} in ${w.period}, ${w.difference} ${w.worseWord} than ${w.previous} the time before, against the plan's course`,
  },
  'trend-broken': {
    zh: (w) => `${w.period}为${w.value}，上一期为${w.previous}，方向对了，但规划期内曾经${w.fallWord}`,
    en: (w) =>
      `${w.value} in ${w.period} after ${w.previous}: the right way, but it has gone the other way earlier in the plan`,
  },
  'trend-missed': {
    zh: (w) => `规划期已满，${w.period}为${w.value}，上一期为${w.previous}，没有做到“${w.target}”`,
    en: (w) => `The plan has ended with ${w.value} in ${w.period} after ${w.previous}: the course was not kept`,
  },
  'worse-than-base': {
    zh: (w) => `${w.period}为${w.value}，不如基期的${w.base}`,
    en: (w) => `${w.value} in ${w.period} is worse than the base value of ${w.base}`,
  },
  'not-improved': {
    zh: (w) => `${w.period}为${w.value}，与基期持平，还没有改善`,
    en: (w) => `${w.value} in ${w.period}, as at the start: no improvement yet`,
  },
  'improvement-slipped': {
    zh: (w) => `${w.period}为${w.value}，好于基期的${w.base}，但不如上一期的${w.previous}`,
    en: (w) =>
      `${w.value} in ${w.period}, better than the base value of ${w.base} but worse than ${w.previous} the time before`,
  },
  'not-steady': {
    zh: (w) => `${w.period}为${w.value}，与基期的${w.base}相差超过5%，没有保持稳定`,
    en: (w) => `${w.value} in ${w.period}, more than 5% from the base value of ${w.base}: not steady`,
  },
  'direction-unknown': {
    zh: (w) => `${w.period}为${w.value}，但这项指标没有规定高好还是低好，无法判断“${w.target}”`,
    en: (w) => `${w.value} in ${w.period}, but it is not laid down whether more or less is better`,
  },
} satisfies Record<string, ReasonText>

const LEVEL_TEXTS = {
  'level-reached': {
    zh: (w) => `${w.period}为${w.level}，达到目标（${w.goalLevel}）`,
    en: (w) => `${w.level} in ${w.period}: the target (${w.goalLevel}) is reached`,
  },
  'level-missed': {
    zh: (w) => `规划期已满，${w.period}为${w.level}，未达到${w.goalLevel}`,
    en: (w) => `The plan has ended with ${w.level} in ${w.period}, short of ${w.goalLevel}`,
  },
  'level-rose': {
    zh: (w) => `${w.period}为${w.level}，比基期的${w.baseLevel}好，但还没有达到${w.goalLevel}`,
    en: (w) => `${w.level} in ${w.period}, better than ${w.baseLevel} at the start but short of ${w.goalLevel}`,
  },
  'level-fell': {
    zh: (w) => `${w.period}为${w.level}，比基期的${w.baseLevel}还差，目标为${w.goalLevel}`,
    en: (w) => `${w.level} in ${w.period}, worse than ${w.baseLevel} at the start; the target is ${w.goalLevel}`,
  },
  'level-short': {
    zh: (w) => `${w.period}为${w.level}，未达到${w.goalLevel}，也没有进步`,
    en: (w) => `${w.level} in ${w.period}, short of ${w.goalLevel} and no nearer than before`,
  },
  'level-unknown': {
    zh: (w) => `${w.period}的“${w.level}”与目标“${w.goalLevel}”不是同一种等级，无法比较`,
    en: (w) => `“${w.level}” in ${w.period} and the target “${w.goalLevel}” are not levels of one scale`,
  },
} satisfies Record<string, ReasonText>

const DEED_TEXTS = {
  done: { zh: (w) => `${w.period}报告已完成`, en: (w) => `Reported as done in ${w.period}` },
  'not-done-yet': {
    zh: (w) => `要求${w.due}年底前完成，${w.period}报告尚未完成，未到期`,
    en: (w) => `Due by the end of ${w.due}; reported as not done in ${w.period}, not due yet`,
  },
  'not-done-last-year': {
    zh: (w) => `${w.due}年底前必须完成，${w.period}报告尚未完成`,
    en: (w) => `Due by the end of ${w.due}, this year; reported as not done in ${w.period}`,
  },
  'not-done-late': {
    zh: (w) => `应在${w.due}年底前完成，${w.period}报告仍未完成`,
    en: (w) => `Was due by the end of ${w.due}; still reported as not done in ${w.period}`,
  },
  'not-due-yet': {
    zh: (w) => `要求${w.due}年底前完成，尚未到期，还没有报告`,
    en: (w) => `Due by the end of ${w.due}: not due yet, and nothing reported`,
  },
  'no-report': {
    zh: (w) => `要求${w.due}年底前完成，还没有任何报告`,
    en: (w) => `Due by the end of ${w.due}, but nothing has been reported`,
  },
  'quota-filled': {
    zh: (w) => `${w.period}的任务已完成`,
    en: (w) => `The assigned task of ${w.period} is done`,
  },
  'quota-not-filled': {
    zh: (w) => `${w.period}的任务没有完成`,
    en: (w) => `The assigned task of ${w.period} is not done`,
  },
  'quota-unknown': {
    zh: (w) => `${w.period}有数据，但上级分配的任务数没有写明，无法比较`,
    en: (w) => `There is a figure for ${w.period}, but the assigned share is not given, so nothing to compare it with`,
  },
} satisfies Record<string, ReasonText>

const ABSENCE_TEXTS = {
  'no-figure': { zh: () => '还没有任何数据', en: () => 'No figure has been reported yet' },
  'baseline-only': {
    zh: (w) => `${w.from}年规划开始以来还没有数据，只有基期值`,
    en: (w) => `No figure since the plan began in ${w.from}, only the base value`,
  },
  'other-measure': {
    zh: () => '有数据，但不是目标所要的那种（数值、等级或是否完成），无法比较',
    en: () => 'There are figures, but not of the kind the target asks for (number, level or done)',
  },
  suppressed: {
    zh: (w) => `${w.period}的数据因数量太小不予公开，无法评价`,
    en: (w) => `The figure for ${w.period} is suppressed because the numbers are too small`,
  },
  'not-collected': {
    zh: (w) => `${w.period}的数据没有采集，无法评价`,
    en: (w) => `The figure for ${w.period} was not collected`,
  },
  'not-calculable': {
    zh: (w) => `${w.period}的数据算不出来，无法评价`,
    en: (w) => `The figure for ${w.period} could not be calculated`,
  },
  'plan-not-begun': {
    zh: (w) => `规划从${w.from}年开始，还没有到`,
    en: (w) => `The plan begins in ${w.from}; nothing is due yet`,
  },
  'target-not-understood': {
    zh: (w) =>
      w.target === '' ? '规划没有写明目标，无法评价' : `目标“${w.target}”无法换算成可以比较的要求，需要人工判断`,
    en: (w) =>
      w.target === ''
        ? 'The plan states no target'
        : `The target “${w.target}” cannot be turned into a comparison; a person must judge it`,
  },
  'parts-differ': {
    zh: (w) => `目标有${w.count}项，${w.period}的数据有${w.given}项，无法逐项比较`,
    en: (w) => `The target has ${w.count} parts, the figure for ${w.period} has ${w.given}: they cannot be compared`,
  },
} satisfies Record<string, ReasonText>

/** Every reason an evaluation can give, without the closing full stop. */
export const REASON_TEXTS = { ...NUMBER_TEXTS, ...TREND_TEXTS, ...LEVEL_TEXTS, ...DEED_TEXTS, ...ABSENCE_TEXTS }
export type ReasonCode = keyof typeof REASON_TEXTS
