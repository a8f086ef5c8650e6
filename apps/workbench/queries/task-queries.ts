import type { TaskAssignmentWish, TaskProgress, TaskStatus } from '@kangcheng/indicators/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export interface TaskFilter {
  readonly asOf?: string | undefined
  readonly organisation?: string | undefined
  readonly state?: TaskStatus | undefined
  readonly late?: boolean | undefined
}

/** All that is known of the tasks of a plan, whatever it is narrowed to. */
export const tasksOf = (plan: string) => ['plans', plan, 'tasks']

export function tasksQuery(plan: string, { asOf, organisation, state, late }: TaskFilter) {
  const query = {
    ...(asOf ? { asOf } : {}),
    ...(organisation ? { organisation } : {}),
    ...(state ? { state } : {}),
    ...(late ? { late } : {}),
  }
  return queryOptions({
    queryKey: [...tasksOf(plan), 'list', query],
    queryFn: () => answerOf(api.GET('/api/v1/plans/{plan}/tasks', { params: { path: { plan }, query } })),
    // The old list stays while another is asked for.
    placeholderData: keepPreviousData,
  })
}

export function taskQuery(plan: string, task: string, asOf?: string) {
  return queryOptions({
    queryKey: [...tasksOf(plan), task, asOf ?? ''],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/plans/{plan}/tasks/{task}', { params: { path: { plan, task }, query: asOf ? { asOf } : {} } }),
      ),
  })
}

export const myTasksQuery = queryOptions({
  queryKey: ['my-tasks'],
  queryFn: () => answerOf(api.GET('/api/v1/my-tasks')),
})

export type TaskStep =
  | { readonly kind: 'reported'; readonly progress: TaskProgress }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'assigned'; readonly assignment: TaskAssignmentWish; readonly reason: string }

/** Takes a task a step on from the version that was seen. Rejects with Problem. */
export function takeTaskStep(plan: string, task: string, version: number, step: TaskStep) {
  const params = { path: { plan, task } }
  switch (step.kind) {
    case 'reported':
      return answerOf(
        api.POST('/api/v1/plans/{plan}/tasks/{task}/reports', { params, body: { version, progress: step.progress } }),
      )
    case 'accepted':
      return answerOf(api.POST('/api/v1/plans/{plan}/tasks/{task}/accept', { params, body: { version } }))
    case 'returned':
      return answerOf(
        api.POST('/api/v1/plans/{plan}/tasks/{task}/return', { params, body: { version, reason: step.reason } }),
      )
    case 'assigned':
      return answerOf(
        api.POST('/api/v1/plans/{plan}/tasks/{task}/assignments', {
          params,
          body: { version, assignment: step.assignment, reason: step.reason },
        }),
      )
  }
}
