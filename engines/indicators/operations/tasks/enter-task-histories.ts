import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { TaskHistory } from '../../contract/tasks/index.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Within } from '../../store/tables.ts'
import { appendTaskEvent, loadTaskEvents } from '../../store/tasks/task-events.ts'

/**
 * Enters what a pack says happened to tasks, as known from its own days. A task of which anything is kept stays as it is,
 * and so do those of a plan that a person has imported.
 */
export async function enterTaskHistories(
  within: Within,
  histories: readonly TaskHistory[],
  { by, at, newId }: { by: string; at: Date; newId: () => string },
): Promise<Result<null>> {
  const plans = Map.groupBy(histories, ({ plan }) => plan)
  for (const [code, own] of plans) {
    const kept = await loadPlan(within, code)
    if (!kept) return refuse('plan.not-found', { plan: code })
    if (kept.origin === 'import') continue
    const { plan, regionPath } = kept
    const begun = new Set((await loadTaskEvents(within, [code])).map(({ task }) => task))
    for (const { task, events, invented } of own) {
      if (!plan.tasks.some((one) => one.code === task)) return refuse('task.not-found', { plan: code, task })
      if (begun.has(task)) continue
      for (const [before, { on, event: happening }] of events.entries()) {
        await appendTaskEvent(within, {
          plan,
          regionPath,
          task,
          happening,
          seq: before + 1,
          id: newId(),
          on,
          at,
          by,
          invented,
        })
      }
    }
  }
  return ok(null)
}
