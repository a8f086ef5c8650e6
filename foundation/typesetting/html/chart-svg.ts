import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart, Series } from '../document.ts'
import { colourOf } from '../palette.ts'
import { oneLine } from '../plain-text.ts'

use([BarChart, LineChart, CustomChart, GridComponent, LegendComponent, SVGRenderer])

const SIZE = { width: 640, height: 360 }
/** Room for the names of categories; as many of them as can stand side by side. */
const TEXT_WIDTH = 540
const FEW = 8
const TEXT = { color: '#1f2933', fontFamily: '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif' }

/** The chart as SVG without script, drawn by the same library as on the pages. */
export function chartSvg(chart: Chart): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
  const { categories, series } = chart
  const isKeyed = series.length > 1
  // Few names are broken into lines, many stand aslant.
  const names =
    categories.length <= FEW ? { width: Math.floor(TEXT_WIDTH / categories.length), overflow: 'break' } : { rotate: 45 }
  drawn.setOption({
    animation: false,
    textStyle: TEXT,
    grid: { left: 12, right: 16, top: isKeyed ? 72 : 40, bottom: 12, outerBoundsMode: 'same' },
    ...(isKeyed ? { legend: { top: 0, left: 'center', selectedMode: false, textStyle: TEXT } } : {}),
    xAxis: {
      type: 'category',
      data: categories.map(oneLine),
      axisTick: { show: false },
      axisLabel: { interval: 0, ...TEXT, ...names },
    },
    yAxis: {
      type: 'value',
      name: oneLine(chart.unit),
      nameTextStyle: TEXT,
      axisLabel: TEXT,
      scale: chart.chart === 'line',
    },
    series: series.flatMap((one, index) => [mainSeries(chart, one, index), ...whiskers(one, index)]),
  })
  const svg = drawn.renderToSVGString()
  drawn.dispose()
  // Hover has no meaning on paper, and a style of its own is not allowed on our pages.
  return svg.replace(/<style\b[\s\S]*?<\/style>/g, '')
}

function mainSeries({ chart, stacked }: Chart, { name, values }: Series, index: number) {
  const color = `#${colourOf(index)}`
  return {
    type: chart,
    name: oneLine(name),
    data: values.map((value) => value ?? '-'),
    silent: true,
    ...(stacked ? { stack: 'all' } : {}),
    itemStyle: { color },
    emphasis: { disabled: true },
    ...(chart === 'bar' ? { barMaxWidth: 36 } : { symbolSize: 7, lineStyle: { color, width: 2 } }),
  }
}

/** A line from the lower to the upper limit of each value, with a cap at either end. */
function whiskers({ limits }: Series, index: number) {
  const drawn = (limits ?? []).flatMap((limit, place) => (limit ? [[place, limit.lower, limit.upper]] : []))
  if (drawn.length === 0) return []
  const style = { stroke: `#${colourOf(index)}`, lineWidth: 1.2 }
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style,
  })
  return [
    {
      type: 'custom' as const,
      silent: true,
      data: drawn,
      encode: { x: 0, y: [1, 2] },
      renderItem: (_: unknown, api: { value(index: number): number; coord(point: number[]): number[] }) => {
        const [x = 0, low = 0] = api.coord([api.value(0), api.value(1)])
        const [, high = 0] = api.coord([api.value(0), api.value(2)])
        return {
          type: 'group' as const,
          children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)],
        }
      },
    },
  ]
}
