import { Choice, Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { findingsQuery } from '../../queries/plan-queries.ts'
import { FindingList } from './finding-list.tsx'
import { findingWords } from './words.ts'

const route = getRouteApi('/frame/plans/$plan/findings')
const KINDS = ['contradiction', 'target-worse-than-baseline', 'unreadable', 'duplicate'] as const

/** Where does the plan disagree with itself? */
export function FindingsPage() {
  const t = useWords(findingWords)
  const { plan } = route.useParams()
  const findings = useQuery(findingsQuery(plan))
  const [kind, setKind] = useState('')
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<ExportLinks path={`/plans/${encodeURIComponent(plan)}/findings`} />}
      />
      <PageState query={findings}>
        {(all) => {
          const shown = all.filter((finding) => kind === '' || finding.kind === kind)
          if (all.length === 0) return <Empty>{t('none')}</Empty>
          return (
            <>
              <div className="table-tools">
                <Choice
                  label={t('kind')}
                  withAll
                  value={kind}
                  onChange={setKind}
                  options={KINDS.filter((value) => all.some((finding) => finding.kind === value)).map((value) => ({
                    value,
                    label: t(value),
                  }))}
                />
                <span className="soft" role="status">
                  {t('count', { count: shown.length })}
                </span>
              </div>
              <FindingList findings={shown} plan={plan} />
            </>
          )
        }}
      </PageState>
    </div>
  )
}
