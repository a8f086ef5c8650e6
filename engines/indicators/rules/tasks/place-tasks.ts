import { type Day, readPeriod } from '@kangcheng/kernel'
import type { Milestone, Plan, PlanTask } from '../../contract/index.ts'
import type { TaskAssignment, TaskSummary } from '../../contract/tasks/index.ts'
import { dueDay } from './due-day.ts'
import type { TaskRecord } from './fold-task.ts'

/** A task with whose it is and by when: its own decisions and those it takes from above. */
export interface PlacedTask {
  task: PlanTask
  record: TaskRecord
  above: string[]
  /** Codes of the tasks right below. */
  parts: string[]
  lead: string | undefined
  coOwners: string[]
  ownersFrom: string | undefined
  /** The day from which it has been somebody's to report on. */
  ledSince: Day | undefined
  due: Day
  dueFrom: TaskSummary['dueFrom']
  milestones: (Omit<Milestone, 'due'> & { due: Day })[]
}

const NOTHING: TaskRecord = { assignments: [], reports: [], invented: false }

/** What the plan itself says of who does a task and by when. */
export function statedAssignment({ lead, coOwners = [], due, milestones = [] }: PlanTask): TaskAssignment {
  return { ...(lead === undefined ? {} : { lead }), coOwners, ...(due === undefined ? {} : { due }), milestones }
}

/** The newest decision of the office; before any, what the plan says. */
export function assignmentOf(task: PlanTask, { assignments }: TaskRecord): TaskAssignment {
  return assignments.at(-1) ?? statedAssignment(task)
}

/** Every task of the plan in its place, in the order of the document. */
export function placeTasks(plan: Plan, records: ReadonlyMap<string, TaskRecord>): PlacedTask[] {
  const byCode = new Map(plan.tasks.map((task) => [task.code, task]))
  const parts = Map.groupBy(plan.tasks, ({ parent }) => parent)
  return plan.tasks.map((task) => {
    const lineage = lineageOf(task, byCode).map((one) => {
      const record = records.get(one.code) ?? NOTHING
      return { task: one, record, assignment: assignmentOf(one, record) }
    })
    const [own, ...above] = lineage
    const owner = lineage.find(({ assignment }) => assignment.lead !== undefined)
    const timed = lineage.find(({ assignment }) => assignment.due !== undefined)
    const planEnd = endOf(plan)
    const below = (parts.get(task.code) ?? []).map(({ code }) => code)
    return {
      task,
      record: own?.record ?? NOTHING,
      above: above.map((one) => one.task.code).reverse(),
      parts: below,
      lead: owner?.assignment.lead,
      coOwners: owner?.assignment.coOwners ?? [],
      ownersFrom: owner === own ? undefined : owner?.task.code,
      ledSince: owner && ledSince(owner.task, owner.record, plan),
      due: dueDay(timed?.assignment.due ?? '') ?? planEnd,
      dueFrom: timed === undefined ? 'plan' : timed === own ? 'task' : 'above',
      milestones: (below.length > 0 ? [] : (own?.assignment.milestones ?? [])).map(({ due, ...step }) => ({
        ...step,
        due: dueDay(due) ?? planEnd,
      })),
    }
  })
}

/** First and last day of the plan. */
export function beginningOf({ period }: Pick<Plan, 'period'>): Day {
  return `${period.from}-01-01`
}
function endOf({ period }: Pick<Plan, 'period'>): Day {
  return readPeriod(String(period.to))?.last ?? `${period.to}-12-31`
}

/** The task and those above it, the nearest first. A ring of parents, which no good plan has, ends where it began. */
function lineageOf(task: PlanTask, byCode: ReadonlyMap<string, PlanTask>): PlanTask[] {
  const lineage = [task]
  for (let at = task; at.parent !== undefined; ) {
    const parent = byCode.get(at.parent)
    if (!parent || lineage.includes(parent)) break
    lineage.push(parent)
    at = parent
  }
  return lineage
}

function ledSince(task: PlanTask, { assignments }: TaskRecord, plan: Plan): Day {
  if (task.lead !== undefined) {
    const begins = beginningOf(plan)
    return plan.issued !== undefined && plan.issued > begins ? plan.issued : begins
  }
  return assignments.find(({ lead }) => lead !== undefined)?.on ?? beginningOf(plan)
}
