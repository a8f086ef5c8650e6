import { say, type Told } from './reason-words.ts'

interface ReasonText {
  readonly zh: (it: Told) => string
  readonly en: (it: Told) => string
}

/** The words of numeric targets. `short` of the path, then what the trend promises. */
const NUMBER_TEXTS = {
  reached: {
    zh: (it) => `${say.period(it)}为${say.value(it)}，达到目标（${say.goal(it)}）`,
    en: (it) => `${say.value(it)} in ${say.period(it)}: the target (${say.goal(it)}) is reached`,
  },
  held: {
    zh: (it) => `${say.period(it)}为${say.value(it)}，规划期以来始终达标（目标${say.goal(it)}）`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}: the target (${say.goal(it)}) has been kept in every period so far`,
  },
  'held-again': {
    zh: (it) => `${say.period(it)}为${say.value(it)}，达到目标（${say.goal(it)}），但规划期内曾有未达标的时候`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}: the target (${say.goal(it)}) holds again, but was missed earlier in the plan`,
  },
  missed: {
    zh: (it) =>
      `规划期已满，${say.period(it)}为${say.value(it)}，未达到目标（${say.goal(it)}）${say.gap(it) === '' ? '' : `，相差${say.gap(it)}`}`,
    en: (it) =>
      `The plan has ended: ${say.value(it)} in ${say.period(it)}, ${say.gap(it) === '' ? '' : `${say.gap(it)} `}short of the target (${say.goal(it)})`,
  },
  'no-start': {
    zh: (it) =>
      `${say.period(it)}为${say.value(it)}，尚未达到目标（${say.goal(it)}）；没有基期值，又只有一期数据，看不出进度`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}, short of the target (${say.goal(it)}); one figure without a baseline shows no progress`,
  },
  'on-path': {
    zh: (it) =>
      say.isCapped(it)
        ? `${say.period(it)}为${say.value(it)}，没有超过允许的${say.expected(it)}${say.outlook(it)}`
        : `${say.period(it)}为${say.value(it)}，达到进度要求（${say.expected(it)}）${say.outlook(it)}`,
    en: (it) =>
      say.isCapped(it)
        ? `${say.value(it)} in ${say.period(it)}, within the ${say.expected(it)} allowed by then${say.outlook(it)}`
        : `${say.value(it)} in ${say.period(it)}, on the path (${say.expected(it)} expected)${say.outlook(it)}`,
  },
  worse: {
    zh: (it) =>
      say.isOffBand(it)
        ? `${say.period(it)}为${say.value(it)}，${say.worseWord(it)}于目标（${say.goal(it)}）${say.gap(it)}，${say.baseName(it)}为${say.base(it)}`
        : `${say.period(it)}为${say.value(it)}，比${say.baseName(it)}的${say.base(it)}${say.worseWord(it)}${say.fromBase(it)}，与目标（${say.goal(it)}）背道而驰`,
    en: (it) =>
      say.isOffBand(it)
        ? `${say.value(it)} in ${say.period(it)}: ${say.gap(it)} ${say.worseWord(it)} than the target (${say.goal(it)}); ${say.baseName(it)} was ${say.base(it)}`
        : `${say.value(it)} in ${say.period(it)}: ${say.fromBase(it)} ${say.worseWord(it)} than ${say.baseName(it)} of ${say.base(it)}, away from the target (${say.goal(it)})`,
  },
  'fell-twice': {
    zh: (it) =>
      `${say.period(it)}为${say.value(it)}，连续两期${say.fallWord(it)}，应达到${say.expected(it)}${say.outlook(it)}`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}, the second ${say.fallWord(it)} in a row, where ${say.expected(it)} was expected${say.outlook(it)}`,
  },
  'still-possible': { zh: behindZh, en: behindEn },
  nearly: { zh: behindZh, en: behindEn },
  short: { zh: behindZh, en: behindEn },
  'base-missing': {
    zh: (it) => `目标以${say.baseYear(it)}年为基数，但没有该年的数据，算不出目标值`,
    en: (it) => `The target counts from ${say.baseYear(it)}, but there is no figure for that year to work it out from`,
  },
  'base-zero': {
    zh: (it) => `目标是在${say.baseYear(it)}年基数上按比例变化，而该年数值为0，算不出目标值`,
    en: (it) =>
      `The target is a percentage of the figure for ${say.baseYear(it)}, which is zero: it comes to no number`,
  },
} satisfies Record<string, ReasonText>

