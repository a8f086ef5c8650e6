import type { SnapshotSummary } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  formatDay,
  formatMoment,
  InventedMark,
  PageHead,
  PageState,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useRegionName } from '../../queries/names.ts'
import { snapshotsQuery } from '../../queries/snapshot-queries.ts'
import { TakeSnapshot } from './take-snapshot.tsx'
import { snapshotWords } from './words.ts'
import './snapshots.css'

const route = getRouteApi('/frame/plans/$plan/snapshots')

/** Which evaluations were frozen, and are they signed? */
export function SnapshotsPage() {
  const t = useWords(snapshotWords)
  const may = useMay()
  const { plan } = route.useParams()
  const [taking, setTaking] = useState(false)
  const snapshots = useQuery(snapshotsQuery(plan))
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ExportLinks path={`/plans/${encodeURIComponent(plan)}/snapshots`} />
            {may('indicators.snapshot.take') && !taking && (
              <Button type="primary" onClick={() => setTaking(true)}>
                {t('take')}
              </Button>
            )}
          </>
        }
      />
      {taking && <TakeSnapshot plan={plan} onClose={() => setTaking(false)} />}
      <PageState query={snapshots}>
        {(list) => (list.length === 0 ? <Empty>{t('none')}</Empty> : <SnapshotTable plan={plan} snapshots={list} />)}
      </PageState>
    </div>
  )
}

function SnapshotTable({ plan, snapshots }: { plan: string; snapshots: readonly SnapshotSummary[] }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const regionName = useRegionName()
  const columns: Column<SnapshotSummary>[] = [
    {
      key: 'title',
      title: t('name'),
      head: true,
      show: ({ id, title, invented }) => (
        <span className="line">
          <Link to="/plans/$plan/snapshots/$snapshot" params={{ plan, snapshot: id }} lang="zh-CN">
            {title}
          </Link>
          {invented && <InventedMark />}
        </span>
      ),
      sort: ({ title }) => title,
    },
    { key: 'kind', title: t('kind'), tight: true, show: ({ kind }) => t(kind), sort: ({ kind }) => t(kind) },
    {
      key: 'asOf',
      title: t('asOf'),
      tight: true,
      show: ({ asOf }) => formatDay(asOf, language),
      sort: ({ asOf }) => asOf,
    },
    {
      key: 'region',
      title: t('region'),
      show: ({ region }) => regionName(region),
      sort: ({ region }) => regionName(region),
    },
    {
      key: 'version',
      title: t('planVersion'),
      tight: true,
      show: ({ planVersion }) => t('version', { version: planVersion }),
      sort: ({ planVersion }) => planVersion,
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ closedAt }) =>
        closedAt === undefined ? t('open') : t('closed', { day: formatDay(closedAt.slice(0, 10), language) }),
      sort: ({ closedAt }) => closedAt,
    },
    {
      key: 'taken',
      title: t('takenAt'),
      show: ({ takenAt, takenByName, takenBy }) => (
        <span className="snapshot-taken">
          {t('takenBy', { name: takenByName ?? takenBy, at: formatMoment(takenAt, language) })}
        </span>
      ),
      sort: ({ takenAt }) => takenAt,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={snapshots}
      keyOf={({ id }) => id}
      searchText={({ title }) => title}
    />
  )
}
