import type { DraftRow, Finding } from '../../contract/index.ts'
import { plainText } from './fold-text.ts'
import { type IndicatorCore, indicatorCore } from './indicator-core.ts'
import type { SourceLine } from './plan-source.ts'
import { type TextFigure, textFigures } from './text-figure.ts'

export interface PlanYears {
  readonly baseYear: number
  readonly endYear: number
}

/**
 * Figures of the running text that differ from the table of the same plan. A statement counts when its words come
 * to the same core as a row's name, its unit can be brought to the row's, and it speaks of the base year (then it is
 * held against the baseline) or of the plan's end (then against the target). A figure rounded further agrees.
 */
export function* findContradictions(
  lines: readonly SourceLine[],
  rows: readonly DraftRow[],
  years: PlanYears,
): Generator<Finding> {
  const byCore = new Map<string, { row: DraftRow; core: IndicatorCore }[]>()
  for (const row of rows) {
    const core = indicatorCore(row.name.reading, row.unit.reading)
    const same = byCore.get(core.core)
    if (same) same.push({ row, core })
    else byCore.set(core.core, [{ row, core }])
  }
  const reported = new Set<string>()
  const cores = new Map<string, IndicatorCore>()
  for (const figure of textFigures(lines)) {
    for (const subject of new Set(figure.subjects)) {
      const words = `${subject} ${figure.unit}`
      const said = cores.get(words) ?? indicatorCore(subject, figure.unit)
      cores.set(words, said)
      const candidates = byCore.get(said.core) ?? []
      // Two rows that reduce to one core cannot be told apart by the sentence.
      if (candidates.length !== 1) continue
      for (const { row, core } of candidates) {
        const finding = compare(figure, said, row, core, years)
        const key = `${row.ordinal} ${figure.value} ${figure.mood}`
        if (!finding || reported.has(key)) continue
        reported.add(key)
        yield finding
      }
    }
  }
}

function compare(
  figure: TextFigure,
  said: IndicatorCore,
  row: DraftRow,
  core: IndicatorCore,
  years: PlanYears,
): Finding | undefined {
  const scale = scaleTo(figure.unit, said.people, row.unit.reading, core.people)
  if (scale === undefined) return undefined
  const meant = figure.mood === 'state' ? years.baseYear : years.endYear
  if (figure.year !== undefined && figure.year !== meant) return undefined
  const table = tableFigure(row, figure.mood)
  if (!table) return undefined
  const value = round(figure.value * scale)
  const tolerance = (0.5 * scale) / 10 ** figure.decimals
  const agrees =
    table.comparator === '='
      ? Math.abs(value - table.value) <= tolerance + 1e-9
      : holds(value, table.comparator, table.value)
  if (agrees || (figure.mood === 'aim' && Math.abs(value - table.value) <= tolerance + 1e-9)) return undefined
  return finding(figure, value, scale, row, table)
}

interface TableFigure {
  readonly value: number
  readonly comparator: string
  readonly text: string
}

function tableFigure(row: DraftRow, mood: TextFigure['mood']): TableFigure | undefined {
  const { baseline, target } = row.parsed
  if (mood === 'aim') {
    // A target of the table is a figure to compare, whatever side of it is good.
    return target.kind === 'threshold' ? { value: target.value, comparator: '=', text: target.text } : undefined
  }
  if (baseline.value === undefined) return undefined
  return { value: baseline.value, comparator: baseline.comparator ?? '=', text: baseline.text }
}

function holds(value: number, comparator: string, bound: number): boolean {
  if (comparator === '>=') return value >= bound
  if (comparator === '<=') return value <= bound
  if (comparator === '>') return value > bound
  return comparator === '<' ? value < bound : true
}

const COUNTED = /^(?:人|张|名|个|1|人次)?$/

/** Factor from the unit of a sentence to that of a row; undefined when they measure different things. */
function scaleTo(
  saidUnit: string,
  saidPeople: number | undefined,
  rowUnit: string,
  rowPeople: number | undefined,
): number | undefined {
  const said = plainText(saidUnit).replace(/\/.*$/, '')
  const own = plainText(rowUnit).replace(/\/.*$/, '').replace('㎡', '平方米')
  if (saidPeople !== undefined && rowPeople !== undefined) {
    return COUNTED.test(said) && (COUNTED.test(own) || own === '%') ? rowPeople / saidPeople : undefined
  }
  const share = { '%': 100, '‰': 1000 } as const
  if (said in share && own in share) return share[own as '%' | '‰'] / share[said as '%' | '‰']
  if (saidPeople !== rowPeople) return undefined
  return said !== '' && said === own ? 1 : undefined
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

function finding(figure: TextFigure, value: number, scale: number, row: DraftRow, table: TableFigure): Finding {
  const what = figure.mood === 'state' ? { zh: '基期值', en: 'baseline' } : { zh: '目标值', en: 'target' }
  const unit = row.unit.reading
  const said = { zh: withUnit(figure.value, figure.unit), en: withUnit(figure.value, figure.unit) }
  if (scale !== 1) {
    said.zh += `,折合 ${withUnit(value, unit)}`
    said.en += `, that is ${withUnit(value, unit)}`
  }
  const printed = withUnit(table.text, unit)
  const name = row.name.reading
  return {
    indicator: row.code,
    kind: 'contradiction',
    statements: [
      {
        place: figure.place,
        value: figure.value,
        ...(figure.unit === '' ? {} : { unit: figure.unit }),
        text: figure.text,
      },
      {
        place: `table row ${row.ordinal}`,
        value: table.value,
        ...(unit === '' ? {} : { unit }),
        text: `${name} ${table.text}`,
      },
    ],
    message: {
      zh: `“${name}”:正文为 ${said.zh};指标表${what.zh}为 ${printed}`,
      en: `“${name}”: the text says ${said.en}; the ${what.en} in the table is ${printed}`,
    },
  }
}

/** 3.5(1/万人): a unit that begins with a digit stands apart from the figure. */
function withUnit(figure: number | string, unit: string): string {
  return /^\d/.test(unit) ? `${figure}(${unit})` : `${figure}${unit}`
}
