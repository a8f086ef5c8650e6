import type { ReportSummary } from '@kangcheng/indicators/contract'
import { Choice, formatPeriod, type Option, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReportFilter, reportsQuery } from '../../queries/report-queries.ts'
import { readReportSearch, STATUSES } from './search.ts'
import { reportWords } from './words.ts'

const route = getRouteApi('/frame/reports')

/** Narrows the list; what can be chosen is what there are reports of. */
export function ReportFilters({ listed }: { listed: readonly ReportSummary[] }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/reports' })
  const search = route.useSearch()
  const { data: all = [] } = useQuery(reportsQuery({}))
  const known = [...all, ...listed]
  const filter = (name: keyof ReportFilter, options: Option[]) => (
    <Choice
      label={t(name)}
      withAll
      value={search[name] ?? ''}
      options={options}
      onChange={(value) => void navigate({ replace: true, search: readReportSearch({ ...search, [name]: value }) })}
    />
  )
  const byLabel = (one: Option, other: Option) => one.label.localeCompare(other.label, 'zh-CN')
  return (
    <span className="report-filters">
      {filter(
        'dataSet',
        optionsOf(known, search.dataSet, ({ dataSet, names }) => ({
          value: dataSet,
          label: say(names.dataSet, language),
        })).sort(byLabel),
      )}
      {filter(
        'period',
        optionsOf(known, search.period, ({ period }) => ({
          value: period,
          label: formatPeriod(period, language),
        })).sort((one, other) => (one.value < other.value ? 1 : -1)),
      )}
      {filter(
        'status',
        STATUSES.map((status) => ({ value: status, label: t(`status_${status}`) })),
      )}
      {filter(
        'organisation',
        optionsOf(known, search.organisation, ({ organisation, names }) => ({
          value: organisation,
          label: say(names.organisation, language),
        })).sort(byLabel),
      )}
      {Object.keys(search).length > 0 && (
        <Button onClick={() => void navigate({ replace: true, search: {} })}>{t('clear')}</Button>
      )}
    </span>
  )
}

/** Each value once; the one of the address too, though no report has it. */
function optionsOf(
  reports: readonly ReportSummary[],
  chosen: string | undefined,
  optionOf: (report: ReportSummary) => Option,
): Option[] {
  const options = new Map(chosen === undefined ? [] : [[chosen, { value: chosen, label: chosen }]])
  for (const option of reports.map(optionOf)) options.set(option.value, option)
  return [...options.values()]
}
