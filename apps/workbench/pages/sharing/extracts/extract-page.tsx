import type { ExtractPage as Page } from '@kangcheng/exchange/contract'
import {
  answerOf,
  api,
  formatBytes,
  formatDay,
  PageHead,
  PageState,
  ProblemNote,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { AskFirst } from '../../users/ask-first.tsx'
import { Facts } from '../facts.tsx'
import { History } from '../history.tsx'
import { useSharingNames } from '../names.ts'
import { extractQuery, useSharingChange } from '../sharing-queries.ts'
import { StateMark } from '../state-mark.tsx'
import { Transfers } from '../transfer-table.tsx'
import { WithReason } from '../with-reason.tsx'
import { sharingWords } from '../words.ts'
import { CheckReport } from './check-report.tsx'
import '../sharing.css'

const route = getRouteApi('/frame/data/sharing/extracts/$id')

/** Is this extract safe, may it go, and who has it? */
export function ExtractPage() {
  const t = useWords(sharingWords)
  const { id } = route.useParams()
  const { side = 'applicant' } = route.useSearch()
  const extract = useQuery(extractQuery(id, side))
  const above = (
    <Link to="/data/sharing" search={{ tab: 'extracts' }}>
      {t('tab_extracts')}
    </Link>
  )
  return (
    <PageState query={extract} title={t('extract')} above={above}>
      {(page) => (
        <div className="stack">
          <PageHead
            above={above}
            title={`${t('extract')} · ${page.project}`}
            lead={<StateMark state={page.state} of="extract" />}
          />
          <CheckReport check={page.check} dataSet={page.entry.dataSet} />
          {side === 'owner' ? <OwnerActions page={page} /> : <ApplicantActions page={page} />}
          <Asked page={page} />
          {page.file && <Transfers kind="extract" id={id} side={side} />}
          <History events={page.events} people={page.people} />
        </div>
      )}
    </PageState>
  )
}

function Asked({ page: { extract, entry, title, owner, needsSecond } }: { page: Page }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const treatments = extract.rules.map((rule) => {
    const column = entry.dataSet.columns.find(({ name }) => name === rule.column)
    return `${column ? say(column.title, language) : rule.column}: ${t(`rule_${rule.rule}`)}`
  })
  return (
    <section className="card stack">
      <h2>{t('asked')}</h2>
      <Facts
        facts={[
          [t('dataSet'), say(title, language)],
          [t('owner'), names.organisation(owner)],
          [t('organisation'), names.organisation(extract.organisation)],
          [t('ethics'), extract.ethics],
          [t('legalBasis'), extract.legalBasis],
          [t('region'), names.region(extract.region)],
          [t('treatment'), treatments.join('\n')],
          [t('k'), extract.k],
          [t('shiftDays'), extract.shiftDays],
          [t('small'), t(`small_${extract.small}`)],
          [t('keptDays'), extract.keptDays],
        ]}
      />
      {needsSecond && <p className="note">{t('needTwo')}</p>}
    </section>
  )
}

function OwnerActions({ page: { id, events, state, mine } }: { page: Page }) {
  const t = useWords(sharingWords)
  const params = { path: { id } }
  const seen = events.length
  const approving = useSharingChange(() =>
    answerOf(api.POST('/api/v1/exchange/extracts/{id}/approve', { params, body: { seen } })),
  )
  const refusing = useSharingChange((text: string) =>
    answerOf(api.POST('/api/v1/exchange/extracts/{id}/refuse', { params, body: { seen, text } })),
  )
  if (!mine && state !== 'approved') return null
  return (
    <section className="card stack">
      <h2>{t('decide')}</h2>
      {mine && (
        <div>
          <Button type="primary" disabled={approving.isPending} onClick={() => approving.mutate(undefined)}>
            {t(approving.isPending ? 'working' : 'approve')}
          </Button>
        </div>
      )}
      {approving.error && <ProblemNote problem={approving.error} />}
      <WithReason label={t('refuse')} hint={t('reason')} danger change={refusing} />
    </section>
  )
}

const OPEN: ReadonlySet<string> = new Set(['waiting', 'building', 'built', 'second'])

function ApplicantActions({ page: { id, state, file, until } }: { page: Page }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const may = useMay()
  const withdrawing = useSharingChange(() =>
    answerOf(api.POST('/api/v1/exchange/extracts/{id}/withdraw', { params: { path: { id } } })),
  )
  return (
    <>
      {state === 'approved' && file && may('exchange.sharing.fetch') && (
        <section className="card stack">
          <h2>{t('file')}</h2>
          <p>
            <a href={`/api/v1/exchange/extracts/${id}/file`} download>
              {t('download', { size: formatBytes(file.bytes, language) })}
            </a>{' '}
            {until && <span className="soft">{t('fileUntil', { day: formatDay(until, language) })}</span>}
          </p>
          <p className="soft">
            {t('digest')} <code className="sharing-digest">{file.sha256}</code>
          </p>
        </section>
      )}
      {OPEN.has(state) && (
        <div>
          <AskFirst question={t('withdrawMineSure')} onYes={() => withdrawing.mutate(undefined)}>
            <Button disabled={withdrawing.isPending}>{t('withdraw')}</Button>
          </AskFirst>
        </div>
      )}
      {withdrawing.error && <ProblemNote problem={withdrawing.error} />}
    </>
  )
}
