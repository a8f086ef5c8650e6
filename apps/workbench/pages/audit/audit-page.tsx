import { answerOf, api, Choice, ExportLinks, PageHead, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { organisationsQuery } from '../../data/plan-queries.ts'
import { AuditTable } from './audit-table.tsx'
import { VerifyChain } from './verify-chain.tsx'
import { auditWords } from './words.ts'

const route = getRouteApi('/frame/audit')

/** Who looked at what, when and why? */
export function AuditPage() {
  const t = useWords(auditWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/audit' })
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const audit = useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/audit', { params: { query: { ...search, ...(pageParam === '' ? {} : { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
  const set = (name: 'day' | 'organisation', value: string) =>
    void navigate({
      replace: true,
      search: (old) => {
        const { [name]: _, ...rest } = old
        return value === '' ? rest : { ...rest, [name]: value }
      },
    })
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} actions={<ExportLinks path="/audit" query={search} />} />
      <div className="table-tools no-print">
        <label className="field">
          <span>{t('day')}</span>
          <input type="date" value={search.day ?? ''} onChange={(event) => set('day', event.target.value)} />
        </label>
        <Choice
          label={t('organisation')}
          withAll
          value={search.organisation ?? ''}
          options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
          onChange={(value) => set('organisation', value)}
        />
      </div>
      <VerifyChain />
      <PageState query={audit}>
        {(data) => (
          <AuditTable
            entries={data.pages.flatMap((page) => page.rows)}
            nameOf={(code) => {
              const found = organisations.find((organisation) => organisation.code === code)
              return found ? say(found.name, language) : code
            }}
            foot={
              audit.hasNextPage && (
                <div>
                  <Button disabled={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
                    {t(audit.isFetchingNextPage ? 'loadingMore' : 'more')}
                  </Button>
                </div>
              )
            }
          />
        )}
      </PageState>
    </div>
  )
}
