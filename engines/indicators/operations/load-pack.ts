import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  AppraisalScheme,
  DataSetDefinition,
  EvaluationScheme,
  IndexDefinition,
  IndicatorDefinition,
  Plan,
  PlannedReleaseDocument,
  TaskHistory,
  ValueStatement,
} from '../contract/index.ts'
import { belowFault } from '../rules/collecting/data-set-faults.ts'
import { changeOfPackFigure, isCorrectedSince, newestRevision, packFigureOf } from '../rules/pack-figures.ts'
import { completeStatement } from '../rules/statement.ts'
import { loadDefinitions, saveDefinitions } from '../store/definitions.ts'
import { figureKey, loadPackRevisions, loadRevisionsByOthers, packKey } from '../store/pack-figures.ts'
import type { Within } from '../store/tables.ts'
import { saveValues, type ValueEntry } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'
import { enterPackPlans, type LoadedPlans } from './enter-pack-plans.ts'
import { enterPlannedReleases } from './publishing/release-calendar.ts'
import { enterTaskHistories } from './tasks/enter-task-histories.ts'

/** What one pack holds for this engine, checked and read. */
export interface IndicatorPack {
  code: string
  indicators: readonly IndicatorDefinition[]
  indices: readonly IndexDefinition[]
  dataSets: readonly DataSetDefinition[]
  appraisalSchemes: readonly AppraisalScheme[]
  evaluationSchemes: readonly EvaluationScheme[]
  plannedReleases: readonly PlannedReleaseDocument[]
  plans: readonly Plan[]
  taskHistories: readonly TaskHistory[]
  values: readonly ValueStatement[]
}

/** What became of a pack's statements of figures. Figures are named as `indicator/region/period/basis`. */
export interface LoadedFigures {
  /** Kept as new revisions. */
  recorded: number
  /** They say what the pack has said before, in whatever words. */
  unchanged: number
  /** Changed in the pack after a person had stated the figure: what the person says stands. */
  withheld: string[]
  /** Once recorded by this pack and no longer in it: they stay as they are. */
  vanished: string[]
}

export interface LoadedPack extends LoadedFigures {
  plans: LoadedPlans
}

/** Keeps a pack's definitions, plans and figures. Loading it again changes nothing but newer bodies of definitions. */
export async function loadIndicatorPack(deps: Deps, actor: Actor, pack: IndicatorPack): Promise<Result<LoadedPack>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'indicators.load-pack', subject: `pack/${pack.code}` }
  return inScope(deps, may.value, look, async (within) => {
    const at = deps.clock.now()
    const owned = <Body>(bodies: readonly Body[]) => bodies.map((body) => ({ pack: pack.code, body }))
    await saveDefinitions(within, 'indicator', owned(pack.indicators), at)
    await saveDefinitions(within, 'index', owned(pack.indices), at)
    await saveDefinitions(within, 'data-set', owned(pack.dataSets), at)
    const forms = await loadDefinitions(within, 'data-set')
    const fault = pack.dataSets.map((one) => belowFault(one, forms)).find((one) => one !== undefined)
    if (fault) return { ok: false, refusal: fault }
    await saveDefinitions(within, 'appraisal-scheme', owned(pack.appraisalSchemes), at)
    await saveDefinitions(within, 'evaluation-scheme', owned(pack.evaluationSchemes), at)
    const plans = await enterPackPlans(within, pack.plans, { actor, at })
    if (!plans.ok) return plans
    const histories = await enterTaskHistories(within, pack.taskHistories, {
      by: actor.userId,
      at,
      newId: deps.newId,
    })
    if (!histories.ok) return histories
    const planning = { at, by: actor.userId, today: deps.clock.today() }
    await enterPlannedReleases(within, pack.plannedReleases, planning)
    const figures = await saveStatements(within, actor, pack, at)
    return figures.ok ? ok({ ...figures.value, plans: plans.value }) : figures
  })
}

async function saveStatements(
  within: Within,
  actor: Actor,
  pack: IndicatorPack,
  at: Date,
): Promise<Result<LoadedFigures>> {
  const read = await readStatements(within, pack.values)
  if (!read.ok) return read
  const stated = Map.groupBy(read.value, ({ statement }) => figureKey(statement))
  const { own, unnamed } = await loadPackRevisions(within, pack.code)
  const changes = [...new Set([...stated.keys(), ...own.keys()])].map((figure) => {
    const before = own.get(figure) ?? (stated.has(figure) ? unnamed.get(figure) : undefined) ?? []
    return { figure, before, ...changeOfPackFigure(stated.get(figure) ?? [], before) }
  })
  const changed = changes.flatMap(({ fresh }) => fresh.map(({ statement }) => statement))
  const byOthers = await loadRevisionsByOthers(within, changed)
  const report: LoadedFigures = { recorded: 0, unchanged: 0, withheld: [], vanished: [] }
  const entries: ValueEntry[] = []
  for (const { figure, before, fresh, unchanged, vanished } of changes) {
    report.unchanged += unchanged
    if (isCorrectedSince(before, byOthers.get(figure), fresh)) {
      report.withheld.push(figure)
      continue
    }
    if (vanished > 0) report.vanished.push(figure)
    const after = newestRevision(before)
    for (const { statement, regionPath, ...said } of fresh) {
      entries.push({ statement, regionPath, idempotencyKey: packKey(pack.code, statement, said, after) })
    }
  }
  report.recorded = (await saveValues(within, entries, { at, by: actor.userId })).length
  return ok(report)
}

/** The statements of a pack, complete, each with its figure and the place of its region. */
async function readStatements(within: Within, statements: readonly ValueStatement[]) {
  const definitions = await loadDefinitions(within, 'indicator')
  const paths = new Map<string, string>()
  const read = []
  for (const said of statements) {
    const regionPath = paths.get(said.region) ?? (await directoryIn(within).findRegion(said.region))?.path
    if (regionPath === undefined) return refuse('value.region-unknown', { region: said.region })
    paths.set(said.region, regionPath)
    const definition = definitions.get(said.indicator)
    if (!definition) return refuse('indicator.not-found', { indicator: said.indicator })
    const complete = completeStatement(said, definition)
    if (!complete.ok) return complete
    read.push({ ...packFigureOf(complete.value), statement: complete.value, regionPath })
  }
  return ok(read)
}
