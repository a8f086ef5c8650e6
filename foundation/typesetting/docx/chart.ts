import type { Language } from '@kangcheng/kernel'
import { Paragraph } from 'docx'
import { ChartRun, type ChartSeries } from 'docx/charts'
import type { Chart } from '../document.ts'
import { colourOf } from '../palette.ts'
import { oneLine } from '../plain-text.ts'

const FONT = { name: '宋体' }
/** Inline in 156 mm of text. */
const SIZE = { width: 580, height: 320 }

/** A chart of Word's own, to be changed there: its figures lie in a workbook inside the file. */
export function chartParagraph(chart: Chart, language: Language): Paragraph {
  const { categories, unit } = chart
  const run = new ChartRun({
    type: chart.chart === 'bar' ? 'column' : 'line',
    categories: categories.map(oneLine),
    series: chart.series.map((series, index) => ({
      name: oneLine(series.name),
      values: series.values,
      color: colourOf(index),
      ...(chart.chart === 'line' ? { markers: true } : {}),
      ...whiskers(series),
    })),
    ...(chart.stacked ? { stacking: 'stacked' as const } : {}),
    // A single series is named by the caption.
    ...(chart.series.length === 1 ? { legend: false } : {}),
    valueAxis: { ...(unit === '' ? {} : { title: oneLine(unit) }) },
    // Few names are broken into lines by Word itself, many stand aslant.
    categoryAxis: categories.length > 8 ? { labelRotation: -45 } : {},
    transformation: SIZE,
    font: FONT,
    altText: { name: oneLine(chart.title), description: inWords(chart, language) },
  })
  return new Paragraph({ style: 'Caption', keepNext: true, children: [run] })
}

function whiskers({ values, limits }: Chart['series'][number]): Pick<ChartSeries, 'errorBars'> {
  if (!limits?.some((one) => one !== null)) return {}
  const away = (side: 'lower' | 'upper') =>
    values.map((value, index) => {
      const limit = limits[index]?.[side]
      return value === null || limit === undefined ? null : Math.abs(limit - value)
    })
  return { errorBars: { type: 'custom', plus: away('upper'), minus: away('lower') } }
}

/** The chart for those who cannot see it: title, and each series with its figures. */
function inWords({ title, unit, categories, series }: Chart, language: Language): string {
  const [colon, comma, stop] = language === 'zh' ? ['：', '，', '。'] : [': ', ', ', '. ']
  const told = series.map(({ name, values }) => {
    const figures = values.flatMap((value, index) => (value === null ? [] : [`${categories[index]} ${value}${unit}`]))
    return `${name}${colon}${figures.join(comma)}`
  })
  return oneLine([title, ...told].join(stop))
}
