import type { QualityFindingPage } from '@kangcheng/exchange/contract'
import { PageHead, PageState, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AnswerForm } from './answer-form.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { HistoryList } from './history-list.tsx'
import { SeverityMark, StatusLine } from './quality-marks.tsx'
import { findingQuery } from './quality-queries.ts'
import { qualityWords } from './words.ts'
import './record-quality.css'

const route = getRouteApi('/frame/quality/findings/$finding')

/** What is wrong here, how do we know, and what is done about it? */
export function FindingPage() {
  const t = useWords(qualityWords)
  const { finding } = route.useParams()
  const found = useQuery(findingQuery(finding))
  const above = (
    <nav>
      <Link to="/quality">{t('back')}</Link>
    </nav>
  )
  return (
    <PageState query={found} title={t('finding')} above={above}>
      {(page) => <Opened page={page} above={above} />}
    </PageState>
  )
}

function Opened({ page, above }: { page: QualityFindingPage; above: ReactNode }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const mayAnswer = useMay()(['exchange.record-quality.answer', 'exchange.record-quality.approve'])
  const { finding, rule, evidence, history, proposal } = page
  const { place } = finding
  const whose = [say(place.organisationName, language), place.departmentName, place.doctorName]
  return (
    <div className="stack">
      <PageHead
        above={above}
        title={say(finding.ruleName, language)}
        lead={
          <>
            <SeverityMark severity={finding.severity} />
            <span>{t('points', { points: finding.points })}</span>
            <span>{t(`aspect_${rule.aspect}`)}</span>
            <span>{t(`phase_${finding.phase}`)}</span>
          </>
        }
      />
      <section className="card stack">
        <p className="quality-message">{say(finding.message, language)}</p>
        <StatusLine finding={finding} />
        {proposal !== undefined && <p className="note">{t(`proposal_${proposal}`)}</p>}
        <p className="soft">{whose.filter(Boolean).join(' · ')}</p>
        <p className="soft">
          {t('source')} {rule.source.title}
          {rule.source.date === undefined ? '' : `（${rule.source.date}）`}
          {rule.source.status === 'unverified' && ` · ${t('unverified')}`}
        </p>
        <Link to="/quality/encounters/$encounter" params={{ encounter: finding.encounter }}>
          {t('toEncounter')}
        </Link>
      </section>
      <section className="stack">
        <h2>{t('evidence')}</h2>
        <p className="soft">{t('evidenceLead')}</p>
        <EvidenceList evidence={evidence} />
      </section>
      {mayAnswer && (
        <section className="card stack no-print">
          <h2>{t('answer')}</h2>
          <AnswerForm finding={finding} />
        </section>
      )}
      <section className="stack">
        <h2>{t('history')}</h2>
        <HistoryList history={history} />
      </section>
    </div>
  )
}
