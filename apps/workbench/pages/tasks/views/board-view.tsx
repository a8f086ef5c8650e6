import type { TaskList, TaskSummary } from '@kangcheng/indicators/contract'
import { formatDay, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useId } from 'react'
import { STATUSES } from '../search.ts'
import { TaskLink } from '../task-link.tsx'
import { AlarmMarks, Percent, StatusMark } from '../task-marks.tsx'
import { taskWords } from '../words.ts'

/** The tasks without parts in a column for each status; a card goes on when progress is reported, not when it is pushed. */
export function BoardView({ list }: { list: TaskList }) {
  const id = useId()
  const leaves = list.tasks.filter(({ parts }) => parts === undefined)
  return (
    <div className="task-board">
      {STATUSES.map((status) => {
        const cards = leaves.filter(({ state }) => state.status === status).toSorted(byTrouble)
        return (
          <section key={status} aria-labelledby={`${id}${status}`}>
            <h2 id={`${id}${status}`} className="spread">
              <StatusMark state={{ status, claimed: false }} />
              <span>{cards.length}</span>
            </h2>
            <ul className="task-cards">
              {cards.map((task) => (
                <Card key={task.code} list={list} task={task} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Card({ list, task }: { list: TaskList; task: TaskSummary }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const { lead, state } = task
  return (
    <li className="card">
      <h3>
        <TaskLink plan={list.plan} task={task.code}>
          {task.code} {task.title}
        </TaskLink>
      </h3>
      <p className="soft">{lead === undefined ? t('noLead') : say(list.names[lead] ?? { zh: lead }, language)}</p>
      {state.status !== 'not-started' && state.status !== 'done' && <Percent percent={state.percent} />}
      <p className="soft">
        {state.doneOn === undefined
          ? t('dueOn', { day: formatDay(task.due, language) })
          : t('doneOn', { day: formatDay(state.doneOn, language) })}
      </p>
      <p className="line">
        {state.claimed && <span className="task-mark">{t('claimed')}</span>}
        {task.review === 'returned' && <span className="task-mark task-alarm">{t('review_returned')}</span>}
        <AlarmMarks task={task} />
      </p>
    </li>
  )
}

/** The longest overdue first, then by due day. */
function byTrouble(one: TaskSummary, other: TaskSummary): number {
  const open = ({ state }: TaskSummary) => (state.status === 'done' ? 0 : state.daysLate)
  return open(other) - open(one) || (one.due < other.due ? -1 : 1)
}
