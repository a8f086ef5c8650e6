import type { IndicatorDefinition, Plan, PlanDocument, PlanTask } from '../contract/index.ts'
import { parseTarget } from './target/parse-target.ts'
import { readBaseline } from './target/read-baseline.ts'
import { dueDay } from './tasks/due-day.ts'

/** The plan that a pack's document states: its phrases read into baselines and targets. */
export function planOfDocument(document: PlanDocument): Plan {
  return {
    ...document,
    indicators: document.indicators.map((row) => ({
      ...row,
      baseline: readBaseline(row.baseline ?? '', document.baseYear, { unit: row.unit, period: document.period }),
      target: parseTarget(row.target, { unit: row.unit, period: document.period }),
    })),
  }
}

/** What a schema cannot see: doubled codes, unknown domains and parents, indicators without a definition. */
export function planDocumentFaults(document: PlanDocument): string[] {
  const domains = new Set(document.domains.map((domain) => domain.code))
  const tasks = new Set(document.tasks.map((task) => task.code))
  const rows = new Set(document.indicators.map((row) => row.code))
  return [
    ...(document.period.from > document.period.to ? ['the period ends before it begins'] : []),
    ...doubled(document.indicators.map((row) => row.code)).map((code) => `indicator ${code} stands twice`),
    ...doubled(document.tasks.map((task) => task.code)).map((code) => `task ${code} stands twice`),
    ...document.indicators
      .filter((row) => !domains.has(row.domain))
      .map((row) => `indicator ${row.code}: domain ${row.domain} is not one of the plan's`),
    ...document.tasks
      .filter((task) => task.parent !== undefined && !tasks.has(task.parent))
      .map((task) => `task ${task.code}: its parent ${task.parent} is not there`),
    ...document.tasks
      .filter((task) => standsBelowItself(task, document.tasks))
      .map((task) => `task ${task.code} stands below itself`),
    ...document.tasks
      .filter((task) => task.milestones?.length && document.tasks.some(({ parent }) => parent === task.code))
      .map((task) => `task ${task.code} has tasks below it and no milestones of its own`),
    ...document.tasks
      .filter((task) => doubled((task.milestones ?? []).map(({ code }) => code)).length > 0)
      .map((task) => `task ${task.code}: a milestone stands twice`),
    ...document.tasks.flatMap((task) =>
      [task.due, ...(task.milestones ?? []).map(({ due }) => due)]
        .filter((due) => due !== undefined && dueDay(due) === undefined)
        .map((due) => `task ${task.code}: ${due} is no day and no period`),
    ),
    ...document.tasks.flatMap((task) =>
      (task.indicators ?? [])
        .filter((code) => !rows.has(code))
        .map((code) => `task ${task.code}: no indicator ${code}`),
    ),
    ...document.findings
      .filter((finding) => finding.indicator !== undefined && !rows.has(finding.indicator))
      .map((finding) => `a finding names ${finding.indicator}, which is not in the plan`),
  ]
}

/** A definition that would show nonsense: a numerator without a factor, limits that cannot be computed. */
export function definitionFaults(definition: IndicatorDefinition): string[] {
  const counted = definition.numerator !== undefined && definition.denominator !== undefined
  return [
    ...(definition.interval !== 'none' && !counted ? ['limits need a numerator and a denominator'] : []),
    ...(definition.interval !== 'none' && definition.factor === undefined ? ['limits need a factor'] : []),
    ...(definition.plausible && definition.plausible.low > definition.plausible.high
      ? ['plausible range is empty']
      : []),
    ...(definition.measure === 'number' && definition.unit === '' ? ['a number needs a unit'] : []),
  ]
}

function standsBelowItself(task: PlanTask, tasks: readonly PlanTask[]): boolean {
  const seen = new Set<string>()
  for (let at: PlanTask | undefined = task; at?.parent !== undefined && !seen.has(at.code); ) {
    seen.add(at.code)
    if (at.parent === task.code) return true
    const parent: string = at.parent
    at = tasks.find(({ code }) => code === parent)
  }
  return false
}

function doubled(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))]
}
