import { defineRefusals } from '@kangcheng/platform'
import type { IndicatorRefusal } from './contract/index.ts'

/** HTTP status and words of every refusal of this engine, once. `{row}` and the like come from the refusal's details. */
export const indicatorRefusals = defineRefusals<IndicatorRefusal>()({
  'plan.not-found': { status: 404, words: { zh: '没有这个规划:{plan}。', en: 'There is no plan {plan}.' } },
  'plan.exists': {
    status: 409,
    words: {
      zh: '这份规划已经录入,编号为 {plan}。如内容有变化,请修改编号或标题后再确认。',
      en: 'This plan has been entered already as {plan}. If it differs, give it another code before you confirm.',
    },
  },
  'plan.version-differs': {
    status: 409,
    words: {
      zh: '规划 {plan} 第 {version} 版与已录入的不同:如有修改,请提高版本号。',
      en: 'Plan {plan} version {version} differs from what is entered: raise its version.',
    },
  },
  'plan.row-doubtful': {
    status: 409,
    words: {
      zh: '第 {row} 行的「{column}」还没有核对,请先核对或删除该行。',
      en: 'Row {row}: the {column} still waits to be checked. Check it or remove the row.',
    },
  },
  'plan.row-invalid': {
    status: 422,
    words: { zh: '第 {row} 行无法采用:{problem}。', en: 'Row {row} cannot be taken: {problem}.' },
  },
  'plan.no-indicator-table': {
    status: 422,
    words: {
      zh: '没有找到指标表。请确认文件中有「指标」「目标值」等表头;也可以把表格存为 Excel 再上传。',
      en: 'No indicator table was found. The file needs a heading such as 指标 and 目标值; or save the table as Excel.',
    },
  },
  'plan.period-missing': {
    status: 422,
    words: {
      zh: '没有找到规划期(如 2021—2025 年),请补充起止年份。',
      en: 'No period such as 2021–2025 was found. Give the first and the last year.',
    },
  },
  'plan.region-missing': {
    status: 422,
    words: { zh: '请先选择规划所属的行政区。', en: 'Choose the region the plan belongs to.' },
  },
  'draft.not-found': { status: 404, words: { zh: '没有这份待确认稿。', en: 'There is no such draft.' } },
  'draft.not-open': {
    status: 409,
    words: {
      zh: '这份稿件已经确认或作废,不能再修改。',
      en: 'This draft was confirmed or discarded and cannot change.',
    },
  },
  'draft.changed-meanwhile': {
    status: 409,
    words: {
      zh: '别人刚刚修改了这份稿件,请刷新后再改。',
      en: 'Somebody else has changed this draft. Reload it and change it again.',
    },
  },
  'indicator.not-found': {
    status: 404,
    words: { zh: '没有这个指标:{indicator}。', en: 'There is no indicator {indicator}.' },
  },
  'index.not-found': { status: 404, words: { zh: '没有这个综合指数:{index}。', en: 'There is no index {index}.' } },
  'value.not-one-measure': {
    status: 422,
    words: {
      zh: '一条数据只能填写数值、分项、等级、是否完成、缺失原因中的一项(现有:{stated})。',
      en: 'A statement has exactly one of value, parts, level, attained and absence (found: {stated}).',
    },
  },
  'value.wrong-measure': {
    status: 422,
    words: {
      zh: '指标 {indicator} 应填写 {wanted},而不是 {stated}。',
      en: 'Indicator {indicator} takes {wanted}, not {stated}.',
    },
  },
  'value.period-unreadable': {
    status: 422,
    words: {
      zh: '看不懂时期「{period}」。可写 2024、2024-Q1、2024-03 或 2024-03-07。',
      en: 'The period “{period}” cannot be read. Write 2024, 2024-Q1, 2024-03 or 2024-03-07.',
    },
  },
  'value.not-a-number': {
    status: 422,
    words: { zh: '「{seen}」不是可用的数字。', en: '“{seen}” is not a usable number.' },
  },
  'value.out-of-range': {
    status: 422,
    words: {
      zh: '指标 {indicator} 的分子大于分母,请核对。',
      en: 'Indicator {indicator}: the numerator is larger than the denominator.',
    },
  },
  'value.region-unknown': {
    status: 422,
    words: { zh: '没有这个行政区:{region}。', en: 'There is no region {region}.' },
  },
  'value.key-reused': {
    status: 409,
    words: {
      zh: '这个幂等键已经用于另一条数据,请换一个。',
      en: 'This idempotency key was used for another statement; use a new one.',
    },
  },
  'value.computed-by-hand': {
    status: 403,
    words: {
      zh: '“系统计算”的数据只能由系统写入,请按部门报送填写。',
      en: 'A computed figure is written by the platform only; report it as reported.',
    },
  },
  'day.unreadable': {
    status: 422,
    words: {
      zh: '看不懂日期「{day}」,请写成 2024-12-31 的样子。',
      en: 'The day “{day}” cannot be read; write 2024-12-31.',
    },
  },
})
