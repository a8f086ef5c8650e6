import type { TaskPage } from '@kangcheng/indicators/contract'
import { formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useIndicatorName } from '../../../queries/names.ts'
import { taskWords } from '../words.ts'
import { AssignmentForm } from './assignment-form.tsx'
import { useOwnerName } from './use-owner-name.ts'

/** Who does it and by when, where that is said, and what it moves. */
export function AssignmentSection({ page, writable }: { page: TaskPage; writable: boolean }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const nameOf = useOwnerName(page)
  const [open, setOpen] = useState(false)
  const { task, assignments, stated } = page
  const decided = assignments.length > 0
  const indicatorName = useIndicatorName(page.plan)
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('assignment')}</h2>
        {writable && !open && <Button onClick={() => setOpen(true)}>{t(decided ? 'reassign' : 'assign')}</Button>}
      </div>
      <dl className="task-facts">
        <dt>{t('lead')}</dt>
        <dd>
          {task.lead === undefined ? <span className="task-mark task-alarm">{t('noLead')}</span> : nameOf(task.lead)}
          {task.ownersFrom !== undefined && <span className="soft"> {t('fromAbove', { code: task.ownersFrom })}</span>}
        </dd>
        {task.coOwners.length > 0 && (
          <>
            <dt>{t('coOwners')}</dt>
            <dd>{task.coOwners.map(nameOf).join(language === 'zh' ? '、' : ', ')}</dd>
          </>
        )}
        <dt>{t('due')}</dt>
        <dd>
          {formatDay(task.due, language)}
          {task.dueFrom !== 'task' && (
            <span className="soft"> {t(task.dueFrom === 'plan' ? 'dueOfPlan' : 'dueOfAbove')}</span>
          )}
        </dd>
        {task.indicators.length > 0 && (
          <>
            <dt>{t('indicators')}</dt>
            <dd className="line">
              {task.indicators.map((code) => (
                <Link key={code} to="/plans/$plan/indicators/$code" params={{ plan: page.plan, code }}>
                  {indicatorName(code)}
                </Link>
              ))}
            </dd>
          </>
        )}
        {decided && (stated.lead !== undefined || stated.due !== undefined) && (
          <>
            <dt>{t('stated')}</dt>
            <dd>{[stated.lead && nameOf(stated.lead), stated.due].filter(Boolean).join(' · ')}</dd>
          </>
        )}
        {task.source && (
          <>
            <dt>{t('source')}</dt>
            <dd>
              {[task.source.title, task.source.date, task.source.locator].filter(Boolean).join(' · ')}
              {task.source.status === 'unverified' && <span className="task-mark"> ？{t('unverified')}</span>}
            </dd>
          </>
        )}
      </dl>
      {open && <AssignmentForm page={page} onClose={() => setOpen(false)} />}
      {decided && (
        <details>
          <summary>{t('assignments', { count: assignments.length })}</summary>
          <ol className="task-history">
            {assignments.map((one) => (
              <li key={one.seq}>
                <p>
                  <time dateTime={one.on}>{formatDay(one.on, language)}</time> {page.people[one.by] ?? t('platform')}
                </p>
                <p>
                  {[
                    one.lead && t('leadIs', { name: nameOf(one.lead) }),
                    one.coOwners.length > 0 && t('coOwnersAre', { names: one.coOwners.map(nameOf).join('、') }),
                    one.due && t('dueOn', { day: one.due }),
                    one.milestones.length > 0 &&
                      t('milestonesAre', {
                        names: one.milestones.map(({ title, due }) => `${title}（${due}）`).join('、'),
                      }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <q>{one.reason}</q>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
