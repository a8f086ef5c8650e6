import type { CellProblem } from '../../contract/collecting/index.ts'

type Words = (figures: Readonly<Record<string, string | number>>) => { zh: string; en: string }

/** One sentence for each problem, said beside the cell. */
export const CELL_WORDS: Record<CellProblem['kind'], Words> = {
  missing: () => ({ zh: '必填，还没有填写。', en: 'Required, and not filled in yet.' }),
  'wrong-measure': () => ({ zh: '填写的类型与指标不符。', en: 'This is not the kind of figure the indicator takes.' }),
  'not-one-measure': () => ({
    zh: '只能填写数值、分项、等级、是否完成、缺失原因中的一项。',
    en: 'Give exactly one of a value, parts, a level, attained or a reason why there is none.',
  }),
  'numerator-above-denominator': () => ({ zh: '分子大于分母。', en: 'The numerator is larger than the denominator.' }),
  'not-a-number': () => ({ zh: '不是可用的数字。', en: 'This is not a usable number.' }),
  implausible: ({ value, low, high }) => ({
    zh: `${value} 超出合理范围（${low}～${high}），请核对并说明原因。`,
    en: `${value} lies outside the plausible range (${low} to ${high}); check it and say why.`,
  }),
  jump: ({ value, previous }) => ({
    zh: `与往期相比变化很大（上期 ${previous}，本期 ${value}），请核对并说明原因。`,
    en: `A large change against earlier periods (${previous} before, ${value} now); check it and say why.`,
  }),
  'differs-from-computed': ({ value, computed }) => ({
    zh: `与系统计算值 ${computed} 不一致（填报 ${value}），请说明原因。`,
    en: `The platform computed ${computed}, and ${value} is reported; say why they differ.`,
  }),
  'differs-from-below': ({ value, below, from, of }) => ({
    zh: `与下级汇总值 ${below} 不一致（填报 ${value}；已审核 ${from}/${of} 份），请说明原因。`,
    en: `Those below come to ${below} (${from} of ${of} reviewed), and ${value} is reported; say why they differ.`,
  }),
  'evidence-missing': () => ({
    zh: '须附佐证材料，还没有上传。请在本行点「佐证材料」上传文件。',
    en: 'Evidence is required and none is attached. Attach a file under Evidence in this row.',
  }),
  copied: ({ period }) => ({
    zh: `沿用 ${period} 的数据，未改动；如情况确未变化，请说明。`,
    en: `Copied unchanged from ${period}; if nothing has changed, say so.`,
  }),
}
