import type { Plan } from '../../contract/index.ts'
import type { TaskEvent, TaskHappening } from '../../contract/tasks/index.ts'
import type { Within } from '../tables.ts'

export interface KeptTaskEvent {
  plan: string
  task: string
  event: TaskEvent
}

/** What happened to the tasks of some plans, each task's in the order of its numbers. */
export async function loadTaskEvents(within: Within, plans: readonly string[]): Promise<KeptTaskEvent[]> {
  if (plans.length === 0) return []
  const rows = await within
    .selectFrom('indicators.task_event')
    .select(['plan_code', 'task_code', 'seq', 'id', 'on_day', 'at', 'by', 'body', 'invented'])
    .where('plan_code', 'in', plans)
    .orderBy('plan_code')
    .orderBy('task_code')
    .orderBy('seq')
    .execute()
  return rows.map(({ plan_code, task_code, on_day, at, body, ...rest }) => ({
    plan: plan_code,
    task: task_code,
    event: { ...body, ...rest, on: on_day, at: at.toISOString() },
  }))
}

export interface NewTaskEvent {
  plan: Pick<Plan, 'code' | 'region'>
  regionPath: string
  task: string
  happening: TaskHappening
  seq: number
  id: string
  on: string
  at: Date
  by: string
  onBehalfOf?: string
  invented: boolean
}

/** False when somebody has written this number before; nothing is changed then. */
export async function appendTaskEvent(within: Within, entry: NewTaskEvent): Promise<boolean> {
  const result = await within
    .insertInto('indicators.task_event')
    .values({
      region_code: entry.plan.region,
      plan_code: entry.plan.code,
      task_code: entry.task,
      seq: entry.seq,
      id: entry.id,
      region_path: entry.regionPath,
      kind: entry.happening.kind,
      on_day: entry.on,
      at: entry.at,
      by: entry.by,
      body: JSON.stringify({
        ...entry.happening,
        ...(entry.onBehalfOf !== undefined && { onBehalfOf: entry.onBehalfOf }),
      }),
      invented: entry.invented,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** The task to which something happened. `locks`: nobody else who locks it goes on until the transaction ends. */
export async function findTaskOfEvent(
  within: Within,
  id: string,
  locks: boolean,
): Promise<{ plan: string; task: string } | undefined> {
  return within
    .selectFrom('indicators.task_event')
    .select(['plan_code as plan', 'task_code as task'])
    .where('id', '=', id)
    .$if(locks, (query) => query.forUpdate())
    .executeTakeFirst()
}
