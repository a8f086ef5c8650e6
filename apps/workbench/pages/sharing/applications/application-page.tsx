import { type ApplicationPage as Page, SHARING_PURPOSE_WORDS } from '@kangcheng/exchange/contract'
import { answerOf, api, PageHead, PageState, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { AskFirst } from '../../users/ask-first.tsx'
import { Facts } from '../facts.tsx'
import { History } from '../history.tsx'
import { useSharingNames } from '../names.ts'
import type { Side } from '../search.ts'
import { applicationQuery, useSharingChange } from '../sharing-queries.ts'
import { StateMark } from '../state-mark.tsx'
import { Transfers } from '../transfer-table.tsx'
import { WithReason } from '../with-reason.tsx'
import { sharingWords } from '../words.ts'
import { DecideForm } from './decide-form.tsx'
import { RenewForm } from './renew-form.tsx'
import { TermsFacts } from './terms-facts.tsx'
import { UseOfQuota } from './use-of-quota.tsx'
import '../sharing.css'

const route = getRouteApi('/frame/data/sharing/applications/$id')

/** Where does this application stand, what was granted, and what has been fetched? */
export function ApplicationPage() {
  const t = useWords(sharingWords)
  const { id } = route.useParams()
  const { side = 'applicant' } = route.useSearch()
  const application = useQuery(applicationQuery(id, side))
  return (
    <PageState query={application} title={t('application')} above={<BackLink side={side} />}>
      {(page) => <Application key={page.events.length} page={page} side={side} />}
    </PageState>
  )
}

function BackLink({ side }: { side: Side }) {
  const t = useWords(sharingWords)
  return (
    <Link to="/data/sharing" search={{ tab: side }}>
      {t(`tab_${side}`)}
    </Link>
  )
}

function Application({ page, side }: { page: Page; side: Side }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const { id, title, state, inForce, application, entry, granted, proposed, mine } = page
  return (
    <div className="stack">
      <PageHead
        above={<BackLink side={side} />}
        title={`${t('application')} · ${say(title, language)}`}
        lead={
          <>
            <StateMark state={state} />
            {granted && <span>{t(inForce ? 'inForce' : 'notInForce')}</span>}
          </>
        }
      />
      {mine && <DecideForm page={page} />}
      <Asked page={page} />
      {granted && (
        <section className="card stack">
          <h2>{t('granted')}</h2>
          <TermsFacts dataSet={entry.dataSet} terms={granted} />
          <OwnerActions id={id} side={side} />
        </section>
      )}
      {proposed && !mine && (
        <section className="card stack">
          <h2>{t('proposed')}</h2>
          <TermsFacts dataSet={entry.dataSet} terms={proposed} />
        </section>
      )}
      {side === 'applicant' && <ApplicantActions page={page} />}
      {granted && side === 'applicant' && (
        <section className="card stack">
          <h2>{t('gateway')}</h2>
          <p>{t('gatewayLead')}</p>
          <code className="sharing-address">{`GET ${location.origin}/api/v1/exchange/shared/${id}/rows`}</code>
        </section>
      )}
      {granted && <UseOfQuota use={page.use} quota={granted.quota} />}
      {page.events.some(({ kind }) => kind === 'approved') && <Transfers kind="grant" id={id} side={side} />}
      <History events={page.events} people={page.people} />
      {application.dataSet !== '' && (
        <p>
          <Link to="/data/sharing/data-sets/$code" params={{ code: application.dataSet }}>
            {t('dataSet')} · {say(title, language)} · {t('version', { version: page.version })}
          </Link>
        </p>
      )}
    </div>
  )
}

function Asked({ page: { application, entry, owner, needsSecond } }: { page: Page }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const { organisation, purpose, use, legalBasis, contact, terms } = application
  return (
    <section className="card stack">
      <h2>{t('asked')}</h2>
      <Facts
        facts={[
          [t('organisation'), names.organisation(organisation)],
          [t('owner'), names.organisation(owner)],
          [t('purpose'), say(SHARING_PURPOSE_WORDS[purpose], language)],
          [t('use'), use],
          [t('legalBasis'), legalBasis],
          [t('contact'), `${contact.name} ${contact.phone}`],
        ]}
      />
      <TermsFacts dataSet={entry.dataSet} terms={terms} />
      {needsSecond && <p className="note">{t('needTwo')}</p>}
    </section>
  )
}

function OwnerActions({ id, side }: { id: string; side: Side }) {
  const t = useWords(sharingWords)
  const revoking = useSharingChange((text: string) =>
    answerOf(
      api.POST('/api/v1/exchange/sharing-applications/{id}/revoke', { params: { path: { id } }, body: { text } }),
    ),
  )
  if (side !== 'owner') return null
  return <WithReason label={t('revoke')} hint={t('revokeSure')} danger change={revoking} />
}

function ApplicantActions({ page: { id, state, granted } }: { page: Page }) {
  const t = useWords(sharingWords)
  const withdrawing = useSharingChange(() =>
    answerOf(api.POST('/api/v1/exchange/sharing-applications/{id}/withdraw', { params: { path: { id } } })),
  )
  return (
    <>
      {(state === 'waiting' || state === 'second') && (
        <div className="line">
          <AskFirst question={t('withdrawMineSure')} onYes={() => withdrawing.mutate(undefined)}>
            <Button disabled={withdrawing.isPending}>{t('withdraw')}</Button>
          </AskFirst>
        </div>
      )}
      {withdrawing.error && <ProblemNote problem={withdrawing.error} />}
      {(state === 'granted' || state === 'expired') && <RenewForm id={id} until={granted?.until ?? ''} />}
    </>
  )
}
