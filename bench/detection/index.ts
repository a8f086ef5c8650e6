import type { CountSeries, Detection } from '@kangcheng/methods'
import { DAILY, WEEKLY } from './compared.ts'
import { SCAN_HEADER, scanRows } from './places.ts'
import { type Periods, type Scenario, type Trial, trials } from './scenarios.ts'

const SEED = 20261122
const SERIES = 200

const WEEKS: Periods = { perYear: 52, length: 364, first: 312, half: 1 }
const DAYS: Periods = { perYear: 365, length: 2190, first: 2070, half: 4 }
const WORKING_WEEK = [1.25, 1.15, 1.1, 1.05, 1.05, 0.75, 0.65]

const WEEKLY_SCENARIOS: readonly Scenario[] = [
  { name: 'rare: 0.5 a week', level: 0.5, growth: 0, wave: 0, dispersion: 1, size: 6 },
  { name: 'small: 4 a week, season', level: 4, growth: 0, wave: 0.5, dispersion: 1.5, size: 6 },
  { name: 'middling: 25 a week, season, growing', level: 25, growth: 0.08, wave: 0.6, dispersion: 2, size: 6 },
  { name: 'large: 200 a week, strong season', level: 200, growth: 0, wave: 1, dispersion: 5, size: 6 },
]
const DAILY_SCENARIOS: readonly Scenario[] = [
  { name: 'few: 1 a day', level: 1, growth: 0, wave: 0.3, dispersion: 1.2, size: 9 },
  {
    name: 'some: 8 a day, weekdays',
    level: 8,
    growth: 0.03,
    wave: 0.3,
    weekdays: WORKING_WEEK,
    dispersion: 1.5,
    size: 9,
  },
  {
    name: 'many: 60 a day, weekdays',
    level: 60,
    growth: 0.03,
    wave: 0.3,
    weekdays: WORKING_WEEK,
    dispersion: 3,
    size: 9,
  },
]

/**
 * What each detector of counts does on invented series: false alarms among periods without an outbreak, and outbreaks with
 * an alarm within a week of their first case. The table of docs/methods/detection.md.
 */
export async function run(): Promise<boolean> {
  print('Weeks', WEEKLY, WEEKLY_SCENARIOS, WEEKS, 1)
  print('Days', DAILY, DAILY_SCENARIOS, DAYS, 7)
  printTable(SCAN_HEADER, scanRows())
  return true
}

function print(
  title: string,
  detectors: typeof WEEKLY,
  scenarios: readonly Scenario[],
  periods: Periods,
  within: number,
): void {
  const sets = scenarios.map((scenario) => trials(scenario, periods, SERIES, SEED))
  const rows = detectors.map(([name, detect]) => [
    name,
    ...sets.map((set) => measure(set, periods, within, (series) => detect(series, periods.first))),
  ])
  printTable([title, ...scenarios.map(({ name }) => name)], rows)
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = header.map((_, column) => (column === 0 ? '---' : '---:'))
  process.stdout.write(`\n${[header, line, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`)
}

/** "false alarms in 100 periods / outbreaks found in 100" */
function measure(
  set: readonly Trial[],
  { perYear, first, length }: Periods,
  within: number,
  detect: (series: CountSeries) => Detection,
): string {
  const step = perYear === 52 ? 7 : 1
  const dates = Array.from({ length }, (_, point) => dateOf(point * step))
  let [alarms, found] = [0, 0]
  for (const { quiet, outbreak, start } of set) {
    const series = { perYear, dates }
    alarms += detect({ ...series, counts: quiet }).alarm.filter(Boolean).length
    const seen = detect({ ...series, counts: outbreak }).alarm.slice(start - first, start - first + within + 1)
    if (seen.some(Boolean)) found++
  }
  const share = (alarms / (set.length * (length - first))) * 100
  return `${share.toFixed(1)} / ${Math.round((found / set.length) * 100)}`
}

/** Mondays, and the days after them. */
function dateOf(day: number): string {
  return new Date(Date.UTC(2019, 0, 7 + day)).toISOString().slice(0, 10)
}
