import { type Language, say, type Words } from '@kangcheng/kernel'
import { suppressTable } from '@kangcheng/methods'
import type { VitalFigures } from '../../../contract/vital-events.ts'

interface Table {
  title: string
  columns: { key: string; title: string; kind: 'text' | 'number' }[]
  rows: Record<string, string | number | undefined>[]
  notes: string[]
}

export const PUBLISHED_TABLES = ['figures', 'ages', 'causes', 'life-table'] as const
export type PublishedTable = (typeof PUBLISHED_TABLES)[number]

/** One table of the figures as it may be published: small counts, and what they could be worked out from, are hidden. */
export function publishedTable(which: PublishedTable, figures: VitalFigures, language: Language): Table {
  const body = BODIES[which](figures, language)
  const { years, regionName, rules, suppressBelow, asOf } = figures
  const period = years.length > 1 ? `${Math.min(...years)}–${Math.max(...years)}` : String(years[0])
  return {
    ...body,
    title: `${say(regionName, language)} ${period} ${say(TITLES[which], language)}`,
    notes: [
      say({ zh: `截至 ${asOf}`, en: `As of ${asOf}` }, language),
      say(
        { zh: `规则 ${rules.code} 第 ${rules.version} 版`, en: `Rules ${rules.code}, version ${rules.version}` },
        language,
      ),
      say(
        {
          zh: `“*”为小于 ${suppressBelow} 的数或可推出它的数，未公布`,
          en: `“*”: below ${suppressBelow}, or would give such a number away`,
        },
        language,
      ),
    ],
  }
}

type Body = Pick<Table, 'columns' | 'rows'>
const HIDDEN = '*'

const BODIES: Readonly<Record<PublishedTable, (figures: VitalFigures, language: Language) => Body>> = {
  figures: ({ figures, suppressBelow }, language) => ({
    columns: columns(language, FIGURE_COLUMNS),
    rows: figures.map(({ name, unit, value, lower, upper, numerator, denominator, method }) => {
      const isSmall = numerator > 0 && numerator < suppressBelow
      const shown = (figure: number | undefined) => (isSmall ? HIDDEN : figure)
      return {
        name: say(name, language),
        unit,
        ...{ value: shown(value), lower: shown(lower), upper: shown(upper), numerator: shown(numerator), denominator },
        method: say(method, language),
      }
    }),
  }),
  ages: ({ ages, suppressBelow }, language) =>
    bySexTable(
      language,
      AGE,
      ages.map((one) => ({ label: ageLabel(one), ...one })),
      suppressBelow,
    ),
  causes: ({ causes, suppressBelow }, language) =>
    bySexRows(
      language,
      causes.map((one) => ({ label: say(one.name, language), ...one })),
      suppressBelow,
    ),
  'life-table': ({ lifeTable, suppressBelow }, language) => {
    // From expectancies of neighbouring ages each band's deaths can be worked out.
    const isSmall = lifeTable.some(({ deaths }) => deaths > 0 && deaths < suppressBelow)
    return {
      columns: columns(language, LIFE_COLUMNS),
      rows: lifeTable
        .slice(0, isSmall ? 1 : undefined)
        .map(({ from, survivors, expectancy, lower, upper }) => ({ from, ...{ survivors, expectancy, lower, upper } })),
    }
  },
}

function ageLabel({ from, below }: VitalFigures['ages'][number]): string {
  if (below === undefined) return `${from}+`
  return below === from + 1 ? String(from) : `${from}–${below - 1}`
}

interface SexRow {
  readonly label: string
  readonly male: number
  readonly female: number
  readonly unknown: number
}

/** Rows that add up: what is hidden cannot be worked out from the totals. */
function bySexTable(language: Language, label: Words, rows: readonly SexRow[], threshold: number): Body {
  const cells = suppressTable.must(
    rows.map(({ male, female, unknown }) => [male, female, unknown]),
    threshold,
  )
  return {
    columns: columns(language, { label, ...SEX_COLUMNS }),
    rows: cells.map((row, at) => {
      const [male, female, unknown, total] = row.map(({ count }) => count ?? HIDDEN)
      return { label: rows[at]?.label ?? say(TOTAL, language), male, female, unknown, total }
    }),
  }
}

/** Rows that may overlap: each is a table of its own. */
function bySexRows(language: Language, rows: readonly SexRow[], threshold: number): Body {
  return {
    columns: columns(language, { label: CAUSE, ...SEX_COLUMNS }),
    rows: rows.flatMap((row) => bySexTable(language, CAUSE, [row], threshold).rows.slice(0, 1)),
  }
}

function columns(language: Language, titles: Readonly<Record<string, Words>>): Table['columns'] {
  return Object.entries(titles).map(([key, title]) => ({
    key,
    title: say(title, language),
    kind: ['name', 'unit', 'label', 'method'].includes(key) ? ('text' as const) : ('number' as const),
  }))
}

const AGE: Words = { zh: '年龄组（岁）', en: 'Age' }
const CAUSE: Words = { zh: '死因', en: 'Cause' }
const TOTAL: Words = { zh: '合计', en: 'Total' }
const SEX_COLUMNS = {
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
  unknown: { zh: '未说明', en: 'Not stated' },
  total: TOTAL,
}
const LIMITS = { lower: { zh: '下限', en: 'Lower' }, upper: { zh: '上限', en: 'Upper' } }
const FIGURE_COLUMNS = {
  ...{ name: { zh: '指标', en: 'Figure' }, unit: { zh: '单位', en: 'Unit' }, value: { zh: '数值', en: 'Value' } },
  ...LIMITS,
  ...{
    numerator: { zh: '例数', en: 'Events' },
    denominator: { zh: '分母', en: 'Of' },
    method: { zh: '方法', en: 'Method' },
  },
}
const LIFE_COLUMNS = {
  ...{ from: AGE, survivors: { zh: '尚存人数', en: 'Survivors' }, expectancy: { zh: '期望寿命', en: 'Expectancy' } },
  ...LIMITS,
}
const TITLES: Readonly<Record<PublishedTable, Words>> = {
  figures: { zh: '生命统计', en: 'vital statistics' },
  ages: { zh: '年龄别死亡', en: 'deaths by age' },
  causes: { zh: '死因别死亡', en: 'deaths by cause' },
  'life-table': { zh: '寿命表', en: 'life table' },
}
