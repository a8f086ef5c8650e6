/** Charts of the method pages as SVG: lines and marks over time, with title, unit, source and as-of. Not for the product's own pages. */
export interface ChartSpec {
  /** The file it becomes. */
  readonly name: string
  readonly title: string
  /** What stands along each axis, with its unit. */
  readonly x: string
  readonly y: string
  readonly source: string
  readonly asOf: string
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
}

export interface ChartSeries {
  readonly name: string
  readonly kind: 'line' | 'dashed' | 'bar' | 'mark'
  readonly values: readonly (number | null)[]
}

const WIDTH = 800
const HEIGHT = 400
const LEFT = 64
const RIGHT = 784
const TOP = 76
const BOTTOM = 316
/** Told apart by those who see no red and green (Okabe and Ito, Color Universal Design, 2008), dark enough on white. */
const COLOURS = ['#5B6770', '#0072B2', '#B35900', '#A8324A', '#007A5A']
const LABELS_AT_MOST = 9

export function chartSvg(spec: ChartSpec): string {
  const scale = scaleOf(spec.series.flatMap(({ values }) => values.filter((value) => value !== null)))
  const step = (RIGHT - LEFT) / spec.labels.length
  const place: Place = { x: (index) => LEFT + step * (index + 0.5), y: scale.y, step }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12" fill="#1f2933">`,
    `<title>${xmlText(spec.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(16, 24, spec.title, 'font-size="16" font-weight="bold"'),
    text(16, 64, spec.y),
    ...legend(spec.series),
    ...scale.ticks.flatMap((tick) => [
      `<path d="M${LEFT} ${round(scale.y(tick))}H${RIGHT}" stroke="#d9dfe4"/>`,
      text(LEFT - 6, scale.y(tick) + 4, String(tick), 'text-anchor="end"'),
    ]),
    ...labelsOf(spec.labels).map(({ index, label }) =>
      text(place.x(index), BOTTOM + 18, label, 'text-anchor="middle"'),
    ),
    ...spec.series.map((series, index) => drawn(series, COLOURS[index % COLOURS.length] ?? '', place)),
    text((LEFT + RIGHT) / 2, BOTTOM + 40, spec.x, 'text-anchor="middle"'),
    text(16, HEIGHT - 10, `Source: ${spec.source}. As of ${spec.asOf}.`, 'font-size="11" fill="#52606d"'),
    '</svg>',
    '',
  ].join('\n')
}

interface Place {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly step: number
}

function drawn({ kind, values }: ChartSeries, colour: string, { x, y, step }: Place): string {
  const points = values.map((value, index) => (value === null ? null : { x: round(x(index)), y: round(y(value)) }))
  if (kind === 'bar') {
    const width = round(Math.max(1, step * 0.7))
    const bars = points.flatMap((point) =>
      point ? `M${round(point.x - width / 2)} ${BOTTOM}V${point.y}h${width}V${BOTTOM}z` : [],
    )
    return `<path d="${bars.join('')}" fill="${colour}" fill-opacity="0.45"/>`
  }
  if (kind === 'mark') {
    const marks = points.flatMap((point) => (point ? `M${point.x} ${point.y - 5}l5 9h-10z` : []))
    return `<path d="${marks.join('')}" fill="${colour}"/>`
  }
  // A missing value breaks the line.
  const path = points.flatMap((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : []))
  const dash = kind === 'dashed' ? ' stroke-dasharray="6 4"' : ''
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="1.8"${dash}/>`
}

function legend(series: readonly ChartSeries[]): string[] {
  let left = LEFT
  return series.flatMap(({ name, kind }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? ''
    const [from, middle] = [left, left + 12]
    left += 52 + name.length * 6.2
    const sign = {
      bar: `<rect x="${from + 6}" y="36" width="12" height="10" fill="${colour}" fill-opacity="0.45"/>`,
      mark: `<path d="M${middle} 36l5 9h-10z" fill="${colour}"/>`,
      line: `<path d="M${from} 41h24" stroke="${colour}" stroke-width="2"/>`,
      dashed: `<path d="M${from} 41h24" stroke="${colour}" stroke-width="2" stroke-dasharray="6 4"/>`,
    }[kind]
    return [sign, text(from + 30, 45, name)]
  })
}

/** Round ticks from the least to the most; counts begin at 0. */
function scaleOf(values: readonly number[]): { ticks: number[]; y: (value: number) => number } {
  const most = Math.max(...values)
  const least = Math.min(...values)
  const low = least >= 0 && least < most / 2 ? 0 : least
  const rough = (most - low || 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(most / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  const span = (last - first) * step
  return { ticks, y: (value) => BOTTOM - ((value - first * step) / span) * (BOTTOM - TOP) }
}

function labelsOf(labels: readonly string[]): { index: number; label: string }[] {
  const every = Math.ceil(labels.length / LABELS_AT_MOST)
  return labels.flatMap((label, index) => (index % every === 0 ? [{ index, label }] : []))
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${attributes && ` ${attributes}`}>${xmlText(content)}</text>`
}

function xmlText(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