function behindZh(it: Told): string {
  const gap = say.isLevelWith(it)
    ? `目标（${say.goal(it)}）要求${say.betterWord(it)}于此数`
    : `比${say.shouldBe(it)}的${say.expected(it)}${say.worseWord(it)}${say.difference(it)}`
  return `${say.period(it)}为${say.value(it)}，${gap}${say.outlook(it)}`
}

function behindEn(it: Told): string {
  const gap = say.isLevelWith(it)
    ? `where the target (${say.goal(it)}) asks for ${say.betterWord(it)}`
    : `${say.difference(it)} ${say.worseWord(it)} than the ${say.expected(it)} ${say.shouldBe(it)} by then`
  return `${say.value(it)} in ${say.period(it)}, ${gap}${say.outlook(it)}`
}

const TREND_TEXTS = {
  'one-figure': {
    zh: (it) =>
      say.isSeasonal(it)
        ? `${say.period(it)}为${say.value(it)}，没有可比的往年同期数据，看不出变化`
        : `只有${say.period(it)}一期数据（${say.value(it)}），看不出变化`,
    en: (it) =>
      say.isSeasonal(it)
        ? `${say.value(it)} in ${say.period(it)}; no figure for the same time of an earlier year to compare it with`
        : `One figure only (${say.value(it)} in ${say.period(it)}): no change can be seen yet`,
  },
  'trend-kept': {
    zh: (it) =>
      say.isUnmoved(it)
        ? `${say.period(it)}为${say.value(it)}，与${say.previousName(it)}持平，没有违背“${say.target(it)}”的要求`
        : `${say.period(it)}为${say.value(it)}，${say.previousName(it)}为${say.previous(it)}，符合“${say.target(it)}”的要求`,
    en: (it) =>
      say.isUnmoved(it)
        ? `${say.value(it)} in ${say.period(it)}, the same as ${say.previousName(it)}: not against the plan's course`
        : `${say.value(it)} in ${say.period(it)} after ${say.previous(it)}: as the plan asks`,
  },
  'trend-kept-to-end': {
    zh: (it) => `规划期已满，${say.period(it)}为${say.value(it)}，做到了“${say.target(it)}”`,
    en: (it) => `The plan has ended with ${say.value(it)} in ${say.period(it)}: the course was kept to the end`,
  },
  'trend-fell': {
    zh: (it) =>
      `${say.period(it)}为${say.value(it)}，比${say.previousName(it)}的${say.previous(it)}${say.worseWord(it)}${say.difference(it)}，没有做到“${say.target(it)}”`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}, ${say.difference(it)} ${say.worseWord(it)} than ${say.previous(it)} ${say.previousName(it)}, against the plan's course`,
  },
  'trend-broken': {
    zh: (it) =>
      `${say.period(it)}为${say.value(it)}，${say.previousName(it)}为${say.previous(it)}，方向对了，但规划期内曾经${say.fallWord(it)}`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)} after ${say.previous(it)}: the right way, but it has gone the other way earlier in the plan`,
  },
  'trend-missed': {
    zh: (it) =>
      `规划期已满，${say.period(it)}为${say.value(it)}，${say.previousName(it)}为${say.previous(it)}，没有做到“${say.target(it)}”`,
    en: (it) =>
      `The plan has ended with ${say.value(it)} in ${say.period(it)} after ${say.previous(it)}: the course was not kept`,
  },
  'worse-than-base': {
    zh: (it) => `${say.period(it)}为${say.value(it)}，不如${say.baseName(it)}的${say.base(it)}`,
    en: (it) => `${say.value(it)} in ${say.period(it)} is worse than ${say.baseName(it)} of ${say.base(it)}`,
  },
  'not-improved': {
    zh: (it) => `${say.period(it)}为${say.value(it)}，与${say.baseName(it)}持平，还没有改善`,
    en: (it) => `${say.value(it)} in ${say.period(it)}, as at the start: no improvement yet`,
  },
  'improvement-slipped': {
    zh: (it) =>
      `${say.period(it)}为${say.value(it)}，好于${say.baseName(it)}的${say.base(it)}，但不如${say.previousName(it)}的${say.previous(it)}`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}, better than ${say.baseName(it)} of ${say.base(it)} but worse than ${say.previous(it)} ${say.previousName(it)}`,
  },
  'not-steady': {
    zh: (it) => `${say.period(it)}为${say.value(it)}，与${say.baseName(it)}的${say.base(it)}相差超过5%，没有保持稳定`,
    en: (it) =>
      `${say.value(it)} in ${say.period(it)}, more than 5% from ${say.baseName(it)} of ${say.base(it)}: not steady`,
  },
  'direction-unknown': {
    zh: (it) => `${say.period(it)}为${say.value(it)}，但这项指标没有规定高好还是低好，无法判断“${say.target(it)}”`,
    en: (it) => `${say.value(it)} in ${say.period(it)}, but it is not laid down whether more or less is better`,
  },
} satisfies Record<string, ReasonText>

