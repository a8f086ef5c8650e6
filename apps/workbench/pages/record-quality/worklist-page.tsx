import { Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { FindingTable } from './finding-table.tsx'
import { worklistQuery } from './quality-queries.ts'
import { QualityTabs } from './quality-tabs.tsx'
import { qualityWords } from './words.ts'
import { WorklistFilters } from './worklist-filters.tsx'
import './record-quality.css'

const route = getRouteApi('/frame/quality')

/** What has to be mended in our records, and what first? */
export function WorklistPage() {
  const t = useWords(qualityWords)
  const search = route.useSearch()
  const worklist = useInfiniteQuery(worklistQuery(search))
  const { minAge, overdue, ...texts } = search
  const query = {
    ...texts,
    ...(minAge === undefined ? {} : { minAge: String(minAge) }),
    ...(overdue === undefined ? {} : { overdue: 'true' }),
  }
  return (
    <div className="stack">
      <PageHead
        title={t('worklist')}
        lead={t('worklistLead')}
        actions={<ExportLinks path="/exchange/record-quality/findings" query={query} />}
      />
      <QualityTabs />
      <WorklistFilters search={search} of={worklist.data?.pages[0]} />
      <PageState query={worklist}>
        {({ pages }) => {
          const findings = pages.flatMap((page) => page.findings)
          if (findings.length === 0) return <Empty>{t('none')}</Empty>
          return (
            <>
              {worklist.hasNextPage && <p className="soft">{t('total', { total: pages[0]?.total ?? 0 })}</p>}
              <FindingTable
                withPlace
                caption={t('worklist')}
                findings={findings}
                partial={worklist.hasNextPage}
                foot={
                  worklist.hasNextPage && (
                    <Button disabled={worklist.isFetchingNextPage} onClick={() => void worklist.fetchNextPage()}>
                      {t(worklist.isFetchingNextPage ? 'loadingMore' : 'more')}
                    </Button>
                  )
                }
              />
            </>
          )
        }}
      </PageState>
    </div>
  )
}
