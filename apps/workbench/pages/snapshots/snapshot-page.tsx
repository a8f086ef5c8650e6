import type { SnapshotPage as Page } from '@kangcheng/indicators/contract'
import {
  ExportLinks,
  formatDay,
  formatMoment,
  InventedMark,
  PageHead,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { snapshotQuery } from '../../queries/snapshot-queries.ts'
import { Deliberation } from './deliberation.tsx'
import { FrozenTable } from './frozen-table.tsx'
import { HashLine } from './hash-line.tsx'
import { ReproductionLine } from './reproduction-line.tsx'
import { SignOff } from './sign-off.tsx'
import { VerdictCounts } from './verdict-counts.tsx'
import { snapshotWords } from './words.ts'
import './snapshots.css'

const route = getRouteApi('/frame/plans/$plan/snapshots/$snapshot')

/** What did the plan stand at on that day, what is said of it, and who has signed? */
export function SnapshotPage() {
  const t = useWords(snapshotWords)
  const { snapshot } = route.useParams()
  const page = useQuery(snapshotQuery(snapshot))
  return (
    <PageState query={page} title={t('snapshot')}>
      {(data) => <Opened page={data} />}
    </PageState>
  )
}

function Opened({ page }: { page: Page }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { snapshot, content, names } = page
  const plan = content.plan.code
  const path = `/snapshots/${snapshot.id}`
  return (
    <div className="stack">
      <PageHead
        title={content.title}
        titleLanguage="zh-CN"
        above={
          <Link to="/plans/$plan/snapshots" params={{ plan }} className="no-print">
            ← {t('back')}
          </Link>
        }
        lead={
          <>
            <strong>{t(content.kind)}</strong>
            <span>{t('asOfDay', { day: formatDay(content.asOf, language) })}</span>
            <span>{say(names.region, language)}</span>
            <span>
              {t('planVersion')} {t('version', { version: content.plan.version })}
            </span>
            <span>{t('rules', { rules: content.rules })}</span>
            <span>
              {t('taken', {
                name: names.people[content.takenBy] ?? content.takenBy,
                at: formatMoment(content.takenAt, language),
              })}
            </span>
            {content.invented && <InventedMark />}
          </>
        }
        actions={
          <>
            <Link to="/plans/$plan/snapshots/$snapshot/compare" params={{ plan, snapshot: snapshot.id }}>
              {t('compare')}
            </Link>
            <ExportLinks path={path} />
          </>
        }
      />
      {!page.intact && (
        <p className="note error" role="alert">
          {t('damaged')}
        </p>
      )}
      <VerdictCounts counts={content.counts} />
      {page.reproduction && <ReproductionLine reproduction={page.reproduction} />}
      <HashLine sha256={snapshot.sha256} />
      <SignOff page={page} />
      <Deliberation page={page} />
      <FrozenTable page={page} />
    </div>
  )
}
