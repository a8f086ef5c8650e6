import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { TaskHappening, TaskPage } from '../../contract/tasks/index.ts'
import type { Within } from '../../store/tables.ts'
import { appendTaskEvent } from '../../store/tasks/task-events.ts'
import type { Deps } from '../deps.ts'
import { pageOf } from './show-task.ts'
import { loadTask, type TaskOfPlan } from './task-at-hand.ts'

/** The task of a request, if it is still as the writer has seen it. */
export async function loadTaskToWrite(
  deps: Deps,
  within: Within,
  decision: Decision,
  request: { plan: string; task: string; version: number },
): Promise<Result<TaskOfPlan, 'plan.not-found' | 'task.not-found' | 'task.changed-meanwhile'>> {
  const loaded = await loadTask(within, decision, request, deps.clock.today())
  if (!loaded.ok) return loaded
  const seen = loaded.value.task.summary.version === request.version
  return seen ? loaded : refuse('task.changed-meanwhile', { task: request.task })
}

/** Writes what happens to a task after all that happened to it before, and says so; answers with the task as it is then. */
export async function takeStep(
  deps: Deps,
  within: Within,
  { actor, decision }: { actor: Actor; decision: Decision },
  { plan, regionPath, task }: TaskOfPlan,
  happening: TaskHappening,
): Promise<Result<TaskPage>> {
  const { code, version } = task.summary
  const now = deps.clock.now()
  const seq = version + 1
  const today = deps.clock.today()
  const by = actor.userId
  // Somebody who wrote in this instant has taken the number.
  const written = await appendTaskEvent(within, {
    ...{ plan, regionPath, task: code, happening, seq, by, id: deps.newId() },
    on: today,
    at: now,
    ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf.userId }),
    invented: false,
  })
  if (!written) return refuse('task.changed-meanwhile', { task: code })
  const after = await loadTask(within, decision, { plan: plan.code, task: code }, today)
  if (!after.ok) return after
  const { lead, coOwners } = after.value.task.summary
  await deps.outbox.append(within, {
    id: deps.newId(),
    type: 'indicators.task-stepped',
    subject: `plan/${plan.code}/task/${code}`,
    payload: {
      plan: plan.code,
      task: code,
      step: happening.kind,
      seq,
      region: plan.region,
      ...(lead === undefined ? {} : { lead }),
      coOwners,
    },
    occurredAt: now,
  })
  return ok(await pageOf(within, actor, after.value))
}
