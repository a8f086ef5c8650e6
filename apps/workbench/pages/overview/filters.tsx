import type { PlanOverview } from '@kangcheng/indicators/contract'
import { Choice, DayField, type Option, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useDepartmentName } from '../../queries/names.ts'
import { regionsQuery } from '../../queries/plan-queries.ts'
import type { OverviewSearch } from './search.ts'
import { overviewWords } from './words.ts'

type Change = (part: { [Key in keyof OverviewSearch]: OverviewSearch[Key] | undefined }) => void

export function Filters(props: { data: PlanOverview; search: OverviewSearch; shown: number; onChange: Change }) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const { data, search, onChange } = props
  // Kept here too: the address follows later than an input method can bear.
  const [typed, setTyped] = useState(search.q ?? '')
  const may = useMay()
  const departmentName = useDepartmentName()
  const { data: regions = [] } = useQuery({
    ...regionsQuery(data.plan.region),
    enabled: may('access.directory.read'),
  })
  const domains = distinct(
    data.rows.map((row) => ({
      value: row.indicator.domain,
      label: language === 'en' ? (row.domainNameEn ?? row.domainName) : row.domainName,
    })),
  )
  const departments = distinct(
    data.rows.map(({ indicator }) => ({ value: indicator.department, label: departmentName(indicator) })),
  )
  const filtered = search.domain ?? search.department ?? search.q ?? search.verdicts
  return (
    <search className="filters no-print">
      <label className="field filter-search">
        <span>{t('search')}</span>
        <input
          type="search"
          value={typed}
          placeholder={t('searchHint')}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange({ q: event.target.value })
          }}
        />
      </label>
      <Choice
        label={t('domain')}
        withAll
        value={search.domain ?? ''}
        options={domains}
        onChange={(domain) => onChange({ domain })}
      />
      <Choice
        label={t('department')}
        withAll
        value={search.department ?? ''}
        options={departments}
        onChange={(department) => onChange({ department })}
      />
      {regions.length > 1 && (
        <Choice
          label={t('region')}
          value={data.region}
          options={regions.map((region) => ({ value: region.code, label: say(region.name, language) }))}
          onChange={(region) => onChange({ region: region === data.plan.region ? undefined : region })}
        />
      )}
      <DayField
        label={t('asOf')}
        value={search.asOf ?? data.asOf}
        min={`${data.plan.period.from - 2}-01-01`}
        max={`${data.plan.period.to + 2}-12-31`}
        onChange={(asOf) => onChange({ asOf })}
      />
      <span className="line filter-count" role="status">
        {t('shown', { shown: props.shown, total: data.rows.length })}
        {filtered !== undefined && (
          <Button
            size="small"
            onClick={() => {
              setTyped('')
              onChange({ domain: undefined, department: undefined, q: undefined, verdicts: undefined })
            }}
          >
            {t('clear')}
          </Button>
        )}
      </span>
    </search>
  )
}

function distinct(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}