const LEVEL_TEXTS = {
  'level-reached': {
    zh: (it) => `${say.period(it)}为${say.level(it)}，达到目标（${say.goalLevel(it)}）`,
    en: (it) => `${say.level(it)} in ${say.period(it)}: the target (${say.goalLevel(it)}) is reached`,
  },
  'level-missed': {
    zh: (it) => `规划期已满，${say.period(it)}为${say.level(it)}，未达到目标（${say.goalLevel(it)}）`,
    en: (it) =>
      `The plan has ended with ${say.level(it)} in ${say.period(it)}, short of the target (${say.goalLevel(it)})`,
  },
  'level-rose': {
    zh: (it) =>
      `${say.period(it)}为${say.level(it)}，比起初的${say.baseLevel(it)}好，但还没有达到目标（${say.goalLevel(it)}）`,
    en: (it) =>
      `${say.level(it)} in ${say.period(it)}, better than ${say.baseLevel(it)} at the start but short of the target (${say.goalLevel(it)})`,
  },
  'level-fell': {
    zh: (it) => `${say.period(it)}为${say.level(it)}，比起初的${say.baseLevel(it)}还差，目标为${say.goalLevel(it)}`,
    en: (it) =>
      `${say.level(it)} in ${say.period(it)}, worse than ${say.baseLevel(it)} at the start; the target is ${say.goalLevel(it)}`,
  },
  'level-short': {
    zh: (it) => `${say.period(it)}为${say.level(it)}，与起初一样，未达到目标（${say.goalLevel(it)}）`,
    en: (it) => `${say.level(it)} in ${say.period(it)} as at the start, short of the target (${say.goalLevel(it)})`,
  },
  'level-no-start': {
    zh: (it) => `${say.period(it)}为${say.level(it)}，尚未达到目标（${say.goalLevel(it)}）；没有可比的基期，看不出进度`,
    en: (it) =>
      `${say.level(it)} in ${say.period(it)}, short of the target (${say.goalLevel(it)}); without an earlier level no progress can be seen`,
  },
  'level-unknown': {
    zh: (it) => `${say.period(it)}的“${say.level(it)}”与目标“${say.goalLevel(it)}”不是同一种等级，无法比较`,
    en: (it) =>
      `“${say.level(it)}” in ${say.period(it)} and the target “${say.goalLevel(it)}” are not levels of one scale`,
  },
} satisfies Record<string, ReasonText>

