import { type ApplicationSummary, SHARING_PURPOSE_WORDS } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  Empty,
  formatDay,
  formatMoment,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSharingNames } from '../names.ts'
import type { Side } from '../search.ts'
import { applicationsQuery } from '../sharing-queries.ts'
import { StateMark } from '../state-mark.tsx'
import { sharingWords } from '../words.ts'

/** Applications of my department, or those for data that my organisation owns, with what waits for me above. */
export function ApplicationList({ side }: { side: Side }) {
  const t = useWords(sharingWords)
  const applications = useQuery(applicationsQuery(side))
  return (
    <PageState query={applications}>
      {(all) => {
        const mine = all.filter(({ mine: isMine }) => isMine)
        if (all.length === 0)
          return (
            <Empty>
              {side === 'owner' ? t('nothingToDecide') : `${t('noApplications')}${t('noApplicationsHint')}`}
            </Empty>
          )
        return (
          <section className="stack">
            {mine.length > 0 && <p className="note warning">{t('toDecideCount', { count: mine.length })}</p>}
            <ApplicationTable applications={[...mine, ...all.filter(({ mine: isMine }) => !isMine)]} side={side} />
          </section>
        )
      }}
    </PageState>
  )
}

function ApplicationTable({ applications, side }: { applications: readonly ApplicationSummary[]; side: Side }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const columns: Column<ApplicationSummary>[] = [
    {
      key: 'title',
      head: true,
      title: t('dataSet'),
      show: ({ id, title }) => (
        <Link to="/data/sharing/applications/$id" params={{ id }} search={side === 'owner' ? { side } : {}}>
          {say(title, language)}
        </Link>
      ),
      sort: ({ title }) => say(title, language),
    },
    {
      key: 'organisation',
      title: t(side === 'owner' ? 'organisation' : 'owner'),
      show: ({ organisation, owner }) => names.organisation(side === 'owner' ? organisation : owner),
      sort: ({ organisation, owner }) => names.organisation(side === 'owner' ? organisation : owner),
    },
    {
      key: 'purpose',
      title: t('purpose'),
      show: ({ purpose }) => say(SHARING_PURPOSE_WORDS[purpose], language),
      sort: ({ purpose }) => purpose,
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ state, inForce, mine }) => (
        <>
          <StateMark state={state} />
          {(state === 'waiting' || state === 'second') && inForce && <span className="soft"> · {t('inForce')}</span>}
          {mine && <strong> · {t('toDecide')}</strong>}
        </>
      ),
      sort: ({ state, mine }) => `${mine ? 0 : 1} ${state}`,
    },
    {
      key: 'until',
      tight: true,
      title: t('until'),
      show: ({ until }) => formatDay(until, language),
      sort: ({ until }) => until,
    },
    {
      key: 'askedAt',
      tight: true,
      title: t('askedAt'),
      show: ({ askedAt }) => formatMoment(askedAt, language),
      sort: ({ askedAt }) => askedAt,
    },
  ]
  return (
    <DataTable
      caption={t(`tab_${side}`)}
      columns={columns}
      rows={applications}
      keyOf={({ id }) => id}
      searchText={({ title, organisation, owner }) =>
        `${title.zh} ${title.en} ${names.organisation(organisation)} ${names.organisation(owner)}`
      }
    />
  )
}
