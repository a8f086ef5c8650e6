import type { TaskList } from '@kangcheng/indicators/contract'
import { Choice, DayField, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { readTaskSearch, STATUSES } from './search.ts'
import { taskWords } from './words.ts'

const route = getRouteApi('/frame/plans/$plan/tasks')

/** Narrows the tasks; counts are of the whole plan, whatever is shown. */
export function TaskFilters({ list }: { list: TaskList }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/plans/$plan/tasks' })
  const search = route.useSearch()
  const change = (part: Record<string, unknown>) =>
    void navigate({ replace: true, resetScroll: false, search: readTaskSearch({ ...search, ...part }) })
  const organisations = Object.entries(list.names)
    .map(([value, name]) => ({ value, label: say(name, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'zh-CN'))
  const { counts } = list
  const filtered = search.organisation ?? search.state ?? search.late
  return (
    <search className="task-filters no-print">
      <Choice
        label={t('organisation')}
        withAll
        value={search.organisation ?? ''}
        options={organisations}
        onChange={(organisation) => change({ organisation })}
      />
      <Choice
        label={t('status')}
        withAll
        value={search.state ?? ''}
        options={STATUSES.map((value) => ({
          value,
          label: t('statusCount', { status: t(`status_${value}`), count: counts[value] }),
        }))}
        onChange={(state) => change({ state })}
      />
      <DayField
        label={t('asOf')}
        value={search.asOf ?? list.asOf}
        min={`${list.period.from}-01-01`}
        max={`${list.period.to + 5}-12-31`}
        onChange={(asOf) => change({ asOf })}
      />
      <label className="task-check">
        <input
          type="checkbox"
          checked={search.late ?? false}
          onChange={(event) => change({ late: event.target.checked })}
        />
        {t('lateOnly', { count: counts.late })}
      </label>
      {filtered !== undefined && (
        <Button onClick={() => change({ organisation: undefined, state: undefined, late: undefined })}>
          {t('clear')}
        </Button>
      )}
      <p className="task-counts" role="status">
        {t('counts', { ...counts, notStarted: counts['not-started'], underWay: counts['under-way'] })}
      </p>
    </search>
  )
}
