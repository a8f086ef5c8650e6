import { plainText } from './fold-text.ts'

/** What a column of an indicator table holds; `year` is a bare year that is settled once the period is known. */
export type ColumnRole =
  | 'ordinal'
  | 'domain'
  | 'name'
  | 'unit'
  | 'property'
  | 'baseline'
  | 'target'
  | 'path'
  | 'year'
  | 'department'

export interface Column {
  readonly role: ColumnRole
  readonly year?: number
}

const YEAR = '(?:19|20)\\d\\d年?(?:底|末|度)?'
const WORDS: readonly (readonly [ColumnRole, string])[] = [
  ['department', '(?:主要|主|共同)?(?:责任|负责|牵头|主管|实施|主责|配合|承担)(?:单位|部门|科室|主体)|部门'],
  ['ordinal', '序号|编号'],
  ['baseline', '(?:基期|基准|基线|现状|起始|当前|实际|完成)(?:值|水平|情况|年)?|现值'],
  ['target', '(?:规划|计划|预期)?目标(?:值|要求)?|(?:规划|计划|预期|指标|任务)值'],
  ['domain', '(?:健康|指标|所属)?(?:领域|类别|维度|分类)|一级指标|方面'],
  ['property', '(?:指标)?(?:属性|性质|类型)'],
  ['name', '(?:主要|核心|监测|评价|具体|评估|考核|二级|三级)?指标(?:名称|内容|项目)?|项目(?:名称)?|名称'],
  ['unit', '(?:计量)?单位'],
]
const DATED: ReadonlySet<ColumnRole> = new Set(['baseline', 'target'])
const words = (dated: boolean) =>
  WORDS.filter(([role]) => DATED.has(role) === dated)
    .map(([role, forms]) => `(?<${role}>${forms})`)
    .join('|')
const NOTE = `(?:\\((?<after>${YEAR})[^()]{0,12}\\)|\\([^()]{0,12}\\))?`
// Only figures have a year of their own: 2025年 before 责任部门 is a column by itself.
const TOKEN = new RegExp(`(?:(?<before>${YEAR})?(?:${words(true)})|${words(false)})${NOTE}|(?<year>${YEAR})`, 'y')

/**
 * The columns a header names, in order, however its words were broken over lines: the words are joined and read
 * as a whole. Undefined when anything else stands between them.
 */
export function readHeader(text: string): Column[] | undefined {
  const { columns, rest } = beginHeader(plainText(text))
  return rest === 0 && columns.length > 0 ? columns : undefined
}

/** No word of a header with its year and note is longer; a rest that is can never become one. */
export const LONGEST_WORD = 40

/** The columns that the beginning of a plain text names, and how many signs behind them are no word of a header (yet). */
export function beginHeader(plain: string): { readonly columns: Column[]; readonly rest: number } {
  const columns: Column[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < plain.length) {
    const start = TOKEN.lastIndex
    const groups = TOKEN.exec(plain)?.groups
    if (!groups) return { columns, rest: plain.length - start }
    const role = WORDS.find(([word]) => groups[word] !== undefined)?.[0] ?? 'year'
    const year = Number.parseInt(groups.before ?? groups.after ?? groups.year ?? '', 10)
    columns.push(Number.isNaN(year) ? { role } : { role, year })
  }
  return { columns, rest: 0 }
}

/** A table of more columns is none of indicators. */
export const MOST_COLUMNS = 20

/** Whether columns are those of an indicator table: something to reach, and something to tell it from other lists. */
export function isIndicatorHeader(columns: readonly Column[]): boolean {
  const has = (...roles: ColumnRole[]) => columns.some((column) => roles.includes(column.role))
  const years = columns.filter((column) => column.role === 'year').length
  return (
    columns.length >= 3 &&
    columns.length <= MOST_COLUMNS &&
    (has('target') || years > 0) &&
    (has('baseline', 'department', 'unit') || years > 1)
  )
}

export interface TableYears {
  readonly base?: number
  readonly end?: number
}

/**
 * Settles the columns of years: up to the base year they are baselines (the latest counts), the end year is the
 * target, years between are steps of the path. Without a known period the first year printed is the base and the
 * last the end. A name column whose word got lost is put before the first figure.
 */
export function settleColumns(columns: readonly Column[], known: TableYears): Column[] {
  const years = columns.flatMap((column) => column.year ?? []).toSorted((a, b) => a - b)
  const targetYears = columns.flatMap((column) => (column.role === 'target' ? (column.year ?? []) : []))
  const last = targetYears.length > 0 ? Math.max(...targetYears) : years.at(-1)
  const end = known.end !== undefined && years.includes(known.end) ? known.end : last
  const base = known.base ?? (years.length > 1 ? years[0] : undefined)
  const settled = columns.map((column): Column => {
    const { role, year } = column
    if (role === 'target' && year !== undefined && year !== end) return { role: 'path', year }
    if (role !== 'year' || year === undefined) return column
    if (year === end) return { role: 'target', year }
    return { role: base !== undefined && year <= base ? 'baseline' : 'path', year }
  })
  const latestBase = Math.max(...settled.map(({ role, year }) => (role === 'baseline' ? (year ?? 0) : 0)))
  const single = settled.map(
    (column): Column =>
      column.role === 'baseline' && (column.year ?? 0) < latestBase ? { ...column, role: 'path' } : column,
  )
  if (single.some((column) => column.role === 'name')) return single
  const figure = single.findIndex(({ role }) => role !== 'ordinal' && role !== 'domain')
  return single.toSpliced(figure < 0 ? single.length : figure, 0, { role: 'name' })
}

/** The base and end years a header itself prints. */
export function headerYears(columns: readonly Column[]): TableYears {
  const settled = settleColumns(columns, {})
  const yearOf = (role: ColumnRole) => settled.find((column) => column.role === role)?.year
  const base = yearOf('baseline')
  const end = yearOf('target')
  return { ...(base === undefined ? {} : { base }), ...(end === undefined ? {} : { end }) }
}
