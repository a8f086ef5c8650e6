import { answerOf, api, DayField, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useOrganisationName } from '../../queries/names.ts'
import { AuditTable } from './audit-table.tsx'
import { EarlierRows, OrganisationFilter, useBook } from './book.tsx'
import { VerifyChain } from './verify-chain.tsx'
import { auditWords } from './words.ts'

const route = getRouteApi('/frame/audit')

/** Who looked at what, when and why? */
export function AuditPage() {
  const t = useWords(auditWords)
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/audit' })
  const organisationName = useOrganisationName()
  const audit = useBook(['audit', search], (place) =>
    answerOf(api.GET('/api/v1/audit', { params: { query: { ...search, ...place } } })),
  )
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
                <OrganisationFilter
                  label={t('organisation')}
                  value={search.organisation ?? ''}
                  onChange={(value) => set('organisation', value)}
                />
              </>
            }
            foot={<EarlierRows book={audit} more={t('more')} loading={t('loadingMore')} />}
          />
        )}
      </PageState>
    </div>
  )
}
