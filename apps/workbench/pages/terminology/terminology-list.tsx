import type { TerminologySummary } from '@kangcheng/records/contract'
import {
  Choice,
  type Column,
  DataTable,
  Empty,
  formatDay,
  formatNumber,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { CodeSearch } from './code-search.tsx'
import { nameOf, titleOf } from './list-names.ts'
import { KINDS, readTerminologySearch, type TerminologySearch } from './search.ts'
import { terminologyQuery } from './terminology-queries.ts'
import { terminologyWords } from './words.ts'

/** What is loaded, each version by itself; one of them can be searched. */
export function TerminologyList({ search }: { search: TerminologySearch }) {
  const t = useWords(terminologyWords)
  const navigate = useNavigate({ from: '/data/terminology' })
  const set = (part: Record<string, unknown>) =>
    void navigate({ replace: true, search: readTerminologySearch({ ...search, ...part }) })
  const list = useQuery(terminologyQuery(search.hl7))
  return (
    <>
      <div className="line">
        <Choice
          label={t('kind')}
          withAll
          value={search.kind ?? ''}
          options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          onChange={(kind) => set({ kind })}
        />
        <label className="desk-check">
          <input
            type="checkbox"
            checked={search.hl7 === true}
            onChange={(event) => set({ hl7: event.target.checked })}
          />{' '}
          {t('showHl7')}
        </label>
      </div>
      <PageState query={list}>
        {(all) => {
          const rows = all.filter(({ kind }) => search.kind === undefined || search.kind === kind)
          const searched = all.find((one) => nameOf(one) === search.of && one.kind !== 'ConceptMap')
          return (
            <>
              {searched && <CodeSearch key={search.of} of={searched} onClose={() => set({ of: undefined })} />}
              {rows.length === 0 ? (
                <Empty>{t('none')}</Empty>
              ) : (
                <ListTable rows={rows} onSearch={(of) => set({ of })} />
              )}
              <Notices rows={rows} />
            </>
          )
        }}
      </PageState>
    </>
  )
}

function ListTable({ rows, onSearch }: { rows: readonly TerminologySummary[]; onSearch: (of: string) => void }) {
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
            onClick={() => onSearch(nameOf(row))}
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

/** What the owners want to be read wherever their codes are shown, word for word. */
function Notices({ rows }: { rows: readonly TerminologySummary[] }) {
  const t = useWords(terminologyWords)
  const notices = new Map<string, string>()
  for (const { copyright, title, url } of rows) if (copyright !== undefined) notices.set(copyright, title ?? url)
  if (notices.size === 0) return null
  return (
    <section className="card stack">
      <h2>{t('notices')}</h2>
      {[...notices].slice(0, MOST_NOTICES).map(([notice, name]) => (
        <p key={notice} className="desk-notice">
          <strong>{name}</strong> {notice}
        </p>
      ))}
    </section>
  )
}
/** With all of HL7's shown there are hundreds. */
const MOST_NOTICES = 30