const DEED_TEXTS = {
  done: { zh: (it) => `${say.period(it)}报告已完成`, en: (it) => `Reported as done in ${say.period(it)}` },
  'not-done-yet': {
    zh: (it) => `要求${say.due(it)}年底前完成，${say.period(it)}报告尚未完成${say.undone(it)}，未到期`,
    en: (it) =>
      `Due by the end of ${say.due(it)}; reported as not done in ${say.period(it)}${say.undone(it)}, not due yet`,
  },
  'not-done-last-year': {
    zh: (it) => `${say.due(it)}年底前必须完成，${say.period(it)}报告尚未完成${say.undone(it)}`,
    en: (it) =>
      `Due by the end of ${say.due(it)}, this year; reported as not done in ${say.period(it)}${say.undone(it)}`,
  },
  'not-done-late': {
    zh: (it) => `应在${say.due(it)}年底前完成，${say.period(it)}报告仍未完成${say.undone(it)}`,
    en: (it) =>
      `Was due by the end of ${say.due(it)}; still reported as not done in ${say.period(it)}${say.undone(it)}`,
  },
  'not-due-yet': {
    zh: (it) => `要求${say.due(it)}年底前完成，尚未到期，还没有报告`,
    en: (it) => `Due by the end of ${say.due(it)}: not due yet, and nothing reported`,
  },
  'no-report': {
    zh: (it) => `要求${say.due(it)}年底前完成，还没有任何报告`,
    en: (it) => `Due by the end of ${say.due(it)}, but nothing has been reported`,
  },
  'quota-filled': {
    zh: (it) => `${say.period(it)}的任务已完成`,
    en: (it) => `The assigned task of ${say.period(it)} is done`,
  },
  'quota-not-filled': {
    zh: (it) => `${say.period(it)}的任务没有完成`,
    en: (it) => `The assigned task of ${say.period(it)} is not done`,
  },
  'quota-unknown': {
    zh: (it) => `${say.period(it)}有数据，但上级分配的任务数没有写明，无法比较`,
    en: (it) =>
      `There is a figure for ${say.period(it)}, but the assigned share is not given, so nothing to compare it with`,
  },
} satisfies Record<string, ReasonText>

const ABSENCE_TEXTS = {
  'no-figure': { zh: () => '还没有任何数据', en: () => 'No figure has been reported yet' },
  'baseline-only': {
    zh: (it) => `${say.from(it)}年规划开始以来还没有数据，只有基期值`,
    en: (it) => `No figure since the plan began in ${say.from(it)}, only the base value`,
  },
  'other-measure': {
    zh: () => '有数据，但不是目标所要的那种（数值、等级或是否完成），无法比较',
    en: () => 'There are figures, but not of the kind the target asks for (number, level or done)',
  },
  suppressed: {
    zh: (it) => `${say.period(it)}的数据因数量太小不予公开，无法评价`,
    en: (it) => `The figure for ${say.period(it)} is suppressed because the numbers are too small`,
  },
  'not-collected': {
    zh: (it) => `${say.period(it)}的数据没有采集，无法评价`,
    en: (it) => `The figure for ${say.period(it)} was not collected`,
  },
  'not-calculable': {
    zh: (it) => `${say.period(it)}的数据算不出来，无法评价`,
    en: (it) => `The figure for ${say.period(it)} could not be calculated`,
  },
  'plan-not-begun': {
    zh: (it) => `规划${say.from(it)}年才开始，尚未到期`,
    en: (it) => `The plan begins in ${say.from(it)}; nothing is due yet`,
  },
  'target-not-understood': {
    zh: (it) =>
      say.target(it) === ''
        ? '规划没有写明目标，无法评价'
        : `目标“${say.target(it)}”无法换算成可以比较的要求，需要人工判断`,
    en: (it) =>
      say.target(it) === ''
        ? 'The plan states no target'
        : `The target “${say.target(it)}” cannot be turned into a comparison; a person must judge it`,
  },
  'parts-differ': {
    zh: (it) => `目标有${say.count(it)}项，${say.period(it)}的数据有${say.given(it)}项，无法逐项比较`,
    en: (it) =>
      `The target has ${say.count(it)} parts, the figure for ${say.period(it)} has ${say.given(it)}: they cannot be compared`,
  },
} satisfies Record<string, ReasonText>

/** Every reason an evaluation can give, without the closing full stop. */
export const REASON_TEXTS = { ...NUMBER_TEXTS, ...TREND_TEXTS, ...LEVEL_TEXTS, ...DEED_TEXTS, ...ABSENCE_TEXTS }
export type ReasonCode = keyof typeof REASON_TEXTS
