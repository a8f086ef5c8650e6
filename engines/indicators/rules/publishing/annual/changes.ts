import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { both, figureSaid, listed, nameWithUnit, same } from '../said.ts'
import type { YearRow } from './year-rows.ts'

const SHOWN = 5

interface Change {
  row: YearRow
  /** Share of the figure before by which it has become better; negative when worse. */
  better: number
  /** Whether the 95 % limits of both overlap; unknown where a figure has none. */
  overlap: boolean | undefined
}

/** Which figures have become better and worse most since the year before, and whether that may be chance. */
export function changes(rows: readonly YearRow[], year: number): GeneratedBlock[] {
  const all = rows.flatMap((row) => changeOf(row) ?? [])
  const best = all.filter(({ better }) => better > 0).sort((a, b) => b.better - a.better)
  const worst = all.filter(({ better }) => better < 0).sort((a, b) => a.better - b.better)
  const text: GeneratedBlock = {
    kind: 'text',
    text: both((language) => {
      const names = (some: readonly Change[]) =>
        listed(
          some.slice(0, 3).map(({ row }) => row.name),
          language,
        )
      if (all.length === 0) {
        return language === 'zh' ? `没有能与${year - 1}年比较的数据。` : `No figure can be compared with ${year - 1}.`
      }
      const chance = all.filter(({ overlap }) => overlap === true).length
      if (language === 'zh') {
        const up = best.length > 0 ? `，改善幅度最大的是${names(best)}` : ''
        const down = worst.length > 0 ? `，变差幅度最大的是${names(worst)}` : ''
        const luck = chance > 0 ? `其中${chance}项两年的95%置信区间重叠，差别可能是偶然。` : ''
        return `与${year - 1}年相比可比的指标有${all.length}项，其中改善${best.length}项、变差${worst.length}项${up}${down}。${luck}`
      }
      const up = best.length > 0 ? ` Most improved: ${names(best)}.` : ''
      const down = worst.length > 0 ? ` Most worsened: ${names(worst)}.` : ''
      const luck = chance > 0 ? ` For ${chance} of them the 95% intervals overlap: the change may be chance.` : ''
      return `${all.length} indicators compare with ${year - 1}: ${best.length} are better, ${worst.length} worse.${up}${down}${luck}`
    }),
  }
  const tables = [
    tableOf({ zh: `改善幅度最大的指标`, en: 'Most improved' }, best.slice(0, SHOWN), year),
    tableOf({ zh: `变差幅度最大的指标`, en: 'Most worsened' }, worst.slice(0, SHOWN), year),
  ]
  return [text, ...tables.flat()]
}

/** Only numbers of whole years, and only where the plan says which way is better. */
function changeOf(row: YearRow): Change | undefined {
  const { figure, before } = row
  const { direction } = row.row
  if (figure?.value === undefined || before?.value === undefined || direction === 'none') return undefined
  if (!isYear(figure.period) || !isYear(before.period) || before.value === 0) return undefined
  const rise = (figure.value - before.value) / Math.abs(before.value)
  const limits = [figure.lower, figure.upper, before.lower, before.upper]
  const overlap = limits.some((limit) => limit === undefined)
    ? undefined
    : (figure.lower ?? 0) <= (before.upper ?? 0) && (before.lower ?? 0) <= (figure.upper ?? 0)
  return { row, better: direction === 'increase' ? rise : -rise, overlap }
}

function tableOf(caption: { zh: string; en: string }, some: readonly Change[], year: number): GeneratedBlock[] {
  if (some.length === 0) return []
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: { zh: '指标（单位）', en: 'Indicator (unit)' }, width: 50 },
        { title: same(String(year - 1)), width: 20, align: 'end' },
        { title: same(String(year)), width: 20, align: 'end' },
        { title: { zh: '变化', en: 'Change' }, width: 18, align: 'end' },
        { title: { zh: '95%置信区间', en: '95% intervals' }, width: 26, align: 'centre' },
      ],
      rows: some.map(({ row, overlap }) => {
        const { figure, before, definition } = row
        const rise = (figure?.value ?? 0) - (before?.value ?? 0)
        return [
          nameWithUnit(row.name, row.row.unit),
          figureSaid(before, definition),
          figureSaid(figure, definition),
          same(`${rise > 0 ? '+' : rise < 0 ? '−' : ''}${Math.abs(rise).toFixed(definition?.decimals ?? 2)}`),
          overlap === undefined
            ? { zh: '没有区间', en: 'none' }
            : overlap
              ? { zh: '重叠', en: 'overlap' }
              : { zh: '不重叠', en: 'apart' },
        ]
      }),
      notes: [],
    },
  ]
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period)
}
