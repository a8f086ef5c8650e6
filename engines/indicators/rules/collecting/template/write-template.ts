import { type Language, say, type Words } from '@kangcheng/kernel'
import type { ReportCell, ReportCells, ReportPage } from '../../../contract/collecting/index.ts'
import { ABSENCE_WORDS } from '../../../contract/index.ts'
import { periodText } from '../../evaluation/period-text.ts'
import { figureText, unitIn } from '../../tables/table.ts'
import { COLUMN_TITLES, type ColumnKey, FIELDS, type Field, fieldsOf, SHOWN } from './columns.ts'
import { LONGEST_COMMENT, NO, YES } from './read-entry.ts'
import { LARGEST } from './read-number.ts'
import type { FormCell, FormEntry, FormSheet } from './sheet.ts'
import { identityOf, writeIdentity } from './template-identity.ts'

/** The page of a report, as far as a sheet shows it. */
type Page = Pick<ReportPage, 'report' | 'names' | 'rows' | 'previousPeriod'>
type PageRow = Page['rows'][number]

/**
 * A report as a sheet to be filled in: a row an indicator, its present cell filled in, only what it takes open. The line
 * with the identity is how the file is known when it comes back, in any format.
 *
 * @param edition version of the form
 */
export function writeTemplate(page: Page, edition: number, language: Language): FormSheet {
  const { rows, report } = page
  const open = new Map(
    rows.map(({ indicator, definition }) => [indicator, fieldsOf(definition, report.cells[indicator])]),
  )
  const fields = FIELDS.filter((field) => rows.some(({ indicator }) => open.get(indicator)?.has(field)))
  return {
    title: [
      say(page.names.dataSet, language),
      periodText(report.period, language),
      say(page.names.organisation, language),
    ].join(' '),
    lines: linesOf(page, edition, language),
    columns: [...SHOWN, ...fields].map((key) => columnOf(key, language)),
    rows: rows.map((row) => [
      ...shownCells(row, page.previousPeriod, language),
      ...fields.map((field) => fieldCell(field, row, { open, cells: report.cells }, language)),
    ]),
    frozenColumns: 2,
    wrongEntry: say(WRONG_ENTRY, language),
  }
}

function linesOf({ report, names, rows }: Page, edition: number, language: Language): string[] {
  const definitions = new Map(
    rows.flatMap(({ indicator, definition }) => (definition ? [[indicator, definition] as const] : [])),
  )
  const facts: [Words, string][] = [
    [{ zh: '填报单位', en: 'Respondent' }, say(names.organisation, language)],
    [{ zh: '地区', en: 'Region' }, say(names.region, language)],
    [{ zh: '时期', en: 'Period' }, periodText(report.period, language)],
    [{ zh: '截止日期', en: 'Due' }, report.dueOn],
  ]
  const colon = language === 'zh' ? '：' : ': '
  return [
    facts.map(([label, fact]) => `${say(label, language)}${colon}${fact}`).join('　'),
    say(HOW_TO, language),
    `${say(IDENTITY, language)}${colon}${writeIdentity(identityOf(report, edition, definitions))}`,
  ]
}

function columnOf(key: ColumnKey, language: Language): FormSheet['columns'][number] {
  const hint = HINTS[key]
  return {
    title: say(COLUMN_TITLES[key], language),
    width: WIDTHS[key],
    ...(hint === undefined ? {} : { hint: say(hint, language) }),
  }
}

function shownCells(
  { indicator, definition, latest, previous }: PageRow,
  before: string | undefined,
  language: Language,
): FormCell[] {
  const newest = latest && `${figureText(latest, language)} (${periodText(latest.period, language)})`
  const earlier = previous && before && `${earlierText(previous, language)} (${periodText(before, language)})`
  return [
    { value: indicator },
    { value: definition ? say(definition.name, language) : indicator },
    { value: definition && unitIn(language, definition.unit) },
    { value: newest },
    { value: earlier },
  ]
}

/** What was counted last time says more than an empty place. */
function earlierText(cell: ReportCell, language: Language): string {
  const { numerator, denominator } = cell
  const counted = [numerator, denominator].filter((count) => count !== undefined).join(' / ')
  return figureText(cell, language) || counted
}

function fieldCell(
  field: Field,
  { indicator }: PageRow,
  { open, cells }: { open: ReadonlyMap<string, ReadonlySet<Field>>; cells: ReportCells },
  language: Language,
): FormCell {
  const value = entryText(field, cells[indicator] ?? {}, language)
  return open.get(indicator)?.has(field) ? { value, entry: entryOf(field, language) } : { value: undefined }
}

function entryText(field: Field, cell: ReportCell, language: Language): FormCell['value'] {
  switch (field) {
    case 'parts':
      return cell.parts?.join('; ')
    case 'attained':
      return cell.attained === undefined ? undefined : say(cell.attained ? YES : NO, language)
    case 'absence':
      return cell.absence && say(ABSENCE_WORDS[cell.absence], language)
    default:
      return cell[field]
  }
}

function entryOf(field: Field, language: Language): FormEntry {
  switch (field) {
    case 'value':
      return { kind: 'number', least: -LARGEST, most: LARGEST }
    case 'numerator':
    case 'denominator':
      return { kind: 'number', least: 0, most: LARGEST }
    case 'attained':
      return { kind: 'choice', of: [YES, NO].map((word) => say(word, language)) }
    case 'absence':
      return { kind: 'choice', of: Object.values(ABSENCE_WORDS).map((word) => say(word, language)) }
    default:
      return { kind: 'text', longest: LONGEST_COMMENT }
  }
}

/** In signs of the Latin alphabet; a Chinese one takes two. */
const WIDTHS: Record<ColumnKey, number> = {
  code: 24,
  name: 36,
  unit: 12,
  latest: 20,
  previous: 20,
  value: 14,
  numerator: 14,
  denominator: 14,
  parts: 18,
  level: 12,
  attained: 12,
  absence: 22,
  comment: 44,
}

const HINTS: Partial<Record<ColumnKey, Words>> = {
  parts: { zh: '各项用分号隔开，例如 98; 85', en: 'Parts with semicolons between: 98; 85' },
  absence: { zh: '没有数据时选择原因，数值留空', en: 'Without a figure choose why, and leave the figure empty' },
}

const WRONG_ENTRY: Words = {
  zh: '这里不能填写这样的内容：数值列只填数字，其余请从列表中选择。',
  en: 'This cannot be entered here: write a number, or choose from the list.',
}

const HOW_TO: Words = {
  zh: '只填白色格子；百分数可写 85 或 85%；没有数据时留空并选择原因；清空已有数据即为删除。请不要合并单元格或删除列。',
  en: 'Fill in white cells only; a percentage may be 85 or 85%; without a figure leave it empty and choose a reason; an emptied cell takes its figure out. Do not merge cells or delete columns.',
}

const IDENTITY: Words = { zh: '识别码（用以核对，请勿修改）', en: 'Identity (leave as it is)' }
