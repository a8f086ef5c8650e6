import type { QualityWorklist } from '@kangcheng/exchange/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { AGES, ASSIGNED, PHASES, readWorklistSearch, SEVERITIES, STATUSES, type WorklistSearch } from './search.ts'
import { qualityWords } from './words.ts'

/** Narrows the worklist; the address keeps it, so that a colleague sees the same. */
export function WorklistFilters({ search, of }: { search: WorklistSearch; of: QualityWorklist | undefined }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/quality' })
  const change = (part: Record<string, unknown>) =>
    void navigate({ replace: true, resetScroll: false, search: readWorklistSearch({ ...search, ...part }) })
  const { organisations = [], departments = [], rules = [] } = of ?? {}
  const here = departments.filter(({ organisation }) => organisation === (search.organisation ?? organisation))
  return (
    <search className="quality-filters no-print">
      <Choice
        label={t('phase')}
        withAll
        value={search.phase ?? ''}
        options={PHASES.map((value) => ({ value, label: t(`phase_${value}`) }))}
        onChange={(phase) => change({ phase })}
      />
      {organisations.length > 1 && (
        <Choice
          label={t('institution')}
          withAll
          value={search.organisation ?? ''}
          options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
          onChange={(organisation) => change({ organisation, department: undefined })}
        />
      )}
      <Choice
        label={t('department')}
        withAll
        value={search.department ?? ''}
        options={here
          .filter(({ code }) => code !== '')
          .map(({ code, name }) => ({ value: code, label: name }))
          .filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)}
        onChange={(department) => change({ department })}
      />
      <Choice
        label={t('severity')}
        withAll
        value={search.severity ?? ''}
        options={SEVERITIES.map((value) => ({ value, label: t(`severity_${value}`) }))}
        onChange={(severity) => change({ severity })}
      />
      <Choice
        label={t('rule')}
        withAll
        value={search.rule ?? ''}
        options={rules.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
        onChange={(rule) => change({ rule })}
      />
      <Choice
        label={t('status')}
        value={search.status ?? ''}
        options={[
          { value: '', label: t('standing') },
          ...STATUSES.map((value) => ({ value, label: t(`status_${value}`) })),
        ]}
        onChange={(status) => change({ status })}
      />
      <Choice
        label={t('age')}
        value={String(search.minAge ?? '')}
        options={[
          { value: '', label: t('age_0') },
          ...AGES.map((value) => ({ value: String(value), label: t(`age_${value}`) })),
        ]}
        onChange={(minAge) => change({ minAge })}
      />
      <Choice
        label={t('assigned')}
        withAll
        value={search.assigned ?? ''}
        options={ASSIGNED.map((value) => ({ value, label: t(`assigned_${value}`) }))}
        onChange={(assigned) => change({ assigned })}
      />
      <label className="quality-check">
        <input
          type="checkbox"
          checked={search.overdue ?? false}
          onChange={(event) => change({ overdue: event.target.checked })}
        />
        {t('overdue')}
      </label>
      {Object.keys(search).length > 0 && (
        <Button onClick={() => void navigate({ replace: true, search: {} })}>{t('clear')}</Button>
      )}
    </search>
  )
}
