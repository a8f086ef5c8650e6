import type { PlanOverview } from '@kangcheng/indicators/contract'
import { ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { useDepartmentName } from '../../queries/names.ts'
import { groupByDomain, type OverviewRow } from './arrange.ts'
import { HeatRow } from './heat-row.tsx'
import type { OverviewSearch, Sort } from './search.ts'
import { overviewWords } from './words.ts'

type OnSort = (part: { sort: Sort | undefined; descending: boolean | undefined }) => void

/** Indicators × years as a real table: the first column and the years stay in sight. */
export function HeatMap(props: {
  data: PlanOverview
  rows: readonly OverviewRow[]
  search: OverviewSearch
  onSort: OnSort
}) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const departmentName = useDepartmentName()
  const { data, rows, search } = props
  const columns = data.years.length + 5
  const inPlanOrder = (search.sort ?? 'plan') === 'plan'
  const groups = inPlanOrder ? groupByDomain(rows) : [{ domain: '', rows: [...rows] }]
  return (
    <ScrollFrame className="heat-frame" label={t('caption', { title: data.plan.title })}>
      <table className="heat">
        <caption className="unseen">{t('caption', { title: data.plan.title })}</caption>
        <thead>
          <tr>
            <SortHead column="name" label={t('indicator')} {...props} />
            <th scope="col">{t('baseline')}</th>
            {data.years.map((year) => (
              <th key={year} scope="col" className="heat-year">
                {year}
              </th>
            ))}
            <th scope="col">{t('target')}</th>
            <SortHead column="progress" label={t('progress')} hint={t('progressHint')} {...props} />
            <SortHead column="verdict" label={t('verdict')} {...props} />
          </tr>
        </thead>
        {groups.map((group) => {
          const [first] = group.rows
          if (first === undefined) return null
          const name = language === 'en' ? (first.domainNameEn ?? first.domainName) : first.domainName
          return (
            <tbody key={`${group.domain}/${first.indicator.code}`}>
              {inPlanOrder && (
                <tr className="heat-domain">
                  <th colSpan={columns} scope="rowgroup">
                    <span>
                      {name} <span className="soft">{t('of', { count: group.rows.length })}</span>
                    </span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <HeatRow
                  key={row.indicator.code}
                  row={row}
                  plan={data.plan.code}
                  asOf={data.asOf}
                  search={search}
                  department={departmentName(row.indicator)}
                />
              ))}
            </tbody>
          )
        })}
      </table>
      {rows.length === 0 && <p className="heat-empty">{t('none')}</p>}
    </ScrollFrame>
  )
}

function SortHead(props: { column: Sort; label: string; hint?: string; search: OverviewSearch; onSort: OnSort }) {
  const { column, search } = props
  const current = search.sort === column
  const descending = current && search.descending === true
  // Third press: back to the order of the plan.
  const next = !current
    ? { sort: column, descending: undefined }
    : descending
      ? { sort: undefined, descending: undefined }
      : { sort: column, descending: true }
  return (
    <th scope="col" aria-sort={current ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" title={props.hint} onClick={() => props.onSort(next)}>
        {props.label}
        <span aria-hidden="true">{current ? (descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  )
}
