import type { TaskPage } from '@kangcheng/indicators/contract'
import { isProblem } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { myTasksQuery, type TaskStep, takeTaskStep, taskQuery, tasksOf } from '../../../queries/task-queries.ts'

/** Takes the task a step on. Whatever was refused, the newest state is fetched: it shows why. */
export function useTaskStep({ plan, task }: TaskPage) {
  const queries = useQueryClient()
  const { queryKey } = taskQuery(plan, task.code)
  return useMutation({
    mutationFn: (step: TaskStep) => takeTaskStep(plan, task.code, task.version, step),
    onSuccess: (page) => {
      queries.setQueryData(queryKey, page)
      void queries.invalidateQueries({ queryKey: tasksOf(plan), predicate: (query) => query.queryKey !== queryKey })
      void queries.invalidateQueries(myTasksQuery)
    },
    onError: (error) => (isProblem(error) ? queries.refetchQueries({ queryKey, exact: true }) : undefined),
  })
}
