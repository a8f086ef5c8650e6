import { type Actor, directoryIn } from '@kangcheng/access'
import { type Day, ok, type Period, type Result, refuse } from '@kangcheng/kernel'
import type { DataSetDefinition } from '../../contract/collecting/index.ts'
import type { Plan } from '../../contract/index.ts'
import { daysOf, periodsOpenedBy } from '../../rules/collecting/report-calendar.ts'
import { type Places, type Respondent, respondentsOf } from '../../rules/collecting/respondents.ts'
import { insertEvents, insertReports, type KeptReport } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'

export interface RequestedReports {
  requested: number
  /** Indicators that a form asks for and for which the plan names nobody. */
  unassigned: { dataSet: string; indicators: string[] }[]
}

/** Requests in one statement; the figures of a request are few, and the protocol takes 65,535 parameters. */
const BATCH = 500

/**
 * Makes the requests whose day has come: every form, period and respondent, each once, however often this is called.
 * Who answers for what is settled when a request is made; a change of departments hands the open ones over.
 */
export async function requestReports(
  deps: Deps,
  actor: Actor,
  question: { dataSet?: string | undefined } = {},
): Promise<Result<RequestedReports>> {
  const may = await deps.access.require(actor, 'indicators.report.request', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.request-reports', subject: `data-set/${question.dataSet ?? '*'}` }
  return inScope(deps, may.value, look, async (within) => {
    const today = deps.clock.today()
    const wanted = question.dataSet === undefined ? undefined : [question.dataSet]
    const dataSets = await loadDefinitions(within, 'data-set', wanted)
    if (wanted && dataSets.size === 0) return refuse('data-set.not-found', { dataSet: question.dataSet ?? '' })
    const directory = directoryIn(within)
    const places = { organisations: await directory.organisations(), regions: await directory.regionsBelow('/') }
    const answer: RequestedReports = { requested: 0, unassigned: [] }
    for (const dataSet of dataSets.values()) {
      const kept = await loadPlan(within, dataSet.plan)
      if (!kept) continue
      const { reports, unassigned } = reportsOf(deps, dataSet, kept.plan, places, today)
      const own = reports.filter(({ regionPath }) => may.value.regions.some((path) => regionPath.startsWith(path)))
      answer.requested += await saveRequests(within, own, { at: deps.clock.now(), by: actor.userId })
      if (unassigned.length > 0) answer.unassigned.push({ dataSet: dataSet.code, indicators: unassigned })
    }
    return ok(answer)
  })
}

function reportsOf(deps: Deps, dataSet: DataSetDefinition, plan: Plan, places: Places, today: Day) {
  const { respondents, unassigned } = respondentsOf(dataSet, plan, places)
  const reports = periodsOpenedBy(dataSet, today).flatMap((period) =>
    respondents.map((respondent) => newReport(deps.newId(), dataSet, period, respondent)),
  )
  return { reports, unassigned }
}

function newReport(
  id: string,
  dataSet: DataSetDefinition,
  period: Period,
  { organisation, region, items }: Respondent,
): KeptReport {
  return {
    id,
    dataSet: dataSet.code,
    plan: dataSet.plan,
    region: region.code,
    regionPath: region.path,
    organisation: organisation.code,
    organisationPath: organisation.path,
    period: period.code,
    status: 'draft',
    version: 1,
    round: 0,
    ...daysOf(dataSet, period),
    items,
    cells: {},
    included: [],
    passedOver: [],
  }
}

async function saveRequests(
  within: Within,
  reports: readonly KeptReport[],
  { at, by }: { at: Date; by: string },
): Promise<number> {
  let requested = 0
  for (let from = 0; from < reports.length; from += BATCH) {
    const batch = reports.slice(from, from + BATCH)
    const made = new Set(await insertReports(within, batch))
    const event = { kind: 'requested', at: at.toISOString(), by } as const
    await insertEvents(
      within,
      batch.filter(({ id }) => made.has(id)).map((report) => ({ report, event })),
    )
    requested += made.size
  }
  return requested
}
