import type { MyTasks, TaskWait } from '@kangcheng/indicators/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCurrentPlan } from '../../frame/current-plan.ts'
import { myTasksQuery } from '../../queries/task-queries.ts'
import { AlarmMarks } from '../tasks/task-marks.tsx'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'
import '../tasks/tasks.css'

/** What waits, in the order in which it is told, and what doing it takes. */
const WAITS: Record<TaskWait, string> = {
  mend: 'indicators.task.report',
  report: 'indicators.task.report',
  review: 'indicators.task.review',
  assign: 'indicators.task.assign',
}

/** Tasks of plans that wait for me: to report on, to mend, to look at, to give out. */
export function MyTasksCard() {
  const t = useWords(homeWords)
  const may = useMay()
  const plan = useCurrentPlan()
  const mine = useQuery({ ...myTasksQuery, staleTime: 0 })
  return (
    <HomeCard
      title={t('myTasks')}
      all={
        plan !== undefined && (
          <Link to="/plans/$plan/tasks" params={{ plan }}>
            {t('allTasks')}
          </Link>
        )
      }
      query={mine}
      empty={t('noMyTasks')}
    >
      {({ waits }) => {
        const own = Object.entries(WAITS).flatMap(([wait, permission]) =>
          may(permission) ? waits.filter((one) => one.wait === wait) : [],
        )
        return (
          own.length > 0 && (
            <HomeRows
              rows={own.slice(0, MOST_ROWS).map((one) => ({ key: keyOf(one), row: <WaitingTask waiting={one} /> }))}
              more={own.length > MOST_ROWS ? t('more', { count: own.length - MOST_ROWS }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

function WaitingTask({ waiting: { plan, task, wait } }: { waiting: MyTasks['waits'][number] }) {
  const t = useWords(homeWords)
  return (
    <>
      <Link to="/plans/$plan/tasks/$code" params={{ plan, code: task.code }}>
        {task.code} {task.title}
      </Link>
      <span className="line soft">
        {t(`taskWaits_${wait}`)}
        <AlarmMarks task={task} />
      </span>
    </>
  )
}

function keyOf({ plan, task, wait }: MyTasks['waits'][number]): string {
  return `${plan} ${task.code} ${wait}`
}
