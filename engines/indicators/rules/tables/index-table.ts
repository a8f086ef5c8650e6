import { type Language, say, type Words } from '@kangcheng/kernel'
import { BASIS_WORDS, INDEX_METHOD_WORDS, type IndexResult } from '../../contract/index.ts'
import { figureLabels, figureText, nameIn, number, rounded, type Table, text, unitIn } from './table.ts'

/**
 * An index opened to its arithmetic: a row for each indicator, one for each sub-index below its own, and the index last.
 * In every row the contribution is score × weight; a sum row's score is the contributions above it over their weights.
 */
export function indexTable(result: IndexResult, language: Language): Table {
  const region = language === 'en' ? (result.regionNameEn ?? result.regionName) : result.regionName
  const { title, notes } = figureLabels(`${region} ${result.year} ${nameIn(language, result)}`, result, language)
  return {
    title,
    columns: [
      text('dimension', language, '分指数', 'Sub-index'),
      text('number', language, '编号', 'Number'),
      text('name', language, '指标', 'Indicator'),
      text('figure', language, '数值', 'Figure'),
      text('unit', language, '单位', 'Unit'),
      text('period', language, '数值时期', 'Period of the figure'),
      text('basis', language, '来源口径', 'Basis'),
      number('value', language, '计分数值', 'Value scored'),
      number('worst', language, '0分界限', 'Scores 0'),
      number('best', language, '100分界限', 'Scores 100'),
      number('score', language, '得分', 'Score'),
      number('expertWeight', language, '专家权重', 'Expert weight'),
      number('entropyWeight', language, '熵权', 'Entropy weight'),
      number('weight', language, '合成权重', 'Combined weight'),
      number('contribution', language, '贡献(得分×合成权重)', 'Contribution (score × combined weight)'),
    ],
    rows: [
      ...result.dimensions.flatMap((dimension) => [
        ...dimension.indicators.map((line) => indicatorRow(dimension, line, language)),
        sumRow(nameIn(language, dimension), SUB_INDEX, dimension, language),
      ]),
      sumRow('', INDEX, { ...result, weight: 1 }, language),
    ],
    notes: [
      ...notes,
      `${say({ zh: '方法：', en: 'Method: ' }, language)}${say(INDEX_METHOD_WORDS[result.method], language)}`,
      `${say({ zh: '来源：', en: 'Source: ' }, language)}${[result.source.title, result.source.locator].filter(Boolean).join(', ')}`,
    ],
  }
}

const SUB_INDEX: Words = { zh: '分指数得分', en: 'Sub-index' }
const INDEX: Words = { zh: '总分', en: 'Index' }

type Dimension = IndexResult['dimensions'][number]

function indicatorRow(
  dimension: Dimension,
  { figure, ...line }: Dimension['indicators'][number],
  language: Language,
): Table['rows'][number] {
  return {
    dimension: nameIn(language, dimension),
    number: line.number,
    name: nameIn(language, line),
    figure: figureText(figure, language),
    unit: unitIn(language, line.unit),
    period: figure?.period,
    basis: figure && say(BASIS_WORDS[figure.basis], language),
    value: rounded(line.value),
    worst: line.worst,
    best: line.best,
    score: rounded(line.score),
    expertWeight: rounded(line.expertWeight),
    entropyWeight: rounded(line.entropyWeight),
    weight: rounded(line.weight),
    contribution: contribution(line),
  }
}

function sumRow(
  dimension: string,
  name: Words,
  { score, weight }: { score?: number; weight: number },
  language: Language,
): Table['rows'][number] {
  return {
    dimension,
    name: say(name, language),
    score: rounded(score),
    weight: rounded(weight),
    contribution: contribution({ score, weight }),
  }
}

function contribution({ score, weight }: { score?: number | undefined; weight: number }): number | undefined {
  return score === undefined ? undefined : rounded(score * weight)
}
