import { defineRefusals } from '@kangcheng/platform'
import type { IndicatorRefusal } from './contract/index.ts'

/** HTTP status and words of every refusal of this engine, once. `{row}` and the like come from the refusal's details. */
export const indicatorRefusals = defineRefusals<IndicatorRefusal>()({
  'plan.not-found': { status: 404, words: { zh: '没有这个规划:{plan}。', en: 'There is no plan {plan}.' } },
  'plan.exists': {
    status: 409,
    words: {
      zh: '这份规划已经录入,编号为 {plan}。同一文件只能录入一次;如果是另一份规划,请改用别的编号后再确认。',
      en: 'This plan has been entered already as {plan}. A file is entered once; if yours is another plan, give it another code before you confirm.',
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
  'plan.indicator-twice': {
    status: 409,
    words: {
      zh: '第 {other} 行和第 {row} 行（{name}）对应同一个指标 {indicator}。请为其中一行改选指标，或移除一行。',
      en: 'Rows {other} and {row} ({name}) are taken for the same indicator {indicator}. Choose another for one, or remove one.',
    },
  },
  'plan.no-indicator-table': {
    status: 422,
    words: {
      zh: '没有找到指标表。请确认文件中有「指标」「目标值」等表头;也可以把表格存为 Excel 再上传。',
      en: 'No indicator table was found. The file needs a heading such as 指标 and 目标值; or save the table as Excel.',
    },
  },
  'plan.too-long': {
    status: 413,
    words: {
      zh: '文件有 {seen} 个字,最多识别 {limit} 个。请只保留规划正文和指标表后再上传。',
      en: 'The document has {seen} signs; at most {limit} are read. Keep only the plan and its indicator table.',
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
  'value.backfill-without-publication': {
    status: 422,
    words: {
      zh: '补录历史数据须写明公布文件（名称、文号或网址）。',
      en: 'A figure of the past needs the publication it stood in: title and number, or address.',
    },
  },
  'value.backfill-day': {
    status: 422,
    words: {
      zh: '补录的公布日期 {day} 须不早于时期开始日（{from}），并早于今天（{today}）。',
      en: 'The day of publication {day} must lie between the start of the period ({from}) and today ({today}).',
    },
  },
  'value.backfill-over-known': {
    status: 409,
    words: {
      zh: '{period} 自 {known} 起已有数据，不能用补录改写；如需更正，请不加补录标记重新填报，自今天起生效。',
      en: 'A figure of {period} was known from {known} and is not rewritten. To correct it, record it without the backfill mark: known from today.',
    },
  },
  'data-set.not-found': { status: 404, words: { zh: '没有这张报表:{dataSet}。', en: 'There is no form {dataSet}.' } },
  'report.not-found': { status: 404, words: { zh: '没有这份填报。', en: 'There is no such report.' } },
  'report.locked': {
    status: 409,
    words: { zh: '现在不能填写：{zh}', en: 'The report cannot be written at this moment. {en}' },
  },
  'report.not-asked': {
    status: 422,
    words: { zh: '这份报表不填指标 {indicator}。', en: 'This report does not ask for indicator {indicator}.' },
  },
  'report.not-complete': {
    status: 422,
    words: {
      zh: '还有 {open} 处需要补填或说明（第一处：{zh}），处理后再提交。',
      en: '{open} places still need a figure or a comment (the first: {en}); then submit again.',
    },
  },
  'report.figure-taken-away': {
    status: 422,
    words: {
      zh: '「{zh}」已经发布过，不能清空；如确无数据，请填写缺失原因。',
      en: '“{en}” has been published and cannot be emptied; give a reason why there is no figure.',
    },
  },
  'report.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这份填报刚刚有变动，请刷新看过后再操作。',
      en: 'The report has changed meanwhile. Reload it, look, and do it again.',
    },
  },
  'report.cell-changed-meanwhile': {
    status: 409,
    words: {
      zh: '别人刚刚改过：{indicators}。刷新后核对，再保存这几项；其余各项也尚未保存。',
      en: 'Somebody else has just changed {indicators}. Reload, compare and save again; nothing was saved.',
    },
  },
  'report.wrong-status': {
    status: 409,
    words: { zh: '填报现在是「{zh}」，不能这样操作。', en: 'The report is {en}; this cannot be done now.' },
  },
  'report.reason-missing': { status: 422, words: { zh: '请写明原因。', en: 'Give the reason.' } },
  'report.successor-unknown': {
    status: 422,
    words: {
      zh: '没有这个单位，或该单位已撤销：{organisation}。',
      en: 'There is no organisation {organisation}, or no more.',
    },
  },
  'report.successor-has-own': {
    status: 409,
    words: {
      zh: '承接单位 {organisation} 已有同一报表、同一时期的填报，请合并填入该份。',
      en: '{organisation} has a report of this form and period already; fill the figures in there.',
    },
  },
  'report.own-review': {
    status: 403,
    words: {
      zh: '不能审核或发布自己提交的填报，请由他人办理。',
      en: 'Nobody passes a report they submitted; somebody else must.',
    },
  },
  'template.unknown': {
    status: 422,
    words: {
      zh: '文件中没有找到填报模板的识别码。请在这份填报中下载模板，填写后再上传。',
      en: 'The file is not a template of this platform: its identity line is missing. Download the template here and fill it in.',
    },
  },
  'template.other-report': {
    status: 422,
    words: {
      zh: '这份模板属于另一份填报：{organisation}，{period}，{dataSet}。请到那份填报中上传，或在这里重新下载模板。',
      en: 'This template belongs to another report: {organisationEn}, {period}, {dataSetEn}. Upload it there, or download the template here.',
    },
  },
  'template.outdated': {
    status: 422,
    words: {
      zh: '下载这份模板之后，报表的指标或单位有了变动（模板为第 {seen} 版，现为第 {current} 版）。请重新下载模板，把数据填过去再上传。',
      en: 'The form has changed since this template was downloaded (edition {seen}, now {current}). Download it again and fill the figures in there.',
    },
  },
  'template.two-sheets': {
    status: 422,
    words: {
      zh: '有几张工作表都是这份填报的模板：{sheets}。请只保留一张再上传。',
      en: 'Several sheets are templates of this report: {sheets}. Keep one and upload it again.',
    },
  },
  'template.heading-missing': {
    status: 422,
    words: {
      zh: '工作表「{sheet}」中没有找到表头（「{column}」一列）。请恢复表头，或重新下载模板。',
      en: 'The heading with the column Code is missing in the sheet “{sheet}”. Restore it, or download the template again.',
    },
  },
  'template.column-missing': {
    status: 422,
    words: {
      zh: '第 {row} 行的表头缺少：{columns}。请恢复这些列，或重新下载模板。',
      en: 'The heading in row {row} lacks {columnsEn}. Restore these columns, or download the template again.',
    },
  },
  'template.column-twice': {
    status: 422,
    words: {
      zh: '表头「{column}」出现了不止一次：{places}。请只保留一列。',
      en: 'The heading “{column}” stands more than once: {places}. Keep one column.',
    },
  },
  'template.merged': {
    status: 422,
    words: {
      zh: '数据区有合并单元格：{places}。请取消合并，逐格填写后再上传。',
      en: 'Cells are merged among the figures: {places}. Unmerge them and fill in each cell.',
    },
  },
  'template.too-long': {
    status: 413,
    words: {
      zh: '表头下面有 {seen} 行，最多读取 {limit} 行。请删除模板以外的行后再上传。',
      en: 'There are {seen} rows below the heading; at most {limit} are read. Delete what is not of the template.',
    },
  },
  'template.version-missing': {
    status: 422,
    words: {
      zh: '写入前请先预览，并注明预览时的版本。',
      en: 'Look at the preview first and name its version when you apply.',
    },
  },
  'appraisal.not-found': {
    status: 404,
    words: { zh: '没有这个考核方案：{scheme}。', en: 'There is no appraisal scheme {scheme}.' },
  },
  'appraisal.unit-not-found': {
    status: 404,
    words: { zh: '这个考核方案里没有考核对象 {unit}。', en: 'The scheme does not appraise {unit}.' },
  },
  'appraisal.line-not-found': {
    status: 404,
    words: {
      zh: '这个考核方案不考核指标 {indicator}。',
      en: 'The scheme does not appraise the indicator {indicator}.',
    },
  },
  'appraisal.not-begun': {
    status: 422,
    words: {
      zh: '这个方案从 {from} 起考核，到 {asOf} 还没有一个考核期结束。',
      en: 'The scheme appraises from {from} on; by {asOf} no period of it is over.',
    },
  },
  'appraisal.period-not-appraised': {
    status: 422,
    words: {
      zh: '这个方案不考核时期「{period}」，可选 {from} 至 {to}。',
      en: 'The scheme does not appraise the period “{period}”; choose one from {from} to {to}.',
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
