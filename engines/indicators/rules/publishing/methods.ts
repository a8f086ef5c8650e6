import type { IndicatorDefinition, Plan } from '../../contract/index.ts'
import type { GeneratedBlock } from '../../contract/publishing/index.ts'
import { RULE_VERSION } from '../evaluation/evaluation-input.ts'
import { both } from './said.ts'

const INTERVALS = {
  wilson: { zh: 'Wilson 法', en: 'Wilson' },
  byar: { zh: 'Byar 法', en: 'Byar' },
} as const

/** How the figures and verdicts came about, for a reader who was not there. */
export function methods(
  plan: Plan,
  definitions: Iterable<IndicatorDefinition>,
  { asOf, invented }: { asOf: string; invented: boolean },
): GeneratedBlock[] {
  const used = [...new Set([...definitions].map(({ interval }) => interval))].filter((one) => one !== 'none')
  const texts = [
    both((language) =>
      language === 'zh'
        ? `依据：${plan.title}${plan.documentNumber ? `（${plan.documentNumber}）` : ''}。数据截至${asOf}，之后的修订不在其内。`
        : `Basis: ${plan.title}. The figures are those known on ${asOf}; later revisions are not in them.`,
    ),
    both((language) =>
      language === 'zh'
        ? `评价规则版本${RULE_VERSION}：把数据与基期值到目标值的路径相比，得出已达标、进度正常、有风险、进度滞后、逆向变化；没有数据的为暂无数据，无法按规则判断的为无法评价。`
        : `Rules of evaluation, version ${RULE_VERSION}: figures are compared with the path from baseline to target. Without a figure there is no verdict; what the rules cannot judge is named not evaluable.`,
    ),
    ...(used.length === 0
      ? []
      : [
          both((language) =>
            language === 'zh'
              ? `95%置信区间由分子、分母计算（${used.map((one) => INTERVALS[one].zh).join('、')}）；报送单位自报区间的，采用自报的区间。没有分子、分母的数据没有区间。`
              : `95% intervals are worked out from numerator and denominator (${used.map((one) => INTERVALS[one].en).join(', ')}), or are those reported. Figures without counts have none.`,
          ),
        ]),
    both((language) =>
      language === 'zh'
        ? '涉及人数为1—9的数量及由其算出的比率不予公布；能由合计或已公开的其他报告相减推算出来的，一并隐去。“已隐去”“未收集”“不可计算”和零是四种不同的情况。'
        : 'Counts of one to nine people, and rates made of them, are not published, nor is what would give them away by subtraction, from a total or from another report that is public. Suppressed, not collected, not calculable and zero are four different things.',
    ),
    both((language) =>
      language === 'zh'
        ? '标有“自动生成”的文字全部由上述数据生成，没有人工增改；标有“撰写”的文字由发布单位撰写。'
        : 'Text marked “generated” is made from these figures alone; text marked “written” is by the publishing office.',
    ),
    ...(invented
      ? [
          {
            zh: '本文含演示用虚构数据，不得作为依据引用。',
            en: 'This document holds invented figures of a demonstration and must not be cited.',
          },
        ]
      : []),
  ]
  return texts.map((text) => ({ kind: 'text', text }))
}
