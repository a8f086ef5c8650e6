import type { ExtractSummary } from '@kangcheng/exchange/contract'
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
import { extractsQuery } from '../sharing-queries.ts'
import { useSideChoice } from '../side-choice.tsx'
import { StateMark } from '../state-mark.tsx'
import { sharingWords } from '../words.ts'

/** Extracts that my department asked for, or of data that my organisation owns. */
export function ExtractList() {
  const t = useWords(sharingWords)
  const { side, choice } = useSideChoice()
  const extracts = useQuery(extractsQuery(side))
  return (
    <section className="stack">
      {choice && <div className="line">{choice}</div>}
      <PageState query={extracts}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{`${t('noExtracts')}${side === 'applicant' ? t('noExtractsHint') : ''}`}</Empty>
          ) : (
            <ExtractTable extracts={all} side={side} />
          )
        }
      </PageState>
    </section>
  )
}

function ExtractTable({ extracts, side }: { extracts: readonly ExtractSummary[]; side: Side }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const columns: Column<ExtractSummary>[] = [
    {
      key: 'project',
      head: true,
      title: t('project'),
      show: ({ id, project }) => (
        <Link to="/data/sharing/extracts/$id" params={{ id }} search={side === 'owner' ? { side } : {}}>
          {project}
        </Link>
      ),
      sort: ({ project }) => project,
    },
    {
      key: 'title',
      title: t('dataSet'),
      show: ({ title }) => say(title, language),
      sort: ({ title }) => say(title, language),
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: ({ organisation }) => names.organisation(organisation),
      sort: ({ organisation }) => names.organisation(organisation),
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ state, mine }) => (
        <>
          <StateMark state={state} of="extract" />
          {mine && <strong> · {t('toDecide')}</strong>}
        </>
      ),
      sort: ({ state, mine }) => `${mine ? 0 : 1} ${state}`,
    },
    {
      key: 'until',
      tight: true,
      title: t('until'),
      show: ({ until }) => until && formatDay(until, language),
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
      caption={t('tab_extracts')}
      columns={columns}
      rows={extracts}
      keyOf={({ id }) => id}
      searchText={({ project, title, organisation }) =>
        `${project} ${title.zh} ${title.en} ${names.organisation(organisation)}`
      }
    />
  )
}
