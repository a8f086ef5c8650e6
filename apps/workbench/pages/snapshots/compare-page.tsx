import type { SnapshotComparison } from '@kangcheng/indicators/contract'
import {
  Choice,
  DayField,
  Empty,
  ExportLinks,
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  ProblemNote,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { comparisonQuery, snapshotsQuery } from '../../queries/snapshot-queries.ts'
import { CompareTable } from './compare-table.tsx'
import { CountsChart } from './counts-chart.tsx'
import { snapshotWords } from './words.ts'
import './snapshots.css'

const route = getRouteApi('/frame/plans/$plan/snapshots/$snapshot/compare')
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What has changed between two evaluations? */
export function ComparePage() {
  const t = useWords(snapshotWords)
  const { plan, snapshot } = route.useParams()
  const { with: other } = route.useSearch()
  const comparison = useQuery({ ...comparisonQuery(snapshot, other ?? ''), enabled: other !== undefined })
  const found = comparison.data
  return (
    <div className="stack">
      <PageHead
        title={t('compareTitle')}
        above={
          <Link to="/plans/$plan/snapshots/$snapshot" params={{ plan, snapshot }} className="no-print">
            {t('snapshot')}
          </Link>
        }
        lead={found && <Sides found={found} />}
        actions={found && <ExportLinks path={`/snapshots/${snapshot}/comparison`} query={{ with: other }} />}
      />
      <Tools other={other} />
      {/* Something that cannot be compared: the tools above stay to choose another. */}
      {other === undefined ? (
        <Empty>{t('compareHint')}</Empty>
      ) : comparison.error ? (
        <ProblemNote problem={comparison.error} onRetry={() => void comparison.refetch()} />
      ) : (
        <PageState query={comparison}>{(data) => <Comparison found={data} />}</PageState>
      )}
    </div>
  )
}

function Sides({ found }: { found: SnapshotComparison }) {
  const t = useWords(snapshotWords)
  const nameOf = useSideName()
  return (
    <>
      <span>
        <span lang="zh-CN">{nameOf(found.before)}</span> → <span lang="zh-CN">{nameOf(found.after)}</span>
      </span>
      {found.before.planVersion !== found.after.planVersion && (
        <span>
          {t('planVersion')} {t('version', { version: found.before.planVersion })} →{' '}
          {t('version', { version: found.after.planVersion })}
        </span>
      )}
      {found.invented && <InventedMark />}
    </>
  )
}

function useSideName(): (side: SnapshotComparison['before']) => string {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  return ({ title, asOf }) => {
    const day = formatDay(asOf, language)
    return title === undefined ? t('bareSide', { day }) : t('side', { title, day })
  }
}

function Tools({ other }: { other: string | undefined }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { plan, snapshot } = route.useParams()
  const navigate = useNavigate({ from: '/plans/$plan/snapshots/$snapshot/compare' })
  const { data: snapshots = [] } = useQuery(snapshotsQuery(plan))
  const choose = (chosen: string | undefined) =>
    void navigate({ search: chosen ? { with: chosen } : {}, replace: true, resetScroll: false })
  const isDay = other !== undefined && DAY.test(other)
  const own = snapshots.find(({ id }) => id === snapshot)
  const others = snapshots.filter(({ id, region }) => id !== snapshot && region === own?.region)
  return (
    <div className="table-tools no-print">
      {others.length > 0 && (
        <Choice
          label={t('compareWith')}
          value={isDay ? '' : (other ?? '')}
          options={[
            { value: '', label: t('choose') },
            ...others.map(({ id, title, asOf }) => ({
              value: id,
              label: t('side', { title, day: formatDay(asOf, language) }),
            })),
          ]}
          onChange={choose}
        />
      )}
      <DayField label={t('compareDay')} value={isDay ? other : ''} onChange={choose} />
    </div>
  )
}

function Comparison({ found }: { found: SnapshotComparison }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  return (
    <>
      <section className="card stack" aria-labelledby="summary">
        <div className="spread">
          <h2 id="summary">{t('summary')}</h2>
          <span className="line">
            <span className="snapshot-generated">{t('generated')}</span>
            <span className="soft">{t('generatedHint')}</span>
          </span>
        </div>
        {found.summary.sentences.map((words) => (
          <p key={words.zh}>{say(words, language)}</p>
        ))}
      </section>
      <CountsChart found={found} />
      <CompareTable found={found} />
    </>
  )
}
