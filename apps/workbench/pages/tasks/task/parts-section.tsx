import type { TaskPage } from '@kangcheng/indicators/contract'
import { formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { TaskLink } from '../task-link.tsx'
import { AlarmMarks, Percent, StatusMark } from '../task-marks.tsx'
import { taskWords } from '../words.ts'
import { useOwnerName } from './use-owner-name.ts'

/** The tasks right below, from which this one is summed up. */
export function PartsSection({ page }: { page: TaskPage }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const nameOf = useOwnerName(page)
  const { parts: counts } = page.task
  return (
    <section className="card stack">
      <h2>{t('parts')}</h2>
      {counts && (
        <p className="soft">
          {t('counts', { ...counts, notStarted: counts['not-started'], underWay: counts['under-way'] })}
        </p>
      )}
      <p className="soft">{t('rolledUp')}</p>
      <ul className="task-parts">
        {page.parts.map((part) => (
          <li key={part.code}>
            <TaskLink plan={page.plan} task={part.code}>
              {part.code} {part.title}
            </TaskLink>
            <span className="task-links">
              <StatusMark state={part.state} />
              <Percent percent={part.state.percent} />
              <span className="soft">{part.lead === undefined ? t('noLead') : nameOf(part.lead)}</span>
              <span className="soft">{t('dueOn', { day: formatDay(part.due, language) })}</span>
              <AlarmMarks task={part} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
