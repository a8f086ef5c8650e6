import { describe, expect, it } from 'vitest'
import { AFTER, LESS, NEITHER } from './evaluation-cases.fixture.ts'
import { evaluate, yearly } from './series.fixture.ts'

describe('the sentences', () => {
  it.each([
    [
      { target: '>68', base: '60', figures: [61, 62, 62.3, 62.1] },
      '2024年为62.1%，比应达到的66.4%低4.3个百分点；按2020年以来的走势，2025年约63.1%（60.9–65.4），达不到68%。',
      '62.1% in 2024, 4.3 percentage points lower than the 66.4% expected by then; the trend since 2020 gives about 63.1% (60.9–65.4) in 2025, not reaching 68%.',
    ],
    [
      { target: '≤15.15', base: '17.94', figures: [17.5, 18, 18.5, 19.9], more: LESS },
      '2024年为19.9%，比基期的17.94%高1.96个百分点，与目标（≤15.15%）背道而驰。',
      '19.9% in 2024: 1.96 percentage points higher than the base value of 17.94%, away from the target (≤ 15.15%).',
    ],
    [
      { target: '>68', base: '60', figures: [62, 64, 66, 68.04] },
      '2024年为68.04%，达到目标（＞68%）。',
      '68.04% in 2024: the target (> 68%) is reached.',
    ],
    [
      { target: '≤4.1', base: '5.6', figures: [5.29, 4.98, 4.79, 4.7], more: { ...LESS, unit: '‰' } },
      '2024年为4.7‰，比应降到的4.4‰高0.3‰；按2020年以来的走势，2025年约4.38‰（4.21–4.56），降不到4.1‰。',
      '4.7‰ in 2024, 0.3‰ higher than the 4.4‰ expected by then; the trend since 2020 gives about 4.38‰ (4.21–4.56) in 2025, not down to 4.1‰.',
    ],
    [
      { target: '每千常住人口6.7张', base: '5', figures: [5.09, 5.15, 5.32] },
      '2023年为5.32张/千常住人口，比应达到的6.02低0.7；按2020年以来的走势，2025年约5.5（5.2–5.79），达不到6.7。',
      '5.32 beds per 1,000 residents in 2023, 0.7 lower than the 6.02 expected by then; the trend since 2020 gives about 5.5 (5.2–5.79) in 2025, not reaching 6.7.',
    ],
    [
      { target: '年均增幅控制在10%以内', base: '100', figures: [115, 130], more: { ...LESS, unit: '元' } },
      '2022年为130元，比允许的121元高9元；按2020年以来的走势，2025年约175元，超过161.1元。',
      '130 yuan in 2022, 9 higher than the 121 allowed by then; the trend since 2020 gives about 175 in 2025, above 161.1.',
    ],
    [
      { target: '高于2020年水平', base: '70', figures: [70] },
      '2021年为70%，目标（＞70%）要求高于此数；按2020年以来的走势，2025年约70%，仍不好于70%。',
      '70% in 2021, where the target (> 70%) asks for more; the trend since 2020 gives about 70% in 2025, no better than 70%.',
    ],
    [
      { target: '10—15%', base: '12', figures: [16], more: NEITHER },
      '2021年为16%，高于目标（10–15%）1个百分点，基期为12%。',
      '16% in 2021: 1 percentage point higher than the target (10–15%); the base value was 12%.',
    ],
    [
      { target: '≥15', figures: [12, 10, 9] },
      '2023年为9%，比首期的12%低3个百分点，与目标（≥15%）背道而驰。',
      '9% in 2023: 3 percentage points lower than the first figure of 12%, away from the target (≥ 15%).',
    ],
    [
      { target: '100；85', base: '100；70', figures: [{ parts: [100, 86] }] },
      '2项均已达标；第1项（100）：2021年为100%，达到目标（100%）。',
      'Both parts are reached; part 1 (100) – 100% in 2021: the target (100%) is reached.',
    ],
    [
      { target: '城市≥90%；农村≥85%', base: '85；80', figures: [{ parts: [86, 80] }] },
      '第2项（农村≥85%）：2021年为80%，比应达到的81%低1个百分点；按2020年以来的走势，2025年约80%，达不到85%。',
      'Part 2 (农村≥85%) – 80% in 2021, 1 percentage point lower than the 81% expected by then; the trend since 2020 gives about 80% in 2025, not reaching 85%.',
    ],
    [
      { target: '持续下降', base: '12', figures: [11.9, 11.9], more: LESS },
      '2022年为11.9%，与上一期持平，没有违背“持续下降”的要求。',
      "11.9% in 2022, the same as the time before: not against the plan's course.",
    ],
    [
      {
        target: '持续改善',
        base: '58.3',
        more: { series: [1, 2].map((month) => ({ ...yearly(2021, 50 + month), period: `2021-0${month}` })) },
      },
      '2021年2月为52%，没有可比的往年同期数据，看不出变化。',
      '52% in Feb 2021; no figure for the same time of an earlier year to compare it with.',
    ],
    [
      { target: '≥85', base: '50', figures: [60, 70], more: AFTER },
      '2022年为70%，达到进度要求（64%）；按2020年以来的走势，2025年约100%，可望达到85%（规划期已满，2025年的数据还没有）。',
      '70% in 2022, on the path (64% expected); the trend since 2020 gives about 100% in 2025, enough for 85% (the plan has ended, without a figure for 2025 so far).',
    ],
    [
      { target: '提前实现', figures: [{ attained: true }, { attained: false }] },
      '2025年底前必须完成，2022年报告尚未完成（此前曾报告已完成）。',
      'Due by the end of 2025, this year; reported as not done in 2022 after having been reported as done.',
    ],
  ])('%o', (example, zh, en) => {
    expect(evaluate(example).reason.text).toEqual({ zh, en })
  })
})
