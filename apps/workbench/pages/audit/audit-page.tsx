import {
  answerOf,
  api,
  Choice,
  DayField,
  ExportLinks,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useOrganisationName } from '../../queries/names.ts'
import { organisationsQuery } from '../../queries/plan-queries.ts'
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
  const organisationName = useOrganisationName()
  const { data: organisations = [] } = useQuery({
    ...organisationsQuery,
    enabled: useMay()('access.directory.read'),
  })
  const audit = useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/audit', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
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
      <VerifyChain nameOf={organisationName} />
      <PageState query={audit}>
        {(data) => (
          <AuditTable
            entries={data.pages.flatMap((page) => page.rows)}
            nameOf={organisationName}
            partial={audit.hasNextPage}
            tools={
              <>
                <DayField label={t('day')} value={search.day ?? ''} onChange={(day) => set('day', day ?? '')} />
                <Choice
                  label={t('organisation')}
                  withAll
                  value={search.organisation ?? ''}
                  options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
                  onChange={(value) => set('organisation', value)}
                />
              </>
            }
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
