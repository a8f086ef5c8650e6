import type { TerminologySummary } from '@kangcheng/records/contract'
import { type Column, DataTable, formatDay, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { nameOf, titleOf } from './list-names.ts'
import { terminologyWords } from './words.ts'

/** A line for each version; `onSearch` hears which one, and of the button that was pressed. */
export function ListTable(props: {
  rows: readonly TerminologySummary[]
  onSearch: (of: string, button: HTMLElement) => void
}) {
  const { rows, onSearch } = props
  const t = useWords(terminologyWords)
  const language = useLanguage()
  const columns: Column<TerminologySummary>[] = [
    {
      key: 'name',
      head: true,
      title: t('name'),
      show: (row) => (
        <>
          {titleOf(row, language)}
          {row.title !== undefined && <span className="desk-address">{row.url}</span>}
        </>
      ),
      sort: (row) => titleOf(row, language),
    },
    { key: 'kind', tight: true, title: t('kind'), show: ({ kind }) => t(kind), sort: ({ kind }) => kind },
    { key: 'version', title: t('version'), show: ({ version }) => version ?? '—', sort: ({ version }) => version },
    {
      key: 'count',
      tight: true,
      align: 'end',
      title: t('count'),
      show: ({ count }) => formatNumber(count, { language, decimals: 0 }),
      sort: ({ count }) => count,
    },
    {
      key: 'source',
      title: t('source'),
      show: ({ origin, source }) => (
        <span className="desk-source">
          {t(origin)} <span className="soft">{source}</span>
        </span>
      ),
      sort: ({ origin, source }) => `${origin} ${source}`,
    },
    {
      key: 'status',
      tight: true,
      title: t('status'),
      show: ({ active, activeFrom }) => (
        <>
          {active ? `✓ ${t('active')}` : `○ ${t('notActive')}`}
          {activeFrom !== undefined && activeFrom > '1900-01-01' && (
            <span className="soft"> {t('from', { day: formatDay(activeFrom, language) })}</span>
          )}
        </>
      ),
      sort: ({ active, activeFrom }) => `${active ? 0 : 1}${activeFrom ?? ''}`,
    },
    {
      key: 'search',
      tight: true,
      title: t('search'),
      show: (row) =>
        row.kind === 'ConceptMap' ? (
          '—'
        ) : (
          <Button
            size="small"
            aria-label={t('searchIn', { name: titleOf(row, language) })}
            onClick={(event) => onSearch(nameOf(row), event.currentTarget)}
          >
            {t('search')}
          </Button>
        ),
    },
  ]
  return (
    <DataTable
      caption={t('lists')}
      columns={columns}
      rows={rows}
      keyOf={(row) => `${row.origin} ${row.kind} ${nameOf(row)}`}
      searchText={({ title = '', titleEn = '', url, source }) => `${title} ${titleEn} ${url} ${source}`}
    />
  )
}
