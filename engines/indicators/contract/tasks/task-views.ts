import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from '../definition.ts'
import { Milestone, Plan, PlanTask, RegionCode } from '../plan.ts'
import { TaskAssignment } from './assignment.ts'
import { ProgressReview, TaskProgress, TaskStatus } from './progress.ts'

const DayText = Type.String({ description: 'YYYY-MM-DD' })

/** What is not as it should be, worst first. A task with none is on time. */
export const TASK_ALARMS = ['late', 'milestone-overdue', 'silent', 'due-soon'] as const
export const TaskAlarmKind = Type.Enum([...TASK_ALARMS])
export type TaskAlarmKind = Static<typeof TaskAlarmKind>

export const TaskAlarm = Type.Object({
  kind: TaskAlarmKind,
  days: Type.Integer({ minimum: 0, description: 'since it is so; of `due-soon`, days left' }),
  milestone: Type.Optional(Code),
})
export type TaskAlarm = Static<typeof TaskAlarm>

/** How many tasks without parts are in which state. */
export const TaskCounts = Type.Object({
  total: Type.Integer(),
  'not-started': Type.Integer(),
  'under-way': Type.Integer(),
  done: Type.Integer(),
  blocked: Type.Integer(),
  late: Type.Integer({ description: 'not done, and the task or a milestone of it is overdue' }),
  silent: Type.Integer(),
})
export type TaskCounts = Static<typeof TaskCounts>

/** Where a task stands on a day. */
export const TaskState = Type.Object({
  status: TaskStatus,
  percent: Type.Integer(),
  /** Done was reported and is not accepted. */
  claimed: Type.Boolean(),
  doneOn: Type.Optional(DayText),
  /** By how many days it is late, or was when it was done. */
  daysLate: Type.Integer(),
  alarms: Type.Array(TaskAlarm),
})
export type TaskState = Static<typeof TaskState>

export const TaskSummary = Type.Object({
  code: PlanTask.properties.code,
  parent: Type.Optional(Type.String()),
  title: Type.String(),
  indicators: Type.Array(Code),
  source: PlanTask.properties.source,
  lead: Type.Optional(Code),
  coOwners: Type.Array(Code),
  /** The task above from which the owners are taken. */
  ownersFrom: Type.Optional(Type.String()),
  due: DayText,
  dueFrom: Type.Enum(['task', 'above', 'plan']),
  milestones: Type.Array(Type.Object({ ...Milestone.properties, due: DayText, reachedOn: Type.Optional(DayText) })),
  state: TaskState,
  /** Of a task with parts: theirs. */
  parts: Type.Optional(TaskCounts),
  /** The day of the newest report, and what has become of it. */
  reportedOn: Type.Optional(DayText),
  review: Type.Optional(ProgressReview),
  /** How much has happened to it by now, whatever day is asked about; a writer names the number they have seen. */
  version: Type.Integer({ minimum: 0 }),
  invented: Type.Boolean(),
  /** Stands above a task that was asked for, and was not asked for itself. */
  context: Type.Optional(Type.Literal(true)),
})
export type TaskSummary = Static<typeof TaskSummary>

const Names = Type.Record(Code, BilingualWords, { description: 'organisation → name' })

/** The tasks of a plan as of a day, in the order of the document. */
export const TaskList = Type.Object({
  plan: Code,
  title: Type.String(),
  region: RegionCode,
  period: Plan.properties.period,
  asOf: DayText,
  interval: Type.Enum(['month', 'quarter', 'half-year', 'year']),
  tasks: Type.Array(TaskSummary),
  counts: TaskCounts,
  names: Names,
  invented: Type.Boolean(),
})
export type TaskList = Static<typeof TaskList>

const Known = {
  seq: Type.Integer(),
  on: DayText,
  at: Type.String({ format: 'date-time' }),
  by: Type.String(),
  onBehalfOf: Type.Optional(Type.String({ description: 'user id' })),
}

/** A decision of the office on a task. */
export const AssignmentRevision = Type.Object({ ...Known, ...TaskAssignment.properties, reason: Type.String() })
export type AssignmentRevision = Static<typeof AssignmentRevision>

/** A progress report and what the office said to it. */
export const ReviewedProgress = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...Known,
  ...TaskProgress.properties,
  organisation: Code,
  review: ProgressReview,
  reviewed: Type.Optional(Type.Object({ ...Known, reason: Type.Optional(Type.String()) })),
})
export type ReviewedProgress = Static<typeof ReviewedProgress>

/** One task with its whole history as known on a day. */
export const TaskPage = Type.Object({
  plan: Code,
  title: Type.String({ description: 'of the plan' }),
  asOf: DayText,
  interval: TaskList.properties.interval,
  task: TaskSummary,
  above: Type.Array(Type.Object({ code: Type.String(), title: Type.String() }), { description: 'topmost first' }),
  parts: Type.Array(TaskSummary, { description: 'the tasks right below' }),
  /** What the plan itself says, whatever the office has decided since. */
  stated: TaskAssignment,
  assignments: Type.Array(AssignmentRevision, { description: 'newest first' }),
  reports: Type.Array(ReviewedProgress, { description: 'newest first' }),
  /** The reader's organisation, or one below it, is an owner. */
  own: Type.Boolean(),
  /** The reader wrote the newest report and does not accept it. */
  ownReport: Type.Boolean(),
  names: Names,
  people: Type.Record(Type.String(), Type.String(), { description: 'user id → name; the platform has none' }),
})
export type TaskPage = Static<typeof TaskPage>

/**
 * What a task waits for: a report (none for a whole interval, or late), a report mended after it was returned, a review, or
 * somebody to lead it.
 */
export const TASK_WAITS = ['mend', 'report', 'review', 'assign'] as const
export const TaskWait = Type.Enum([...TASK_WAITS])
export type TaskWait = Static<typeof TaskWait>

const TaskOfPlan = Type.Object({ plan: Code, planTitle: Type.String(), task: TaskSummary })

/** What waits for a colleague, across all plans that they may read. */
export const MyTasks = Type.Object({
  asOf: DayText,
  organisation: Code,
  /** Led by, or shared with, the reader's organisation and those below it; without parts; the soonest due first. */
  tasks: Type.Array(TaskOfPlan),
  /** `mend` and `report` of these; `review` and `assign` of the plans of the reader's places. Whether they may is their roles' business. */
  waits: Type.Array(Type.Object({ ...TaskOfPlan.properties, wait: TaskWait })),
  names: Names,
})
export type MyTasks = Static<typeof MyTasks>
