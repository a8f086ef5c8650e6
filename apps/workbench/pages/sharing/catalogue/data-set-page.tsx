import { type DataSetVersion, FREQUENCY_WORDS } from '@kangcheng/exchange/contract'
import {
  answerOf,
  api,
  formatMoment,
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
import { useState } from 'react'
import { AskFirst } from '../../users/ask-first.tsx'
import { ApplyForm } from '../applications/apply-form.tsx'
import { ExtractForm } from '../extracts/extract-form.tsx'
import { Facts } from '../facts.tsx'
import { useSharingNames } from '../names.ts'
import { dataSetQuery, useSharingChange } from '../sharing-queries.ts'
import { StateMark } from '../state-mark.tsx'
import { WithReason } from '../with-reason.tsx'
import { sharingWords } from '../words.ts'
import { ColumnTable } from './column-table.tsx'
import '../sharing.css'

const route = getRouteApi('/frame/data/sharing/data-sets/$code')

/** What is in this data set, whose is it, and how does my department get it? */
export function DataSetPage() {
  const t = useWords(sharingWords)
  const { code } = route.useParams()
  const versions = useQuery(dataSetQuery(code))
  return (
    <PageState query={versions} title={t('dataSet')} above={<Link to="/data/sharing">{t('back')}</Link>}>
      {(all) => {
        const shown = all.find(({ state }) => state === 'published') ?? all[0]
        return shown ? <DataSet versions={all} shown={shown} /> : null
      }}
    </PageState>
  )
}

function DataSet({ versions, shown }: { versions: readonly DataSetVersion[]; shown: DataSetVersion }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const may = useMay()
  const [form, setForm] = useState<'apply' | 'extract'>()
  const { dataSet, state, version } = shown
  return (
    <div className="stack">
      <PageHead
        above={<Link to="/data/sharing">{t('back')}</Link>}
        title={say(dataSet.title, language)}
        lead={
          <>
            <StateMark state={state} />
            <span>{t('version', { version })}</span>
          </>
        }
      />
      <section className="card stack">
        <p>{say(dataSet.description, language)}</p>
        <Facts
          facts={[
            [t('owner'), names.organisation(dataSet.owner)],
            [t('sources'), names.sources(dataSet)],
            [t('frequency'), say(FREQUENCY_WORDS[dataSet.frequency], language)],
            [t('legalBasis'), dataSet.legalBasis],
            [t('conditions'), dataSet.conditions],
          ]}
        />
      </section>
      <section className="stack">
        <h2>{t('columns')}</h2>
        <ColumnTable columns={dataSet.columns} />
      </section>
      {state === 'published' && may('exchange.sharing.apply') && (
        <section className="stack">
          <h2>{t('howToGet')}</h2>
          <p>{t('howToGetLead')}</p>
          {form === undefined && (
            <div className="line">
              <Button type="primary" onClick={() => setForm('apply')}>
                {t('apply')}
              </Button>
              <Button onClick={() => setForm('extract')}>{t('askExtract')}</Button>
            </div>
          )}
          {form === 'apply' && <ApplyForm shown={shown} onClose={() => setForm(undefined)} />}
          {form === 'extract' && <ExtractForm shown={shown} onClose={() => setForm(undefined)} />}
        </section>
      )}
      {may('exchange.sharing.publish') && <DeskActions versions={versions} />}
      <VersionList versions={versions} />
    </div>
  )
}

function DeskActions({ versions }: { versions: readonly DataSetVersion[] }) {
  const t = useWords(sharingWords)
  const [newest] = versions
  const code = newest?.dataSet.code ?? ''
  const path = { code }
  const publishing = useSharingChange((version: number) =>
    answerOf(api.POST('/api/v1/exchange/data-sets/{code}/publish', { params: { path }, body: { version } })),
  )
  const withdrawing = useSharingChange((reason: string) =>
    answerOf(api.POST('/api/v1/exchange/data-sets/{code}/withdraw', { params: { path }, body: { reason } })),
  )
  return (
    <section className="stack">
      <div className="line">
        <Link to="/data/sharing/data-sets/$code/edit" params={{ code }}>
          {t('edit')}
        </Link>
        {newest?.state === 'draft' && (
          <AskFirst question={t('publishSure')} onYes={() => publishing.mutate(newest.version)}>
            <Button type="primary" disabled={publishing.isPending}>
              {t('publish')} · {t('version', { version: newest.version })}
            </Button>
          </AskFirst>
        )}
      </div>
      {publishing.error && <ProblemNote problem={publishing.error} />}
      {versions.some(({ state }) => state === 'published') && (
        <WithReason label={t('withdrawDataSet')} hint={t('withdrawSure')} danger change={withdrawing} />
      )}
    </section>
  )
}

function VersionList({ versions }: { versions: readonly DataSetVersion[] }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  return (
    <section className="card stack">
      <h2>{t('history')}</h2>
      <ul className="sharing-events">
        {versions.map(({ version, state, history }) => (
          <li key={version}>
            {t('version', { version })} <StateMark state={state} />
            {history.map(({ state: to, at, reason }) => (
              <p key={`${to} ${at}`} className="soft">
                {formatMoment(at, language)} {t(`state_${to}`)} {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
