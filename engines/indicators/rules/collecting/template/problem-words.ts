import type { Refusal } from '@kangcheng/kernel'
import type { CellProblem, TemplateProblem } from '../../../contract/collecting/index.ts'

/** Problems of a file, beside those that a report can have wherever it was filled in. */
export type FileProblem = Exclude<TemplateProblem['kind'], CellProblem['kind']> | 'not-a-number'
export type Figures = NonNullable<Refusal['details']>

/** What is the matter with a file and what to do about it. */
export function wordsOf(kind: FileProblem, figures: Figures): Pick<TemplateProblem, 'message' | 'remedy'> {
  const [zh, en, zhRemedy, enRemedy] = WORDS[kind](figures)
  return { message: { zh, en }, remedy: { zh: zhRemedy, en: enRemedy } }
}

/** For problems whose own sentence says what is the matter. */
export const CORRECT_OR_COMMENT = {
  zh: '请改正数据；如数据无误，请在「说明」列写明原因。',
  en: 'Correct the figure, or say why it is right in the column Comment.',
}

const NUMBER_ONLY = '请只填数字，例如 12.5。'
const NUMBER_ONLY_EN = 'Write a number only, such as 12.5.'

/** Chinese message, English message, Chinese remedy, English remedy. */
const WORDS: Record<FileProblem, (figures: Figures) => [string, string, string, string]> = {
  'unknown-indicator': ({ seen }) => [
    `这份报表没有代码为「${seen}」的指标。`,
    `This form has no indicator “${seen}”.`,
    '请恢复原来的代码，或删除这一行。',
    'Restore the code, or delete the row.',
  ],
  'indicator-twice': ({ seen }) => [
    `指标「${seen}」出现了不止一次，各行都没有采用。`,
    `Indicator “${seen}” stands more than once; none of its rows is taken.`,
    '请只保留一行。',
    'Keep one row.',
  ],
  'no-code': () => [
    '这一行有数据，但没有指标代码。',
    'This row has a figure and no indicator code.',
    '请从模板中补上代码，或删除这一行。',
    'Give its code as in the template, or delete the row.',
  ],
  'name-differs': ({ seen }) => [
    `代码与指标名称「${seen}」对不上，可能只对部分列做了排序。`,
    `The code does not belong to the name “${seen}”; perhaps only some columns were sorted.`,
    '请恢复各行的对应关系；不能确定时请重新下载模板。',
    'Put each row together again; when in doubt download a new template.',
  ],
  'unit-differs': ({ seen, unit }) => [
    `单位改成了「${seen}」，应为「${unit}」。`,
    `The unit was changed to “${seen}”; it is “${unit}”.`,
    '请按原单位换算后填写，并恢复单位。',
    'Give the figure in the original unit and restore the unit.',
  ],
  'wrong-column': ({ seen, column, columnEn }) => [
    `这个指标不填此列（现有「${seen}」）。`,
    `This indicator takes nothing in this column (found “${seen}”).`,
    `请填在「${column}」列。`,
    `Fill in the column “${columnEn}”.`,
  ],
  'not-a-number': ({ seen }) => [`「${seen}」不是数字。`, `“${seen}” is not a number.`, NUMBER_ONLY, NUMBER_ONLY_EN],
  'no-figure': ({ seen }) => [
    `「${seen}」不是数字。`,
    `“${seen}” is not a number.`,
    '没有数据时请留空，并在「无数据原因」列选择原因。',
    'Leave the cell empty and choose a reason in the column Reason for no figure.',
  ],
  'too-large': ({ seen }) => [`「${seen}」数值过大。`, `“${seen}” is too large.`, NUMBER_ONLY, NUMBER_ONLY_EN],
  'out-of-bounds': ({ seen }) => [
    `「${seen}」不可能：分子不小于 0，分母大于 0。`,
    `“${seen}” cannot be: a numerator is not below 0, a denominator is above 0.`,
    '请核对后改正。',
    'Check and correct it.',
  ],
  'a-day': ({ seen }) => [
    `「${seen}」是日期，不是数字：表格软件可能把数字自动变成了日期。`,
    `“${seen}” is a day and not a number: the spreadsheet may have turned a number into one.`,
    '请把单元格格式设为“常规”，再重新填写数字。',
    'Set the format of the cell to General and type the number again.',
  ],
  percent: ({ seen, unit }) => [
    `「${seen}」是百分比，而指标单位是「${unit}」。`,
    `“${seen}” is a percentage, and the unit is “${unit}”.`,
    '请换算成指标单位，只填数字。',
    'Give the number in the unit of the indicator, without a sign.',
  ],
  'other-unit': ({ seen, unit }) => [
    `「${seen}」带有别的单位，指标单位是「${unit}」。`,
    `“${seen}” carries another unit than “${unit}”.`,
    '请换算成指标单位，只填数字。',
    'Give the number in the unit of the indicator, without words.',
  ],
  shortened: ({ seen }) => [
    `「${seen}」是缩写的科学计数法，后面的位数已经丢失。`,
    `“${seen}” is a shortened number whose last digits are lost.`,
    '请直接上传 .xlsx 文件，或加宽该列后再另存为 CSV。',
    'Upload the .xlsx file, or widen the column before saving as CSV.',
  ],
  'error-value': ({ seen }) => [
    `单元格是错误值「${seen}」。`,
    `The cell holds the error ${seen}.`,
    '请改正公式，或直接填写数字。',
    'Mend the formula, or type the number.',
  ],
  'no-result': () => [
    '单元格是公式，但文件中没有计算结果。',
    'The cell is a formula without a kept result.',
    '请用 Excel 或 WPS 打开并保存一次，或把公式粘贴为数值。',
    'Open and save the file in Excel or WPS, or paste the formula as a value.',
  ],
  'one-part': ({ seen }) => [
    `「${seen}」不是分项数据。`,
    `“${seen}” is not a figure of several parts.`,
    '请填写两项以上，用分号隔开，例如 98; 85。',
    'Give two parts or more with semicolons between: 98; 85.',
  ],
  'not-a-level': ({ seen }) => [
    `「${seen}」不是等级。`,
    `“${seen}” is not a level.`,
    '请填写等级名称，不超过 20 个字，例如 C。',
    'Give the name of the level, at most 20 signs, such as C.',
  ],
  'not-yes-or-no': ({ seen }) => [
    `「${seen}」看不懂。`,
    `“${seen}” is not understood.`,
    '请填「是」或「否」。',
    'Write yes or no.',
  ],
  'not-a-reason': ({ seen, choices, choicesEn }) => [
    `「${seen}」不是可选的原因。`,
    `“${seen}” is not one of the reasons.`,
    `请从下列原因中选择：${choices}。`,
    `Choose one of: ${choicesEn}.`,
  ],
  'too-long': ({ limit }) => [
    `内容太长，最多 ${limit}。`,
    `This is too long; at most ${limit}.`,
    '请缩短后再上传。',
    'Shorten it.',
  ],
  incomplete: () => [
    '分子、分母只填了一项，算不出数值。',
    'Only one of numerator and denominator is given, which makes no figure.',
    '请补填另一项。',
    'Fill in the other one.',
  ],
  formula: ({ seen }) => [
    `单元格是公式，采用了文件中保存的结果「${seen}」。`,
    `The cell is a formula; its kept result “${seen}” is taken.`,
    '请核对结果是否最新；最好粘贴为数值。',
    'See that the result is current; better paste it as a value.',
  ],
  'like-a-day': ({ seen }) => [
    `「${seen}」像是日期。`,
    `“${seen}” looks like a day.`,
    '如果确实是数字，可以不改。',
    'If it is the number meant, leave it.',
  ],
  'hidden-rows': ({ seen }) => [
    `有隐藏的行：${seen}。其中的数据也已读取。`,
    `Rows are hidden: ${seen}. Their figures are read as well.`,
    '请取消隐藏，核对这些行。',
    'Unhide them and check.',
  ],
  'hidden-column': ({ seen }) => [
    `「${seen}」列是隐藏的，其中的数据也已读取。`,
    `The column “${seen}” is hidden; its figures are read as well.`,
    '请取消隐藏，核对这一列。',
    'Unhide it and check.',
  ],
  'unread-column': ({ seen }) => [
    `「${seen}」不是模板的列，没有读取。`,
    `“${seen}” is no column of the template and is not read.`,
    '需要说明的内容请写在「说明」列。',
    'What matters belongs in the column Comment.',
  ],
  'unread-row': ({ seen }) => [
    `「${seen}」不是指标代码，这一行没有读取。`,
    `“${seen}” is no indicator code; the row is not read.`,
    '如果只是备注，可以不改。',
    'If it is a remark, leave it.',
  ],
  'unread-sheet': ({ seen }) => [
    `工作表「${seen}」没有读取。`,
    `The sheet “${seen}” is not read.`,
    '填报数据请写在模板的工作表中。',
    'Figures belong in the sheet of the template.',
  ],
  'changed-since': () => [
    '下载模板之后，网页上的这一项已有改动。',
    'This cell was changed on the page after the template was downloaded.',
    '请核对：采用后将以文件中的内容为准。',
    'Compare: applying writes what the file says.',
  ],
}
