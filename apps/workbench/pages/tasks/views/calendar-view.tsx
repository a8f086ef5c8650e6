import type { TaskList } from '@kangcheng/indicators/contract'
import { formatDay, formatPeriod, useLanguage, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useNarrow } from '../../reports/use-narrow.ts'
import { TaskLink } from '../task-link.tsx'
import { taskWords } from '../words.ts'
import { type DueEntry, dueEntries, shiftMonth, weeksOf } from './calendar.ts'

const route = getRouteApi('/frame/plans/$plan/tasks')
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** What falls due in a month: a sheet of days, on a phone a list. */
export function CalendarView({ list }: { list: TaskList }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const narrow = useNarrow()
  const { month = list.asOf.slice(0, 7) } = route.useSearch()
  const all = dueEntries(list.tasks, list.asOf)
  const entries = all.filter(({ day }) => day.startsWith(month))
  const next = all.find(({ day }) => day.slice(0, 7) > month)?.day.slice(0, 7)
  const title = formatPeriod(month, language)
  return (
    <div className="stack">
      <div className="line no-print">
        <MonthLink month={shiftMonth(month, -1)}>← {t('monthBefore')}</MonthLink>
        <h2 aria-live="polite">{title}</h2>
        <MonthLink month={shiftMonth(month, 1)}>{t('monthAfter')} →</MonthLink>
        {month !== list.asOf.slice(0, 7) && <MonthLink month={undefined}>{t('monthOfDay')}</MonthLink>}
        {next !== undefined && (
          <MonthLink month={next}>{t('monthNextDue', { month: formatPeriod(next, language) })}</MonthLink>
        )}
      </div>
      {entries.length === 0 && <p className="soft">{t('monthEmpty')}</p>}
      {narrow ? (
        <Agenda plan={list.plan} entries={entries} />
      ) : (
        <Sheet plan={list.plan} month={month} entries={entries} today={list.asOf} title={title} />
      )}
    </div>
  )
}

function MonthLink({ month, children }: { month: string | undefined; children: React.ReactNode }) {
  const { month: _shown, ...search } = route.useSearch()
  return (
    <Link
      className="quiet"
      from="/plans/$plan/tasks"
      to="/plans/$plan/tasks"
      search={month === undefined ? search : { ...search, month }}
      replace
      resetScroll={false}
    >
      {children}
    </Link>
  )
}

function Sheet(props: { plan: string; month: string; entries: readonly DueEntry[]; today: string; title: string }) {
  const t = useWords(taskWords)
  const byDay = Map.groupBy(props.entries, ({ day }) => day)
  return (
    <table className="task-calendar">
      <caption className="unseen">{props.title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`day_${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(props.month).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, at) =>
              day === undefined ? (
                <td key={`${WEEKDAYS[at]}`} className="task-no-day" />
              ) : (
                <td key={day} aria-current={day === props.today ? 'date' : undefined}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  <ul>
                    {(byDay.get(day) ?? []).map((entry) => (
                      <Entry key={keyOf(entry)} plan={props.plan} entry={entry} />
                    ))}
                  </ul>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Agenda({ plan, entries }: { plan: string; entries: readonly DueEntry[] }) {
  const language = useLanguage()
  return (
    <ul className="task-agenda">
      {[...Map.groupBy(entries, ({ day }) => day)].map(([day, own]) => (
        <li key={day} className="card">
          <h3>{formatDay(day, language)}</h3>
          <ul>
            {own.map((entry) => (
              <Entry key={keyOf(entry)} plan={plan} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Entry({ plan, entry: { task, milestone, rest, done, overdue } }: { plan: string; entry: DueEntry }) {
  const t = useWords(taskWords)
  const state = done ? 'done' : overdue ? 'overdue' : 'open'
  return (
    <li className="task-due" data-state={state}>
      <span aria-hidden="true">{done ? '✓' : overdue ? '⚑' : milestone ? '◇' : '◷'}</span>{' '}
      <span className="unseen">{t(`due_${state}`)} </span>
      {task ? (
        <TaskLink plan={plan} task={task.code}>
          {milestone
            ? t('dueMilestone', { code: task.code, title: milestone.title })
            : t('dueTask', { code: task.code, title: task.title })}
        </TaskLink>
      ) : (
        t('duePlan', { count: rest ?? 0 })
      )}
    </li>
  )
}

function keyOf({ task, milestone }: DueEntry): string {
  return `${task?.code ?? 'plan'} ${milestone?.code ?? ''}`
}
