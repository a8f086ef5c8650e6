import { Choice, formatPeriod, type Option, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReportFilter, reportChoicesQuery } from '../../queries/report-queries.ts'
import { readReportSearch, STATUSES } from './search.ts'
import { reportWords } from './words.ts'

const route = getRouteApi('/frame/reports')

/** Narrows the list; what can be chosen is what there are reports of, however many. */
export function ReportFilters() {
  const t = useWords(reportWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/reports' })
  const search = route.useSearch()
  const { data: choices } = useQuery(reportChoicesQuery)
  const filter = (name: keyof ReportFilter, options: Option[]) => (
    <Choice
      label={t(name)}
      withAll
      value={search[name] ?? ''}
      options={withChosen(options, search[name])}
      onChange={(value) => void navigate({ replace: true, search: readReportSearch({ ...search, [name]: value }) })}
    />
  )
  const named = (all: { code: string; name: { zh: string; en?: string } }[] = []) =>
    all
      .map(({ code, name }) => ({ value: code, label: say(name, language) }))
      .sort((one, other) => one.label.localeCompare(other.label, 'zh-CN'))
  return (
    <span className="report-filters">
      {filter('dataSet', named(choices?.dataSets))}
      {filter(
        'period',
        (choices?.periods ?? []).map((period) => ({ value: period, label: formatPeriod(period, language) })),
      )}
      {filter(
        'status',
        STATUSES.map((status) => ({ value: status, label: t(`status_${status}`) })),
      )}
      {filter('organisation', named(choices?.organisations))}
      {Object.keys(search).length > 0 && (
        <Button onClick={() => void navigate({ replace: true, search: {} })}>{t('clear')}</Button>
      )}
    </span>
  )
}

/** The choice of the address stays one though no report has it. */
function withChosen(options: Option[], chosen: string | undefined): Option[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options
  return [{ value: chosen, label: chosen }, ...options]
}
