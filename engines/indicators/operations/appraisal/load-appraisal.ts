import type { Decision } from '@kangcheng/access'
import { type Day, ok, type Period, type Result, readDay, readPeriod, refuse } from '@kangcheng/kernel'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import type { IndicatorDefinition, Plan } from '../../contract/index.ts'
import {
  periodBefore,
  periodsOver,
  periodsWithFigures,
  reportPeriodsOf,
} from '../../rules/appraisal/appraised-periods.ts'
import type { Evidence, UnitEvidence } from '../../rules/appraisal/evidence.ts'
import { withReach } from '../../rules/appraisal/figure-of-period.ts'
import { evidenceReaders } from '../../rules/appraisal/gather-evidence.ts'
import type { RankedPeriod } from '../../rules/appraisal/open-appraisal.ts'
import { rankUnits } from '../../rules/appraisal/rank-units.ts'
import { reportRate } from '../../rules/appraisal/report-rate.ts'
import { type Line, linesOf } from '../../rules/appraisal/scheme-lines.ts'
import { loadAppraisedReports } from '../../store/appraisal/appraised-reports.ts'
import { figurePeriods } from '../../store/appraisal/figure-periods.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { loadPlan } from '../../store/plans.ts'
import { loadSeries } from '../../store/series.ts'
import type { Within } from '../../store/tables.ts'
import { type AppraisedUnits, loadUnits } from './appraised-units.ts'

export interface AppraisalQuestion {
  scheme: string
  /** The newest that is over and has figures, when left out. */
  period?: string | undefined
  /** Today when left out. */
  asOf?: string | undefined
}

/** A scheme with all that is the same for every period of it. */
export interface OpenedScheme {
  scheme: AppraisalScheme
  plan: Plan
  lines: readonly Line[]
  definitions: ReadonlyMap<string, IndicatorDefinition>
  units: AppraisedUnits
  asOf: Day
  /** That are over, newest first. */
  periods: readonly Period[]
}

type AppraisalRefusal =
  | 'appraisal.not-found'
  | 'appraisal.not-begun'
  | 'appraisal.period-not-appraised'
  | 'day.unreadable'

/** The scheme of a question. Who does not see all of its units is told that there is none. */
export async function openScheme(
  within: Within,
  decision: Decision,
  question: AppraisalQuestion,
  today: Day,
): Promise<Result<OpenedScheme, AppraisalRefusal>> {
  const asOf = question.asOf === undefined ? today : readDay(question.asOf)
  if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
  const scheme = (await loadDefinitions(within, 'appraisal-scheme', [question.scheme])).get(question.scheme)
  const kept = scheme && (await loadPlan(within, scheme.plan))
  if (!scheme || !kept) return refuse('appraisal.not-found', { scheme: question.scheme })
  const { plan } = kept
  const lines = linesOf(
    scheme,
    plan.indicators.map(({ code }) => code),
  )
  const units = await loadUnits(within, decision, { scheme, plan, lines })
  if (!units) return refuse('appraisal.not-found', { scheme: question.scheme })
  const definitions = await loadDefinitions(within, 'indicator', indicatorsOf(lines))
  return ok({ scheme, plan, lines, definitions, units, asOf, periods: periodsOver(scheme, asOf) })
}

/** The period asked about, or the newest that is over in which a figure ends. */
export async function periodAsked(
  within: Within,
  { scheme, lines, units, periods, asOf }: OpenedScheme,
  wish: string | undefined,
): Promise<Result<Period, AppraisalRefusal>> {
  const [newest] = periods
  if (!newest) return refuse('appraisal.not-begun', { from: scheme.from, asOf })
  if (wish === undefined) {
    const codes = await figurePeriods(within, units.place, indicatorsOf(lines))
    return ok(periodsWithFigures(periods, codes)[0] ?? newest)
  }
  const found = periods.find(({ code }) => code === readPeriod(wish)?.code)
  if (found) return ok(found)
  return refuse('appraisal.period-not-appraised', {
    period: wish,
    from: periods.at(-1)?.code ?? scheme.from,
    to: newest.code,
  })
}

/** The ranking of a period and of the one before, from one read of the series. */
export async function rankPeriods(
  within: Within,
  decision: Decision,
  opened: OpenedScheme,
  period: Period,
): Promise<{ now: RankedPeriod; before?: RankedPeriod }> {
  const { scheme, lines, units, plan, definitions, asOf } = opened
  const previous = periodBefore(scheme, period)
  const periods = [period, ...(previous ? [previous] : [])].map((one) => ({
    ...withReach(one, scheme.reachBack),
    byRegion: new Map<string, Map<string, Evidence>>(),
  }))
  const readers = evidenceReaders(scheme, lines, { plan, definitions, asOf })
  for (const { region, indicator, points } of await loadSeries(within, units.place, indicatorsOf(lines), asOf)) {
    const read = readers.get(indicator)
    if (!read) continue
    for (const one of periods) {
      const ofRegion = one.byRegion.get(region) ?? new Map<string, Evidence>()
      one.byRegion.set(region, ofRegion.set(indicator, read(points, one)))
    }
  }
  const ranked: RankedPeriod[] = []
  for (const { byRegion, ...one } of periods) {
    const rates = await reportRates(within, decision, opened, one)
    ranked.push({ period: one.code, ...rankUnits(scheme, lines, unitEvidence(units, byRegion, rates)) })
  }
  const [now = { period: period.code, ranking: [] }, before] = ranked
  return { now, ...(before && { before }) }
}

/** Unit → line → rate of its reports on the period. */
async function reportRates(
  within: Within,
  decision: Decision,
  { scheme, lines, units, asOf }: OpenedScheme,
  period: Period,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Evidence>>> {
  const asked = lines.filter(({ item }) => item.kind !== 'indicators')
  const dataSets = [...new Set(asked.flatMap(({ item }) => (item.kind === 'indicators' ? [] : item.dataSets)))]
  const periods = reportPeriodsOf(period)
  const reports = await loadAppraisedReports(within, decision, { under: units.path, dataSets, periods, asOf })
  const byUnit = Map.groupBy(reports, (one) => (scheme.units.by === 'region' ? one.region : one.organisation))
  return new Map(
    [...byUnit].map(([unit, own]) => [unit, new Map(asked.map((line) => [line.key, reportRate(line, own, asOf)]))]),
  )
}

function unitEvidence(
  { carriers, regionOf }: AppraisedUnits,
  byRegion: ReadonlyMap<string, ReadonlyMap<string, Evidence>>,
  rates: ReadonlyMap<string, ReadonlyMap<string, Evidence>>,
): UnitEvidence[] {
  return [...carriers].map(([unit, coefficients]) => ({
    unit,
    coefficients,
    evidence: new Map([...(byRegion.get(regionOf(unit)) ?? []), ...(rates.get(unit) ?? [])]),
  }))
}

function indicatorsOf(lines: readonly Line[]): string[] {
  return lines.filter(({ item }) => item.kind === 'indicators').map(({ key }) => key)
}
