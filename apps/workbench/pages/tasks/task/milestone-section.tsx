import type { TaskPage } from '@kangcheng/indicators/contract'
import { formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { taskWords } from '../words.ts'

/** The steps of the task: which are reached, which are overdue. */
export function MilestoneSection({ page }: { page: TaskPage }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const { milestones } = page.task
  if (milestones.length === 0) return null
  return (
    <section className="card stack">
      <h2>{t('milestones')}</h2>
      <ol className="task-steps">
        {milestones.map(({ code, title, due, reachedOn }) => {
          const state = reachedOn !== undefined ? 'done' : due < page.asOf ? 'overdue' : 'open'
          return (
            <li key={code} className="task-due" data-state={state}>
              <span>
                <span aria-hidden="true">{state === 'done' ? '✓' : state === 'overdue' ? '⚑' : '◇'}</span> {title}
              </span>
              <span className="soft">{t('dueOn', { day: formatDay(due, language) })}</span>
              <span>
                {reachedOn === undefined ? t(`due_${state}`) : t('reachedOn', { day: formatDay(reachedOn, language) })}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
