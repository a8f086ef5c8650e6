import type { Plan, PlanTask } from '../../contract/index.ts'
import type { TaskEvent, TaskHappening, TaskProgress } from '../../contract/tasks/index.ts'

export function planOf(tasks: PlanTask[], more: Partial<Plan> = {}): Plan {
  return {
    code: 'test-2021-2025',
    version: 1,
    title: '某市规划',
    region: '410181',
    period: { from: 2021, to: 2025 },
    baseYear: 2020,
    domains: [{ code: 'people', name: { zh: '健康人群' } }],
    indicators: [],
    tasks,
    findings: [],
    source: { title: 'invented', status: 'unverified' },
    ...more,
  }
}

export function progressOf(said: Partial<TaskProgress> = {}): TaskProgress {
  return { day: '2024-03-20', status: 'under-way', percent: 40, milestones: {}, text: '按计划推进', ...said }
}

export const reported = (said: Partial<TaskProgress> = {}): TaskHappening => ({
  kind: 'reported',
  progress: progressOf(said),
  organisation: 'gongyi-health',
})
export const ACCEPTED: TaskHappening = { kind: 'accepted' }
export const RETURNED: TaskHappening = { kind: 'returned', reason: '请补充佐证' }

/** What happened to one task, by the days it was known from. */
export function eventsOf(task: string, ...happenings: [on: string, happening: TaskHappening][]) {
  return happenings.map(([on, happening], at) => {
    const event: TaskEvent = {
      ...happening,
      id: `${task}-${at + 1}`,
      seq: at + 1,
      on,
      at: `${on}T09:00:00.000Z`,
      by: 'li',
      invented: false,
    }
    return { task, event }
  })
}
