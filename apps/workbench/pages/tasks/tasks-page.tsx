import type { PlanTask } from '@kangcheng/indicators/contract'
import { Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOrganisationName } from '../../queries/names.ts'
import { planQuery, tasksQuery } from '../../queries/plan-queries.ts'
import { TaskTree } from './task-tree-view.tsx'
import { taskWords } from './words.ts'

const route = getRouteApi('/frame/plans/$plan/tasks')

/** What work does the plan promise, and who does it? */
export function TasksPage() {
  const t = useWords(taskWords)
  const { plan } = route.useParams()
  const tasks = useQuery(tasksQuery(plan))
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<ExportLinks path={`/plans/${encodeURIComponent(plan)}/tasks`} />}
      />
      <PageState query={tasks}>
        {(list) => (list.length === 0 ? <Empty>{t('empty')}</Empty> : <NamedTree plan={plan} tasks={list} />)}
      </PageState>
    </div>
  )
}

function NamedTree({ plan, tasks }: { plan: string; tasks: PlanTask[] }) {
  const organisationName = useOrganisationName()
  const { data: indicators } = useQuery(planQuery(plan))
  const indicatorNames = useMemo(
    () => new Map(indicators?.indicators.map(({ code, name }) => [code, name])),
    [indicators],
  )
  return (
    <TaskTree
      plan={plan}
      tasks={tasks}
      nameOfOrganisation={organisationName}
      nameOfIndicator={(code) => indicatorNames.get(code) ?? code}
    />
  )
}
