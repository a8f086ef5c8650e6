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
  'data-set.below-differs': {
    status: 422,
    words: {
      zh: '报表 {dataSet} 等待的报表 {below} 填报周期不同，无法汇总。',
      en: 'The form {dataSet} waits for {below}, which comes round at other times.',
    },
  },
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
  'report.waits-for-below': {
    status: 409,
    words: {
      zh: '下级单位还有 {open} 份未审核通过（共 {of} 份；第一个：{zh}）。请等其审核通过，或由健康办注明原因后跳过。',
      en: '{open} of {of} reports below are not reviewed yet (the first: {en}). Wait for them, or have the office pass over them with a reason.',
    },
  },
  'report.included-above': {
    status: 409,
    words: {
      zh: '这份填报已纳入上级汇总。请先依次退回或开放更正：{zh}。',
      en: 'This report is included in others above. Send back or reopen these first, in this order: {en}.',
    },
  },
  'report.not-awaited': {
    status: 422,
    words: {
      zh: '{organisation} 不在等待之列，或其填报已经审核通过，无须跳过。',
      en: '{organisation} is not waited for, or its report is reviewed already.',
    },
  },
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
  'evidence.not-found': { status: 404, words: { zh: '没有这份佐证材料。', en: 'There is no such evidence.' } },
  'evidence.not-open': {
    status: 409,
    words: { zh: '现在不能增减佐证材料：{zh}', en: 'Evidence cannot be added or withdrawn at this moment. {en}' },
  },
  'evidence.already-there': {
    status: 409,
    words: {
      zh: '同一个文件已经在这里了，名为「{fileName}」，没有重复保存。',
      en: 'The same file is here already, as “{fileName}”; nothing was added.',
    },
  },
  'evidence.too-many': {
    status: 409,
    words: {
      zh: '最多附 {limit} 个文件。请先撤下不需要的文件，或合并为一份。',
      en: 'At most {limit} files can be attached. Withdraw some, or join them into one.',
    },
  },
  'evidence.too-large-together': {
    status: 413,
    words: {
      zh: '全部佐证材料合计不得超过 {limit}（现有 {used}）。请压缩图片，或撤下不需要的文件。',
      en: 'All files together may hold {limit} ({used} now). Make pictures smaller, or withdraw files.',
    },
  },
  'evidence.withdrawn': {
    status: 409,
    words: { zh: '这份佐证材料已经撤下。', en: 'This evidence has been withdrawn.' },
  },
  'evidence.gone': {
    status: 410,
    words: {
      zh: '这份佐证材料已经撤下，文件不再提供。',
      en: 'This evidence was withdrawn and its file is no longer given out.',
    },
  },
  'evidence.reason-missing': { status: 422, words: { zh: '请写明撤下的原因。', en: 'Say why it is withdrawn.' } },
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
  'task.not-found': {
    status: 404,
    words: { zh: '规划 {plan} 中没有任务 {task}。', en: 'Plan {plan} has no task {task}.' },
  },
  'task.has-parts': {
    status: 409,
    words: {
      zh: '任务 {task} 下面还有任务，进展和里程碑由下级任务汇总，请到下级任务办理。',
      en: 'Task {task} has tasks below it and is summed up from them; report and set milestones there.',
    },
  },
  'task.not-yours': {
    status: 403,
    words: {
      zh: '任务 {task} 的牵头、配合单位不在您的权限范围内。',
      en: 'The owners of task {task} lie outside what is open to you.',
    },
  },
  'task.unassigned': {
    status: 409,
    words: {
      zh: '任务 {task} 还没有牵头单位，请健康办先分派。',
      en: 'Nobody leads task {task} yet; the office assigns it first.',
    },
  },
  'task.done': {
    status: 409,
    words: {
      zh: '任务 {task} 已完成并审核通过；如需更正，请联系健康办退回。',
      en: 'Task {task} is done and accepted; ask the office to return the report if it needs correction.',
    },
  },
  'task.changed-meanwhile': {
    status: 409,
    words: {
      zh: '任务 {task} 刚刚有变动，请刷新看过后再操作；您填写的内容没有保存。',
      en: 'Task {task} has changed meanwhile. Reload it, look, and do it again; nothing was saved.',
    },
  },
  'task.day-impossible': {
    status: 422,
    words: {
      zh: '日期 {day} 不能用：须在 {from} 至 {to} 之间。',
      en: 'The day {day} cannot be: it lies between {from} and {to}.',
    },
  },
  'task.percent-differs': {
    status: 422,
    words: {
      zh: '完成比例 {percent}% 与状态「{zh}」不符：已完成为 100%，未启动为 0%，其余小于 100%。',
      en: '{percent} % does not go with “{en}”: done is 100 %, not started is 0 %, anything else is below 100 %.',
    },
  },
  'task.milestone-unknown': {
    status: 422,
    words: { zh: '任务没有里程碑 {milestone}。', en: 'The task has no milestone {milestone}.' },
  },
  'task.milestones-open': {
    status: 422,
    words: {
      zh: '里程碑「{milestone}」还没有完成日期，不能报「已完成」。',
      en: 'The milestone “{milestone}” has no day yet, so the task is not done.',
    },
  },
  'task.text-missing': {
    status: 422,
    words: { zh: '请写明进展情况；受阻的请写明原因。', en: 'Say how it stands; if blocked, why.' },
  },
  'task.nothing-to-review': {
    status: 409,
    words: { zh: '任务 {task} 没有可以这样审核的进展填报。', en: 'Task {task} has no report to review in this way.' },
  },
  'task.own-review': {
    status: 403,
    words: {
      zh: '不能审核通过自己填报的进展，请由他人办理。',
      en: 'Nobody accepts a report of their own; somebody else must.',
    },
  },
  'task.reason-missing': { status: 422, words: { zh: '请写明原因。', en: 'Give the reason.' } },
  'task.organisation-unknown': {
    status: 422,
    words: {
      zh: '没有这个单位，或该单位已撤销：{organisation}。',
      en: 'There is no organisation {organisation}, or no more.',
    },
  },
  'task.lead-missing': {
    status: 422,
    words: { zh: '有配合单位时，请先选定牵头单位。', en: 'Name who leads before you name who helps.' },
  },
  'task.due-unreadable': {
    status: 422,
    words: {
      zh: '看不懂时限「{due}」，请写成 2024-12-31、2024-Q4 或 2024，并不早于 {from}。',
      en: 'The day “{due}” cannot be: write 2024-12-31, 2024-Q4 or 2024, not before {from}.',
    },
  },
  'task.milestone-after-due': {
    status: 422,
    words: {
      zh: '里程碑「{milestone}」的时限晚于任务的完成时限 {due}。',
      en: 'The milestone “{milestone}” is due after the task itself ({due}).',
    },
  },
  'snapshot.not-found': { status: 404, words: { zh: '没有这份评估快照。', en: 'There is no such snapshot.' } },
  'snapshot.exists': {
    status: 409,
    words: {
      zh: '截至 {day} 的这类快照已有同名的「{title}」。如确需再生成一份，请换一个标题。',
      en: 'There is a snapshot “{title}” of this kind as of {day} already. Give another one another title.',
    },
  },
  'snapshot.day-to-come': {
    status: 422,
    words: {
      zh: '截至日期 {day} 还没有到（今天是 {today}），不能固定未来的数据。',
      en: 'The day {day} is still to come (today is {today}): what is not known yet cannot be frozen.',
    },
  },
  'snapshot.plan-not-begun': {
    status: 422,
    words: {
      zh: '规划从 {from} 年开始，{day} 还没有可以评估的内容。',
      en: 'The plan begins in {from}; on {day} there is nothing of it to evaluate.',
    },
  },
  'snapshot.no-figures': {
    status: 422,
    words: {
      zh: '截至 {day}，这份规划还没有任何指标数据，没有可以固定的评估结果。',
      en: 'On {day} no figure of this plan was known; there is no evaluation to freeze.',
    },
  },
  'snapshot.title-missing': { status: 422, words: { zh: '请填写标题。', en: 'Give it a title.' } },
  'snapshot.text-missing': { status: 422, words: { zh: '请填写内容。', en: 'Write something.' } },
  'snapshot.reason-missing': { status: 422, words: { zh: '请写明原因。', en: 'Give the reason.' } },
  'snapshot.damaged': {
    status: 409,
    words: {
      zh: '这份快照的内容与生成时的校验值不符，可能在数据库中被改动过，不能再签批或修改。请联系管理员核查。',
      en: 'This snapshot is not what its hash was made of: somebody may have changed it in the database. It can be neither signed nor changed; ask an administrator.',
    },
  },
  'snapshot.closed': {
    status: 409,
    words: {
      zh: '评估已于 {day} 签批完毕，意见和结论不再改动；如需修改，请健康办写明原因后重新开放。',
      en: 'The evaluation was signed to the last on {day}; its comments and conclusions stay as they are unless the office reopens it with a reason.',
    },
  },
  'snapshot.not-closed': {
    status: 409,
    words: {
      zh: '评估还没有签批完毕，不需要重新开放。',
      en: 'The evaluation is still open; there is nothing to reopen.',
    },
  },
  'snapshot.domain-unknown': {
    status: 422,
    words: { zh: '快照里没有这个领域：{domain}。', en: 'The snapshot has no domain {domain}.' },
  },
  'snapshot.comment-not-found': { status: 404, words: { zh: '没有这条意见。', en: 'There is no such comment.' } },
  'snapshot.own-comment': {
    status: 403,
    words: { zh: '只能修改自己写的意见。', en: 'A comment is changed by whoever wrote it.' },
  },
  'snapshot.changed-meanwhile': {
    status: 409,
    words: {
      zh: '别人刚刚改过这里，请刷新看过后再操作。',
      en: 'Somebody else has changed this meanwhile. Reload it, look, and do it again.',
    },
  },
  'snapshot.slot-not-found': {
    status: 404,
    words: { zh: '这份评估不需要这项签批。', en: 'The evaluation asks for no such signature.' },
  },
  'snapshot.slot-signed': { status: 409, words: { zh: '这里已经签过了。', en: 'This has been signed already.' } },
  'snapshot.not-its-turn': {
    status: 409,
    words: {
      zh: '前面的签批还没有完成，还没轮到这一步。',
      en: 'Earlier signatures are missing; it is not its turn yet.',
    },
  },
  'snapshot.not-the-signer': {
    status: 403,
    words: { zh: '这一步由别的单位或岗位签批。', en: 'This is for another organisation or role to sign.' },
  },
  'snapshot.signed-another-step': {
    status: 403,
    words: {
      zh: '您已经签过另一步；同一人不能签批两步，请由他人签批。',
      en: 'You have signed another step. Nobody signs two; somebody else must.',
    },
  },
  'snapshot.conclusion-missing': {
    status: 409,
    words: { zh: '「{zh}」还没有写结论，不能签批。', en: 'There is no conclusion on {en} yet; it cannot be signed.' },
  },
  'snapshot.not-comparable': {
    status: 422,
    words: {
      zh: '只能比较同一规划、同一地区的评估。',
      en: 'Only evaluations of one plan and one region are compared.',
    },
  },
  'snapshot.compared-unknown': {
    status: 422,
    words: {
      zh: '看不懂与什么比较：「{seen}」。请选择另一份快照，或写 2024-12-31 这样的日期。',
      en: 'What to compare with cannot be read: “{seen}”. Choose another snapshot, or write a day such as 2024-12-31.',
    },
  },
  'publication.not-found': { status: 404, words: { zh: '没有这份发布稿。', en: 'There is no such publication.' } },
  'publication.exists': {
    status: 409,
    words: {
      zh: '这一时期的同类报告已经起草，请打开原稿继续。',
      en: 'A report of this kind and period has been drafted already; open that one.',
    },
  },
  'publication.kind-unfit': {
    status: 422,
    words: {
      zh: '时期「{period}」与报告种类不符：年度报告写年份（2023），月通报写月份（2023-11）。',
      en: 'The period “{period}” does not fit: an annual report takes a year (2023), a bulletin a month (2023-11).',
    },
  },
  'publication.period-not-over': {
    status: 422,
    words: { zh: '{period} 还没有结束，不能编写报告。', en: '{period} is not over yet.' },
  },
  'publication.period-outside-plan': {
    status: 422,
    words: {
      zh: '{period} 不在规划的基期年至期末年（{from}—{to}）之内。',
      en: '{period} lies outside the years of the plan, {from} to {to}.',
    },
  },
  'publication.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这份稿件刚刚有变动，请刷新看过后再操作。',
      en: 'The publication has changed meanwhile. Reload it, look, and do it again.',
    },
  },
  'publication.wrong-status': {
    status: 409,
    words: { zh: '稿件现在是「{zh}」，不能这样操作。', en: 'The publication is {en}; this cannot be done now.' },
  },
  'publication.reason-missing': { status: 422, words: { zh: '请写明原因。', en: 'Give the reason.' } },
  'publication.own-work': {
    status: 403,
    words: {
      zh: '不能审定自己起草或撰写过的稿件，请由他人审定。',
      en: 'Nobody approves what they drafted or wrote in; somebody else must.',
    },
  },
  'publication.section-unfit': {
    status: 422,
    words: { zh: '这种报告没有「{section}」一节。', en: 'This kind of report has no section {section}.' },
  },
  'publication.figures-changed': {
    status: 409,
    words: {
      zh: '起草之后有 {count} 个数据已经变动。请先按新数据更新稿件；确需按原数据发布的，请写明理由。',
      en: '{count} figures have changed since the draft. Refresh it, or give the reason for releasing it as it stands.',
    },
  },
  'publication.would-disclose': {
    status: 409,
    words: {
      zh: '起草之后又有报告发布，稿中 {count} 个数据可与之相减推算出应隐去的数量。请退回并按现有数据更新稿件。',
      en: 'With what has been released since the draft, {count} of its figures would give hidden counts away. Return it and refresh it.',
    },
  },
  'publication.as-of-unfit': {
    status: 422,
    words: {
      zh: '数据截止日期 {day} 须在这一时期结束（{from}）之后，且不晚于今天（{today}）。',
      en: 'The day {day} must lie after the end of the period ({from}) and not after today ({today}).',
    },
  },
  'publication.before-planned-day': {
    status: 409,
    words: {
      zh: '发布日历定于 {day} 发布。提前发布请写明理由。',
      en: 'The calendar names {day}. Give the reason for an earlier release.',
    },
  },
  'publication.no-such-file': { status: 404, words: { zh: '没有这个文件。', en: 'There is no such file.' } },
  'publishing.no-browser': {
    status: 503,
    words: {
      zh: '这台服务器没有安装 Chromium，不能生成 PDF。请管理员安装 chromium，或用 KANGCHENG_CHROMIUM 指明其路径；也可以选择只发布 Word。',
      en: 'There is no Chromium on this server to make the PDF. An administrator installs chromium or names its path with KANGCHENG_CHROMIUM; or release the Word file alone.',
    },
  },
  'publishing.print-failed': {
    status: 503,
    words: {
      zh: 'PDF 没有生成（浏览器出错或超时），请稍后再试；没有改动任何内容。',
      en: 'The PDF could not be made: the browser failed or took too long. Nothing was changed; try again.',
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
