import { type Language, say, type Words } from '@kangcheng/kernel'
import { BASIS_WORDS, type IndicatorPage, STATUS_WORDS } from '../../contract/index.ts'
import { figureLabels, figureText, nameIn, number, rounded, type Table, text, unitIn } from './table.ts'

export const INDICATOR_TABLE_NAMES = ['values', 'trend', 'comparison', 'discrepancies'] as const

/** The tables of the page of an indicator, by the name under which a file of each is asked for. */
export const INDICATOR_TABLES: Readonly<
  Record<(typeof INDICATOR_TABLE_NAMES)[number], (page: IndicatorPage, language: Language) => Table>
> = {
  values: valuesTable,
  trend: trendTable,
  comparison: comparisonTable,
  discrepancies: discrepanciesTable,
}

/** Every revision of one indicator. */
function valuesTable(page: IndicatorPage, language: Language): Table {
  const invented = page.values.some((value) => value.provenance.invented === true)
  const labels = labelsOf(page, invented, { zh: '数据来源与修订', en: 'figures and revisions' }, language)
  return {
    ...labels,
    columns: [
      text('period', language, '时期', 'Period'),
      text('figure', language, '数值', 'Figure'),
      text('unit', language, '单位', 'Unit'),
      number('lower', language, '95%下限', '95% lower'),
      number('upper', language, '95%上限', '95% upper'),
      number('numerator', language, '分子', 'Numerator'),
      number('denominator', language, '分母', 'Denominator'),
      text('basis', language, '来源口径', 'Basis'),
      text('status', language, '状态', 'Status'),
      number('revision', language, '修订', 'Revision'),
      { ...text('availableOn', language, '可用日期', 'Available on'), kind: 'date' },
      text('source', language, '来源', 'Source'),
      text('backfilled', language, '补录依据', 'Backfilled from'),
    ],
    rows: page.values.map((value) => ({
      period: value.period,
      figure: figureText(value, language),
      unit: unitIn(language, page.row.unit),
      lower: rounded(value.lower),
      upper: rounded(value.upper),
      numerator: value.numerator,
      denominator: value.denominator,
      basis: say(BASIS_WORDS[value.basis], language),
      status: say(STATUS_WORDS[value.status], language),
      revision: value.revision,
      availableOn: value.availableOn,
      source: value.provenance.source,
      backfilled: value.provenance.backfilled ? value.provenance.publication : undefined,
    })),
  }
}

/** The chart of the years: what was reported and computed, what the path asks for, what is projected. */
function trendTable(page: IndicatorPage, language: Language): Table {
  const { projection } = page.evaluation
  const periods = new Set([...page.series.map(({ period }) => period), ...page.path.map(({ year }) => String(year))])
  if (projection) periods.add(String(projection.year))
  const invented = page.series.some((point) => point.invented)
  const labels = labelsOf(page, invented, { zh: '历年趋势与目标路径', en: 'trend and path to the target' }, language)
  return {
    ...labels,
    columns: [
      text('period', language, '时期', 'Period'),
      text('unit', language, '单位', 'Unit'),
      ...(['reported', 'computed'] as const).flatMap((basis) => {
        const { zh, en = zh } = BASIS_WORDS[basis]
        return [
          text(basis, language, zh, en),
          number(`${basis}Lower`, language, `${zh} 95%下限`, `${en}, 95% lower`),
          number(`${basis}Upper`, language, `${zh} 95%上限`, `${en}, 95% upper`),
        ]
      }),
      number('path', language, '目标路径', 'Path to the target'),
      number('projection', language, '预测', 'Projection'),
      number('projectionLower', language, '预测95%下限', 'Projection, 95% lower'),
      number('projectionUpper', language, '预测95%上限', 'Projection, 95% upper'),
    ],
    // By code: a year stands before its own months.
    rows: [...periods].sort().map((period) => {
      const [reported, computed] = (['reported', 'computed'] as const).map((basis) =>
        page.series.find((point) => point.period === period && point.basis === basis),
      )
      const expected = projection && String(projection.year) === period ? projection : undefined
      return {
        period,
        unit: unitIn(language, page.row.unit),
        reported: figureText(reported, language),
        reportedLower: rounded(reported?.lower),
        reportedUpper: rounded(reported?.upper),
        computed: figureText(computed, language),
        computedLower: rounded(computed?.lower),
        computedUpper: rounded(computed?.upper),
        path: rounded(page.path.find(({ year }) => String(year) === period)?.value),
        projection: rounded(expected?.value),
        projectionLower: rounded(expected?.lower),
        projectionUpper: rounded(expected?.upper),
      }
    }),
  }
}

/** The region among those it is compared with. */
function comparisonTable(page: IndicatorPage, language: Language): Table {
  const invented = page.comparison.some(({ point }) => point.invented)
  const labels = labelsOf(page, invented, { zh: '与其他地区比较', en: 'comparison with other regions' }, language)
  return {
    ...labels,
    columns: [
      text('code', language, '地区代码', 'Region code'),
      text('region', language, '地区', 'Region'),
      text('own', language, '本地区', 'This region'),
      text('period', language, '时期', 'Period'),
      text('figure', language, '数值', 'Figure'),
      text('unit', language, '单位', 'Unit'),
      number('lower', language, '95%下限', '95% lower'),
      number('upper', language, '95%上限', '95% upper'),
      text('basis', language, '来源口径', 'Basis'),
    ],
    rows: page.comparison.map(({ region, point, own, ...named }) => ({
      code: region,
      region: nameIn(language, named),
      own: own ? say(YES, language) : '',
      period: point.period,
      figure: figureText(point, language),
      unit: unitIn(language, page.row.unit),
      lower: rounded(point.lower),
      upper: rounded(point.upper),
      basis: say(BASIS_WORDS[point.basis], language),
    })),
  }
}

/** What was reported beside what was computed, where they differ. */
function discrepanciesTable(page: IndicatorPage, language: Language): Table {
  const invented = page.series.some((point) => point.invented)
  const labels = labelsOf(
    page,
    invented,
    { zh: '报送与计算不一致', en: 'reported and computed figures that differ' },
    language,
  )
  return {
    ...labels,
    columns: [
      text('period', language, '时期', 'Period'),
      number('reported', language, '部门报送', 'Reported'),
      number('computed', language, '系统计算', 'Computed'),
      number('difference', language, '相差', 'Difference'),
      text('unit', language, '单位', 'Unit'),
    ],
    rows: page.discrepancies.map(({ difference, ...found }) => ({
      ...found,
      difference: rounded(difference),
      unit: unitIn(language, page.row.unit),
    })),
  }
}

const YES: Words = { zh: '是', en: 'yes' }

function labelsOf(
  { row, definition, asOf }: IndicatorPage,
  invented: boolean,
  table: Words,
  language: Language,
): Pick<Table, 'title' | 'notes'> {
  const name = language === 'en' ? (definition?.name.en ?? row.name) : row.name
  return figureLabels(`${name} ${say(table, language)}`, { asOf, invented }, language)
}
