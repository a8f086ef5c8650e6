import type { QualityEncounterPage } from '@kangcheng/exchange/contract'
import { Empty, formatMoment, PageHead, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { TwinTable } from '../indicator/twin-table.tsx'
import { FindingTable } from './finding-table.tsx'
import { encounterQuery } from './quality-queries.ts'
import { ScoreCards } from './score-cards.tsx'
import { qualityWords } from './words.ts'
import './record-quality.css'

const route = getRouteApi('/frame/quality/encounters/$encounter')

/** How good is this one record, and what was found in it? */
export function EncounterPage() {
  const t = useWords(qualityWords)
  const { encounter } = route.useParams()
  const found = useQuery(encounterQuery(encounter))
  const above = (
    <nav>
      <Link to="/quality">{t('back')}</Link>
    </nav>
  )
  return (
    <PageState query={found} title={t('encounter')} above={above}>
      {(page) => <Opened page={page} above={above} />}
    </PageState>
  )
}

function Opened({ page, above }: { page: QualityEncounterPage; above: ReactNode }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const { patient, place, findings, faults, history } = page
  const sex = patient.gender === 'male' || patient.gender === 'female' ? t(patient.gender) : undefined
  const who = [
    patient.name,
    sex,
    patient.birthDate,
    patient.number === undefined ? undefined : t('encounterNumber', { number: patient.number }),
  ]
  const when = [page.admittedAt, page.dischargedAt].map((moment) =>
    moment === undefined ? undefined : formatMoment(moment, language),
  )
  return (
    <div className="stack">
      <PageHead
        above={above}
        title={t('encounter')}
        lead={[say(place.organisationName, language), place.departmentName, place.doctorName]
          .filter(Boolean)
          .join(' · ')}
      />
      <section className="card stack">
        <p>
          <span className="soft">{t('patient')}</span> {who.filter(Boolean).join(' · ') || '—'}
        </p>
        <p>
          <span className="soft">{t('stay')}</span> {when[0] ?? '—'} – {when[1] ?? t('untilNow')} ·{' '}
          {t(`phase_${page.phase}`)}
        </p>
      </section>
      <ScoreCards score={page.current} />
      <section className="stack">
        <h2>{t('findings')}</h2>
        {findings.length === 0 ? (
          <Empty>{t('noFindings')}</Empty>
        ) : (
          <FindingTable caption={t('findings')} findings={findings} />
        )}
      </section>
      {faults.length > 0 && (
        <section className="stack">
          <h2>{t('faults')}</h2>
          <p className="soft">{t('faultsLead')}</p>
          <TwinTable
            caption={t('faults')}
            head={[t('rule'), t('fault')]}
            rows={faults.map(({ ruleName, fault }) => [say(ruleName, language), fault])}
          />
        </section>
      )}
      <section className="stack">
        <h2>{t('scoreHistory')}</h2>
        <TwinTable
          caption={t('scoreHistory')}
          head={[t('examinedAt'), t('score'), t('grade'), t('vetoes'), t('rules')]}
          rows={history.map((one) => [
            formatMoment(one.examinedAt, language),
            String(one.score),
            say(one.gradeName, language),
            String(one.vetoes),
            t('rulesVersion', { version: one.rulesVersion }),
          ])}
        />
      </section>
    </div>
  )
}
